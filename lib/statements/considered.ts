/** What was looked at and not counted: reporting words that credit nobody here, and why not. */
import type {Complement as Taken} from '../lexicon/cues.ts'
import type {CueClass, Mention, Sentence} from '../model.ts'
import type {Span} from '../text/span.ts'
import {type Complement, readComplement} from './complement.ts'
import {cueNounForms} from './cueForms.ts'
import {has, isOpen, lowerAt, type Reading, word} from './reading.ts'
import {isOutside, quotationBefore, quotationFrom, readTag, type Tag} from './tags.ts'

/**
 * Why a reporting word credits nobody; the first that fits is told.
 * - `quoted` «“He said no,” Dent told us.»: *said* is her word · `nested` «Dent said the port had announced it.»: hers too
 * - `name` «the Reports Office» · `noun` «a report on the pier» · `ownerless` «claims that the pier is unsafe»
 * - `negated` «Dent declined to say.» · `passive` «The port was warned.» · `intended` «Dent wanted to explain.»
 * - `subjectless` nobody stands beside it who could say it
 * - `other-tag` the quotation after it has a tag of its own · `marks-only` «Dent smiled.»: it reports beside marks alone
 * - `empty` nothing follows that was said · `implausible` what follows does not read as something said
 */
export const rejectionReasons = [
  'quoted',
  'nested',
  'name',
  'noun',
  'ownerless',
  'negated',
  'passive',
  'intended',
  'subjectless',
  'other-tag',
  'marks-only',
  'empty',
  'implausible'
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/** A reporting word that made no attribution. */
export interface Rejection extends Span {
  readonly lemma: string
  readonly cueClass: CueClass
  readonly reason: RejectionReason
  /** For `nested`: place in the list of attributions of the one whose content holds it; null otherwise. */
  readonly within: number | null
}

/** What must be known of an attribution to see which words it used. */
export interface Counted {
  readonly cue: Span | null
  readonly content: readonly Span[]
}

/** The reporting words of a sentence that none of the attributions uses as its cue, in text order, each with the reason. */
export const considerCues = (
  reading: Reading,
  sentence: Sentence,
  attributions: readonly Counted[]
): readonly Rejection[] => {
  const rejections: Rejection[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = reading.tokens[at]
    const known = wordAt(reading, at)
    if (!token || !known) continue
    if (attributions.some(({cue}) => cue !== null && cue.start < token.end && token.start < cue.end)) continue
    const within = attributions.findIndex(({content}) =>
      content.some((piece) => piece.start <= token.start && token.end <= piece.end)
    )
    const reason = reasonAt(reading, at, sentence, within >= 0)
    if (!reason) continue
    const {start, end} = token
    rejections.push({start, end, ...known, reason, within: reason === 'nested' ? within : null})
  }
  return rejections
}

/** The reporting word that a token may be; null for a verb whose particle is missing: *point* without *out* reports nothing. */
const wordAt = (reading: Reading, at: number): {readonly lemma: string; readonly cueClass: CueClass} | null => {
  const form = reading.cues[at]
  if (form) {
    const {lemma, class: cueClass, particle} = form.cue
    return particle === null || lowerAt(reading, at + 1) === particle ? {lemma, cueClass} : null
  }
  const noun = cueNounForms.get(lowerAt(reading, at))
  return noun !== undefined && lowerAt(reading, at + 1) === 'that' ? {lemma: noun, cueClass: 'nominal'} : null
}

const reasonAt = (reading: Reading, at: number, sentence: Sentence, nested: boolean): RejectionReason | null => {
  const form = reading.cues[at]
  if (!isOutside(reading, at)) return form && speaks(form.cue) ? 'quoted' : null
  if (!form) return nested ? 'nested' : 'ownerless'
  const marksOnly = form.cue.takes.length === 0
  if (marksOnly && !holdsSpeech(reading, sentence)) return null
  const tag = readTag(reading, at, sentence)
  if (!tag) return untagged(reading, at, sentence)
  if (nested) return 'nested'
  const complement = readComplement(reading, tag, sentence)
  const {follow} = complement
  if (tag.negated && follow !== 'quotation' && follow !== 'clause') return 'negated'
  if (tag.voice === 'passive') return 'passive'
  if (tag.voice === 'infinitive') return 'intended'
  if (!tag.subject && tag.voice !== 'participle') return 'subjectless'
  if (follow === 'quotation' && hasOwnTag(reading, complement, sentence, tag)) return 'other-tag'
  if (marksOnly || form.cue.class === 'gesture') return 'marks-only'
  return follow === 'end' || follow === 'none' || follow === 'colon' ? 'empty' : 'implausible'
}

/** Classes of words that tell of speech in whosever mouth; what a speaker thinks or shows is no second report. */
const silentClasses: ReadonlySet<CueClass> = new Set(['mental', 'evidence', 'gesture', 'manner', 'attack'])

const speaks = (cue: {readonly class: CueClass; readonly takes: readonly Taken[]}): boolean =>
  cue.takes.length > 0 && !silentClasses.has(cue.class)

const holdsSpeech = (reading: Reading, sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at++) if (!isOutside(reading, at)) return true
  return false
}

/** Why a word that could be a verb of saying is none, as far as its neighbours show. */
const untagged = (reading: Reading, at: number, sentence: Sentence): RejectionReason => {
  if (reading.tokens[at]?.capital && at > sentence.first && quotationBefore(reading, at) < 0) return 'name'
  return isNoun(reading, at, sentence.first) ? 'noun' : 'subjectless'
}

/** How many words may stand between an article and its noun: «the long and angry report». */
const farthest = 4

const isNoun = (reading: Reading, at: number, floor: number): boolean => {
  if (lowerAt(reading, at + 1) === "'s" || lowerAt(reading, at + 1) === 'of') return true
  for (let before = at - 1; before >= floor && before > at - farthest; before--) {
    if (has(reading, before, word.determiner)) return lowerAt(reading, before) !== 'that'
    if (has(reading, before, word.preposition)) return lowerAt(reading, before) !== 'to'
    if (!isOpen(reading, before) && !has(reading, before, word.coordinator | word.adverb)) return false
  }
  return at === floor
}

/** Whether the quotation after a tag is somebody else’s: «the firm denied it: “Why not?” asked Dent». */
const hasOwnTag = (reading: Reading, {start}: Complement, sentence: Sentence, own: Tag): boolean => {
  const quotation = reading.quotations[quotationFrom(reading, start)]
  if (!quotation) return false
  const speaker = (mention: Mention | null): number => mention?.first ?? -1
  for (let at = quotation.last; at < sentence.last && at < quotation.last + 8; at++) {
    const tag = reading.cues[at] && isOutside(reading, at) ? readTag(reading, at, sentence) : null
    if (tag && tag.start === quotation.last && speaker(tag.subject) !== speaker(own.subject)) return true
  }
  return false
}
