import {type EventGroup, eventGroups, otherTimes} from '../../lexicon/events.ts'
import {adverbs, prepositions} from '../../lexicon/words.ts'
import type {Article, Sentence} from '../../model.ts'
import {firstWhere} from '../../text/firstWhere.ts'
import {isPassive, subjectsOf} from '../accused.ts'
import {firstAmong} from '../phrases.ts'
import {type DateMention, datesIn} from './dates.ts'
import {nameOf, type RawFact} from './fact.ts'

const groupOf = new Map<string, EventGroup>()
for (const group of eventGroups) for (const word of group.words) groupOf.set(word, group)

/** How far behind the verb the day may stand, and before it where it opens the sentence, in tokens. */
const reachBehind = 8
const reachBefore = 18

/** When things happened to people: «Kane was charged in May», «In May, Kane and Brandt were charged». */
export function eventsIn(article: Article): readonly RawFact[] {
  const found: RawFact[] = []
  for (const sentence of article.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const group = groupOf.get(article.tokens[at]?.lower ?? '')
      if (group === undefined || (group.voice === 'passive') !== isPassive(article, at)) continue
      if (
        firstAmong(
          article,
          Math.max(sentence.first, at - nearest),
          Math.min(sentence.last, at + nearest),
          otherTimes
        ) !== null
      )
        continue
      const date = dayOf(article, sentence, at)
      if (date === null) continue
      for (const name of subjectsOf(article, sentence.first, at)) {
        found.push({
          value: {attribute: 'date', date: date.date, reckoned: date.reckoned, once: group.once === true},
          entity: `${name.key} ${group.event}`,
          topic: `when ${nameOf(article, name)} ${group.told}`,
          first: date.first,
          last: date.last
        })
      }
    }
  }
  return found
}

/** How near the words stand that make it one of several times. */
const nearest = 5

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
  const before = tokens[first - 1]?.lower ?? ''
  const next = tokens[last]
  const noun = next !== undefined && next.kind === 'word' && !next.capital && !behindDates.has(next.lower)
  return !noun && (reckoned || bringsDate.has(before))
}

const bringsDate = new Set(['in', 'on', 'early', 'late', 'mid', 'since', 'by'])
const behindDates = new Set([...prepositions, ...adverbs, 'and', 'or', 'but', 'that', 'when', 'where', 'who', 'which'])

/** Whether other prepositions stand between, to which the day may belong: «was charged over the fire in May». */
function isOthers(article: Article, verb: number, {first}: DateMention): boolean {
  const part = partsOfMonth.has(article.tokens[first - 1]?.lower ?? '') ? 2 : 1
  return firstAmong(article, verb + 1, first - part, others) !== null
}

const partsOfMonth = new Set(['early', 'late', 'mid'])
const others = new Set(prepositions.filter((word) => !['with', 'of', 'by', 'to', 'early', 'late'].includes(word)))
