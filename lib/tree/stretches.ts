/** Where a Markdown text has markup and where it has none: found in one scan, without parsing. */
import type {Span} from '../text/span.ts'

/** What is read together: paragraphs with markup, for the parser, or one paragraph without, which needs none. */
export interface Stretch extends Span {
  /** How many characters may be markup; none in a plain paragraph. */
  readonly density: number
  /** How many quotes and lists a single line of it opens, at most. */
  readonly depth: number
  /** Where the words of a heading begin, if it is one without other markup; −1 in all else. */
  readonly heading: number
}

export interface Stretches {
  readonly stretches: readonly Stretch[]
  /** Whether something may bind paragraphs that blank lines part: a fence, a comment over several lines, link definitions. */
  readonly bound: boolean
}

/** A stretch that would grow longer, or hold more markup, ends before the next paragraph that begins at the margin. */
const fullStretch = {length: 2000, density: 500}

const MARKUP = 1
const AMPERSAND = 2
const BRACKET = 3
const UNDERSCORE = 4
const LESS = 5
const MORE = 6
const kinds = new Uint8Array(128)
for (let code = 0; code < 0x20; code += 1) kinds[code] = MARKUP
for (const character of '*`\\~|') kinds[character.charCodeAt(0)] = MARKUP
for (const [character, kind] of [
  ['&', AMPERSAND],
  ['[', BRACKET],
  [']', BRACKET],
  ['_', UNDERSCORE],
  ['<', LESS],
  ['>', MORE]
] as const) {
  kinds[character.charCodeAt(0)] = kind
}

/** A line that begins so may be a heading, a quote, a list item, a rule or the underline of a heading. */
export const lineMarker = /[-+=#>]|\d{1,9}[.)]/y
/** What may go on over blank lines: a fence, and HTML that ends only where it is closed. */
const binder = / {0,3}(?:```|~~~|<(?:[!?]|script|pre|style|textarea))/iy
/** A comment that is closed on its line binds nothing. */
const closedComment = / {0,3}<!--[^\n\r]*-->/y
/** A heading by its signs. */
const headingMarker = /#{1,6} +/y
const container = /[ \t]*(?:>|[-+*](?![^ \t\n\r])|\d{1,9}[.)](?![^ \t\n\r]))/y

/** Cuts the text from the offset `start` on into stretches, in order. */
export function stretchesOf(text: string, start: number): Stretches {
  const stretches: Stretch[] = []
  let bound = text.includes(']:', start)
  const linked = bound || text.includes('](', start)
  let paragraph: Paragraph | null = null
  let at = start
  while (at < text.length) {
    const line = readLine(text, at, linked)
    at = line.next
    if (line.start === line.end) {
      if (paragraph) endParagraph(stretches, paragraph)
      paragraph = null
      continue
    }
    if (line.density > 0 && isAt(binder, text, line.margin) && !isAt(closedComment, text, line.margin)) bound = true
    paragraph = paragraph ? joined(paragraph, line, text) : opened(line, text)
  }
  if (paragraph) endParagraph(stretches, paragraph)
  return {stretches, bound}
}

interface Line extends Span {
  /** Whether any of its signs may be markup where it stands. */
  readonly marked: boolean
  /** Where the line begins, before its indentation. */
  readonly margin: number
  /** Where the next line begins. */
  readonly next: number
  readonly density: number
  /** White space at its end, which may be a hard break. */
  readonly trailing: number
}

interface Paragraph extends Stretch {
  readonly marked: boolean
  /** Whether it begins at the margin, so that it belongs to no list or quote before it. */
  readonly fresh: boolean
  readonly trailing: number
}

function readLine(text: string, margin: number, linked: boolean): Line {
  let density = 0
  let marked = false
  let index = margin
  for (; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x0a || code === 0x0d) break
    const kind = (code < 128 && kinds[code]) || 0
    if (kind === 0) continue
    density += 1
    marked ||= mayMean(text, index, kind, linked)
  }
  const next = index + (text.charCodeAt(index) === 0x0d && text.charCodeAt(index + 1) === 0x0a ? 2 : 1)
  let start = margin
  let end = index
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  const opening = start - margin + (isAt(lineMarker, text, start) ? 1 : 0)
  density += opening
  marked ||= opening > 0
  return {margin, start, end, next, density, marked, trailing: index - end}
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09

/**
 * Whether the characters beside a sign let it be markup: not in «R&D», `dock_watch`, `<3` or «5 > 3». Brackets are, if anything in the text is
 * linked: «the [harbour] board» is an editor's word.
 */
function mayMean(text: string, index: number, kind: number, linked: boolean): boolean {
  if (kind === MARKUP) return true
  if (kind === BRACKET) return linked
  const next = text.charCodeAt(index + 1)
  if (kind === UNDERSCORE) return !isAlphanumeric(next) || !isAlphanumeric(text.charCodeAt(index - 1))
  if (kind === AMPERSAND) return next === 0x23 || isLetter(next)
  return kind === LESS && (isLetter(next) || next === 0x21 || next === 0x2f || next === 0x3f)
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

const isAlphanumeric = (code: number): boolean => isLetter(code) || (code >= 0x30 && code <= 0x39)

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

function opened(line: Line, text: string): Paragraph {
  const {start, end, density, marked, trailing} = line
  const depth = depthOf(line, text)
  return {
    start: line.margin,
    end,
    density,
    marked,
    depth,
    heading: headingAt(line, text),
    fresh: start === line.margin,
    trailing
  }
}

/** Where the words of a line begin that is a heading and holds no other sign. */
function headingAt({margin, end, density, trailing}: Line, text: string): number {
  if (density !== 1 || trailing > 0 || !isAt(headingMarker, text, margin)) return -1
  const words = headingMarker.lastIndex
  return words < end && text.charCodeAt(words) !== HASH && text.charCodeAt(end - 1) !== HASH ? words : -1
}

const HASH = 0x23

function joined(paragraph: Paragraph, line: Line, text: string): Paragraph {
  const density = paragraph.density + paragraph.trailing + line.density
  const depth = Math.max(paragraph.depth, depthOf(line, text))
  const marked = paragraph.marked || paragraph.trailing > 0 || line.marked
  const {start, fresh} = paragraph
  return {start, end: line.end, density, marked, depth, heading: -1, fresh, trailing: line.trailing}
}

function depthOf(line: Line, text: string): number {
  if (line.density === 0) return 0
  let depth = 0
  container.lastIndex = line.margin
  while (container.lastIndex < line.end && container.test(text)) depth += 1
  return depth
}

function endParagraph(stretches: Stretch[], paragraph: Paragraph): void {
  const {start, end, density: signs, marked, depth, fresh, heading} = paragraph
  const last = stretches.at(-1)
  const density = marked && heading < 0 ? signs : 0
  const joins = last && last.density > 0 && density > 0
  const isFull = last && (end - last.start > fullStretch.length || last.density + density > fullStretch.density)
  if (!joins || (fresh && isFull)) stretches.push({start, end, density, depth, heading})
  else {
    stretches[stretches.length - 1] = {
      start: last.start,
      end,
      density: last.density + density,
      depth: Math.max(last.depth, depth),
      heading: -1
    }
  }
}
