/** The prose of a block: words without markup that still know where they stand in the file. */
import type {Prose} from '../model.ts'
import type {Span} from '../text/span.ts'

/** Prose that is a slice of the file as it stands: the common case, and the quick one. */
class VerbatimProse implements Prose {
  readonly text: string
  readonly #base: number

  constructor(text: string, base: number) {
    this.text = text
    this.#base = base
  }

  startOf(index: number): number {
    return this.#base + index
  }

  endOf(index: number): number {
    return this.#base + index + 1
  }

  moved(by: number): Prose {
    return new VerbatimProse(this.text, this.#base + by)
  }
}

/**
 * Prose in pieces. A piece is either a slice of the file, character for character, or a whole that was written
 * in another way (an entity, an escape, a line break with its indentation) and begins and ends together.
 */
class PiecedProse implements Prose {
  readonly text: string
  readonly #at: readonly number[]
  readonly #from: readonly number[]
  readonly #to: readonly number[]
  #last = 0
  #shape: string | null = null

  constructor(text: string, at: readonly number[], from: readonly number[], to: readonly number[]) {
    this.text = text
    this.#at = at
    this.#from = from
    this.#to = to
  }

  /** Where its pieces stand, counted from the first. */
  get shape(): string {
    const first = this.#from[0] ?? 0
    const shapeAt = (at: number, piece: number) =>
      `${at} ${(this.#from[piece] ?? 0) - first} ${(this.#to[piece] ?? 0) - first}`
    this.#shape ??= this.#at.map(shapeAt).join()
    return this.#shape
  }

  startOf(index: number): number {
    const piece = this.#pieceOf(index)
    const from = this.#from[piece] ?? 0
    return this.#isSlice(piece) ? from + index - (this.#at[piece] ?? 0) : from
  }

  endOf(index: number): number {
    const piece = this.#pieceOf(index)
    if (!this.#isSlice(piece)) return this.#to[piece] ?? 0
    return (this.#from[piece] ?? 0) + index - (this.#at[piece] ?? 0) + 1
  }

  #isSlice(piece: number): boolean {
    const at = this.#at[piece] ?? 0
    const next = this.#at[piece + 1] ?? this.text.length
    return next - at === (this.#to[piece] ?? 0) - (this.#from[piece] ?? 0)
  }

  #pieceOf(index: number): number {
    // Readers go from left to right: the answer is nearly always the piece of the last question, or the one after it.
    if (this.#holds(this.#last, index)) return this.#last
    if (this.#holds(this.#last + 1, index)) return ++this.#last
    let low = 0
    let high = this.#at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#at[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    this.#last = low
    return low
  }

  #holds(piece: number, index: number): boolean {
    const at = this.#at[piece]
    return at !== undefined && at <= index && index < (this.#at[piece + 1] ?? this.text.length)
  }
}

/** Prose that stands in the file as it is, from `base` on. */
export const verbatimProse = (text: string, base: number): Prose => new VerbatimProse(text, base)

/** Gathers the prose of a block piece by piece, in the order in which the pieces stand in the file. */
export class ProseBuilder {
  #parts: string[] = []
  #length = 0
  #at: number[] = []
  #from: number[] = []
  #to: number[] = []

  /** Whether nothing was added yet. */
  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** Adds words that stand in the file at `from` exactly as they are. */
  addSlice(text: string, from: number): void {
    if (text === '') return
    const last = this.#at.length - 1
    // A slice that follows on directly makes one piece with the one before it.
    const follows = last >= 0 && this.#to[last] === from && this.#isSlice(last)
    if (follows) this.#to[last] = from + text.length
    else this.#open(from, from + text.length)
    this.#parts.push(text)
    this.#length += text.length
  }

  /** Adds what the file writes otherwise, between `from` and `to`: `&amp;` for `&`, a line break for a space. */
  addWhole(text: string, from: number, to: number): void {
    if (text === '') return
    this.#open(from, to)
    this.#parts.push(text)
    this.#length += text.length
  }

  build(): Prose {
    const text = this.#parts.join('')
    if (this.#at.length === 1 && this.#isSlice(0)) return new VerbatimProse(text, this.#from[0] ?? 0)
    return new PiecedProse(text, this.#at, this.#from, this.#to)
  }

  #open(from: number, to: number): void {
    this.#at.push(this.#length)
    this.#from.push(from)
    this.#to.push(to)
  }

  #isSlice(piece: number): boolean {
    const next = this.#at[piece + 1] ?? this.#length
    return next - (this.#at[piece] ?? 0) === (this.#to[piece] ?? 0) - (this.#from[piece] ?? 0)
  }
}

/** The part of a block's prose from `first` to `last`, exclusive, as prose of its own: a cell of a table's row. */
export function partOf(prose: Prose, first: number, last: number): Prose {
  const builder = new ProseBuilder()
  let index = first
  while (index < last) {
    const from = prose.startOf(index)
    const to = prose.endOf(index)
    let next = index + 1
    while (next < last && prose.startOf(next) === from) next += 1
    if (next - index === to - from) builder.addSlice(prose.text.slice(index, next), from)
    else builder.addWhole(prose.text.slice(index, next), from, to)
    index = next
  }
  return builder.build()
}

/** Prose that was read from another text, which in turn was written in a file: HTML inside JSON. */
class NestedProse implements Prose {
  readonly text: string
  readonly #inner: Prose
  readonly #outer: Prose

  constructor(inner: Prose, outer: Prose) {
    this.text = inner.text
    this.#inner = inner
    this.#outer = outer
  }

  startOf(index: number): number {
    return this.#outer.startOf(this.#inner.startOf(index))
  }

  endOf(index: number): number {
    return this.#outer.endOf(this.#inner.endOf(index) - 1)
  }

  get shape(): string | null {
    return this.#outer instanceof VerbatimProse ? shapeOf(this.#inner) : null
  }
}

/** Prose whose offsets count in the text of `outer`, with the offsets of the file that `outer` stands in. */
export const nestedProse = (inner: Prose, outer: Prose): Prose => new NestedProse(inner, outer)

/** Prose that was read from a part of the file, which begins so many characters further on than its offsets say. */
export const movedProse = (prose: Prose, by: number): Prose =>
  prose instanceof VerbatimProse ? prose.moved(by) : nestedProse(prose, new VerbatimProse('', by))

/** How prose is written: the same for all that has its words in the same places, counted from the first. Null where that cannot be told. */
export function shapeOf(prose: Prose): string | null {
  if (prose instanceof VerbatimProse) return ''
  return prose instanceof PiecedProse || prose instanceof NestedProse ? prose.shape : null
}

/** A span of the text of `outer` as a span of the file that it stands in. */
export function nestedSpan({start, end}: Span, outer: Prose): Span {
  const from = outer.text === '' ? 0 : outer.startOf(Math.min(start, outer.text.length - 1))
  return {start: from, end: end > start ? outer.endOf(end - 1) : from}
}
