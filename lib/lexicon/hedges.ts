/** Words that say that somebody says so, and keep back who. */

export interface HedgeGroup {
  /** A word that hedges a `name` hides less than one that hedges a `claim`. */
  readonly hedges: 'claim' | 'name'
  readonly words: readonly string[]
}

export const hedgeGroups: readonly HedgeGroup[] = [
  // «He allegedly sold the tickets»: who alleges it?
  {hedges: 'claim', words: ['allegedly', 'purportedly', 'supposedly']},
  // «The firm is reportedly for sale», «is rumoured to be for sale»: reported by whom?
  {hedges: 'claim', words: ['reportedly', 'rumored', 'rumoured']},
  // «She apparently left early»: apparent to whom, from what?
  {hedges: 'claim', words: ['apparently']},
  // «The so-called expert»: whose word is doubted, and by whom?
  {hedges: 'name', words: ['so-called']}
]
