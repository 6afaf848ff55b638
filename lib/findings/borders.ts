import type {Article, Quotation, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {besides, wordTokens} from './quoted.ts'

/** A quotation with the tokens at its borders. */
export interface Borders {
  readonly open: Token
  readonly close: Token
  readonly before: Token | undefined
  readonly beforeThat: Token | undefined
  readonly first: Token
  readonly last: Token
  readonly after: Token | undefined
  /** Whether it reads as a sentence: a capital, four words and a stop. */
  readonly whole: boolean
}

/** Fewer words are no sentence that commas and capitals could be asked of. */
const leastWords = 4

/** What ends a sentence. */
export const stops: readonly string[] = ['.', '!', '?']

/** The borders of a quotation that has both its marks and words between them, or else null. */
export function bordersOf(article: Article, quotation: Quotation): Borders | null {
  const open = article.tokens[quotation.first]
  const close = elementAt(article.tokens, quotation.last - 1)
  const first = article.tokens[quotation.first + 1]
  const last = elementAt(article.tokens, quotation.last - 2)
  if (!quotation.opened || !quotation.closed || open?.kind !== 'mark' || close?.kind !== 'mark') return null
  if (first === undefined || last === undefined || last.index <= open.index) return null
  const whole = first.capital && stops.includes(last.text) && wordTokens(article, quotation.inner).length >= leastWords
  return {
    open,
    close,
    first,
    last,
    whole,
    before: besides(article, open.index - 1, open.block),
    beforeThat: besides(article, open.index - 2, open.block),
    after: besides(article, close.index + 1, close.block)
  }
}
