import {channels} from '../../lexicon/cues.ts'
import {documentNouns} from '../../lexicon/documents.ts'
import {organizationNouns} from '../../lexicon/organizations.ts'
import {creditNouns, evidenceNouns, unspoken} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma, isDash, isStop, trimEnd} from '../punctuation.ts'
import {has, hasWords, isName, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside, quotationBefore, quotationFrom} from '../spoken.ts'
import type {Tag} from '../tags.ts'
import {addsDeed, isReportingParticiple} from './contents.ts'
import {addPiece, cuedDraft, type Draft} from './draft.ts'
import {afterDateline} from './subjects.ts'

/** Length of a phrase that credits like *according to*, or 0. */
export const accordingPhrase = (reading: Reading, at: number): number => {
  const lower = lowerAt(reading, at)
  if (lower === 'according') return lowerAt(reading, at + 1) === 'to' ? 2 : 0
  if (lower === 'as') return reportedBy(reading, at)
  if (lower !== 'in' || lowerAt(reading, at + 1) !== 'the' || lowerAt(reading, at + 3) !== 'of') return 0
  return creditNouns.has(lowerAt(reading, at + 2)) ? 4 : 0
}

/** «as reported by», «as first told by»: its length, or 0. */
const reportedBy = (reading: Reading, as: number): number => {
  const verb = has(reading, as + 1, word.adverb) ? as + 2 : as + 1
  const form = reading.cues[verb]
  if (
    !form?.participle ||
    form.cue.class === 'evidence' ||
    !form.cue.takes.includes('that') ||
    lowerAt(reading, verb + 1) !== 'by'
  )
    return 0
  return verb + 2 - as
}

/** «according to two people familiar with the matter»: the phrase at `at` with all that hangs on it, up to a comma, credits the rest. */
export const readAccordingTo = (
  reading: Reading,
  at: number,
  length: number,
  sentence: Sentence,
  tags: readonly Tag[],
  floor: number
): Draft | null => {
  const start = at + length
  if (has(reading, start, word.relative)) return readRelative(reading, at, start, sentence)
  const core = phraseAfter(reading, start, sentence.last)
  if (!core || unspoken.has(lowerAt(reading, core.head)) || isMeasure(reading, at, core)) return null
  const isInitial = at === floor || isOnlyLinked(reading, sentence.first, at)
  const last = sourceEnd(reading, core, sentence.last, isInitial)
  const source = mention(reading, core.first, trimEnd(reading, core.first, last), core.head)
  const lemma = creditLemma(reading, at)
  const draft = cuedDraft(reading, sentence, 'according-to', source, {first: at, last: start, lemma})
  return addCredited(reading, draft, {at, last, isInitial}, sentence, tags, floor)
}

/** Where a phrase that credits stands, and whether its sentence begins with it. */
interface Credit {
  readonly at: number
  readonly last: number
  readonly isInitial: boolean
}

/** Adds to a draft what its phrase credits: what follows where the phrase opens the sentence, what stands before it, or both; null where nothing does. */
export const addCredited = (
  reading: Reading,
  draft: Draft,
  {at, last, isInitial}: Credit,
  sentence: Sentence,
  tags: readonly Tag[],
  floor: number
): Draft | null => {
  const first = Math.max(sentence.first, floor)
  const isLast = trimEnd(reading, last, sentence.last) <= last
  // «he was, in the words of an aide, “the torch” of the town»: the words in marks are the source’s
  const quoted =
    lowerAt(reading, at) === 'in' && !isInitial && isComma(reading, last)
      ? elementAt(reading.quotations, quotationFrom(reading, last + 1))
      : undefined
  if (quoted && at - Math.max(sentence.first, floor) > quoted.last - quoted.first)
    return addPiece(reading, draft, quoted.first, quoted.last) ? draft : null
  if (!isLast && (isInitial || !hasWords(reading, first, at))) {
    const tag = tags.find((other) => other.start >= last)
    const to = tag && tag.voice === 'participle' && isComma(reading, tag.start - 1) ? tag.start : sentence.last
    return addPiece(reading, draft, last, to) ? draft : null
  }
  // at the sentence’s end it covers all before it, tags included
  const isAfterComma = isComma(reading, at - 1)
  const isWhole = isLast && (isAfterComma || quotationBefore(reading, at) >= 0)
  const from = isDash(reading, last) ? dashBefore(reading, at, first) : -1
  if (!addPiece(reading, draft, from >= 0 ? from : afterDateline(reading, isWhole ? sentence.first : first, at), at))
    return null
  const next = last + 1
  const resumes =
    isAfterComma &&
    isComma(reading, last) &&
    next < sentence.last &&
    !isReportingParticiple(reading, next) &&
    !reporters.has(lowerAt(reading, next))
  if (resumes) addPiece(reading, draft, next, sentence.last)
  return draft
}

/** How far back the dash is sought that opens an insertion, in tokens. */
const longestInsertion = 30

/** «Most farmers - 63 in 100, according to the log - sell in May»: where an insertion begins that a dash opens, -1 where none does. */
const dashBefore = (reading: Reading, phrase: number, floor: number): number => {
  const bound = Math.max(floor, phrase - longestInsertion)
  for (let at = phrase - 1; at > bound; at--) if (isDash(reading, at)) return at + 1
  return -1
}

/** «grouped them according to their diet»: what somebody has and cannot say; a comma before it credits. */
const isMeasure = (reading: Reading, at: number, {first, last, head}: Mention): boolean => {
  if (!owned.has(lowerAt(reading, first)) || reading.tokens[at - 1]?.kind !== 'word') return false
  for (let at = first; at < last; at++) if (isName(reading, at)) return false
  const lower = lowerAt(reading, head)
  const speaks = [documentNouns, organizationNouns, evidenceNouns, channels, creditNouns].some((nouns) =>
    nouns.has(lower)
  )
  return !speaks && !isRole(lower)
}

const owned = wordSet('their its his her my our')

const creditLemma = (reading: Reading, at: number): string => {
  const lower = lowerAt(reading, at)
  if (lower === 'as') return 'as … by'
  return lower === 'in' ? 'in the words of' : 'according to'
}

/** «the log, according to *which* the ferry had left, …»: what follows up to the comma is credited to the noun before. */
const readRelative = (reading: Reading, at: number, which: number, sentence: Sentence): Draft | null => {
  const source = mention(reading, which, which + 1)
  const draft = cuedDraft(reading, sentence, 'according-to', source, {first: at, last: which, lemma: 'according to'})
  let last = which + 1
  while (last < sentence.last && !isComma(reading, last)) last++
  return addPiece(reading, draft, which + 1, last) ? draft : null
}

/** Whether nothing but a conjunction or adverb stands before: «But according to Ruiz …». */
export const isOnlyLinked = (reading: Reading, first: number, at: number): boolean => {
  let next = first
  while (next < at && (has(reading, next, word.coordinator | word.adverb) || isComma(reading, next))) next++
  return next === at
}

/** Words after the phrase with which the reporter goes on, not the source. */
const reporters = wordSet('but while though although who which with')

/** Words that end the phrase without a comma. */
const conjunctions = wordSet('but while though although')

const brackets: ReadonlySet<string> = new Set([':', '(', ')'])

/** Most appositions after a source: «according to Ana Ruiz, 52, the harbour master». */
const mostAppositions = 2

/** Where the source ends: with the words up to a sign, and the appositions after a comma. */
const sourceEnd = (reading: Reading, core: Mention, ceiling: number, isInitial: boolean): number => {
  let last = core.last
  let isRelative = false
  while (
    last < ceiling &&
    !breaksOff(reading, last) &&
    quotationFrom(reading, last) < 0 &&
    !brackets.has(textAt(reading, last)) &&
    (isRelative || !addsDeed(reading, last)) &&
    !conjunctions.has(lowerAt(reading, last))
  ) {
    isRelative ||= has(reading, last, word.relative)
    last++
  }
  // «according to Ana Ruiz, the harbour master»
  for (let guard = 0; guard < mostAppositions && isComma(reading, last); guard++) {
    const next = last + 1
    if (next >= ceiling || !isOutside(reading, next) || !apposes(reading, next, isName(reading, core.head))) break
    let stop = next
    while (stop < ceiling && !breaksOff(reading, stop)) stop++
    // «according to the log, the ferry had left, …»: that is what the log says
    if (isInitial && (isClause(reading, next, stop) || isThing(reading, next))) break
    // a phrase that opens the sentence needs a comma before what it credits
    if (isInitial && (stop >= ceiling || !isComma(reading, stop))) break
    last = stop
  }
  return last
}

const breaksOff = (reading: Reading, at: number): boolean =>
  !isOutside(reading, at) ||
  textAt(reading, at) === ',' ||
  isStop(reading, at) ||
  textAt(reading, at) === '...' ||
  isDash(reading, at)

/** Whether words after a comma are a clause of their own: a verb and no relative, or a number that is nobody’s age. */
const isClause = (reading: Reading, first: number, stop: number): boolean => {
  if (has(reading, first, word.relative)) return false
  if (reading.tokens[first]?.kind === 'number') return stop > first + 1
  for (let at = first; at < stop; at++) {
    if (has(reading, at, word.relative)) return false
    if (has(reading, at, word.auxiliary | word.past)) return true
  }
  return false
}

/** «according to the agency, *the planet*, named Odo, is …»: no office that the name before could hold. */
const isThing = (reading: Reading, at: number): boolean => {
  const phrase = lowerAt(reading, at) === 'the' ? phraseAfter(reading, at, at + farthestTitle) : null
  if (!phrase || lowerAt(reading, phrase.last) === 'of') return false
  const head = lowerAt(reading, phrase.head)
  return !isRole(head) && !organizationNouns.has(head) && !documentNouns.has(head) && !isName(reading, phrase.head)
}

/** How long a title in an apposition may be, in tokens. */
const farthestTitle = 15

const apposing = wordSet('a an who which whose')

/** Whether an apposition begins after a comma: «a nurse», «52», after a name «the harbour master» too. */
const apposes = (reading: Reading, at: number, isNamed: boolean): boolean => {
  const token = reading.tokens[at]
  if (!token) return false
  // an age stands between commas
  if (token.kind === 'number') return isNamed && isComma(reading, at + 1)
  if (apposing.has(token.lower)) return true
  return isNamed && (token.lower === 'one' || token.lower === 'the')
}
