import {documentNouns} from '../../lexicon/documents.ts'
import {clauseVerbs, emptyObjects, evidenceNouns, professed} from '../../lexicon/reporting.ts'
import type {Sentence} from '../../model.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma, isStop} from '../punctuation.ts'
import {has, lowerAt, type Reading, word} from '../reading.ts'
import {isAdjective} from '../roles.ts'
import {quotationFrom} from '../spoken.ts'
import type {Tag} from '../tags.ts'

/** Whether nothing stands at a place that what is before it could be about. */
const endsAt = (reading: Reading, at: number, last: number): boolean =>
  at >= last || isStop(reading, at) || isComma(reading, at) || has(reading, at, word.preposition | word.coordinator)

/** Whether a verb has an object and nothing that it is called: «called a friend», «called the office on Monday». */
const isBareObject = (reading: Reading, start: number, last: number): boolean => {
  const object = has(reading, start, word.preposition) ? null : phraseAfter(reading, start, last)
  if (!object) return false
  return !isAdjective(lowerAt(reading, object.last - 1)) && endsAt(reading, object.last, last)
}

/** How far behind a thing its name in marks may stand, in tokens. */
const farthestName = 20

/** Whether what a thing is called stands in marks further on: «called the question of safety at the port “a priority”». */
const isNamedInMarks = (reading: Reading, start: number, last: number): boolean => {
  const bound = Math.min(last, start + farthestName)
  for (let at = start; at < bound && !isStop(reading, at); at++) if (quotationFrom(reading, at) >= 0) return true
  return false
}

/** How far a clause is looked through for its verb, in tokens. */
const farthestVerb = 25

/** Whether what follows looks like the verb’s own content: a document *shows* something, a person must say *that* it is so. */
export const isPlausible = (reading: Reading, tag: Tag, start: number, sentence: Sentence): boolean => {
  if (lowerAt(reading, start) === 'that' || has(reading, start, word.question)) return true
  const {lemma, takes, class: cueClass} = tag.form.cue
  if (emptyObjects.has(lowerAt(reading, start)) && endsAt(reading, start + 1, sentence.last)) return false
  // «maintained his innocence»
  if (lemma === 'maintain') return professed.has(lowerAt(reading, start + 1))
  if (has(reading, start, word.preposition) && takes.some((complement) => complement === lowerAt(reading, start)))
    return true
  if (lemma === 'call' && isBareObject(reading, start, sentence.last) && !isNamedInMarks(reading, start, sentence.last))
    return false
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
