/** What is counted where an editor does not count UTF-16: bytes of UTF-8, or whole characters. */
export type Counted = 'utf-8' | 'utf-32'

/** Every so many offsets the count so far is kept, so that a long line is not counted again for each place in it. */
const step = 256

/** How many bytes or characters stand before an offset of a text, and the other way round. Both halves of a pair count where it begins. */
export class UnitCounts {
  readonly #text: string
  readonly #encoding: Counted
  /** The count before every offset that is a multiple of `step`. */
  readonly #marks: Float64Array

  constructor(text: string, encoding: Counted) {
    this.#text = text
    this.#encoding = encoding
    this.#marks = new Float64Array(Math.floor(text.length / step) + 1)
    let count = 0
    for (let offset = 0; offset < text.length; offset++) {
      if (offset % step === 0) this.#marks[offset / step] = count
      count += this.#sizeAt(offset)
    }
    if (text.length % step === 0) this.#marks[text.length / step] = count
  }

  /** How many there are from one offset to another. */
  between(start: number, end: number): number {
    return this.#before(end) - this.#before(start)
  }

  /** The last offset that so many, or fewer, part from a start. */
  advance(start: number, count: number): number {
    const goal = this.#before(start) + count
    let low = Math.floor(start / step)
    let high = this.#marks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.#marks[middle] ?? 0) <= goal) low = middle
      else high = middle - 1
    }
    let offset = low * step
    let done = this.#marks[low] ?? 0
    while (offset < this.#text.length) {
      const size = this.#sizeAt(offset)
      if (done + size > goal) break
      done += size
      offset++
    }
    return Math.max(offset, start)
  }

  #before(offset: number): number {
    const mark = Math.min(Math.floor(offset / step), this.#marks.length - 1)
    let count = this.#marks[mark] ?? 0
    for (let at = mark * step; at < offset && at < this.#text.length; at++) count += this.#sizeAt(at)
    return count
  }

  #sizeAt(offset: number): number {
    const code = this.#text.charCodeAt(offset)
    if (isLow(code) && isHigh(this.#text.charCodeAt(offset - 1))) return 0
    if (this.#encoding === 'utf-32') return 1
    if (isHigh(code) && isLow(this.#text.charCodeAt(offset + 1))) return 4
    return code < 0x80 ? 1 : code < 0x800 ? 2 : 3
  }
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000
