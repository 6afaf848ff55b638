/** Where content that runs to the right of a tag ends. */
import type {Sentence} from '../../model.ts'
import {isComma} from '../punctuation.ts'
import type {Reading} from '../reading.ts'
import {lowerAt} from '../reading.ts'
import {subjectStarts} from '../tags/subjects.ts'
import type {Tag} from '../tags.ts'
import {additionStart} from './contentEnd/additionStart.ts'
import {endAtGloss} from './contentEnd/endAtGloss.ts'
import {endAtTag, isFronted, mainClauseStart, pro} from './contentEnd/endAtTag.ts'
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
  const main = isFronted(reading, own, sentence) ? mainClauseStart(reading, start, sentence.last) : -1
  const opening = afterThat(reading, start)
  for (const tag of tags) {
    // «Hart, when asked why he left, | replied that …»
    if (own.voice === 'passive' && tag.first > start && isWithin(own, tag))
      return isComma(reading, tag.first - 1) ? tag.first - 1 : tag.first
    const end = tag.verb > own.verb && tag.start - 2 > opening ? endAtTag(reading, sentence, start, tag, own) : -1
    // «When asked if he would sell, | Hart laughed and said no»
    if (main >= 0 && end > main && tag.voice === 'participle') return main
    if (end > opening) return additionStart(reading, start, relativeEnd(reading, start, own, end), own)
  }
  // «half said so | in May»
  if (
    pro.has(lowerAt(reading, start)) &&
    !subjectStarts(reading, start + 1) &&
    !isComma(reading, start + 1) &&
    lowerAt(reading, start + 1) !== 'far'
  )
    return start + 1
  if (main >= 0) return main
  const last = relativeEnd(reading, start, own, sentence.last)
  const gloss = endAtGloss(reading, start, last, own)
  return gloss >= 0 ? gloss : additionStart(reading, start, last, own)
}

/** Whether a verb stands within what is told of another’s subject. */
const isWithin = ({verb}: Tag, {subject, first}: Tag): boolean =>
  subject !== null && subject.first < verb && verb < subject.last && subject.last <= first

/** Past *that* and a comma: «found that, | while 40 farmers say …, 50 …». */
const afterThat = (reading: Reading, start: number): number => {
  const next = lowerAt(reading, start) === 'that' ? start + 1 : start
  return isComma(reading, next) ? next + 1 : start
}
