import {jsonLine} from '../report/json.ts'
import type {AuditedArticle, Face} from './auditAll.ts'
import type {BlockedArticle} from './findInputs.ts'

/**
 * Records for other programs: an array (`json`) or a line each (`ndjson`), written as they come, so that memory does not
 * grow with the run. Where an article could not be audited, a record with the error stands in its place.
 */
export function recordFace(
  form: 'json' | 'ndjson',
  toRecord: (audited: AuditedArticle) => object,
  toError: (blocked: BlockedArticle) => object
): Face {
  if (form === 'ndjson') {
    const show = (record: object): string => `${jsonLine(record)}\n`
    return {
      opening: () => '',
      article: (audited) => show(toRecord(audited)),
      blocked: (article) => show(toError(article)),
      closing: () => ''
    }
  }
  let separator = '\n'
  const show = (record: object): string => {
    const shown = separator + jsonLine(record)
    separator = ',\n'
    return shown
  }
  return {
    opening: () => '[',
    article: (audited) => show(toRecord(audited)),
    blocked: (article) => show(toError(article)),
    closing: () => '\n]\n'
  }
}
