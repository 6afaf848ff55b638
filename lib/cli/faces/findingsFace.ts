import type {BlockedArticle} from '../inputs/findInputs.ts'
import type {LintedArticle} from '../lint/lintedArticle.ts'
import type {Face} from '../verdicts/auditAll.ts'
import {toLinted} from './toLinted.ts'

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

/** What stands between one item of a list and the next, and nothing before the first. */
export function separator(between: string): () => string {
  let before = ''
  return () => {
    const found = before
    before = between
    return found
  }
}
