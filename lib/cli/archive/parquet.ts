import {resolve} from 'node:path'
import {type SpokenSource, spokenColumns} from '../../desk/sourceColumns.ts'
import {WholeFile} from '../outlets/wholeFile.ts'
import {type Database, named, openDatabase, quoted, sqlTypes} from './duckdb.ts'
import {describeFailure} from './failures.ts'

/** How many rows are taken in at a time. */
const batchSize = 2000

/** A Parquet file with a row for each source of each story, which is written whole or not at all. */
export class ParquetFile {
  readonly #path: string
  readonly #file: WholeFile
  readonly #database: Database
  #rows: SpokenSource[] = []

  private constructor(path: string, file: WholeFile, database: Database) {
    this.#path = path
    this.#file = file
    this.#database = database
  }

  static async open(path: string): Promise<ParquetFile> {
    const file = new WholeFile(path)
    try {
      const database = await openDatabase(':memory:', {writes: [resolve(file.draft)]})
      const columns = spokenColumns.map(({name, type}) => `${named(name)} ${sqlTypes[type]}`)
      await database.connection.run(`CREATE TABLE sources (${columns.join(', ')})`)
      return new ParquetFile(path, file, database)
    } catch (error) {
      file.abandon()
      throw error
    }
  }

  async add(rows: readonly SpokenSource[]): Promise<void> {
    for (const row of rows) this.#rows.push(row)
    if (this.#rows.length >= batchSize) await this.#flush()
  }

  async finish(): Promise<void> {
    try {
      await this.#flush()
      const target = quoted(resolve(this.#file.draft))
      await this.#database.connection.run(
        `COPY sources TO ${target} (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)`
      )
    } catch (error) {
      this.#file.abandon()
      throw describeFailure(this.#path, error)
    } finally {
      this.#database.close()
    }
    this.#file.finish()
  }

  abandon(): void {
    this.#database.close()
    this.#file.abandon()
  }

  async #flush(): Promise<void> {
    await this.#database.append(
      'sources',
      spokenColumns.map(({type}) => type),
      this.#rows.splice(0).map((row) => spokenColumns.map(({of}) => of(row)))
    )
  }
}
