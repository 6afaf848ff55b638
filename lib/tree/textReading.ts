import type {Directive, Fault, Link, Metadata} from '../model.ts'
import type {HintedBlock} from './markdownBlocks.ts'

/** What the reader of a format finds in a file. */
export interface TextReading {
  /** In text order, each with its place among them as its index. */
  readonly blocks: readonly HintedBlock[]
  /** In text order. */
  readonly links: readonly Link[]
  readonly faults: readonly Fault[]
  readonly directives: readonly Directive[]
  /** What the file says of itself to machines; the lines of a page are read later. */
  readonly metadata: Metadata
}
