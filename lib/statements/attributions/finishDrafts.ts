import type {AttributionType, CueClass, RawAttribution} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {confidenceOf} from '../confidence.ts'
import {isWordAt, type Reading, spanOf} from '../reading.ts'
import {isSpoken} from '../spoken.ts'
import {type Draft, groupBySentence, isNested} from './draft.ts'
import {speakersOf} from './speakers.ts'

/** The attributions of drafts in text order, each pointing by its place to the one whose speaker it carries on. */
export const finishDrafts = (reading: Reading, drafts: readonly Draft[]): RawAttribution[] => {
  const ordered = drafts.filter(({pieces}) => pieces.length > 0)
  ordered.sort((a, b) => startOf(a) - startOf(b) || verbOf(a) - verbOf(b))
  const places = new Map(ordered.map((draft, at) => [draft, at]))
  const bySentence = groupBySentence(ordered)
  return ordered.map((draft, index) => ({
    index,
    type: typeOf(reading, draft),
    frame: draft.frame,
    source: draft.source,
    speakers: speakersOf(reading, draft.source),
    cue: draft.cue,
    lemma: draft.lemma,
    cueClass: classOf(draft),
    content: draft.pieces.map(({first, last}) => spanOf(reading, first, last)),
    inheritsFrom: draft.inherits ? (places.get(draft.inherits) ?? null) : null,
    confidence: confidenceOf(
      reading,
      draft,
      typeOf(reading, draft),
      isNested(draft, bySentence.get(draft.sentence) ?? [])
    ),
    via: draft.via,
    provenance: draft.provenance,
    steps: draft.steps,
    sentence: draft.sentence
  }))
}

const startOf = ({pieces}: Draft): number => pieces[0]?.first ?? 0

const verbOf = ({tag}: Draft): number => tag?.verb ?? 0

const classOf = ({tag, lemma}: Draft): CueClass | null => {
  if (tag) return tag.form.cue.class
  if (!lemma) return null
  return lemma === ':' ? 'mark' : 'neutral'
}

/** Whether all words of the content stand in marks, none do, or some. A block quote’s words count as quoted. */
const typeOf = (reading: Reading, {pieces}: Draft): AttributionType => {
  let quoted = 0
  let words = 0
  for (const {first, last} of pieces) {
    for (let at = first; at < last; at++) {
      if (!isWordAt(reading, at)) continue
      words++
      const quotation = elementAt(reading.quotations, reading.quotationAt[at])
      const isBlock = elementAt(reading.kinds, reading.tokens[at]?.block) === 'quote'
      if (isBlock || (quotation && isSpoken(quotation))) quoted++
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted === words ? 'direct' : 'mixed'
}
