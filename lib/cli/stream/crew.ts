import {availableParallelism} from 'node:os'
import type {ResourceLimits} from 'node:worker_threads'
import {workHere} from '../obey.ts'
import {hasThreads, ThreadEnded, ThreadPool} from '../threads/threadPool.ts'
import {UserError} from '../userError.ts'
import {linesIn} from './readPieces.ts'
import {refuse, type StreamResult, type StreamTask} from './streamRecords.ts'
import type {StreamSetup} from './streamTask.ts'
import type {PlannedTask} from './streamTasks.ts'

/** What a thread may hold in megabytes: little, so that it tidies up often and a stream stays small, however long it is. */
const limits: ResourceLimits = {maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32}

/** The threads that audit a stream. */
export class Crew {
  readonly size: number
  readonly #threads: ThreadPool<'stream'>
  /** For what is too much for the others: one at a time, with all the memory that Node gives. */
  readonly #strong: ThreadPool<'stream'>
  /** Does the work where there are no threads. */
  readonly #alone: Promise<(task: StreamTask) => Promise<StreamResult>> | null

  constructor(setup: StreamSetup, size: number) {
    this.size = size
    this.#threads = new ThreadPool('stream', setup, {most: size, limits})
    this.#strong = new ThreadPool('stream', setup, {most: 1})
    this.#alone = hasThreads() ? null : workHere(setup)
  }

  async do({tooLong, ...task}: PlannedTask): Promise<StreamResult> {
    if (tooLong)
      return refuse(task, {
        code: 'too-large',
        message: 'This line is longer than 64 MB; split the article or leave it out.'
      })
    if (this.#alone !== null) return (await this.#alone)(task)
    if (task.bytes.length > strongBytes) return this.#try(this.#strong, task)
    try {
      return await this.#threads.run(task)
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error
      return this.#try(this.#strong, task)
    }
  }

  /** Throws a `UserError` where the settings are wrong. */
  async checkSettings(kind: StreamTask['kind']): Promise<void> {
    await this.do({kind, bytes: new Uint8Array(0), separator: 0x0a, name: '', first: 1, tooLong: false})
  }

  async close(): Promise<void> {
    await Promise.all([this.#threads.close(), this.#strong.close()])
  }

  /** Line by line, so that the one that is too much is known. */
  async #try(threads: ThreadPool<'stream'>, task: StreamTask): Promise<StreamResult> {
    const results: StreamResult[] = []
    let first = task.first
    for (const bytes of linesIn(task.bytes, task.separator)) {
      const line = {...task, bytes, first}
      results.push(
        await threads.run(line).catch((error: unknown) => {
          if (!(error instanceof ThreadEnded)) throw error
          return refuse(line, {
            code: 'failed',
            message: `The program broke off over this article (${error.message}); split it or leave it out.`
          })
        })
      )
      first++
    }
    return {
      bytes: Buffer.concat(results.map(({bytes}) => bytes)),
      records: results.reduce((sum, {records}) => sum + records, 0),
      bad: results.reduce((sum, {bad}) => sum + bad, 0),
      sentences: results.flatMap(({sentences}) => sentences)
    }
  }
}

/** Lines of more bytes than this are too much for a thread that may hold little. */
const strongBytes = 96 * 1024

/** How many threads `--concurrency` asks for; `auto` is as many as the machine has processors. Throws a `UserError` for anything but these. */
export function readConcurrency(given: string): number {
  if (given === 'auto') return availableParallelism()
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given)
  throw new UserError(`"--concurrency" is "${given}"; give auto or a whole number above 0.`)
}
