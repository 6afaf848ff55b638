/** Plain text: an indented line is no code and `1.` is no list; only lines and blank lines tell paragraphs apart. */
import type {Block} from '../model.ts'
import type {Span} from '../text/span.ts'
import {ProseBuilder, verbatimProse} from './offsets.ts'

interface Line {
  /** Without the white space at its ends. */
  readonly start: number
  readonly end: number
  readonly indent: number
  /** Whether a blank line or a page break stands before it. */
  readonly opens: boolean
}

/** Nobody wraps lines by hand wider than this. */
const widestWrap = 100
/** How many of the lines that another follows must break off in mid-sentence before the file counts as hard-wrapped. */
const wrappedShare = 0.5

/**
 * The paragraphs of a plain text from the offset `start` on. Blank lines separate them. Where lines stand directly
 * below each other, each is a paragraph, unless the file is hard-wrapped: its lines are short and break off where
 * the next word would not have fitted. Lines that begin in one of the spans of `skipped`, in text order, are as blank.
 */
export function readPlain(text: string, start = 0, skipped: readonly Span[] = []): Block[] {
  const lines = readLines(text, start, skipped)
  const wrap = measureWrap(text, lines)
  const blocks: Block[] = []
  let first = 0
  while (first < lines.length) {
    let last = first + 1
    if (wrap) while (last < lines.length && isContinued(text, lines, last - 1, wrap)) last += 1
    blocks.push(blockOf(text, lines, first, last, blocks.length))
    first = last
  }
  return blocks
}

const FEED = 0x0a
const CARRIAGE = 0x0d

const isLineEnd = (code: number): boolean =>
  code === FEED ||
  code === CARRIAGE ||
  code === 0x0b ||
  code === 0x0c ||
  code === 0x85 ||
  code === 0x2028 ||
  code === 0x2029

/** White space, and the signs without width that hide at the ends of crawled lines (byte order mark, zero-width space). */
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0x80 &&
    (code === 0xa0 ||
      code === 0x85 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200b) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff))

function readLines(text: string, from: number, skipped: readonly Span[]): Line[] {
  const lines: Line[] = []
  let opens = true
  let skip = 0
  let index = from
  while (index < text.length) {
    const lineStart = index
    while (index < text.length && !isLineEnd(text.charCodeAt(index))) index += 1
    let start = lineStart
    let end = index
    while (start < end && isBlank(text.charCodeAt(start))) start += 1
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
    while (skip < skipped.length && (skipped[skip]?.end ?? 0) <= start) skip += 1
    const span = skipped[skip]
    if (start === end || (span !== undefined && span.start <= start)) opens = true
    else {
      lines.push({start, end, indent: start - lineStart, opens})
      opens = false
    }
    const code = text.charCodeAt(index)
    // A form feed begins a page, U+2029 a paragraph.
    if (code === 0x0c || code === 0x2029) opens = true
    index += code === CARRIAGE && text.charCodeAt(index + 1) === FEED ? 2 : 1
  }
  return lines
}

interface Wrap {
  readonly width: number
  /** Whether blank lines mark the paragraphs, so that a line break alone need not. */
  readonly spaced: boolean
}

/** How the file is wrapped by hand, or null where each line is a paragraph. */
function measureWrap(text: string, lines: readonly Line[]): Wrap | null {
  let width = 0
  let pairs = 0
  let groups = 0
  for (const line of lines) {
    if (line.end - line.start > widestWrap) return null
    width = Math.max(width, line.indent + line.end - line.start)
    if (line.opens) groups += 1
    else pairs += 1
  }
  if (pairs === 0) return null
  let broken = 0
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]
    const before = lines[index - 1]
    if (!line || !before || line.opens) continue
    if (!endsSentence(text, before) && (isFull(text, before, line, width * 0.85) || beginsLower(text, line)))
      broken += 1
  }
  return broken >= pairs * wrappedShare ? {width, spaced: groups > 1} : null
}

/** Whether the next line's first word would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let wordEnd = next.start
  while (wordEnd < next.end && !isBlank(text.charCodeAt(wordEnd))) wordEnd += 1
  return line.indent + (line.end - line.start) + 1 + (wordEnd - next.start) > width
}

function isContinued(text: string, lines: readonly Line[], index: number, wrap: Wrap): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || !next || next.opens || next.indent > line.indent + 1) return false
  if (!hasWords(text, line) || !hasWords(text, next)) return false
  const ends = endsSentence(text, line)
  if (!ends && beginsLower(text, next)) return true
  // Between blank lines a paragraph is ragged at most; without them, a short last line is the only sign of its end.
  return isFull(text, line, next, wrap.spaced ? wrap.width * 0.75 : ends ? wrap.width : wrap.width * 0.85)
}

const closers = '"\'”’)]»'
const stops = '.!?…:'

function endsSentence(text: string, line: Line): boolean {
  let index = line.end - 1
  while (index > line.start && line.end - index < 4 && closers.includes(text.charAt(index))) index -= 1
  return stops.includes(text.charAt(index))
}

/** A row of dashes or stars parts what stands above it from what stands below. */
const hasWords = (text: string, line: Line): boolean => /[\p{L}\p{N}]/u.test(text.slice(line.start, line.end))

function beginsLower(text: string, line: Line): boolean {
  const first = text.charAt(line.start)
  return first !== first.toUpperCase()
}

function blockOf(text: string, lines: readonly Line[], first: number, last: number, index: number): Block {
  const start = lines[first]?.start ?? 0
  const end = lines[last - 1]?.end ?? start
  if (last - first === 1) {
    return {index, kind: 'paragraph', start, end, prose: verbatimProse(text.slice(start, end), start)}
  }
  const builder = new ProseBuilder()
  let done = start
  for (const line of lines.slice(first, last)) {
    if (line.start > done) builder.addWhole(' ', done, line.start)
    builder.addSlice(text.slice(line.start, line.end), line.start)
    done = line.end
  }
  return {index, kind: 'paragraph', start, end, prose: builder.build()}
}
