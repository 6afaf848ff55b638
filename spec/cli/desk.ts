import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Writable} from 'node:stream'
import {run} from '../../lib/cli/run.ts'

/** What a command line came to. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** What a test hands in beside the command line. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
  /** The day that it is, as `2031-01-31`. */
  readonly today?: string
}

/** A folder of its own in which command lines are run, in this process. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  readonly #home = process.cwd()

  constructor() {
    process.chdir(this.folder)
  }

  clear(): void {
    process.chdir(this.#home)
    rmSync(this.folder, {recursive: true})
  }

  put(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
  }

  readonly run = runLine
  readonly runWords = runWords
}

/** Runs a command line in this process, its words parted by spaces. */
export const runLine = (line: string, surroundings: Surroundings = {}): Promise<Outcome> =>
  runWords(line.split(' ').filter(Boolean), surroundings)

/** Runs a command line in this process, word by word. */
export async function runWords(words: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const {stdin = '', env = {}, isTTY = false, columns, today} = surroundings
  const clock = today === undefined ? {} : {now: () => new Date(`${today}T12:00:00`)}
  const [stdout, stderr] = [new Page(isTTY, columns), new Page(isTTY, columns)]
  const chunks = async function* () {
    yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin
  }
  const code = await run(words, {stdin: chunks(), stdout, stderr, env, ...clock})
  return {code, out: stdout.text, err: stderr.text}
}

/** Something to write on that keeps what is written. */
class Page extends Writable {
  text = ''
  readonly isTTY: boolean
  readonly columns?: number

  constructor(isTTY: boolean, columns: number | undefined) {
    super({decodeStrings: false})
    this.isTTY = isTTY
    if (columns !== undefined) this.columns = columns
  }

  override _write(chunk: unknown, _: unknown, done: () => void): void {
    this.text += String(chunk)
    done()
  }
}
