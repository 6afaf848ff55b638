import {printable} from '../text/printable.ts'
import {milliseconds} from './milliseconds.ts'
import type {Terminal} from './terminal.ts'

/** How long a run may take before it says how far it is, and how often it says so, in milliseconds. */
const patience = 1000
const interval = 100

/** A line on a terminal that says how far a long run is. There is none in pipes, and none where a build server reads. */
export class Progress {
  readonly #terminal: Terminal
  readonly #shown: boolean
  readonly #started = milliseconds()
  #last = 0
  #articles = 0
  #length = 0

  constructor(terminal: Terminal) {
    this.#terminal = terminal
    const {CI, TERM} = terminal.env
    this.#shown = terminal.stderr.isTTY === true && !CI && TERM !== 'dumb'
  }

  /** The next article begins. */
  step(path: string): void {
    this.#articles++
    if (!this.#shown) return
    const now = milliseconds()
    if (now - this.#started < patience || now - this.#last < interval) return
    this.#last = now
    const width = (this.#terminal.stderr.columns ?? 80) - 1
    const line = `${this.#articles} articles, ${Math.round((now - this.#started) / 1000)} s  ${printable(path)}`.slice(
      0,
      width
    )
    this.#terminal.stderr.write(`\r${line.padEnd(this.#length)}`)
    this.#length = line.length
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#length === 0) return
    this.#terminal.stderr.write(`\r${' '.repeat(this.#length)}\r`)
    this.#length = 0
  }
}
