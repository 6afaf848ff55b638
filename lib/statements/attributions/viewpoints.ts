/** Phrases that give whose view a clause is: «in Hart’s view», «by her own account», «to hear Hart tell it». */
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Quotation} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma} from '../punctuation.ts'
import {has, isPossessive, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {addCredited, isOnlyLinked} from './accordingTo.ts'
import {addPiece, cuedDraft, type Draft} from './draft.ts'
import type {Setting} from './tagFrames/setting.ts'

/** A phrase with whose view it gives. */
interface Viewpoint {
  readonly source: Mention
  readonly last: number
  readonly lemma: string
}

/** What somebody’s *in* and *by* may stand before. */
const nounsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', wordSet('view opinion telling account words estimation judgment judgement reckoning reading version eyes')],
  ['by', wordSet('account count estimate reckoning admission telling tally')]
])

/** Whether a word, lower case, may open such a phrase: asked of every word of a story. */
export const opensViewpoint = (lower: string | undefined): boolean => lower === 'in' || lower === 'by' || lower === 'to'

/** The attribution that such a phrase makes at a token; null where none begins there. */
export const readViewpoint = ({reading, sentence, tags, floor, earlier}: Setting, at: number): Draft | null => {
  const lower = lowerAt(reading, at)
  const nouns = nounsOf.get(lower)
  const found = nouns
    ? whoseView(reading, at, nouns, sentence.last)
    : lower === 'to'
      ? whoTellsIt(reading, at, sentence.last)
      : null
  if (!found) return null
  const {source, last, lemma} = found
  // «in the board’s view, Lind said, the dam was safe»: hers to tell
  if (tags.some((tag) => tag.start === last + 1 && isComma(reading, tag.end))) return null
  const draft = cuedDraft(reading, sentence, 'according-to', source, {first: at, last, lemma})
  const isInitial = at === floor || isOnlyLinked(reading, sentence.first, at)
  // «the error, in her words “a small one,” cost £2m», «he was, in her words, “a torch” to the town»: the marks alone
  const quoted = quotationAt(reading, last) ?? (isInitial ? null : quotationAt(reading, last + 1))
  if (quoted) return addPiece(reading, draft, quoted.first, quoted.last) ? draft : null
  // «Asked if, in his view, the dam was safe»: what somebody else tells
  if (earlier.some(({pieces}) => pieces.some((piece) => piece.first <= at && at < piece.last))) return null
  const isSetOff = isInitial ? isComma(reading, last) || textAt(reading, last) === ':' : isComma(reading, at - 1)
  return isSetOff ? addCredited(reading, draft, {at, last, isInitial}, sentence, tags, floor) : null
}

/** The marks that open at a token, whatever they hold; null where none do. */
const quotationAt = (reading: Reading, at: number): Quotation | null => {
  const quoted = elementAt(reading.quotations, reading.quotationAt[at])
  return quoted?.first === at ? quoted : null
}

/** How long the phrase may be, in tokens. */
const longest = 9

/** «in *Hart’s* view», «by *her* own account» */
const whoseView = (reading: Reading, at: number, nouns: ReadonlySet<string>, ceiling: number): Viewpoint | null => {
  const first = at + 1
  const bound = Math.min(ceiling, at + longest)
  let noun = first + 1
  while (noun < bound && !nouns.has(lowerAt(reading, noun))) {
    if (reading.tokens[noun]?.kind === 'punctuation' || has(reading, noun, word.preposition | word.auxiliary))
      return null
    noun++
  }
  if (noun >= bound) return null
  const own = lowerAt(reading, noun - 1) === 'own' ? noun - 1 : noun
  if (owners.has(lowerAt(reading, first)) && own === first + 1)
    return {source: mention(reading, first, first + 1, first), last: noun + 1, lemma: lowerAt(reading, noun)}
  // «the board’s own view»
  const end = lowerAt(reading, own - 1) === "'s" ? own - 1 : isPossessive(reading, own - 1) ? own : -1
  if (end <= first) return null
  return {source: mention(reading, first, end, end - 1), last: noun + 1, lemma: lowerAt(reading, noun)}
}

const owners = wordSet('his her their its my our')

/** «to hear *Hart* tell it» */
const whoTellsIt = (reading: Reading, at: number, ceiling: number): Viewpoint | null => {
  if (lowerAt(reading, at + 1) !== 'hear') return null
  const first = at + 2
  const phrase = has(reading, first, word.object)
    ? mention(reading, first, first + 1, first)
    : phraseAfter(reading, first, ceiling)
  if (!phrase) return null
  const tell = lowerAt(reading, phrase.last) === 'tell' ? phrase.last : phrase.last - 1
  if (lowerAt(reading, tell) !== 'tell' || lowerAt(reading, tell + 1) !== 'it' || tell <= first) return null
  return {
    source: mention(reading, first, tell, Math.min(phrase.head, tell - 1)),
    last: tell + 2,
    lemma: 'tell'
  }
}
