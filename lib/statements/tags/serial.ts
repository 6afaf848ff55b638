import {wordSet} from '../../lexicon/words.ts'
import type {CueForm} from '../cueForms.ts'
import {isComma} from '../punctuation.ts'
import {has, isOpen, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'

/** How far from a verb the others of its series are sought, in tokens. */
const farthestVerb = 30

/**
 * Whether a verb is one of several that tell what the subject did, neither the first nor the last:
 * «mocked a critic, *called* her “a bore” and skipped the dinner»; no «a boat, *called* Ana by its crew».
 */
export const isSerial = (reading: Reading, form: CueForm, verb: number, last: number, floor: number): boolean =>
  form.past &&
  !form.base &&
  isAfterComma(reading, verb) &&
  (opensObject(reading, last) || takesThing(reading, form, last)) &&
  isBetweenVerbs(reading, verb, floor)

/** A comma before a token, or inside the marks that close before it. */
const isAfterComma = (reading: Reading, at: number): boolean =>
  isComma(reading, at - 1) || (reading.tokens[at - 1]?.kind === 'mark' && textAt(reading, at - 2) === ',')

/** Words with which a thing opens that only a verb in the active can have. */
const opensObject = (reading: Reading, at: number): boolean =>
  has(reading, at, word.object) || objectOpeners.has(lowerAt(reading, at))

const objectOpeners = wordSet('that his their')

/** «…, accused *ministers* of sleeping», «…, told *it* that», «…, criticized *the* plan»: no participle of what is called, told or given so has a thing behind it. */
const takesThing = (reading: Reading, {cue: {lemma}}: CueForm, at: number): boolean => {
  if (lemma === 'accuse') return isOpen(reading, at)
  if (lemma === 'tell')
    return lowerAt(reading, at) !== 'to' && (isOpen(reading, at) || has(reading, at, word.pronoun | word.determiner))
  return has(reading, at, word.determiner) && !naming.has(lemma)
}

/** Verbs whose participle has a name or a thing behind it: «a fund called the Corran Trust», «promised a raise». */
const naming = wordSet('call name dub label term style deem consider offer promise ask teach pledge')

const clauseWords = word.relative | word.subordinator | word.question

/** Whether a finite verb stands before it in its clause, and one behind it after *and*. */
const isBetweenVerbs = (reading: Reading, verb: number, floor: number): boolean => {
  let at = verb - 2
  const bound = Math.max(floor, verb - farthestVerb)
  while (at > bound && !(isOutside(reading, at) && isPast(reading, at))) {
    if (isOutside(reading, at) && has(reading, at, clauseWords)) return false
    at--
  }
  return at > bound && andVerbAfter(reading, verb)
}

const andVerbAfter = (reading: Reading, verb: number): boolean => {
  for (let at = verb + 1; at < verb + farthestVerb; at++) {
    if (!isOutside(reading, at) || lowerAt(reading, at) !== 'and') continue
    const next = has(reading, at + 1, word.adverb) ? at + 2 : at + 1
    if (isPast(reading, next)) return true
  }
  return false
}

/** Whether a word’s form shows a verb in the past. */
const isPast = (reading: Reading, at: number): boolean =>
  has(reading, at, word.past | word.auxiliary) ||
  reading.cues[at]?.past === true ||
  (lowerAt(reading, at).endsWith('ed') && reading.tokens[at]?.kind === 'word')
