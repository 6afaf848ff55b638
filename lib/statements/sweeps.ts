/** Claims about all, about none or about all of a long time: nobody saw all of it, so somebody must have told. */
import {knowing, lifeVerbs, longTimes, nearlyWords, plainPursuits, recordVerbs, wholes} from '../lexicon/claims.ts'
import {claim, someOf, type Test} from './claims.ts'
import {has, isOpen, lowerAt, type Reading, word} from './reading.ts'

/** «The firm has been selling the letters for years», «has never met a target», «Everybody knew», «all of them have kept their bonuses» */
export const isSweeping: Test = (reading, own) =>
  someOf(own, claim.longRun, (at) => isLongRun(reading, at) || isNever(reading, at)) ||
  someOf(own, claim.whole, (at) => isAllKnowing(reading, at) || isWhole(reading, at))

/** How far apart the words of one such claim may stand. */
const reach = 9
const farReach = 14

const isPerfect = (reading: Reading, at: number): boolean => {
  for (let before = at - 1; before > at - 4; before--) {
    if (/^(?:has|have|had|'ve)$/u.test(lowerAt(reading, before))) return true
    if (!has(reading, before, word.adverb)) return false
  }
  return false
}

/** «has been driving tenants out for a decade», «have known for years» */
const isLongRun = (reading: Reading, at: number): boolean => {
  if (!isPerfect(reading, at)) return false
  if (lowerAt(reading, at) === 'been') {
    let verb = at + 1
    while (verb < at + 4 && has(reading, verb, word.adverb)) verb++
    const doing = lowerAt(reading, verb)
    if (!doing.endsWith('ing') || plainPursuits.has(doing) || !isOpen(reading, verb)) return false
  } else if (!knowing.has(lowerAt(reading, at))) return false
  return lasts(reading, at)
}

/** «for years», «for at least two winters», «since 2014», «since the autumn» */
const lasts = (reading: Reading, at: number): boolean => {
  for (let next = at + 1; next < at + farReach; next++) {
    const lower = lowerAt(reading, next)
    if (lower === 'since') return true
    if (longTimes.has(lower)) return isAfterFor(reading, next)
    if (lower === '.' || lower === ';') return false
  }
  return false
}

const isAfterFor = (reading: Reading, at: number): boolean => {
  for (let before = at - 1; before > at - 6; before--) if (lowerAt(reading, before) === 'for') return true
  return false
}

/** «has never met a hiring target»; but «has never married», and what a court has never done. */
const isNever = (reading: Reading, at: number): boolean => {
  if (lowerAt(reading, at) !== 'never' || !isPerfect(reading, at)) return false
  let verb = at + 1
  while (verb < at + 4 && has(reading, verb, word.adverb)) verb++
  const lower = lowerAt(reading, verb)
  return reading.tokens[verb]?.kind === 'word' && !lifeVerbs.has(lower) && !recordVerbs.has(lower)
}

/** «everybody on the waterfront knew», «everyone has known» */
const isAllKnowing = (reading: Reading, at: number): boolean => {
  if (!/^(?:everyone|everybody|all|nobody)$/u.test(lowerAt(reading, at))) return false
  for (let next = at + 1; next < at + reach; next++) {
    if (knowing.has(lowerAt(reading, next))) return true
    if (lowerAt(reading, next) === ',') return false
  }
  return false
}

/** «nearly every accident», «every time.», «every single one», «no one did more», «all of them have kept their bonuses» */
const isWhole = (reading: Reading, at: number): boolean => {
  const lower = lowerAt(reading, at)
  const next = lowerAt(reading, at + 1)
  if (nearlyWords.has(lower)) return wholes.has(next) && lowerAt(reading, at + 2) !== 'of'
  if (lower === 'wherever') return true
  if (lower === 'every') return next === 'single' || (next === 'time' && reading.tokens[at + 2]?.kind === 'punctuation')
  if (lower === 'all' || lower === 'none') {
    if (next !== 'of' || !/^(?:them|whom|which)$/u.test(lowerAt(reading, at + 2))) return false
    return /^(?:have|had|has)$/u.test(lowerAt(reading, at + 3))
  }
  const none = lower === 'nobody' || (lower === 'no' && next === 'one')
  if (!none) return false
  const verb = at + (lower === 'no' ? 2 : 1)
  return /^(?:more|better|worse|harder)$/u.test(lowerAt(reading, verb + 1))
}
