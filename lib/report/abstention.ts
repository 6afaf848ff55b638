import type {Article} from '../model.ts'

/** What the program is too unsure of to count: it shows its guess and leaves the verdict to the editor. */
export interface Abstention {
  /** The confidence that a verdict must reach to count. */
  readonly below: number
  /** Ids of the attributions that do not reach it. */
  readonly attributions: ReadonlySet<string>
  /** Ids of the statements that rest on those alone. */
  readonly statements: ReadonlySet<string>
}

/** The verdicts of an article that do not reach a confidence; null where none is asked for. */
export function abstainBelow(
  {attributions, statements}: Pick<Article, 'attributions' | 'statements'>,
  below: number
): Abstention | null {
  if (below <= 0) return null
  const unsure = new Set(attributions.filter(({confidence}) => confidence < below).map(({id}) => id))
  const resting = statements.filter(
    ({attributions: ids}) => ids.length > 0 && ids.every((attribution) => unsure.has(attribution))
  )
  return {below, attributions: unsure, statements: new Set(resting.map(({id}) => id))}
}
