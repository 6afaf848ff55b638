/** An audit that takes less than this is made at once, with every key; milliseconds. */
const quick = 12
/** … and after the last key at most so much later. */
const longestWait = 400

/**
 * Says when each document is to be told of: at once where that was quick the last time, and else when the typing pauses, the longer the slower it
 * was. What is overtaken by another change is never begun.
 */
export class Publisher {
  readonly #publish: (uri: string) => Promise<void>
  readonly #fail: (error: unknown) => void
  readonly #waiting = new Map<string, () => void>()
  readonly #cost = new Map<string, number>()

  constructor(publish: (uri: string) => Promise<void>, fail: (error: unknown) => void) {
    this.#fail = fail
    this.#publish = publish
  }

  /** A document has changed. */
  touch(uri: string): void {
    this.#waiting.get(uri)?.()
    const cost = this.#cost.get(uri) ?? 0
    const begin = () => {
      this.#waiting.delete(uri)
      this.#run(uri)
    }
    if (cost <= quick) {
      // Whatever else has arrived is read first: the next change may be among it.
      const turn = setImmediate(begin)
      this.#waiting.set(uri, () => clearImmediate(turn))
    } else {
      const timer = setTimeout(begin, Math.min(longestWait, cost * 2))
      this.#waiting.set(uri, () => clearTimeout(timer))
    }
  }

  /** A document has gone. */
  drop(uri: string): void {
    this.#waiting.get(uri)?.()
    this.#waiting.delete(uri)
    this.#cost.delete(uri)
  }

  async #run(uri: string): Promise<void> {
    const began = performance.now()
    await this.#publish(uri).catch(this.#fail)
    this.#cost.set(uri, performance.now() - began)
  }
}
