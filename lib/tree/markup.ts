/** Tags and the text between them, as HTML and XML have them alike: what the doors to their parsers give out. */
import type {Fault} from '../model.ts'
import type {Span} from '../text/span.ts'

/** A tag that opens: `<p class="byline">`. */
export interface OpenTag extends Span {
  readonly piece: 'open'
  /** In lower case, without a namespace prefix. */
  readonly name: string
  /** By their names in lower case, references decoded. */
  readonly attributes: ReadonlyMap<string, string>
  /** Whether nothing can stand in it: `<br>`, `<block/>`. */
  readonly empty: boolean
}

/** A tag that closes: `</p>`. */
export interface CloseTag extends Span {
  readonly piece: 'close'
  readonly name: string
}

/** What stands between two tags, as the file writes it. */
export interface MarkupText extends Span {
  readonly piece: 'text'
  /** Whether an ampersand is an ampersand, as in CDATA. */
  readonly literal: boolean
}

export type MarkupPiece = OpenTag | CloseTag | MarkupText

/** A text taken apart, in the order of the file, and what kept it from being read to its end. */
export interface Markup {
  readonly pieces: readonly MarkupPiece[]
  readonly faults: readonly Fault[]
}

/** More tags than any article has. */
export const markupLimit = 60_000
