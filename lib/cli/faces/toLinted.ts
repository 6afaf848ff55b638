import {Lines} from '../../text/lines.ts'
import type {LintedArticle} from '../lint/lintedArticle.ts'
import type {AuditedArticle} from '../verdicts/auditAll.ts'

/** An audited article as the forms of its findings need it. */
export const toLinted = ({path, text, format, audit}: AuditedArticle): LintedArticle => ({
  path,
  text,
  format,
  lines: new Lines(text),
  findings: audit.findings,
  suppressed: audit.suppressed
})
