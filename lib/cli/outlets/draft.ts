import {rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/**
 * A place beside a file or folder where it is made before it takes that one’s place. When the program ends early it is taken away; whoever
 * kills the program leaves it behind, under a name that nothing else reads.
 */
export class Draft {
  readonly path: string
  readonly #onForget: () => void
  readonly #forget = () => this.abandon()
  readonly #interrupted = (signal: NodeJS.Signals) => {
    this.abandon()
    process.kill(process.pid, signal)
  }

  /** `onForget` is called before it is taken away. */
  constructor(target: string, onForget: () => void = () => {}) {
    this.path = join(dirname(target), `.${basename(target)}.${process.pid}.onrecord`)
    this.#onForget = onForget
    process.once('exit', this.#forget)
    for (const signal of endings) process.once(signal, this.#interrupted)
  }

  /** It has taken its place. */
  settle(): void {
    process.removeListener('exit', this.#forget)
    for (const signal of endings) process.removeListener(signal, this.#interrupted)
  }

  abandon(): void {
    this.#onForget()
    rmSync(this.path, {force: true, recursive: true})
    this.settle()
  }
}

/** Whether a name is one that a draft of something called so has. */
export const isDraftName = (name: string, target: RegExp): boolean => {
  const found = /^\.(.+)\.\d+\.onrecord$/.exec(name)
  return found?.[1] !== undefined && target.test(found[1])
}

const endings: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
