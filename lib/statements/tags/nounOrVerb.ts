import {degrees, pronounLike, subjectDeterminers} from '../../lexicon/phrases.ts'
import {clauseVerbs, nounPrepositions, nounsToo, verbsBeforeOf} from '../../lexicon/reporting.ts'
import type {CueForm} from '../cueForms.ts'
import {has, lowerAt, type Reading, word} from '../reading.ts'

/** Whether a reporting word is a noun here: «the report», «his claims», «of note», «more reports». */
export const isNounHere = (reading: Reading, at: number, form: CueForm, floor: number): boolean => {
  const before = at - 1
  if (before < floor) return form.base && !form.past
  const previous = lowerAt(reading, before)
  if (degrees.has(previous)) return true
  const determined = has(reading, before, word.determiner)
  if (form.past && !form.base && !form.third) return determined && !pronounLike.has(previous)
  if (determined && !subjectDeterminers.has(previous) && !(form.third && !isNounToo(form) && pronounLike.has(previous)))
    return true
  if (has(reading, before, word.preposition) && previous !== 'to') return !form.gerund
  return (form.base || form.third) && goesOnAsNoun(reading, at, form)
}

/** Whether what follows a spelling shows the noun: «claims about», «reports of», «a report that was», «the charge says». */
const goesOnAsNoun = (reading: Reading, at: number, form: CueForm): boolean => {
  const lower = lowerAt(reading, at)
  const next = at + 1
  const after = lowerAt(reading, next)
  if (after === 'of' && !verbsBeforeOf.has(lower)) return true
  if (form.third && nounsToo.has(lower)) {
    if (nounPrepositions.has(after) || (after === 'to' && !form.cue.takes.includes('to'))) return true
    if (isRelativeThat(reading, next)) return true
  }
  if (!isNounToo(form)) return false
  const verb = reading.cues[next]
  return has(reading, next, word.auxiliary) || (verb !== undefined && (verb.past || verb.third) && !verb.base)
}

/** Whether a verb’s spelling is a noun’s as well: «the claim was», but «which they say was». */
const isNounToo = ({cue: {lemma}}: CueForm): boolean => !clauseVerbs.has(lemma) || nounsToo.has(`${lemma}s`)

/** «the states that have suffered»: *that* with a verb right after it belongs to a noun. */
const isRelativeThat = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'that' && has(reading, at + 1, word.auxiliary)
