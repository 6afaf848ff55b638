import type {Mention, RawAttribution, RawVia, Source, Token, ViaRelation} from '../../lib/model.ts'
import {type ResolvedSources, resolveSources} from '../../lib/sources/resolveSources.ts'
import {findQuotations} from '../../lib/statements/quotations.ts'
import {splitSentences} from '../../lib/statements/sentences.ts'
import {readTree} from '../../lib/tree/readTree.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

/** A mention marked in a story, and who it was found to be. */
export interface Settled {
  readonly words: string
  readonly names: readonly string[]
  readonly sources: readonly Source[]
  readonly step: string
}

export interface Marked extends ResolvedSources {
  readonly text: string
  /** The mentions between « and », in text order. */
  readonly settled: readonly Settled[]
  /** The names of those marked as vias, in text order. */
  readonly vias: readonly string[]
}

interface Mark {
  readonly start: number
  readonly end: number
  /** `«` a speaker, `‹` a via. */
  readonly kind: string
  readonly relation: ViaRelation
}

/** Takes the marks out of a story: «speaker», ‹>recipient›, ‹=conduit›, ‹<origin›. */
const readMarks = (marked: string): {text: string; marks: Mark[]} => {
  const marks: Mark[] = []
  let text = ''
  for (const piece of marked.split(/(«[^»]*»|‹[<>=][^›]*›)/u)) {
    const kind = piece[0] ?? ''
    if (kind !== '«' && kind !== '‹') {
      text += piece
      continue
    }
    const words = piece.slice(kind === '«' ? 1 : 2, -1)
    const sign = piece[1]
    marks.push({
      start: text.length,
      end: text.length + words.length,
      kind,
      relation: sign === '>' ? 'recipient' : sign === '=' ? 'conduit' : 'origin'
    })
    text += words
  }
  return {text, marks}
}

const mentionOf = (tokens: readonly Token[], {start, end}: Mark): Mention => {
  const first = tokens.findIndex((token) => token.end > start)
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
  return {first, last, head: last - 1, start, end}
}

/** Resolves a story whose mentions are marked by hand, each as an attribution of its own. */
export const resolveMarked = (marked: string): Marked => {
  const {text, marks} = readMarks(marked)
  const tree = readTree(text, 'text')
  const tokens = readTokens(tree.blocks)
  const {quotations, quotationAt} = findQuotations(tokens, tree.blocks)
  const sentences = splitSentences(tokens, quotations, tree.regions)
  const attributions: RawAttribution[] = []
  let pending: RawVia[] = []
  const push = (source: Mention | null, via: readonly RawVia[]): void => {
    attributions.push({
      index: attributions.length,
      type: 'indirect',
      frame: 'source-cue-content',
      source,
      speakers: source ? [source] : [],
      cue: null,
      lemma: 'say',
      cueClass: 'neutral',
      content: [{start: source?.end ?? 0, end: (source?.end ?? 0) + 1}],
      inheritsFrom: null,
      confidence: 1,
      via,
      provenance: null,
      steps: [],
      sentence: 0
    })
  }
  for (const mark of marks) {
    const mention = mentionOf(tokens, mark)
    if (mark.kind === '‹') {
      pending = [...pending, {start: mark.start, end: mark.end, relation: mark.relation, mention}]
      push(null, pending)
      pending = []
    } else push(mention, [])
  }
  const resolved = resolveSources({
    text,
    metadata: tree.metadata,
    tokens,
    sentences,
    quotations,
    quotationAt,
    attributions
  })
  const byId = new Map(resolved.sources.map((source) => [source.id, source]))
  const settled: Settled[] = []
  attributions.forEach(({source}, index) => {
    if (!source) return
    const sources = (resolved.sourceIds[index] ?? []).flatMap((id) => byId.get(id) ?? [])
    const first = sources[0]
    const at = first?.mentions.findIndex(({start, end}) => start < source.end && source.start < end) ?? -1
    settled.push({
      words: text.slice(source.start, source.end),
      names: sources.map(({name}) => name),
      sources,
      step: first?.steps[at] ?? ''
    })
  })
  const vias = resolved.viaIds.flat().map((id) => byId.get(id)?.name ?? '')
  return {...resolved, text, settled, vias}
}

/** Only who each mention is. */
export const namesIn = (marked: string): readonly (readonly string[])[] =>
  resolveMarked(marked).settled.map(({names}) => names)
