import {documentNouns} from '../../lexicon/documents.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Quotation, Sentence} from '../../model.ts'
import {has, isName, lowerAt, type Reading, spanOf, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'
import {closesSentence} from './contents.ts'
import {deedBefore} from './deeds.ts'
import {addPiece, type Draft, draftOf} from './draft.ts'
import {isBareQuotation} from './quotationSentences.ts'

/** Fewest tokens of a fragment, its marks included: one word. */
const shortest = 3

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
  const deed = deedBefore(reading, sentence, quotation.first)
  if (!deed) return null
  const {subject, verb} = deed
  const form = reading.cues[verb]
  const isLong =
    quotation.last - quotation.first >= shortestSaid &&
    isSomebody(reading, subject) &&
    !isOfPaper(reading, verb, quotation.first)
  const start = form ? verb + 1 : leadOf(reading, quotation.first, verb, isLong)
  if (start < 0) return null
  const draft = draftOf(sentence, null, 'none')
  draft.source = subject
  draft.cue = spanOf(reading, subject.last, verb + 1)
  draft.lemma = form?.cue.lemma ?? lowerAt(reading, verb)
  return addPiece(reading, draft, start, fragmentEnd(reading, quotation.last, sentence.last)) ? draft : null
}

/** Fewest tokens of marks, themselves included, that are somebody’s words whatever verb leads to them: «Hart landed a dig at “my dear sister in the north”». */
const shortestSaid = 8

/** Whether one person is named or meant, so that long words in marks have a speaker. */
const isSomebody = (reading: Reading, {head}: Mention): boolean =>
  isName(reading, head) || persons.has(lowerAt(reading, head))

const persons = wordSet('he she i')

/** Whether the marks hold what a paper says that somebody only handles: «signs a form to say “…”», «held up a placard reading “…”». */
const isOfPaper = (reading: Reading, verb: number, place: number): boolean => {
  for (let at = Math.max(verb + 1, place - longestLead); at < place; at++)
    if (documentNouns.has(lowerAt(reading, at)) && speakingLinks.has(lowerAt(reading, at + 1))) return true
  return false
}

const speakingLinks = wordSet('to that which saying reading stating')

/** How far a *that* may stand before marks and from its verb, in tokens. */
const longestLead = 14

/** Where words that some other verb leads to begin: with *that* («grumbled to a crowd | that it was “a mess”»), with the thing that was called so («sold the plan | as “a start”»), right behind the verb where the marks are long; -1 where nothing shows that they are said. */
const leadOf = (reading: Reading, place: number, verb: number, isLong: boolean): number => {
  const bound = Math.max(verb + 1, place - longestLead)
  for (let at = place - 1; at >= bound; at--) if (lowerAt(reading, at) === 'that' && !isRelative(reading, at)) return at
  let as = place - 1
  while (as > verb && has(reading, as, word.determiner)) as--
  return isLong || (lowerAt(reading, as) === 'as' && as > verb + 1) ? verb + 1 : -1
}

/** «a sign that read “…”»: *that* stands for a noun where a verb follows it. */
const isRelative = (reading: Reading, at: number): boolean =>
  has(reading, at + 1, word.auxiliary | word.past) ||
  reading.cues[at + 1]?.past === true ||
  reading.cues[at + 1]?.third === true

/** The next comma, stop or dash outside quotations; at once after marks that close with one. */
const fragmentEnd = (reading: Reading, start: number, last: number): number => {
  if (closesSentence(reading, start)) return start
  let at = start
  while (at < last && !(isOutside(reading, at) && reading.tokens[at]?.kind === 'punctuation')) at++
  return at
}
