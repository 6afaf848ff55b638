import {wordSet} from '../../../lexicon/words.ts'
import {isComma, isDash, isStop} from '../../punctuation.ts'
import type {Reading} from '../../reading.ts'
import {has, hasWords, isName, isOpen, lowerAt, word} from '../../reading.ts'
import {subjectStarts} from '../../tags/subjects.ts'
import {takesClause} from '../../tags/takesClause.ts'
import type {Tag} from '../../tags.ts'
import {hasVerb} from '../contentEnd/hasVerb.ts'
import {contentEnd} from '../contentEnd.ts'
import {clauseStart, isReportingParticiple} from '../contents.ts'
import type {Draft} from '../draft.ts'
import {addPiece, draftOf} from '../draft.ts'
import {afterDateline} from '../subjects.ts'
import {addCoordinated} from './addCoordinated.ts'
import {leftFrame} from './leftFrame.ts'
import type {Setting} from './setting.ts'

/** Words after a tag in mid-sentence with which the reporter goes on, not the speaker. */
const reporters = wordSet('but while though although who which according')

/** How many words a clause behind a fronted phrase has at least. */
const shortestClause = 4

/** Whether words left of a comma are only a phrase that tells when, where or how; where the tag ends its sentence, a clause may stand behind a comma within: «Because of the smoke, crews sent for help, Ruiz said.» */
const isFrontedPhrase = (reading: Reading, first: number, end: number, tag: Tag): boolean => {
  if (!isPhrase(reading, first, end)) return false
  if (!isStop(reading, tag.end)) return true
  let clause = end
  while (clause > first && !isComma(reading, clause - 1)) clause--
  return (
    clause === first || end - clause < shortestClause || !(subjectStarts(reading, clause) || isOpen(reading, clause))
  )
}

const isPhrase = (reading: Reading, first: number, end: number): boolean =>
  has(reading, first, word.preposition | word.adverb | word.weekday) && !hasVerb(reading, first, end)

const isParticiple = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at).endsWith('ing') && isOpen(reading, at) && !isName(reading, at)

/** «Sales were good, said Lidd, *recently* named head of the yard»: after a whole clause an adverb without a verb goes on with the speaker. */
const isTitleAfter = (reading: Reading, {voice}: Tag, next: number, isWhole: boolean): boolean =>
  voice === 'inverted' &&
  isWhole &&
  has(reading, next, word.adverb) &&
  !has(reading, next + 1, word.auxiliary | word.past | word.pronoun | word.determiner)

/** «Sales were good, he said, *wiping* his face»: a participle after a whole clause tells what the speaker did. */
const isDoing = (reading: Reading, first: number, end: number, next: number): boolean =>
  isParticiple(reading, next) && hasVerb(reading, first, end)

/** Classes whose verbs close what somebody said only where they can do without *that*: «The plan is dead, he conceded», no «…, he accepted». */
const inward: ReadonlySet<string> = new Set(['mental', 'concession'])

const closesClause = ({form}: Tag): boolean =>
  takesClause(form) && (form.cue.takes.includes('clause') || !inward.has(form.cue.class))

/** «It was late – and the boats, he said, had left»: where the clause that a tag interrupts begins behind a dash without a second one. */
const afterLoneDash = (reading: Reading, first: number, end: number): number => {
  let start = first
  for (let at = first; at < end; at++) {
    if (!isDash(reading, at)) continue
    if (start > first) return first
    start = has(reading, at + 1, word.coordinator) ? at + 2 : at + 1
  }
  return start
}

/** «The plan is dead, he said.» «The plan, he said, is dead.» */
export const readClauseLeft = (setting: Setting, tag: Tag, start: number): Draft | null => {
  const {reading, sentence, tags, floor} = setting
  const before = tag.start - 1
  const isAfterComma = before > sentence.first && before >= floor && isComma(reading, before)
  if (!isAfterComma || tag.voice === 'participle' || !closesClause(tag)) return null
  if (has(reading, tag.subject?.head ?? -1, word.relative)) return null
  // «Besides Ames, Norwick and Corran, boats claim in …»: its preposition belongs to the verb
  if (tag.form.cue.lemma !== 'say' && has(reading, start, word.preposition) && !has(reading, start, word.subordinator))
    return null
  const draft = draftOf(sentence, tag, leftFrame(tag))
  // what was reported before it, up to its comma, is said by its speaker too
  const next = start + 1
  const resumes = next < sentence.last && (isComma(reading, start) || isDash(reading, start))
  const isLast = !resumes || isReportingParticiple(reading, next)
  const from = isLast && !hasWords(reading, floor, before) ? sentence.first : Math.max(sentence.first, floor)
  const clause = clauseStart(reading, afterDateline(reading, from, tag.start), tag.start)
  const first = resumes ? afterLoneDash(reading, clause, tag.start) : clause
  if (!addPiece(reading, draft, first, tag.start)) return null
  // «Earlier this week, Ruiz proposed …»: a phrase before the subject was not said
  if (!resumes) return isFrontedPhrase(reading, first, before, tag) ? null : draft
  // «In June, Ruiz wrote to her, calling her “a star”»
  if (isPhrase(reading, first, before) && isParticiple(reading, next)) return null
  if (
    isReportingParticiple(reading, next) ||
    reporters.has(lowerAt(reading, next)) ||
    isTitleAfter(reading, tag, next, hasVerb(reading, first, before)) ||
    isDoing(reading, first, before, next)
  )
    addCoordinated(reading, draft, next, sentence)
  else addPiece(reading, draft, next, contentEnd(reading, next, sentence, tags, tag))
  return draft
}
