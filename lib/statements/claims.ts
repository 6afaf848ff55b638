/** What a sentence without a source claims in the paper's own voice, or shows: the tests that `need.ts` puts to it. */
import {
  causePhrases,
  causes,
  evaluationPhrases,
  evaluations,
  eventVerbs,
  findings,
  fractions,
  harmfulActs,
  investigators,
  inwardNouns,
  lawWords,
  looseRanks,
  marketWords,
  mentalStates,
  methodVerbs,
  nearlyWords,
  newsroomActs,
  newsroomNames,
  predictions,
  privateActs,
  rankingContext,
  recordVerbs,
  researchers,
  sceneWords,
  scheduledEvents,
  scheduleWords,
  superlatives,
  surveyWords,
  verdictWords,
  wholes,
  wrongPhrases
} from '../lexicon/claims.ts'
import {countWords} from '../lexicon/counts.ts'
import {outletHeads} from '../lexicon/outlets.ts'
import {has, isName, isTimeWord, lowerAt, type Reading, word} from './reading.ts'

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
  will: 1048576,
  happening: 2097152,
  wrong: 4194304,
  evaluationPhrase: 8388608,
  inward: 16777216,
  mental: 33554432,
  whole: 67108864,
  longRun: 134217728,
  fraction: 268435456,
  market: 536870912,
  research: 1073741824
} as const

export const rates = new Set(
  `percent percentage doubled tripled halved quadrupled million billion trillion majority two-thirds three-quarters one-third one-quarter
  three-fifths four-fifths`.split(/\s+/u)
)

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
  [
    [...countWords]
      .filter(([, count]) => count !== null)
      .map(([number]) => number)
      .filter((number) => !/^an?$/u.test(number)),
    claim.figure
  ],
  [fractions, claim.fraction],
  [marketWords, claim.market],
  [researchers, claim.research],
  [eventVerbs, claim.happening],
  [wrongPhrases.flatMap(([verbs]) => [...verbs]), claim.wrong],
  [evaluationPhrases.map(([first]) => first), claim.evaluationPhrase],
  [inwardNouns, claim.inward],
  [mentalStates, claim.mental],
  [[...wholes, ...nearlyWords], claim.whole],
  [['never', 'been', 'knew', 'known'], claim.longRun],
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
export type Test = (reading: Reading, own: OwnWords) => boolean

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

/** «the botched audit», «has been crumbling», «an open secret»; an extraordinary meeting is one by its statutes. */
export const isEvaluation: Test = (reading, own) =>
  someOf(own, claim.evaluation, (at) => !isInName(reading, at) && !scheduledEvents.has(lowerAt(reading, at + 1))) ||
  someOf(own, claim.evaluationPhrase, (at) => opensPhrase(reading, at, evaluationPhrases))

/** Talks under way behind doors: «had been discussing», «were weighing». */
export const isUndisclosed: Test = (reading, own) =>
  someOf(own, claim.private, (at) => lowerAt(reading, at).endsWith('ing') && isAfterBe(reading, at)) ||
  someOf(own, claim.inward, (at) => !isInName(reading, at) && tellsState(reading, at))

/** How far behind «morale» its verb may stand: «morale in what is left of them has collapsed». */
const stateReach = 10

const tellsState = (reading: Reading, at: number): boolean => {
  for (let next = at + 1; next < at + stateReach; next++) {
    if (has(reading, next, word.be | word.auxiliary)) return !has(reading, next + 1, word.determiner)
    if (reading.tokens[next]?.kind !== 'word') return false
  }
  return false
}

/** «The offence carries a maximum of five years.» */
export const isLaw: Test = (_reading, own) => someOf(own, claim.law) && someOf(own, claim.lawVerb)

/** «The shop closed in May.» */
export const isEvent: Test = (_reading, own) => someOf(own, claim.happening)

/** «sentenced for embezzling»: a court has found so, sum and all. */
export const isJudged: Test = (reading, own) => own.places.some((at) => verdictWords.has(lowerAt(reading, at)))

/** «Marlow was charged in May.» A verb, not the noun «the charged …». */
export const isRecord: Test = (reading, own) =>
  someOf(own, claim.record, (at) => !has(reading, at - 1, word.determiner))

/** «Divers have not been able to determine why the chain broke.» */
export const isFinding: Test = (_reading, own) => someOf(own, claim.investigator) && someOf(own, claim.finding)

/** «2,000 people were asked; the margin of error is 3 points», «The team sampled 144 plots»: the study answers for how it was made. */
export const isSurveyMethod: Test = (reading, own) =>
  own.claims.filter((bits) => bits & claim.survey).length > 1 ||
  someOf(own, claim.research, (at) => methodVerbs.has(lowerAt(reading, at + 1)))

/** «the board secretly agreed» */
export const isPrivate: Test = (reading, own) => someOf(own, claim.private, (at) => isVerb(reading, at))

/** «Kell wants to sell» */
export const isMental: Test = (reading, own) => someOf(own, claim.mental, (at) => isVerb(reading, at))

const isVerb = (reading: Reading, at: number): boolean =>
  !has(reading, at - 1, word.determiner) && lowerAt(reading, at - 1) !== 'to'

/** «The firm failed because of its owner’s greed.» */
export const isCause: Test = (reading, own) =>
  // «was prompted to say» tells of an act of one’s own
  someOf(own, claim.cause, (at) => !isNoun(reading, at) && lowerAt(reading, at + 1) !== 'to') ||
  someOf(own, claim.causePhrase, (at) => !isNoun(reading, at) && opensPhrase(reading, at, causePhrases))

/** «her thanks to the crew», «focused on causes» */
const isNoun = (reading: Reading, at: number): boolean =>
  has(reading, at - 1, word.determiner | word.preposition) && lowerAt(reading, at - 1) !== 'to'

const opensPhrase = (reading: Reading, at: number, phrases: readonly (readonly [string, string])[]): boolean =>
  phrases.some(([one, other]) => lowerAt(reading, at) === one && lowerAt(reading, at + 1) === other)

/** Whether a form of *be* governs the word, through adverbs. */
export const isAfterBe = (reading: Reading, at: number): boolean => {
  for (let before = at - 1; before > at - 5 && before >= 0; before--) {
    if (has(reading, before, word.be)) return true
    if (!has(reading, before, word.adverb)) return false
  }
  return false
}

/** How far behind the relative pronoun a word still belongs to its clause. */
const asideReach = 9

/** Whether a word stands in what is only said by the way, to tell who or where that is: «, who built the first mill, …». */
export const isAside = (reading: Reading, at: number, floor: number): boolean => {
  for (let before = at - 1; before > floor && before > at - asideReach; before--) {
    const comma = lowerAt(reading, before - 1) === ','
    if (comma && has(reading, before, word.relative)) return true
    if (lowerAt(reading, before) === ',') return false
  }
  return false
}

/** How far behind a superlative the words may stand that it ranks among. */
const rankingReach = 12

/** «the region’s worst drought ever» */
export const isSuperlative: Test = (reading, own) =>
  someOf(own, claim.superlative, (at) => {
    if (isInName(reading, at) || isAside(reading, at, own.places[0] ?? 0)) return false
    const lower = lowerAt(reading, at)
    if (looseRanks.has(lower) && (!has(reading, at - 1, word.determiner) || isTimeWord(reading, at + 1))) return false
    if (lower === 'unprecedented' || lower === 'record-breaking') return true
    for (let other = at + 1; other < at + rankingReach; other++) {
      if (rankingContext.has(lowerAt(reading, other))) return true
    }
    return false
  })

/** «She wept as the verdict was read.» */
export const isScene: Test = (_reading, own) => someOf(own, claim.scene)
