import {documentNouns} from '../../lexicon/documents.ts'
import {citedPeople} from '../../lexicon/reporting.ts'
import {personNouns} from '../../lexicon/roles.ts'
import type {RawVia, Sentence} from '../../model.ts'
import {mention} from '../mention.ts'
import {has, isName, isPossessive, lowerAt, type Reading, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {subjectAfter} from '../tags/subjectAfter.ts'
import type {Tag} from '../tags.ts'
import type {Draft} from './draft.ts'

/** «…, the Harbour Mail reported, citing two officials»: whom an outlet has it from; null where it cites a reason or a paper. */
export const readOrigin = (reading: Reading, tag: Tag, sentence: Sentence): RawVia | null => {
  const {lemma} = tag.form.cue
  if (lemma !== 'cite' && lemma !== 'quote') return null
  if (!tag.form.gerund && !has(reading, tag.start, word.relative)) return null
  const named = subjectAfter(reading, tag.last, sentence.last)
  if (!named) return null
  // «citing Hart’s long absence»: what is somebody’s is a reason
  if (isPossessive(reading, named.head + 1)) return null
  // «citing people it did not name»: the clause that describes them belongs to them
  let last = named.last
  while (last < sentence.last && isOutside(reading, last) && reading.tokens[last]?.kind !== 'punctuation') last++
  const origin = mention(reading, named.first, last, named.head)
  return canBeCited(reading, origin.head)
    ? {relation: 'origin', start: origin.start, end: origin.end, mention: origin}
    : null
}

/** Whether a noun is somebody or a paper: no *need*, no *lack* that somebody cites. */
const canBeCited = (reading: Reading, at: number): boolean => {
  const head = lowerAt(reading, at)
  return (
    isName(reading, at) || isRole(head) || personNouns.has(head) || documentNouns.has(head) || citedPeople.has(head)
  )
}

/** Hands origins to the attributions whose verb stands nearest: the one before it, else the one after. */
export const addOrigins = (drafts: readonly Draft[], origins: readonly RawVia[]): void => {
  for (const origin of origins) nearestDraft(drafts, origin)?.via.push(origin)
}

const nearestDraft = (drafts: readonly Draft[], origin: RawVia): Draft | null => {
  let before: Draft | null = null
  for (const draft of drafts) {
    if (!draft.cue) continue
    if (draft.cue.start >= origin.start) return before ?? draft
    before = draft
  }
  return before
}
