import {existsSync, renameSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {archiveFormat, archiveTables, type KeptAudit} from '../../desk/archive/tables.ts'
import type {Format} from '../../model.ts'
import {UserError} from '../userError.ts'
import {version} from '../version.ts'
import {type Database, named, openDatabase, quoted, sqlTypes} from './duckdb.ts'
import {describeFailure} from './failures.ts'

/** By what an audit is known again: the same text, read in the same way by the same program with the same settings. */
export interface AuditKey {
  readonly textHash: string
  readonly version: string
  readonly settings: string
  readonly format: Format
}

/** How many audits are written at a time: a run that is killed loses as many at most. */
const batchSize = 50

/** The table that says that a database is an archive, and of what form. */
const markTable = 'onrecord_archive'

/**
 * An archive of audits in a DuckDB file: one audit for each article. Audits are written in batches, each whole or not at all, so that
 * whenever the program ends the archive opens again and holds whole articles.
 */
export class ArchiveFile {
  readonly path: string
  readonly database: Database
  #next: number
  #batch: KeptAudit[] = []

  private constructor(path: string, database: Database, next: number) {
    this.path = path
    this.database = database
    this.#next = next
  }

  /** Opens an archive to add to; makes it where there is none. */
  static async toWrite(path: string): Promise<ArchiveFile> {
    if (existsSync(path)) (await checked(path)).close()
    else await makeArchive(path)
    const database = await open(path, false)
    const [[last] = []] = await rowsOf(database, 'SELECT max(article) FROM articles')
    return new ArchiveFile(path, database, Number(last ?? 0) + 1)
  }

  /** Opens an archive to read from. */
  static async toRead(path: string): Promise<ArchiveFile> {
    if (!existsSync(path))
      throw new UserError(
        `There is no archive "${path}"; make one with "onrecord desk --archive ${path} FOLDER", or check the name.`
      )
    return new ArchiveFile(path, await checked(path), 0)
  }

  /** Whether an audit is there already; the place of an article that moved is taken down. */
  async holds(path: string, key: AuditKey): Promise<boolean> {
    const own = this.#pathOf(path)
    if (this.#batch.some(({story, format}) => isSame(key, {...story, format}))) return true
    const [[article, known] = []] = await rowsOf(
      this.database,
      'SELECT article, path FROM articles WHERE text_hash = $1 AND version = $2 AND settings = $3 AND format = $4 LIMIT 1',
      [key.textHash, key.version, key.settings, key.format]
    )
    if (article === undefined) return false
    if (known !== own && !existsSync(resolve(dirname(this.path), String(known))))
      await this.database.connection.run('UPDATE articles SET path = $1 WHERE article = $2', [own, Number(article)])
    return true
  }

  /** Adds an audit, in the place of an older one of the same file or text. */
  async add(kept: KeptAudit): Promise<void> {
    this.#batch = this.#batch.filter(({story}) => story.textHash !== kept.story.textHash)
    this.#batch.push({...kept, story: {...kept.story, path: this.#pathOf(kept.story.path)}})
    if (this.#batch.length >= batchSize) await this.flush()
  }

  /** Writes what was added. */
  async flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    if (batch.length === 0) return
    const {connection} = this.database
    try {
      await connection.run('BEGIN TRANSACTION')
      await this.#removeOlder(batch)
      const first = this.#next
      for (const {name, columns, rowsOf} of archiveTables) {
        const rows = batch.flatMap((kept, index) => rowsOf(kept).map((row) => [first + index, ...row]))
        await this.database.append(
          name,
          columns.map(({type}) => type),
          rows
        )
      }
      await connection.run('COMMIT')
      this.#next += batch.length
    } catch (error) {
      throw describeFailure(this.path, error)
    }
  }

  close(): void {
    this.database.close()
  }

  async #removeOlder(batch: readonly KeptAudit[]): Promise<void> {
    const listed = (values: readonly string[]) => `(${values.map(quoted).join(', ')})`
    const hashes = listed(batch.map(({story}) => story.textHash))
    const paths = listed(batch.map(({story}) => story.path).filter(isFile))
    const where = paths === '()' ? `text_hash IN ${hashes}` : `text_hash IN ${hashes} OR path IN ${paths}`
    const older = await rowsOf(this.database, `SELECT article FROM articles WHERE ${where}`)
    if (older.length === 0) return
    const articles = older.map(([article]) => Number(article)).join(', ')
    for (const {name} of archiveTables)
      await this.database.connection.run(`DELETE FROM ${named(name)} WHERE article IN (${articles})`)
  }

  /** A path as the archive keeps it: seen from its folder, so that it does not matter where the program runs. */
  #pathOf(path: string): string {
    return isFile(path)
      ? relative(dirname(resolve(this.path)), resolve(path))
          .split(sep)
          .join('/')
      : path
  }
}

const isFile = (path: string): boolean => path !== '<stdin>'

const isSame = (key: AuditKey, other: AuditKey): boolean =>
  key.textHash === other.textHash &&
  key.version === other.version &&
  key.settings === other.settings &&
  key.format === other.format

/** The rows that a query gives, as plain values. */
export const rowsOf = async (
  {connection}: Database,
  sql: string,
  values: (string | number)[] = []
): Promise<readonly (readonly unknown[])[]> => (await connection.runAndReadAll(sql, values)).getRowsJS()

async function open(path: string, readOnly: boolean): Promise<Database> {
  try {
    return await openDatabase(path, {readOnly})
  } catch (error) {
    throw describeFailure(path, error)
  }
}

/** Opens a database to read, and makes sure that it is an archive of a form that this version knows. */
async function checked(path: string): Promise<Database> {
  if (statSync(path).isDirectory()) throw new UserError(`"${path}" is a folder; name the file of an archive.`)
  const database = await open(path, true)
  try {
    const tables = await rowsOf(database, 'SELECT table_name FROM information_schema.tables WHERE table_name = $1', [
      markTable
    ])
    if (tables.length === 0)
      throw new UserError(
        `"${path}" is a database and no archive of onrecord; it was left as it is: give another name.`
      )
    const [[format, maker] = []] = await rowsOf(database, `SELECT format, version FROM ${markTable}`)
    if (Number(format) > archiveFormat)
      throw new UserError(
        `The archive "${path}" was made by onrecord ${maker} in a newer form (${format}; this version knows ${archiveFormat}); it was left as it is: update onrecord.`
      )
  } catch (error) {
    database.close()
    throw describeFailure(path, error)
  }
  return database
}

/** Makes an empty archive beside its place and puts it there, so that there never is half an archive. */
async function makeArchive(path: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.onrecord`)
  try {
    const database = await openDatabase(draft)
    for (const statement of schema()) await database.connection.run(statement)
    database.close()
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, {force: true})
    throw describeFailure(path, error)
  }
}

const schema = (): readonly string[] => [
  ...archiveTables.flatMap(({name, about, columns}) => [
    `CREATE TABLE ${named(name)} (${columns.map((column) => `${named(column.name)} ${sqlTypes[column.type]}`).join(', ')})`,
    `COMMENT ON TABLE ${named(name)} IS ${quoted(about)}`,
    ...columns.map((column) => `COMMENT ON COLUMN ${named(name)}.${named(column.name)} IS ${quoted(column.about)}`)
  ]),
  `CREATE TABLE ${markTable} AS SELECT ${archiveFormat} AS format, ${quoted(version)} AS version`
]
