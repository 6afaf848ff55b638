import type * as DuckDB from '@duckdb/node-api'
import type {DuckDBConnection, DuckDBInstance} from '@duckdb/node-api'
import type {CellValue, ColumnType} from '../../desk/columns.ts'
import {importModule} from '../settings/importModule.ts'
import {UserError} from '../userError.ts'

/**
 * The door to DuckDB, which is loaded only where an archive or Parquet is asked for, and which a reader of articles need not have installed.
 * It may read and write the file that it is given and nothing else, loads no extension and opens no connection.
 */
export interface Database {
  readonly connection: DuckDBConnection
  /** Adds rows to a table, each with a value for every column. */
  append(table: string, types: readonly ColumnType[], rows: Iterable<readonly CellValue[]>): Promise<void>
  close(): void
}

/** How a database is opened. */
interface Opening {
  readonly readOnly?: boolean
  /** Files that it may write besides. */
  readonly writes?: readonly string[]
  /** Folders in which it may read and write besides. */
  readonly folders?: readonly string[]
  /** How many threads it works in; as many as it likes where nobody says. */
  readonly threads?: number
}

/** Opens a database; `:memory:` is one in memory. */
export async function openDatabase(
  path: string,
  {readOnly = false, writes = [], folders = [], threads}: Opening = {}
): Promise<Database> {
  const duckdb = await loadDuckDB()
  const instance = await duckdb.DuckDBInstance.create(path, {
    ...(readOnly ? {access_mode: 'READ_ONLY'} : {}),
    ...(threads === undefined ? {} : {threads: String(threads)}),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false'
  })
  const connection = await connect(instance)
  // These can be taken away from a running database, and never be given back.
  if (writes.length > 0) await connection.run(`SET allowed_paths = [${writes.map(quoted).join(', ')}]`)
  if (folders.length > 0) await connection.run(`SET allowed_directories = [${folders.map(quoted).join(', ')}]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  return {
    connection,
    append: (table, types, rows) => append(duckdb, connection, table, types, rows),
    close() {
      connection.closeSync()
      instance.closeSync()
    }
  }
}

async function connect(instance: DuckDBInstance): Promise<DuckDBConnection> {
  try {
    return await instance.connect()
  } catch (error) {
    instance.closeSync()
    throw error
  }
}

const packageName = '@duckdb/node-api'

async function loadDuckDB(): Promise<typeof DuckDB> {
  try {
    // The package is what its types say.
    return (await importModule(packageName)) as typeof DuckDB
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ERR_MODULE_NOT_FOUND')
      throw new UserError(
        `Archives and Parquet need DuckDB, which is not installed; install it with "npm install ${packageName}".`
      )
    const [reason] = String(error instanceof Error ? error.message : error).split('\n', 1)
    throw new UserError(
      `DuckDB is installed and cannot be loaded (${reason}); install it anew with "npm install ${packageName}".`
    )
  }
}

/** Words as SQL holds them. */
export const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`

/** A name as SQL holds it. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** How DuckDB calls what a column holds. */
export const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  count: 'INTEGER',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  date: 'DATE',
  words: 'VARCHAR[]'
}

const day = 24 * 60 * 60 * 1000

async function append(
  duckdb: typeof DuckDB,
  connection: DuckDBConnection,
  table: string,
  types: readonly ColumnType[],
  rows: Iterable<readonly CellValue[]>
): Promise<void> {
  const appender = await connection.createAppender(table)
  const words = duckdb.LIST(duckdb.VARCHAR)
  for (const row of rows) {
    row.forEach((value, index) => {
      if (value === null) appender.appendNull()
      else if (typeof value === 'boolean') appender.appendBoolean(value)
      else if (typeof value === 'number' && types[index] === 'number') appender.appendDouble(value)
      else if (typeof value === 'number') appender.appendInteger(value)
      else if (typeof value !== 'string') appender.appendList(duckdb.listValue(value), words)
      else if (types[index] === 'date')
        appender.appendDate(duckdb.dateValue(Math.floor(Date.parse(`${value}T00:00:00Z`) / day)))
      else appender.appendVarchar(value)
    })
    appender.endRow()
  }
  appender.closeSync()
}
