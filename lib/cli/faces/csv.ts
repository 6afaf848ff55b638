import {wellFormed} from '../../text/wellFormed.ts'
import {csvRow} from '../outlets/csvRow.ts'
import {findingsFace} from './findingsFace.ts'

const columns = [
  'path',
  'line',
  'column',
  'end_line',
  'end_column',
  'level',
  'rule',
  'message',
  'words',
  'fingerprint'
] as const

/** The longest stretch of the article that a cell repeats, in UTF-16 units. */
const longestWords = 200

/** Findings as a table for a spreadsheet: RFC 4180, with a row of names. */
export const csvFace = () =>
  findingsFace({
    opening: () => csvRow(columns),
    article: ({path, text, lines, findings}) =>
      findings
        .map(({start, end, level, message, ruleId, fingerprint}) => {
          const [from, to] = [lines.placeOf(start), lines.placeOf(end)]
          const words = wellFormed(text.slice(start, Math.min(end, start + longestWords)))
          return csvRow([path, from.line, from.column, to.line, to.column, level, ruleId, message, words, fingerprint])
        })
        .join(''),
    blocked: ({path, obstacle}) => csvRow([path, '', '', '', '', 'error', 'not-audited', obstacle.message, '', '']),
    closing: () => ''
  })
