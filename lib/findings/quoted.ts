import type {Article, Quotation, Suggestion, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {outerQuotations} from './content.ts'
import {regionAt, tokensWithin} from './places.ts'
import {remembered} from './remembered.ts'

/** Whether a quotation stands in running copy: in no headline or heading, and in no block quote that lifts it out. */
export function isRunning(article: Article, quotation: Quotation): boolean {
  const kind = elementAt(article.blocks, article.tokens[quotation.first]?.block)?.kind
  if (kind === 'heading' || kind === 'quote') return false
  const region = regionAt(article, quotation.start)
  return region === 'body' || region === 'caption'
}

/** The outermost quotations of running copy, whatever their marks are for, in text order. */
export const runningQuotations = remembered((article: Article): readonly Quotation[] =>
  outerQuotations(article).filter((quotation) => isRunning(article, quotation))
)

/** The words and figures of a place. */
export function wordTokens(article: Article, span: Span): readonly Token[] {
  const [first, last] = tokensWithin(article, span)
  return article.tokens.slice(first, last).filter(isWord)
}

/** Whether a token is a word or a figure. */
export const isWord = ({kind}: Token): boolean => kind === 'word' || kind === 'number'

/** The token, if it stands in the same block as another. */
export function besides({tokens}: Article, index: number, block: number): Token | undefined {
  const token = tokens[index]
  return token?.block === block ? token : undefined
}

/** Whether a quotation is all that its block says. */
export function isFilled({tokens}: Article, {first, last}: Quotation): boolean {
  const block = tokens[first]?.block
  if (elementAt(tokens, first - 1)?.block === block) return false
  for (let at = last; tokens[at]?.block === block; at++) {
    if (tokens[at]?.kind !== 'punctuation') return false
  }
  return true
}

/** What takes a quotation's marks away and leaves its words; null where it has not both. */
export function withoutMarks({tokens}: Article, {first, last}: Quotation): Suggestion | null {
  const open = tokens[first]
  const close = elementAt(tokens, last - 1)
  if (open?.kind !== 'mark' || close?.kind !== 'mark' || open === close) return null
  const edits = [open, close].map(({start, end}) => ({start, end, text: ''}))
  return {title: 'Take the marks away', edits}
}
