/** Who does what before marks that no reporting word leads to: of «Hart slapped the table, “Enough!”», *Hart slapped*. */
import type {Mention, Sentence} from '../../model.ts'
import {has, isName, lowerAt, type Reading, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {clauseSubject, nearestSubject} from './subjects.ts'

/** A person and the verb that tells what he does. */
export interface Deed {
  readonly subject: Mention
  /** Index of the verb. */
  readonly verb: number
}

/** The deed of the clause in which a quotation begins at token `place`; null where it is about no person, or about what befell him. */
export const deedBefore = (reading: Reading, sentence: Sentence, place: number): Deed | null => {
  const subject = nearestSubject(reading, sentence, place) ?? clauseSubject(reading, sentence.first, place)
  if (!subject || subject.last >= place || !isPerson(reading, subject)) return null
  const verb = verbAfter(reading, subject.last, place)
  return verb < 0 ? null : {subject, verb}
}

const isPerson = (reading: Reading, {head}: Mention): boolean =>
  isName(reading, head) || has(reading, head, word.pronoun) || isRole(lowerAt(reading, head))

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
