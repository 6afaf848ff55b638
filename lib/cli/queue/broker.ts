import type * as BullMQ from 'bullmq'
import type {Job, Queue, Worker} from 'bullmq'
import type {Redis, RedisOptions} from 'ioredis'
import {importModule} from '../settings/importModule.ts'
import {UserError} from '../userError.ts'

/** What stands in a queue for a worker: articles in JSON, a line each. */
export interface Shard {
  readonly lines: readonly string[]
}

/** A shard that was tried as often as it may be, and why it failed. */
export interface DeadShard {
  readonly id: string
  readonly articles: number
  readonly tries: number
  readonly reason: string
}

/** How many shards are in which state. */
export interface Counts {
  readonly waiting: number
  readonly active: number
  readonly delayed: number
  readonly dead: number
  readonly done: number
  readonly articles: number
}

/** How long it is until a shard is tried again; each pause is twice the one before. */
const backoff = {type: 'exponential', delay: 1000} as const

/** How often a shard may lose its worker. */
const mostLost = 20

/**
 * The door to BullMQ and Redis, which are loaded only where a queue is asked for. Beside BullMQ’s own keys it keeps two: which shard each
 * line belongs to, so that nothing is audited twice, and which shards are done.
 */
export class Broker {
  readonly #name: string
  readonly #bullmq: typeof BullMQ
  readonly #redis: Redis
  readonly #queue: Queue<Shard>

  private constructor(name: string, bullmq: typeof BullMQ, redis: Redis) {
    this.#name = name
    this.#bullmq = bullmq
    this.#redis = redis
    this.#queue = new bullmq.Queue<Shard>(name, {connection: redis, prefix, defaultJobOptions})
    this.#queue.on('error', () => {})
  }

  /**
   * Opens a queue. Throws a `UserError` where a package is missing or Redis does not answer; `say` is told when Redis goes away later, and when
   * it is back: until then everything waits for it.
   */
  static async open(url: string, name: string, say: (sentence: string) => void): Promise<Broker> {
    if (!/^[\w-]{1,60}$/.test(name)) throw new UserError(`"--queue" is "${name}"; give letters, digits, - and _.`)
    const bullmq = (await load('bullmq')) as typeof BullMQ
    return new Broker(name, bullmq, await connect(url, say))
  }

  /** Whether Redis is there. */
  get answers(): boolean {
    return this.#redis.status === 'ready'
  }

  /** For each line’s hash the shard that it belongs to, or null. */
  ownersOf(hashes: readonly string[]): Promise<readonly (string | null)[]> {
    return hashes.length === 0 ? Promise.resolve([]) : this.#redis.hmget(this.#key('owners'), ...hashes)
  }

  /** Gives lines to a shard, those that belong to none: whoever is first has them. */
  async claim(hashes: readonly string[], shard: string): Promise<readonly (string | null)[]> {
    const claims = this.#redis.pipeline()
    for (const hash of hashes) claims.hsetnx(this.#key('owners'), hash, shard)
    await claims.exec()
    return this.ownersOf(hashes)
  }

  /** Puts a shard into the queue, once, however often it is added. */
  async add(id: string, shard: Shard, tries: number): Promise<void> {
    await this.#queue.add('shard', shard, {jobId: id, attempts: tries})
  }

  async finish(id: string): Promise<void> {
    await this.#redis.sadd(this.#key('done'), id)
  }

  async counts(): Promise<Counts> {
    const counts = await this.#queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized')
    return {
      waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
      active: counts.active ?? 0,
      delayed: counts.delayed ?? 0,
      dead: counts.failed ?? 0,
      done: await this.#redis.scard(this.#key('done')),
      articles: await this.#redis.hlen(this.#key('owners'))
    }
  }

  /** The shards that failed for good, few at a time: each holds its articles. */
  async *dead(): AsyncGenerator<DeadShard> {
    for (let from = 0, count = atATime; count === atATime; from += atATime) {
      const jobs = await this.#queue.getFailed(from, from + atATime - 1)
      for (const {id = '', data, attemptsMade, failedReason} of jobs)
        yield {id, articles: linesOf(data)?.length ?? 0, tries: attemptsMade, reason: failedReason}
      count = jobs.length
    }
  }

  /** Puts dead shards back into the queue, with all their tries; all of them where none is named. Gives those that are not among the dead. */
  async replay(ids: readonly string[]): Promise<{readonly replayed: number; readonly unknown: readonly string[]}> {
    const dead = new Set(await this.#redis.zrange(this.#queue.toKey('failed'), '0', '-1'))
    const wanted = new Set(ids.length === 0 ? dead : ids)
    const unknown = [...wanted].filter((id) => !dead.has(id))
    if (unknown.length > 0) return {replayed: 0, unknown}
    for (const id of wanted) {
      const job = await this.#queue.getJob(id)
      await job?.retry('failed', {resetAttemptsMade: true, resetAttemptsStarted: true})
    }
    return {replayed: wanted.size, unknown}
  }

  /** Works on shards, so many at a time, until it is closed. */
  work(most: number, audit: (id: string, shard: Shard) => Promise<void>): Worker<Shard> {
    const connection = this.#redis.duplicate({maxRetriesPerRequest: null})
    connection.on('error', () => {})
    const worker = new this.#bullmq.Worker<Shard>(
      this.#name,
      async ({id = '', data}: Job<Shard>) => audit(id, {lines: linesOf(data) ?? []}),
      {
        connection,
        prefix,
        concurrency: most,
        lockDuration,
        stalledInterval: lockDuration,
        maxStalledCount: mostLost
      }
    )
    worker.once('closed', () => connection.disconnect())
    return worker
  }

  async close(): Promise<void> {
    this.#redis.removeAllListeners('close')
    if (!this.answers) return this.#redis.disconnect()
    await this.#queue.close()
    await this.#redis.quit()
  }

  #key(what: string): string {
    return `${prefix}-${what}:${this.#name}`
  }
}

/** How many shards are read from Redis at a time, with all that is in them. */
const atATime = 20

/** The lines of a shard, or null where somebody else put something into the queue. */
function linesOf(data: unknown): readonly string[] | null {
  if (typeof data !== 'object' || data === null || !('lines' in data) || !Array.isArray(data.lines)) return null
  return data.lines.every((line) => typeof line === 'string') ? data.lines : null
}

const prefix = 'onrecord'
const defaultJobOptions = {backoff, removeOnComplete: true, removeOnFail: false}

/** After so many milliseconds without a word from its worker a shard is given to another. */
const lockDuration = 10_000

async function load(name: string): Promise<object> {
  try {
    return await importModule(name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new UserError(
        `A queue needs the packages bullmq and ioredis; install them beside onrecord: npm install bullmq ioredis.`
      )
    throw error
  }
}

async function connect(url: string, say: (sentence: string) => void): Promise<Redis> {
  if (!/^rediss?:\/\//.test(url))
    throw new UserError(`"--redis" is "${url}"; give an address such as redis://127.0.0.1:6379.`)
  const {Redis} = (await load('ioredis')) as {Redis: new (url: string, options: RedisOptions) => Redis}
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (reached ? Math.min(times * 200, 5000) : null)
  })
  let reached = false
  let trouble = 'it is silent'
  redis.on('error', (error) => {
    trouble = error.message
  })
  try {
    await redis.connect()
    await redis.ping()
    reached = true
    watch(redis, withoutPassword(url), say)
    return redis
  } catch {
    redis.disconnect()
    throw new UserError(
      `Redis does not answer at "${withoutPassword(url)}" (${trouble}); start it, or give another address with --redis.`
    )
  }
}

/** Says once when Redis goes away, and once when it is back. */
function watch(redis: Redis, address: string, say: (sentence: string) => void): void {
  let isAway = false
  redis.on('close', () => {
    if (!isAway) say(`Redis does not answer at "${address}" any more; everything waits for it.`)
    isAway = true
  })
  redis.on('ready', () => {
    if (isAway) say('Redis answers again.')
    isAway = false
  })
}

const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//')
