/** Where content that runs to the right of a tag ends. */
import {additions} from '../../lexicon/reporting.ts'
import type {Sentence} from '../../model.ts'
import {isComma, isDash} from '../punctuation.ts'
import type {Reading} from '../reading.ts'
import {has, lowerAt, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'
import {subjectStarts} from '../tags/subjects.ts'
import type {Tag} from '../tags.ts'
import {endAtGloss} from './contentEnd/endAtGloss.ts'
import {endAtTag, isFronted, mainClauseStart, pro} from './contentEnd/endAtTag.ts'
import {hasVerb} from './contentEnd/hasVerb.ts'
import {relativeEnd} from './contentEnd/relativeEnd.ts'

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
    const end = tag.verb > own.verb && tag.start - 2 > start ? endAtTag(reading, sentence, start, tag, own) : -1
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
