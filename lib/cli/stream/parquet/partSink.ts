import {join, resolve} from 'node:path'
import {type Database, openDatabase} from '../../archive/duckdb.ts'
import {describeWriting, makeFolder} from '../../outlets/wholeFile.ts'
import {UserError} from '../../userError.ts'
import type {Sink} from '../sink.ts'
import {PartDraft} from './partDraft.ts'
import {partName} from './parts.ts'

/** The bytes of JSON that make a part: a run that is killed loses as much at most. */
const partBytes = 256 * 1024 * 1024

/** Records for tables of Parquet in a folder, part by part, after so many parts that are there. Each part is written whole or not at all. */
export async function partSink(folder: string, parts: number, bytes: number = partBytes): Promise<Sink> {
  makeFolder(folder)
  return new PartSink(folder, parts, bytes, await openDatabase(':memory:', {folders: [resolve(folder)], threads: 1}))
}

class PartSink implements Sink {
  readonly #folder: string
  readonly #bytes: number
  readonly #database: Database
  #number: number
  #draft: PartDraft | null = null

  constructor(folder: string, parts: number, bytes: number, database: Database) {
    this.#folder = folder
    this.#number = parts
    this.#bytes = bytes
    this.#database = database
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.#whole(async () => {
      this.#draft ??= new PartDraft(join(this.#folder, partName(this.#number + 1)), this.#database)
      await this.#draft.add(bytes)
      if (this.#draft.bytes >= this.#bytes) await this.#end(this.#draft)
    })
  }

  async finish(): Promise<void> {
    const draft = this.#draft
    try {
      if (draft !== null) await this.#whole(() => this.#end(draft))
    } finally {
      this.#database.close()
    }
  }

  async #end(draft: PartDraft): Promise<void> {
    await draft.finish()
    this.#number++
    this.#draft = null
  }

  /** Does something to a part, which is given up where that fails. */
  async #whole(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.#draft?.abandon()
      this.#draft = null
      throw describePart(this.#folder, error)
    }
  }
}

/** Why a part cannot be written, for its user; a fault of ours is what it was. */
function describePart(folder: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? error.code : null
  if (code === 'ENOTEMPTY' || code === 'EEXIST')
    return new UserError(`Another run writes to "${folder}" as well; wait until it is done, then go on with --resume.`)
  if (code !== null) return describeWriting(folder, error)
  const [first = ''] = error.message.split('\n', 1)
  if (/No space left/.test(first)) return describeWriting(folder, Object.assign(new Error(first), {code: 'ENOSPC'}))
  return /^(?:IO|Out of Memory) Error/.test(first)
    ? new UserError(
        `"${folder}" cannot be written (${first}); what was written of it is safe: mend this and go on with --resume.`
      )
    : error
}
