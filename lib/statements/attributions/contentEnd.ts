/** Where content that runs to the right of a tag ends. */
import {quantityNouns} from '../../lexicon/counts.ts'
import {additions, glosses} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Sentence} from '../../model.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma, isDash, isStop} from '../punctuation.ts'
import {has, isOpen, isTimeWord, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isHandedOver, isOutside, quotationBefore, quotationFrom} from '../spoken.ts'
import {subjectStarts} from '../tags/subjects.ts'
import {type Tag, takesClause} from '../tags.ts'
import {endsQuotedWithComma, isPlace} from './subjects.ts'

/**
 * The token at which content that begins at `start` is over: a tag that goes on reporting, the main clause after a fronted
 * one, the reporter’s own words about what was said, the end of a relative clause, the sentence’s end; the first of these that fits.
 * «Ruiz said the dam was sound | but conceded that it leaked»
 */
export const contentEnd = (
  reading: Reading,
  start: number,
  sentence: Sentence,
  tags: readonly Tag[],
  own: Tag
): number => {
  for (const tag of tags) {
    const end = tag.verb > own.verb && tag.start - 2 > start ? endAtTag(reading, sentence, tag, own) : -1
    if (end >= 0) return relativeEnd(reading, start, own, end)
  }
  // «half said so | in May»
  if (
    pro.has(lowerAt(reading, start)) &&
    !subjectStarts(reading, start + 1) &&
    !isComma(reading, start + 1) &&
    lowerAt(reading, start + 1) !== 'far'
  )
    return start + 1
  const main = isFronted(reading, own, sentence) ? mainClauseStart(reading, start, sentence.last) : -1
  if (main >= 0) return main
  const last = relativeEnd(reading, start, own, sentence.last)
  const gloss = endAtGloss(reading, start, last, own)
  return gloss >= 0 ? gloss : beforeAddition(reading, start, last)
}

/** What follows a comma is likelier the reporter’s own where it is longer than all that was said before it: «…, which the board, …». */
const beforeAddition = (reading: Reading, start: number, end: number): number => {
  for (let at = start + 1; at < end; at++) {
    if (
      !isOutside(reading, at) ||
      !additions.has(lowerAt(reading, at)) ||
      !(isComma(reading, at - 1) || isDash(reading, at - 1))
    )
      continue
    if (lowerAt(reading, at + 1) === 'that' || isClosed(reading, at, end)) continue
    if (end - at > at - start && hasVerb(reading, start, at)) return at
  }
  return end
}

/** How far a relative clause inside content reaches, in tokens. */
const longestRelative = 15

/** «the funds, which hold 4 million, are safe»: after its second comma the clause around it goes on with its verb. */
const isClosed = (reading: Reading, from: number, end: number): boolean => {
  if (!has(reading, from, word.relative)) return false
  const bound = Math.min(end, from + longestRelative)
  for (let at = from; at < bound; at++)
    if (isComma(reading, at)) return has(reading, at + 1, word.auxiliary | word.past)
  return false
}

/** Whether a finite verb stands among tokens, as far as its form shows it. */
export const hasVerb = (reading: Reading, start: number, end: number): boolean => {
  for (let at = start; at < end; at++)
    if (has(reading, at, word.auxiliary) || reading.cues[at]?.past || lowerAt(reading, at).endsWith('ed')) return true
  return false
}

const commonConjunctions = wordSet('and but or then')

/** Conjunctions that may lead to another’s report: «…, but the union said». */
const linking = wordSet('but while though although whereas and as yet so')

/** Of these the ones that need no comma before them. */
const contrasting = wordSet('but while whereas')

/** Where a later tag ends the content of an earlier one; -1 where it lies in it: «Hart said the board said no». */
const endAtTag = (reading: Reading, sentence: Sentence, tag: Tag, own: Tag): number => {
  const before = tag.start - 1
  const isAfterMarks = quotationBefore(reading, tag.start) >= 0
  if (!isOutside(reading, before) && !isAfterMarks) return -1
  if (isAfterMarks && tag.voice === 'active' && own.voice === 'participle') return tag.start
  // «Hart said the board was “a mess,” | Lowe added»
  if (isAfterMarks && isHandedOver(reading, tag.start) && tag.subject && tag.voice !== 'passive') return tag.start
  if (tag.voice === 'participle') return endAtParticiple(reading, tag, own, isAfterMarks)
  // «The firm said it planned no cuts, | said Ana Ruiz, a clerk.»
  if (tag.voice === 'inverted' && tag.subject && isComma(reading, before) && takesClause(tag.form)) return before
  if (tag.voice !== 'active') return -1
  // «…, but he conceded that …», «… while the union said …»
  const conjunction = lowerAt(reading, before)
  if (tag.subject && linking.has(conjunction)) {
    const again =
      tag.form.cue.lemma === own.form.cue.lemma &&
      !(persons.has(lowerAt(reading, tag.subject.first)) || lowerAt(reading, tag.subject.first) === 'it')
    const ends =
      (conjunction === 'and' && (again || startsQuotation(reading, tag))) ||
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

/** Whether a tag at the sentence’s end covers all before it, a report in it included: «The board never complained, Hart said, adding that …» */
const isLastWord = (reading: Reading, tag: Tag, sentence: Sentence): boolean => {
  if (!takesClause(tag.form)) return false
  if (isComma(reading, tag.end)) return reading.cues[tag.end + 1]?.gerund === true
  return tag.end >= sentence.last || isStop(reading, tag.end)
}

/** «… , adding that», «… and warned that»: a participle or a coordinated verb goes on with the same speaker. */
const endAtParticiple = (reading: Reading, tag: Tag, own: Tag, isAfterMarks: boolean): number => {
  const before = tag.start - 1
  if (isAfterMarks || isComma(reading, before) || isDash(reading, before)) return tag.start
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

/** Whether what a verb needs can follow it here: «an able and *determined* rival» determines nothing. */
const opensWords = (reading: Reading, {form: {cue}, end}: Tag): boolean =>
  cue.takes.length !== 1 || cue.takes[0] !== 'that' || lowerAt(reading, end) === 'that' || !isOpen(reading, end)

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
const pro = wordSet('so')

const linkers = word.coordinator | word.adverb

/** How far before a tag its clause may open, in tokens. */
const farthestOpening = 25

/**
 * Whether a tag stands in a phrase or clause before the subject of its sentence: «While denouncing the plan, she …»,
 * «…, and though he said …, Hart …», «In a letter asking for calm, Hart …».
 */
const isFronted = (reading: Reading, tag: Tag, sentence: Sentence): boolean => {
  const bound = Math.max(sentence.first, tag.start - farthestOpening)
  const own = tag.subject?.first ?? tag.start
  let at = own - 1
  // a comma or a finite verb: another clause has begun before this one
  while (at >= bound && !isComma(reading, at) && !isFiniteVerb(reading, at)) at--
  if (at >= bound && !(isComma(reading, at) && has(reading, at + 1, word.coordinator))) return false
  let first = at + 1
  while (first < own && has(reading, first, linkers) && !has(reading, first, word.subordinator)) first++
  if (tag.form.gerund)
    return (
      first === own ||
      has(reading, first, word.subordinator | word.preposition) ||
      lowerAt(reading, first).endsWith('ing')
    )
  if (first === own) return tag.subject === null && (tag.voice === 'passive' || lowerAt(reading, first) === 'having')
  return isTimeWord(reading, own - 2) || (has(reading, first, word.subordinator) && lowerAt(reading, first) !== 'that')
}

const isFiniteVerb = (reading: Reading, at: number): boolean =>
  has(reading, at, word.auxiliary | word.past) || reading.cues[at]?.past === true || reading.cues[at]?.third === true

/** The comma, or the end of marks that close with one, after which the main clause stands; -1 where none does. */
const mainClauseStart = (reading: Reading, start: number, last: number): number => {
  for (let at = start; at < last; at++) {
    if (isComma(reading, at) && subjectStarts(reading, at + 1) && !isPlace(reading, at + 1, last)) return at
    if (endsQuotedWithComma(reading, at) && subjectStarts(reading, at)) return at
  }
  return -1
}

const comparingTo = wordSet('to with')

/** Whether those who speak are a share of those who were asked. */
const countsPeople = (reading: Reading, {subject}: Tag): boolean => {
  if (!subject) return false
  for (let at = subject.first; at < subject.last; at++)
    if (reading.tokens[at]?.kind === 'number' || quantityNouns.has(lowerAt(reading, at))) return true
  return false
}

const whileWords = wordSet('as while when')
const persons = wordSet('he she they')

/** How many words of content come before a *while* at least. */
const shortestBeforeWhile = 3

/** «on (the) condition of anonymity», «on condition that he not be named»: the terms of talking. */
const isOnCondition = (reading: Reading, on: number): boolean => {
  const at = has(reading, on + 1, word.determiner) ? on + 2 : on + 1
  return lowerAt(reading, at) === 'condition' && conditional.has(lowerAt(reading, at + 1))
}

const conditional = wordSet('of that')

/** «… when *asked* about the leak»: what drew the words out. */
const pressing = wordSet('asked questioned pressed')

/** «…, while *95* members favoured Lowe», «while *the* rest …» */
const opensShare = (reading: Reading, at: number): boolean =>
  subjectStarts(reading, at) || reading.tokens[at]?.kind === 'number' || has(reading, at, word.pronoun)

/** Where the reporter takes over again: «…, a charge that the mayor denied», «…, but he left it open», «“…” as he left». */
const endAtGloss = (reading: Reading, start: number, last: number, own: Tag): number => {
  const isBelowColon = textAt(reading, start - 1) === ':'
  for (let at = start; at < last; at++) {
    if (!isOutside(reading, at)) continue
    const lower = lowerAt(reading, at)
    if (lower === ';') {
      if (!isBelowColon && subjectStarts(reading, at + 1)) return at
      continue
    }
    if (lower === 'on' && at > start && isOnCondition(reading, at)) return at
    // «half say they are sure | compared with a third in May»
    if (lower === 'compared' && at > start && comparingTo.has(lowerAt(reading, at + 1)) && countsPeople(reading, own))
      return at
    if (lower === 'when' && at > start && pressing.has(lowerAt(reading, at + 1)) && lowerAt(reading, at + 2) !== 'to')
      return at
    const isAfterMarks = quotationBefore(reading, at) >= 0
    if (isAfterMarks && whileWords.has(lower) && persons.has(lowerAt(reading, at + 1))) return at
    const isAfterComma = isComma(reading, at - 1)
    if (!isAfterComma && !isAfterMarks) continue
    if (lower === 'according' && lowerAt(reading, at + 1) === 'to') return at
    if (!isAfterComma && textAt(reading, at - 2) !== ',') continue
    if ((lower === 'a' || lower === 'an') && at > start && glosses.has(lowerAt(reading, at + 1))) return at
    if (lower === 'while' && at > start + shortestBeforeWhile && opensShare(reading, at + 1)) return at
    if (lower === 'but' && own.voice !== 'inverted' && persons.has(lowerAt(reading, at + 1))) return at
  }
  return -1
}

/** Where a relative clause with its own verb of saying ends: «Hart, who says he will sue, left». */
const relativeEnd = (reading: Reading, start: number, own: Tag, last: number): number => {
  // «which officials said will start in May, will …»
  if (isRelative(reading, own.start - 1) && isComma(reading, own.start - 2))
    for (let at = start; at < last; at++) if (isComma(reading, at)) return at
  // «the pen that the Crown says was used, is …»
  if (has(reading, own.start - 1, word.relative) && has(reading, start, word.auxiliary))
    for (let at = start; at < last; at++) if (isComma(reading, at)) return at
  const relative = own.subject?.first ?? -1
  if (!isRelative(reading, relative)) return last
  if (isDash(reading, relative - 1)) for (let at = start; at < last; at++) if (isDash(reading, at)) return at
  if (!isComma(reading, relative - 1)) {
    // «Hart, who farms and who says he will sue, | left»
    for (let at = start; at < last; at++) if (isComma(reading, at) && isFiniteVerb(reading, at + 1)) return at
    const main = isSubjectOfSentence(reading, relative) ? mainVerb(reading, start, last) : -1
    return main >= 0 ? main : last
  }
  for (let at = start; at < last; at++)
    if (isComma(reading, at) && !has(reading, at + 1, word.determiner | word.preposition)) return at
  return last
}

/** How long such a noun is with its words, in tokens: longer ones have taken in a verb. */
const longestNoun = 4

/** Whether the noun before a relative pronoun opens its clause, so that a verb of its own must follow: «Farmers who say …». */
const isSubjectOfSentence = (reading: Reading, relative: number): boolean => {
  const noun = phraseBefore(reading, relative, 0)
  if (!noun || noun.last - noun.first > longestNoun || lowerAt(reading, noun.first).endsWith('ing')) return false
  const before = noun.first - 1
  return reading.tokens[before]?.kind !== 'word' || has(reading, before, word.coordinator)
}

const clauseWords = word.subordinator | word.relative | word.question

/** Where the verb of the main clause stands after a clause within it, each clause having one verb: «that Hart used it while she was clerk | *was* sentenced»; -1 where it does not show. */
export const mainVerb = (reading: Reading, start: number, last: number): number => {
  let open = 1
  for (let at = start; at < last; at++) {
    if (!isOutside(reading, at)) continue
    const isMarked = isFiniteVerb(reading, at)
    if (!isMarked && at > start && has(reading, at, clauseWords)) open++
    const isPast = lowerAt(reading, at).endsWith('ed') && !has(reading, at - 1, word.determiner)
    const isVerb = isMarked || (isPast && (open > 0 || has(reading, at + 1, word.determiner | word.object)))
    if (!isVerb) continue
    if (open === 0 && !has(reading, at - 1, word.coordinator | word.pronoun | word.adverb)) return at
    if (open > 0) open--
    while (at + 1 < last && has(reading, at + 1, word.auxiliary | word.adverb)) at++
    if (lowerAt(reading, at + 1).endsWith('ed') || reading.cues[at + 1]?.participle) at++
  }
  return -1
}

const isRelative = (reading: Reading, at: number): boolean => {
  const lower = lowerAt(reading, at)
  return lower === 'who' || lower === 'which'
}
