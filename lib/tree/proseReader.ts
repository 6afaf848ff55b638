/** Reads the prose of Markdown paragraphs: decoded, without markup, every character with its place. */
import type {Heading, Nodes, Paragraph} from 'mdast'
import type {Prose} from '../model.ts'
import type {Span} from '../text/span.ts'
import {ProseBuilder} from './offsets.ts'
import type {Piece} from './parseMarkdown.ts'

/** Reads the prose of one text parent after the other; the pieces are walked once, alongside. */
export class ProseReader {
  readonly #source: string
  readonly #pieces: readonly Piece[]
  readonly #base: number
  #next = 0

  constructor(source: string, pieces: readonly Piece[], base: number) {
    this.#source = source
    this.#pieces = pieces
    this.#base = base
  }

  read(parent: Paragraph | Heading): Prose {
    const writer = new ProseWriter(this.#base)
    const stack: Nodes[] = [...parent.children].reverse()
    for (let node = stack.pop(); node; node = stack.pop()) {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      if (node.type === 'text' || node.type === 'inlineCode') this.#readValue(node.value, start, end, writer)
      else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
        writer.breakLine(start, end)
      else if (node.type !== 'image' && 'children' in node) stack.push(...[...node.children].reverse())
    }
    return writer.build()
  }

  /** The value of a text node or of inline code: its pieces, and the line endings that lie between them. */
  #readValue(value: string, start: number, end: number, writer: ProseWriter): void {
    this.#skipTo(start)
    let read = 0
    let from = start
    for (;;) {
      const piece = this.#pieces[this.#next]
      if (!piece || piece.to > end) break
      this.#next += 1
      // Before the first piece stands what opens inline code; the break begins after it.
      if (piece.at > read) writer.breakLine(read === 0 ? this.#lineEnding(from, piece.from).start : from, null)
      if (piece.slice !== null) {
        read = piece.at + piece.slice
        writer.addSlice(this.#source.slice(piece.from, piece.to), piece.from)
      } else {
        read = this.#endOfWhole(value, piece, end)
        writer.addWhole(value.slice(piece.at, read), piece.from, piece.to)
      }
      from = piece.to
    }
    if (read === value.length) return
    // An address in angle brackets has no pieces. Whatever else is left is the line ending before the next node.
    if (read === 0 && value.length === end - start && !/[\n\r]/.test(value)) writer.addSlice(value, start)
    else {
      const ending = this.#lineEnding(from, end)
      writer.breakLine(read === 0 ? ending.start : from, ending.end)
    }
  }

  /** Where an entity or escape ends in the value: at the next piece, or at the line ending before it. */
  #endOfWhole(value: string, piece: Piece, nodeEnd: number): number {
    const next = this.#pieces[this.#next]
    const within = next !== undefined && next.to <= nodeEnd
    const end = within ? next.at : value.length
    const gap = this.#source.slice(piece.to, within ? next.from : nodeEnd)
    if (gap.includes('\r\n')) return end - 2
    return gap.includes('\n') || gap.includes('\r') ? end - 1 : end
  }

  #lineEnding(from: number, to: number): Span {
    let start = from
    while (start < to && !'\n\r'.includes(this.#source.charAt(start))) start += 1
    return {start, end: start + (this.#source.startsWith('\r\n', start) ? 2 : 1)}
  }

  #skipTo(start: number): void {
    for (let piece = this.#pieces[this.#next]; piece && piece.from < start; piece = this.#pieces[this.#next]) {
      this.#next += 1
    }
  }
}

/** Writes prose with offsets into the file; a line break is a space if words follow it. */
class ProseWriter {
  readonly #builder = new ProseBuilder()
  readonly #base: number
  #break: {readonly from: number; readonly to: number | null} | null = null

  constructor(base: number) {
    this.#base = base
  }

  /** A line break from `from` to `to`, or to the next words. */
  breakLine(from: number, to: number | null): void {
    const follows = this.#break?.to === from
    if (!this.#break || follows) this.#break = {from: this.#break?.from ?? from, to}
  }

  addSlice(text: string, from: number): void {
    this.#flush(from)
    this.#builder.addSlice(text, this.#base + from)
  }

  addWhole(text: string, from: number, to: number): void {
    this.#flush(from)
    this.#builder.addWhole(text, this.#base + from, this.#base + to)
  }

  build(): Prose {
    return this.#builder.build()
  }

  #flush(next: number): void {
    const {from, to} = this.#break ?? {from: 0, to: 0}
    if (this.#break && !this.#builder.isEmpty) this.#builder.addWhole(' ', this.#base + from, this.#base + (to ?? next))
    this.#break = null
  }
}
