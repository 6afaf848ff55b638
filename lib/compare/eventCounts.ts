import {amountAt, exactly} from '../findings/facts/counts.ts'
import type {RawFact} from '../findings/facts/fact.ts'
import {firstAmong} from '../findings/phrases.ts'
import {otherEvents} from '../lexicon/events.ts'
import {crowdNouns, crowdPeople, crowdVerbs, groupActs, signatureNouns} from '../lexicon/particulars.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Article, Sentence} from '../model.ts'
import {stemOf} from './wordForms.ts'

/**
 * How many came, signed, or did something together, as a story tells of its event. Within a story such counts may be of several things; where
 * it tells of one only, another story can be laid beside it.
 */
export function eventCounts(article: Article): readonly RawFact[] {
  const found = article.sentences.flatMap((sentence) =>
    firstAmong(article, sentence.first, sentence.last, otherEvents) === null ? [...countsIn(article, sentence)] : []
  )
  const told = new Map<string, Set<string>>()
  for (const {entity, value} of found) told.set(entity, (told.get(entity) ?? new Set()).add(JSON.stringify(value)))
  return found.filter(({entity}) => told.get(entity)?.size === 1)
}

/** Fewer people are no crowd. */
const leastCrowd = 20
/** How far the word that says what is counted may stand, in tokens. */
const near = 4
const far = 16

function* countsIn(article: Article, sentence: Sentence): Iterable<RawFact> {
  const isPetition = firstAmong(article, sentence.first, sentence.last, petitions) !== null
  const isHandedIn = firstAmong(article, sentence.first, sentence.last, handingIn) !== null
  for (let at = sentence.first; at < sentence.last; at++) {
    const amount = amountAt(article, at)
    if (amount === null) continue
    const tell = (entity: string, topic: string): RawFact => ({
      value: {attribute: 'count', count: exactly(article, at, amount)},
      entity,
      person: null,
      topic,
      first: at,
      last: at + 1
    })
    const noun = article.tokens[at + 1]?.lower ?? ''
    // What was handed in grows no more.
    if (isPetition && signatureNouns.has(noun))
      yield tell('signatures', isHandedIn ? 'how many signed' : 'how many have signed so far')
    else if (amount >= leastCrowd && isCrowd(article, sentence, at)) yield tell('crowd', 'how many came')
    else if (personNouns.has(noun)) {
      const act = actBehind(article, at + 2, Math.min(sentence.last, at + far))
      if (act !== null) yield tell(`${stemOf(noun)} ${act}`, `how many ${noun} ${act}`)
    }
  }
}

const handingIn = new Set(['handed', 'delivered', 'presented', 'submitted', 'lodged'])
const petitions = new Set(['petition', 'petitions'])

/** «a crowd of 300», «the attendance was 300», «watched by 300 people», «300 people gathered», «300 protesters». */
function isCrowd(article: Article, {first, last}: Sentence, at: number): boolean {
  const {tokens} = article
  const before = Math.max(first, at - near)
  if (firstAmong(article, before, at, crowdNouns) !== null) return true
  if (!crowdPeople.has(tokens[at + 1]?.lower ?? '')) return false
  const isWatched = tokens[at - 1]?.lower === 'by' && crowdVerbs.has(tokens[at - 2]?.lower ?? '')
  return isWatched || firstAmong(article, at + 2, Math.min(last, at + 2 + near), crowdVerbs) !== null
}

/** «voted against», whoever stands between. */
function actBehind({tokens}: Article, first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const behind = tokens[at + 1]?.lower ?? ''
    const verb = tokens[at]?.lower ?? ''
    if (groupActs.get(verb)?.has(behind) === true) return `${verb} ${behind}`
  }
  return null
}
