/** Starts a thread of the built program; see `startBuilt.ts`. */
import {parentPort} from 'node:worker_threads'
import {loadPart} from './loadPart.ts'
import type {answerTask} from './obey.ts'
import type {ThreadTask} from './threadTask.ts'

const commands = loadPart('commands') as {answerTask: typeof answerTask}

parentPort?.on('message', async (task: ThreadTask) => parentPort?.postMessage(await commands.answerTask(task)))
