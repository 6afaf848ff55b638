/** Noun phrases found by walking left from a verb: no part-of-speech tagger, a walk over small words whose role is certain. */
import {quantityNouns} from '../lexicon/counts.ts'
import {nameParticles} from '../lexicon/honorifics.ts'
import {organizationNouns} from '../lexicon/organizations.ts'
import {outletNouns} from '../lexicon/outlets.ts'
import {
  approximations,
  attaching,
  comparing,
  loneDeterminers,
  partitives,
  postmodifiers,
  predeterminers,
  smallNumbers,
  standalone
} from '../lexicon/phrases.ts'
import {nounsInPhrases} from '../lexicon/reporting.ts'
import {wordSet} from '../lexicon/words.ts'
import type {Mention} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {headOf, longestNickname, longestPhrase, mention} from './mention.ts'
import {isComma} from './punctuation.ts'
import {has, isName, isOpen, isPossessive, isTimeWord, lowerAt, type Reading, textAt, word} from './reading.ts'
import {isAdjective, isRole} from './roles.ts'

/** Most nouns that prepositions chain to one another: «a member of the board of the port of …». */
const mostParts = 6

/**
 * The noun phrase that ends before token `end`: «a spokesman for the port», «Ana Ruiz», «he». Prepositional phrases are
 * joined to their noun, since a subject cannot be the object of a preposition. Null where no phrase ends there.
 */
export const phraseBefore = (reading: Reading, end: number, floor: number): Mention | null => {
  const bound = Math.max(floor, end - longestPhrase)
  let last = end
  let first = end
  for (let part = 0; part < mostParts; part++) {
    const tail = last - 1
    if (tail < bound) return null
    const alone = has(reading, tail, word.pronoun | word.relative) || standalone.has(lowerAt(reading, tail))
    first = alone ? tail : coreStart(reading, last, bound)
    if (first === last) return part === 0 ? null : mention(reading, last, end)
    const before = first - 1
    if (before < bound || !attaching.has(lowerAt(reading, before)) || !has(reading, before, word.preposition)) break
    // «a delegate not on the slate», «six out of 10»
    const noun = prepositionPartners.has(lowerAt(reading, before - 1)) ? before - 1 : before
    if (attachesTo(reading, noun, bound)) {
      last = noun
      continue
    }
    // a fronted phrase without a comma: «In Norwick Hart said …»: the name alone is the subject
    // «Ana Ruiz, 29, from North Road, said»: what stands between commas fronts nothing
    const isBetween = isComma(reading, before - 1) && isComma(reading, end)
    const isFronted =
      part === 0 && !isBetween && lowerAt(reading, before) !== 'of' && !comparing.has(lowerAt(reading, before))
    if (isFronted && isName(reading, end - 1) && !has(reading, first, word.determiner))
      return mention(reading, end - 1, end)
    break
  }
  return mention(reading, withApproximation(reading, first, bound), end, headOf(reading, first, last))
}

/** Words that stand before a preposition and belong to it. */
const prepositionPartners = wordSet('not out')

/** Most words that make a number a rough one: «just over», «more than». */
const mostApproximations = 2

/** «more than | six in 10», «just over | a quarter»: where a number or share begins with what makes it rough. */
const withApproximation = (reading: Reading, first: number, floor: number): number => {
  const opener = lowerAt(reading, first)
  const counts =
    reading.tokens[first]?.kind === 'number' ||
    isCount(reading, first) ||
    quantityNouns.has(opener) ||
    (has(reading, first, word.determiner) && quantityNouns.has(lowerAt(reading, first + 1)))
  // «at | least half of them»
  if (leasts.has(opener) && lowerAt(reading, first - 1) === 'at') return Math.max(floor, first - 1)
  if (!counts) return first
  let at = first
  while (at > floor && first - at < mostApproximations && approximations.has(lowerAt(reading, at - 1))) at--
  return at
}

const leasts = wordSet('least most')

const isCount = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'number' || smallNumbers.has(lowerAt(reading, at)) || lowerAt(reading, at) === 'one'

/** Whether a number stands alone as people who are counted: «six in 10», «4 in 10». */
const isOutOf = (reading: Reading, at: number): boolean =>
  (lowerAt(reading, at - 1) === 'in' && isCount(reading, at - 2)) ||
  (lowerAt(reading, at + 1) === 'in' && isCount(reading, at + 2)) ||
  (lowerAt(reading, at - 1) === 'of' && lowerAt(reading, at - 2) === 'out' && isCount(reading, at - 3)) ||
  (lowerAt(reading, at + 1) === 'out' && lowerAt(reading, at + 2) === 'of' && isCount(reading, at + 3))

/** Whether a noun stands before a preposition: «a spokesman | for», «those | in», but not «on Sunday | in». */
const attachesTo = (reading: Reading, preposition: number, floor: number): boolean => {
  const noun = preposition - 1
  if (isOutOf(reading, noun)) return true
  if (has(reading, noun, word.pronoun) || partitives.has(lowerAt(reading, noun))) return true
  return !isTimeWord(reading, noun) && coreStart(reading, preposition, floor) < preposition
}

/** Walks left over one core: determiner, adjectives, nouns, names. Returns its first token, or `end` where there is none. */
const coreStart = (reading: Reading, end: number, floor: number): number => {
  let first = end
  let passedRole = false
  let inName = isName(reading, end - 1)
  while (first > floor) {
    const at = first - 1
    const token = reading.tokens[at]
    if (!token) break
    if (token.lower === "'s" && has(reading, at, word.determiner)) {
      if (at - 1 < floor || !(isOpen(reading, at - 1) || has(reading, at - 1, word.time))) break
      first = at - 1
      inName = isName(reading, first)
      passedRole = true
      continue
    }
    if (has(reading, at, word.determiner)) {
      // «that» opens a clause far more often than a phrase, but not after a preposition
      if (has(reading, at, word.question)) break
      if (token.lower === 'that' && first < end && !has(reading, at - 1, word.preposition)) break
      if (!loneDeterminers.has(token.lower))
        return at - 1 >= floor && predeterminers.has(lowerAt(reading, at - 1)) ? at - 1 : at
      first = at
      continue
    }
    if (first < end && isPossessive(reading, at) && isOpen(reading, at - 1)) {
      first = at - 1
      inName = isName(reading, first)
      passedRole = true
      continue
    }
    if (token.kind === 'number') {
      if (first < end ? isTimeWord(reading, at) && !opensNoun(reading, at, first) : !isCounted(reading, at)) break
      first = at
      continue
    }
    if (token.text === '%' && first === end && elementAt(reading.tokens, at - 1)?.kind === 'number') {
      first = at
      continue
    }
    if (token.kind === 'punctuation') {
      if (first === end || !joining.has(token.text) || !isName(reading, at - 1)) break
      first = at - 1
      continue
    }
    if (token.kind === 'mark') {
      const nickname =
        first < end ? Math.max(nicknameStart(reading, first, floor), labelStart(reading, first, floor)) : -1
      if (nickname < 0) break
      first = nickname
      continue
    }
    if (first < end && isParticle(reading, at, first)) {
      first = at
      continue
    }
    if (!isOpen(reading, at)) break
    if (has(reading, at, word.weekday | word.month) && !(first < end && isOwnTime(reading, first))) break
    if (first < end ? isVerbOnly(reading, at) : isPastOnly(reading, at)) break
    if (isName(reading, at)) {
      // a capital that opens the sentence before a lower-case head may be any word: keep it
      first = at
      inName = true
      continue
    }
    if (inName && isName(reading, first)) {
      // lower-case words before a name belong to it as title («spokeswoman Ana Ruiz») or adjective, not otherwise
      const role = isRole(token.lower)
      const described =
        passedRole ||
        at === floor ||
        has(reading, at - 1, word.determiner | word.coordinator) ||
        isAdjective(lowerAt(reading, at - 1))
      const body = !role && isOfBody(reading, at, floor)
      if (!role && !body && !(described && isAdjective(token.lower))) break
      passedRole ||= role || body
    }
    first = at
    inName = false
  }
  return first
}

/** «Monday | *’s* meeting», «Monday | *night’s* meeting» */
const isOwnTime = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "'s" || (has(reading, at, word.time) && lowerAt(reading, at + 1) === "'s")

/** Whether a number counts people by itself: «43 said the same»; no year and no hour. */
const isCounted = (reading: Reading, at: number): boolean =>
  isOutOf(reading, at) ||
  (!isTimeWord(reading, at) && /^\d{1,3}$/u.test(textAt(reading, at)) && isUncounted(reading, at - 1))

/** Whether nothing beside a number makes it another’s: an age between commas, a place’s number, a day. */
const isUncounted = (reading: Reading, before: number): boolean => {
  if (textAt(reading, before) === ',' && textAt(reading, before + 2) === ',') return false
  return !(isName(reading, before) || has(reading, before, word.month | word.weekday))
}

/** How far before a body’s noun its article may stand: «the liberal watchdog group», in tokens. */
const farthestArticle = 4

/** «the watchdog *group* | Harbour Matters»: the noun before a body’s name, with its article. */
const isOfBody = (reading: Reading, noun: number, floor: number): boolean => {
  if (!organizationNouns.has(lowerAt(reading, noun)) && !outletNouns.has(lowerAt(reading, noun))) return false
  for (let at = noun - 1; at >= floor && at >= noun - farthestArticle; at--) {
    if (has(reading, at, word.determiner)) return lowerAt(reading, at) !== "'s"
    if (!isOpen(reading, at) || isName(reading, at)) return false
  }
  return false
}

/** Signs inside a firm’s name: «Hart & Lowe», «Hart/Lowe». */
const joining: ReadonlySet<string> = new Set(['&', '/', '-', '.'])

/** Where a nickname begins that ends just before a name, after a name; -1 where none stands there. */
const nicknameStart = (reading: Reading, first: number, floor: number): number => {
  const quotation = elementAt(reading.quotations, reading.quotationAt[first - 1])
  if (!quotation || quotation.last !== first || quotation.last - quotation.first > longestNickname) return -1
  if (quotation.first - 1 < floor || !isName(reading, quotation.first - 1) || !isName(reading, first)) return -1
  return elementAt(reading.tokens, first - 2)?.kind === 'punctuation' ? -1 : quotation.first
}

/** «a *2019* study»: a year between article and noun. */
const opensNoun = (reading: Reading, year: number, noun: number): boolean =>
  noun === year + 1 && has(reading, year - 1, word.determiner) && !isName(reading, noun)

/** Where a label in marks begins that stands between article and noun: «the “dry dock” crowd»; -1 where none does. */
const labelStart = (reading: Reading, noun: number, floor: number): number => {
  const quotation = elementAt(reading.quotations, reading.quotationAt[noun - 1])
  if (!quotation || quotation.last !== noun || quotation.last - quotation.first > longestNickname) return -1
  return quotation.first - 1 >= floor && has(reading, quotation.first - 1, word.determiner) ? quotation.first : -1
}

/** «Marek el Sohal», «Anna van der Berg»: a small word that stands inside a name. */
const isParticle = (reading: Reading, at: number, first: number): boolean =>
  nameParticles.has(lowerAt(reading, at)) &&
  isName(reading, first) &&
  (isName(reading, at - 1) || nameParticles.has(lowerAt(reading, at - 1)))

/** «Lowe *said* | in planning»: a past form of saying is no noun that a preposition goes on with, unless an article stands before it («the accused»). */
const isPastOnly = (reading: Reading, at: number): boolean =>
  reading.cues[at]?.third !== true && isVerbOnly(reading, at) && !has(reading, at - 1, word.determiner)

/** Whether a reporting word can only be a verb, so that no phrase goes on over it: «Hart | said», but «the reports office». */
const isVerbOnly = (reading: Reading, at: number): boolean => {
  const cue = reading.cues[at]
  if (!cue || !(cue.past || cue.third) || cue.base || has(reading, at, word.time)) return false
  const lower = lowerAt(reading, at)
  return !nounsInPhrases.has(lower) && !postmodifiers.has(lower)
}
