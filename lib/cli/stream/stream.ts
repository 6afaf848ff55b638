import {statSync} from 'node:fs'
import {type ExitCode, exitCodes} from '../commands.ts'
import type {Order} from '../readArguments.ts'
import type {Terminal} from '../terminal.ts'
import {UserError} from '../userError.ts'
import {checkGoesOn} from './checkGoesOn.ts'
import {Crew, readConcurrency} from './crew.ts'
import {flow} from './flow.ts'
import {countKept, type KeptRecords, nothingKept} from './keptRecords.ts'
import {Minutes} from './minutes.ts'
import {readSections} from './readSections.ts'
import {fileSink, screenSink} from './sink.ts'
import type {StreamResult} from './streamRecords.ts'
import type {StreamSetup} from './streamTask.ts'
import {type PlannedTask, StreamTasks} from './streamTasks.ts'

/** Audits a stream of articles and writes a record of each, a line each, in memory that does not grow. Fails only where one could not be audited. */
export async function stream({options, operands}: Order<'stream'>, terminal: Terminal): Promise<ExitCode> {
  const setup = readSetup(options)
  const kept = readKept(options)
  const tasks = new StreamTasks(operands, options['file-list'], terminal, kept.lines)
  const crew = new Crew(setup, readConcurrency(options.concurrency))
  try {
    await crew.checkSettings(tasks.kind)
    const goingOn = {out: options.out ?? '', kind: tasks.kind, wanted: setup.sections}
    const source = checked(tasks, () => checkGoesOn(kept, tasks.lastPassed(), goingOn))
    const sink = options.out === null ? screenSink(terminal.stdout) : await fileSink(options.out, kept.bytes)
    const minutes = new Minutes(terminal, kept.lines)
    const take = async (result: StreamResult): Promise<void> => {
      minutes.clear()
      await sink.write(result.bytes, result.records)
      await minutes.note(result, tasks.share())
    }
    try {
      await flow(source, (task) => crew.do(task), take, {most: crew.size * 4, ordered: !options.unordered})
    } finally {
      await minutes.close()
      await sink.finish()
    }
    return minutes.bad > 0 && !options['exit-zero'] ? exitCodes.failed : exitCodes.fine
  } finally {
    await crew.close()
  }
}

/** The tasks, and a check before the first of them, or where there are none. */
async function* checked(tasks: StreamTasks, check: () => void): AsyncGenerator<PlannedTask> {
  let done = false
  for await (const task of tasks) {
    if (!done) check()
    done = true
    yield task
  }
  if (!done) check()
}

const readSetup = ({fields, ...options}: Order<'stream'>['options']): StreamSetup => ({
  config: options.config,
  preset: options.preset,
  'config-lookup': options['config-lookup'],
  'config-code': options['config-code'],
  format: options['format-in'],
  sections: readSections(fields)
})

/** What an earlier run left in the file that this one writes. Throws a `UserError` where this one would undo it. */
function readKept({out, resume, unordered}: Order<'stream'>['options']): KeptRecords {
  if (!resume) {
    if (out !== null && (statSync(out, {throwIfNoEntry: false})?.size ?? 0) > 0)
      throw new UserError(`"${out}" is there already; give --resume to go on with it, or remove it.`)
    return nothingKept
  }
  if (out === null) throw new UserError('"--resume" goes on with a file; name it with --out FILE.')
  if (unordered)
    throw new UserError(
      '"--resume" needs the records in order, so "--unordered" has no place there; leave one of them out.'
    )
  return countKept(out)
}
