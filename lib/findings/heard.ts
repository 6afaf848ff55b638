import {personNouns} from '../lexicon/roles.ts'
import type {Article, Mention} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {namesIn} from './nameRuns.ts'
import {tokensWithin} from './places.ts'
import {remembered} from './remembered.ts'
import {sourcesById, sourcesOf, spokenAttributions} from './voices.ts'

/**
 * Everybody, by the last word of the name, whose side the story gives: by a statement, by
 * somebody who speaks for them, or by an attempt to get one; a plea is told apart, by `accusedIn`.
 */
export const heardIn = remembered((article: Article): ReadonlySet<string> => {
  const byId = sourcesById(article)
  const heard = new Set<string>()
  for (const attribution of spokenAttributions(article)) {
    for (const mention of attribution.speakers) addVoice(article, mention, heard)
    for (const {name, affiliation} of sourcesOf(attribution, byId)) {
      heard.add(name.toLowerCase())
      for (const word of `${name} ${affiliation ?? ''}`.toLowerCase().split(/[\s,]+/u)) heard.add(word)
    }
  }
  for (const {kind, target} of article.replies) {
    if (target !== null && kind !== 'plea') addNames(article, tokensWithin(article, target), heard)
  }
  return heard
})

const possessives = new Set(['his', 'her', 'their', 'its'])
const spokesmen = new Set(['lawyer', 'spokesperson'])

/** A speaker's name, and for whom they speak: of «her lawyer, Ana Brandt», also whoever was named last before. */
function addVoice(article: Article, mention: Mention, heard: Set<string>) {
  addNames(article, [mention.first, mention.last], heard)
  for (let at = mention.first; at < mention.last; at++) {
    if (!possessives.has(article.tokens[at]?.lower ?? '') || !speaksFor(article, mention)) continue
    const {runs, at: runAt} = namesIn(article)
    for (let before = at - 1; before >= 0 && before > at - farthest; before--) {
      const run = elementAt(runs, runAt[before])
      if (run === undefined) continue
      heard.add(run.key)
      break
    }
  }
}

/** How far back the name may stand that «her» is for, in tokens. */
const farthest = 60

const speaksFor = ({tokens}: Article, {first, last}: Mention): boolean =>
  tokens.slice(first, last).some(({lower}) => spokesmen.has(personNouns.get(lower)?.group ?? ''))

/** The names that stand in a stretch of tokens. */
function addNames(article: Article, [first, last]: readonly [number, number], heard: Set<string>) {
  const {runs, at} = namesIn(article)
  for (let index = first; index < last; index++) {
    const run = elementAt(runs, at[index])
    if (run !== undefined) heard.add(run.key)
  }
}
