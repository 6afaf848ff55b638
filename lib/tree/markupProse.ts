/** The prose between two tags that part paragraphs, gathered piece by piece. */
import type {Prose} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {MarkupText} from './markup.ts'
import {ProseBuilder} from './offsets.ts'
import {decodeReference} from './parseHtml.ts'

const reference = /&(?:#[xX]?[\da-fA-F]{1,8}|[A-Za-z][A-Za-z\d]{1,31});?/g
const special = /[ \t\n\r\f]+|&(?:#[xX]?[\da-fA-F]{1,8}|[A-Za-z][A-Za-z\d]{1,31});?/g

/** The words of a text as they stand, line breaks and all, with references decoded. */
export function decodedProse(source: string, {start, end, literal}: MarkupText): Prose {
  const builder = new ProseBuilder()
  const text = source.slice(start, end)
  let done = 0
  for (const {0: found, index} of literal ? [] : text.matchAll(reference)) {
    builder.addSlice(text.slice(done, index), start + done)
    done = index + found.length
    addReference(builder, found, start + index)
  }
  builder.addSlice(text.slice(done), start + done)
  return builder.build()
}

/** Adds a character reference and, as it is, what follows it: `&ampc` is an ampersand and a letter. */
function addReference(builder: ProseBuilder, source: string, start: number): void {
  const text = decodeReference(source)
  let same = 0
  while (same < text.length && text.at(-1 - same) === source.at(-1 - same)) same += 1
  const rest = source.length - same
  builder.addWhole(text.slice(0, text.length - same), start, start + rest)
  builder.addSlice(source.slice(rest), start + rest)
}

const isSpace = (text: string): boolean => /^[ \t\n\r\f]*$/.test(text)

/** White space collapses into one space, as a browser does it; character references are decoded. */
export class MarkupProse {
  readonly #source: string
  #builder = new ProseBuilder()
  #space: Span | null = null
  #broken = false

  constructor(source: string) {
    this.#source = source
  }

  get isEmpty(): boolean {
    return this.#builder.isEmpty
  }

  addText({start, end, literal}: MarkupText): void {
    const text = this.#source.slice(start, end)
    let done = 0
    for (const {0: found, index} of text.matchAll(special)) {
      if (literal && found.startsWith('&')) continue
      this.#addSlice(text.slice(done, index), start + done)
      done = index + found.length
      const place = {start: start + index, end: start + done}
      if (found.startsWith('&')) this.#addReference(found, place)
      else this.#space ??= place
    }
    this.#addSlice(text.slice(done), start + done)
  }

  /** Adds what the file writes as a tag. */
  addWhole(text: string, {start, end}: Span): void {
    this.#addSpace()
    this.#builder.addWhole(text, start, end)
  }

  /** A line break; whether it is the second in a row. */
  addBreak({start, end}: Span): boolean {
    const second = this.#broken
    this.#space ??= {start, end}
    this.#broken = !second
    return second
  }

  /** The prose that was gathered, or null where there are no words. */
  end(): Prose | null {
    const builder = this.#builder
    this.#space = null
    this.#broken = false
    if (builder.isEmpty) return null
    this.#builder = new ProseBuilder()
    return builder.build()
  }

  #addReference(source: string, {start, end}: Span): void {
    const text = decodeReference(source)
    if (isSpace(text)) {
      this.#space ??= {start, end}
      return
    }
    this.#addSpace()
    addReference(this.#builder, source, start)
  }

  #addSlice(text: string, from: number): void {
    if (text === '') return
    this.#addSpace()
    this.#builder.addSlice(text, from)
  }

  #addSpace(): void {
    const space = this.#space
    this.#space = null
    this.#broken = false
    if (space === null || this.#builder.isEmpty) return
    const written = this.#source.slice(space.start, space.end)
    if (written === ' ') this.#builder.addSlice(written, space.start)
    else this.#builder.addWhole(' ', space.start, space.end)
  }
}
