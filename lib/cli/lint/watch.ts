import {existsSync, statSync} from 'node:fs'
import {basename, dirname, extname, resolve} from 'node:path'
import {printable} from '../../text/printable.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import {isArticleName} from '../inputs/findInputs.ts'
import {isPattern, parsePattern} from '../inputs/globMatcher.ts'
import {ignoreNames} from '../inputs/selectFiles.ts'
import {configNames} from '../settings/findConfig.ts'
import {isClosed, type Terminal, write} from '../terminal/terminal.ts'
import {isUserError, UserError} from '../userError.ts'
import {watchFiles} from './watchFiles.ts'

/** What is watched, and what is done each time. */
export interface Watched {
  readonly operands: readonly string[]
  /** Files besides, whose change matters: settings that the command line names, a baseline. */
  readonly files: readonly string[]
  readonly run: () => Promise<unknown>
  /** Whole paths of the files that the last run took settings and rules from. */
  readonly settings: () => readonly string[]
}

/** An editor writes a file in several steps; so long nothing may happen, in milliseconds, before they count as done. */
const calm = 80

/** Runs now, and again whenever something changes, until it is interrupted. What the user can mend does not end it. */
export async function watch({operands, files, run, settings}: Watched, terminal: Terminal): Promise<ExitCode> {
  if (operands.includes('-'))
    throw new UserError('"--watch" watches files, and standard input is none; name files or folders.')
  const changes = new Changes([...operands, ...files].map((path) => resolve(path)))
  const ends = [await watchFiles(placesOf([...operands, ...files]), (path) => changes.add(path))]
  const folders = new Set<string>()
  const follow = async (paths: readonly string[]): Promise<void> => {
    changes.know(paths)
    const fresh = [...new Set(paths.map((path) => dirname(path)))].filter((folder) => !folders.has(folder))
    for (const folder of fresh) folders.add(folder)
    // An editor puts a new file in the place of the old one, which only the folder sees.
    if (fresh.length > 0) ends.push(await watchFiles(fresh, (path) => changes.isKnown(path) && changes.add(path), 0))
  }
  const interrupt = (): void => changes.end()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt)
  try {
    // The current folder is where settings may come to be.
    await follow([...configNames, ...ignoreNames].map((name) => resolve(name)))
    do {
      await runOnce(run, terminal)
      await follow(settings())
      await write(terminal.stderr, 'Watching for changes; Ctrl-C ends it.\n')
    } while (await changes.next())
    return exitCodes.fine
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, interrupt)
    await Promise.all(ends.map((end) => end()))
  }
}

async function runOnce(run: Watched['run'], {stdout, stderr}: Terminal): Promise<void> {
  if (stdout.isTTY) await write(stdout, '\u001b[2J\u001b[3J\u001b[H')
  try {
    await run()
  } catch (error) {
    if (isClosed(error) || !isUserError(error)) throw error
    for (const sentence of error.message.split('\n')) await write(stderr, `onrecord: ${printable(sentence)}\n`)
  }
}

/** The changes that matter, as they come. */
class Changes {
  readonly #named: Set<string>
  #timer: NodeJS.Timeout | null = null
  #pending = false
  #ended = false
  #wake: (() => void) | null = null

  /** The whole paths of files whose change matters, whatever they are called. */
  constructor(named: readonly string[]) {
    this.#named = new Set(named)
  }

  /** Has the changes of more files matter. */
  know(named: readonly string[]): void {
    for (const path of named) this.#named.add(path)
  }

  isKnown(path: string): boolean {
    return this.#named.has(resolve(path))
  }

  add(path: string): void {
    if (!this.#matters(path)) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#pending = true
      this.#wake?.()
    }, calm)
  }

  end(): void {
    this.#ended = true
    this.#wake?.()
  }

  /** Waits for the next change; false where there will be none. */
  async next(): Promise<boolean> {
    if (!this.#pending && !this.#ended) await new Promise<void>((wake) => (this.#wake = wake))
    this.#wake = null
    this.#pending = false
    if (this.#ended && this.#timer !== null) clearTimeout(this.#timer)
    return !this.#ended
  }

  /** What a run writes itself, a file of findings say, must not start the next. */
  #matters(path: string): boolean {
    const name = basename(path)
    if (this.isKnown(path)) return true
    if (name.startsWith('.') && name.endsWith('.onrecord')) return false
    return (
      isArticleName(name) || extname(name) === '' || [...configNames, ...ignoreNames].some((known) => known === name)
    )
  }
}

/** Where to look: the files and folders that are named, the folders of patterns, and the current one, for its settings. */
const placesOf = (names: readonly string[]): readonly string[] => [
  ...new Set(
    names
      .filter((name) => !name.startsWith('!'))
      .map((name) => (!existsSync(name) && isPattern(name) ? parsePattern(name).folder : name))
      // Editors put a new file in the place of the old one, which only the folder sees.
      .map((name) => (statSync(name, {throwIfNoEntry: false})?.isDirectory() ? name : dirname(name)))
  )
]
