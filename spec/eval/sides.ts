/** A gold or found attribution as it is measured: its roles, merged, and what kind of attribution it is. */
import type {Span} from '../../lib/text/span.ts'
import type {Roles} from './readGold.ts'
import {tellsOfSpeech} from './reportingCues.ts'

export interface Side extends Roles {
  /** Its content has quotation marks, or stands right between them. */
  readonly quoted: boolean
  /** Its cue tells of speech or evidence. */
  readonly tells: boolean
}

const marks = /["“”„«»]|''|``|(?:^|\s)[‘']\S/

/** Reads a side off a text. */
export function sideOf({source, cue, content}: Roles, text: string): Side {
  const words = (spans: readonly Span[]) => spans.map(({start, end}) => text.slice(start, end)).join(' ')
  const isMarked = ({start, end}: Span) =>
    marks.test(text.slice(Math.max(0, start - 1), start)) && marks.test(text.slice(end, end + 1))
  return {
    source,
    cue,
    content: merge(content),
    quoted: marks.test(words(content)) || content.some(isMarked),
    tells: tellsOfSpeech(words(cue))
  }
}

/** Whether an auditor of sources must find it: somebody is quoted, or a word of speech or evidence reports. */
export const isCore = ({quoted, tells}: Side): boolean => quoted || tells

/** Spans in text order, those that touch or overlap as one. */
export function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1]
    if (last === undefined || span.start > last.end) merged.push(span)
    else merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)}
  }
  return merged
}

/** How many characters merged spans hold. */
export const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)

/** How many characters two lists of merged spans have in common. */
export function common(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  let i = 0
  let j = 0
  for (;;) {
    const [x, y] = [a[i], b[j]]
    if (x === undefined || y === undefined) return shared
    shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
    if (x.end < y.end) i++
    else j++
  }
}

/** Whether any spans of two lists share a character. */
export const meet = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

/** The characters in both contents, of the characters in either. */
export function likeness(a: Side, b: Side): number {
  const shared = common(a.content, b.content)
  return shared === 0 ? 0 : shared / (sizeOf(a.content) + sizeOf(b.content) - shared)
}

/** A side of the other hand whose content is most like this one's, and how like; null where none shares a character. */
export interface Nearest<Other> {
  readonly side: Other | null
  readonly likeness: number
}

export function nearestTo<Other extends Side>(side: Side, others: readonly Other[]): Nearest<Other> {
  let best: Nearest<Other> = {side: null, likeness: 0}
  for (const other of others) {
    const value = likeness(side, other)
    if (value > best.likeness) best = {side: other, likeness: value}
  }
  return best
}

const enough = 0.5

/** Whether two sides lay something to the same words, or both to nobody. */
export const sameSource = (a: Side, b: Side): boolean =>
  meet(a.source, b.source) || (a.source.length === 0 && b.source.length === 0)

/** Whether the nearest side says the same: half of the content in common, and the source. */
export const isRight = (side: Side, {side: other, likeness: value}: Nearest<Side>): boolean =>
  other !== null && value >= enough && sameSource(side, other)

/** Whether two sides are about the same saying: content in common, and the cue or the source. */
export const areAligned = (a: Side, b: Side): boolean =>
  meet(a.content, b.content) && (meet(a.cue, b.cue) || meet(a.source, b.source))

/**
 * How a side fares against the other hand: `right`; `boundary`: the same saying, but less than half of the content in
 * common; `source`: the content, but not whose; `alone`: nothing there.
 */
export const outcomes = ['right', 'boundary', 'source', 'alone'] as const
export type Outcome = (typeof outcomes)[number]

export function outcomeOf(side: Side, others: readonly Side[]): Outcome {
  const nearest = nearestTo(side, others)
  if (isRight(side, nearest)) return 'right'
  if (nearest.likeness >= enough) return 'source'
  return others.some((other) => areAligned(side, other)) ? 'boundary' : 'alone'
}
