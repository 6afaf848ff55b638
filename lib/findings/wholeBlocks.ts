import type {Article, Edit} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'

/** How far before a paragraph the sign of a list or a heading may stand. */
const longestSign = 12
const sign = /(?:^|[\n\r])([ \t]*(?:(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t]*)?)$/

/**
 * The edit that takes paragraphs out of the file, `first` to `last` inclusive, and leaves the space between their neighbours as it is between
 * others; null where something else stands on their lines.
 */
export function wholeBlockEdit({text, blocks}: Article, first: number, last: number): Edit | null {
  const [from, to] = [blocks[first], blocks[last]]
  if (from === undefined || to === undefined) return null
  const before = sign.exec(text.slice(Math.max(0, from.start - longestSign), from.start))
  const start = before === null ? (from.start === 0 ? 0 : -1) : from.start - (before[1]?.length ?? 0)
  if (start === -1) return null
  const behind = /^[ \t]*(?:(?:\r?\n|\r)\s*|$)/.exec(text.slice(to.end, nextStart(blocks, last, text.length)))
  if (behind === null) return null
  const next = blocks[last + 1]
  if (next !== undefined) {
    const lead = sign.exec(text.slice(Math.max(to.end, next.start - longestSign), next.start))
    if (lead === null) return null
    return {start, end: next.start - (lead[1]?.length ?? 0), text: ''}
  }
  const previous = elementAt(blocks, first - 1)
  return {start: previous?.end ?? start, end: to.end, text: ''}
}

const nextStart = (blocks: Article['blocks'], index: number, end: number): number => blocks[index + 1]?.start ?? end
