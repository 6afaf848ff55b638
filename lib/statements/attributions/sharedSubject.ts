/** Who says what a participle or a coordinated verb tells that has nobody beside it. */
import type {Mention, Sentence} from '../../model.ts'
import {beforeInsertion} from '../insertions.ts'
import {has, lowerAt, type Reading, word} from '../reading.ts'
import type {Tag} from '../tags.ts'
import {type Draft, isNested} from './draft.ts'
import {nearestSubject} from './nearestSubject.ts'
import {clauseSubject} from './subjects.ts'

/** Whether a draft is what a participle or infinitive tells of somebody beside it, who is not the clause’s subject. */
const isOfParticiple = ({tag}: Draft): boolean =>
  tag !== null && tag.subject !== null && (tag.voice === 'participle' || tag.voice === 'infinitive')

/** The verb that a tag goes with: of «…, refusing to acknowledge that», *refusing*. */
const verbOf = (reading: Reading, {voice, first}: Tag): number =>
  voice === 'infinitive' && lowerAt(reading, first - 2).endsWith('ing') ? first - 2 : first

/** The subject that a participle or a coordinated verb shares, that of the clause around it: of «Ruiz stood up, saying …», *Ruiz*. */
export const sharedSubject = (
  reading: Reading,
  tag: Tag,
  sentence: Sentence,
  earlier: readonly Draft[]
): Mention | null => {
  const near = nearestSubject(reading, sentence, verbOf(reading, tag))
  if (near) return near
  const clause = clauseSubject(reading, sentence.first, sentence.last)
  const inserted = beforeInsertion(reading, tag.first, sentence.first)
  for (let at = earlier.length - 1; at >= 0; at--) {
    const draft = earlier[at]
    if (!draft || draft.sentence !== sentence.index) break
    const {source} = draft
    if (!source || draft.frame === 'according-to' || isNested(draft, earlier)) continue
    // «some vented about Hart vowing to stay on and said …»
    if (!tag.form.gerund && isOfParticiple(draft)) continue
    // «Hart - “Never,” his agent said - and called …»: what stands between dashes goes by itself
    if (source.first > inserted && source.first < tag.first) continue
    // «Hart, who has criticized the plan, stood up, saying …»
    if (clause && has(reading, source.head, word.relative)) continue
    // whoever stands nearer to the participle speaks
    return clause && clause.first > source.first && clause.first < tag.first ? clause : source
  }
  return clause
}
