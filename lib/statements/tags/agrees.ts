/** Whether a verb goes with the phrase before it. */
import {channels} from '../../lexicon/cues.ts'
import {documentNouns} from '../../lexicon/documents.ts'
import {organizationNouns} from '../../lexicon/organizations.ts'
import {outletNouns} from '../../lexicon/outlets.ts'
import {accusing, clauseVerbs, evidenceNouns, hearings, nounsToo, spokenBy} from '../../lexicon/reporting.ts'
import type {Mention} from '../../model.ts'
import type {CueForm} from '../cueForms.ts'
import type {Reading} from '../reading.ts'
import {has, isName, isOpen, lowerAt, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {awaitsPlural, isPlural, isSpeaker, subjectStarts} from './subjects.ts'
import type {VerbGroup} from './verbGroup.ts'

/** Whether a verb’s form goes with the phrase before it, so that this is its subject: «officials say», but no «mayor say». */
export const agrees = (
  reading: Reading,
  form: CueForm,
  {hasAuxiliary}: VerbGroup,
  subject: Mention,
  verb: number,
  last: number
): boolean => {
  // what others than a court heard need not have been said to a reporter
  if (form.cue.lemma === 'hear' && !hearings.has(lowerAt(reading, subject.head))) return false
  // «those who think so»: whoever they are, nobody has told of it
  if (form.cue.class === 'mental' && isOfAnybody(reading, subject)) return false
  if (form.cue.lemma === 'state' && !hasAuxiliary && !states(reading, form, subject, last)) return false
  if (form.third && !form.past && nounsToo.has(lowerAt(reading, verb)) && awaitsPlural(reading, subject)) return false
  if (form.third && !form.past && !form.base && nounsToo.has(lowerAt(reading, verb))) {
    // «have claims in the area»: behind an auxiliary stands no *-s* of a verb
    if (hasAuxiliary || isBareNoun(reading, subject)) return false
  }
  // «60 pledged delegates»: what stands behind a number is no verb, unless it is never anything else
  if (isBareNumber(reading, subject) && !clauseVerbs.has(form.cue.lemma)) return false
  if (hasAuxiliary) return true
  if (form.base && !form.past && !form.third && !isPlural(reading, subject) && !isMany(reading, form, subject))
    return false
  if (
    form.cue.lemma === 'call' &&
    !has(reading, last, word.preposition) &&
    ((!isSpeaker(reading, subject) && !callsSomething(reading, subject, last)) ||
      (!form.third && articles.has(lowerAt(reading, subject.first))))
  )
    return false
  if (form.participle && !form.past) return false
  // «the man accused of theft», «a singer praised for her voice»: it was done to them
  const isDoneTo = form.past && form.participle && accusing.has(form.cue.lemma) && form.cue.lemma !== 'call'
  if (isDoneTo && bare.has(lowerAt(reading, last)) && !has(reading, subject.first - 1, word.question | word.relative))
    return false
  // «the plan proposed by Hart»
  return !(form.past && form.participle && lowerAt(reading, last) === 'by' && !spokenBy.has(form.cue.lemma))
}

/** «Lind’s campaign called it …», «one ad calls Lind …»: a body or a paper, and something behind the verb that gets the name; no «the campaign called “Go Home”». */
const callsSomething = (reading: Reading, {head}: Mention, last: number): boolean => {
  const lower = lowerAt(reading, head)
  const speaks =
    organizationNouns.has(lower) || documentNouns.has(lower) || outletNouns.has(lower) || channels.has(lower)
  return speaks && (has(reading, last, word.object | word.pronoun | word.determiner) || isName(reading, last))
}

/** «the council say», «the Harbour Office say»: a body with a verb in the plural, as the British write. */
export const isMany = (reading: Reading, {cue}: CueForm, {first, head}: Mention): boolean =>
  clauseVerbs.has(cue.lemma) &&
  (organizationNouns.has(lowerAt(reading, head)) || (isName(reading, head) && lowerAt(reading, first) === 'the'))

/** «The report states that», «she states:»; no «Western states that vote», no «the four states». */
const states = (reading: Reading, form: CueForm, {first, head}: Mention, last: number): boolean => {
  if (form.past) return true
  if (has(reading, head, word.pronoun | word.relative)) return true
  const isSource = documentNouns.has(lowerAt(reading, head)) || isRole(lowerAt(reading, head)) || isName(reading, head)
  const next = lowerAt(reading, last)
  const isPaper = documentNouns.has(lowerAt(reading, head)) && isOpen(reading, last + 1)
  const isClause = next === 'that' && (subjectStarts(reading, last + 1) || isPaper)
  return (
    isSource &&
    (isClause ||
      (form.third && has(reading, first, word.determiner) && next !== 'that') ||
      textAt(reading, last) === ':')
  )
}

/** Whether a phrase is a lone singular noun that is nobody and no evidence, so that a plural behind it makes one noun with it: «*television* shows», «*existing* pledges». */
const isBareNoun = (reading: Reading, {first, last, head}: Mention): boolean => {
  if (last !== first + 1 || !isOpen(reading, head) || reading.tokens[head]?.capital) return false
  const lower = lowerAt(reading, head)
  return !(
    lower.endsWith('s') ||
    isRole(lower) ||
    documentNouns.has(lower) ||
    evidenceNouns.has(lower) ||
    organizationNouns.has(lower)
  )
}

/** Whether a relative pronoun stands for people whom no noun describes: «those who», «anyone who». */
const isOfAnybody = (reading: Reading, {first, head}: Mention): boolean =>
  lowerAt(reading, head) === 'who' && has(reading, first - 1, word.determiner | word.pronoun)

const isBareNumber = (reading: Reading, {first, last, head}: Mention): boolean =>
  first + 1 === last && reading.tokens[head]?.kind === 'number'

/** «A band *called* the Gulls» is named so by nobody in particular. */
const articles: ReadonlySet<string> = new Set(['a', 'an'])

/** Prepositions that, right after a verb that needs an object, show that it is a participle. */
const bare: ReadonlySet<string> = new Set(['of', 'for', 'as'])
