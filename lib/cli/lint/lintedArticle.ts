import type {Finding, Format, SuppressedFinding} from '../../model.ts'
import type {Lines} from '../../text/lines.ts'

/** An article with what the rules found in it: what the faces of `lint` show. */
export interface LintedArticle {
  readonly path: string
  readonly text: string
  readonly format: Format
  readonly lines: Lines
  readonly findings: readonly Finding[]
  /** What the article asks to have ignored, with its reasons. */
  readonly suppressed: readonly SuppressedFinding[]
}
