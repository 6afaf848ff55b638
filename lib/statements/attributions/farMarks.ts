/** Marks that stand off from their tag: those by which a speaker goes on, and those that a comma leads to after all else is told. */
import {wordSet} from '../../lexicon/words.ts'
import type {Quotation, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {isComma, isDashMark, isStop} from '../punctuation.ts'
import {has, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {quotationBefore, quotationFrom} from '../spoken.ts'
import {takesClause} from '../tags/takesClause.ts'
import type {Tag} from '../tags.ts'
import {closesSentence} from './contents.ts'
import {addPiece, type Draft} from './draft.ts'

/** Whether a sign leads from a tag to marks: a comma, a colon, a dash. */
export const isLead = (reading: Reading, at: number): boolean => {
  const text = textAt(reading, at)
  return text === ',' || text === ':' || text === ';' || isDashMark(reading, at)
}

/** How far from its tag a quotation may go on, in tokens. */
const farthestResumption = 30

/** Whether marks behind a comma go on with a sentence that other marks broke off: «…, “but most agree.”» */
export const resumes = (reading: Reading, at: number): boolean =>
  isComma(reading, at - 1) && quotationFrom(reading, at) >= 0 && reading.tokens[at + 1]?.capital === false

/** Whether a verb leads to marks further on; a participle that tells nobody leads to none at which the sentence goes on: «“We met,” Hart said, *explaining* why he came, “but …”». */
const leadsTo = (reading: Reading, {verb, form}: Tag, at: number): boolean => {
  const isAside =
    form.gerund && verb < at - 2 && !form.cue.takes.includes('whom') && lowerAt(reading, verb + 1) !== 'that'
  return !(isAside && resumes(reading, at))
}

/** «“A,” he said of those who had sailed, “B”»: marks that open after a comma go on with the words before the tag, unless another tag leads to them. */
export const addResumed = (
  reading: Reading,
  sentence: Sentence,
  tags: readonly Tag[],
  draft: Draft,
  tag: Tag
): void => {
  const bound = Math.min(sentence.last, tag.end + farthestResumption)
  for (let at = tag.end; at < bound; at++) {
    const quoted = elementAt(reading.quotations, quotationFrom(reading, at))
    if (!quoted) continue
    const isLed = tags.some((other) => other.verb > tag.verb && other.verb < at && leadsTo(reading, other, at))
    if (!isLed && !followsTag(tags, quoted.last) && isLead(reading, at - 1)) addPiece(reading, draft, at, quoted.last)
    return
  }
}

/** Whether a tag of its own stands right behind marks. */
const followsTag = (tags: readonly Tag[], end: number): boolean =>
  tags.some(({start}) => start === end || start === end + 1)

/** How far behind its tag a whole sentence in marks may begin, in tokens. */
const farthestLed = 40

/**
 * Where a whole sentence in marks begins behind a comma that closes what else is told of its saying; -1 where none does:
 * «told the Corran news agency simply, “We lost.”», «said as he brought his wife on stage, “At last.”»
 */
export const ledLater = (
  reading: Reading,
  sentence: Sentence,
  tags: readonly Tag[],
  tag: Tag,
  start: number
): number => {
  if (!takesClause(tag.form) || tag.voice === 'infinitive' || lowerAt(reading, start) === 'that') return -1
  if (isComma(reading, start) && isComma(reading, tag.start - 1)) return -1
  const bound = Math.min(sentence.last, start + farthestLed)
  const isAside = asides.has(lowerAt(reading, start)) || isComma(reading, start)
  for (let at = start; at < bound; at++) {
    const quoted = elementAt(reading.quotations, quotationFrom(reading, at))
    if (quoted) {
      const isLed = !isAside && tags.some(({verb}) => verb > tag.verb && verb < at)
      return !isLed && isWholeAfterComma(reading, quoted) && !hasOwnTag(reading, at, tags) ? at : -1
    }
    if (!isAside && (has(reading, at, word.auxiliary | word.past) || reading.cues[at]?.past)) return -1
  }
  return -1
}

/** Words after a tag that open circumstances of the saying, with verbs of their own. */
const asides = wordSet('as while when after before during in on')

/** Whether marks hold a whole sentence behind a comma, no verb of saying right before that. */
const isWholeAfterComma = (reading: Reading, {first, last}: Quotation): boolean =>
  isComma(reading, first - 1) &&
  !reading.cues[first - 2] &&
  reading.tokens[first + 1]?.capital === true &&
  closesSentence(reading, last)

/** Whether a quotation is followed by a tag of its own: «as the firm denies — “why not?” asked Hart». */
export const hasOwnTag = (reading: Reading, start: number, tags: readonly Tag[]): boolean => {
  const quotation = quotationFrom(reading, start)
  return tags.some((tag) => tag.voice === 'inverted' && quotationBefore(reading, tag.start) === quotation)
}

/** Whether somebody of his own speaks behind a quotation: «Hart weighed in, telling the Mail, “It holds,” he said». */
export const hasOwnSpeaker = (reading: Reading, start: number, tags: readonly Tag[]): boolean => {
  const quotation = quotationFrom(reading, start)
  return tags.some(
    ({voice, subject, start: from, end}) =>
      voice === 'active' &&
      subject !== null &&
      quotationBefore(reading, from) === quotation &&
      (isComma(reading, end) || isStop(reading, end))
  )
}
