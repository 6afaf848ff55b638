import {jsonLine} from '../../report/json.ts'
import {cutToWidth} from '../../report/text.ts'
import {displayWidth} from '../../text/displayWidth.ts'
import {printable} from '../../text/printable.ts'
import {withoutEnd} from '../../text/withoutEnd.ts'
import type {Order} from '../arguments/readArguments.ts'
import {csvRow} from '../outlets/csvRow.ts'
import {type Terminal, tell} from '../terminal/terminal.ts'
import {isUserError, UserError} from '../userError.ts'
import {ArchiveFile} from './archiveFile.ts'
import {describeFailure} from './failures.ts'
import {type Plain, plainValue} from './plainValue.ts'

/** How many rows a table for people shows. */
const mostRows = 1000
/** The widest cell of such a table, in columns. */
const widestCell = 80

/** Runs a query over an archive and shows what it finds. The query reads, and can do nothing else. */
export async function runQuery(sql: string, {options}: Order<'archive'>, terminal: Terminal): Promise<void> {
  const file = await ArchiveFile.toRead(options.archive)
  try {
    const {connection} = file.database
    const statements = await connection.extractStatements(sql)
    if (statements.count !== 1)
      throw new UserError(`The query holds ${statements.count} statements; give one at a time.`)
    const result = await connection.stream(sql)
    const names = result.deduplicatedColumnNames()
    const rows = (async function* () {
      for await (const batch of result.yieldRows()) yield batch.map((row) => row.map(plainValue))
    })()
    await show(names, rows, options.format, (text) => tell(terminal, text))
  } catch (error) {
    throw tellQuery(describeFailure(options.archive, error))
  } finally {
    file.close()
  }
}

/** What DuckDB says of a query is told in its words, with the remedy. */
function tellQuery(error: unknown): unknown {
  if (!(error instanceof Error) || isUserError(error)) return error
  const [first = ''] = error.message.replace(/^Failed to extract statements: /, '').split('\n', 1)
  if (!/^[A-Z][A-Za-z ]+ Error: /.test(first)) return error
  if (/read-only mode|Permission Error|configuration has been locked/.test(first))
    return new UserError('A query only reads the archive: it writes nothing, and reads no other file. Give a SELECT.')
  const remedy = /^Catalog|^Binder/.test(first) ? ' "onrecord archive tables" names the tables and their columns.' : ''
  return new UserError(`The query cannot be run: ${withoutEnd(first, '.!')}.${remedy}`)
}

type Rows = AsyncIterable<readonly (readonly Plain[])[]>

async function show(
  names: readonly string[],
  rows: Rows,
  format: Order<'archive'>['options']['format'],
  put: (text: string) => Promise<void>
): Promise<void> {
  if (format === 'table') return showTable(names, rows, put)
  if (format === 'csv') {
    await put(csvRow(names))
    for await (const batch of rows) await put(batch.map((row) => csvRow(row.map(showPlain))).join(''))
    return
  }
  let before = '[\n'
  for await (const batch of rows) {
    const objects = batch.map((row) =>
      jsonLine(Object.fromEntries(row.map((value, index) => [names[index] ?? '', value])))
    )
    if (objects.length === 0) continue
    await put(before + objects.join(',\n'))
    before = ',\n'
  }
  await put(before === '[\n' ? '[]\n' : '\n]\n')
}

async function showTable(names: readonly string[], rows: Rows, put: (text: string) => Promise<void>): Promise<void> {
  const shown: (readonly Plain[])[] = []
  let isMore = false
  for await (const batch of rows) {
    shown.push(...batch.slice(0, mostRows - shown.length))
    isMore = batch.length > 0 && shown.length === mostRows
    if (isMore) break
  }
  const cells = [names, ...shown.map((row) => row.map((value) => String(showPlain(value))))].map((row) =>
    row.map((cell) => cutToWidth(printable(cell).replace(/\s+/g, ' '), widestCell))
  )
  const widths = names.map((_, index) => cells.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), 0))
  const numeric = names.map(
    (_, index) => shown.length > 0 && shown.every((row) => typeof (row[index] ?? 0) === 'number')
  )
  const lines = cells.map((row) =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(cell)))
        return numeric[index] ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const count = shown.length === 1 ? '1 row' : `${shown.length} rows`
  const closing = isMore ? `The first ${count}; --format csv gives all.` : count
  await put(`${[lines[0] ?? '', rule, ...lines.slice(1), '', closing].join('\n')}\n`)
}

const showPlain = (value: Plain): string | number =>
  value === null
    ? ''
    : typeof value === 'number' || typeof value === 'string'
      ? value
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : Array.isArray(value)
          ? value.map((each) => String(showPlain(each))).join('; ')
          : jsonLine(value)
