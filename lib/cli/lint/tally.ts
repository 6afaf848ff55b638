import type {Audit} from '../../audit.ts'
import {type Level, levels} from '../../model.ts'

/** What a run of `lint` came to: how many findings of each level, in how many articles. */
export class Tally {
  readonly #counts: Record<Level, number> = {error: 0, warning: 0, note: 0}
  #articles = 0
  #clean = 0
  #suppressed = 0
  /** How many findings a baseline held. */
  known = 0

  add({findings, suppressed}: Pick<Audit, 'findings' | 'suppressed'>): void {
    this.#articles++
    this.#suppressed += suppressed.length
    if (findings.length === 0) this.#clean++
    for (const {level} of findings) this.#counts[level]++
  }

  count(level: Level): number {
    return this.#counts[level]
  }

  /** Whether there is a finding of a level or of a graver one. */
  reaches(level: Level): boolean {
    return levels.slice(0, levels.indexOf(level) + 1).some((each) => this.#counts[each] > 0)
  }

  /** The closing line: `3 warnings and 1 note in 2 of 5 articles.` */
  toString(): string {
    const parts = levels.filter((level) => this.#counts[level] > 0).map((level) => count(this.#counts[level], level))
    if (this.#articles === 0) return 'No article could be audited.'
    const articles = count(this.#articles, 'article')
    const ignored =
      (this.#suppressed === 0 ? '' : `; ${this.#suppressed} ignored, with reasons`) +
      (this.known === 0 ? '' : `; ${this.known} known from the baseline`)
    if (parts.length === 0) return `Nothing to mend in ${articles}${ignored}.`
    const list = [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ')
    return this.#articles === 1
      ? `${list}${ignored}.`
      : `${list} in ${this.#articles - this.#clean} of ${articles}${ignored}.`
  }
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
