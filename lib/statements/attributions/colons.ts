/** `NAME: words`: labels before quotations, in transcripts and in headlines. */
import {documentNouns} from '../../lexicon/documents.ts'
import {organizationNouns} from '../../lexicon/organizations.ts'
import {outletNouns} from '../../lexicon/outlets.ts'
import {kickers} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside, quotationBefore, quotationFrom} from '../spoken.ts'
import type {Tag} from '../tags.ts'
import {addPiece, cuedDraft, type Draft} from './draft.ts'

/** How far into a sentence a label may reach, and how long a name before a colon may be, in tokens. */
const longestLabel = 9
const longestName = 5

/** «Ana Ruiz: “The dam is sound.”», «RUIZ: The dam is sound.»: a sentence that begins with its speaker and a colon. */
export const readColon = (
  reading: Reading,
  sentence: Sentence,
  tags: readonly Tag[],
  transcript: boolean
): Draft | null => {
  const colon = colonAfterLabel(reading, sentence)
  if (colon <= sentence.first || colon + 1 >= sentence.last) return null
  const presented = presentedBefore(reading, sentence.first, colon)
  const phrase = presented ?? phraseBefore(reading, colon, sentence.first)
  if (!phrase || (!presented && phrase.first !== sentence.first)) return null
  if (tags.some((tag) => tag.start > colon && followsMarks(reading, tag))) return null
  const cue = {first: colon, last: colon + 1, lemma: ':'}
  const isHeadline = sentence.region === 'headline' || sentence.block === 0
  const isQuoted = quotationFrom(reading, colon + 1) >= 0
  const isLabel =
    isName(reading, phrase.head) &&
    !isKicker(reading, phrase) &&
    phrase.last - phrase.first <= longestName &&
    (isHeadline || transcript || isUpperCase(reading, phrase))
  if (!isQuoted && !isLabel) return null
  // «NEW CORRAN: Six people died, officials said»: where it was written
  const isTold = tags.some(
    (tag) =>
      tag.subject !== null && tag.start > colon + 1 && isComma(reading, tag.start - 1) && tag.end >= sentence.last - 1
  )
  if (!isQuoted && !transcript && isTold) return null
  // «Teacher Strike: …»: what the story is about
  if (!isQuoted && isHeadline && sentence.index < headlines && isTopic(reading, phrase.head)) return null
  // «Hart: 1,547.»
  if (!isQuoted && !hasTalk(reading, colon + 1, sentence.last)) return null
  const draft = isQuoted
    ? cuedDraft(reading, sentence, 'colon', phrase, cue)
    : cuedDraft(reading, sentence, isHeadline ? 'headline' : 'transcript', phrase, cue)
  return addPiece(reading, draft, colon + 1, sentence.last) ? draft : null
}

/** «Here’s *Ana Lind* in 1992: “…”»: who is presented before a colon and marks; null where nobody is. */
const presentedBefore = (reading: Reading, first: number, colon: number): Mention | null => {
  if (lowerAt(reading, first) !== 'here' || !presenting.has(lowerAt(reading, first + 1))) return null
  if (quotationFrom(reading, colon + 1) < 0) return null
  const phrase = phraseAfter(reading, first + 2, colon)
  if (!phrase || !isName(reading, phrase.head)) return null
  return phrase.last === colon || has(reading, phrase.last, word.preposition) ? phrase : null
}

const presenting = wordSet("'s is")

/** «Breaking:», «The Latest:»: what is to come; «Harbour Watch:» is a body. */
const isKicker = (reading: Reading, {first, head}: Mention): boolean =>
  kickers.has(lowerAt(reading, head)) && (first === head || lowerAt(reading, first) === 'the')

/** How many sentences at the top of a story may be headlines. */
const headlines = 10

/** Whether a headline’s label is a thing that the story writes small, and nobody who speaks. */
const isTopic = (reading: Reading, head: number): boolean => {
  const lower = lowerAt(reading, head)
  if (isRole(lower) || documentNouns.has(lower) || organizationNouns.has(lower) || outletNouns.has(lower)) return false
  return reading.tokens.some((token) => !token.capital && token.lower === lower)
}

/** Whether words stand there, not figures alone. */
const hasTalk = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (reading.tokens[at]?.kind === 'word') return true
  return false
}

/** The colon near a sentence’s beginning, outside marks; -1 where there is none. */
const colonAfterLabel = (reading: Reading, sentence: Sentence): number => {
  const bound = Math.min(sentence.last, sentence.first + longestLabel)
  for (let at = sentence.first; at < bound && isOutside(reading, at); at++) if (textAt(reading, at) === ':') return at
  return -1
}

/** Whether marks close before a tag: they are that tag’s, not the label’s. */
const followsMarks = (reading: Reading, tag: Tag): boolean =>
  quotationBefore(reading, tag.start) >= 0 || quotationBefore(reading, tag.start - 1) >= 0

const isUpperCase = (reading: Reading, phrase: Mention): boolean => {
  for (let at = phrase.first; at < phrase.last; at++) {
    const text = textAt(reading, at)
    if (reading.tokens[at]?.kind === 'word' && text !== text.toUpperCase()) return false
  }
  return true
}

/** What a labelled speaker says goes on to the end of the paragraph. */
export const addRestOfBlock = (reading: Reading, draft: Draft, sentence: Sentence): void => {
  for (let index = sentence.index + 1; index < reading.sentences.length; index++) {
    const next = reading.sentences[index]
    if (next?.block !== sentence.block) return
    addPiece(reading, draft, next.first, next.last)
  }
}

/** How many labels make a transcript, and how long they may be in one. */
const fewestLabels = 3
const longestTranscriptLabel = 4

/** Whether paragraphs of an article begin with their speaker’s name and a colon: three or more do, and somebody comes again, as no list has it. */
export const isTranscript = (reading: Reading): boolean => {
  const seen = new Set<string>()
  let labels = 0
  let block = -1
  let comesAgain = false
  for (const {first, last, block: own} of reading.sentences) {
    if (own === block) continue
    block = own
    if (!isName(reading, first)) continue
    const bound = Math.min(last, first + longestTranscriptLabel)
    for (let at = first + 1; at < bound; at++) {
      if (textAt(reading, at) !== ':' || !isName(reading, at - 1)) continue
      const name = lowerAt(reading, at - 1)
      comesAgain ||= seen.has(name)
      seen.add(name)
      labels++
    }
    if (labels >= fewestLabels && comesAgain) return true
  }
  return false
}

/** «“RUIZ: Will she come?»: a speaker’s label inside the marks of a reprinted transcript. */
export const readQuotedLabel = (reading: Reading, sentence: Sentence): Draft | null => {
  if (quotationFrom(reading, sentence.first) < 0) return null
  const start = sentence.first + 1
  const bound = Math.min(sentence.last, start + longestTranscriptLabel)
  let colon = start
  while (colon < bound && textAt(reading, colon) !== ':') colon++
  if (colon === start || colon >= bound) return null
  const label = mention(reading, start, colon)
  if (!isUpperCase(reading, label)) return null
  const draft = cuedDraft(reading, sentence, 'transcript', label, {first: colon, last: colon + 1, lemma: ':'})
  addPiece(reading, draft, colon + 1, sentence.last)
  addRestOfBlock(reading, draft, sentence)
  return draft.pieces.length > 0 ? draft : null
}
