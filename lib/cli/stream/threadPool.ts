import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {type ResourceLimits, Worker} from 'node:worker_threads'
import {UserError} from '../userError.ts'
import type {Answer, JobName, Jobs} from './serveTasks.ts'

/** A thread ended in the middle of a task: it ran out of memory, say. The task may be too much for any. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded'
}

/** A task and whoever waits for its result. */
interface Waiting<Name extends JobName> {
  readonly task: Jobs[Name]['task']
  readonly resolve: (result: Jobs[Name]['result']) => void
  readonly reject: (error: unknown) => void
}

/**
 * Threads of this process that all do the same job, each a task at a time. They start when there is a task and none is free, and a thread
 * that ended is replaced when the next task comes.
 */
export class ThreadPool<Name extends JobName> {
  readonly #job: Name
  readonly #setup: Jobs[Name]['setup']
  readonly #most: number
  readonly #limits: ResourceLimits
  readonly #all = new Set<Worker>()
  readonly #free: Worker[] = []
  readonly #waiting: Waiting<Name>[] = []
  #closed = false

  constructor(job: Name, setup: Jobs[Name]['setup'], most: number, limits: ResourceLimits = {}) {
    this.#job = job
    this.#setup = setup
    this.#most = most
    this.#limits = limits
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
    await Promise.all([...this.#all].map((thread) => thread.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const thread = this.#free.pop() ?? (this.#all.size < this.#most ? this.#start() : null)
    if (thread === null) return
    const waiting = this.#waiting.shift()
    if (waiting !== undefined) this.#give(thread, waiting)
  }

  #start(): Worker {
    const setup = {job: this.#job, setup: this.#setup}
    const thread = new Worker(threadFile, {workerData: setup, resourceLimits: this.#limits})
    this.#all.add(thread)
    thread.once('exit', () => {
      this.#all.delete(thread)
      const at = this.#free.indexOf(thread)
      if (at !== -1) this.#free.splice(at, 1)
      this.#next()
    })
    return thread
  }

  #give(thread: Worker, {task, resolve, reject}: Waiting<Name>): void {
    const settle = (act: () => void) => {
      thread.removeAllListeners('message').removeAllListeners('error').removeListener('exit', onExit)
      act()
      this.#next()
    }
    const onExit = () => settle(() => reject(new ThreadEnded('A thread ended in the middle of its task')))
    thread.on('message', (answer: Answer<Name>) => {
      this.#free.push(thread)
      settle(() => ('fault' in answer ? reject(faultOf(answer.fault)) : resolve(answer.result)))
    })
    thread.on('error', (error: Error) => settle(() => reject(new ThreadEnded(error.message, {cause: error}))))
    thread.on('exit', onExit)
    thread.postMessage(task)
  }
}

/** What the user did wrong is the user's still on this side. */
const faultOf = ({name, message, stack}: {name: string; message: string; stack: string}): Error =>
  name === 'UserError' ? new UserError(message) : new Error(message, {cause: stack})

const threadFile = join(import.meta.dirname, 'streamThread.cjs')

/** Whether there are threads: the built program has them, its source has not. */
export const hasThreads = (): boolean => existsSync(threadFile)
