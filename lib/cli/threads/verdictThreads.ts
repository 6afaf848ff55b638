import {availableParallelism} from 'node:os'
import {UserError} from '../userError.ts'
import type {Verdict} from '../verdicts/verdict.ts'
import {hasThreads, ThreadEnded, ThreadPool} from './threadPool.ts'
import type {VerdictTask} from './verdictTask.ts'

/** Threads that give verdicts on articles side by side with this one. */
export interface VerdictThreads {
  /** How many articles may wait at once: enough that no thread stands idle. */
  readonly room: number
  audit(task: VerdictTask): Promise<Verdict>
  end(): Promise<void>
}

/** So many threads. */
export function verdictThreads(most: number): VerdictThreads {
  const pool = new ThreadPool('verdict', null, {most, ahead: 8})
  return {
    room: pool.room,
    end: () => pool.close(),
    async audit(task) {
      try {
        return await pool.run(task)
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error
        throw new UserError(
          `A thread ended while it audited ${task.article.path} (${error.message}); run it again with --concurrency 1.`
        )
      }
    }
  }
}

/** Fewer articles are audited before other threads have started and grown quick. */
const leastForThreads = 400
/** Node itself keeps a second core busy while one thread audits; on fewer cores than these two threads are no quicker than one. */
const leastCores = 4

/** The threads that `--concurrency` asks for; null where one is as quick. Throws a `UserError` where it asks for no number of them. */
export function startThreads(asked: string, hasArticles: (least: number) => boolean): VerdictThreads | null {
  if (asked !== 'auto' && !/^[1-9]\d?$/.test(asked))
    throw new UserError(`"--concurrency" is "${asked}"; give auto, or a number of threads from 1 to 99.`)
  const cores = availableParallelism()
  const most = asked === 'auto' ? (cores < leastCores ? 1 : Math.min(cores - 1, 8)) : Number(asked)
  return most > 1 && hasThreads() && hasArticles(asked === 'auto' ? leastForThreads : 2) ? verdictThreads(most) : null
}
