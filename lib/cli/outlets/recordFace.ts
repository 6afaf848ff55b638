import {jsonLine} from '../../report/json.ts'
import type {BlockedArticle} from '../inputs/findInputs.ts'
import type {AuditedArticle, Face} from '../verdicts/auditAll.ts'

/**
 * Records for other programs: an array (`json`) or a line each (`ndjson`), written as they come, so that memory does not
 * grow with the run. Where an article could not be audited, a record with the error stands in its place.
 */
export function recordFace(
  form: 'json' | 'ndjson',
  toLine: (audited: AuditedArticle) => string,
  toError: (blocked: BlockedArticle) => object
): Face {
  if (form === 'ndjson') {
    return {
      opening: () => '',
      article: (audited) => `${toLine(audited)}\n`,
      blocked: (article) => `${jsonLine(toError(article))}\n`,
      closing: () => ''
    }
  }
  let separator = '\n'
  const show = (line: string): string => {
    const shown = separator + line
    separator = ',\n'
    return shown
  }
  return {
    opening: () => '[',
    article: (audited) => show(toLine(audited)),
    blocked: (article) => show(jsonLine(toError(article))),
    closing: () => '\n]\n'
  }
}
