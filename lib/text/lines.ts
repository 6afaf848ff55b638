import type {Span} from './span.ts'

/** A place as an editor reads it: line and column, both from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Where a stretch begins and ends, as lines and columns; the end is exclusive. */
export interface PlaceRange {
  readonly start: Place
  readonly end: Place
}

/** The lines of a file, ready to say at which line and column an offset stands. LF, CRLF and CR end a line. */
export class Lines {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    this.#starts = lineStarts(text)
    this.#length = text.length
  }

  /** How many lines there are; an empty file has one. */
  get count(): number {
    return this.#starts.length
  }

  /** The place of an offset; one that lies outside the file is moved to its nearest end. */
  placeOf(offset: number): Place {
    const at = Math.min(Math.max(offset, 0), this.#length)
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: at - (this.#starts[low] ?? 0) + 1}
  }

  /** The places of both ends of a span. */
  rangeOf(span: Span): PlaceRange {
    return {start: this.placeOf(span.start), end: this.placeOf(span.end)}
  }

  /** The offset of a place; a line or column that does not exist is moved to the nearest one that does. */
  offsetOf({line, column}: Place): number {
    if (line < 1) return 0
    const start = this.#starts[line - 1]
    if (start === undefined) return this.#length
    const next = this.#starts[line] ?? this.#length + 1
    return Math.min(start + Math.max(column, 1) - 1, next - 1)
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  // Two native searches that leapfrog are several times faster than a loop over characters.
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  while (feed !== -1 || carriage !== -1) {
    if (carriage === -1 || (feed !== -1 && feed < carriage)) {
      starts.push(feed + 1)
      feed = text.indexOf('\n', feed + 1)
      continue
    }
    const pair = feed === carriage + 1
    starts.push(carriage + (pair ? 2 : 1))
    if (pair) feed = text.indexOf('\n', feed + 1)
    carriage = text.indexOf('\r', carriage + 1)
  }
  return starts
}
