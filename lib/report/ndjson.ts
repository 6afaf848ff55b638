import {jsonLine} from './json.ts'
import type {ErrorRecord, ReportRecord} from './record.ts'

/** Records a line each, so that a reader can begin before the run has ended. */
export const showNdjson = (records: readonly (ReportRecord | ErrorRecord)[]): string =>
  records.map((record) => `${jsonLine(record)}\n`).join('')
