/** A tag and its content, left or right of it: the frames of ordinary sentences. */
import {channels} from '../../lexicon/cues.ts'
import {documentNouns} from '../../lexicon/documents.ts'
import {occasions} from '../../lexicon/reporting.ts'
import type {Mention, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import type {Complement} from '../complement.ts'
import {readComplement} from '../complement.ts'
import {openingOf} from '../confidence.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma, isDash} from '../punctuation.ts'
import type {Reading} from '../reading.ts'
import {has, hasWords, lowerAt, spanOf, textAt, word} from '../reading.ts'
import {isHandedOver, isOutside, quotationBefore, quotationFrom} from '../spoken.ts'
import {subjectStarts} from '../tags/subjects.ts'
import {takesClause} from '../tags/takesClause.ts'
import type {Tag} from '../tags.ts'
import {isAdjective} from '../tags.ts'
import {hasVerb} from './contentEnd/hasVerb.ts'
import {contentEnd} from './contentEnd.ts'
import {leftPiece, quotationEnd} from './contents.ts'
import type {Draft, Piece} from './draft.ts'
import {addPiece, draftOf} from './draft.ts'
import {addResumed, hasOwnSpeaker, hasOwnTag, isLead, ledLater, resumes} from './farMarks.ts'
import {deedEnd, objectEnd, thingEnd} from './objectEnd.ts'
import {readPassive} from './passives.ts'
import {isCommitment, isPlausible, opensFinite} from './plausible.ts'
import {addBelow} from './quotationSentences.ts'
import {readRelay} from './relays.ts'
import {sharedSubject} from './sharedSubject.ts'
import {addCoordinated} from './tagFrames/addCoordinated.ts'
import {endAtSpeaker} from './tagFrames/endAtSpeaker.ts'
import {leftFrame} from './tagFrames/leftFrame.ts'
import {readBehindInsertion} from './tagFrames/readBehindInsertion.ts'
import {readClauseLeft} from './tagFrames/readClauseLeft.ts'
import type {Setting} from './tagFrames/setting.ts'
import {isToldBefore, readHeard, readTold, toldBefore} from './tagFrames/toldBefore.ts'

/** The attribution that a tag makes, or null where nothing stands beside it that was said. */
export const readTagFrame = (setting: Setting, tag: Tag): Draft | null => {
  const {reading, sentence, tags} = setting
  const complement = readComplement(reading, tag, sentence)
  const {follow, start} = complement
  if (tag.negated && follow !== 'quotation' && follow !== 'clause') return null
  if (
    tag.voice === 'infinitive' &&
    follow !== 'quotation' &&
    !(follow === 'clause' && lowerAt(reading, start) === 'that')
  )
    return null
  if (tag.form.cue.lemma === 'hear') return tag.voice === 'active' ? readHeard(setting, tag, complement) : null
  if (isToldBefore(reading, tag, complement)) return readHeard(setting, tag, complement)
  const told = toldBefore(reading, tag)
  const relay = told || isQuotedLeft(setting, tag) ? readRelay(reading, tag, sentence) : null
  if (tag.voice === 'passive' && !relay) return readPassive(reading, tag, sentence, tags, complement)
  const draft = relay && told ? readTold(setting, tag) : readContent(setting, tag, complement)
  if (!draft || draft.pieces.length === 0) return null
  if (relay) {
    draft.source = relay.speaker
    if (relay.via) draft.via.push(relay.via)
  }
  return complete(setting, tag, complement, draft)
}

/** Tries the places of content one after another: marks before the tag, a colon, *as*, marks after it, a clause or thing after it, a clause before it. */
const readContent = (setting: Setting, tag: Tag, complement: Complement): Draft | null => {
  const {reading, sentence} = setting
  const {follow, start} = complement
  if (isQuotedLeft(setting, tag) && !isTitleLeft(reading, tag, complement))
    return readQuotedLeft(setting, tag, complement)
  if (isOverAll(setting, tag, complement)) return readAllLeft(setting, tag)
  if (follow === 'colon') return readColonBelow(setting, tag)
  if (isAsClause(setting, tag, complement)) return readAsClause(setting, tag, complement)
  if (follow === 'quotation') return readQuotedRight(setting, tag, start)
  const led = follow === 'infinitive' ? -1 : ledLater(reading, sentence, setting.tags, tag, start)
  if (led >= 0) return readQuotedRight(setting, tag, led)
  if (follow === 'object')
    return isPlausible(reading, tag, start, sentence)
      ? readRight(setting, tag, start, objectEnd(reading, start, sentence, setting.tags, tag))
      : null
  if (!isStrong(tag)) return null
  if (follow === 'clause') {
    if (!isPlausible(reading, tag, start, sentence)) return null
    const endOf = mayBeThing(reading, tag, start) ? thingEnd : contentEnd
    return readRight(setting, tag, start, endOf(reading, start, sentence, setting.tags, tag))
  }
  if (follow === 'infinitive' && !isCommitment(reading, tag)) return null
  if (follow === 'infinitive')
    return readRight(setting, tag, start, deedEnd(reading, start, sentence, setting.tags, tag))
  return follow === 'end' ? (readClauseLeft(setting, tag, start) ?? readBehindInsertion(setting, tag, start)) : null
}

/** How far a clause is looked through for its verb, in tokens. */
const farthestVerb = 25

/** Whether words after a verb may be a thing as well as a clause: «announced | a pension plan», «announced | the yard would close». */
const mayBeThing = (reading: Reading, {form: {cue}}: Tag, start: number): boolean =>
  cue.takes.includes('object') &&
  lowerAt(reading, start) !== 'that' &&
  !has(reading, start, word.question) &&
  !(cue.lemma === 'report' && opensFinite(reading, start, start + farthestVerb))

/** Adds to a draft what stands beside its content: cue, hearers, channel, and a speaker shared with the clause. */
const complete = (
  {reading, sentence, earlier}: Setting,
  tag: Tag,
  complement: Complement,
  draft: Draft
): Draft | null => {
  draft.cue = spanOf(reading, tag.first, tag.last)
  const {provenance, recipient} = complement
  draft.provenance = provenance
  draft.opens = openingOf(reading, complement)
  if (recipient) {
    const {start, end} = recipient
    draft.via.push({relation: 'recipient', start, end, mention: recipient})
  }
  if (draft.source || (tag.voice !== 'participle' && tag.voice !== 'infinitive')) return draft
  draft.source = endBefore(reading, sharedSubject(reading, tag, sentence, earlier), tag)
  endAtSpeaker(reading, draft)
  if (!draft.source && tag.first === sentence.first) draft.inherits = lastBefore(earlier, sentence)
  // «… or warning of a flood» with nobody who could do it
  if (!draft.source && !draft.inherits && draft.quoted.size === 0) return null
  draft.steps.push('shares the subject of its clause')
  return draft
}

/** Of «a petition calling for a vote» only *a petition* speaks: whoever does ends before the verb. */
const endBefore = (reading: Reading, subject: Mention | null, {first}: Tag): Mention | null =>
  subject && subject.first < first && subject.last > first
    ? mention(reading, subject.first, Math.min(subject.head + 1, first), Math.min(subject.head, first - 1))
    : subject

/** How many sentences back a speaker is taken from. */
export const farthestSpeaker = 2

/** The last attribution before a sentence: «Adding, “…”» alone carries it on. */
const lastBefore = (earlier: readonly Draft[], sentence: Sentence): Draft | null => {
  const last = earlier[earlier.length - 1]
  return last && sentence.index - last.sentence <= farthestSpeaker ? (last.inherits ?? last) : null
}

const silentClasses: ReadonlySet<string> = new Set(['gesture', 'attack', 'manner'])

/** Whether a word reports without marks too: «said», but no «smiled» and no «whispered». */
const isStrong = ({form: {cue}}: Tag): boolean => cue.takes.length > 0 && !silentClasses.has(cue.class)

/** A word that reports only beside a comma, a colon or a closing mark: «he went “soft”» quotes nobody. */
const isWeak = ({form: {cue}}: Tag): boolean =>
  cue.takes.length === 0 || cue.class === 'mental' || cue.class === 'gesture'

const rightFrame = (tag: Tag): 'participle' | 'source-cue-content' =>
  tag.voice === 'participle' ? 'participle' : 'source-cue-content'

/** Content right of the tag up to `end`: «Ruiz said that the dam was sound». */
const readRight = ({reading, sentence, earlier}: Setting, tag: Tag, start: number, end: number): Draft => {
  const draft = draftOf(sentence, tag, rightFrame(tag))
  const resumed = tag.voice === 'participle' ? resumedAt(reading, elementAt(earlier, earlier.length - 1), start) : -1
  addPiece(reading, draft, start, resumed >= 0 ? Math.min(end, resumed) : end)
  return draft
}

/** Where marks begin behind a token by which the attribution before goes on: «“We met,” Hart said, explaining why he had come, | “but not for long.”»; -1 where none do. */
const resumedAt = (reading: Reading, before: Draft | undefined, start: number): number => {
  const last = before && before.pieces.length > 1 ? before.pieces[before.pieces.length - 1] : undefined
  return last && last.first >= start && resumes(reading, last.first) ? last.first : -1
}

/** Whether marks close before the tag, with or without a comma or dash between: «“It holds,” Ruiz said». */
const isQuotedLeft = ({reading, floor}: Setting, tag: Tag): boolean => {
  // «When Hart called it “a wreck,” few were surprised.»
  if (isAdjective(tag.form)) return false
  if (tag.voice === 'participle' || tag.start <= floor) return false
  if (has(reading, tag.subject?.head ?? -1, word.relative)) return false
  const before = tag.start - 1
  return (
    quotationBefore(reading, tag.start) >= 0 ||
    // marks that another tag has claimed end where its words do
    (before > floor && (isComma(reading, before) || isDash(reading, before)) && quotationBefore(reading, before) >= 0)
  )
}

/** «On “Face the Tide,” Ruiz said that …»: the marks hold the name of a work, and what was said follows. */
const isTitleLeft = (reading: Reading, tag: Tag, {follow}: Complement): boolean => {
  const before = quotationBefore(reading, tag.start)
  return follow === 'clause' && elementAt(reading.quotations, before)?.use === 'title'
}

/** «Despite the “harsh light,”»: a phrase that stands before its clause. */
const isPhraseWithMarks = (reading: Reading, {first, last}: Piece): boolean =>
  has(reading, first, word.preposition) && isOutside(reading, first) && !hasVerb(reading, first, last)

/** «“It holds,” Ruiz said. “I checked.”», «“The dam,” said Ruiz, “is sound.”» */
const readQuotedLeft = (setting: Setting, tag: Tag, {follow, start}: Complement): Draft | null => {
  const {reading, sentence, tags, floor} = setting
  const draft = draftOf(sentence, tag, leftFrame(tag))
  const left = leftPiece(reading, tag, sentence, floor)
  if (!addPiece(reading, draft, left.first, left.last)) return null
  // «“It holds,” he told “Morning in Norwick”»: the hearer is a show
  const isHearer = start === tag.end && tag.form.cue.lemma === 'tell'
  if (follow === 'quotation' && !isHearer && (start === tag.end || isLead(reading, start - 1)))
    addPiece(reading, draft, start, quotationEnd(reading, start, sentence, tags, tag))
  if (follow === 'end' && (isComma(reading, start) || isDash(reading, start))) {
    // «“A,” he said, and B»: goes on only in marks, or where the clause is not over: «“Only you,” he said, would dare»
    const quoted = elementAt(reading.quotations, quotationFrom(reading, start + 1))
    if (quoted) addPiece(reading, draft, quoted.first, quoted.last)
    else if (
      has(reading, start + 1, word.auxiliary) ||
      lowerAt(reading, start + 1) === 'that' ||
      // «Despite the “harsh light,” Ruiz wrote, she is calm»
      (isPhraseWithMarks(reading, left) && subjectStarts(reading, start + 1))
    )
      addPiece(reading, draft, start + 1, contentEnd(reading, start + 1, sentence, tags, tag))
    else if (lowerAt(reading, start + 1).endsWith('ing')) addResumed(reading, sentence, tags, draft, tag)
    else addCoordinated(reading, draft, start + 1, sentence)
  } else if (follow !== 'quotation') addResumed(reading, sentence, tags, draft, tag)
  return draft
}

/** Whether marks that another tag has claimed hand over to a tag at the sentence’s end: «Hart said, “No,” the Mail reported.» */
const isOverAll = ({reading, sentence, earlier}: Setting, tag: Tag, {follow}: Complement): boolean => {
  if (
    follow !== 'end' ||
    isAdjective(tag.form) ||
    (tag.voice !== 'active' && tag.voice !== 'inverted') ||
    !takesClause(tag.form)
  )
    return false
  const claimed = isHandedOver(reading, tag.start)
    ? Math.max(quotationBefore(reading, tag.start), quotationBefore(reading, tag.start - 1))
    : -1
  for (let at = earlier.length - 1; claimed >= 0 && earlier[at]?.sentence === sentence.index; at--)
    if (earlier[at]?.quoted.has(claimed)) return true
  return false
}

const readAllLeft = ({reading, sentence}: Setting, tag: Tag): Draft | null => {
  const draft = draftOf(sentence, tag, leftFrame(tag))
  return addPiece(reading, draft, sentence.first, tag.start) ? draft : null
}

/** «Ruiz wrote:» with the words below; «The dam is sound, as Ruiz wrote:» with those before too. */
const readColonBelow = ({reading, sentence, floor}: Setting, tag: Tag): Draft => {
  const draft = draftOf(sentence, tag, rightFrame(tag))
  if (lowerAt(reading, tag.start - 1) === 'as' && isComma(reading, tag.start - 2))
    addPiece(reading, draft, Math.max(sentence.first, floor), tag.start - 2)
  addBelow(reading, draft, sentence)
  return draft
}

/** Whether a tag stands in a clause with *as*: «As Hart noted, …» and «…, as Hart noted.» */
const isAsClause = ({reading}: Setting, tag: Tag, {follow}: Complement): boolean => {
  const before = tag.start - 1
  return (
    (follow === 'end' || (follow === 'quotation' && quotationBefore(reading, before) >= 0)) &&
    lowerAt(reading, before) === 'as' &&
    tag.voice === 'active' &&
    tag.form.cue.takes.includes('that') &&
    !isAdjective(tag.form) &&
    !isEvent(reading, tag)
  )
}

/** «As the meeting concluded, …»: what ends or begins says nothing. */
const isEvent = (reading: Reading, {form, subject}: Tag): boolean =>
  form.cue.lemma === 'conclude' && subject !== null && occasions.has(lowerAt(reading, subject.head))

const readAsClause = (setting: Setting, tag: Tag, {follow, start}: Complement): Draft => {
  const {reading, sentence, tags, floor} = setting
  const before = tag.start - 1
  const first = Math.max(sentence.first, floor)
  const isLast = isComma(reading, before - 1) || quotationBefore(reading, before) >= 0
  const draft = draftOf(sentence, tag, isLast ? 'content-source-cue' : 'source-cue-content')
  // «it is sure that, as Hart noted, the dam …»: *that* leads to what stands behind
  const leads = lowerAt(reading, before - 2) === 'that' && !has(reading, start + 1, word.auxiliary)
  if (isLast && !leads && hasWords(reading, first, before)) addPiece(reading, draft, first, before)
  if (follow === 'quotation') addPiece(reading, draft, start, quotationEnd(reading, start, sentence, tags, tag))
  else if (isComma(reading, start))
    addPiece(reading, draft, start + 1, contentEnd(reading, start + 1, sentence, tags, tag))
  if (textAt(reading, sentence.last - 1) === ':') addBelow(reading, draft, sentence)
  return draft
}

/** «a sign that read “Go home”», «The note reads “…”»: what is written on something to be read. */
const isInscription = (reading: Reading, {form, subject}: Tag): boolean => {
  if (form.cue.lemma !== 'read' || !subject) return false
  const noun = has(reading, subject.head, word.relative) ? subject.first - 1 : subject.head
  const lower = lowerAt(reading, isDash(reading, noun) || isComma(reading, noun) ? noun - 1 : noun)
  return documentNouns.has(lower) || channels.has(lower)
}

/** «Ruiz said, “It holds.”» */
const readQuotedRight = (setting: Setting, tag: Tag, start: number): Draft | null => {
  const {reading, sentence, tags} = setting
  if (tag.voice === 'active' && hasOwnTag(reading, start, tags)) return null
  if (tag.form.gerund && tag.voice === 'participle' && hasOwnSpeaker(reading, start, tags)) return null
  const lead = textAt(reading, start - 1)
  if (isWeak(tag) && lead !== ',' && lead !== ':' && !isInscription(reading, tag)) return null
  const end = quotationEnd(reading, start, sentence, tags, tag)
  const begun = lead === ',' ? begunBefore(setting, tag, start) : -1
  if (begun < 0) return readRight(setting, tag, start, end)
  const draft = draftOf(sentence, tag, leftFrame(tag))
  addPiece(reading, draft, begun, tag.start)
  addPiece(reading, draft, start, end)
  return draft
}

/** «*The referee*, said Hart, “had a bad day”», «*It was*, Hart said, “a bad day”»: where the clause begins that a tag parts and marks end; -1 where none does. */
const begunBefore = ({reading, sentence, floor}: Setting, tag: Tag, start: number): number => {
  const end = tag.start - 1
  const first = Math.max(sentence.first, floor)
  if (end <= first || !isComma(reading, end) || !subjectStarts(reading, first)) return -1
  const opening = start + 1
  if (reading.tokens[opening]?.capital !== false) return -1
  const subject = phraseAfter(reading, first, end)
  if (!subject) return -1
  const goesOn = subject.last === end && has(reading, opening, word.auxiliary | word.past)
  const isOpenEnded = subject.last === end - 1 && has(reading, end - 1, word.auxiliary)
  return goesOn || isOpenEnded ? first : -1
}
