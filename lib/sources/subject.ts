import {nounOf, type Phrase} from './phrase.ts'
import {phraseAt, type Scene} from './scene.ts'

const opening = /^(?:a|an|the|one|another|two|three|some|several|many|its|their|his|her)$/u

/** The noun phrase that a sentence opens with, before a token, if it opens with one. */
export const subjectOf = (scene: Scene, index: number, at: number): Phrase | null => {
  const {tokens, sentences, quotationAt} = scene.reading
  const span = sentences[index]
  if (!span || span.first >= at || (quotationAt[span.first] ?? -1) >= 0) return null
  if (!opening.test(tokens[span.first]?.lower ?? '') && nounOf(tokens[span.first]?.lower ?? '')?.noun.number !== 'many')
    return null
  const limit = Math.min(at, span.last, span.first + 8)
  let last = span.first
  while (last < limit && (nounOf(tokens[last]?.lower ?? '') === null || nounOf(tokens[last + 1]?.lower ?? '') !== null))
    last++
  if (last >= limit) return null
  const phrase = phraseAt(scene, span.first, last + 1)
  if (phrase.name || phrase.noun === null || phrase.head - phrase.modified > 6) return null
  return phrase
}
