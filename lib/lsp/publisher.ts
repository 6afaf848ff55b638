/** What takes less than this is done at once, with every key; milliseconds. */
const quick = 3
/** What takes longer waits until the typing pauses for twice the time that it takes, but no longer than this … */
const longestWait = 400
/** … and while the typing does not pause, is done every so often. */
const longestSilence = 1500

/** What is told of a document: at once what is known already, moved with the text; and what a new audit finds. */
export interface Teller {
  /** Tells what is known; false where there is nothing to tell yet. */
  interim(uri: string): boolean
  audited(uri: string): Promise<void>
  fail(error: unknown): void
}

/** What is under way for a document. */
interface Waiting {
  cancel: () => void
  /** What the last audit took. */
  cost: number
  /** When the last audit was made. */
  last: number
}

/**
 * Says when each document is to be told of. Where an audit is quick, it is made with every key; elsewhere what is known is told at once, and the audit
 * waits until the typing pauses, the longer the slower it was. What is overtaken by another change is never begun.
 */
export class Publisher {
  readonly #teller: Teller
  readonly #waiting = new Map<string, Waiting>()

  constructor(teller: Teller) {
    this.#teller = teller
  }

  /** A document has changed. */
  touch(uri: string): void {
    const waiting = this.#waiting.get(uri) ?? {cancel: () => {}, cost: 0, last: performance.now()}
    this.#waiting.set(uri, waiting)
    waiting.cancel()
    // Messages are read one a turn: a change that has arrived already is read in the next, and this one is then not worked on.
    const turn = setImmediate(() => {
      const next = setImmediate(() => this.#begin(uri, waiting))
      waiting.cancel = () => clearImmediate(next)
    })
    waiting.cancel = () => clearImmediate(turn)
  }

  /** A document has gone. */
  drop(uri: string): void {
    this.#waiting.get(uri)?.cancel()
    this.#waiting.delete(uri)
  }

  #begin(uri: string, waiting: Waiting): void {
    const isLate = performance.now() - waiting.last > longestSilence
    if (waiting.cost <= quick || isLate || !this.#tellsInterim(uri)) {
      this.#run(uri, waiting)
      return
    }
    const timer = setTimeout(() => this.#run(uri, waiting), Math.min(longestWait, 20 + waiting.cost * 2))
    waiting.cancel = () => clearTimeout(timer)
  }

  #tellsInterim(uri: string): boolean {
    try {
      return this.#teller.interim(uri)
    } catch (error) {
      this.#teller.fail(error)
      return false
    }
  }

  async #run(uri: string, waiting: Waiting): Promise<void> {
    waiting.cancel = () => {}
    const began = performance.now()
    try {
      await this.#teller.audited(uri)
    } catch (error) {
      this.#teller.fail(error)
    }
    waiting.last = performance.now()
    waiting.cost = waiting.last - began
  }
}
