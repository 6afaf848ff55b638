/** Subjects of more than one phrase: coordinated ones, and nouns with a relative clause. */
import {postmodifiers} from '../../lexicon/phrases.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {isAnd, opensClause} from './subjects.ts'

const relativePronouns = wordSet('who that which whose')

/** How long a relative clause between noun and verb may be, in tokens. */
const longestRelative = 20

/** «people who attended the meeting said»: the phrase before the relative is the subject. */
export const relativeSubject = (reading: Reading, phrase: Mention, end: number, floor: number): Mention | null => {
  const bound = Math.max(floor, end - longestRelative)
  for (let at = phrase.first - 1; at > bound; at--) {
    if (reading.tokens[at]?.kind === 'punctuation' || !isOutside(reading, at)) return null
    if (!relativePronouns.has(lowerAt(reading, at)) && !opensBareRelative(reading, at)) continue
    const noun = phraseBefore(reading, at, floor)
    if (!noun || (isName(reading, noun.head) && noun.head !== floor)) return null
    // «Ana Ruiz, a pilot whose firm …»: the pilot only says who she is
    if (lowerAt(reading, at) === 'whose' && isComma(reading, noun.first - 1)) return null
    return opensClause(reading, noun.first - 1, floor, noun) ? mention(reading, noun.first, end, noun.head) : null
  }
  return null
}

/** «bakers | I have spoken with said»: a relative clause without its pronoun, behind a common noun. */
const opensBareRelative = (reading: Reading, at: number): boolean =>
  ((nominatives.has(lowerAt(reading, at)) && has(reading, at + 1, word.auxiliary | word.past)) ||
    shortened.has(lowerAt(reading, at))) &&
  isOpen(reading, at - 1) &&
  !isName(reading, at - 1)

const nominatives = wordSet('i we they')
const shortened = wordSet("i've we've they've i'd we'd they'd")

/** Whether a phrase before a verb is what something else is done to, so that it does nothing itself: «a man who refused to give | *his name* said», «a man accused of robbing | *his neighbour* said». */
export const isObjectBefore = (reading: Reading, {first}: Mention): boolean => {
  const before = first - 1
  if (!isOpen(reading, before) || isName(reading, before)) return false
  return lowerAt(reading, before - 1) === 'to' || isParticiple(reading, before)
}

const isParticiple = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  return (/[a-z]{2}ing$/u.test(token.lower) && !isTimeWord(reading, at)) || postmodifiers.has(token.lower)
}

/** Words at which a clause of its own begins, or shows its verb. */
const breaking = word.auxiliary | word.past | word.subordinator | word.coordinator

/** «a man *accused* of robbing his neighbour said», «sailors *using* the new charts say», «a clerk *named* Ana Lind said»: the noun before a participle that goes on with it is the subject. */
export const reducedSubject = (reading: Reading, phrase: Mention, end: number, floor: number): Mention | null => {
  const bound = Math.max(floor, end - longestRelative)
  for (let at = phrase.first - 1; at > bound; at--) {
    if (reading.tokens[at]?.kind === 'punctuation' || !isOutside(reading, at)) return null
    // «a report *to be* discussed in May says»
    const isPlanned = lowerAt(reading, at) === 'to' && lowerAt(reading, at + 1) === 'be' && isDone(reading, at + 2)
    if (has(reading, at, breaking) && !has(reading, at, word.preposition) && lowerAt(reading, at - 1) !== 'to')
      return null
    if (!isPlanned && !isParticiple(reading, at) && !isDone(reading, at)) continue
    const noun = phraseBefore(reading, at, floor)
    if (!noun || noun.last !== at || !isDescribable(reading, noun, floor)) continue
    const whole = joined(reading, noun, floor)
    if (opensClause(reading, whole.first - 1, floor, whole)) return mention(reading, whole.first, end, whole.head)
  }
  return null
}

/** Whether a word is a participle of what was done to somebody: «accused | of», «killed | in»; a finite verb has an object. */
const isDone = (reading: Reading, at: number): boolean =>
  /[a-z]{2}(?:ed|wn|nt)$/u.test(lowerAt(reading, at)) &&
  has(reading, at + 1, word.preposition) &&
  // «the worst-hit area appeared to be Ames»
  !(lowerAt(reading, at + 1) === 'to' && has(reading, at + 2, word.auxiliary))

/** Whether a noun may have a participle behind it: people by what they are, no time, nobody’s name. */
const isDescribable = (reading: Reading, {first, head}: Mention, floor: number): boolean => {
  if (!isOpen(reading, head) || isProper(reading, head, floor) || isTimeWord(reading, head)) return false
  return isRole(lowerAt(reading, head)) || lowerAt(reading, head).endsWith('s') || has(reading, first, word.determiner)
}

/** Whether a capital is a name’s, and not only the sentence’s: no «*Residents* and visitors». */
const isProper = (reading: Reading, at: number, floor: number): boolean =>
  isName(reading, at) && !(at === floor && isRole(lowerAt(reading, at)))

/** How long what stands in brackets behind a name may be, in tokens. */
const longestBrackets = 5

/** «researchers at Corran Hospital (CH) | and»: the bracket that opens behind a name, else the same token. */
const beforeBrackets = (reading: Reading, end: number, floor: number): number => {
  if (lowerAt(reading, end - 1) !== ')') return end
  for (let at = end - 2; at > floor && at >= end - longestBrackets; at--) if (lowerAt(reading, at) === '(') return at
  return end
}

/** «Hart and Lowe»: joins what *and* coordinates, where both are names or both are phrases of a list. */
export const joined = (reading: Reading, phrase: Mention, floor: number): Mention => {
  const and = phrase.first - 1
  if (and <= floor || !isAnd(reading, and) || has(reading, phrase.first, word.pronoun)) return phrase
  const left = phraseBefore(reading, beforeBrackets(reading, and, floor), floor)
  if (
    !left ||
    (has(reading, left.first, word.object) && !has(reading, left.first, word.determiner)) ||
    has(reading, left.head, word.time | word.weekday)
  )
    return phrase
  const before = left.first - 1
  const kind = reading.tokens[before]?.kind
  const clear =
    before < floor ||
    kind === 'punctuation' ||
    kind === 'mark' ||
    has(reading, before, word.subordinator | word.coordinator | word.adverb | word.relative)
  const alike = isProper(reading, left.last - 1, floor)
    ? isName(reading, phrase.last - 1) || isName(reading, phrase.head)
    : !isName(reading, phrase.head)
  const isCounted = reading.tokens[phrase.first]?.kind === 'number' && reading.tokens[left.first]?.kind !== 'number'
  return clear && alike && !isCounted ? mention(reading, left.first, phrase.last, left.head) : phrase
}
