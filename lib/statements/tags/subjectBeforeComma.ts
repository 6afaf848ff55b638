import {honorifics} from '../../lexicon/honorifics.ts'
import {approximations, postmodifiers} from '../../lexicon/phrases.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {mention} from '../mention.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, isPossessive, isTimeWord, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {joined, reducedSubject, relativeSubject} from './subjectParts.ts'
import {isObjectOf, isPlural, opensClause} from './subjects.ts'

/** Most insertions between a subject and its verb: an age, an office, a home, a relative clause … */
const mostInsertions = 8

/** Subject before a comma: «Ana Ruiz, 52, a nurse who runs the ward, said». Walks left over the insertions. */
export const subjectBeforeComma = (reading: Reading, end: number, floor: number): Mention | null => {
  let right = end - 1
  // «Ana Ruiz (Harbour Party), said»
  if (textAt(reading, right - 1) === ')') {
    const named = bracketed(reading, right, floor)
    if (named && named.first === floor && isName(reading, named.head)) return mention(reading, floor, end, named.head)
  }
  for (let step = 0; step < mostInsertions; step++) {
    const inserted = insertionStart(reading, right, floor)
    if (inserted < 0) return null
    const left = beforeHome(reading, inserted, floor)
    const titled = step === 0 ? titledName(reading, left + 1, right) : null
    const phrase = bracketed(reading, left, floor)
    // «his crew, who, on a call Friday, criticized …»
    if (step === 0 && phrase && lowerAt(reading, phrase.head) === 'who') return phrase
    const fits = phrase !== null && canSpeak(reading, phrase) && standsFirst(reading, phrase, floor)
    if (titled && !(fits && isName(reading, phrase.head))) return mention(reading, left + 1, end, titled.head)
    if (fits && !isInserted(reading, phrase, floor)) {
      if (has(reading, phrase.head, word.relative)) return null
      const whole = joined(reading, phrase, floor)
      return mention(reading, whole.first, end, whole.head)
    }
    const described =
      phrase && !fits
        ? (relativeSubject(reading, phrase, left, floor) ?? reducedSubject(reading, phrase, left, floor))
        : null
    if (described) return mention(reading, described.first, end, described.head)
    right = left
  }
  return null
}

/** Prepositions that open where somebody lives. */
const homes = wordSet('of from')

/** «Lane, of Mill Road, Corran, denies»: the comma before a home whose last part is set off by a comma; else the same comma. */
const beforeHome = (reading: Reading, comma: number, floor: number): number => {
  if (!isName(reading, comma - 1) || !isName(reading, comma + 1)) return comma
  const home = insertionStart(reading, comma, floor)
  return home >= 0 && homes.has(lowerAt(reading, home + 1)) ? home : comma
}

/** Dashes that open or close an insertion. */
export const insertionDashes: ReadonlySet<string> = new Set(['—', '–', '--', '―'])

/** «the leaders of the union - the largest of the port, told»: a hyphen between spaces is a dash. */
export const isSpacedHyphen = (reading: Reading, at: number): boolean =>
  textAt(reading, at) === '-' && reading.tokens[at]?.spaced === true && reading.tokens[at + 1]?.spaced === true

/** How long one insertion may be, in tokens. */
const longestInsertion = 60

/** The comma or dash that opens the insertion ending at `right`; quotations inside it are passed over. -1 where there is none. */
const insertionStart = (reading: Reading, right: number, floor: number): number => {
  const bound = Math.max(floor, right - longestInsertion)
  for (let at = right - 1; at > bound; at--) {
    const quotation = elementAt(reading.quotations, reading.quotationAt[at])
    if (quotation && !isOutside(reading, at)) {
      // marks that close with a comma end somebody’s words, not a part of this phrase
      if (textAt(reading, quotation.last - 2) === ',' && quotation.first <= bound) return -1
      at = Math.max(quotation.first, bound)
      continue
    }
    const text = textAt(reading, at)
    if (text === ';' || text === ':') return -1
    if (text === ',' || insertionDashes.has(text) || isSpacedHyphen(reading, at)) return at
  }
  return -1
}

/** «in the primary, Mayor Ana Ruiz (Harbour), said»: the last part is itself the subject where a title opens it. */
const titledName = (reading: Reading, first: number, end: number): Mention | null => {
  const phrase = bracketed(reading, end, first)
  if (!phrase || phrase.first !== first || !isName(reading, phrase.head)) return null
  const opener = lowerAt(reading, first)
  return isRole(opener) || honorifics.has(opener) ? phrase : null
}

/** How long a bracket after a name may be, in tokens. */
const longestBracket = 12

/** The phrase that ends before a token, a bracket after it («Ana Ruiz (Harbour Party)») included. */
const bracketed = (reading: Reading, end: number, floor: number): Mention | null => {
  if (textAt(reading, end - 1) !== ')') return phraseBefore(reading, end, floor)
  const bound = Math.max(floor, end - longestBracket)
  let open = end - 1
  while (open > bound && textAt(reading, open) !== '(') open--
  const inner = open > bound ? phraseBefore(reading, open, floor) : null
  return inner ? mention(reading, inner.first, end, inner.head) : null
}

/** Whether a phrase can be somebody who speaks: no age, no time, no participle. */
const canSpeak = (reading: Reading, phrase: Mention): boolean => {
  const isRough = approximations.has(lowerAt(reading, phrase.first))
  if (isTimeWord(reading, phrase.head) || (has(reading, phrase.first, word.preposition) && !isRough)) return false
  if (isName(reading, phrase.head) || isName(reading, phrase.last - 1)) return true
  const last = lowerAt(reading, phrase.last - 1)
  if (last.endsWith('ed') && !postmodifiers.has(last) && !isRole(last)) return false
  return (
    has(reading, phrase.first, word.determiner | word.pronoun) ||
    isRole(lowerAt(reading, phrase.head)) ||
    isPlural(reading, phrase) ||
    isOwned(reading, phrase)
  )
}

/** «Ana Ruiz’s campaign, which …» */
const isOwned = (reading: Reading, phrase: Mention): boolean => {
  for (let at = phrase.first; at < phrase.head; at++) if (isPossessive(reading, at)) return true
  return false
}

/** Whether a phrase stands where a clause begins; not as the object of a preposition or verb. */
const standsFirst = (reading: Reading, phrase: Mention, floor: number): boolean => {
  const before = phrase.first - 1
  if (before < floor || !isOutside(reading, before)) return true
  // «Hart, facing a rival from Ames, said»
  const isObject =
    reading.tokens[before]?.capital === false &&
    lowerAt(reading, before).endsWith('ing') &&
    textAt(reading, before - 1) === ','
  // «after Hart, asked about it, had left»
  const isLed = isName(reading, phrase.head) && has(reading, before, word.subordinator)
  return !isObject && (isLed || !isObjectOf(reading, before)) && opensClause(reading, before, floor, phrase)
}

/** How many capitals the name of a place may have. */
const longestPlace = 6

/** Whether what ends before a comma is the end of a name that a preposition brings in: «At Norwick Crown | *Court*, …». */
const isEndOfPlace = (reading: Reading, {first, head}: Mention): boolean => {
  if (!isName(reading, head)) return false
  let at = first
  // «in Fullerton, Calif., …»
  while (
    at > first - longestPlace &&
    (isName(reading, at - 1) || (isComma(reading, at - 1) && isName(reading, at - 2)))
  )
    at--
  return isObjectOf(reading, at - 1) && lowerAt(reading, at - 1) !== 'of'
}

const age = /^\d{1,3}$/u

/** How long a relative clause may be until the place that it ends with, in tokens. */
const longestRelative = 30

/** «Hill, *who lost her dog in the flood in Aurora*, Norwick, said»: whether a place is one that a relative clause behind a comma tells of. */
const isInRelative = (reading: Reading, place: number, floor: number): boolean => {
  const bound = Math.max(floor, place - longestRelative)
  for (let at = place - 1; at > bound && isOutside(reading, at) && !isComma(reading, at); at--)
    if (lowerAt(reading, at).startsWith('who') && isComma(reading, at - 1)) return true
  return false
}

/** Whether a phrase is itself set between commas after another that can speak: the *52* and the *nurse* of «Ruiz, 52, a nurse, said». */
const isInserted = (reading: Reading, phrase: Mention, floor: number): boolean => {
  const before = phrase.first - 1
  if (before <= floor || textAt(reading, before) !== ',' || !isOutside(reading, before)) return false
  const outer = bracketed(reading, before, floor)
  // «on Dec. 2, Ana Ruiz, a nurse, said»
  if (!outer) return age.test(textAt(reading, before - 1)) && !has(reading, before - 2, word.month)
  // «At Norwick Crown Court, Mr Hart, 36, said»
  if (isInRelative(reading, outer.first, floor)) return true
  if (isName(reading, phrase.head) && isEndOfPlace(reading, outer)) return false
  // «Hart, whose old firm, Bay Lines, owns it, said»
  if (lowerAt(reading, outer.first - 1) === 'whose') return true
  return canSpeak(reading, outer) && standsFirst(reading, outer, floor)
}
