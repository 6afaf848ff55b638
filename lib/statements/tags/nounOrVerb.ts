import {quantityNouns} from '../../lexicon/counts.ts'
import {degrees, pronounLike, subjectDeterminers} from '../../lexicon/phrases.ts'
import {clauseVerbs, nounPrepositions, nounsInIng, nounsToo, verbsBeforeOf} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {CueForm} from '../cueForms.ts'
import {has, isOpen, lowerAt, type Reading, word} from '../reading.ts'

/** Whether a reporting word is a noun here: «the report», «his claims», «of note», «more reports». */
export const isNounHere = (reading: Reading, at: number, form: CueForm, floor: number): boolean => {
  const before = at - 1
  if (before < floor) return form.base && !form.past
  const previous = lowerAt(reading, before)
  if (degrees.has(previous)) return !isSaidByMost(form, previous)
  const determined = has(reading, before, word.determiner)
  // «…, with one saying …»
  if (form.gerund && pronounLike.has(previous) && lowerAt(reading, before - 1) === 'with') return false
  if (form.past && !form.base && !form.third) return determined && !pronounLike.has(previous)
  if (determined && !subjectDeterminers.has(previous) && !(form.third && !isNounToo(form) && pronounLike.has(previous)))
    return true
  if (has(reading, before, word.preposition) && previous !== 'to') return !form.gerund
  if (form.gerund && nounsInIng.has(lowerAt(reading, at))) return isNounInIng(reading, at)
  if (form.base && !form.past && endsCompound(reading, before, floor)) return true
  return (form.base || form.third || form.cue.lemma === 'show') && goesOnAsNoun(reading, at, form)
}

/** «most said they were worried», «most think so»: behind *most* a verb that is no noun and no adjective is what they do. */
const isSaidByMost = (form: CueForm, previous: string): boolean =>
  previous === 'most' && !form.third && !form.gerund && clauseVerbs.has(form.cue.lemma) && !isNounToo(form)

/** «the flood *warning* says», «a warning to sailors»: a verb or a preposition that the verb in *-ing* would not have. */
const isNounInIng = (reading: Reading, at: number): boolean => {
  const verb = reading.cues[at + 1]
  if (has(reading, at + 1, word.auxiliary | word.past) || (verb && !verb.base && !verb.gerund)) return true
  return prepositionsOfNouns.has(lowerAt(reading, at + 1)) || isRelativeThat(reading, at + 1)
}

const prepositionsOfNouns = wordSet('for from to in')

/** How far an article stands before the last word of its compound, in tokens. */
const longestCompound = 3

/** «a conference *call* that», «a safety claim»: behind one of something no verb stands in its base form. */
const endsCompound = (reading: Reading, before: number, floor: number): boolean => {
  if (quantityNouns.has(lowerAt(reading, before))) return false
  for (let at = before; at >= floor && at > before - longestCompound; at--) {
    if (articles.has(lowerAt(reading, at))) return at < before
    if (!isOpen(reading, at)) return false
  }
  return false
}

const articles = wordSet('a an')

/** Whether what follows a spelling shows the noun: «claims about», «reports of», «a report that was», «the charge says». */
const goesOnAsNoun = (reading: Reading, at: number, form: CueForm): boolean => {
  const lower = lowerAt(reading, at)
  const next = at + 1
  const after = lowerAt(reading, next)
  if (after === 'of' && !verbsBeforeOf.has(lower)) return true
  // «showed up at the pier»
  if (form.cue.lemma === 'show' && after === 'up') return true
  if (form.third && nounsToo.has(lower)) {
    if (nounPrepositions.has(after) || (after === 'to' && !form.cue.takes.includes('to'))) return true
    if (isRelativeThat(reading, next)) return true
    // «the firm’s reports show»
    if (
      reading.cues[next]?.base &&
      !reading.cues[next]?.third &&
      !reading.tokens[next]?.capital &&
      isOpen(reading, at - 1)
    )
      return true
  }
  if (!isNounToo(form)) return false
  const verb = reading.cues[next]
  return has(reading, next, word.auxiliary) || (verb !== undefined && (verb.past || verb.third) && !verb.base)
}

/** Whether a verb’s spelling is a noun’s as well: «the claim was», but «which they say was». */
const isNounToo = ({cue: {lemma}}: CueForm): boolean => !clauseVerbs.has(lemma) || nounsToo.has(`${lemma}s`)

/** «the states that have suffered»: *that* with a verb right after it belongs to a noun. */
const isRelativeThat = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'that' &&
  (has(reading, at + 1, word.auxiliary | word.past) ||
    (isOpen(reading, at + 1) && lowerAt(reading, at + 1).endsWith('ed') && !reading.tokens[at + 1]?.capital))
