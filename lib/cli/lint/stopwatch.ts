import {remembered} from '../../findings/remembered.ts'
import type {Rule} from '../../findings/rule.ts'
import {milliseconds} from '../terminal/milliseconds.ts'

/** How long a run took, by stage and rule: what `--stats` shows. Milliseconds differ from machine to machine. */
export class Stopwatch {
  readonly #started = milliseconds()
  readonly #rules = new Map<string, number>()
  #audits = 0
  #articles = 0

  /** The same rules, timed. */
  readonly timed = remembered((rules: readonly Rule[]): readonly Rule[] =>
    rules.map((rule) => ({
      ...rule,
      check: (article, options) => {
        const start = milliseconds()
        const remarks = [...rule.check(article, options)]
        this.#rules.set(rule.id, (this.#rules.get(rule.id) ?? 0) + milliseconds() - start)
        return remarks
      }
    }))
  )

  /** Runs an audit, timed. */
  audit<Value>(run: () => Value): Value {
    const start = milliseconds()
    const value = run()
    this.#audits += milliseconds() - start
    this.#articles++
    return value
  }

  toString(): string {
    const whole = milliseconds() - this.#started
    const rules = [...this.#rules].sort(([, a], [, b]) => b - a)
    const inRules = rules.reduce((sum, [, time]) => sum + time, 0)
    const rows: readonly (readonly [string, number])[] = [
      ['whole run', whole],
      ['reading articles', this.#audits - inRules],
      ['rules', inRules],
      ['files and output', whole - this.#audits],
      ...rules.slice(0, 10).map(([id, time]) => [`  ${id}`, time] as const)
    ]
    const width = Math.max(...rows.map(([name]) => name.length))
    const lines = rows.map(([name, time]) => `${name.padEnd(width)}  ${time.toFixed(1).padStart(9)} ms\n`)
    return `${this.#articles} audits\n${lines.join('')}`
  }
}
