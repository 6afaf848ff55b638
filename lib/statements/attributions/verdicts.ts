/** Words in marks that open a sentence which says whose they are: «“It stinks” is how one resident put it», «“Rubbish,” was the verdict of Dot Perry». */
import {sayings} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {has, lowerAt, type Reading, word} from '../reading.ts'
import {quotationFrom} from '../spoken.ts'
import {addPiece, cuedDraft, type Draft} from './draft.ts'

/** Whose words in marks are that open a sentence, by *how* somebody put them or by a noun of saying; null for every other sentence. */
export const readVerdict = (reading: Reading, sentence: Sentence): Draft | null => {
  const quoted = elementAt(reading.quotations, quotationFrom(reading, sentence.first))
  if (!quoted || !has(reading, quoted.last, word.be)) return null
  const at = quoted.last + 1
  const isHow = lowerAt(reading, at) === 'how'
  const noun = isHow ? -1 : nounAfter(reading, at, sentence.last)
  const owner = isHow ? at + 1 : noun + 2
  if (!isHow && (noun < 0 || !belonging.has(lowerAt(reading, noun + 1)))) return null
  const phrase = phraseAfter(reading, owner, sentence.last)
  if (!phrase) return null
  // «one resident *put*» is read as a thing
  const verb = reading.cues[phrase.last] ? phrase.last : phrase.last - 1
  if (isHow && (!reading.cues[verb] || verb <= phrase.first)) return null
  const source = isHow ? mention(reading, phrase.first, verb, Math.min(phrase.head, verb - 1)) : phrase
  const cue = isHow
    ? {first: verb, last: verb + 1, lemma: reading.cues[verb]?.cue.lemma ?? ''}
    : {first: noun, last: noun + 1, lemma: lowerAt(reading, noun)}
  const draft = cuedDraft(reading, sentence, isHow ? 'content-source-cue' : 'source-noun-content', source, cue)
  return addPiece(reading, draft, quoted.first, quoted.last) ? draft : null
}

const belonging = wordSet('of from')

/** «the *verdict*», «the blunt *answer*»: a noun of saying soon behind the verb; -1 where none stands there. */
const nounAfter = (reading: Reading, first: number, last: number): number => {
  for (let at = first; at < last && at < first + farthestNoun; at++) if (sayings.has(lowerAt(reading, at))) return at
  return -1
}

const farthestNoun = 4
