/** Where content begins left of a tag, and where quotations and things called a name end right of it. */
import {wordSet} from '../../lexicon/words.ts'
import type {Quotation, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {isComma, isDash} from '../punctuation.ts'
import {has, hasWords, isName, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isOutside, quotationBefore, quotationFrom} from '../spoken.ts'
import type {Tag} from '../tags.ts'
import {contentEnd} from './contentEnd.ts'
import type {Piece} from './draft.ts'
import {runStart} from './quotationSentences.ts'

/** Left content of a tag: from the sentence’s start (or where the last content ended) to the tag. */
export const leftPiece = (reading: Reading, tag: Tag, sentence: Sentence, floor: number): Piece => {
  let first = Math.max(sentence.first, floor)
  const before = quotationBefore(reading, tag.start)
  const quoted = elementAt(reading.quotations, before >= 0 ? before : quotationBefore(reading, tag.start - 1))
  if (quoted && first < quoted.first) {
    // words before the quotation are content too («The deal “looks good,” Hart wrote»), unless they only lead in
    const lead = quoted.first - 1
    if (
      textAt(reading, lead) === ':' ||
      textAt(reading, lead) === '(' ||
      isLedByVerb(reading, first, quoted) ||
      // «“The rule” – that boats come first – “will go,” he said»: what opened in marks goes on in them
      (isDash(reading, lead) && quotationFrom(reading, first) < 0) ||
      !hasWords(reading, first, quoted.first)
    )
      first = Math.max(first, runStart(reading, quoted))
  }
  while (
    first < tag.start &&
    has(reading, first, word.coordinator) &&
    isOutside(reading, first) &&
    quotationFrom(reading, first + 1) >= 0
  )
    first++
  return {first, last: tag.start}
}

/** How far before marks the verb may stand that leads to them, in tokens. */
const farthestLead = 14

/** «Ruiz weighed in, telling the Mail on Monday, | “It holds,” she said»: a whole sentence in marks behind a comma, with a verb of saying of its own before it. */
const isLedByVerb = (reading: Reading, first: number, quoted: Quotation): boolean => {
  const lead = quoted.first - 1
  if (!isComma(reading, lead) || reading.tokens[quoted.first + 1]?.capital !== true) return false
  for (let at = lead - 1; at >= first && at > lead - farthestLead; at--)
    if (reading.cues[at]?.gerund || reading.cues[at]?.past) return true
  return false
}

/** Where the last clause before a tag begins: after a semicolon. */
export const clauseStart = (reading: Reading, first: number, end: number): number => {
  for (let at = end - 1; at > first; at--) if (textAt(reading, at) === ';' && isOutside(reading, at)) return at + 1
  return first
}

/** Signs by which marks close a whole sentence. */
const closing: ReadonlySet<string> = new Set([',', '.', '?', '!'])

/** Whether marks close with a comma or stop: whole words of somebody, not a few in the reporter’s sentence. */
export const closesSentence = (reading: Reading, end: number): boolean => closing.has(textAt(reading, end - 2))

export const isAndOr = (reading: Reading, at: number): boolean => {
  const lower = lowerAt(reading, at)
  return lower === 'and' || lower === 'or'
}

/** Content that begins with a quotation: its end, or the clause’s end where more words of the clause follow. */
export const quotationEnd = (
  reading: Reading,
  start: number,
  sentence: Sentence,
  tags: readonly Tag[],
  own: Tag
): number => {
  const quoted = elementAt(reading.quotations, quotationFrom(reading, start))
  if (!quoted) return start
  // «What she called “a small error” | cost £2m»
  if (lowerAt(reading, own.start - 1) === 'what') return quoted.last
  const end = Math.max(contentEnd(reading, start, sentence, tags, own), quoted.last)
  if (!quoted.closed || !closesSentence(reading, quoted.last)) return end
  if (isAndOr(reading, quoted.last)) return addsDeed(reading, quoted.last) ? quoted.last : end
  // a whole sentence in marks; further quotations that follow at once belong to it
  let last = quoted.last
  for (;;) {
    const next = elementAt(reading.quotations, quotationFrom(reading, last))
    if (!next || next.last > sentence.last) return Math.min(last, end)
    last = next.last
  }
}

/** Auxiliaries that stand only in an infinitive: «to sell it and *be* done». */
const bases = wordSet('be do')

/** Words that are a past form as well as something else: before an object they tell what was done. */
const pastToo = wordSet('left led set quit cut shut')

/** «… | and shared a link», «… | but did not sign»: what somebody did besides, and did not say. */
export const addsDeed = (reading: Reading, at: number): boolean => {
  const lower = lowerAt(reading, at)
  if (lower !== 'and' && lower !== 'but' && lower !== 'then') return false
  let verb = at + 1
  while (has(reading, verb, word.adverb)) verb++
  if (has(reading, verb, word.past | word.auxiliary)) return !bases.has(lowerAt(reading, verb))
  const token = reading.tokens[verb]
  if (token?.kind !== 'word' || token.capital) return false
  const form = reading.cues[verb]
  if (form?.past && !form.base) return true
  const hasObject =
    has(reading, verb + 1, word.determiner | word.preposition | word.object) || isName(reading, verb + 1)
  return hasObject && (token.lower.endsWith('ed') || pastToo.has(token.lower))
}

/** «…, adding that»: a participle that reports. */
export const isReportingParticiple = (reading: Reading, at: number): boolean => reading.cues[at]?.gerund === true
