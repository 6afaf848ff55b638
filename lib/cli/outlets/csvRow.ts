import {printable} from '../../text/printable.ts'

/** A row of a table for a spreadsheet: RFC 4180. */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`

/**
 * A spreadsheet runs what begins like a formula, so an apostrophe is put before it: https://owasp.org/www-community/attacks/CSV_Injection.
 * Signs of full width count as theirs of half.
 */
function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : printable(value).replace(/^(?=[=+\-@＝＋－＠\t\n␍])/, "'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
