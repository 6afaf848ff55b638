import {documentNouns} from '../../lexicon/documents.ts'
import {organizationNouns} from '../../lexicon/organizations.ts'
import {reflexives} from '../../lexicon/phrases.ts'
import {clauseVerbs, emptyObjects, evidenceNouns, professed} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Sentence} from '../../model.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma, isStop} from '../punctuation.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, word} from '../reading.ts'
import {isAdjective, isRole} from '../roles.ts'
import {quotationFrom} from '../spoken.ts'
import {isPlural} from '../tags/subjects.ts'
import type {Tag} from '../tags.ts'

/** Whether nothing stands at a place that what is before it could be about. */
const endsAt = (reading: Reading, at: number, last: number): boolean =>
  at >= last || isStop(reading, at) || isComma(reading, at) || has(reading, at, word.preposition | word.coordinator)

/** Whether a verb has an object and nothing that it is called: «called a friend», «called the office on Monday». */
const isBareObject = (reading: Reading, start: number, last: number): boolean => {
  const object = has(reading, start, word.preposition) ? null : phraseAfter(reading, start, last)
  if (!object) return false
  // «called both players *Tuesday*», «called her *shortly* after», «is calling donors *himself*»
  const isOver =
    endsAt(reading, object.last, last) ||
    has(reading, object.last, word.weekday | word.adverb | word.time) ||
    reflexives.has(lowerAt(reading, object.last)) ||
    lowerAt(reading, object.last) === 'shortly'
  return !isAdjective(lowerAt(reading, object.last - 1)) && isOver
}

/** How far behind a thing its name in marks may stand, in tokens. */
const farthestName = 20

/** Whether what a thing is called stands in marks further on: «called the question of safety at the port “a priority”». */
const isNamedInMarks = (reading: Reading, start: number, last: number): boolean => {
  const bound = Math.min(last, start + farthestName)
  for (let at = start; at < bound && !isStop(reading, at); at++) if (quotationFrom(reading, at) >= 0) return true
  return false
}

const pointers = wordSet('this that')

/** «That shows how close it was»: the reporter’s own conclusion; unlike «data that show …». */
const isPointing = (reading: Reading, {subject}: Tag): boolean =>
  subject !== null && pointers.has(lowerAt(reading, subject.head)) && !isOpen(reading, subject.first - 1)

const reciprocals = wordSet('each one')

/** How far a clause is looked through for its verb, in tokens. */
const farthestVerb = 25

/** Verbs of saying whose plain objects are things: what was written, what was put to something. */
const bareObjects = wordSet('write add')

/** Whether what follows looks like the verb’s own content: a document *shows* something, a person must say *that* it is so. */
export const isPlausible = (reading: Reading, tag: Tag, start: number, sentence: Sentence): boolean => {
  if (tag.form.cue.class === 'evidence' && isPointing(reading, tag)) return false
  // «the report makes clear that», but «the flood made clear that»
  if (tag.form.cue.lemma === 'make') return isSomebody(reading, tag)
  if (lowerAt(reading, start) === 'that') return true
  // «wrote the board had known», but «wrote a book», «added two boats»
  if (bareObjects.has(tag.form.cue.lemma) && !has(reading, start, word.preposition))
    return opensFinite(reading, start, sentence.last)
  // «it shows how much has changed»: what is no evidence tells nobody how
  if (has(reading, start, word.question)) return tag.form.cue.class !== 'evidence' || isEvidence(reading, tag)
  // «they identify as farmers», «screens that identify leaks»
  if (tag.form.cue.lemma === 'identify')
    return lowerAt(reading, start) !== 'as' && (isPerson(reading, tag) || hasAs(reading, start, sentence.last))
  if (reciprocals.has(lowerAt(reading, start)) && lowerAt(reading, start + 1) === 'other') return false
  const {lemma, takes, class: cueClass} = tag.form.cue
  if (emptyObjects.has(lowerAt(reading, start)) && endsAt(reading, start + 1, sentence.last)) return false
  // «felt the cold», «the mural depicts a ship»
  if (lemma === 'feel') return opensFinite(reading, start, sentence.last)
  if (takes.length === 1 && takes[0] === 'as' && !hasAs(reading, start, sentence.last)) return false
  // «reported a leak», but «reports live from the pier», «reported a few days later»
  if (lemma === 'report' && tag.form.gerund) return opensFinite(reading, start, sentence.last)
  if (lemma === 'report' && !opensClauseWithVerb(reading, start, Math.min(sentence.last, start + farthestVerb), false))
    return (tag.form.past || tag.form.third) && opensThing(reading, start)
  // «insisted on paying»
  if (lemma === 'insist' && lowerAt(reading, start + 1).endsWith('ing') && isOpen(reading, start + 1)) return false
  // «analysts expect a loss», «the firm expects sales of …»; what somebody expects at home is no report
  if (lemma === 'expect') return foresees(reading, tag)
  // «noted the time and left»
  if (lemma === 'note' && has(reading, start + 1, word.time)) return false
  // «maintained his innocence»
  if (lemma === 'maintain') return professed.has(lowerAt(reading, start + 1))
  if (has(reading, start, word.preposition) && takes.some((complement) => complement === lowerAt(reading, start)))
    return true
  if (
    lemma === 'call' &&
    lowerAt(reading, start - 1) !== 'out' &&
    isBareObject(reading, start, sentence.last) &&
    !isNamedInMarks(reading, start, sentence.last)
  )
    return false
  if (cueClass === 'evidence') {
    return isEvidence(reading, tag) || (!isPerson(reading, tag) && opensFinite(reading, start, sentence.last))
  }
  if (clauseVerbs.has(lemma) || takes.includes('object') || cueClass === 'act' || cueClass === 'attack') return true
  return opensClauseWithVerb(reading, start, Math.min(sentence.last, start + farthestVerb), lemma === 'claim')
}

/** Verbs that tell of things what may come of them. */
const foreboding = wordSet('promise threaten encourage')

/** Whether a verb before an infinitive is somebody’s word: no «the debate promised to be long», no «the tax encourages people to wait». */
export const isCommitment = (reading: Reading, tag: Tag): boolean =>
  !foreboding.has(tag.form.cue.lemma) || isSomebody(reading, tag)

/** Whether whoever does something is a person, people or a body, as far as the words show it. */
const isSomebody = (reading: Reading, {subject}: Tag): boolean => {
  if (!subject) return true
  const lower = lowerAt(reading, subject.head)
  if (things.has(lower)) return false
  return (
    isPerson(reading, {subject}) ||
    organizationNouns.has(lower) ||
    documentNouns.has(lower) ||
    isPlural(reading, subject)
  )
}

/** Pronouns that stand for things. */
const things = wordSet('it this that which')

/** Auxiliaries that only tell when. */
const tenses = wordSet('have has had is are was were been do does did')

/** How far behind its verb *as* may stand, in tokens. */
const farthestAs = 20

const hasAs = (reading: Reading, start: number, last: number): boolean => {
  const bound = Math.min(last, start + farthestAs)
  for (let at = start; at < bound; at++) if (lowerAt(reading, at) === 'as') return true
  return false
}

/** Whether those who expect something are an office’s people, a body or a firm. */
const foresees = (reading: Reading, {subject, first, verb}: Tag): boolean => {
  // «drivers should expect delays»
  for (let at = first; at < verb; at++)
    if (has(reading, at, word.auxiliary) && !tenses.has(lowerAt(reading, at))) return false
  if (!subject || has(reading, subject.head, word.pronoun | word.relative)) return false
  const lower = lowerAt(reading, subject.head)
  return isRole(lower) || organizationNouns.has(lower) || isPlural(reading, subject)
}

/** Whether what shows something is a paper, a figure, a picture. */
const isEvidence = (reading: Reading, {subject}: Tag): boolean => {
  const head = lowerAt(reading, subject?.head ?? -1)
  return documentNouns.has(head) || evidenceNouns.has(head)
}

const isPerson = (reading: Reading, {subject}: Pick<Tag, 'subject'>): boolean =>
  subject === null ||
  isName(reading, subject.head) ||
  has(reading, subject.head, word.pronoun | word.relative) ||
  isRole(lowerAt(reading, subject.head))

const finite = word.auxiliary | word.past | word.adverb

/** «shows *he needs*», «showed *Hart had* won»: a subject with its verb. */
export const opensFinite = (reading: Reading, start: number, last: number): boolean => {
  if (has(reading, start, word.pronoun) && !has(reading, start, word.object)) {
    // «adding she “would go”»: the verb may stand in marks
    const next = quotationFrom(reading, start + 1) >= 0 ? start + 2 : start + 1
    return (lowerAt(reading, start) !== 'it' && isOpen(reading, next)) || has(reading, next, finite)
  }
  const subject = phraseAfter(reading, start, last)
  if (!subject) return false
  // «felt | the scale of the plan was wrong»
  const owner = lowerAt(reading, subject.last) === 'of' ? phraseAfter(reading, subject.last + 1, last) : null
  const next = owner?.last ?? subject.last
  return has(reading, next, word.auxiliary | word.past) || reading.cues[next]?.past === true
}

/** «a leak», «spending $4 million», «at least nine leaks»; no «live», no «a few days later». */
const opensThing = (reading: Reading, start: number): boolean => {
  for (let at = start; at < start + longestTime; at++) {
    if (isTimeWord(reading, at)) return false
    if (isOpen(reading, at)) break
  }
  if (has(reading, start, word.adverb)) return false
  const isShort =
    isOpen(reading, start) && !lowerAt(reading, start).endsWith('ing') && has(reading, start + 1, word.preposition)
  return !isShort || lowerAt(reading, start).endsWith('s')
}

/** How long a time behind a verb is at most, in tokens: «a few days later». */
const longestTime = 4

/** Whether words can be a clause, by the forms of verbs in it: «claimed the dam leaked», but «claimed residency in Ames». */
const opensClauseWithVerb = (reading: Reading, start: number, last: number, isLoose: boolean): boolean => {
  for (let at = start; at < last; at++) {
    if (has(reading, at, word.auxiliary | word.pronoun | word.past) || reading.cues[at]?.past) return true
    if (at > start && has(reading, at, word.relative)) return false
    if (!isLoose || at === start || !isOpen(reading, at)) continue
    // «claims the dam leaks», where most verbs of saying have *that*
    const lower = lowerAt(reading, at)
    if (lower.endsWith('ed')) return true
    // «claims the dam *leaks*», but «claimed the *prizes*», «a win in a string of *games*»
    const before = lowerAt(reading, at - 1)
    if (lower.endsWith('s') && isOpen(reading, at - 1) && !before.endsWith('s') && !before.endsWith('ing')) return true
  }
  return false
}
