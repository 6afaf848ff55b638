import {tokensWithin} from '../findings/places.ts'
import type {Telling} from '../findings/telling.ts'
import {negations} from '../lexicon/particulars.ts'
import type {Attribution} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {Cast} from './cast.ts'
import {Groups} from './groups.ts'
import type {QuoteCluster} from './quoteClusters.ts'
import {isContentWord, stemOf} from './wordForms.ts'

/** What a telling says that somebody said: quoted in part, or in the paper's own words. */
export interface Saying extends Span {
  readonly telling: number
  readonly attribution: Attribution
  /** Whether it is told as denied: «did not pull», «denied pulling». */
  readonly denied: boolean
}

/** One thing that somebody said, as several tellings put it. */
export interface SayingGroup {
  /** Who says it, over all tellings. */
  readonly speaker: string
  readonly sayings: readonly Saying[]
}

/** What one speaker is said to have said in two tellings or more, in whatever words: two content words in a row that all have. What is in a cluster of quotations is left out. */
export function saidAlike(
  tellings: readonly Telling[],
  cast: Cast,
  clusters: readonly QuoteCluster[]
): readonly SayingGroup[] {
  const clustered = new Set(
    clusters.flatMap(({versions}) => versions.map(({utterance}) => `${utterance.telling} ${utterance.attribution?.id}`))
  )
  const sayings: Saying[] = []
  const speakers: string[] = []
  const known = new Map<string, number[]>()
  tellings.forEach(({article}, telling) => {
    for (const attribution of article.attributions) {
      const [id, another] = attribution.sourceIds
      const speaker = id === undefined || another !== undefined ? null : cast.idOf(telling, id)
      if (speaker === null || clustered.has(`${telling} ${attribution.id}`)) continue
      for (const {pair, span, denied} of pairsIn({article, name: ''}, attribution)) {
        const key = `${speaker} ${pair}`
        const list = known.get(key) ?? []
        list.push(sayings.length)
        known.set(key, list)
        sayings.push({telling, attribution, denied, ...span})
        speakers.push(speaker)
      }
    }
  })
  const groups = new Groups(sayings.length)
  for (const list of known.values()) {
    if (new Set(list.map((index) => sayings[index]?.telling)).size < 2) continue
    for (const index of list) groups.join(list[0] ?? index, index)
  }
  return groups.together().map((list) => ({
    speaker: speakers[list[0] ?? 0] ?? '',
    sayings: onePerAttribution(list.flatMap((index) => sayings[index] ?? []))
  }))
}

function onePerAttribution(sayings: readonly Saying[]): readonly Saying[] {
  const met = new Set<string>()
  return sayings.filter(({telling, attribution}) => {
    const key = `${telling} ${attribution.id}`
    return !met.has(key) && met.add(key)
  })
}

interface Pair {
  readonly pair: string
  readonly span: Span
  readonly denied: boolean
}

/** How far before the pair a denial may stand, in tokens. */
const denialReach = 4

/** Two content words in a row of what somebody says, names left out. */
function* pairsIn({article}: Telling, attribution: Attribution): Iterable<Pair> {
  for (const piece of attribution.content) {
    const [first, last] = tokensWithin(article, piece)
    let before: {readonly stem: string; readonly index: number} | null = null
    let opens = first
    for (let at = first; at < last; at++) {
      const token = article.tokens[at]
      if (token === undefined) break
      if (token.kind === 'punctuation' || token.lower === 'that' || token.lower === 'and') {
        before = null
        opens = at + 1
        continue
      }
      if (token.kind !== 'word' || token.capital || !isContentWord(token.lower) || negations.has(token.lower)) continue
      const stem = stemOf(token.lower)
      if (before !== null) {
        const from = Math.max(opens, before.index - denialReach)
        const denies =
          attribution.lemma === 'deny' ||
          article.tokens.slice(from, before.index).some(({lower}) => negations.has(lower))
        const span = {start: article.tokens[from]?.start ?? token.start, end: token.end}
        yield {pair: `${before.stem} ${stem}`, span, denied: denies}
      }
      before = {stem, index: at}
    }
  }
}
