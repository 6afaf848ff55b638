/** A paragraph of a Word document as its runs are read. */
import type {BlockKind, Region} from '../../model.ts'
import {type ParagraphStyle, plainStyle} from './styles.ts'

/** A link within a paragraph, by the indices of its words. */
export interface WordLink {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** Gathers the words of a paragraph, and what is said of it. */
export class WordParagraph {
  readonly runs: number[] = []
  readonly links: WordLink[] = []
  /** The paragraphs of the text boxes that are anchored here: they stand behind it. */
  readonly boxed: WordParagraph[] = []
  readonly #parts: string[] = []
  #length = 0
  style: ParagraphStyle = plainStyle
  isItem = false
  isHeading = false
  isCell = false
  inBox = false
  /** Whether its end was deleted, so that the next paragraph goes on in it. */
  isJoined = false

  get text(): string {
    return this.#parts.join('')
  }

  get length(): number {
    return this.#length
  }

  get kind(): BlockKind {
    if (this.style.kind !== null) return this.style.kind
    if (this.isHeading) return 'heading'
    return this.isItem ? 'item' : this.isCell ? 'cell' : 'paragraph'
  }

  get region(): Region | null {
    return this.style.region
  }

  add(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }

  /** What comes next goes on in it, and says anew what it is. */
  join(): void {
    this.style = plainStyle
    this.isItem = false
    this.isHeading = false
    this.isJoined = false
  }
}
