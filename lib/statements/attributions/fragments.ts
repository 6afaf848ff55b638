import {documentNouns} from '../../lexicon/documents.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Quotation, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {isComma, isDash} from '../punctuation.ts'
import {has, isName, isOpen, lowerAt, type Reading, spanOf, textAt, word} from '../reading.ts'
import {isOutside, quotationFrom} from '../spoken.ts'
import {addsDeed, closesSentence} from './contents.ts'
import {clausePerson, deedBefore} from './deeds.ts'
import {addPiece, type Draft, draftOf} from './draft.ts'
import {isBareQuotation} from './quotationSentences.ts'

/** Fewest tokens of a fragment, its marks included: one word. */
const shortest = 3

/** A few words in marks that no complement leads to («Hart talked for an hour of “old debts”»): the verb’s subject is quoted. */
export const claimFragments = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const claimed = new Set<number>()
  for (const draft of drafts) for (const quotation of draft.quoted) claimed.add(quotation)
  const byCue = new Map(drafts.map((draft) => [draft.cue?.end, draft]))
  const added: Draft[] = []
  let cursor = 0
  for (const quotation of reading.quotations) {
    if (quotation.depth > 0 || quotation.use !== 'speech' || claimed.has(quotation.index)) continue
    if (quotation.last - quotation.first < shortest) continue
    while ((reading.sentences[cursor]?.last ?? Number.POSITIVE_INFINITY) <= quotation.first) cursor++
    const sentence = reading.sentences[cursor]
    if (sentence?.region !== 'body' || isBareQuotation(reading, sentence)) continue
    const draft = readFragment(reading, quotation, sentence)
    if (!draft || goesOnFrom(reading, draft, byCue)) continue
    for (const index of draft.quoted) claimed.add(index)
    added.push(draft)
  }
  return added
}

/** Whether a draft is but more of what another says by the same verb, which then takes its words: «pledged “calm” at the port, a “fair” price and …». */
const goesOnFrom = (reading: Reading, {cue, pieces}: Draft, byCue: ReadonlyMap<number | undefined, Draft>): boolean => {
  const same = cue ? byCue.get(cue.end) : undefined
  const piece = same?.pieces[same.pieces.length - 1]
  const more = pieces[0]
  if (!same || !piece || !more || more.first > piece.first) return false
  if (isDash(reading, piece.last) || (same.quoted.size > 0 && !isList(reading, piece.last))) return true
  same.pieces.pop()
  return addPiece(reading, same, piece.first, more.last)
}

/** Whether a list of things goes on behind content: «“calm” at the port, a “fair” price». */
const isList = (reading: Reading, end: number): boolean => {
  const next = isComma(reading, end) ? end + 1 : end
  return joins.has(lowerAt(reading, next)) || has(reading, next, word.determiner) || quotationFrom(reading, next) >= 0
}

const readFragment = (reading: Reading, quotation: Quotation, sentence: Sentence): Draft | null => {
  const deed = deedBefore(reading, sentence, quotation.first)
  if (!deed) return null
  const verb = nearestVerb(reading, deed.verb, quotation.first)
  // «A doctor, one of ten who signed it, | said …»: the comma has closed the relative clause
  const isClosed = has(reading, deed.subject.head, word.relative) && isComma(reading, verb - 1)
  const subject = isClosed ? clausePerson(reading, sentence, quotation.first) : deed.subject
  if (!subject) return null
  // «made the criticism»: a verb without its particle reports nothing
  const listed = reading.cues[verb]
  const form = listed?.cue.particle ? undefined : listed
  const isLong =
    quotation.last - quotation.first >= shortestSaid &&
    isSomebody(reading, subject) &&
    !isOfPaper(reading, verb, quotation.first)
  const start = form ? verb + 1 : leadOf(reading, quotation.first, verb, isLong)
  if (start < 0) return null
  const draft = draftOf(sentence, null, 'none')
  draft.source = subject
  draft.cue = spanOf(reading, verb === deed.verb ? subject.last : verb, verb + 1)
  draft.lemma = form?.cue.lemma ?? lowerAt(reading, verb)
  // «Banners reading “Save our pool” | hung from windows»
  const end =
    lowerAt(reading, verb) === 'reading' ? quotation.last : fragmentEnd(reading, quotation.last, sentence.last)
  return addPiece(reading, draft, start, end) ? draft : null
}

/** How far before marks the verb may stand that leads to them, in tokens. */
const farthestVerb = 20

/** The verb nearest to marks among those that tell what their subject does: of «Hart struck back in March, | attacking Lowe for “greed”», *attacking*; of «mocked a critic and | called drummers “apes”», *called*. */
const nearestVerb = (reading: Reading, first: number, place: number): number => {
  // «said that by refusing … it was “a farce”»: a clause of what is said
  if (reading.cues[first]?.cue.takes.includes('that') && !has(reading, first + 1, word.preposition)) return first
  const bound = Math.max(first + 1, place - farthestVerb)
  for (let at = place - 1; at > bound; at--) {
    if (!isOutside(reading, at) || has(reading, at, word.relative | word.question)) return first
    if (opensDeed(reading, at, first)) return at
  }
  return first
}

/** Whether a verb tells the next thing that the subject of the verb at `first` does. */
const opensDeed = (reading: Reading, at: number, first: number): boolean => {
  const before = has(reading, at - 1, word.adverb) ? at - 2 : at - 1
  const lower = lowerAt(reading, before)
  if (isComma(reading, before))
    return isGerund(reading, at) || (isPast(reading, at) && !hasComma(reading, first, before))
  return joins.has(lower) ? isGerund(reading, at) || isPast(reading, at) : means.has(lower) && isGerund(reading, at)
}

const hasComma = (reading: Reading, start: number, end: number): boolean => {
  for (let at = Math.max(start, end - farthestVerb); at < end; at++) if (isComma(reading, at)) return true
  return false
}

const joins = wordSet('and but then')

/** Prepositions that tell by which deed: «ended the row by calling …». */
const means = wordSet('by for while')

const isGerund = (reading: Reading, at: number): boolean =>
  reading.cues[at]?.gerund === true ||
  (lowerAt(reading, at).endsWith('ing') && isOpen(reading, at) && !isName(reading, at))

const isPast = (reading: Reading, at: number): boolean =>
  has(reading, at, word.past) ||
  reading.cues[at]?.past === true ||
  (lowerAt(reading, at).endsWith('ed') && has(reading, at + 1, word.object | word.determiner | word.preposition))

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

/** «… | and recently called», «… | and telling her» */
const addsNext = (reading: Reading, at: number): boolean =>
  addsDeed(reading, at) || (joins.has(lowerAt(reading, at)) && reading.cues[at + 1]?.gerund === true)

/** The next comma, stop or dash outside quotations and brackets; at once after marks that close with one, but for a list in marks: «“a shock,” “a fight” and “a loss”». */
const fragmentEnd = (reading: Reading, start: number, last: number): number => {
  let at = start
  for (;;) {
    const begin = has(reading, at, word.coordinator) ? at + 1 : at
    const next = elementAt(reading.quotations, reading.quotationAt[begin])
    if (next?.first !== begin || next.last > last) break
    at = next.last
  }
  if (closesSentence(reading, at)) return at
  while (at < last && !(isOutside(reading, at) && (isSign(reading, at) || addsNext(reading, at))))
    at = textAt(reading, at) === '(' ? closeOf(reading, at, last) : at + 1
  return at
}

/** How long an insertion in brackets may be, in tokens. */
const longestInsertion = 20

/** Past the bracket that closes what opens at a token. */
const closeOf = (reading: Reading, open: number, last: number): number => {
  const bound = Math.min(last, open + longestInsertion)
  for (let at = open + 1; at < bound; at++) if (textAt(reading, at) === ')') return at + 1
  return open + 1
}

/** Whether a sign ends a few words; a bracket in the midst of them does not. */
const isSign = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'punctuation' && textAt(reading, at) !== '('
