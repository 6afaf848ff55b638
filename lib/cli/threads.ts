import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {ThreadAnswer, ThreadTask} from './threadTask.ts'
import {UserError} from './userError.ts'
import type {Verdict} from './verdict.ts'

/** A question that waits for its answer. */
interface Asked {
  readonly path: string
  readonly resolve: (verdict: Verdict) => void
  readonly reject: (error: Error) => void
}

/** Threads that audit articles side by side with this one. */
export class Threads {
  readonly #workers: readonly Worker[]
  readonly #asked: readonly Map<number, Asked>[]
  #next = 0

  constructor(count: number) {
    this.#asked = Array.from({length: count}, () => new Map())
    this.#workers = this.#asked.map((asked) => startThread(asked))
  }

  /** How many articles may wait at once: enough that no thread stands idle. */
  get room(): number {
    return this.#workers.length * 8
  }

  /** The verdict on an article, from the thread that has least to do. */
  audit(task: Omit<ThreadTask, 'id'>): Promise<Verdict> {
    const id = this.#next++
    const waiting = this.#asked.map(({size}) => size)
    const idle = waiting.indexOf(Math.min(...waiting))
    return new Promise((resolve, reject) => {
      this.#asked[idle]?.set(id, {path: task.article.path, resolve, reject})
      this.#workers[idle]?.postMessage({...task, id} satisfies ThreadTask)
    })
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}

/** What a thread runs: a part of the built program, since from the source Node gives threads no loader. */
const program = join(import.meta.dirname, 'thread.cjs')

function startThread(asked: Map<number, Asked>): Worker {
  const worker = new Worker(program)
  const fail = (reason: string): void => {
    for (const {path, reject} of asked.values()) {
      reject(new UserError(`A thread ended while it audited ${path} (${reason}); run it again with --concurrency 1.`))
    }
    asked.clear()
  }
  worker.on('message', (answer: ThreadAnswer) => {
    const question = asked.get(answer.id)
    asked.delete(answer.id)
    if ('verdict' in answer) question?.resolve(answer.verdict)
    else question?.reject(answer.fault)
  })
  worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)))
  worker.on('exit', () => fail('it stopped by itself'))
  return worker
}

/** Fewer articles are audited before other threads have started and grown quick. */
const leastForThreads = 400
/** Node itself keeps a second core busy while one thread audits; on fewer cores than these two threads are no quicker than one. */
const leastCores = 4

/** The threads that `--concurrency` asks for; null where one is as quick. Throws a `UserError` where it asks for no number of them. */
export function startThreads(asked: string, hasArticles: (least: number) => boolean): Threads | null {
  if (asked !== 'auto' && !/^[1-9]\d?$/.test(asked))
    throw new UserError(`"--concurrency" is "${asked}"; give auto, or a number of threads from 1 to 99.`)
  const cores = availableParallelism()
  const most = asked === 'auto' ? (cores < leastCores ? 1 : Math.min(cores - 1, 8)) : Number(asked)
  return most > 1 && existsSync(program) && hasArticles(asked === 'auto' ? leastForThreads : 2)
    ? new Threads(most)
    : null
}
