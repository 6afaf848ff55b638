import type {Finding} from '../../model.ts'

/** How many findings each rule has, in how many articles: what `--statistics` shows. */
export class RuleCounts {
  readonly #counts = new Map<string, {findings: number; articles: number; fixable: number}>()

  add(findings: readonly Finding[]): void {
    const met = new Set<string>()
    for (const {ruleId, fix} of findings) {
      const count = this.#counts.get(ruleId) ?? {findings: 0, articles: 0, fixable: 0}
      count.findings++
      if (fix !== null) count.fixable++
      if (!met.has(ruleId)) count.articles++
      met.add(ruleId)
      this.#counts.set(ruleId, count)
    }
  }

  /** A line a rule, the most frequent first: findings, articles, those that `--fix` mends, and the rule. */
  toString(): string {
    const rows = [...this.#counts].sort(([a, one], [b, other]) => other.findings - one.findings || (a < b ? -1 : 1))
    if (rows.length === 0) return ''
    const cells = rows.map(([id, {findings, articles, fixable}]) => [
      String(findings),
      String(articles),
      String(fixable),
      id
    ])
    const table = [['findings', 'articles', 'fixable', 'rule'], ...cells]
    const widths = [0, 1, 2].map((at) => Math.max(...table.map((row) => row[at]?.length ?? 0)))
    return table
      .map((row) => row.map((cell, at) => (at < 3 ? cell.padStart(widths[at] ?? 0) : cell)).join('  '))
      .map((line) => `${line}\n`)
      .join('')
  }
}
