/** What a sentence without a source claims in the paper's own voice, or shows: the tests that `need.ts` puts to it. */
import {
  causePhrases,
  causes,
  countedThings,
  evaluations,
  findings,
  harmfulActs,
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

/** The lists that a word stands on, as bits: a sentence is asked only for what one of its words may claim. */
export const claim = {
  harm: 1,
  evaluation: 2,
  private: 4,
  schedule: 8,
  event: 16,
  law: 32,
  lawVerb: 64,
  record: 128,
  investigator: 256,
  finding: 512,
  survey: 1024,
  prediction: 2048,
  cause: 4096,
  causePhrase: 8192,
  superlative: 16384,
  figure: 32768,
  scene: 65536,
  newsroomAct: 131072,
  newsroomName: 262144,
  outlet: 524288,
  will: 1048576
} as const

const rates = new Set(
  `percent percentage doubled tripled halved quadrupled million billion trillion majority two-thirds three-quarters one-third one-quarter
  three-fifths four-fifths`.split(/\s+/u)
)

const smallNumbers = new Set('one two three four five six seven eight nine ten'.split(' '))

const lawVerbs = new Set('maximum minimum carries carried carry punishable faces face can could'.split(' '))

const lists: readonly (readonly [Iterable<string>, number])[] = [
  [harmfulActs, claim.harm],
  [evaluations, claim.evaluation],
  [privateActs, claim.private],
  [scheduleWords, claim.schedule],
  [scheduledEvents, claim.event],
  [lawWords, claim.law],
  [lawVerbs, claim.lawVerb],
  [recordVerbs, claim.record],
  [investigators, claim.investigator],
  [findings, claim.finding],
  [surveyWords, claim.survey],
  [predictions, claim.prediction],
  [causes, claim.cause],
  [causePhrases.map(([first]) => first), claim.causePhrase],
  [superlatives, claim.superlative],
  [rates, claim.figure],
  [smallNumbers, claim.figure],
  [sceneWords, claim.scene],
  [newsroomActs, claim.newsroomAct],
  [newsroomNames, claim.newsroomName],
  [outletHeads, claim.outlet],
  [['will', "won't"], claim.will]
]

const claimsOf = new Map<string, number>()
for (const [list, bit] of lists) for (const entry of list) claimsOf.set(entry, (claimsOf.get(entry) ?? 0) | bit)

/** Words of a sentence outside quotations: what the reporter says in the paper’s own voice. */
export interface OwnWords {
  /** Their token indices. */
  readonly places: readonly number[]
  /** What each may claim, as bits of `claim`. */
  readonly claims: readonly number[]
  /** What any of them may claim. */
  readonly all: number
}

/** The words and figures of tokens `first` to `last` that stand in no quotation. */
export const ownWords = (reading: Reading, first: number, last: number): OwnWords => {
  const places: number[] = []
  const claims: number[] = []
  let all = 0
  for (let at = first; at < last; at++) {
    const token = reading.tokens[at]
    if (!token || (token.kind !== 'word' && token.kind !== 'number') || (reading.quotationAt[at] ?? -1) >= 0) continue
    const bits = (claimsOf.get(token.lower) ?? 0) | (token.kind === 'number' ? claim.figure : 0)
    places.push(at)
    claims.push(bits)
    all |= bits
  }
  return {places, claims, all}
}

/** A question that is put to a sentence. */
type Test = (reading: Reading, own: OwnWords) => boolean

/** Whether one of the words stands on a list, and the question holds for it. */
export const someOf = ({places, claims, all}: OwnWords, list: number, holds?: (at: number) => boolean): boolean => {
  if ((all & list) === 0) return false
  for (let index = 0; index < places.length; index++) {
    if (((claims[index] ?? 0) & list) !== 0 && (!holds || holds(places[index] ?? 0))) return true
  }
  return false
}

/** Part of a name such as the First Bank: capitals beside a capital. */
const isInName = (reading: Reading, at: number): boolean =>
  isName(reading, at) && (isName(reading, at + 1) || isName(reading, at - 1))

/** «The Courier reviewed the contract», «Anna Bode contributed to this report». */
export const isNewsroom: Test = (reading, own) => {
  if (!someOf(own, claim.newsroomAct)) return false
  const before = own.places[6] ?? Number.POSITIVE_INFINITY
  return (
    someOf(own, claim.newsroomName, (at) => at < before) ||
    someOf(own, claim.outlet, (at) => at < before && isOutletName(reading, at)) ||
    lowerAt(reading, own.places.at(-1) ?? 0) === 'report'
  )
}

const isOutletName = (reading: Reading, at: number): boolean =>
  isName(reading, at) && (isName(reading, at - 1) || lowerAt(reading, at - 1) === 'the')

/** «the botched audit», «has been crumbling» */
export const isEvaluation: Test = (reading, own) => someOf(own, claim.evaluation, (at) => !isInName(reading, at))

/** Talks under way behind doors: «had been discussing», «were weighing». */
export const isUndisclosed: Test = (reading, own) =>
  someOf(own, claim.private, (at) => lowerAt(reading, at).endsWith('ing') && isAfterBe(reading, at))

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
export const isLaw: Test = (_reading, own) => someOf(own, claim.law) && someOf(own, claim.lawVerb)

/** «Marlow was charged in May.» A verb, not the noun «the charged …». */
export const isRecord: Test = (reading, own) =>
  someOf(own, claim.record, (at) => !has(reading, at - 1, word.determiner))

/** «Divers have not been able to determine why the chain broke.» */
export const isFinding: Test = (_reading, own) => someOf(own, claim.investigator) && someOf(own, claim.finding)

/** «2,000 people were asked; the margin of error is 3 points»: the survey answers for how it was made. */
export const isSurveyMethod: Test = (_reading, {claims}) => claims.filter((bits) => bits & claim.survey).length > 1

/** «Kell wants to sell», «the board secretly agreed» */
export const isPrivate: Test = (reading, own) =>
  someOf(own, claim.private, (at) => !has(reading, at - 1, word.determiner) && lowerAt(reading, at - 1) !== 'to')

/** «Prices are expected to double», «The strike will cost the port its trade» */
export const isPrediction: Test = (reading, own) =>
  someOf(own, claim.will, (at) => isOpen(reading, at + 1) || has(reading, at + 1, word.adverb | word.be)) ||
  someOf(own, claim.prediction, (at) => lowerAt(reading, at + 1) === 'to' && isAfterBe(reading, at))

/** «The firm failed because of its owner’s greed.» */
export const isCause: Test = (reading, own) =>
  someOf(own, claim.cause, (at) => !isNoun(reading, at)) ||
  someOf(own, claim.causePhrase, (at) => !isNoun(reading, at) && opensCausePhrase(reading, at))

/** «her thanks to the crew», «focused on causes» */
const isNoun = (reading: Reading, at: number): boolean => has(reading, at - 1, word.determiner | word.preposition)

const opensCausePhrase = (reading: Reading, at: number): boolean =>
  causePhrases.some(([one, other]) => lowerAt(reading, at) === one && lowerAt(reading, at + 1) === other)

/** How far behind a superlative the words may stand that it ranks among. */
const rankingReach = 12

/** «the region’s worst drought ever» */
export const isSuperlative: Test = (reading, own) =>
  someOf(own, claim.superlative, (at) => {
    if (isInName(reading, at)) return false
    const lower = lowerAt(reading, at)
    if (lower === 'unprecedented' || lower === 'record-breaking') return true
    for (let other = at + 1; other < at + rankingReach; other++) {
      if (rankingContext.has(lowerAt(reading, other))) return true
    }
    return false
  })

/** A sum, a rate or a count that somebody must have counted: «Four in ten shops have closed.» */
export const hasFigure: Test = (reading, own) =>
  someOf(own, claim.figure, (at) => {
    const token = reading.tokens[at]
    if (token === undefined) return false
    const next = lowerAt(reading, at + 1)
    if (next === 'in' && isSmallNumber(reading, at) && isSmallNumber(reading, at + 2)) return true
    if (token.kind !== 'number') return rates.has(token.lower) && !isName(reading, at)
    if (/[%$£€]/u.test(token.text) || next === '%' || /^[$£€]$/u.test(lowerAt(reading, at - 1))) return true
    if (statisticWords.has(next) || (next === 'per' && lowerAt(reading, at + 2) === 'cent')) return true
    // a definite number is known already («the 155 seats»), one beside a name belongs to it («Route 128»)
    if (countedThings.has(next) || isDateNumber(reading, at) || definite.test(lowerAt(reading, at - 1))) return false
    return !isName(reading, at - 1) && Number(token.text.replaceAll(',', '')) >= 100
  })

const definite = /^(?:the|this|that|these|those|its|his|her|their|our|'s)$/u

const isSmallNumber = (reading: Reading, at: number): boolean =>
  smallNumbers.has(lowerAt(reading, at)) || /^(?:\d{1,2}|100)$/u.test(lowerAt(reading, at))

const isDateNumber = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at]?.text ?? ''
  if (/^(?:1[5-9]|20)\d\ds?$/u.test(text)) return true
  if (has(reading, at - 1, word.month) || has(reading, at + 1, word.month)) return true
  return isName(reading, at + 1) || lowerAt(reading, at - 1) === 'no.'
}

/** «She wept as the verdict was read.» */
export const isScene: Test = (_reading, own) => someOf(own, claim.scene)
