/** Quotations that no tag has claimed: they carry on their neighbours’ speaker. */
import {markForms} from '../../lexicon/marks.ts'
import {sayings} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {isComma, trimEnd} from '../punctuation.ts'
import {has, isName, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {quotationFrom} from '../spoken.ts'
import {personIn} from './deeds.ts'
import {addPiece, type Draft, draftOf, groupBySentence} from './draft.ts'
import {hearWords, openExchange, opensBlock, readAskedBehind, takeTurn} from './exchanges.ts'
import {nearestSubject} from './nearestSubject.ts'
import {continuesFrom, isBareQuotation} from './quotationSentences.ts'
import {readSignatureBelow} from './signatures.ts'
import {clauseSubject} from './subjects.ts'

type DraftsBySentence = ReadonlyMap<number, readonly Draft[]>

/** Who spoke last, and in which sentence. */
interface Turn {
  draft: Draft | null
  sentence: number
}

/**
 * Gives each quotation that stands alone to whoever speaks beside it: adds it to the attribution before or after, or makes
 * one of its own. Returns those it made. «“It holds,” Ruiz said. “I checked.”», «Lowe took the floor. “It leaks.”»
 */
export const inheritSpeakers = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const bySentence = groupBySentence(drafts.filter((draft) => !isQuestion(draft)))
  const owners = new Map<number, Draft>()
  for (const draft of drafts) for (const quotation of draft.quoted) owners.set(quotation, draft)
  const added: Draft[] = []
  const turn: Turn = {draft: null, sentence: -10}
  const exchange = openExchange()
  const usesDouble = reading.quotations.some(({first, depth}) => depth === 0 && !isSingle(reading, first))
  for (const sentence of reading.sentences) {
    const own = bySentence.get(sentence.index)
    if (own && (sentence.region === 'body' || sentence.region === 'headline')) {
      turn.draft = speakerAfter(own)
      turn.sentence = sentence.index
    }
    if (own?.some(isQuoting)) {
      if (turn.draft) hearWords(reading, exchange, turn.draft, sentence)
      continue
    }
    const owner = owners.get(reading.quotationAt[sentence.first] ?? -1)
    if (owner) {
      // taken already by the colon above it
      turn.draft = owner
      turn.sentence = sentence.index
      continue
    }
    if (usesDouble && isSubheading(reading, sentence)) continue
    const turned = mayBeTurn(reading, sentence, bySentence)
      ? (readAskedBehind(reading, sentence) ?? takeTurn(reading, exchange, sentence, bySentence))
      : null
    if (turned) {
      added.push(turned)
      turn.draft = turned
      turn.sentence = sentence.index
      hearWords(reading, exchange, turned, sentence)
      continue
    }
    if (goesOn(reading, sentence, turn, bySentence)) {
      if (turn.draft) {
        addPiece(reading, turn.draft, sentence.first, sentence.last)
        hearWords(reading, exchange, turn.draft, sentence)
      }
      turn.sentence = sentence.index
      continue
    }
    if (!isBareQuotation(reading, sentence)) continue
    const following = tagAhead(reading, sentence, bySentence)
    if (following) {
      following.pieces.unshift({first: sentence.first, last: trimEnd(reading, sentence.first, sentence.last)})
      continue
    }
    const signed = readSignatureBelow(reading, sentence)
    if (signed) {
      added.push(signed)
      continue
    }
    const draft = readInherited(reading, sentence, turn, bySentence)
    if (!draft) continue
    if (draft !== turn.draft) added.push(draft)
    if (draft.source) turn.draft = draft
    turn.sentence = sentence.index
    hearWords(reading, exchange, draft, sentence)
  }
  return added
}

/** Whether a paragraph opens with a whole quotation that no tag follows: two may speak by turns. */
const mayBeTurn = (reading: Reading, sentence: Sentence, bySentence: DraftsBySentence): boolean => {
  const before = elementAt(reading.sentences, sentence.index - 1)
  return (
    opensBlock(reading, sentence) &&
    isBareQuotation(reading, sentence) &&
    tagAhead(reading, sentence, bySentence) === null &&
    !(before && continuesFrom(reading, sentence, before))
  )
}

/** «Asked about the leak, Ruiz shrugged.»: whoever asked goes on with nothing. */
const isQuestion = ({frame, lemma}: Draft): boolean => frame === 'passive' && lemma === 'ask'

const isQuoting = ({quoted}: Draft): boolean => quoted.size > 0

/** Whoever speaks on after a sentence: whose tag covers all before it, in marks sooner than without; else the last who is quoted, or the last at all. */
const speakerAfter = (own: readonly Draft[]): Draft | null =>
  own.findLast((draft) => isQuoting(draft) && isTagged(draft)) ??
  own.findLast(isQuoting) ??
  own.findLast(isTagged) ??
  elementAt(own, own.length - 1) ??
  null

/** Whether a tag follows its words: «…, Hart said». */
const isTagged = ({frame}: Draft): boolean => frame === 'content-cue-source' || frame === 'content-source-cue'

/** «“Happy to,” *came the answer*»: another’s words. */
const isAnswer = (reading: Reading, sentence: Sentence): boolean => {
  const last = elementAt(reading.quotations, quotationFrom(reading, sentence.first))?.last ?? -1
  return (
    coming.has(lowerAt(reading, last)) &&
    (sayings.has(lowerAt(reading, last + 2)) || sayings.has(lowerAt(reading, last + 3)))
  )
}

const coming = wordSet('came comes')

/** Whether a sentence goes on with the words of whoever spoke in the sentence before it. */
const goesOn = (reading: Reading, sentence: Sentence, turn: Turn, bySentence: DraftsBySentence): boolean => {
  if (isAnswer(reading, sentence)) return false
  const speaker = turn.draft
  const before = elementAt(reading.sentences, sentence.index - 1)
  if (!speaker || !before || turn.sentence !== before.index) return false
  const sameBlock = before.block === sentence.block
  // «“A,” she said. “B” since May.»: marks that open the next sentence are hers too
  if (!isBareQuotation(reading, sentence))
    return (
      sameBlock && isQuoting(speaker) && !bySentence.has(sentence.index) && resumesQuoting(reading, sentence, speaker)
    )
  const isTagAhead = tagAhead(reading, sentence, bySentence) !== null
  // the same paragraph, right after its tag: another piece of the same quotation
  if (sameBlock && (isQuoting(speaker) || !isTagAhead)) return true
  // a paragraph that is all quotation after a quotation: the same speaker goes on
  if (isTagAhead && !sameBlock) return false
  const mayQuote =
    isQuoting(speaker) ||
    (speaker.tag?.form.cue.class !== 'mental' && !isNextBlockTagged(reading, sentence, bySentence))
  return mayQuote && (!sameBlock || continuesFrom(reading, sentence, before))
}

/** Fewest tokens of a quotation, its marks included, by which a speaker goes on in mid-sentence. */
const shortestResumption = 6

/** Whether a sentence opens with marks, or holds so many words in marks that whoever spoke before it speaks on: «“A,” she said. That leaves the town “to its own devices.”» */
const resumesQuoting = (reading: Reading, sentence: Sentence, speaker: Draft): boolean => {
  if (opensInMarks(reading, sentence)) return true
  // «Hart confirmed that it was “a mess.” The owners declined to go into the “scope or cost.”»
  if (!isTagged(speaker)) return false
  const subject = clauseSubject(reading, sentence.first, sentence.last)
  const isOther =
    subject !== null &&
    isName(reading, subject.head) &&
    lowerAt(reading, subject.head) !== lowerAt(reading, speaker.source?.head ?? -1)
  if (isOther) return false
  for (let at = sentence.first; at < sentence.last; at++) {
    const quoted = elementAt(reading.quotations, quotationFrom(reading, at))
    if (quoted && quoted.last - quoted.first >= shortestResumption) return true
  }
  return false
}

/** How long a term is that a sentence explains, its marks included, in tokens. */
const longestTerm = 4

/** «“It held.” Indeed, “we checked it.”»: marks stand first, or behind one word that joins. */
const opensInMarks = (reading: Reading, {first}: Sentence): boolean => {
  const quoted = elementAt(reading.quotations, quotationFrom(reading, first))
  // «“Plain paper” is a clerk’s term …»: a word that is explained
  if (quoted) return quoted.last - first > longestTerm || !has(reading, quoted.last, word.be)
  if (!has(reading, first, word.adverb | word.coordinator)) return false
  return quotationFrom(reading, first + (isComma(reading, first + 1) ? 2 : 1)) >= 0
}

/** How long a subheading is at most, in tokens. */
const longestSubheading = 12

/** Whether a paragraph is but a few words in single marks: a subheading, where the story quotes in double ones. */
const isSubheading = (reading: Reading, {index, first, last, block}: Sentence): boolean =>
  last - first <= longestSubheading &&
  isSingle(reading, first) &&
  elementAt(reading.sentences, index - 1)?.block !== block &&
  reading.sentences[index + 1]?.block !== block

const isSingle = (reading: Reading, at: number): boolean => singleMarks.has(textAt(reading, at))

const singleMarks: ReadonlySet<string> = new Set(markForms.filter(({kind}) => kind === 'single').map(({text}) => text))

/** A quotation sentence whose tag comes in the next sentence of the paragraph: «“No. Never.” “Not once,” he said.» */
const tagAhead = (reading: Reading, sentence: Sentence, bySentence: DraftsBySentence): Draft | null => {
  const next = reading.sentences[sentence.index + 1]
  if (!next || quotationFrom(reading, next.first) < 0) return null
  if (next.block !== sentence.block && !continuesFrom(reading, next, sentence)) return null
  const draft = bySentence.get(next.index)?.[0]
  if (!draft || !isQuoting(draft)) return null
  return isTagged(draft) ? draft : null
}

/** Whether the next paragraph’s quotation has a tag: a run of quotation paragraphs may get its speaker there. */
const isNextBlockTagged = (reading: Reading, sentence: Sentence, bySentence: DraftsBySentence): boolean => {
  const next = reading.sentences[sentence.index + 1]
  if (!next || next.block === sentence.block || quotationFrom(reading, next.first) < 0) return false
  return bySentence.get(next.index)?.some(isQuoting) ?? false
}

/** A quotation without any tag: whoever the sentence before sets up, or whoever spoke last. Null where it holds no words; the speaker’s own draft where it only goes on. */
const readInherited = (
  reading: Reading,
  sentence: Sentence,
  {draft: speaker}: Turn,
  bySentence: DraftsBySentence
): Draft | null => {
  const draft = draftOf(sentence, null, 'inherited')
  if (!addPiece(reading, draft, sentence.first, sentence.last)) return null
  const sameBlock = (index: number): boolean => reading.sentences[index]?.block === sentence.block
  const isBetween =
    speaker !== null && isQuoting(speaker) && sameBlock(sentence.index - 1) && sameBlock(speaker.sentence)
  const setUp = setUpBefore(reading, sentence, bySentence)
  // what is told of the speaker between two of his quotations sets nobody up: «“No,” Hart said. He has two boats. “I like them.”»
  const isAside =
    isBetween &&
    !isName(reading, setUp?.head ?? -1) &&
    lengthOf(elementAt(reading.sentences, sentence.index - 1)) > longestStir
  if (setUp && !isAside) {
    draft.source = setUp
    draft.steps.push('the sentence before names who speaks')
    return draft
  }
  if (!speaker) return draft
  if (isBetween) {
    // a sentence of the reporter’s own between two quotations of one paragraph
    addPiece(reading, speaker, sentence.first, sentence.last)
    return speaker
  }
  draft.inherits = speaker.inherits ?? speaker
  draft.source = draft.inherits.source
  draft.steps.push('carries on the speaker of the quotation before')
  return draft
}

/** How long a sentence between two quotations may be that shows who goes on, in tokens: «She laughs.», «He looked at the water.» */
const longestStir = 8

const lengthOf = (sentence: Sentence | undefined): number => (sentence ? sentence.last - sentence.first : 0)

/** How long a paragraph of the reporter’s may be that only says who speaks next, in tokens: «Howard was not done.» */
const longestSetUp = 40

/** Who a set-up sentence is about, in the same paragraph, above a colon or alone in a short paragraph: its attribution’s source, else its subject. */
const setUpBefore = (reading: Reading, sentence: Sentence, bySentence: DraftsBySentence): Mention | null => {
  const before = elementAt(reading.sentences, sentence.index - 1)
  if (!before || bySentence.has(sentence.index)) return null
  const isAbove = before.block !== sentence.block
  const isColon = textAt(reading, before.last - 1) === ':'
  if (isAbove && !isColon && !isShortParagraph(reading, before)) return null
  const source = speakerAfter(bySentence.get(before.index) ?? [])?.source
  if (source) return source
  // «(He was not.)»
  if (textAt(reading, before.first) === '(') return null
  // «There was laughter, and Mr Ruiz waited.»
  const isThere = lowerAt(reading, before.first) === 'there'
  const subject = isThere
    ? nearestSubject(reading, before, before.last)
    : clauseSubject(reading, before.first, before.last)
  if (subject && lowerAt(reading, subject.head) === 'it') return null
  return subject && !isCommand(reading, subject, before) ? personIn(reading, subject) : null
}

const commanding = wordSet('on upon')

/** «Read the rest below:», «Wait.», «Based on the tests, …»: a capital that opens a sentence and is no name. */
const isCommand = (reading: Reading, {first}: Mention, sentence: Sentence): boolean => {
  const next = first + 1
  if (first !== sentence.first || !isName(reading, first) || isName(reading, next) || lowerAt(reading, next) === "'s")
    return false
  if (reading.cues[first] || next + 1 >= sentence.last) return true
  return has(reading, next, word.pronoun | word.determiner) || commanding.has(lowerAt(reading, next))
}

const isShortParagraph = (reading: Reading, {index, first, last, block, region}: Sentence): boolean =>
  region === 'body' &&
  last - first <= longestSetUp &&
  elementAt(reading.sentences, index - 1)?.block !== block &&
  (reading.quotationAt[last - 1] ?? -1) < 0
