import {type EventGroup, eventGroups, otherTimes} from '../../lexicon/events.ts'
import {adverbs, prepositions} from '../../lexicon/words.ts'
import type {Article, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {firstWhere} from '../../text/firstWhere.ts'
import {isPassive, subjectsOf} from '../accused.ts'
import {type NameRun, namesIn} from '../nameRuns.ts'
import {sentenceOf} from '../paragraphs.ts'
import {firstAmong} from '../phrases.ts'
import {remembered} from '../remembered.ts'
import {watchFor} from '../watchFor.ts'
import {type DateMention, datesIn} from './dates.ts'
import {nameOf, type RawFact} from './fact.ts'

const groupOf = new Map<string, EventGroup>()
for (const group of eventGroups) for (const word of group.words) groupOf.set(word, group)

const eventVerbs = watchFor(groupOf.keys())

/** How far behind the verb the day may stand, and before it where it opens the sentence, in tokens. */
const reachBehind = 8
const reachBefore = 18

/** Something that happened to people: the verb's token, and their names. */
interface Happening {
  readonly group: EventGroup
  readonly sentence: Sentence
  readonly verb: number
  readonly names: readonly NameRun[]
}

/** What happened to people by name, in text order. */
const happeningsIn = remembered((article: Article): readonly Happening[] => {
  const found: Happening[] = []
  for (const {index: verb, lower} of eventVerbs(article)) {
    const group = groupOf.get(lower)
    const sentence = sentenceOf(article, verb)
    if (group === undefined || sentence === undefined || (group.voice === 'passive') !== isPassive(article, verb))
      continue
    const names = subjectsOf(article, sentence.first, verb)
    if (names.length > 0) found.push({group, sentence, verb, names})
  }
  return found
})

/** When things happened to people: «Kane was charged in May», «In May, Kane and Brandt were charged». */
export const eventsIn = (article: Article): readonly RawFact[] =>
  happeningsIn(article).flatMap(({group, sentence, verb, names}) => {
    if (isOneOfSeveral(article, sentence, verb)) return []
    const day = dayOf(article, sentence, verb)
    if (day === null) return []
    const {date, reckoned, first, last} = day
    return names.map((name) => ({
      value: {attribute: 'date' as const, date, reckoned, once: group.once === true},
      entity: `${name.key} ${group.event}`,
      person: name,
      topic: `when ${nameOf(article, name)} ${group.told}`,
      first,
      last
    }))
  })

/** Where things happened to people: «Kane was arrested in Aldby». */
export const placesIn = (article: Article): readonly RawFact[] =>
  happeningsIn(article).flatMap(({group, sentence, verb, names}) => {
    const place = placeBehind(article, verb, sentence.last)
    if (place === null) return []
    return names.map((name) => ({
      value: {attribute: 'place' as const, place: place.key},
      entity: `${name.key} ${group.event}`,
      person: name,
      topic: `where ${nameOf(article, name)} ${group.told}`,
      first: place.first,
      last: place.last
    }))
  })

/** How far behind the verb the place may stand, in tokens. */
const placeReach = 4

/** The name behind «in» or «at», near a verb. */
function placeBehind(article: Article, verb: number, end: number): NameRun | null {
  const {runs, at} = namesIn(article)
  for (let index = verb + 2; index < Math.min(end, verb + placeReach); index++) {
    const run = elementAt(runs, at[index])
    const before = elementAt(article.tokens, index - 1)?.lower
    if (run !== undefined && (before === 'in' || before === 'at')) return run
  }
  return null
}

/** How near the words stand that make it one of several times. */
const nearest = 5

/** «was first charged», «was charged again»: another time may be meant elsewhere. */
const isOneOfSeveral = (article: Article, {first, last}: Sentence, verb: number): boolean =>
  firstAmong(article, Math.max(first, verb - nearest), Math.min(last, verb + nearest), otherTimes) !== null

/** The day of an event: behind its verb, with nothing between that the day may belong to; or before it, at the head of the sentence. */
function dayOf(article: Article, sentence: Sentence, verb: number): DateMention | null {
  const dates = datesIn(article)
  const next = dates[firstWhere(dates, ({first}) => first > verb)]
  if (
    next !== undefined &&
    next.first < Math.min(sentence.last, verb + reachBehind) &&
    isAdverbial(article, next) &&
    !isOthers(article, verb, next)
  )
    return next
  const opening = dates[firstWhere(dates, ({first}) => first >= sentence.first)]
  if (
    opening === undefined ||
    opening.last > verb ||
    opening.first > sentence.first + 2 ||
    verb - opening.last > reachBefore
  )
    return null
  return article.tokens[opening.last]?.text === ',' && isAdverbial(article, opening) ? opening : null
}

/** «in May», «on 4 May», «last month», and no word before a noun: «the May 4 fire». */
function isAdverbial({tokens}: Article, {first, last, reckoned}: DateMention): boolean {
  const before = elementAt(tokens, first - 1)?.lower ?? ''
  const next = tokens[last]
  const noun = next !== undefined && next.kind === 'word' && !next.capital && !behindDates.has(next.lower)
  return !noun && (reckoned || bringsDate.has(before))
}

const bringsDate = new Set(['in', 'on', 'early', 'late', 'mid', 'since', 'by'])
const behindDates = new Set([...prepositions, ...adverbs, 'and', 'or', 'but', 'that', 'when', 'where', 'who', 'which'])

/** Whether other prepositions stand between, to which the day may belong: «was charged over the fire in May». */
function isOthers(article: Article, verb: number, {first}: DateMention): boolean {
  const part = partsOfMonth.has(elementAt(article.tokens, first - 1)?.lower ?? '') ? 2 : 1
  return firstAmong(article, verb + 1, first - part, others) !== null
}

const partsOfMonth = new Set(['early', 'late', 'mid'])
const others = new Set(prepositions.filter((word) => !['with', 'of', 'by', 'to', 'early', 'late'].includes(word)))
