import type {Format} from '../../lib/model.ts'
import {findQuotations} from '../../lib/statements/quotations.ts'
import {prepareReading, type Reading} from '../../lib/statements/reading.ts'
import {splitSentences} from '../../lib/statements/sentences.ts'
import {readTree} from '../../lib/tree/readTree.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

/** An article read as far as its attributions need it: sentences in their regions, quotations, cues. */
export function articleReading(text: string, format: Format = 'markdown'): Reading {
  const {blocks, regions} = readTree(text, format)
  const tokens = readTokens(blocks)
  const {quotations, quotationAt} = findQuotations(tokens, blocks)
  return prepareReading(text, tokens, splitSentences(tokens, quotations, regions), quotations, quotationAt)
}
