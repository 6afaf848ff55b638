import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Context} from 'mocha'

/** The program as `npm run build` makes it. */
export const program = resolve('dist/onrecord.cjs')

/** Something that a spec needs and a machine may lack: a clause that says what is missing, or null. */
export type Need = () => string | null

const need =
  (missing: string, isThere: () => boolean): Need =>
  () =>
    isThere() ? null : missing

const runs = (command: string, ...words: readonly string[]): boolean => spawnSync(command, words).error === undefined

export const builtProgram = need('the program is not built: npm run build', () => existsSync(program))
export const straceProgram = need('strace is not installed: apt-get install strace', () => runs('strace', '-V'))
export const redisServer = need('redis-server is not installed: apt-get install redis-server', () =>
  runs('redis-server', '--version')
)
export const pseudoTerminal = need('there is no program "script": apt-get install util-linux', () =>
  runs('script', '--version')
)

/** A hook that passes specs over where something that they need is missing, and says what: for `before`. */
export function unlessMissing(...needs: readonly Need[]): (this: Context) => void {
  return function () {
    const missing = needs.map((each) => each()).find((each) => each !== null)
    if (missing === undefined) return
    console.log(`    passed over: ${missing}`)
    this.skip()
  }
}
