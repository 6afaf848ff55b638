import type {Mention, Quotation, Sentence} from '../../model.ts'
import {has, isName, lowerAt, type Reading, spanOf, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {closesSentence} from './contents.ts'
import {addPiece, type Draft, draftOf} from './draft.ts'
import {isBareQuotation} from './quotationSentences.ts'
import {clauseSubject, nearestSubject} from './subjects.ts'

/** Fewest tokens of a fragment, its marks included: two words. */
const shortest = 4

/** A few words in marks that no complement leads to («Hart talked for an hour of “old debts”»): the verb’s subject is quoted. */
export const claimFragments = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const claimed = new Set<number>()
  for (const draft of drafts) for (const quotation of draft.quoted) claimed.add(quotation)
  const added: Draft[] = []
  let cursor = 0
  for (const quotation of reading.quotations) {
    if (quotation.depth > 0 || quotation.use !== 'speech' || claimed.has(quotation.index)) continue
    if (quotation.last - quotation.first < shortest) continue
    while ((reading.sentences[cursor]?.last ?? Number.POSITIVE_INFINITY) <= quotation.first) cursor++
    const sentence = reading.sentences[cursor]
    if (sentence?.region !== 'body' || isBareQuotation(reading, sentence)) continue
    const draft = readFragment(reading, quotation, sentence)
    if (!draft) continue
    for (const index of draft.quoted) claimed.add(index)
    added.push(draft)
  }
  return added
}

const readFragment = (reading: Reading, quotation: Quotation, sentence: Sentence): Draft | null => {
  const subject =
    nearestSubject(reading, sentence, quotation.first) ?? clauseSubject(reading, sentence.first, quotation.first)
  if (!subject || subject.last >= quotation.first || !isPerson(reading, subject)) return null
  let verb = subject.last
  while (verb < quotation.first && has(reading, verb, word.auxiliary | word.adverb)) verb++
  const form = reading.cues[verb]
  if (!form || verb >= quotation.first || !isOutside(reading, verb)) return null
  const draft = draftOf(sentence, null, 'none', 0.7)
  draft.source = subject
  draft.cue = spanOf(reading, subject.last, verb + 1)
  draft.lemma = form.cue.lemma
  return addPiece(reading, draft, verb + 1, fragmentEnd(reading, quotation.last, sentence.last)) ? draft : null
}

const isPerson = (reading: Reading, {head}: Mention): boolean =>
  isName(reading, head) || has(reading, head, word.pronoun) || isRole(lowerAt(reading, head))

/** The next comma, stop or dash outside quotations; at once after marks that close with one. */
const fragmentEnd = (reading: Reading, start: number, last: number): number => {
  if (closesSentence(reading, start)) return start
  let at = start
  while (at < last && !(isOutside(reading, at) && reading.tokens[at]?.kind === 'punctuation')) at++
  return at
}
