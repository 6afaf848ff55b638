import {milliseconds} from './milliseconds.ts'

/** How long a run may go on, in milliseconds, before it listens for whoever wants it to end. */
const longest = 50

/** Lets signals through now and then in a run that waits for nothing: Node hears of them only between its tasks. */
export class Pause {
  #last = milliseconds()

  async take(): Promise<void> {
    if (milliseconds() - this.#last < longest) return
    await new Promise((wake) => setImmediate(wake))
    this.#last = milliseconds()
  }
}
