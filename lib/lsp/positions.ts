import type {Position, Range} from 'vscode-languageserver'
import {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {type Counted, UnitCounts} from './unitCounts.ts'

/** How an editor may count the characters of a line, as the protocol names it. */
export const encodings = ['utf-16', 'utf-8', 'utf-32'] as const
export type Encoding = (typeof encodings)[number]

/** The places of a text as an editor counts them, lines and characters from 0, and the offsets that stand for them. */
export class Positions {
  readonly #text: string
  readonly #lines: Lines
  readonly #counts: UnitCounts | null

  constructor(text: string, encoding: Encoding) {
    this.#text = text
    this.#lines = new Lines(text)
    this.#counts = encoding === 'utf-16' || isAscii(text) ? null : new UnitCounts(text, encoding satisfies Counted)
  }

  /** How many lines there are; an empty text has one. */
  get lineCount(): number {
    return this.#lines.count
  }

  /** The place of an offset; one between the two halves of a line break is the end of its line. */
  positionOf(offset: number): Position {
    const {line, column} = this.#lines.placeOf(offset)
    const start = Math.min(Math.max(offset, 0), this.#text.length) - column + 1
    const at = Math.min(start + column - 1, this.#endOf(line - 1))
    return {line: line - 1, character: this.#counts === null ? at - start : this.#counts.between(start, at)}
  }

  /** The offset of a place; one behind the end of its line or of the text is moved there, as the protocol asks. */
  offsetOf({line, character}: Position): number {
    if (line < 0) return 0
    if (line >= this.#lines.count) return this.#text.length
    const start = this.#startOf(line)
    const end = this.#endOf(line)
    const wanted = Math.max(0, character)
    return Math.min(end, this.#counts === null ? start + wanted : this.#counts.advance(start, wanted))
  }

  rangeOf({start, end}: Span): Range {
    return {start: this.positionOf(start), end: this.positionOf(end)}
  }

  spanOf({start, end}: Range): Span {
    const [from, to] = [this.offsetOf(start), this.offsetOf(end)]
    return from <= to ? {start: from, end: to} : {start: to, end: from}
  }

  #startOf(line: number): number {
    return this.#lines.offsetOf({line: line + 1, column: 1})
  }

  /** Where the words of a line end, before its line break. */
  #endOf(line: number): number {
    if (line + 1 >= this.#lines.count) return this.#text.length
    const next = this.#startOf(line + 1)
    const isPair = this.#text.charCodeAt(next - 1) === 10 && this.#text.charCodeAt(next - 2) === 13
    return isPair && next - 2 >= this.#startOf(line) ? next - 2 : next - 1
  }
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)
