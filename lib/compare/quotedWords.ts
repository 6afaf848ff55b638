import {tokensWithin} from '../findings/places.ts'
import {isWord} from '../findings/quoted.ts'
import type {Article, Quotation, Token} from '../model.ts'
import {spellingOf} from './wordForms.ts'

/** The words of a quotation that are the speaker’s, in the parts that its cuts make. */
export interface QuotedWords {
  readonly words: readonly Token[]
  readonly texts: readonly string[]
  readonly keys: readonly string[]
  /** The same words, cut where the quotation shows a cut or an insertion. */
  readonly parts: readonly (readonly string[])[]
  /** How many cuts it shows. */
  readonly cuts: number
  /** What stands in square brackets, which nobody said. */
  readonly insertions: readonly string[]
}

const cutMarks: ReadonlySet<string> = new Set(['…', '...', '....'])

/** Longer quotations are verified no further than this. */
const mostWords = 1000

/** Reads a quotation as an editor does: «…» is a cut, what stands in brackets is the desk’s. */
export function quotedWords(article: Article, {inner}: Quotation): QuotedWords {
  const [first, last] = tokensWithin(article, inner)
  const words: Token[] = []
  const parts: string[][] = [[]]
  const insertions: string[] = []
  let cuts = 0
  let open: string[] | null = null
  for (const token of article.tokens.slice(first, last)) {
    if (words.length === mostWords) break
    const isCut = cutMarks.has(token.text)
    if (token.text === '[') open = []
    else if (token.text === ']') {
      if (open !== null && open.length > 0) insertions.push(open.join(' '))
      open = null
      parts.push([])
    } else if (open !== null) {
      if (isWord(token)) open.push(token.text)
      else if (isCut) cuts++
    } else if (isCut) {
      cuts++
      parts.push([])
    } else if (isWord(token)) {
      words.push(token)
      parts.at(-1)?.push(spellingOf(token.lower))
    }
    if (token.text === '[') parts.push([])
  }
  return {
    words,
    texts: words.map(({text}) => text),
    keys: words.map(({lower}) => spellingOf(lower)),
    parts: parts.filter((part) => part.length > 0),
    cuts,
    insertions
  }
}
