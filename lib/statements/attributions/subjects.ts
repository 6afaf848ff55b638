/** Whom a clause is about, found from its beginning: the speaker of verbs that have nobody beside them. */
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma, isDash} from '../punctuation.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'
import {subjectStarts} from '../tags/subjects.ts'
import type {Tag} from '../tags.ts'
import {type Draft, isNested} from './draft.ts'

/** The subject that a participle or a coordinated verb shares, that of the clause around it: of «Ruiz stood up, saying …», *Ruiz*. */
export const sharedSubject = (
  reading: Reading,
  tag: Tag,
  sentence: Sentence,
  earlier: readonly Draft[]
): Mention | null => {
  const near = nearestSubject(reading, sentence, tag.first)
  if (near) return near
  const clause = clauseSubject(reading, sentence.first, sentence.last)
  for (let at = earlier.length - 1; at >= 0; at--) {
    const draft = earlier[at]
    if (!draft || draft.sentence !== sentence.index) break
    if (!draft.source || draft.frame === 'according-to' || isNested(draft, earlier)) continue
    // «Hart, who has criticized the plan, stood up, saying …»
    if (clause && has(reading, draft.source.head, word.relative)) continue
    // whoever stands nearer to the participle speaks
    return clause && clause.first > draft.source.first && clause.first < tag.first ? clause : draft.source
  }
  return clause
}

/** How far back a subordinate clause is sought, in tokens. */
const farthestClause = 40

const clauseWords = wordSet('as while but because though although when which where before after')

/** Of these the ones that tell when: what stands behind their clause and a comma is the main clause’s, «Ruiz left after he came, saying …». */
const timeWords = wordSet('when before after')

/** Of these the ones that are prepositions too: «after the vote» is no clause. */
const prepositionsToo = wordSet('before after as')

/** Subject of a subordinate clause that ends in the participle: «…, as Ruiz took up the theme, saying …». */
export const nearestSubject = (reading: Reading, sentence: Sentence, before: number): Mention | null => {
  const bound = Math.max(sentence.first, before - farthestClause)
  for (let at = before - 1; at > bound; at--) {
    if (!isOutside(reading, at)) return null
    const lower = lowerAt(reading, at)
    // «the woman who opened the door and said», but «Ruiz, who had come late, stood up and said»
    if (lower === 'who' && !isComma(reading, before - 1) && !isClosed(reading, at, before, sentence.last))
      return mention(reading, at, at + 1)
    // «…, and he has since asked for a rise, calling …»
    if (lower === 'and' && isComma(reading, at - 1) && persons.has(lowerAt(reading, at + 1)))
      return mention(reading, at + 1, at + 2)
    if (joinsClause(reading, at, before)) return clauseSubject(reading, at + 1, before)
    if (!clauseWords.has(lower) || !subjectStarts(reading, at + 1)) continue
    if (timeWords.has(lower) && !isJoined(reading, before)) continue
    if (hasMainClause(reading, at + 1, before, sentence.last)) continue
    if (at === sentence.first) return null
    if (prepositionsToo.has(lower) && !isComma(reading, at - 1) && !opensClause(reading, at + 1, before)) continue
    return clauseSubject(reading, at + 1, before)
  }
  return null
}

const persons = wordSet('he she they')

/**
 * Whether a relative clause has ended before a verb, which is the main clause’s then: with *but* or a comma before *and*, with the
 * comma after which a subject stands, with any comma where it began after one.
 */
const isClosed = (reading: Reading, relative: number, end: number, last: number): boolean => {
  const joins = has(reading, end - 1, word.coordinator)
  // «people who have lost homes and *said*»: another tense, so another’s verb
  if (
    joins &&
    !isComma(reading, relative - 1) &&
    has(reading, relative + 1, word.auxiliary) &&
    !has(reading, relative + 1, word.be) &&
    reading.cues[end]?.past
  )
    return true
  if (joins && (lowerAt(reading, end - 1) === 'but' || isComma(reading, end - 2))) return true
  if (!isComma(reading, relative - 1)) return hasMainClause(reading, relative + 1, end, last)
  for (let at = relative + 1; at < end; at++) if (isComma(reading, at)) return true
  return false
}

/** Whether a verb is joined to the clause before it with a conjunction and no comma: «when she came in and *said*». */
const isJoined = (reading: Reading, verb: number): boolean =>
  has(reading, verb - 1, word.coordinator) && !isComma(reading, verb - 2)

/** Whether after the clause that begins at a token the main clause has begun, with a subject behind a comma: «when he came, | Ruiz stood up». */
const hasMainClause = (reading: Reading, start: number, end: number, last: number): boolean => {
  let hasVerb = false
  let isSure = false
  for (let at = start; at < end - 2; at++) {
    hasVerb ||= isVerbAt(reading, at)
    isSure ||= has(reading, at, word.past | word.auxiliary)
    if (!hasVerb || !isComma(reading, at)) continue
    // «a pilot who has never lost, *won* on Sunday and told …»
    if (isSure && has(reading, at + 1, word.past | word.auxiliary)) return true
    if (subjectStarts(reading, at + 1) && !isPlace(reading, at + 1, last)) return true
  }
  return false
}

/** Most phrases before the subject of a clause: «On Sunday, in Ames, after the vote, Ruiz …». */
const mostFronted = 5

/** «as he left», «as Vic Lane, a carrier, took up the theme»: no «as mayor», no «after the vote». */
const opensClause = (reading: Reading, at: number, last: number): boolean => {
  if (has(reading, at, word.pronoun)) return true
  const subject = isName(reading, at) ? phraseAfter(reading, at, last) : null
  if (!subject || subject.last >= last - 1) return false
  return isComma(reading, subject.last) || isVerbAt(reading, subject.last)
}

/** «…, and Berg fired the guard, saying …»: a second main clause with a subject and verb of its own. */
const joinsClause = (reading: Reading, at: number, last: number): boolean => {
  if (!has(reading, at, word.coordinator) || isName(reading, at - 2) || isName(reading, at - 1)) return false
  if (!isComma(reading, at - 1) && !isName(reading, at + 1)) return false
  const core = subjectStarts(reading, at + 1) ? phraseAfter(reading, at + 1, last) : null
  return core !== null && isVerbAt(reading, withObjects(reading, core, last))
}

/** Whether a word’s form shows a finite verb behind its subject. */
const isVerbAt = (reading: Reading, at: number): boolean =>
  has(reading, at, word.auxiliary | word.past) ||
  reading.cues[at]?.past === true ||
  (lowerAt(reading, at).endsWith('ed') && reading.tokens[at]?.kind === 'word')

/** Who a clause is about: its first noun phrase that no preposition, participle or time word opens. */
export const clauseSubject = (reading: Reading, from: number, last: number): Mention | null => {
  let at = afterDateline(reading, from, last)
  for (let guard = 0; guard < mostFronted && at < last; guard++) {
    while (at < last && (isOpener(reading, at) || isSign(reading, at))) at++
    if (at >= last || !isOutside(reading, at)) return null
    if (at === from && isManner(reading, at)) at++
    if (isFronted(reading, at)) {
      at = afterFronted(reading, at, last)
      if (at < 0) return null
      continue
    }
    const core = phraseAfter(reading, at, last)
    if (!core) return null
    const afterTime = timeEnd(reading, core)
    if (afterTime > 0) {
      at = afterTime
      continue
    }
    if (!isWhen(reading, core)) return mention(reading, core.first, withObjects(reading, core, last), core.head)
    at = core.last
    while (at < last && !isComma(reading, at)) at++
    at++
  }
  return null
}

/** How long a dateline is at most, in tokens. */
const longestDateline = 14

/** Past a dateline («NORWICK, Dec. 8 (HP) —», «Norwick (HP) –») where the sentence begins with one. */
export const afterDateline = (reading: Reading, first: number, last: number): number => {
  const token = reading.tokens[first]
  if (!token?.capital) return first
  const bound = Math.min(last, first + longestDateline)
  for (let at = first; at < bound; at++) {
    if (isDash(reading, at)) {
      const isDateline =
        isName(reading, first) && (token.text === token.text.toUpperCase() || textAt(reading, at - 1) === ')')
      return isDateline ? at + 1 : first
    }
    if (reading.cues[at]?.past || has(reading, at, word.auxiliary)) return first
  }
  return first
}

/** «Coolly the mayor …»: an adverb that opens a clause without a comma. */
const isManner = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at).endsWith('ly') && !isName(reading, at + 1) && reading.tokens[at + 1]?.kind === 'word'

/** «But», «also»: what stands before a subject and is none. */
const isOpener = (reading: Reading, at: number): boolean =>
  has(reading, at, word.adverb | word.coordinator) &&
  !has(reading, at, word.preposition) &&
  !(lowerAt(reading, at) === 'once' && subjectStarts(reading, at + 1))

const isSign = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'punctuation' && textAt(reading, at) !== '('

/** Whether a phrase or clause opens that stands before the subject: «In May», «Asked why», «Leaving the court». */
const isFronted = (reading: Reading, at: number): boolean => {
  if (has(reading, at, word.preposition | word.subordinator | word.question) || isTimeWord(reading, at)) return true
  if (isTimeWord(reading, at + 1) && !has(reading, at + 2, word.auxiliary) && !has(reading, at, word.pronoun))
    return true
  const lower = lowerAt(reading, at)
  if ((lower === 'late' || lower === 'early') && opensTime(reading, at + 1)) return true
  if (!isName(reading, at + 1) && (lower.endsWith('ing') || lower.endsWith('sked'))) return true
  return lower.endsWith('ing') && reading.cues[at]?.gerund === true
}

/** «Late | last month», «Early | on Monday» */
const opensTime = (reading: Reading, at: number): boolean =>
  isTimeWord(reading, at) || isTimeWord(reading, at + 1) || has(reading, at, word.preposition)

/** How long a fronted phrase may be, in tokens. */
const longestFronted = 40

/** Past a fronted phrase: it ends at the comma, or at the marks that close with one, after which a subject stands. -1 where none does. */
const afterFronted = (reading: Reading, start: number, last: number): number => {
  const bound = Math.min(last, start + longestFronted)
  const dated = afterDate(reading, start + 1, bound)
  if (dated > start + 1 && subjectStarts(reading, dated)) return dated
  for (let at = start; at < bound; at++) {
    if (isComma(reading, at) && opensMain(reading, at + 1, last)) return at + 1
    if (endsQuotedWithComma(reading, at) && subjectStarts(reading, at)) return at
  }
  return -1
}

const orderWords = wordSet('last next this past')

/** Past a date: «On 3 October 2021 | a clerk …». */
const afterDate = (reading: Reading, start: number, bound: number): number => {
  let at = start
  while (
    at < bound &&
    (isTimeWord(reading, at) || reading.tokens[at]?.kind === 'number' || orderWords.has(lowerAt(reading, at)))
  )
    at++
  return at
}

/** Whether the main clause begins after a comma: with a subject, or with a bare noun or number and its verb («prosecutors charged …», «only three of them came»). */
export const opensMain = (reading: Reading, at: number, last: number): boolean => {
  if (subjectStarts(reading, at)) return !isPlace(reading, at, last)
  const first = has(reading, at, word.adverb) ? at + 1 : at
  const isNoun = isOpen(reading, first) || reading.tokens[first]?.kind === 'number'
  const noun = isNoun ? phraseAfter(reading, first, last) : null
  return noun !== null && isVerbAt(reading, withObjects(reading, noun, last))
}

/** Whether marks close right before a token, a comma inside them: «when he spoke of “old debts,” | Hart …». */
export const endsQuotedWithComma = (reading: Reading, at: number): boolean =>
  textAt(reading, at - 2) === ',' && elementAt(reading.quotations, reading.quotationAt[at - 1])?.last === at

/** Whether a name between commas only says where: «in Ames, Norwick, on Sunday». */
export const isPlace = (reading: Reading, at: number, last: number): boolean => {
  const phrase = isName(reading, at) ? phraseAfter(reading, at, last) : null
  if (!phrase || !isComma(reading, phrase.last)) return false
  const next = phrase.last + 1
  return (
    has(reading, next, word.preposition | word.weekday | word.month | word.pronoun | word.relative) ||
    isName(reading, next)
  )
}

const timeOrders = wordSet('later earlier ago after before')

/** Past a time that no comma closes: «A few minutes later | they left»; 0 where the phrase is none. */
const timeEnd = (reading: Reading, core: Mention): number => {
  const isTime = isTimeWord(reading, core.head) && timeOrders.has(lowerAt(reading, core.last))
  return isTime && subjectStarts(reading, core.last + 1) ? core.last + 1 : 0
}

/** Whether a phrase tells when: «Two days later, …», «A week of talks earlier, …». */
const isWhen = (reading: Reading, core: Mention): boolean => {
  const at = lowerAt(reading, core.last) === 'of' ? core.last + 2 : core.last
  return timeOrders.has(lowerAt(reading, at)) && isComma(reading, at + 1)
}

const joining = wordSet('of for from in at and on')

/** Where a phrase ends with all that prepositions and *and* join to it. */
const withObjects = (reading: Reading, core: Mention, last: number): number => {
  let end = core.last
  while (joining.has(lowerAt(reading, end))) {
    const object = phraseAfter(reading, end + 1, last)
    if (!object) break
    end = object.last
  }
  return end
}
