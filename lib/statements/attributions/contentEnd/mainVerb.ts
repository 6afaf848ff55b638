import {wordSet} from '../../../lexicon/words.ts'
import type {Reading} from '../../reading.ts'
import {has, isOpen, lowerAt, word} from '../../reading.ts'
import {isOutside} from '../../spoken.ts'
import {isFiniteVerb} from './hasVerb.ts'

const clauseWords = word.subordinator | word.relative | word.question

/** Where the verb of the main clause stands after a clause within it, each clause having one verb: «that Hart used it while she was clerk | *was* sentenced»; -1 where it does not show. */
export const mainVerb = (reading: Reading, start: number, last: number, clauses = 1): number => {
  let open = clauses
  for (let at = start; at < last; at++) {
    if (!isOutside(reading, at)) continue
    // «they *want*» shows no form; «to *be* closed» is not finite
    const isMarked =
      lowerAt(reading, at - 1) !== 'to' &&
      reading.tokens[at - 1]?.kind !== 'number' &&
      (isFiniteVerb(reading, at) || (at > start && has(reading, at - 1, word.pronoun) && isBase(reading, at)))
    if (!isMarked && at > start && has(reading, at, clauseWords)) open++
    const isPast = lowerAt(reading, at).endsWith('ed') && !has(reading, at - 1, word.determiner)
    const isVerb =
      isMarked ||
      (isPast &&
        (open > 0 || has(reading, at + 1, word.determiner | word.object) || particles.has(lowerAt(reading, at + 1))))
    if (!isVerb) continue
    if (open === 0 && !has(reading, at - 1, word.coordinator | word.pronoun | word.adverb)) return at
    if (open > 0) open--
    while (at + 1 < last && has(reading, at + 1, word.auxiliary | word.adverb)) at++
    if (lowerAt(reading, at + 1).endsWith('ed') || reading.cues[at + 1]?.participle) at++
  }
  return -1
}

/** Words that make a verb what it means: «carried *out*». */
const particles = wordSet('out up off down away over')

const isBase = (reading: Reading, at: number): boolean =>
  isOpen(reading, at) && !has(reading, at - 1, word.object | word.determiner)

export const isRelative = (reading: Reading, at: number): boolean => {
  const lower = lowerAt(reading, at)
  return lower === 'who' || lower === 'which'
}
