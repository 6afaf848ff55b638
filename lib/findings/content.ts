import type {Article, Attribution, Quotation} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import {remembered} from './remembered.ts'

/**
 * The stretches that some source of the article answers for, ready to be asked: `(place) => boolean`.
 * What stands inside one is a source's own view, so who says it is known.
 */
export const reportedStretches = remembered(({attributions}: Article): ((place: Span) => boolean) => {
  const pieces = attributions
    .filter((attribution) => attribution.sourceIds.length > 0)
    .flatMap((attribution) => attribution.content)
    .toSorted((a, b) => a.start - b.start)
  // Stretches overlap where one report stands in another: the furthest end so far answers for all before it.
  const reach: number[] = []
  for (const piece of pieces) reach.push(Math.max(reach.at(-1) ?? 0, piece.end))
  return (place) => {
    const after = firstWhere(pieces, (piece) => piece.start > place.start)
    return (reach[after - 1] ?? 0) >= place.end
  }
})

/** The outermost quotations, in text order. */
export const outerQuotations = remembered(({quotations}: Article): readonly Quotation[] =>
  quotations.filter((quotation) => quotation.depth === 0)
)

/** The attributions that take in a part of each outermost quotation, by the quotation's index; a quotation that none takes in is missing. */
export const attributionsOfQuotations = remembered((article: Article): ReadonlyMap<number, readonly Attribution[]> => {
  const quotations = outerQuotations(article)
  const found = new Map<number, Attribution[]>()
  for (const attribution of article.attributions) {
    for (const piece of attribution.content) {
      for (let at = firstWhere(quotations, (quotation) => quotation.end > piece.start); ; at++) {
        const quotation = quotations[at]
        if (quotation === undefined || quotation.start >= piece.end) break
        const list = found.get(quotation.index) ?? []
        if (list.at(-1) !== attribution) list.push(attribution)
        found.set(quotation.index, list)
      }
    }
  }
  return found
})

/** For each token the index of the last attribution in whose content it stands, or -1. */
export const attributionAt = remembered(({attributions, tokens}: Article): Int32Array => {
  const answers = new Int32Array(tokens.length).fill(-1)
  for (const {content, index} of attributions) {
    for (const {start, end} of content) {
      const first = firstWhere(tokens, (token) => token.end > start)
      answers.fill(
        index,
        first,
        firstWhere(tokens, (token) => token.start >= end, first)
      )
    }
  }
  return answers
})
