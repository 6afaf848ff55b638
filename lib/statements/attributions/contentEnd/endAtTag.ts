/** Where the tag of another report ends the content of this one. */
import {hearings} from '../../../lexicon/reporting.ts'
import {wordSet} from '../../../lexicon/words.ts'
import type {Sentence} from '../../../model.ts'
import {elementAt} from '../../../text/elementAt.ts'
import {isComma, isDash, isStop} from '../../punctuation.ts'
import type {Reading} from '../../reading.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, textAt, word} from '../../reading.ts'
import {isHandedOver, isOutside, quotationBefore, quotationFrom} from '../../spoken.ts'
import {takesClause} from '../../tags/takesClause.ts'
import type {Tag} from '../../tags.ts'
import {runStart} from '../quotationSentences.ts'
import {endsQuotedWithComma, opensMain} from '../subjects.ts'
import {persons} from './endAtGloss.ts'
import {hasVerb, isFiniteVerb} from './hasVerb.ts'

const commonConjunctions = wordSet('and but or then')

/** Conjunctions that may lead to another’s report: «…, but the union said». */
const linking = wordSet('but while though although whereas and as yet so')

/** Of these the ones that need no comma before them. */
const contrasting = wordSet('but while whereas')

/** Where a later tag ends the content of an earlier one; -1 where it lies in it: «Hart said the board said no». */
export const endAtTag = (reading: Reading, sentence: Sentence, start: number, tag: Tag, own: Tag): number => {
  const before = tag.start - 1
  const isAfterMarks = quotationBefore(reading, tag.start) >= 0
  if (!isOutside(reading, before) && !isAfterMarks) return -1
  if (isAfterMarks && tag.voice === 'active' && own.voice === 'participle') return beforeLead(reading, start, tag.start)
  // «Hart said the board was “a mess,” | Lowe added»
  if (isAfterMarks && isHandedOver(reading, tag.start) && tag.subject && tag.voice !== 'passive')
    return beforeLead(reading, start, tag.start)
  if (tag.voice === 'participle') return endAtParticiple(reading, tag, own, isAfterMarks)
  // «The firm said it planned no cuts, | said Ana Ruiz, a clerk.»
  if (tag.voice === 'inverted' && tag.subject && isComma(reading, before) && takesClause(tag.form)) return before
  // «Roe said he was asleep, | the court was told.»
  if (tag.voice === 'passive') {
    const isHearing =
      tag.form.cue.lemma === 'tell' && tag.subject !== null && hearings.has(lowerAt(reading, tag.subject.head))
    return isHearing && isComma(reading, before) && isLastWord(reading, tag, sentence) ? before : -1
  }
  if (tag.voice !== 'active') return -1
  if (opensAside(reading, tag, sentence)) return before - 1
  // «…, but he conceded that …», «… while the union said …»
  const conjunction = lowerAt(reading, before)
  if (tag.subject && linking.has(conjunction)) {
    const again =
      tag.form.cue.lemma === own.form.cue.lemma &&
      !(persons.has(lowerAt(reading, tag.subject.first)) || lowerAt(reading, tag.subject.first) === 'it')
    const ends =
      (conjunction === 'and' && (again || !takesWords(own) || startsQuotation(reading, tag))) ||
      // «… that while talks continued …»: a verb that reports by marks alone, and has none
      (contrasting.has(conjunction) && (tag.form.cue.takes.length > 0 || startsQuotation(reading, tag))) ||
      isComma(reading, before - 1) ||
      isDash(reading, before - 1) ||
      textAt(reading, before - 2) === ','
    return ends ? before : -1
  }
  if (textAt(reading, before) === ';') return before
  // «Asked whether he had signed, Hart replied: …»
  const isMain =
    tag.subject !== null &&
    isComma(reading, before) &&
    (own.voice === 'participle' ||
      opensSubordinate(reading, sentence) ||
      startsQuotation(reading, tag) ||
      isLastWord(reading, tag, sentence))
  return isMain ? before : -1
}

/** Words that open a clause beside what is said and no part of it. */
export const asides = wordSet('which who whom where when')

/** How far behind its tag a clause beside what is said may have its marks, in tokens. */
const farthestMarks = 20

/** «Hart backs the plan, | which Lowe called “a farce”»: a clause that quotes somebody and ends the sentence; but «the plan, which Lowe called “a farce,” is sound». */
const opensAside = (reading: Reading, {start, end}: Tag, {last}: Sentence): boolean => {
  if (!asides.has(lowerAt(reading, start - 1)) || !(isComma(reading, start - 2) || isDash(reading, start - 2)))
    return false
  const bound = Math.min(last, end + farthestMarks)
  for (let at = end; at < bound; at++) {
    const quoted = elementAt(reading.quotations, quotationFrom(reading, at))
    if (!quoted) continue
    const next = isComma(reading, quoted.last) ? quoted.last + 1 : quoted.last
    return !has(reading, next, word.auxiliary | word.past | word.coordinator)
  }
  return false
}

/** Where content ends before marks that another tag closes: with them, or with the colon or dash that hands over to them: «Hart said the pier had sunk: | “It went down,” he recalled». */
const beforeLead = (reading: Reading, start: number, end: number): number => {
  const quoted = elementAt(reading.quotations, quotationBefore(reading, end))
  if (!quoted) return end
  const lead = runStart(reading, quoted) - 1
  return lead > start && (textAt(reading, lead) === ':' || isDash(reading, lead)) ? lead : end
}

/** Whether what a verb leads to can be a clause: «said», but no «branded». */
const takesWords = ({form: {cue}}: Tag): boolean =>
  cue.takes.includes('that') || cue.takes.includes('clause') || cue.takes.includes('whether') || cue.takes.length === 0

/** Whether a tag at the sentence’s end covers all before it, a report in it included: «The board never complained, Hart said, adding that …» */
const isLastWord = (reading: Reading, tag: Tag, sentence: Sentence): boolean => {
  if (!takesClause(tag.form)) return false
  if (isComma(reading, tag.end)) return reading.cues[tag.end + 1]?.gerund === true
  return tag.end >= sentence.last || isStop(reading, tag.end)
}

/** «… , adding that», «… and warned that»: a participle or a coordinated verb goes on with the same speaker. */
const endAtParticiple = (reading: Reading, tag: Tag, own: Tag, isAfterMarks: boolean): number => {
  const before = tag.start - 1
  if (isAfterMarks || isComma(reading, before) || isDash(reading, before) || endsQuotedWithComma(reading, tag.start))
    return tag.start
  const lower = lowerAt(reading, before)
  if (tag.form.gerund && own.form.gerund && (lower === 'and' || lower === 'but'))
    return isDash(reading, before - 1) ? before - 1 : before
  const goesOn =
    commonConjunctions.has(lower) &&
    !tag.form.gerund &&
    (quotationBefore(reading, before) >= 0 || !isOfContent(tag, own)) &&
    opensWords(reading, tag) &&
    (!tag.negated || isRefusal(reading, before)) &&
    tag.form.cue.class !== 'mental'
  return goesOn ? before : -1
}

/** Whether what a verb needs can follow it here: «an able and *determined* rival», «trade and *related* losses» report nothing. */
const opensWords = (reading: Reading, {form: {cue}, end}: Tag): boolean =>
  cue.takes.some((complement) => complement !== 'that' && complement !== 'whether') ||
  lowerAt(reading, end) === 'that' ||
  !isOpen(reading, end) ||
  isName(reading, end) ||
  lowerAt(reading, end).endsWith('ly')

/** «Hart said the study contradicts others and *shows* that …»: what was said in the past and shows now belongs to what was said. */
const isOfContent = ({form, negated}: Tag, own: Tag): boolean =>
  form.third && !form.past && !negated && own.form.past && !own.form.third && own.form.cue.lemma === 'say'

/** «… | but did not say»: what was left unsaid is no part of what was said. */
const isRefusal = (reading: Reading, conjunction: number): boolean =>
  lowerAt(reading, conjunction) === 'but' && refusing.has(lowerAt(reading, conjunction + 1))

const refusing = wordSet("did didn't")

/** Whether a sentence begins with a subordinate clause or a participle: «When asked …», «Asked whether …». */
const opensSubordinate = (reading: Reading, sentence: Sentence): boolean => {
  const lower = lowerAt(reading, sentence.first)
  return has(reading, sentence.first, word.subordinator) || lower === 'asked' || lower.endsWith('ing')
}

/** Whether marks follow a tag at once, or after a comma or colon. */
const startsQuotation = (reading: Reading, tag: Tag): boolean => {
  if (quotationFrom(reading, tag.end) >= 0) return true
  const sign = textAt(reading, tag.end)
  return (sign === ',' || sign === ':') && quotationFrom(reading, tag.end + 1) >= 0
}

/** Words that stand for all that was said. */
export const pro = wordSet('so')

const linkers = word.coordinator | word.adverb

/** How far before a tag its clause may open, in tokens. */
const farthestOpening = 25

/**
 * Whether a tag stands in a phrase or clause before the subject of its sentence: «While denouncing the plan, she …»,
 * «…, and though he said …, Hart …», «In a letter asking for calm, Hart …».
 */
export const isFronted = (reading: Reading, tag: Tag, sentence: Sentence): boolean => {
  if (tag.subject === null && !tag.form.gerund && has(reading, tag.start - 1, word.coordinator))
    return sharesFronted(reading, tag, sentence)
  const bound = Math.max(sentence.first, tag.start - farthestOpening)
  const own = tag.subject?.first ?? tag.start
  let at = own - 1
  // a comma or a finite verb: another clause has begun before this one
  while (at >= bound && !isComma(reading, at) && !isDash(reading, at) && !isFiniteVerb(reading, at)) at--
  const isOpening =
    isComma(reading, at) &&
    (has(reading, at + 1, word.coordinator) ||
      lowerAt(reading, at - 1) === 'that' ||
      isSecond(reading, tag, sentence, at))
  if (at >= bound && !isOpening) return false
  let first = at + 1
  while (first < own && has(reading, first, linkers) && !has(reading, first, word.subordinator)) first++
  if (tag.form.gerund)
    return (
      first === own ||
      has(reading, first, word.subordinator | word.preposition) ||
      lowerAt(reading, first).endsWith('ing')
    )
  if (first === own) return tag.subject === null && (tag.voice === 'passive' || lowerAt(reading, first) === 'having')
  // «In a year in which most farmers say they are tired, …»
  if (first === sentence.first && has(reading, first, word.preposition) && has(reading, own - 1, word.relative))
    return true
  return isTimeWord(reading, own - 2) || (has(reading, first, word.subordinator) && lowerAt(reading, first) !== 'that')
}

/** «On Sunday, *when asked* about the dam, Hart …», «Last month, *when Lowe said* …, Hart …»: behind a phrase before the subject. */
const isSecond = (reading: Reading, {form, voice}: Tag, {first}: Sentence, comma: number): boolean =>
  ((form.cue.lemma === 'ask' && voice === 'passive') || has(reading, comma + 1, word.subordinator)) &&
  (has(reading, first, word.preposition | word.weekday | word.adverb) || isTimeWord(reading, comma - 1)) &&
  !hasVerb(reading, first, comma)

/** «As Hart denounced the plan and *pledged* to fight it, …»: a second verb of the clause that opens the sentence. */
const sharesFronted = (reading: Reading, tag: Tag, {first}: Sentence): boolean => {
  const at = has(reading, first, word.coordinator) ? first + 1 : first
  if (!has(reading, at, word.subordinator) || tag.start - at > farthestOpening) return false
  return mainClauseStart(reading, at + 1, tag.start) < 0
}

/** The comma, or the end of marks that close with one, after which the main clause stands; -1 where none does. */
export const mainClauseStart = (reading: Reading, start: number, last: number): number => {
  for (let at = start; at < last; at++) {
    // «although she asked for it – “why not?” – | riders …»
    const isSign = isComma(reading, at) || (isDash(reading, at) && quotationBefore(reading, at) >= 0)
    if (isSign && (opensMain(reading, at + 1, last) || isFrontedAgain(reading, at + 1, last))) return at
    if (endsQuotedWithComma(reading, at) && (opensMain(reading, at, last) || isFrontedAgain(reading, at, last)))
      return at
  }
  return -1
}

/** How long a second phrase before the subject may be, in tokens. */
const longestSecond = 8

/** «While he said in May that he would go, *at the fair this week* he …»: a phrase before the subject after the clause before it. */
const isFrontedAgain = (reading: Reading, from: number, last: number): boolean => {
  if (!has(reading, from, word.preposition)) return false
  const bound = Math.min(last, from + longestSecond)
  for (let at = from + 1; at < bound && !isComma(reading, at) && !isFiniteVerb(reading, at); at++)
    if (persons.has(lowerAt(reading, at))) return isFiniteVerb(reading, at + 1)
  return false
}
