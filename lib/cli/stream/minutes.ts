import {printable} from '../../text/printable.ts'
import {Progress} from '../terminal/progress.ts'
import {type Terminal, write} from '../terminal/terminal.ts'
import {mostSentences, type StreamResult} from './streamRecords.ts'

/** What a person at the terminal is told of a stream while it runs: how far it is, and what could not be audited. */
export class Minutes {
  readonly #terminal: Terminal
  readonly #progress: Progress
  #done: number
  #bad = 0
  #told = 0

  /** So many articles were done before. */
  constructor(terminal: Terminal, done: number) {
    this.#terminal = terminal
    this.#progress = new Progress(terminal)
    this.#done = done
  }

  /** How many lines could not be audited. */
  get bad(): number {
    return this.#bad
  }

  /** More is done; `share` of what there is to read has been read. */
  async note({records, bad, sentences}: StreamResult, share: number | null): Promise<void> {
    this.#done += records
    this.#bad += bad
    for (const sentence of sentences.slice(0, mostSentences - this.#told)) {
      this.#told++
      await this.#tell(sentence)
    }
    this.#progress.reach(this.#done, share)
  }

  /** Takes the line away that says how far it is. */
  clear(): void {
    this.#progress.clear()
  }

  async close(): Promise<void> {
    this.clear()
    if (this.#bad > this.#told)
      await this.#tell(`${this.#bad} lines in all could not be audited; the "error" of their records says why.`)
  }

  #tell(sentence: string): Promise<void> {
    this.clear()
    return write(this.#terminal.stderr, `onrecord: ${printable(sentence)}\n`)
  }
}
