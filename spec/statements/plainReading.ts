import {findQuotations} from '../../lib/statements/quotations.ts'
import {prepareReading, type Reading} from '../../lib/statements/reading.ts'
import {splitSentences} from '../../lib/statements/sentences.ts'
import {readPlain} from '../../lib/tree/plain.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

/** A plain text read as far as sentences and quotations, all of it body copy. */
export function plainReading(text: string): Reading {
  const blocks = readPlain(text)
  const tokens = readTokens(blocks)
  const {quotations, quotationAt} = findQuotations(tokens, blocks)
  const sentences = splitSentences(tokens, quotations, [])
  return prepareReading(text, tokens, sentences, quotations, quotationAt)
}
