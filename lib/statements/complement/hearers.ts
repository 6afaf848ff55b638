import {outletNouns} from '../../lexicon/outlets.ts'
import {programmes} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {has, isName, isOpen, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'

/** Most phrases chained to a hearer: «a crowd of voters in Ames, Norwick». */
const mostParts = 4

/** How long a relative clause about the hearers may be, in tokens. */
const longestRelative = 25

/** Prepositions by which hearers are described: «reporters at the pier». */
const describing = wordSet('of in at for from and on with near outside')

/** Pronouns that are subject and object alike. */
const both = wordSet('you it everyone everybody anyone anybody someone somebody others one nobody')

/** Who is told: «told reporters», «told the council’s finance committee», «warned them». */
export const hearerAfter = (reading: Reading, start: number, ceiling: number): Mention | null => {
  if (start >= ceiling || !isOutside(reading, start) || lowerAt(reading, start) === 'that') return null
  // «warned | they could sell»: a subject is told nothing
  if (has(reading, start, word.pronoun) && !has(reading, start, word.object) && !both.has(lowerAt(reading, start)))
    return null
  if (has(reading, start, word.object) && !(has(reading, start, word.determiner) && isOpen(reading, start + 1)))
    return mention(reading, start, start + 1, start)
  const core = phraseAfter(reading, start, ceiling)
  if (!core) return null
  let last = mediumEnd(reading, showEnd(reading, core, ceiling))
  for (let part = 0; part < mostParts; part++) {
    const lower = lowerAt(reading, last)
    if (lower === 'who') {
      last = relativeEnd(reading, last, ceiling)
      break
    }
    const next =
      lower === ','
        ? placeEnd(reading, last, ceiling)
        : describing.has(lower) || (lower === 'and' && !reading.cues[last + 1])
          ? objectEnd(reading, last, ceiling)
          : -1
    if (next < 0) break
    last = next
  }
  return mention(reading, start, last, core.head)
}

/** «told LBC *radio*», «told KXRD *affiliate WJZ*»: past a small noun that belongs to the name before it. */
const mediumEnd = (reading: Reading, end: number): number => {
  const isNamed = isName(reading, end - 1) || reading.tokens[end - 1]?.kind === 'number'
  if (!isNamed || !media.has(lowerAt(reading, end))) return end
  const next = end + 1
  return (isName(reading, next) && reading.tokens[next]?.capital) || outletNouns.has(lowerAt(reading, next))
    ? next + 1
    : next
}

const media = wordSet(
  'radio television tv news newspaper magazine affiliate station correspondent reporters listeners viewers readers'
)

/** How long the name of a show may be, in tokens. */
const longestShow = 6

/** «told the Mail’s *Harbour This Week* that»: where the show of an outlet ends. */
const showEnd = (reading: Reading, {first, last}: Mention, ceiling: number): number => {
  let owner = last
  while (owner > first && lowerAt(reading, owner) !== "'s") owner--
  // «told his town’s | residents that …»
  if (owner === first || !reading.tokens[owner + 1]?.capital) return last
  const bound = Math.min(ceiling, owner + 1 + longestShow)
  let end = owner + 1
  for (let at = end; at < bound && reading.tokens[at]?.kind === 'word' && lowerAt(reading, at) !== 'that'; at++)
    if (reading.tokens[at]?.capital) end = at + 1
  if (end === owner + 1 || end < last) return last
  return programmes.has(lowerAt(reading, end)) ? end + 1 : end
}

/** «told voters who wonder why he … that he», «urged anyone who saw it to call»: the relative ends where *that*, a comma or *to* begins the content; it counts not where none does. */
const relativeEnd = (reading: Reading, who: number, ceiling: number): number => {
  let at = who + 1
  let deed = -1
  const bound = Math.min(ceiling, who + longestRelative)
  while (
    at < bound &&
    isOutside(reading, at) &&
    reading.tokens[at]?.kind !== 'punctuation' &&
    lowerAt(reading, at) !== 'that'
  ) {
    if (deed < 0 && lowerAt(reading, at) === 'to' && opensDeed(reading, at)) deed = at
    at++
  }
  if (lowerAt(reading, at) === 'that' || textAt(reading, at) === ',') return at
  return deed < 0 ? who : deed
}

/** «who saw it *to call*»; neither «to the station» nor «who want to stay». */
const opensDeed = (reading: Reading, to: number): boolean =>
  isOpen(reading, to + 1) && !isName(reading, to + 1) && !aiming.has(lowerAt(reading, to - 1))

/** Verbs that take an infinitive of their own. */
const aiming = wordSet(
  'want wants wanted wish wishes wished need needs needed have has had able going used like likes try tries trying tried plan plans planned hope hopes hoped due ready seek seeks'
)

/** «a crowd in Salem, Norwick, that …»: where a place in a place ends; -1 where none stands after the comma. */
const placeEnd = (reading: Reading, comma: number, ceiling: number): number => {
  if (!isName(reading, comma - 1) || !isName(reading, comma + 1)) return -1
  const place = phraseAfter(reading, comma + 1, ceiling)
  if (!place) return -1
  if (textAt(reading, place.last) === ',') return place.last + 1
  return has(reading, place.last, word.preposition | word.subordinator) ? place.last : -1
}

/** «reporters | at the pier»: where the object of a preposition ends; -1 where it tells when, or who did it. */
const objectEnd = (reading: Reading, preposition: number, ceiling: number): number => {
  const first = preposition + 1
  const object = phraseAfter(reading, first, ceiling)
  if (!object || has(reading, first, word.pronoun)) return -1
  return lowerAt(reading, preposition) === 'on' && has(reading, first, word.weekday) ? -1 : object.last
}
