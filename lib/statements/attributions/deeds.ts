/** Who does what before marks that no reporting word leads to: of «Hart slapped the table, “Enough!”», *Hart slapped*. */
import type {Mention, Sentence} from '../../model.ts'
import {mention} from '../mention.ts'
import {has, isName, lowerAt, type Reading, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {nearestSubject} from './nearestSubject.ts'
import {clauseSubject} from './subjects.ts'

/** A person and the verb that tells what he does. */
export interface Deed {
  readonly subject: Mention
  /** Index of the verb. */
  readonly verb: number
}

/** The deed of the clause in which a quotation begins at token `place`; null where it is about no person, or about what befell him. */
export const deedBefore = (reading: Reading, sentence: Sentence, place: number): Deed | null => {
  const subject = nearestSubject(reading, sentence, place) ?? clauseSubject(reading, sentence.first, place)
  const person = subject && personIn(reading, subject)
  if (!person || person.last >= place) return null
  const verb = verbAfter(reading, person.last, place)
  return verb < 0 ? null : {subject: person, verb}
}

/** The person whom the main clause of a sentence is about, up to a token; null where it is about nobody. */
export const clausePerson = (reading: Reading, sentence: Sentence, place: number): Mention | null => {
  const subject = clauseSubject(reading, sentence.first, place)
  return subject && personIn(reading, subject)
}

/** Who is named in a phrase, without the verb that was read as its last noun: of «his deputy put», *his deputy*; null where nobody is. */
export const personIn = (reading: Reading, phrase: Mention): Mention | null => {
  if (isPerson(reading, phrase.head)) return phrase
  const noun = phrase.head - 1
  return phrase.last === phrase.head + 1 && noun >= phrase.first && isPerson(reading, noun)
    ? mention(reading, phrase.first, noun + 1, noun)
    : null
}

const isPerson = (reading: Reading, at: number): boolean =>
  isName(reading, at) || has(reading, at, word.pronoun) || isRole(lowerAt(reading, at))

const noVerbs =
  word.preposition |
  word.determiner |
  word.coordinator |
  word.relative |
  word.pronoun |
  word.subordinator |
  word.question

/** The verb behind a subject: of «Hart has often lamented the “old debts”», *lamented*; -1 where there is none, or a passive one. */
const verbAfter = (reading: Reading, start: number, bound: number): number => {
  let at = start
  let isPassive = false
  while (at < bound && has(reading, at, word.auxiliary | word.adverb)) {
    isPassive ||= has(reading, at, word.be)
    at++
  }
  const token = reading.tokens[at]
  if (at >= bound || token?.kind !== 'word' || !isOutside(reading, at) || isName(reading, at)) return -1
  if (isPassive && !token.lower.endsWith('ing')) return -1
  return has(reading, at, noVerbs) ? -1 : at
}
