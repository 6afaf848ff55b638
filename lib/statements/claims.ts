/** What a sentence without a source claims in the paper's own voice, or shows: the tests that `need.ts` puts to it. */
import {
  causePhrases,
  causes,
  countedThings,
  evaluations,
  findings,
  investigators,
  lawWords,
  newsroomActs,
  newsroomNames,
  predictions,
  privateActs,
  rankingContext,
  recordVerbs,
  sceneWords,
  scheduledEvents,
  scheduleWords,
  statisticWords,
  superlatives,
  surveyWords
} from '../lexicon/claims.ts'
import {outletHeads} from '../lexicon/outlets.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from './reading.ts'

/** Words of a sentence outside quotations, by token index: what the reporter says in the paper’s own voice. */
export type OwnWords = readonly number[]

/** A question that is put to a sentence. */
type Test = (reading: Reading, own: OwnWords) => boolean

/** Whether one of the words is on a list. */
const holds = (reading: Reading, own: OwnWords, list: ReadonlySet<string>): boolean =>
  own.some((at) => list.has(lowerAt(reading, at)))

/** Part of a name such as the First Bank: capitals beside a capital. */
const isInName = (reading: Reading, at: number): boolean =>
  isName(reading, at) && (isName(reading, at + 1) || isName(reading, at - 1))

/** «The Courier reviewed the contract», «Anna Bode contributed to this report». */
export const isNewsroom: Test = (reading, own) => {
  const opening = own.slice(0, 6).some((at) => newsroomNames.has(lowerAt(reading, at)) || isOutletName(reading, at))
  return (opening || lowerAt(reading, own.at(-1) ?? 0) === 'report') && holds(reading, own, newsroomActs)
}

const isOutletName = (reading: Reading, at: number): boolean =>
  isName(reading, at) &&
  outletHeads.has(lowerAt(reading, at)) &&
  (isName(reading, at - 1) || lowerAt(reading, at - 1) === 'the')

/** «the botched audit», «has been crumbling» */
export const isEvaluation: Test = (reading, own) =>
  own.some((at) => evaluations.has(lowerAt(reading, at)) && !isInName(reading, at))

/** Talks under way behind doors: «had been discussing», «were weighing». */
export const isUndisclosed: Test = (reading, own) =>
  own.some((at) => {
    const lower = lowerAt(reading, at)
    return lower.endsWith('ing') && privateActs.has(lower) && isAfterBe(reading, at)
  })

/** «is due to open», «A hearing will be held on Friday», «She will visit the yard on Monday» */
export const isSchedule: Test = (reading, own) => {
  const dated = own.some((at) => isDated(reading, at))
  const event = dated || holds(reading, own, scheduledEvents)
  return own.some((at) => {
    const lower = lowerAt(reading, at)
    if (lower === 'will') return dated
    const behind = lowerAt(reading, at + 1)
    return scheduleWords.has(lower) && (behind === 'for' || (behind === 'to' && event)) && isAfterBe(reading, at)
  })
}

const isAfterBe = (reading: Reading, at: number): boolean => {
  for (let before = at - 1; before > at - 5 && before >= 0; before--) {
    if (has(reading, before, word.be)) return true
    if (!has(reading, before, word.adverb)) return false
  }
  return false
}

const isDated = (reading: Reading, at: number): boolean =>
  has(reading, at, word.weekday | word.month) || /^(?:next|tomorrow|today|tonight)$/u.test(lowerAt(reading, at))

/** «The offence carries a maximum of five years.» */
export const isLaw: Test = (reading, own) =>
  holds(reading, own, lawWords) && own.some((at) => lawVerbs.test(lowerAt(reading, at)))

const lawVerbs = /^(?:maximum|minimum|carries|carried|carry|punishable|faces|face|can|could)$/u

/** «Marlow was charged in May.» A verb, not the noun «the charged …». */
export const isRecord: Test = (reading, own) =>
  own.some((at) => recordVerbs.has(lowerAt(reading, at)) && !has(reading, at - 1, word.determiner))

/** «Divers have not been able to determine why the chain broke.» */
export const isFinding: Test = (reading, own) => holds(reading, own, investigators) && holds(reading, own, findings)

/** «2,000 people were asked; the margin of error is 3 points»: the survey answers for how it was made. */
export const isSurveyMethod: Test = (reading, own) =>
  own.filter((at) => surveyWords.has(lowerAt(reading, at))).length > 1

/** «Kell wants to sell», «the board secretly agreed» */
export const isPrivate: Test = (reading, own) =>
  own.some(
    (at) =>
      privateActs.has(lowerAt(reading, at)) &&
      !has(reading, at - 1, word.determiner) &&
      lowerAt(reading, at - 1) !== 'to'
  )

/** «Prices are expected to double», «The strike will cost the port its trade» */
export const isPrediction: Test = (reading, own) =>
  own.some((at) => {
    const lower = lowerAt(reading, at)
    if (lower === 'will' || lower === "won't") {
      return isOpen(reading, at + 1) || has(reading, at + 1, word.adverb | word.be)
    }
    return predictions.has(lower) && lowerAt(reading, at + 1) === 'to' && isAfterBe(reading, at)
  })

/** «The firm failed because of its owner’s greed.» */
export const isCause: Test = (reading, own) =>
  own.some((at) => {
    // «her thanks to the crew», «focused on causes»
    if (has(reading, at - 1, word.determiner | word.preposition)) return false
    const lower = lowerAt(reading, at)
    if (causes.has(lower)) return true
    return causePhrases.some(([one, other]) => lower === one && lowerAt(reading, at + 1) === other)
  })

/** How far behind a superlative the words may stand that it ranks among. */
const rankingReach = 12

/** «the region’s worst drought ever» */
export const isSuperlative: Test = (reading, own) =>
  own.some((at) => {
    const lower = lowerAt(reading, at)
    if (!superlatives.has(lower) || isInName(reading, at)) return false
    if (lower === 'unprecedented' || lower === 'record-breaking') return true
    for (let other = at + 1; other < at + rankingReach; other++) {
      if (rankingContext.has(lowerAt(reading, other))) return true
    }
    return false
  })

/** A sum, a rate or a count that somebody must have counted: «Four in ten shops have closed.» */
export const hasFigure: Test = (reading, own) =>
  own.some((at) => {
    const token = reading.tokens[at]
    if (token === undefined) return false
    const next = lowerAt(reading, at + 1)
    if (next === 'in' && isSmallNumber(reading, at) && isSmallNumber(reading, at + 2)) return true
    if (token.kind !== 'number') return rates.test(token.lower) && !isName(reading, at)
    if (/[%$£€]/u.test(token.text) || next === '%' || /^[$£€]$/u.test(lowerAt(reading, at - 1))) return true
    if (statisticWords.has(next) || (next === 'per' && lowerAt(reading, at + 2) === 'cent')) return true
    // a definite number is known already («the 155 seats»), one beside a name belongs to it («Route 128»)
    if (countedThings.has(next) || isDateNumber(reading, at) || definite.test(lowerAt(reading, at - 1))) return false
    return !isName(reading, at - 1) && Number(token.text.replaceAll(',', '')) >= 100
  })

const definite = /^(?:the|this|that|these|those|its|his|her|their|our|'s)$/u

const rates =
  /^(?:percent|percentage|doubled|tripled|halved|quadrupled|million|billion|trillion|majority|two-thirds|three-quarters|one-third|one-quarter|three-fifths|four-fifths)$/u

const smallNumbers = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|100)$/u

const isSmallNumber = (reading: Reading, at: number): boolean => smallNumbers.test(lowerAt(reading, at))

const isDateNumber = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at]?.text ?? ''
  if (/^(?:1[5-9]|20)\d\ds?$/u.test(text)) return true
  if (has(reading, at - 1, word.month) || has(reading, at + 1, word.month)) return true
  return isName(reading, at + 1) || lowerAt(reading, at - 1) === 'no.'
}

/** «She wept as the verdict was read.» */
export const isScene: Test = (reading, own) => holds(reading, own, sceneWords)
