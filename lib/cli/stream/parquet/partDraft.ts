import {appendFileSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {streamColumns} from '../../../report/streamColumns.ts'
import {type Database, quoted} from '../../archive/duckdb.ts'
import {Draft} from '../../outlets/draft.ts'
import {linesIn} from '../readPieces.ts'
import {jsonColumns} from './columnTypes.ts'
import {noteName, noteOf} from './parts.ts'
import {placeOf} from './placeOf.ts'
import {plainText} from './plainText.ts'

/** The most bytes of JSON that become one Parquet file: DuckDB holds a good deal of a file while it writes it. */
const fileBytes = 64 * 1024 * 1024

/** Lines of one place that wait to become a Parquet file. */
interface Waiting {
  /** The file without what tells its form. */
  readonly name: string
  readonly bytes: number
  readonly longest: number
}

/** A part of the tables on its way: a folder that takes its place when all that belongs in it is there. */
export class PartDraft {
  readonly #target: string
  readonly #database: Database
  readonly #draft: Draft
  readonly #waiting = new Map<string, Waiting>()
  readonly #files = new Map<string, number>()
  #lines = 0
  #bytes = 0
  #last: Readonly<Record<string, unknown>> = {}

  constructor(target: string, database: Database) {
    this.#target = target
    this.#database = database
    this.#draft = new Draft(target)
  }

  /** How many bytes of JSON it holds. */
  get bytes(): number {
    return this.#bytes
  }

  async add(bytes: Uint8Array): Promise<void> {
    const added = new Map<string, Buffer[]>()
    for (const line of linesIn(bytes, 0x0a)) {
      const record: Readonly<Record<string, unknown>> = JSON.parse(Buffer.from(line).toString('utf8'))
      const place = placeOf(record)
      const lines = added.get(place) ?? []
      lines.push(plainText(line))
      added.set(place, lines)
      this.#lines++
      this.#last = record
    }
    this.#bytes += bytes.length
    for (const [place, lines] of added) await this.#append(place, lines)
  }

  /** Makes Parquet of what still waits, and puts the part in its place. */
  async finish(): Promise<void> {
    for (const waiting of this.#waiting.values()) await this.#convert(waiting)
    writeFileSync(join(this.#draft.path, noteName), `${JSON.stringify(noteOf(this.#lines, this.#last))}\n`)
    renameSync(this.#draft.path, this.#target)
    this.#draft.settle()
  }

  abandon(): void {
    this.#draft.abandon()
  }

  async #append(place: string, lines: readonly Buffer[]): Promise<void> {
    const before = this.#waiting.get(place) ?? {name: this.#newName(place), bytes: 0, longest: 0}
    appendFileSync(`${before.name}.ndjson`, Buffer.concat(lines.flatMap((line) => [line, lineFeed])))
    const lengths = lines.map(({length}) => length)
    const waiting = {
      name: before.name,
      bytes: lengths.reduce((sum, length) => sum + length, before.bytes),
      longest: Math.max(before.longest, ...lengths)
    }
    this.#waiting.set(place, waiting)
    if (waiting.bytes < fileBytes) return
    this.#waiting.delete(place)
    await this.#convert(waiting)
  }

  #newName(place: string): string {
    const folder = join(this.#draft.path, place)
    mkdirSync(folder, {recursive: true})
    // For some file systems "Mail" and "mail" are one folder.
    const key = place.toLowerCase()
    const number = this.#files.get(key) ?? 0
    this.#files.set(key, number + 1)
    return join(folder, `records-${number}`)
  }

  async #convert({name, longest}: Waiting): Promise<void> {
    const [given, made] = [`${name}.ndjson`, `${name}.parquet`]
    const size = Math.max(leastObject, longest + 1)
    await this.#database.connection.run(
      `COPY (SELECT * FROM read_json(${quoted(resolve(given))}, format = 'newline_delimited', hive_partitioning = false, columns = ${columns()}, maximum_object_size = ${size}))
      TO ${quoted(resolve(made))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup}, USE_TMP_FILE false)`
    )
    sync(made)
    rmSync(given)
  }
}

const lineFeed = Buffer.from('\n')

/** DuckDB reads in pieces of a few times as many bytes as an object may have. */
const leastObject = 1024 * 1024

/** The fewest rows that DuckDB puts together. */
const rowGroup = 2048

let known: string | null = null
const columns = (): string => {
  known ??= jsonColumns(streamColumns())
  return known
}

function sync(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}
