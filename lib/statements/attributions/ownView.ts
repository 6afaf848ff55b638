/** «In Hart’s view, the dam is safe»: words that a possessive before *words*, *view* or *opinion* credits. */
import {creditNouns} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {mention} from '../mention.ts'
import {isComma, isStop} from '../punctuation.ts'
import {has, hasWords, isPossessive, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {quotationFrom} from '../spoken.ts'
import {addPiece, cuedDraft, type Draft} from './draft.ts'

const persons = wordSet('his her their my our')

/** How long a name before such a noun may be, in tokens. */
const longestName = 6

/** The attribution that begins with *in* at a token, or null where nobody’s words or view are named there between commas. */
export const readOwnView = (reading: Reading, at: number, sentence: Sentence, floor: number): Draft | null => {
  const owner = lowerAt(reading, at) === 'in' ? ownerAfter(reading, at + 1) : null
  if (!owner) return null
  const end = nounAfter(reading, owner.last) + 1
  const isLast = isStop(reading, end)
  const isOpen = isComma(reading, end) || textAt(reading, end) === ':'
  if (end === 0 || !(isLast || isOpen)) return null
  const before = at - 1
  if (before >= sentence.first && !isComma(reading, before) && !has(reading, before, word.coordinator)) return null
  const draft = cuedDraft(reading, sentence, 'according-to', owner, {first: at, last: end, lemma: 'in the words of'})
  const first = Math.max(sentence.first, floor)
  const isInitial = !hasWords(reading, first, at)
  // «he was, in her words, “a torch” to the town»: the marks hold the words
  const quoted = elementAt(reading.quotations, quotationFrom(reading, end + 1))
  if (quoted && !isInitial) return addPiece(reading, draft, quoted.first, quoted.last) ? draft : null
  if (!isInitial) addPiece(reading, draft, first, at)
  if (isOpen) addPiece(reading, draft, end + 1, sentence.last)
  return draft.pieces.length > 0 ? draft : null
}

/** Whose words or view they are: «Hart», «her». */
const ownerAfter = (reading: Reading, start: number): Mention | null => {
  if (persons.has(lowerAt(reading, start))) return mention(reading, start, start + 1)
  for (let at = start + 1; at < start + longestName && reading.tokens[at]; at++)
    if (isPossessive(reading, at)) return mention(reading, start, at)
  return null
}

/** The noun behind an owner, *own* between them passed over; -1 where it is none of those. */
const nounAfter = (reading: Reading, last: number): number => {
  const next = isPossessive(reading, last) ? last + 1 : last
  const noun = lowerAt(reading, next) === 'own' ? next + 1 : next
  return creditNouns.has(lowerAt(reading, noun)) ? noun : -1
}
