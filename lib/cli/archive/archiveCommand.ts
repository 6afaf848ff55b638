import {archiveTables} from '../../desk/archive/tables.ts'
import {showCell} from '../../desk/columns.ts'
import {jsonLine} from '../../report/json.ts'
import {noPaint} from '../../report/paint.ts'
import {showSections} from '../../report/text.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {csvRow} from '../outlets/csvRow.ts'
import {type Terminal, tell, widthOf} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {runQuery} from './query.ts'

/** Shows the tables of an archive, or what a query finds in them. */
export async function archive(order: Order<'archive'>, terminal: Terminal): Promise<ExitCode> {
  const [action, sql] = order.operands
  if (action === 'tables' && sql === undefined) await showTables(order, terminal)
  else if (action === 'query' && sql !== undefined && sql.trim() !== '') await runQuery(sql, order, terminal)
  else if (action === 'query')
    throw new UserError('Give a query in SQL, in quotation marks: "SELECT desk FROM articles".')
  else if (action === 'tables')
    throw new UserError(`"onrecord archive tables" takes nothing more, so "${sql}" has no place there.`)
  else throw new UserError(`"onrecord archive" is asked for "${action}"; give "tables" or "query".`)
  return exitCodes.fine
}

/** The tables are the same in every archive of this form, so that none need be there. */
async function showTables({options}: Order<'archive'>, terminal: Terminal): Promise<void> {
  const rows = archiveTables.flatMap(({name, columns}) =>
    columns.map((column) => ({table: name, column: column.name, type: column.type, about: column.about}))
  )
  if (options.format === 'csv') {
    const head = csvRow(['table', 'column', 'type', 'about'])
    return tell(terminal, head + rows.map((row) => csvRow(Object.values(row).map(showCell))).join(''))
  }
  if (options.format === 'json') return tell(terminal, `[\n${rows.map((row) => jsonLine(row)).join(',\n')}\n]\n`)
  const sections = archiveTables.map(({name, about, columns}) => ({
    heading: name,
    blocks: [
      {form: 'paragraph', words: about} as const,
      {form: 'figures', rows: columns.map((column) => [column.name, column.about] as const)} as const
    ]
  }))
  const lines = showSections(sections, widthOf(options.width, terminal), noPaint)
  return tell(terminal, `${lines.slice(1).join('\n')}\n`)
}
