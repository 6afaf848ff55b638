import {wellFormed} from '../../text/wellFormed.ts'
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
    opening: () => row(columns),
    article: ({path, text, lines, findings}) =>
      findings
        .map(({start, end, level, message, ruleId, fingerprint}) => {
          const [from, to] = [lines.placeOf(start), lines.placeOf(end)]
          const words = wellFormed(text.slice(start, Math.min(end, start + longestWords)))
          return row([path, from.line, from.column, to.line, to.column, level, ruleId, message, words, fingerprint])
        })
        .join(''),
    blocked: ({path, obstacle}) => row([path, '', '', '', '', 'error', 'not-audited', obstacle.message, '', '']),
    closing: () => ''
  })

const row = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`

/** A spreadsheet runs what begins like a formula, so an apostrophe is put before it: https://owasp.org/www-community/attacks/CSV_Injection */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^(?=[=+\-@\t\r])/, "'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
