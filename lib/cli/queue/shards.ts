import {isBlank, linesIn} from '../stream/readPieces.ts'
import {sha256} from '../stream/streamRecords.ts'
import type {StreamTasks} from '../stream/streamTasks.ts'
import type {Broker} from './broker.ts'

/** What became of the articles that somebody adds to a queue. */
export interface Added {
  readonly articles: number
  readonly shards: number
  /** Those that are in the queue or done already. */
  readonly known: number
}

/** Puts articles into a queue, in shards of so many; those that it has seen before are passed over. */
export async function addShards(
  tasks: StreamTasks,
  broker: Broker,
  {size, tries}: {readonly size: number; readonly tries: number}
): Promise<Added> {
  let waiting = new Map<string, string>()
  let [articles, shards, known] = [0, 0, 0]
  const add = async () => {
    const hashes = [...waiting.keys()]
    const owners = await broker.ownersOf(hashes)
    const fresh = hashes.filter((_, at) => owners[at] === null)
    known += hashes.length - fresh.length
    if (fresh.length > 0) {
      const id = shardOf(fresh)
      // In this order: what breaks off between the two is added again, and claimed once.
      await broker.add(id, {lines: fresh.map((hash) => waiting.get(hash) ?? '')}, tries)
      await broker.claim(fresh, id)
      articles += fresh.length
      shards++
    }
    waiting = new Map()
  }
  for await (const {bytes, separator} of tasks) {
    for (const line of linesIn(bytes, separator)) {
      if (isBlank(line)) continue
      const text = Buffer.from(line).toString('utf8').trim()
      const hash = hashOf(text)
      if (waiting.has(hash)) known++
      else waiting.set(hash, text)
      if (waiting.size >= size) await add()
    }
  }
  if (waiting.size > 0) await add()
  return {articles, shards, known}
}

/** What a shard is called: after what is in it. */
export const shardOf = (hashes: readonly string[]): string => sha256(hashes.join('\n')).slice(0, 32)

/** Whether a shard can be called so. */
export const isShardName = (name: string): boolean => /^[0-9a-f]{32}$/.test(name)

/** What a line is known by. */
export const hashOf = (line: string): string => sha256(line).slice(0, 32)
