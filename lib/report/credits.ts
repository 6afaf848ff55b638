import type {Article, Attribution, Quotation, Source} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {overlap, type Span} from '../text/span.ts'

/** Whether marks hold somebody's words: those of a speaker or a document, not a title, a term or doubt. */
export const isQuoted = ({use}: Pick<Quotation, 'use'>): boolean => use === 'speech' || use === 'document'

/**
 * The attribution that credits each quotation to somebody, by the quotation's index; null where none does.
 * Where several reach over it, the one that covers most of it, and of those the one with the least beside it.
 */
export function creditQuotations({
  quotations,
  attributions
}: Pick<Article, 'quotations' | 'attributions'>): readonly (Attribution | null)[] {
  const outer = quotations.filter(({depth}) => depth === 0)
  const best: (Attribution | null)[] = quotations.map(() => null)
  const covered = new Float64Array(quotations.length)
  const width = new Float64Array(quotations.length)
  for (const attribution of attributions) {
    for (const piece of attribution.content) {
      const size = piece.end - piece.start
      for (const quotation of quotationsAt(piece, quotations, outer)) {
        const {index} = quotation
        const shared = overlap(quotation, piece)
        const [most = 0, least = 0] = [covered[index], width[index]]
        if (shared === 0 || shared < most || (shared === most && size >= least)) continue
        best[index] = attribution
        covered[index] = shared
        width[index] = size
      }
    }
  }
  return best
}

/** The outermost quotation that reaches into a piece, and all that begin in it. */
function* quotationsAt(
  piece: Span,
  quotations: readonly Quotation[],
  outer: readonly Quotation[]
): Iterable<Quotation> {
  const around = outer[firstWhere(outer, ({end}) => end > piece.start)]
  if (around !== undefined && around.start < piece.start) yield around
  for (let at = firstWhere(quotations, ({start}) => start >= piece.start); at < quotations.length; at++) {
    const quotation = quotations[at]
    if (quotation === undefined || quotation.start >= piece.end) return
    yield quotation
  }
}

/** The sources that speak: a group whose members are named is its members. */
export function speakersOf(
  sourceIds: readonly string[],
  sources: ReadonlyMap<string, Pick<Source, 'members'>>
): readonly string[] {
  const speakers = new Set<string>()
  for (const id of sourceIds) {
    const members = sources.get(id)?.members ?? []
    for (const speaker of members.length > 0 ? members : [id]) speakers.add(speaker)
  }
  return [...speakers]
}
