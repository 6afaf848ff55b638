import type {Article, Prose} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'

/** The words at a place of an article, for a reader. */
export type Words = (span: Span) => string

/** Reads an article's words as they are printed: without markup, entities decoded, paragraphs on one line. */
export const wordsOf =
  ({blocks}: Pick<Article, 'blocks'>): Words =>
  ({start, end}) => {
    const parts: string[] = []
    for (let at = firstWhere(blocks, (block) => block.end > start); at < blocks.length; at++) {
      const block = blocks[at]
      if (block === undefined || block.start >= end) break
      parts.push(proseBetween(block.prose, start, end))
    }
    return parts.join(' ')
  }

function proseBetween(prose: Prose, start: number, end: number): string {
  const from = firstIndex(prose.text.length, (index) => prose.endOf(index) > start)
  return prose.text.slice(from, indexAt(prose, end))
}

/** The index of the first character of a block’s prose that stands at an offset of the file or behind it. */
export const indexAt = (prose: Prose, offset: number): number =>
  firstIndex(prose.text.length, (index) => prose.startOf(index) >= offset)

/** The first index below `length` that the question holds for, where it holds for all that follow; `length` if for none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
