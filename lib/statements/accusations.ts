import {accidentalActs, harmlessDoers, wrongPhrases} from '../lexicon/claims.ts'
import {claim, isJudged, type OwnWords, someOf} from './claims.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from './reading.ts'

/** Whether words of a sentence tell a harmful act as a fact, in the paper's own voice. */
export const accuses = (reading: Reading, own: OwnWords): boolean => {
  if ((own.all & (claim.harm | claim.wrong)) === 0) return false
  if (isJudged(reading, own)) return false
  const floor = own.places[0] ?? 0
  if (someOf(own, claim.wrong, (at) => opensWrong(reading, at) && !isHypothetical(reading, at, floor))) return true
  return someOf(own, claim.harm, (at) => {
    const lower = lowerAt(reading, at)
    // «prices have shot up»
    if (lowerAt(reading, at - 1) === 'to' || lowerAt(reading, at + 1) === 'up') return false
    if (isNoun(reading, at) || isPassive(reading, at) || isHypothetical(reading, at, floor)) return false
    // «was shot with a borrowed gun by Kell»: whoever is named did it
    if (accidentalActs.has(lower))
      return hasAgent(reading, at) || (hasVictim(reading, at) && hasDoer(reading, at, floor))
    return !lower.endsWith('ing') || hasDoer(reading, at, floor)
  })
}

/** How far behind its verb the word may stand that makes the phrase: «behind the prime minister’s back». */
const phraseReach = 6

const opensWrong = (reading: Reading, at: number): boolean =>
  wrongPhrases.some(([verbs, ends]) => {
    if (!verbs.has(lowerAt(reading, at))) return false
    for (let next = at + 1; next < at + phraseReach; next++) {
      if (ends.has(lowerAt(reading, next))) return true
      if (reading.tokens[next]?.kind === 'punctuation') return false
    }
    return false
  })

const isNoun = (reading: Reading, at: number): boolean => {
  const before = at - 1
  if (has(reading, before, word.determiner) || lowerAt(reading, before) === 'of') return true
  // «fatal shooting», «on-set shooting», «the 2019 killing»: nouns behind their adjectives
  if (!lowerAt(reading, at).endsWith('ing')) return false
  const kind = reading.tokens[before]?.kind
  if (kind === 'mark') return true
  return (isOpen(reading, before) || kind === 'number') && !has(reading, at + 1, word.determiner)
}

/** «was stolen», «had been sacked and looted», «the man killed in the fire»: nobody is said to have done it. */
const isPassive = (reading: Reading, at: number): boolean => {
  for (let before = at - 1; before > at - 7 && before >= 0; before--) {
    if (has(reading, before, word.be)) return !hasAgent(reading, at)
    const lower = lowerAt(reading, before)
    const passes = has(reading, before, word.adverb | word.auxiliary) || /(?:ly|ed|en)$/u.test(lower) || lower === 'and'
    if (!passes) break
  }
  const next = lowerAt(reading, at + 1)
  return !lowerAt(reading, at).endsWith('ing') && behindVictim.test(next) && !hasAgent(reading, at)
}

const behindVictim = /^(?:in|on|at|during|by|when|and|after|near)$/u

/** «by» and somebody close behind a participle. */
const hasAgent = (reading: Reading, at: number): boolean => {
  for (let next = at + 1; next < at + 6; next++) {
    if (lowerAt(reading, next) === 'by') return isName(reading, next + 1) || has(reading, next + 1, word.object)
  }
  return false
}

const isHypothetical = (reading: Reading, at: number, floor: number): boolean => {
  for (let before = at - 1; before >= floor && before > at - 10; before--) {
    // «in May» supposes nothing
    if (hypothetical.test(lowerAt(reading, before)) && !reading.tokens[before]?.capital) return true
  }
  return false
}

const hypothetical = /^(?:if|whether|unless|would|could|might|can|may|suspected|not|never|prevent|avoid)$/u

/** Whether somebody else stands behind an act as the one it was done to. */
const hasVictim = (reading: Reading, at: number): boolean => {
  const next = at + 1
  if (/sel(?:f|ves)$/u.test(lowerAt(reading, next))) return false
  if (has(reading, next, word.determiner | word.object) || isName(reading, next)) return true
  return (
    reading.tokens[next]?.kind === 'number' ||
    (isOpen(reading, next) && isName(reading, next + 1)) ||
    isOpen(reading, next)
  )
}

/** Whether a person or body stands before an act as its doer, and not a fire or a storm. */
const hasDoer = (reading: Reading, at: number, floor: number): boolean => {
  let doer = false
  for (let before = at - 1; before >= floor && before > at - 30; before--) {
    const lower = lowerAt(reading, before)
    if (harmlessDoers.has(lower) && before > at - 4) return false
    if (isName(reading, before) || /^(?:he|she|they|who)$/u.test(lower)) doer = true
  }
  return doer
}
