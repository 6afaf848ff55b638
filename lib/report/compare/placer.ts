import type {Article} from '../../model.ts'
import {Lines} from '../../text/lines.ts'
import type {Span} from '../../text/span.ts'
import {wordsOf} from '../wordsOf.ts'

/** A place in an article, with its words as printed. */
export interface Placed extends Span {
  readonly line: number
  readonly column: number
  readonly words: string
}

/** Tells of places in an article: line, column and the words as printed. */
export function placer(article: Pick<Article, 'text' | 'blocks'>): (span: Span) => Placed {
  const lines = new Lines(article.text)
  const read = wordsOf(article)
  return ({start, end}) => {
    const {line, column} = lines.placeOf(start)
    return {start, end, line, column, words: read({start, end}).replace(/\s+/gu, ' ').trim()}
  }
}
