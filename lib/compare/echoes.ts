import type {QuoteCluster} from './quoteClusters.ts'
import type {Utterance} from './utterances.ts'
import {isContentWord, stemOf} from './wordForms.ts'

/** A word or two between marks whose speaker a telling does not name, and where the others quote the like. */
export interface Echo {
  readonly utterance: Utterance
  /** Quotations of other tellings that hold these words, in whatever form. */
  readonly elsewhere: readonly Utterance[]
}

/** Longer quotations are clustered. */
const mostWords = 3
/** A single word must be so long to be somebody's own. */
const leastLetters = 6
/** What so many quotations hold is everybody's word. */
const mostHolders = 24
const mostElsewhere = 8

/** The few words that a telling quotes without a name, and that another quotes with one. */
export function echoes(utterances: readonly Utterance[], clusters: readonly QuoteCluster[]): readonly Echo[] {
  const clustered = new Set(clusters.flatMap(({versions}) => versions.map(({utterance}) => utterance)))
  const holders = new Map<string, Utterance[]>()
  for (const utterance of utterances) {
    if (utterance.words.length <= mostWords) continue
    for (const stem of new Set(utterance.words.map(({lower}) => rootOf(lower)))) {
      const list = holders.get(stem) ?? []
      if (list.length <= mostHolders) list.push(utterance)
      holders.set(stem, list)
    }
  }
  return utterances.flatMap((utterance) => {
    const {words, attribution, telling} = utterance
    if (words.length > mostWords || clustered.has(utterance) || (attribution?.sourceIds.length ?? 0) > 0) return []
    const content = words.filter(({lower}) => isContentWord(lower))
    const roots = content.map(({lower}) => rootOf(lower))
    const [root] = roots
    if (root === undefined || (roots.length === 1 && (content[0]?.lower.length ?? 0) < leastLetters)) return []
    const lists = roots.map((each) => holders.get(each) ?? [])
    if (lists.some((list) => list.length > mostHolders)) return []
    const elsewhere = (lists[0] ?? []).filter(
      (other) => other.telling !== telling && lists.every((list) => list.includes(other))
    )
    return elsewhere.length === 0 || elsewhere.length > mostElsewhere ? [] : [{utterance, elsewhere}]
  })
}

/** A word without the endings that make it another part of speech: «recklessness», «recklessly». */
const rootOf = (lower: string): string => stemOf(lower.replace(/(?:ness|ly)$/u, ''))
