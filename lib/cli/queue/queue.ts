import {jsonLine} from '../../report/json.ts'
import {printable, printableName} from '../../text/printable.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {Crew, readConcurrency} from '../stream/crew.ts'
import {readSections} from '../stream/readSections.ts'
import {StreamTasks} from '../stream/streamTasks.ts'
import {type Terminal, write} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {Broker} from './broker.ts'
import {addShards} from './shards.ts'
import {workShards} from './workShards.ts'

const actions = ['add', 'work', 'status', 'dead', 'replay'] as const

/** Hands articles to workers by way of Redis, and says how far they are. */
export async function queue(order: Order<'queue'>, terminal: Terminal): Promise<ExitCode> {
  const {operands, options} = order
  const [word, ...rest] = operands
  const action = actions.find((each) => each === word)
  if (action === undefined)
    throw new UserError(`There is no "onrecord queue ${word}"; give one of ${actions.join(', ')}.`)
  if ((action === 'work' || action === 'status' || action === 'dead') && rest.length > 0)
    throw new UserError(`"onrecord queue ${action}" takes no operand, so "${rest[0]}" has no place there.`)
  if (action === 'work' && options.out === null)
    throw new UserError(
      '"onrecord queue work" writes the records of each shard to a file; name their folder with --out FOLDER.'
    )
  const broker = await Broker.open(
    options.redis ?? terminal.env.ONRECORD_REDIS ?? 'redis://127.0.0.1:6379',
    options.queue,
    (sentence) => void write(terminal.stderr, `onrecord: ${printable(sentence)}\n`)
  )
  try {
    return await act[action](broker, rest, order, terminal)
  } finally {
    await broker.close()
  }
}

type Act = (broker: Broker, operands: readonly string[], order: Order<'queue'>, terminal: Terminal) => Promise<ExitCode>

const act: Readonly<Record<(typeof actions)[number], Act>> = {
  async add(broker, operands, {options}, terminal) {
    const tasks = new StreamTasks(operands, null, terminal, 0)
    const {articles, shards, known} = await addShards(tasks, broker, {
      size: options.shard ?? 100,
      tries: options.tries ?? 5
    })
    const before = known === 0 ? '' : `; ${known} were there before`
    await write(terminal.stdout, `${articles} articles in ${shards} shards added${before}.\n`)
    return exitCodes.fine
  },
  async work(broker, _, {options}, terminal) {
    const stop = new AbortController()
    const end = () => stop.abort()
    for (const signal of endings) process.once(signal, end)
    terminal.settleForThreads?.()
    const crew = new Crew(setupOf(options), readConcurrency(options.concurrency))
    try {
      await crew.checkSettings('articles')
      await workShards(broker, crew, options.out ?? '.', {drain: options.drain, stop: stop.signal})
    } finally {
      for (const signal of endings) process.removeListener(signal, end)
      await crew.close()
    }
    if (!broker.answers)
      throw new UserError(
        'Redis does not answer, so the shards that were under way are left as they are: another worker does them again.'
      )
    const {dead} = await broker.counts()
    if (dead > 0)
      await write(terminal.stderr, `onrecord: ${dead} shards failed for good; "onrecord queue dead" says why.\n`)
    return dead > 0 && options.drain ? exitCodes.failed : exitCodes.fine
  },
  async status(broker, _, {options}, terminal) {
    const counts = await broker.counts()
    const text = Object.entries(counts)
      .map(([name, count]) => `${name.padEnd(9)}${String(count).padStart(9)}\n`)
      .join('')
    await write(terminal.stdout, options.format === 'json' ? `${jsonLine(counts)}\n` : text)
    return exitCodes.fine
  },
  async dead(broker, _, {options}, terminal) {
    for await (const shard of broker.dead()) {
      const {id, articles, tries, reason} = shard
      const text = `${printableName(id)}  ${articles} articles, tried ${tries} times: ${printableName(reason)}`
      await write(terminal.stdout, `${options.format === 'json' ? jsonLine(shard) : text}\n`)
    }
    return exitCodes.fine
  },
  async replay(broker, ids, _, terminal) {
    const {replayed, unknown} = await broker.replay(ids)
    if (unknown.length > 0)
      throw new UserError(`There is no dead shard "${unknown[0]}"; "onrecord queue dead" lists those there are.`)
    await write(terminal.stdout, `${replayed} shards put back.\n`)
    return exitCodes.fine
  }
}

const endings: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM']

const setupOf = (options: Order<'queue'>['options']) => ({
  config: options.config,
  preset: options.preset,
  'config-lookup': options['config-lookup'],
  'config-code': options['config-code'],
  format: null,
  sections: readSections(options.fields)
})
