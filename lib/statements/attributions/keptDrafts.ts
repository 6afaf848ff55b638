/** The attributions of a paragraph that was read before, as it stands now. */
import type {Mention, RawVia} from '../../model.ts'
import type {Span} from '../../text/span.ts'
import type {Standing} from '../../tree/memory.ts'
import type {Footing} from '../footings.ts'
import type {Tag} from '../tags.ts'
import type {Draft} from './draft.ts'

interface Kept {
  readonly circumstances: string
  readonly footing: Footing
  readonly drafts: readonly Draft[]
}

const kept = new WeakMap<Standing, Kept>()

/** What a paragraph attributed when it was last read, moved to where it stands; null where it has to be read. */
export const recallDrafts = (footing: Footing, circumstances: string): readonly Draft[] | null => {
  const known = kept.get(footing.standing)
  return known?.circumstances === circumstances ? moveDrafts(known.drafts, known.footing, footing) : null
}

/** Keeps what a paragraph attributes, where nothing of it lies outside. Later stages go on with the drafts: copies are kept. */
export const keepDrafts = (footing: Footing, circumstances: string, drafts: readonly Draft[]): void => {
  if (drafts.every((draft) => isWithin(draft, footing)))
    kept.set(footing.standing, {circumstances, footing, drafts: moveDrafts(drafts, footing, footing)})
}

const isWithin = ({inherits, source, pieces}: Draft, {first, last}: Footing): boolean =>
  inherits === null &&
  [...(source ? [source] : []), ...pieces].every((each) => each.first >= first && each.last <= last)

const moveDrafts = (drafts: readonly Draft[], from: Footing, to: Footing): readonly Draft[] => {
  const by = to.start - from.start
  const tokens = to.first - from.first
  const quotations = to.quotation - from.quotation
  const mentions = new Map<Mention, Mention>()

  const moveSpan = ({start, end}: Span): Span => ({start: start + by, end: end + by})
  // Two attributions may share a speaker.
  const moveMention = (mention: Mention): Mention => {
    const {first, last, head} = mention
    const known = mentions.get(mention)
    if (known) return known
    const moved = {first: first + tokens, last: last + tokens, head: head + tokens, ...moveSpan(mention)}
    mentions.set(mention, moved)
    return moved
  }
  const moveTag = (tag: Tag): Tag => ({
    ...tag,
    first: tag.first + tokens,
    last: tag.last + tokens,
    verb: tag.verb + tokens,
    start: tag.start + tokens,
    end: tag.end + tokens,
    subject: tag.subject && moveMention(tag.subject)
  })
  const moveVia = ({relation, mention, ...span}: RawVia): RawVia => ({
    relation,
    ...moveSpan(span),
    mention: moveMention(mention)
  })
  return drafts.map((draft) => ({
    ...draft,
    source: draft.source && moveMention(draft.source),
    cue: draft.cue && moveSpan(draft.cue),
    tag: draft.tag && moveTag(draft.tag),
    pieces: draft.pieces.map(({first, last}) => ({first: first + tokens, last: last + tokens})),
    via: draft.via.map(moveVia),
    provenance: draft.provenance && moveSpan(draft.provenance),
    steps: [...draft.steps],
    sentence: draft.sentence + to.sentence - from.sentence,
    quoted: new Set([...draft.quoted].map((quotation) => quotation + quotations))
  }))
}
