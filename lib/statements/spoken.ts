/** Where in a sentence somebody’s own words stand between marks, and where the reporter speaks. */
import type {Quotation} from '../model.ts'
import {type Reading, textAt} from './reading.ts'

/** Whether marks hold somebody’s own words: not a title, a term or words under suspicion. */
export const isSpoken = (quotation: Quotation): boolean => quotation.use === 'speech' || quotation.use === 'document'

/** Whether a token stands outside every quotation of speech: inside a title or a term the sentence goes on. */
export const isOutside = (reading: Reading, index: number): boolean => {
  const at = reading.quotationAt[index] ?? -1
  if (at < 0) return true
  const quotation = reading.quotations[at]
  return quotation !== undefined && quotation.depth === 0 && !isSpoken(quotation)
}

/** Index of the outermost quotation that ends just before a token, or -1: of «“It holds,” Ruiz said» the one before *Ruiz*. */
export const quotationBefore = (reading: Reading, index: number): number => {
  const at = reading.quotationAt[index - 1] ?? -1
  if (at < 0) return -1
  const quotation = reading.quotations[at]
  return quotation && quotation.last === index && quotation.depth === 0 && isSpoken(quotation) ? at : -1
}

/** Index of the outermost quotation that begins at a token, or -1. */
export const quotationFrom = (reading: Reading, index: number): number => {
  const at = reading.quotationAt[index] ?? -1
  if (at < 0) return -1
  const quotation = reading.quotations[at]
  return quotation && quotation.first === index && quotation.depth === 0 && isSpoken(quotation) ? at : -1
}

/** Signs at the end of marks after which their tag stands: «“It holds,” | Ruiz said», «“Why?” | he asked». */
const handingOver: ReadonlySet<string> = new Set([',', '?', '!', '—', '–'])

/** More marks than these do not close one quotation: «“… ‘never,’”». */
const mostClosers = 3

/** Whether marks that end just before a token leave the sentence open for their tag there; a comma may stand outside them. */
export const isHandedOver = (reading: Reading, index: number): boolean => {
  if (quotationBefore(reading, index) < 0)
    return textAt(reading, index - 1) === ',' && quotationBefore(reading, index - 1) >= 0
  let last = index - 1
  while (last > index - mostClosers && reading.tokens[last]?.kind === 'mark') last--
  return handingOver.has(textAt(reading, last))
}
