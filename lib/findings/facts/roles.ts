import {eventGroups} from '../../lexicon/events.ts'
import {personNouns} from '../../lexicon/roles.ts'
import type {Article} from '../../model.ts'
import {isPassive, subjectsOf} from '../accused.ts'
import {namesIn} from '../nameRuns.ts'
import {nameOf, type RawFact} from './fact.ts'

/** What people are called before their names: «skipper Ole Kane». */
export function rolesIn(article: Article): readonly RawFact[] {
  return namesIn(article).runs.flatMap((run) => {
    const noun = article.tokens[run.first - 1]
    if (noun === undefined || noun.capital || !personNouns.has(noun.lower)) return []
    return [
      {
        value: {attribute: 'role' as const, role: noun.lower},
        entity: run.key,
        topic: `what ${nameOf(article, run)} is`,
        first: noun.index,
        last: noun.index + 1
      }
    ]
  })
}

const groupOf = new Map(eventGroups.flatMap((group) => [...group.words].map((word) => [word, group] as const)))

/** How far behind the verb the place may stand, in tokens. */
const reach = 4

/** Where things happened to people: «Kane was arrested in Aldby». */
export function placesIn(article: Article): readonly RawFact[] {
  const {runs, at: runAt} = namesIn(article)
  const found: RawFact[] = []
  for (const sentence of article.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const group = groupOf.get(article.tokens[at]?.lower ?? '')
      if (group === undefined || (group.voice === 'passive') !== isPassive(article, at)) continue
      for (let index = at + 1; index < Math.min(sentence.last, at + reach); index++) {
        const place = runs[runAt[index] ?? -1]
        const before = article.tokens[index - 1]?.lower
        if (place === undefined || (before !== 'in' && before !== 'at')) continue
        for (const name of subjectsOf(article, sentence.first, at)) {
          found.push({
            value: {attribute: 'place', place: place.key},
            entity: `${name.key} ${group.event}`,
            topic: `where ${nameOf(article, name)} ${group.told}`,
            first: place.first,
            last: place.last
          })
        }
        break
      }
    }
  }
  return found
}
