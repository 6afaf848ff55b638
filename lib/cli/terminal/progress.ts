import {printableName} from '../../text/printable.ts'
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
  #first: {readonly articles: number; readonly share: number} | null = null

  constructor(terminal: Terminal) {
    this.#terminal = terminal
    const {CI, TERM} = terminal.env
    this.#shown = terminal.stderr.isTTY === true && !CI && TERM !== 'dumb'
  }

  /** The next article begins. */
  step(path: string): void {
    this.#articles++
    this.#show((seconds) => `${this.#articles} articles, ${Math.round(seconds)} s  ${printableName(path)}`)
  }

  /** So many articles are done, and this share of what there is to read, where anybody knows. */
  reach(articles: number, share: number | null): void {
    this.#first ??= {articles, share: share ?? 0}
    const {articles: before, share: shareBefore} = this.#first
    this.#articles = articles
    this.#show((seconds) => {
      const rate = `${articles} articles, ${Math.round((articles - before) / seconds)} a second`
      if (share === null || share <= shareBefore) return rate
      return `${rate}, ${showTime((seconds * (1 - share)) / (share - shareBefore))} left`
    })
  }

  #show(tell: (seconds: number) => string): void {
    if (!this.#shown) return
    const now = milliseconds()
    if (now - this.#started < patience || now - this.#last < interval) return
    this.#last = now
    const width = (this.#terminal.stderr.columns || 80) - 1
    const line = tell((now - this.#started) / 1000).slice(0, width)
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

/** A time as one says it: `40 s`, `12 min`, `3 h 20 min`. */
function showTime(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
