/** What a sentence says of the time to come: what is fixed, and what nobody has in hand. */
import {outcomes} from '../lexicon/claims.ts'
import {claim, isAfterBe, someOf, type Test} from './claims.ts'
import {has, isOpen, lowerAt, type Reading, word} from './reading.ts'

/** «is due to open», «A hearing will be held on Friday», «She will visit the yard on Monday» */
export const isSchedule: Test = (reading, own) => {
  if ((own.all & (claim.schedule | claim.will)) === 0) return false
  const dated = own.places.some((at) => isDated(reading, at))
  if (dated && someOf(own, claim.will, (at) => lowerAt(reading, at) === 'will')) return true
  const event = dated || someOf(own, claim.event)
  return someOf(own, claim.schedule, (at) => {
    const behind = lowerAt(reading, at + 1)
    return (behind === 'for' || (behind === 'to' && event)) && isAfterBe(reading, at)
  })
}

const isDated = (reading: Reading, at: number): boolean =>
  has(reading, at, word.weekday | word.month) || /^(?:next|tomorrow|today|tonight)$/u.test(lowerAt(reading, at))

/** «Prices are expected to double», «The strike will cost the port its trade», «The shop will not open again» */
export const isPrediction: Test = (reading, own) =>
  someOf(own, claim.will, (at) => foretells(reading, at)) ||
  someOf(own, claim.prediction, (at) => lowerAt(reading, at + 1) === 'to' && isAfterBe(reading, at))

/** How far behind *will* its verb may stand, and how far behind that *again*. */
const verbReach = 4
const againReach = 9

/** Whether *will* tells what comes of itself. Who «will visit the yard» has said so, and what «will be shown» is arranged. */
const foretells = (reading: Reading, will: number): boolean => {
  if (isAsked(reading, will)) return false
  let verb = will + 1
  while (verb < will + verbReach && has(reading, verb, word.adverb)) verb++
  if (lowerAt(reading, verb) === 'be') return !isParticiple(reading, verb + 1)
  if (outcomes.has(lowerAt(reading, verb))) return true
  if (verb === will + 1 && lowerAt(reading, will) === 'will') return false
  for (let next = verb + 1; next < verb + againReach; next++) {
    if (lowerAt(reading, next) === 'again') return true
    if (reading.tokens[next]?.kind !== 'word') return false
  }
  return false
}

/** How far before *will* the word may stand that makes it a question. */
const questionReach = 10

/** «whether the shops will survive», «who the next chairman will be» */
const isAsked = (reading: Reading, will: number): boolean => {
  for (let before = will - 1; before > will - questionReach; before--) {
    if (/^(?:whether|who|what|how)$/u.test(lowerAt(reading, before)))
      return !has(reading, before - 1, word.preposition) && lowerAt(reading, before - 1) !== ','
    if (/^[,.;]$/u.test(lowerAt(reading, before))) return false
  }
  return false
}

const isParticiple = (reading: Reading, at: number): boolean => {
  let verb = at
  while (verb < at + verbReach && has(reading, verb, word.adverb)) verb++
  if (has(reading, verb, word.past)) return true
  return /(?:ed|en|wn|ing|borne|done|cut|put|set)$/u.test(lowerAt(reading, verb)) && isOpen(reading, verb)
}
