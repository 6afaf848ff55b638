import {
  accidentalActs,
  causePhrases,
  causes,
  countedThings,
  evaluations,
  findings,
  harmfulActs,
  harmlessDoers,
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
  superlatives
} from '../lexicon/claims.ts'
import {outletHeads} from '../lexicon/outlets.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from './reading.ts'

/**
 * Why a sentence without a source needs one, or why it does not, with the question that an editor would put.
 * `asks`: `yes` where a source must be given, `soft` where one would help, `no` where the sentence stands by itself.
 */
export const grounds = {
  // «Kell poisoned the well in June.»
  accusation: {asks: 'yes', question: 'Who says that this was done, and by whom?'},
  // «Four in ten shops have closed.»
  figure: {asks: 'yes', question: 'Whose figure is it?'},
  // «The firm failed because of its owner’s greed.»
  cause: {asks: 'yes', question: 'Who says that the one led to the other?'},
  // «The case has been crumbling for weeks.»
  evaluation: {asks: 'yes', question: 'Whose judgement is it?'},
  // «Prices are expected to double.»
  prediction: {asks: 'yes', question: 'Who expects it?'},
  // «It is the region’s worst drought ever.»
  superlative: {asks: 'yes', question: 'Who has compared?'},
  // «The two sides had been discussing a merger.»
  private: {asks: 'yes', question: 'How does the paper know?'},
  // «Divers have not been able to determine why the chain broke.»
  finding: {asks: 'yes', question: 'Who found it out, and where does it say so?'},
  // «The offence carries a maximum of five years.»
  law: {asks: 'soft', question: 'Which law says so?'},
  // «The ferry did not answer three e-mails.»
  comment: {asks: 'no', question: ''},
  // «The Courier reviewed the contract.»
  process: {asks: 'no', question: ''},
  // «A hearing is set for 4 June.»
  schedule: {asks: 'no', question: ''},
  // «Marlow was charged with arson in May.»
  record: {asks: 'no', question: ''},
  // «She wept as the verdict was read.»
  scene: {asks: 'no', question: ''},
  // «So who will pay?»
  question: {asks: 'no', question: ''},
  // «Not any more.»
  fragment: {asks: 'no', question: ''},
  // «The bridge links Norwick with the coast.»
  fact: {asks: 'no', question: ''},
  // the sentence has a source, or is not the reporter’s copy
  sourced: {asks: 'no', question: ''}
} as const satisfies Record<string, {asks: 'yes' | 'soft' | 'no'; question: string}>

export type Ground = keyof typeof grounds

/** Whether a sentence without a source needs one, and why. */
export interface Need {
  readonly needs: boolean
  readonly ground: Ground
}

const isGround = (word: string): word is Ground => word in grounds

/** What an editor would ask of a sentence on this ground; empty where nothing. */
export const questionOf = (ground: string): string => (isGround(ground) ? grounds[ground].question : '')

/** Whether a source would help without being called for. */
export const isSoft = (ground: string): boolean => isGround(ground) && grounds[ground].asks === 'soft'

/** Words of a sentence outside quotations, by token index: what the reporter says in the paper’s own voice. */
type OwnWords = readonly number[]

/**
 * Whether a statement that credits nobody, tokens `first` to `last`, needs a source. `records`: whether it holds a
 * record of comment. The first ground that fits counts; grave ones come first.
 */
export const needOf = (reading: Reading, first: number, last: number, records = false): Need => {
  const ground = groundOf(reading, first, last, records)
  return {needs: grounds[ground].asks === 'yes', ground}
}

const groundOf = (reading: Reading, first: number, last: number, records: boolean): Ground => {
  if (records) return 'comment'
  const own = ownWords(reading, first, last)
  if (own.length < 3) return 'fragment'
  if (isQuestion(reading, first, last)) return 'question'
  if (isNewsroom(reading, own)) return 'process'
  if (accuses(reading, own)) return 'accusation'
  if (own.some((at) => evaluations.has(lowerAt(reading, at)) && !isInName(reading, at))) return 'evaluation'
  if (isUndisclosed(reading, own)) return 'private'
  if (isSchedule(reading, own)) return 'schedule'
  if (isLaw(reading, own)) return 'law'
  const recorded = isRecord(reading, own)
  if (!recorded && isFinding(reading, own)) return 'finding'
  if (hasFigure(reading, own)) return 'figure'
  if (isPrivate(reading, own)) return 'private'
  if (recorded) return 'record'
  if (isPrediction(reading, own)) return 'prediction'
  if (isCause(reading, own)) return 'cause'
  if (isSuperlative(reading, own)) return 'superlative'
  return own.some((at) => sceneWords.has(lowerAt(reading, at))) ? 'scene' : 'fact'
}

const ownWords = (reading: Reading, first: number, last: number): OwnWords => {
  const own: number[] = []
  for (let at = first; at < last; at++) {
    const kind = reading.tokens[at]?.kind
    if ((kind === 'word' || kind === 'number') && (reading.quotationAt[at] ?? -1) < 0) own.push(at)
  }
  return own
}

const isQuestion = (reading: Reading, first: number, last: number): boolean => {
  for (let at = last - 1; at >= first && at > last - 4; at--) if (reading.tokens[at]?.text === '?') return true
  return false
}

/** Capitals on both sides or on one, not at the sentence’s start: part of a name such as the First Bank. */
const isInName = (reading: Reading, at: number): boolean =>
  isName(reading, at) && (isName(reading, at + 1) || isName(reading, at - 1))

const isNewsroom = (reading: Reading, own: OwnWords): boolean => {
  const opening = own.slice(0, 6).some((at) => newsroomNames.has(lowerAt(reading, at)) || isOutletName(reading, at))
  return (
    (opening || lowerAt(reading, own.at(-1) ?? 0) === 'report') &&
    own.some((at) => newsroomActs.has(lowerAt(reading, at)))
  )
}

const isOutletName = (reading: Reading, at: number): boolean =>
  isName(reading, at) &&
  outletHeads.has(lowerAt(reading, at)) &&
  (isName(reading, at - 1) || lowerAt(reading, at - 1) === 'the')

/** Words of somebody’s harmful act in the paper’s own voice, whoever did it. */
const accuses = (reading: Reading, own: OwnWords): boolean => {
  for (const at of own) {
    const lower = lowerAt(reading, at)
    if (!harmfulActs.has(lower) || isNoun(reading, at) || isPassive(reading, at) || isInfinitive(reading, at)) continue
    if (isHypothetical(reading, at, own[0] ?? 0)) continue
    if (accidentalActs.has(lower) || lower.endsWith('ing')) {
      if (!hasDoer(reading, at, own[0] ?? 0)) continue
    }
    return true
  }
  return false
}

const isNoun = (reading: Reading, at: number): boolean => {
  const before = at - 1
  if (has(reading, before, word.determiner) || lowerAt(reading, before) === 'of') return true
  // «fatal shooting», «on-set shooting», «the 2019 killing»: nouns behind their adjectives
  const lower = lowerAt(reading, at)
  if (!lower.endsWith('ing')) return false
  const kind = reading.tokens[before]?.kind
  if (kind === 'mark') return true
  return (isOpen(reading, before) || kind === 'number') && !has(reading, at + 1, word.determiner)
}

const isPassive = (reading: Reading, at: number): boolean => {
  for (let before = at - 1; before > at - 5 && before >= 0; before--) {
    if (has(reading, before, word.be)) return !hasAgent(reading, at)
    if (!has(reading, before, word.adverb | word.auxiliary) && !lowerAt(reading, before).endsWith('ly')) break
  }
  // «the man killed in the fire»: a participle behind its noun
  const next = lowerAt(reading, at + 1)
  return (
    !lowerAt(reading, at).endsWith('ing') &&
    /^(?:in|on|at|during|by|when|and|after|near)$/u.test(next) &&
    !hasAgent(reading, at)
  )
}

/** «by» and somebody close behind a participle. */
const hasAgent = (reading: Reading, at: number): boolean => {
  for (let next = at + 1; next < at + 6; next++) {
    if (lowerAt(reading, next) === 'by') return isName(reading, next + 1) || has(reading, next + 1, word.object)
  }
  return false
}

const isInfinitive = (reading: Reading, at: number): boolean => lowerAt(reading, at - 1) === 'to'

const isHypothetical = (reading: Reading, at: number, floor: number): boolean => {
  for (let before = at - 1; before >= floor && before > at - 10; before--) {
    if (/^(?:if|whether|unless|would|could|might|can|may|suspected|not|never)$/u.test(lowerAt(reading, before)))
      return true
  }
  return false
}

/** Whether a person or body stands before an act as its doer, and not a fire or a storm. */
const hasDoer = (reading: Reading, at: number, floor: number): boolean => {
  let doer = false
  for (let before = at - 1; before >= floor && before > at - 30; before--) {
    const lower = lowerAt(reading, before)
    if (harmlessDoers.has(lower) && before > at - 4) return false
    if (isName(reading, before) || lower === 'he' || lower === 'she' || lower === 'they' || lower === 'who') doer = true
  }
  return doer
}

const isSchedule = (reading: Reading, own: OwnWords): boolean => {
  const event = own.some((at) => scheduledEvents.has(lowerAt(reading, at)))
  for (const at of own) {
    const lower = lowerAt(reading, at)
    const behind = lowerAt(reading, at + 1)
    if (scheduleWords.has(lower) && (behind === 'for' || behind === 'to') && isAfterBe(reading, at)) return true
    if (event && (lower === 'will' || lower === "won't") && own.some((other) => isDated(reading, other))) return true
  }
  return false
}

const isAfterBe = (reading: Reading, at: number): boolean => {
  for (let before = at - 1; before > at - 5 && before >= 0; before--) {
    if (has(reading, before, word.be)) return true
    if (!has(reading, before, word.adverb)) return false
  }
  return false
}

const isDated = (reading: Reading, at: number): boolean =>
  has(reading, at, word.weekday | word.month) || /^(?:next|tomorrow|today|tonight|later)$/u.test(lowerAt(reading, at))

const isLaw = (reading: Reading, own: OwnWords): boolean => {
  const legal = own.filter((at) => lawWords.has(lowerAt(reading, at))).length
  if (legal === 0) return false
  return (
    own.some((at) => /^(?:maximum|minimum|carries|carried|carry|punishable|faces|face)$/u.test(lowerAt(reading, at))) ||
    (legal > 0 && own.some((at) => /^(?:can|could)$/u.test(lowerAt(reading, at))))
  )
}

/** A recorded act as a verb: after *be*, *have* or a subject, not as the noun «the charged …». */
const isRecord = (reading: Reading, own: OwnWords): boolean =>
  own.some((at) => recordVerbs.has(lowerAt(reading, at)) && !has(reading, at - 1, word.determiner))

const isFinding = (reading: Reading, own: OwnWords): boolean =>
  own.some((at) => investigators.has(lowerAt(reading, at))) && own.some((at) => findings.has(lowerAt(reading, at)))

const isPrivate = (reading: Reading, own: OwnWords): boolean =>
  own.some(
    (at) =>
      privateActs.has(lowerAt(reading, at)) &&
      !has(reading, at - 1, word.determiner) &&
      lowerAt(reading, at - 1) !== 'to'
  )

/** Talks under way behind doors: «had been discussing», «were weighing». */
const isUndisclosed = (reading: Reading, own: OwnWords): boolean =>
  own.some(
    (at) => privateActs.has(lowerAt(reading, at)) && lowerAt(reading, at).endsWith('ing') && isAfterBe(reading, at)
  )

const isPrediction = (reading: Reading, own: OwnWords): boolean =>
  own.some((at) => {
    const lower = lowerAt(reading, at)
    if (lower === 'will' || lower === "won't")
      return isOpen(reading, at + 1) || has(reading, at + 1, word.adverb | word.be)
    return predictions.has(lower) && lowerAt(reading, at + 1) === 'to' && isAfterBe(reading, at)
  })

const isCause = (reading: Reading, own: OwnWords): boolean =>
  own.some((at) => {
    const lower = lowerAt(reading, at)
    if (causes.has(lower) && !has(reading, at - 1, word.determiner)) return true
    return causePhrases.some(([one, other]) => lower === one && lowerAt(reading, at + 1) === other)
  })

const isSuperlative = (reading: Reading, own: OwnWords): boolean =>
  own.some((at) => {
    const lower = lowerAt(reading, at)
    if (lower === 'unprecedented' || lower === 'record-breaking') return true
    if (!superlatives.has(lower) || isInName(reading, at)) return false
    return own.some((other) => other > at && other < at + 12 && rankingContext.has(lowerAt(reading, other)))
  })

/** A sum, a rate or a count that somebody must have counted. */
const hasFigure = (reading: Reading, own: OwnWords): boolean =>
  own.some((at) => {
    const token = reading.tokens[at]
    if (token === undefined) return false
    const next = lowerAt(reading, at + 1)
    if (token.kind === 'number') {
      if (/[%$£€]/u.test(token.text) || next === '%' || /^[$£€]$/u.test(lowerAt(reading, at - 1))) return true
      if (statisticWords.has(next) || (next === 'per' && lowerAt(reading, at + 2) === 'cent')) return true
      if (next === 'in' && reading.tokens[at + 2]?.kind === 'number' && Number(reading.tokens[at + 2]?.text) < 1000)
        return true
      if (countedThings.has(next) || isDateNumber(reading, at)) return false
      return Number(token.text.replaceAll(',', '')) >= 100 && token.text.length > 2
    }
    if (!statisticWords.has(token.lower)) return false
    return (
      /^(?:percent|percentage|doubled|tripled|halved|quadrupled|million|billion|trillion|majority)$/u.test(
        token.lower
      ) && !isName(reading, at)
    )
  })

const isDateNumber = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at]?.text ?? ''
  return (
    /^(?:1[5-9]|20)\d\ds?$/u.test(text) ||
    has(reading, at - 1, word.month) ||
    has(reading, at + 1, word.month) ||
    isName(reading, at + 1) ||
    lowerAt(reading, at - 1) === 'no.'
  )
}
