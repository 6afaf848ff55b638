import {subordinators} from '../lexicon/words.ts'
import {nounOf} from './nounOf.ts'
import type {Phrase} from './phrase.ts'
import {phraseAt, type Scene} from './scene.ts'

const opening = /^(?:a|an|the|one|another|two|three|some|several|many|its|their|his|her)$/u

/** Words before the subject of a clause: «When the makers …, they …». */
const clauseOpeners: ReadonlySet<string> = new Set(subordinators)

/** The noun phrase that a sentence opens with, before a token, if it opens with one. */
export const subjectOf = (scene: Scene, index: number, at: number): Phrase | null => {
  const {tokens, sentences, quotationAt} = scene.reading
  const span = sentences[index]
  if (!span || span.first >= at || (quotationAt[span.first] ?? -1) >= 0) return null
  const start = span.first + (clauseOpeners.has(tokens[span.first]?.lower ?? '') ? 1 : 0)
  const first = tokens[start]?.lower ?? ''
  if (!opening.test(first) && nounOf(first)?.noun.number !== 'many') return null
  const limit = Math.min(at, span.last, start + 8)
  let last = start
  while (last < limit && (nounOf(tokens[last]?.lower ?? '') === null || nounOf(tokens[last + 1]?.lower ?? '') !== null))
    last++
  if (last >= limit) return null
  const phrase = phraseAt(scene, start, last + 1)
  if (phrase.name || phrase.noun === null || phrase.head - phrase.modified > 6) return null
  return phrase
}
