/** Subjects of more than one phrase: coordinated ones, and nouns with a relative clause. */
import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {has, isName, lowerAt, type Reading, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'
import {isAnd, opensClause} from './subjects.ts'

const relativePronouns = wordSet('who that which')

/** How long a relative clause between noun and verb may be, in tokens. */
const longestRelative = 20

/** «people who attended the meeting said»: the phrase before the relative is the subject. */
export const relativeSubject = (reading: Reading, phrase: Mention, end: number, floor: number): Mention | null => {
  const bound = Math.max(floor, end - longestRelative)
  for (let at = phrase.first - 1; at > bound; at--) {
    if (reading.tokens[at]?.kind === 'punctuation' || !isOutside(reading, at)) return null
    if (!relativePronouns.has(lowerAt(reading, at))) continue
    const noun = phraseBefore(reading, at, floor)
    if (!noun || (isName(reading, noun.head) && noun.head !== floor)) return null
    return opensClause(reading, noun.first - 1, floor, noun) ? mention(reading, noun.first, end, noun.head) : null
  }
  return null
}

/** «Hart and Lowe»: joins what *and* coordinates, where both are names or both are phrases of a list. */
export const joined = (reading: Reading, phrase: Mention, floor: number): Mention => {
  const and = phrase.first - 1
  if (and <= floor || !isAnd(reading, and) || has(reading, phrase.first, word.pronoun)) return phrase
  const left = phraseBefore(reading, and, floor)
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
  const alike = isName(reading, left.last - 1) === isName(reading, phrase.last - 1)
  const isCounted = reading.tokens[phrase.first]?.kind === 'number' && reading.tokens[left.first]?.kind !== 'number'
  return clear && alike && !isCounted ? mention(reading, left.first, phrase.last, left.head) : phrase
}
