import type {Article, Attribution, Quotation, Source} from '../model.ts'
import {overlap} from '../text/span.ts'

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
  const best: (Attribution | null)[] = quotations.map(() => null)
  const covered = quotations.map(() => 0)
  const width = quotations.map(() => 0)
  for (const attribution of attributions) {
    for (const piece of attribution.content) {
      for (let index = firstEndingAfter(quotations, piece.start); index < quotations.length; index++) {
        const quotation = quotations[index]
        if (quotation === undefined || quotation.start >= piece.end) break
        const shared = overlap(quotation, piece)
        const [most = 0, least = 0, size] = [covered[index], width[index], piece.end - piece.start]
        if (shared === 0 || shared < most || (shared === most && size >= least)) continue
        best[index] = attribution
        covered[index] = shared
        width[index] = size
      }
    }
  }
  return best
}

/** Index of the first outermost quotation that ends after an offset, or of one before it. */
function firstEndingAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((quotations[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  // the one before may reach into the piece, and hold inner ones
  while (low > 0 && (quotations[low - 1]?.end ?? 0) > offset) low--
  return Math.max(0, low - 1)
}

/** The sources that speak: a group whose members are named is its members. */
export function speakersOf(sourceIds: readonly string[], sources: ReadonlyMap<string, Source>): readonly string[] {
  const speakers = new Set<string>()
  for (const id of sourceIds) {
    const members = sources.get(id)?.members ?? []
    for (const speaker of members.length > 0 ? members : [id]) speakers.add(speaker)
  }
  return [...speakers]
}
