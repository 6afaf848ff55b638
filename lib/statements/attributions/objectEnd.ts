/** Where content ends that is a phrase and no clause: a thing called a name, asked for, promised to be done. */
import {wordSet} from '../../lexicon/words.ts'
import type {Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma, isDash} from '../punctuation.ts'
import {has, isName, isOpen, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isOutside, quotationFrom} from '../spoken.ts'
import type {Tag} from '../tags.ts'
import {hasVerb} from './contentEnd/hasVerb.ts'
import {contentEnd} from './contentEnd.ts'
import {addsDeed, isAndOr} from './contents.ts'
import {occasionStart} from './occasionStart.ts'
import {endsQuotedWithComma} from './subjects.ts'

/** The end of a thing that was named, cut before what its speaker did besides: «called the pier “a wreck” in May | and left the board». */
const beforeDeed = (reading: Reading, start: number, end: number): number => {
  for (let at = start + 1; at < end; at++) {
    // a clause within the thing has verbs of its own
    if (has(reading, at, word.relative | word.subordinator | word.pronoun) && lowerAt(reading, at) !== 'as') return end
    if (isOutside(reading, at) && (addsDeed(reading, at) || addsClause(reading, at, end))) return at
  }
  return end
}

/** «denies the charges | *and the trial continues*» */
const addsClause = (reading: Reading, at: number, end: number): boolean =>
  lowerAt(reading, at) === 'and' && has(reading, at + 1, word.determiner) && opensClause(reading, at + 1, end)

/** Where what somebody promised, asked for or was told to do ends, before what the speaker did besides: «vowed to sell | and left the hall». */
export const deedEnd = (reading: Reading, start: number, sentence: Sentence, tags: readonly Tag[], tag: Tag): number =>
  beforeDeed(reading, start, phraseEnd(reading, start, sentence, tags, tag))

/** Whether a name is over where its marks end: at a comma, or at *and* behind which somebody does something. */
const isNamed = (reading: Reading, end: number, last: number): boolean => {
  if (isAndOr(reading, end)) {
    return addsDeed(reading, end) || isName(reading, end + 1) || opensClause(reading, end + 1, last)
  }
  return isComma(reading, end) || textAt(reading, end - 2) === ','
}

/** Where a thing called a name ends: with the name, if that stands in marks («called the plan “a disgrace,” and left»). */
export const objectEnd = (
  reading: Reading,
  start: number,
  sentence: Sentence,
  tags: readonly Tag[],
  tag: Tag
): number => {
  const end = occasionStart(reading, start, beforeDeed(reading, start, phraseEnd(reading, start, sentence, tags, tag)))
  if (tag.form.cue.class !== 'act') return end
  for (let at = start; at < end; at++) {
    const quoted = elementAt(reading.quotations, quotationFrom(reading, at))
    if (!quoted) continue
    const next = quoted.last
    if (isNamed(reading, next, sentence.last)) return Math.min(end, next)
    at = next - 1
  }
  return end
}

/** Where content is over that may be a thing or a clause without *that*: a thing ends as a phrase does («announced a plan, which …»). */
export const thingEnd = (
  reading: Reading,
  start: number,
  sentence: Sentence,
  tags: readonly Tag[],
  tag: Tag
): number => {
  const end = phraseEnd(reading, start, sentence, tags, tag)
  // «claimed self-defence | and was acquitted»: the first verb behind it is another deed
  const thing = beforeDeed(reading, start, end)
  return hasVerb(reading, start, thing)
    ? contentEnd(reading, start, sentence, tags, tag)
    : occasionStart(reading, start, thing)
}

/** Where a phrase is over: at the comma or dash after which something else is told («promised to rebuild the pier, | which …»). */
export const phraseEnd = (
  reading: Reading,
  start: number,
  sentence: Sentence,
  tags: readonly Tag[],
  tag: Tag
): number => {
  const end = contentEnd(reading, start, sentence, tags, tag)
  for (let at = start + 1; at < end; at++) {
    if (!isOutside(reading, at)) continue
    // «deemed it “well built,” | which …»: the comma inside the marks
    const isQuoted = endsQuotedWithComma(reading, at)
    if (isQuoted || isComma(reading, at) || isDash(reading, at)) {
      const sign = isQuoted ? at - 1 : at
      if (!isRanked(reading, sign + 1, tag)) {
        const closing = insertionEnd(reading, sign, end)
        if (closing < 0 && leavesPhrase(reading, sign + 1, end)) return at
        at = Math.max(at, closing)
      }
    }
    // «announced a pension plan | after the strike had closed the yard»
    if (isTimeClause(reading, at) && end - at > at - start && quotationFrom(reading, at + 1) < 0) return at
  }
  return end
}

/** «showed Hart ahead, *followed* closely by Lowe»: a poll’s list goes on. */
const isRanked = (reading: Reading, at: number, {form}: Tag): boolean =>
  form.cue.class === 'evidence' && ranking.has(lowerAt(reading, at))

const ranking = wordSet('followed trailed compared while with and')

/** Verbs that end like a participle in their base form. */
const inIng = wordSet('bring ring sing spring swing fling cling')

const leaving = word.relative | word.pronoun | word.determiner | word.adverb | word.auxiliary | word.past

/** Conjunctions after a comma with which the reporter goes on. */
const conjunctions = wordSet('as while though although whereas after before when since until but')

/** Whether words after a comma cannot belong to the phrase before it: no further thing of a list, no name beside its noun. */
const leavesPhrase = (reading: Reading, at: number, end: number): boolean => {
  const lower = lowerAt(reading, at)
  if (lower === 'not' || has(reading, at, word.preposition)) return false
  if (lower === 'and' || lower === 'or')
    return has(reading, at + 1, word.pronoun | word.auxiliary | word.past) || opensClause(reading, at + 1, end)
  if (conjunctions.has(lower)) return true
  if (has(reading, at, leaving)) return !isListed(reading, at, end)
  const form = reading.cues[at]
  return (
    (lower.endsWith('ing') && !inIng.has(lower)) ||
    lower.endsWith('ed') ||
    (form !== undefined && (form.past || form.third))
  )
}

/** «called the fees “a joke,” and | his party has tried to end them», «… and | Lowe sails on Monday»: a subject and its verb. */
const opensClause = (reading: Reading, at: number, end: number): boolean => {
  const subject = phraseAfter(reading, at, end)
  if (!subject) return false
  const verb = subject.last
  if (has(reading, verb, word.auxiliary | word.past) || reading.cues[verb]?.third) return true
  return isName(reading, subject.head) && isOpen(reading, verb) && verbEnding.test(lowerAt(reading, verb))
}

/** How verbs end that stand behind a name. */
const verbEnding = /(?:s|ed|ing)$/u

/** «criticized the tariff, | the fees and the queue» */
const isListed = (reading: Reading, at: number, end: number): boolean => {
  const thing = has(reading, at, word.determiner) ? phraseAfter(reading, at, end) : null
  if (!thing) return false
  return isAndOr(reading, thing.last) || (isComma(reading, thing.last) && has(reading, thing.last + 1, word.determiner))
}

/** How far an insertion in a phrase may reach, in tokens. */
const longestInsertion = 14

/** The second sign of an insertion after which the phrase goes on, -1 where none does: «accused Lowe, the harbour master, of theft», «the dark, even bitter, mood», «a third – by its own count – has left». */
const insertionEnd = (reading: Reading, sign: number, end: number): number => {
  const first = sign + 1
  if (!has(reading, first, leaving)) return -1
  const isSign = isDash(reading, sign) ? isDash : isComma
  const bound = Math.min(end, first + longestInsertion)
  for (let at = first; at < bound; at++) if (isSign(reading, at)) return resumes(reading, sign, at + 1) ? at : -1
  return -1
}

/** Most words before an adjective’s second comma: «dark, *even bitter*, mood». */
const fewWords = 4

const resumes = (reading: Reading, sign: number, next: number): boolean => {
  if (has(reading, next, word.preposition)) return true
  if (isDash(reading, sign)) return has(reading, next, word.auxiliary)
  return (
    has(reading, sign + 1, word.adverb) && next - sign <= fewWords + 1 && isOpen(reading, next) && !reading.cues[next]
  )
}

const timeWords = wordSet('after before while')

const isTimeClause = (reading: Reading, at: number): boolean =>
  timeWords.has(lowerAt(reading, at)) || (lowerAt(reading, at) === 'as' && has(reading, at + 1, word.pronoun))
