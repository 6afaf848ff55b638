import {parentPort, workerData} from 'node:worker_threads'
import type {StreamResult, StreamTask} from '../stream/streamRecords.ts'
import type {StreamSetup} from '../stream/streamTask.ts'
import type {Verdict} from '../verdicts/verdict.ts'
import type {VerdictTask} from './verdictTask.ts'

/** What threads can be asked to do: what each job is told once, what it is given each time, and what comes of it. */
export interface Jobs {
  readonly stream: {readonly setup: StreamSetup; readonly task: StreamTask; readonly result: StreamResult}
  readonly verdict: {readonly setup: null; readonly task: VerdictTask; readonly result: Verdict}
}

export type JobName = keyof Jobs

/** What a thread says of a task: what came of it, or what went wrong. */
export type Answer<Name extends JobName> =
  | {readonly result: Jobs[Name]['result']}
  | {readonly fault: {readonly name: string; readonly message: string; readonly stack: string}}

type Work<Name extends JobName> = (task: Jobs[Name]['task']) => Jobs[Name]['result'] | Promise<Jobs[Name]['result']>

/** Makes of its setup what does a job. Each is loaded when it is asked for. */
const jobs: {readonly [Name in JobName]: (setup: Jobs[Name]['setup']) => Promise<Work<Name>>} = {
  stream: async (setup) => (await import('../stream/streamTask.ts')).streamWorker(setup),
  verdict: async () => (await import('./verdictTask.ts')).verdictWorker()
}

/** A thread's whole life: it does the tasks that it is given, one after the other, and answers in their order. */
export function serveTasks(): void {
  // The name of the job says what its setup and tasks are, which types cannot follow.
  const {job, setup} = workerData as {readonly job: JobName; readonly setup: never}
  const ready = jobs[job](setup)
  let before: Promise<void> = Promise.resolve()
  parentPort?.on('message', (task: Jobs[JobName]['task']) => {
    before = before
      .then(async () => (await ready)(task as never))
      .then((result) => parentPort?.postMessage({result}, buffersIn(result)))
      .catch((error: unknown) => {
        const {name, message, stack = ''} = error instanceof Error ? error : new Error(String(error))
        parentPort?.postMessage({fault: {name, message, stack}})
      })
  })
}

/** The buffers that a result hands over, since nobody needs them here any more. */
const buffersIn = (message: object): ArrayBuffer[] =>
  Object.values(message).flatMap((value) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : []
  )
