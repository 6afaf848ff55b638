import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {type ResourceLimits, Worker} from 'node:worker_threads'
import {UserError} from '../userError.ts'
import type {Answer, JobName, Jobs} from './serveTasks.ts'

/** A thread ended in the middle of its tasks: it ran out of memory, say. One of them may be too much for any. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded'
}

/** How many threads there may be, and what each may have. */
export interface PoolSize {
  readonly most: number
  /** How many tasks a thread may have at once, so that it need not wait for the next. */
  readonly ahead?: number
  readonly limits?: ResourceLimits
}

/** A task and whoever waits for its result. */
interface Waiting<Name extends JobName> {
  readonly task: Jobs[Name]['task']
  readonly resolve: (result: Jobs[Name]['result']) => void
  readonly reject: (error: unknown) => void
}

/** A thread and the tasks that it has, in their order. */
interface Thread<Name extends JobName> {
  readonly worker: Worker
  readonly tasks: Waiting<Name>[]
}

/** Threads of this process that all do the same job. They start when there is more to do than those can that are there, and one that ended is replaced when it is missed. */
export class ThreadPool<Name extends JobName> {
  readonly #job: Name
  readonly #setup: Jobs[Name]['setup']
  readonly #size: Required<PoolSize>
  readonly #threads = new Set<Thread<Name>>()
  readonly #waiting: Waiting<Name>[] = []
  #closed = false

  constructor(job: Name, setup: Jobs[Name]['setup'], size: PoolSize) {
    this.#job = job
    this.#setup = setup
    this.#size = {ahead: 1, limits: {}, ...size}
  }

  /** How many tasks the threads can have at once. */
  get room(): number {
    return this.#size.most * this.#size.ahead
  }

  /** What comes of a task. Rejects with what the task threw, or with `ThreadEnded`. */
  run(task: Jobs[Name]['task']): Promise<Jobs[Name]['result']> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('These threads are closed'))
      this.#waiting.push({task, resolve, reject})
      this.#next()
    })
  }

  /** Ends all threads; what they were doing comes to nothing. */
  async close(): Promise<void> {
    this.#closed = true
    this.#waiting.length = 0
    await Promise.all(Array.from(this.#threads, ({worker}) => worker.terminate()))
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#pick()
      if (thread === null) return
      const waiting = this.#waiting.shift()
      if (waiting === undefined) return
      thread.tasks.push(waiting)
      thread.worker.postMessage(waiting.task)
    }
  }

  /** The thread that has least to do, or a new one; null where all have enough. */
  #pick(): Thread<Name> | null {
    const [least] = [...this.#threads].sort((one, other) => one.tasks.length - other.tasks.length)
    if (least?.tasks.length === 0) return least
    if (this.#threads.size < this.#size.most) return this.#start()
    return least !== undefined && least.tasks.length < this.#size.ahead ? least : null
  }

  #start(): Thread<Name> {
    const workerData = {job: this.#job, setup: this.#setup}
    const worker = new Worker(threadFile, {workerData, resourceLimits: this.#size.limits})
    const thread: Thread<Name> = {worker, tasks: []}
    this.#threads.add(thread)
    let reason = 'it stopped by itself'
    worker.on('message', (answer: Answer<Name>) => {
      const done = thread.tasks.shift()
      if ('fault' in answer) done?.reject(faultOf(answer.fault))
      else done?.resolve(answer.result)
      this.#next()
    })
    worker.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error)
    })
    worker.on('exit', () => {
      this.#threads.delete(thread)
      for (const {reject} of thread.tasks.splice(0)) reject(new ThreadEnded(reason))
      this.#next()
    })
    return thread
  }
}

/** What the user did wrong is the user's still on this side. */
const faultOf = ({name, message, stack}: {name: string; message: string; stack: string}): Error =>
  name === 'UserError' ? new UserError(message) : new Error(message, {cause: stack})

const threadFile = join(import.meta.dirname, 'thread.cjs')

/** Whether there are threads: the built program has them; from the source Node gives threads no loader. */
export const hasThreads = (): boolean => existsSync(threadFile)
