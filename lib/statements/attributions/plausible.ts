import {documentNouns} from '../../lexicon/documents.ts'
import {clauseVerbs, evidenceNouns} from '../../lexicon/reporting.ts'
import type {Sentence} from '../../model.ts'
import {has, lowerAt, type Reading, word} from '../reading.ts'
import type {Tag} from '../tags.ts'

/** How far a clause is looked through for its verb, in tokens. */
const farthestVerb = 25

/** Whether what follows looks like the verb’s own content: a document *shows* something, a person must say *that* it is so. */
export const isPlausible = (reading: Reading, tag: Tag, start: number, sentence: Sentence): boolean => {
  if (lowerAt(reading, start) === 'that' || has(reading, start, word.question)) return true
  const {lemma, takes, class: cueClass} = tag.form.cue
  if (cueClass === 'evidence') {
    const head = lowerAt(reading, tag.subject?.head ?? -1)
    return documentNouns.has(head) || evidenceNouns.has(head)
  }
  if (clauseVerbs.has(lemma) || takes.includes('object') || cueClass === 'act' || cueClass === 'attack') return true
  const bound = Math.min(sentence.last, start + farthestVerb)
  for (let at = start; at < bound; at++)
    if (has(reading, at, word.auxiliary | word.pronoun) || reading.cues[at]?.past) return true
  return false
}
