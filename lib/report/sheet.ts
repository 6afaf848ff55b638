import type {Span} from '../text/span.ts'

/**
 * A sourcing report as an editor reads it, before it is laid out: headings, figures, tables and entries in plain words.
 * All renderers lay out the same sheet, so that they can never say different things.
 */
export interface Sheet {
  readonly title: string
  /** Outlet, date, length, file: what stands under the title. */
  readonly facts: readonly string[]
  /** One paragraph: on whom the story rests, whether a reply is in, what must be mended. */
  readonly verdict: string
  readonly sections: readonly NamedSection[]
}

/** A section that others can point to: `sources`. */
export interface NamedSection extends Section {
  readonly name: string
}

export interface Section {
  readonly heading: string
  readonly blocks: readonly SheetBlock[]
}

export type SheetBlock = Paragraph | Figures | Table | Entries

export interface Paragraph {
  readonly form: 'paragraph'
  readonly words: string
}

/** Labels with what is to be said of each. */
export interface Figures {
  readonly form: 'figures'
  readonly rows: readonly (readonly [label: string, value: string])[]
}

/** Rows of cells; the first column takes what room the others leave. */
export interface Table {
  readonly form: 'table'
  readonly columns: readonly {readonly head: string; readonly numeric: boolean}[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly cells: readonly string[]
  readonly below: string
  readonly about?: Subject
}

/** Things in text order, each with its place, its words and what is to be said of it. */
export interface Entries {
  readonly form: 'entries'
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly place: string
  readonly words: string
  /** Labelled lines under the words; an empty label is none. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly about?: Subject
}

/** What a row or an entry is about, for a face that can lead there; each part only where it is about such a thing. */
export interface Subject {
  /** The id of a source. */
  readonly source?: string
  /** A stretch of the file. */
  readonly span?: Span
  /** A finding, by its index in the record. */
  readonly finding?: number
}
