/** What a phrase must be like to be the subject of a verb of saying. */
import {quantityNouns} from '../../lexicon/counts.ts'
import {comparing, pluralClosers, pluralOpeners, plurals, smallNumbers} from '../../lexicon/phrases.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, word} from '../reading.ts'
import {isRole} from '../roles.ts'

/** Whether a phrase reads as plural, so that a verb’s base form can have it as its subject: «officials say», «Hart and Lowe say». */
export const isPlural = (reading: Reading, subject: Mention): boolean => {
  const lower = lowerAt(reading, subject.head)
  if (plurals.has(lower) || quantityNouns.has(lower) || reading.tokens[subject.head]?.kind === 'number') return true
  if (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && !lower.endsWith('is')) return true
  if (pluralOpeners.has(lowerAt(reading, subject.first))) return true
  // «about one in five»
  const last = subject.last - 1
  if (
    lowerAt(reading, last - 1) === 'in' &&
    (smallNumbers.has(lowerAt(reading, last)) || reading.tokens[last]?.kind === 'number')
  )
    return true
  for (let at = subject.first; at < subject.last; at++) if (isAnd(reading, at)) return true
  return false
}

/** Whether a phrase names or describes people or a body: «a group called …» calls nobody anything. */
export const isSpeaker = (reading: Reading, subject: Mention): boolean =>
  isName(reading, subject.head) ||
  has(reading, subject.head, word.pronoun | word.determiner | word.relative) ||
  isRole(lowerAt(reading, subject.head)) ||
  isPlural(reading, subject)

/** «five other», «these»: what stands before a plural noun, not before a verb in the singular. */
export const awaitsPlural = (reading: Reading, subject: Mention): boolean =>
  pluralOpeners.has(lowerAt(reading, subject.first)) ||
  pluralClosers.has(lowerAt(reading, subject.last - 1)) ||
  reading.tokens[subject.first]?.kind === 'number' ||
  smallNumbers.has(lowerAt(reading, subject.first + 1))

export const isAnd = (reading: Reading, at: number): boolean => {
  const lower = lowerAt(reading, at)
  return lower === 'and' || lower === '&'
}

/** Whether a preposition before a phrase makes it an object, no subject: «in the harbour». */
export const isObjectOf = (reading: Reading, preposition: number): boolean =>
  has(reading, preposition, word.preposition) && !comparing.has(lowerAt(reading, preposition))

/** Pronouns that are subjects and nothing else. */
export const nominatives = wordSet('i he she we they')

const clauseOpeners =
  word.subordinator |
  word.coordinator |
  word.relative |
  word.question |
  word.adverb |
  word.weekday |
  word.month |
  word.time

/** Whether a token may stand right before a subject: a clause begins after it. */
export const opensClause = (reading: Reading, index: number, floor: number, subject: Mention): boolean => {
  if (index < floor) return true
  const token = reading.tokens[index]
  if (!token || (subject.last === subject.first + 1 && nominatives.has(lowerAt(reading, subject.first)))) return true
  // «since | Monday night’s quake»: before a time it is a preposition
  if (has(reading, index, word.preposition) && isTimeWord(reading, subject.first)) return false
  if (token.kind !== 'word' || has(reading, index, clauseOpeners)) return true
  // «Outside | experts say»
  if (index === floor && token.lower === 'outside') return true
  // «those | who said»
  if (lowerAt(reading, subject.head) === 'who') return true
  if (has(reading, index, word.auxiliary | word.past)) return false
  const open = isOpen(reading, index)
  if (open && !token.capital && token.lower.endsWith('ed') && !isTimeWord(reading, index - 1)) return false
  if (has(reading, index, word.preposition)) return !isObjectOf(reading, index)
  // a common noun may end a fronted phrase («In a statement Hart said») or take a bare relative («the boat Hart said …»)
  return (
    open &&
    (has(reading, subject.first, word.determiner | word.pronoun) ||
      isName(reading, subject.first) ||
      // «the boat *growers* said …», but no «seemed *eager* to show …»
      (subject.first === subject.head && (isPlural(reading, subject) || isRole(lowerAt(reading, subject.head)))))
  )
}

/** Whether a subject may stand here: a name, a pronoun, a determiner. */
export const subjectStarts = (reading: Reading, at: number): boolean =>
  isName(reading, at) || (has(reading, at, word.pronoun | word.determiner) && lowerAt(reading, at) !== "'s")
