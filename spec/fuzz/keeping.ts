/** An archive that takes each sample in and is asked for it again. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ArchiveFile} from '../../lib/cli/archive/archiveFile.ts'
import {keptStories} from '../../lib/cli/archive/keptStories.ts'
import {plainValue} from '../../lib/cli/archive/plainValue.ts'
import {archiveTables, type KeptAudit, keptAudit} from '../../lib/desk/archive/tables.ts'
import type {DeskStory} from '../../lib/desk/story.ts'
import type {Sample} from './sample.ts'
import {auditOf, must, open} from './trials.ts'

/** How many samples an archive takes: each removes the one before, and the file is no smaller for it. */
const most = 200

/** Keeps samples in an archive of DuckDB, each in the place of the one before, and holds what is read again against what was kept. */
export class Keeping {
  readonly #folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  #archive: ArchiveFile | null = null
  #count = 0

  async #open(): Promise<ArchiveFile> {
    if (this.#archive !== null && this.#count % most !== 0) return this.#archive
    this.#close()
    this.#archive = await ArchiveFile.toWrite(join(this.#folder, `${this.#count}.duckdb`))
    return this.#archive
  }

  /** What is wrong with what an archive gives back of a sample, or null. */
  async faultOf(sample: Sample): Promise<Error | null> {
    const opened = open(sample)
    if (opened === null) return null
    try {
      const archive = await this.#open()
      this.#count++
      const kept = keptAudit(auditOf(opened))
      await archive.add(kept)
      await archive.flush()
      await checkTables(archive, kept)
      await checkStory(archive, kept)
      return null
    } catch (error) {
      this.#close()
      return error instanceof Error ? error : new Error(String(error))
    }
  }

  #close(): void {
    this.#archive?.close()
    this.#archive = null
  }

  end(): void {
    this.#close()
    rmSync(this.#folder, {recursive: true, force: true})
  }
}

/** The rows of every table are those that were made of the audit. */
async function checkTables({database}: ArchiveFile, kept: KeptAudit): Promise<void> {
  for (const {name, columns, rowsOf} of archiveTables) {
    const result = await database.connection.runAndReadAll(`SELECT * EXCLUDE article FROM ${name} ORDER BY rowid`)
    const isPath = columns.slice(1).map((column) => column.name === 'path')
    const told = result.getRows().map((row) => row.map((value, at) => (isPath[at] ? null : plainValue(value))))
    const meant = rowsOf(kept).map((row) => row.map((value, at) => (isPath[at] ? null : value)))
    mustBeSame(told, meant, `the table ${name}`)
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

/** The story is told again as it was, of its sources those that speak. */
async function checkStory(archive: ArchiveFile, {story}: KeptAudit): Promise<void> {
  const told = await all(keptStories(archive, {wants: () => true, whole: true}))
  const meant = {...story, sources: story.sources.filter(({speaks}) => speaks)}
  const placeless = (each: DeskStory) => ({...each, path: ''})
  mustBeSame(told.map(placeless), [placeless(meant)], 'the story')
}

/** Two values are the same as JSON writes them; half a pair of characters, which UTF-8 cannot hold, is one that stands for it. */
function mustBeSame(told: unknown, meant: unknown, what: string): void {
  const [one, other] = [told, meant].map((value) =>
    JSON.stringify(value, (_, part) => (typeof part === 'string' ? Buffer.from(part).toString() : part))
  )
  if (one === other) return
  let at = 0
  while (one?.[at] === other?.[at]) at++
  const near = (text = ''): string => text.slice(Math.max(0, at - 60), at + 60)
  must(false, `${what} is given back otherwise:\n  ${near(one)}\n  in the place of\n  ${near(other)}`)
}
