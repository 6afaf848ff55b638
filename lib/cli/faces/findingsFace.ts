import {Lines} from '../../text/lines.ts'
import type {AuditedArticle, Face} from '../auditAll.ts'
import type {BlockedArticle} from '../findInputs.ts'
import type {LintedArticle} from '../lintedArticle.ts'

/** A form of the findings for another program, as its file writes it down. */
export interface FindingsForm {
  opening(): string
  article(linted: LintedArticle): string
  /** What stands in the place of an article that could not be audited. */
  blocked(article: BlockedArticle): string
  closing(): string
}

/** The face that shows findings in a form. */
export const findingsFace = (form: FindingsForm): Face => ({
  ...form,
  article: (audited) => form.article(toLinted(audited))
})

/** An audited article as the forms of its findings need it. */
export const toLinted = ({path, text, audit}: AuditedArticle): LintedArticle => ({
  path,
  text,
  lines: new Lines(text),
  findings: audit.findings
})

/** What stands between one item of a list and the next, and nothing before the first. */
export function separator(between: string): () => string {
  let before = ''
  return () => {
    const found = before
    before = between
    return found
  }
}
