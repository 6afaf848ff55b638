import {auxiliaries, personalPronouns} from '../lexicon/words.ts'
import type {Article, Quotation, StrayMark} from '../model.ts'
import {isFilled, isWord} from './quoted.ts'
import {remembered} from './remembered.ts'

/** A quotation that goes on in a second paragraph which forgets to open it anew, with the two marks that seem alone for it. */
export interface ForgottenOpening {
  readonly quotation: Quotation
  readonly strays: readonly StrayMark[]
}

/** Every quotation that runs over into a paragraph without an opening mark and is closed there. */
export const forgottenOpenings = remembered((article: Article): readonly ForgottenOpening[] => {
  const byQuotation = new Map(article.strays.map((stray) => [stray.quotation, stray]))
  return article.quotations.flatMap((quotation) => {
    if (quotation.opened || quotation.continues === null || isCredit(article, quotation)) return []
    const strays = [byQuotation.get(quotation.continues), byQuotation.get(quotation.index)]
    return [{quotation, strays: strays.filter((stray) => stray !== undefined)}]
  })
})

/** Whether a paragraph of its own only names somebody, as under a pull quote: «Ana Lund, pilot of the Corran light.” */
function isCredit(article: Article, quotation: Quotation): boolean {
  if (quotation.last - quotation.first > longestCredit || !isFilled(article, quotation)) return false
  const words = article.tokens.slice(quotation.first, quotation.last).filter(isWord)
  return words.filter(({capital}) => capital).length > 1 && !words.some(({lower}) => finite.has(lower))
}

const longestCredit = 14
const finite = new Set([...auxiliaries, ...personalPronouns])
