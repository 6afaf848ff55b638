import type {Finding, Level} from '../model.ts'
import type {Lines} from '../text/lines.ts'

/** An article with what the rules found in it: what the faces of `lint` show. */
export interface LintedArticle {
  readonly path: string
  readonly text: string
  readonly lines: Lines
  readonly findings: readonly Finding[]
}

/** How many findings of each level. */
export type Tally = Readonly<Record<Level, number>>

export const tally = (findings: readonly Finding[]): Tally => {
  const counts = {error: 0, warning: 0, note: 0}
  for (const {level} of findings) counts[level]++
  return counts
}
