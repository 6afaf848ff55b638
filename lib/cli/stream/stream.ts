import {statSync} from 'node:fs'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {checkGoesOn} from './checkGoesOn.ts'
import {Crew, readConcurrency} from './crew.ts'
import {flow} from './flow.ts'
import {countKept, type KeptRecords, nothingKept} from './keptRecords.ts'
import {Minutes} from './minutes.ts'
import {partSink} from './parquet/partSink.ts'
import {hasParts, keptParts} from './parquet/parts.ts'
import {readSections} from './readSections.ts'
import {fileSink, type Sink, screenSink} from './sink.ts'
import type {StreamResult} from './streamRecords.ts'
import type {StreamSetup} from './streamTask.ts'
import {type PlannedTask, StreamTasks} from './streamTasks.ts'

/** Audits a stream of articles and writes a record of each, a line each, in memory that does not grow. Fails only where one could not be audited. */
export async function stream({options, operands}: Order<'stream'>, terminal: Terminal): Promise<ExitCode> {
  const setup = readSetup(options)
  const {kept, parts} = readKept(options)
  const tasks = new StreamTasks(operands, options['file-list'], terminal, kept.lines)
  terminal.settleForThreads?.()
  const crew = new Crew(setup, readConcurrency(options.concurrency))
  try {
    await crew.checkSettings(tasks.kind)
    const goingOn = {out: options.out ?? options.parquet ?? '', kind: tasks.kind, wanted: setup.sections}
    const source = checked(tasks, () => checkGoesOn(kept, tasks.lastPassed(), goingOn))
    const sink = await openSink(options, kept, parts, terminal)
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

const openSink = async (
  {out, parquet}: Order<'stream'>['options'],
  kept: KeptRecords,
  parts: number,
  {stdout}: Terminal
): Promise<Sink> => {
  if (parquet !== null) return partSink(parquet, parts)
  return out === null ? screenSink(stdout) : fileSink(out, kept.bytes)
}

/** What an earlier run left where this one writes. Throws a `UserError` where this one would undo it. */
function readKept(options: Order<'stream'>['options']): {readonly kept: KeptRecords; readonly parts: number} {
  const {out, parquet, resume, unordered} = options
  if (out !== null && parquet !== null)
    throw new UserError('"--out" and "--parquet" both say where the records go; give one of them.')
  if (resume && out === null && parquet === null)
    throw new UserError('"--resume" goes on with a file; name it with --out FILE, or a folder with --parquet FOLDER.')
  if (resume && unordered)
    throw new UserError(
      '"--resume" needs the records in order, so "--unordered" has no place there; leave one of them out.'
    )
  if (resume) return parquet === null ? {kept: countKept(out ?? ''), parts: 0} : keptParts(parquet)
  const there = parquet === null ? out !== null && isFilled(out) : hasParts(parquet)
  if (there) throw new UserError(`"${parquet ?? out}" is there already; give --resume to go on with it, or remove it.`)
  return {kept: nothingKept, parts: 0}
}

const isFilled = (path: string): boolean => (statSync(path, {throwIfNoEntry: false})?.size ?? 0) > 0
