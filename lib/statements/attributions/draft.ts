import type {Frame, Mention, RawVia, Sentence} from '../../model.ts'
import type {Span} from '../../text/span.ts'
import {trimEnd, trimStart} from '../punctuation.ts'
import {type Reading, spanOf} from '../reading.ts'
import type {Tag} from '../tags.ts'

/** A run of tokens, `last` exclusive. */
export interface Piece {
  readonly first: number
  readonly last: number
}

/** How content opens that stands behind its verb: with *that*, as a clause without it, as a question, …; `nothing` where it stands elsewhere. */
export type Opening = 'that' | 'clause' | 'question' | 'to' | 'thing' | 'marks' | 'nothing'

/** An attribution while it is being put together: its content still token ranges, its speaker perhaps still to come. */
export interface Draft {
  readonly frame: Frame
  source: Mention | null
  cue: Span | null
  lemma: string | null
  readonly tag: Tag | null
  readonly pieces: Piece[]
  /** The attribution whose speaker this one carries on. */
  inherits: Draft | null
  /** How the content opens behind its verb. */
  opens: Opening
  readonly via: RawVia[]
  provenance: Span | null
  readonly steps: string[]
  /** Index of its sentence. */
  readonly sentence: number
  /** Indices of the quotations that the content takes. */
  readonly quoted: Set<number>
}

/** An attribution of a sentence that says nothing yet: pieces of content are added to it. */
export const draftOf = (sentence: Sentence, tag: Tag | null, frame: Frame): Draft => ({
  frame,
  source: tag?.subject ?? null,
  cue: null,
  lemma: tag?.form.cue.lemma ?? null,
  tag,
  pieces: [],
  inherits: null,
  opens: 'nothing',
  via: [],
  provenance: null,
  steps: [],
  sentence: sentence.index,
  quoted: new Set()
})

/** An attribution whose cue is no verb of the lexicon: a colon, a dash, a noun, a phrase, the tokens `first` to `last`. */
export const cuedDraft = (
  reading: Reading,
  sentence: Sentence,
  frame: Frame,
  source: Mention,
  cue: {readonly first: number; readonly last: number; readonly lemma: string}
): Draft => ({
  ...draftOf(sentence, null, frame),
  source,
  cue: spanOf(reading, cue.first, cue.last),
  lemma: cue.lemma
})

/** Adds words to the content, without the commas and stops around them. False where no word is left. */
export const addPiece = (reading: Reading, draft: Draft, first: number, last: number): boolean => {
  const from = trimStart(reading, first, last)
  const to = trimEnd(reading, from, last)
  if (to <= from) return false
  draft.pieces.push({first: from, last: to})
  for (let at = from; at < to; at++) {
    const quotation = reading.quotationAt[at] ?? -1
    if (quotation >= 0) draft.quoted.add(quotation)
  }
  return true
}

/** Whether a draft’s verb lies in what another draft of the sentence reports: «Hart said that Lowe had *said* …». */
export const isNested = (
  draft: Draft,
  others: readonly Draft[],
  counts: (other: Draft) => boolean = () => true
): boolean => {
  const verb = draft.tag?.verb ?? -1
  if (verb < 0) return false
  for (let at = others.length - 1; at >= 0; at--) {
    const other = others[at]
    if (!other || other.sentence !== draft.sentence) break
    // «Roe told detectives he had “no memory”, the court heard»: where nobody is named, who is named within speaks
    const isVouched = other?.source !== null || other.tag?.form.cue.lemma === 'ask'
    if (
      other !== draft &&
      isVouched &&
      counts(other) &&
      other.pieces.some((piece) => piece.first <= verb && verb < piece.last)
    )
      return true
  }
  return false
}

/** Whether the content of one draft begins within another’s: «Hart repeated | his claim that …». */
export const isInContent = (draft: Draft, others: readonly Draft[]): boolean => {
  const start = draft.pieces[0]?.first ?? -1
  return others.some(
    (other) => other !== draft && other.pieces.some((piece) => piece.first < start && start < piece.last)
  )
}

/** The drafts of each sentence, by its index. */
export const groupBySentence = (drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> => {
  const groups = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.sentence)
    if (group) group.push(draft)
    else groups.set(draft.sentence, [draft])
  }
  return groups
}
