import {join} from 'node:path'
import {makeFolder, writeWhole} from '../outlets/wholeFile.ts'
import type {Crew} from '../stream/crew.ts'
import type {Broker, Shard} from './broker.ts'
import {hashOf, isShardName} from './shards.ts'

/**
 * Audits a shard and writes its records to a file of its own, whole or not at all. Who does a shard again, since a worker was lost, writes the
 * same bytes to the same place; lines that belong to another shard are left to it.
 */
export async function auditShard(
  id: string,
  {lines}: Shard,
  broker: Broker,
  crew: Crew,
  folder: string
): Promise<void> {
  // Others may write to the same Redis, and the name is that of a file here.
  if (!isShardName(id) || lines.length === 0)
    throw new Error('This was not put into the queue by "onrecord queue add", and is left alone.')
  const owners = await broker.claim(lines.map(hashOf), id)
  const own = lines.filter((_, at) => owners[at] === id)
  const bytes = Buffer.from(own.map((line) => `${line}\n`).join(''))
  const result = await crew.do({kind: 'articles', bytes, separator: 0x0a, name: id, first: 1, tooLong: false})
  writeWhole(join(folder, `${id}.ndjson`), Buffer.from(result.bytes).toString('utf8'))
  await broker.finish(id)
}

/** Works on the shards of a queue until it is asked to stop, or, where it is to `drain` the queue, until there are none; what is under way is finished. */
export async function workShards(
  broker: Broker,
  crew: Crew,
  folder: string,
  {drain, stop}: {readonly drain: boolean; readonly stop: AbortSignal}
): Promise<void> {
  makeFolder(folder)
  const worker = broker.work(crew.size, (id, shard) => auditShard(id, shard, broker, crew, folder))
  worker.on('error', () => {})
  try {
    const stopped = asked(stop)
    while (!stop.aborted && !(drain && (await Promise.race([isEmpty(broker), stopped])))) await pause(200, stop)
  } finally {
    // Where Redis is away nobody can be told what was finished.
    await worker.close(!broker.answers)
  }
}

async function isEmpty(broker: Broker): Promise<boolean> {
  const {waiting, active, delayed} = await broker.counts()
  return waiting + active + delayed === 0
}

/** Says so when somebody asks to stop, however long that takes. */
const asked = (stop: AbortSignal): Promise<true> =>
  new Promise((resolve) => stop.addEventListener('abort', () => resolve(true), {once: true}))

const pause = (time: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, time)
    stop.addEventListener('abort', done)
  })
