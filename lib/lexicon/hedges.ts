/** Words that say that somebody says so, and keep back who. */

export interface HedgeGroup {
  /** A word that doubts what `people` are called, or by which the reporter may infer, hides less than one that hedges a `claim`. */
  readonly hedges: 'claim' | 'inference' | 'people'
  readonly words: readonly string[]
}

export const hedgeGroups: readonly HedgeGroup[] = [
  // «He allegedly sold the tickets»: who alleges it?
  {hedges: 'claim', words: ['allegedly', 'purportedly', 'supposedly']},
  // «The firm is reportedly for sale», «is rumoured to be for sale»: reported by whom?
  {hedges: 'claim', words: ['reportedly', 'rumored', 'rumoured']},
  // «She apparently left early»: apparent to whom, from what? The reporter’s own eyes may tell.
  {hedges: 'inference', words: ['apparently']},
  // «The so-called expert»: whose word is doubted, and by whom?
  {hedges: 'people', words: ['so-called']}
]

/** Verbs that doubt, beside a hedge: «allegedly may have taken». */
export const doubtingModals: ReadonlySet<string> = new Set(['may', 'might', 'could'])
