import {displayWidth} from '../../text/displayWidth.ts'
import type {Lines} from '../../text/lines.ts'
import {printable} from '../../text/printable.ts'
import type {Span} from '../../text/span.ts'
import {withoutEnd} from '../../text/withoutEnd.ts'

/**
 * The line that a place stands in, cut to `room` columns around it, and under it a line of carets:
 *
 *     …rbour is sold,” a source said. Nobody else …
 *                      ^^^^^^^^
 *
 * Of a place that runs over several lines, the first.
 */
export function excerpt(text: string, lines: Lines, place: Span, room: number): readonly [string, string] {
  const {line} = lines.placeOf(place.start)
  const lineStart = lines.offsetOf({line, column: 1})
  const next = line < lines.count ? lines.offsetOf({line: line + 1, column: 1}) : text.length
  const ending = Math.max(lineStart, next - 2)
  const lineEnd = ending + withoutEnd(text.slice(ending, next), '\r\n').length
  const start = Math.min(place.start, lineEnd)
  const end = Math.max(start, Math.min(place.end, lineEnd))
  const [from, to] = windowAround(start, end, lineStart, lineEnd, room)
  const before = (from > lineStart ? '…' : '') + show(text.slice(from, start))
  const marked = show(text.slice(start, Math.min(end, to)))
  const after = show(text.slice(Math.min(end, to), to)) + (to < lineEnd ? '…' : '')
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)))
  return [before + marked + after, ' '.repeat(displayWidth(before)) + carets]
}

/** The part of a line to show: all of it where it fits, or else as much as fits with the place in the middle. */
function windowAround(
  start: number,
  end: number,
  lineStart: number,
  lineEnd: number,
  room: number
): readonly [number, number] {
  if (lineEnd - lineStart <= room) return [lineStart, lineEnd]
  const size = room - 2
  const lead = Math.floor((size - Math.min(end - start, size)) / 2)
  const from = Math.max(lineStart, Math.min(start - lead, lineEnd - size))
  return [from, Math.min(lineEnd, from + size)]
}

/** A tab is a space here, since nobody knows how wide the reader's are; half a surrogate pair is nothing. */
const show = (text: string): string =>
  printable(text)
    .replaceAll('\t', ' ')
    .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
