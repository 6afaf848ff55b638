import {parentPort, workerData} from 'node:worker_threads'
import type {StreamResult, StreamTask} from './streamRecords.ts'
import type {StreamSetup} from './streamTask.ts'

/** What threads can be asked to do: what each job is told once, what it is given each time, and what comes of it. */
export interface Jobs {
  readonly stream: {readonly setup: StreamSetup; readonly task: StreamTask; readonly result: StreamResult}
}

export type JobName = keyof Jobs

/** What a thread says of a task: what came of it, or what went wrong. */
export type Answer<Name extends JobName> =
  | {readonly result: Jobs[Name]['result']}
  | {readonly fault: {readonly name: string; readonly message: string; readonly stack: string}}

/** Makes of its setup what does a job. Each is loaded when it is asked for. */
const jobs: {
  readonly [Name in JobName]: (
    setup: Jobs[Name]['setup']
  ) => Promise<(task: Jobs[Name]['task']) => Promise<Jobs[Name]['result']>>
} = {
  stream: async (setup) => (await import('./streamTask.ts')).streamWorker(setup)
}

/** A thread's whole life: it does the tasks that it is given, one after the other. */
export function serveTasks(): void {
  const {job, setup} = workerData as {readonly job: JobName; readonly setup: Jobs[JobName]['setup']}
  const ready = jobs[job](setup)
  parentPort?.on('message', (task: Jobs[JobName]['task']) => {
    ready
      .then((work) => work(task))
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
