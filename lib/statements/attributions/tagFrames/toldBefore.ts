/** Sentences that somebody hands on: «…, the court heard», «…, the agency quoted a minister as saying». */
import {handingOn, hearings} from '../../../lexicon/reporting.ts'
import type {Complement} from '../../complement.ts'
import {isComma, isStop} from '../../punctuation.ts'
import type {Reading} from '../../reading.ts'
import {lowerAt, spanOf} from '../../reading.ts'
import type {Tag} from '../../tags.ts'
import {contentEnd} from '../contentEnd.ts'
import type {Draft} from '../draft.ts'
import {addPiece, draftOf} from '../draft.ts'
import {behindSaying} from '../relays.ts'
import {afterDateline} from '../subjects.ts'
import {leftFrame} from './leftFrame.ts'
import {readClauseLeft} from './readClauseLeft.ts'
import type {Setting} from './setting.ts'

/** Whether a tag at the end of its sentence tells before whom something was said: «Lowe took the boat, the court *was told*.» */
export const isToldBefore = (reading: Reading, {form, voice, subject}: Tag, {follow}: Complement): boolean =>
  form.cue.lemma === 'tell' &&
  voice === 'passive' &&
  follow === 'end' &&
  subject !== null &&
  hearings.has(lowerAt(reading, subject.head))

/** «The court heard that Lowe took the boat», «Lowe took the boat, jurors heard»: said there, and the sentence keeps back by whom. */
export const readHeard = (setting: Setting, tag: Tag, {follow, start}: Complement): Draft | null => {
  const {reading, sentence, tags} = setting
  const {subject} = tag
  if (!subject || tag.negated) return null
  const told = {...draftOf(sentence, tag, 'passive'), source: null}
  if (follow === 'clause') addPiece(reading, told, start, contentEnd(reading, start, sentence, tags, tag))
  const left = follow === 'end' ? readClauseLeft(setting, tag, start) : null
  for (const {first, last} of left?.pieces ?? []) addPiece(reading, told, first, last)
  if (told.pieces.length === 0) return null
  told.cue = spanOf(reading, tag.first, tag.last)
  return told
}

/** Whether a comma before a tag closes what somebody is quoted as saying, and nothing follows: «The box was found, the agency quoted a minister as saying.» */
export const toldBefore = (reading: Reading, tag: Tag): boolean => {
  if (!handingOn.has(tag.form.cue.lemma) || !isComma(reading, tag.start - 1)) return false
  const end = behindSaying(reading, tag.last, tag.last + farthestStop)
  return end >= 0 && isStop(reading, end)
}

export const readTold = ({reading, sentence, floor}: Setting, tag: Tag): Draft | null => {
  const draft = draftOf(sentence, tag, leftFrame(tag))
  const first = afterDateline(reading, Math.max(sentence.first, floor), tag.start)
  return addPiece(reading, draft, first, tag.start) ? draft : null
}

/** How far behind a verb that hands on its sentence may end, in tokens. */
const farthestStop = 15
