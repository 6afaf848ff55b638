/** Sentences that are nothing but somebody’s words: a whole quotation, or a block quote. */
import type {Quotation, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {isWordAt, type Reading} from '../reading.ts'
import {isOutside, quotationBefore, quotationFrom} from '../spoken.ts'
import {addPiece, type Draft} from './draft.ts'

/** Whether a sentence is nothing but a quotation (and perhaps stray marks). */
export const isBareQuotation = (reading: Reading, sentence: Sentence): boolean => {
  let at = sentence.first
  let found = false
  while (at < sentence.last) {
    const quotation = elementAt(reading.quotations, quotationFrom(reading, at))
    // what stands inside without an opening mark is a piece of a long quotation that was cut into sentences
    const isQuoted = quotation !== undefined || !isOutside(reading, at)
    if (!isQuoted && isWordAt(reading, at)) return false
    found ||= isQuoted
    at = quotation ? quotation.last : at + 1
  }
  return found
}

/** Where the quotations begin that stand one behind the other up to the given one. */
export const runStart = (reading: Reading, quoted: Quotation): number => {
  let {first} = quoted
  for (;;) {
    const before = elementAt(reading.quotations, quotationBefore(reading, first))
    if (!before) return first
    first = before.first
  }
}

/** Whether a sentence stands in a block quote: quoted without marks. */
export const isBlockQuote = (reading: Reading, sentence: Sentence): boolean => reading.kinds[sentence.block] === 'quote'

/** Whether a sentence goes on with the quotation that the one before left open, by the convention for paragraphs. */
export const continuesFrom = (reading: Reading, sentence: Sentence, before: Sentence): boolean => {
  const continued = elementAt(reading.quotations, reading.quotationAt[sentence.first])?.continues
  return continued !== null && continued !== undefined && reading.quotationAt[before.last - 1] === continued
}

/** Adds the quotation sentences that stand below a colon: the rest of the paragraph, or the next; or the block quote there. */
export const addBelow = (reading: Reading, draft: Draft, sentence: Sentence): void => {
  for (let index = sentence.index + 1; index < reading.sentences.length; index++) {
    const next = reading.sentences[index]
    const previous = elementAt(reading.sentences, index - 1)
    if (!next || !previous) return
    const isFirst = index === sentence.index + 1
    const isBlock = isBlockQuote(reading, next) && (isFirst || isBlockQuote(reading, previous))
    if (!isBlock) {
      const goesOn = isFirst || next.block === previous.block || continuesFrom(reading, next, previous)
      if (!goesOn || !isBareQuotation(reading, next)) return
    }
    addPiece(reading, draft, next.first, next.last)
  }
}
