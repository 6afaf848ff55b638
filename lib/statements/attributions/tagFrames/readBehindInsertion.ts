import {wordSet} from '../../../lexicon/words.ts'
import {phraseAfter} from '../../phraseAfter.ts'
import {isComma} from '../../punctuation.ts'
import type {Reading} from '../../reading.ts'
import {has, hasWords, isOpen, lowerAt, word} from '../../reading.ts'
import {isOutside} from '../../spoken.ts'
import {subjectStarts} from '../../tags/subjects.ts'
import {takesClause} from '../../tags/takesClause.ts'
import type {Tag} from '../../tags.ts'
import {contentEnd} from '../contentEnd.ts'
import type {Draft} from '../draft.ts'
import {addPiece, draftOf} from '../draft.ts'
import type {Setting} from './setting.ts'

/** How far an insertion between a verb and what was said reaches, in tokens. */
const longestInsertion = 16

/** «The club says, win or lose on Sunday, it will stay»: with nothing said before its verb, what was said stands behind the comma. */
export const readBehindInsertion = (setting: Setting, tag: Tag, comma: number): Draft | null => {
  const {reading, sentence, tags} = setting
  if (tag.voice !== 'active' || !takesClause(tag.form) || !tellsOn(reading, tag)) return null
  if (!isComma(reading, comma) || !opensSentence(reading, tag, sentence.first)) return null
  const start = clauseBehind(reading, comma, sentence.last)
  // «He knew, she said, that …»
  if (start < 0 || tags.some((other) => other.start === start)) return null
  const draft = draftOf(sentence, tag, 'source-cue-content')
  return addPiece(reading, draft, start, contentEnd(reading, start, sentence, tags, tag)) ? draft : null
}

/** Whether a verb must have words of its own: no «he agreed, | he was tired», no «That said, | he left». */
const tellsOn = (reading: Reading, {form: {cue}, subject}: Tag): boolean =>
  cue.class !== 'mental' &&
  cue.class !== 'concession' &&
  cue.lemma !== 'agree' &&
  !has(reading, subject?.head ?? -1, word.determiner)

/** Whether nothing stands before a tag that could have been said. */
const opensSentence = (reading: Reading, {start}: Tag, first: number): boolean =>
  !hasWords(reading, first, start) || (start === first + 1 && has(reading, first, word.coordinator))

/** Where a clause with subject and verb begins behind a comma, or behind the next; -1 where none does. */
const clauseBehind = (reading: Reading, comma: number, last: number): number => {
  const bound = Math.min(last, comma + longestInsertion)
  for (let at = comma; at < bound && isOutside(reading, at); at++)
    if (isComma(reading, at) && opensClause(reading, at + 1, last)) return at + 1
  return -1
}

const finite = word.auxiliary | word.past

const conditions = wordSet('if unless although though')

const opensClause = (reading: Reading, at: number, last: number): boolean => {
  // «…, if the votes hold, the club will split»
  if (conditions.has(lowerAt(reading, at))) return true
  if (!subjectStarts(reading, at)) return false
  const subject = phraseAfter(reading, at, last)
  if (!subject) return false
  const verb = has(reading, subject.last, word.adverb) ? subject.last + 1 : subject.last
  if (has(reading, verb, finite) || reading.cues[verb]?.past || lowerAt(reading, verb).endsWith('ed')) return true
  return has(reading, at, word.pronoun) && isOpen(reading, verb)
}
