import {comparing, degrees} from '../../lexicon/phrases.ts'
import {carriers, negations, nounsInLy} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from '../reading.ts'

/** The words that a verb of saying gathers before it: «has repeatedly said», «went on to say». */
export interface VerbGroup {
  /** Its first token; its last is the verb. */
  readonly first: number
  readonly isNegated: boolean
  readonly hasAuxiliary: boolean
  /** Whether a form of *be* stands last before the verb: «was said», «is saying». */
  readonly hasBe: boolean
}

/** Reads the group that ends with a verb. */
export const readVerbGroup = (reading: Reading, verb: number, floor: number): VerbGroup => {
  const first = groupStart(reading, verb, floor)
  let isNegated = false
  let hasAuxiliary = false
  let hasBe = false
  for (let at = first; at < verb; at++) {
    hasAuxiliary ||= at + 1 < verb && lowerAt(reading, at + 1) === 'to'
    isNegated ||= negations.has(lowerAt(reading, at))
    hasAuxiliary ||= has(reading, at, word.auxiliary)
    hasBe = has(reading, at, word.be) || (hasBe && isManner(reading, at))
  }
  return {first, isNegated, hasAuxiliary, hasBe}
}

/** Left end of a verb group: «has repeatedly», «went on to», «did not». */
const groupStart = (reading: Reading, verb: number, floor: number): number => {
  let first = verb
  while (first > floor) {
    const before = first - 1
    if (has(reading, before, word.auxiliary) || isManner(reading, before)) {
      first = before
      continue
    }
    // «have all said»
    if (floating.has(lowerAt(reading, before)) && before - 1 > floor && has(reading, before - 1, word.auxiliary)) {
      first = before - 1
      continue
    }
    if (lowerAt(reading, before) === 'to' && before - 1 > floor && carriers.has(lowerAt(reading, before - 1))) {
      first = before - 1
      while (
        first - 1 > floor &&
        (carriers.has(lowerAt(reading, first - 1)) || degrees.has(lowerAt(reading, first - 1)))
      )
        first--
      continue
    }
    const split = splitAuxiliary(reading, first, floor)
    if (split === first) break
    first = split
  }
  // an adverb at the clause’s start belongs to the sentence, not to the verb
  const isSentenceAdverb = first === floor && has(reading, first, word.adverb) && !has(reading, first, word.auxiliary)
  return isSentenceAdverb && first < verb ? first + 1 : first
}

/** Quantities that may stand within a verb group. */
const floating = wordSet('all both each')

/** Whether a word tells how or how often something was said: «repeatedly», «coolly»; no time, which may be the subject’s. */
const isManner = (reading: Reading, at: number): boolean =>
  (has(reading, at, word.adverb) && !has(reading, at, word.time | word.weekday)) ||
  // «the tests more accurately predicted …»
  (degrees.has(lowerAt(reading, at)) && lowerAt(reading, at + 1).endsWith('ly')) ||
  (lowerAt(reading, at).endsWith('ly') &&
    isOpen(reading, at) &&
    !isName(reading, at) &&
    !nounsInLy.has(lowerAt(reading, at)))

/** How far a phrase may part an auxiliary from its verb, in tokens: «has, in two interviews, said». */
const widestSplit = 6

/** «has in interviews said»: the auxiliary (or the *and*) before a phrase that parts it from its verb; `first` where there is none. */
const splitAuxiliary = (reading: Reading, first: number, floor: number): number => {
  if (!isOpen(reading, first - 1)) return first
  for (let at = first - 2; at > floor && at > first - widestSplit; at--) {
    if (has(reading, at, word.preposition)) {
      // «but as Ruiz noted»: a clause begins
      if (comparing.has(lowerAt(reading, at))) return first
      if (has(reading, at - 1, word.coordinator)) return at
      return has(reading, at - 1, word.auxiliary) && !has(reading, at - 1, word.be) ? at - 1 : first
    }
    if (!isOpen(reading, at) && !has(reading, at, word.determiner | word.adverb)) return first
  }
  return first
}
