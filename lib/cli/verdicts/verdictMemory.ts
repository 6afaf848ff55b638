import type {Verdict, VerdictStore} from './verdict.ts'
import {verdictKey} from './verdictKey.ts'

/** Keeps verdicts as long as the program runs: whoever watches audits only what changed. */
export class VerdictMemory implements VerdictStore {
  readonly keyOf = verdictKey
  readonly #verdicts = new Map<string, {readonly key: string; readonly verdict: Verdict}>()

  recall(name: string, key: string): Verdict | null {
    const found = this.#verdicts.get(name)
    return found?.key === key ? found.verdict : null
  }

  keep(name: string, key: string, verdict: Verdict): void {
    this.#verdicts.set(name, {key, verdict})
  }

  finish(): void {}
}
