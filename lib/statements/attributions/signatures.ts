import type {Mention, Sentence} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma, isDashMark, trimEnd} from '../punctuation.ts'
import {hasWords, isName, type Reading, textAt} from '../reading.ts'
import {isOutside, quotationBefore} from '../spoken.ts'
import {addPiece, cuedDraft, type Draft} from './draft.ts'

/** How far from the sentence’s end a signature may begin, in tokens. */
const longestSignature = 14

/** A signature’s dash may be a bar («―») too. */
const isSignatureDash = (reading: Reading, at: number): boolean =>
  isDashMark(reading, at) || textAt(reading, at).startsWith('―')

/** «“…” — Ana Ruiz»: words in marks signed with a name. */
export const readSignature = (reading: Reading, sentence: Sentence): Draft | null => {
  const bound = Math.max(sentence.first, sentence.last - longestSignature)
  for (let at = sentence.last - 1; at > bound; at--) {
    if (!isOutside(reading, at)) return null
    if (!isSignatureDash(reading, at)) continue
    if (quotationBefore(reading, at) < 0) return null
    const name = nameAfter(reading, at, sentence.last)
    if (!name || (hasWords(reading, name.last, sentence.last) && !isComma(reading, name.last))) return null
    const source = mention(reading, name.first, trimEnd(reading, name.first, sentence.last), name.head)
    const draft = cuedDraft(reading, sentence, 'signature', source, {first: at, last: at + 1, lemma: '—'})
    addPiece(reading, draft, sentence.first, at)
    return draft
  }
  return null
}

/** A quotation with a name behind a dash in the line below it: «— Ana Ruiz, teacher». */
export const readSignatureBelow = (reading: Reading, sentence: Sentence): Draft | null => {
  const next = reading.sentences[sentence.index + 1]
  if (!next || next.block === sentence.block || !isSignatureDash(reading, next.first)) return null
  const name = nameAfter(reading, next.first, next.last)
  if (!name) return null
  const cue = {first: name.first - 1, last: name.first, lemma: '—'}
  const draft = cuedDraft(reading, sentence, 'signature', name, cue)
  addPiece(reading, draft, sentence.first, sentence.last)
  return draft
}

const nameAfter = (reading: Reading, dash: number, ceiling: number): Mention | null => {
  const name = phraseAfter(reading, dash + 1, ceiling)
  return name && isName(reading, name.head) ? name : null
}
