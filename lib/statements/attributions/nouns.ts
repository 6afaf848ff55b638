import {hearsayNouns, sayings, shouts, viewNouns} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {cueNounForms} from '../cueForms.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, isOpen, lowerAt, type Reading, spanOf, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside, quotationBefore, quotationFrom} from '../spoken.ts'
import {isPlural, subjectStarts} from '../tags/subjects.ts'
import type {Tag} from '../tags.ts'
import {mainVerb} from './contentEnd/mainVerb.ts'
import {addPiece, cuedDraft, type Draft, draftOf} from './draft.ts'
import {clauseSubject} from './subjects.ts'

/** «Hart’s claim that the dam is safe»: a reporting noun with its owner and a clause. */
export const readNoun = (reading: Reading, at: number, sentence: Sentence, tags: readonly Tag[]): Draft | null => {
  if (has(reading, at + 1, word.be) && lowerAt(reading, at + 2) === 'that' && viewNouns.has(lowerAt(reading, at)))
    return readView(reading, at, sentence)
  if (shouts.has(lowerAt(reading, at)) && lowerAt(reading, at + 1) === 'of') return readShouts(reading, at, sentence)
  if (lowerAt(reading, at + 1) !== 'that' || has(reading, at + 2, word.auxiliary) || isVerb(reading, at + 2))
    return null
  if (hearsayNouns.has(lowerAt(reading, at)) && goesRound(reading, at, sentence.first))
    return readHearsay(reading, at, sentence)
  const lemma = cueNounForms.get(lowerAt(reading, at))
  if (!lemma || tags.some((tag) => tag.verb === at)) return null
  const owner = ownerBefore(reading, at, sentence.first)
  if (!owner) return null
  const draft = cuedDraft(reading, sentence, 'source-noun-content', owner, {first: at, last: at + 1, lemma})
  const next = tags.find((tag) => tag.verb > at && tag.voice === 'active' && tag.start > at + 3)
  const isMain = next && quotationBefore(reading, next.start) < 0 && !isComma(reading, next.start - 1)
  const stop = isMain ? next.start : sentence.last
  const end = Math.min(stop, clauseEnd(reading, at + 1, sentence, isLed(reading, owner, sentence)))
  const main = isSubject(reading, owner, sentence) ? mainVerb(reading, at + 2, end) : -1
  return addPiece(reading, draft, at + 1, main < 0 ? end : main) ? draft : null
}

/** «their chants of “Go home”», «cries of “No!” from the crowd»: words that several call out; by whom is often not said. */
const readShouts = (reading: Reading, noun: number, sentence: Sentence): Draft | null => {
  const quoted = elementAt(reading.quotations, quotationFrom(reading, noun + 2))
  if (!quoted) return null
  const crowd = lowerAt(reading, quoted.last) === 'from' ? phraseAfter(reading, quoted.last + 1, sentence.last) : null
  const draft = draftOf(sentence, null, 'source-noun-content')
  draft.source = ownerBefore(reading, noun, sentence.first) ?? crowd ?? manyIn(reading, noun, sentence)
  draft.cue = spanOf(reading, noun, noun + 1)
  draft.lemma = lowerAt(reading, noun)
  return addPiece(reading, draft, quoted.first, quoted.last) ? draft : null
}

/** «Fans answered with chants of»: those of whom a clause tells, where they are many and nothing is done to them. */
const manyIn = (reading: Reading, noun: number, sentence: Sentence): Mention | null => {
  const subject = clauseSubject(reading, sentence.first, noun)
  return subject && isPlural(reading, subject) && !has(reading, subject.last, word.be) ? subject : null
}

/** «The council’s position | is | *that the homes are needed*» */
const readView = (reading: Reading, noun: number, sentence: Sentence): Draft | null => {
  const owner = ownerBefore(reading, noun, sentence.first)
  if (!owner || has(reading, noun + 3, word.auxiliary)) return null
  const cue = {first: noun, last: noun + 2, lemma: lowerAt(reading, noun)}
  const draft = cuedDraft(reading, sentence, 'source-noun-content', owner, cue)
  return addPiece(reading, draft, noun + 2, sentence.last) ? draft : null
}

/** «reports that *question* his account»: a verb right behind *that* belongs to the noun. */
const isVerb = (reading: Reading, at: number): boolean =>
  reading.cues[at] !== undefined && has(reading, at + 1, word.determiner | word.preposition)

/** How far before such a noun *amid* or *there are* may stand, in tokens. */
const farthestOpener = 8

/** «there are | unconfirmed reports», «amid | growing fears»: nobody’s name stands before the noun. */
const goesRound = (reading: Reading, noun: number, floor: number): boolean => {
  const bound = Math.max(floor, noun - farthestOpener)
  let at = noun - 1
  while (at > bound && (isOpen(reading, at) || (has(reading, at, word.determiner) && !isOwner(reading, at)))) at--
  const lower = lowerAt(reading, at)
  if (lower === 'amid' || lower === 'amidst') return true
  while (at > bound && has(reading, at, word.auxiliary | word.adverb)) at--
  return has(reading, at + 1, word.auxiliary) && lowerAt(reading, at) === 'there'
}

const isOwner = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "'s" || owners.has(lowerAt(reading, at))

/** «There are reports *that the bridge has closed*», by whomever. */
const readHearsay = (reading: Reading, at: number, sentence: Sentence): Draft | null => {
  const lemma = lowerAt(reading, at)
  const draft = {...draftOf(sentence, null, 'source-noun-content'), cue: spanOf(reading, at, at + 1), lemma}
  return addPiece(reading, draft, at + 1, clauseEnd(reading, at + 1, sentence, false)) ? draft : null
}

/** How far behind a noun its verb may stand («his advice to young pilots *was*»), and how far behind that the marks. */
const farthestVerb = 10
const farthestMarks = 6

/** «Her answer was blunt: “No.”», «Hart’s advice to clerks was, “Ask twice.”»: a sentence about what somebody said, and the words in marks. */
export const readSaying = (reading: Reading, sentence: Sentence): Draft | null => {
  const bound = Math.min(sentence.last, sentence.first + farthestVerb)
  for (let at = sentence.first; at < bound; at++) {
    if (!sayings.has(lowerAt(reading, at))) continue
    const owner = ownerBefore(reading, at, sentence.first)
    const verb = owner ? beAfter(reading, at + 1, sentence.last) : -1
    const start = verb < 0 ? -1 : marksAfter(reading, verb + 1, sentence.last)
    if (!owner || start < 0) continue
    const draft = cuedDraft(reading, sentence, 'source-noun-content', owner, {
      first: at,
      last: at + 1,
      lemma: lowerAt(reading, at)
    })
    return addPiece(reading, draft, start, sentence.last) ? draft : null
  }
  return null
}

const beAfter = (reading: Reading, from: number, last: number): number => {
  for (let at = from; at < last && at < from + farthestVerb && isOutside(reading, at); at++) {
    if (has(reading, at, word.be)) return at
    if (isComma(reading, at) || has(reading, at, word.auxiliary | word.relative)) return -1
  }
  return -1
}

/** Where whole words in marks begin behind a verb, after a comma, a colon or at once; -1 where none do. */
const marksAfter = (reading: Reading, from: number, last: number): number => {
  for (let at = from; at < last && at < from + farthestMarks; at++) {
    const quoted = reading.quotations[quotationFrom(reading, at)]
    if (quoted) {
      const isLed = at === from || isComma(reading, at - 1) || textAt(reading, at - 1) === ':'
      return isLed && quoted.last >= last - 1 && reading.tokens[at + 1]?.capital ? at : -1
    }
    if (!isOutside(reading, at) || has(reading, at, word.pronoun | word.relative | word.auxiliary)) return -1
  }
  return -1
}

/** Whether a phrase opens its sentence, so that a verb of its own must follow. */
const isSubject = (reading: Reading, {first}: Mention, sentence: Sentence): boolean =>
  first === sentence.first || (first === sentence.first + 1 && has(reading, sentence.first, word.coordinator))

/** «Despite Hart’s claim that …, the board»: a phrase before the subject is over at the comma. */
const isLed = (reading: Reading, {first}: Mention, sentence: Sentence): boolean =>
  first === sentence.first + 1 && has(reading, sentence.first, word.preposition)

/** The clause of a noun ends at a comma after which the main clause goes on, or with the sentence. */
const clauseEnd = (reading: Reading, start: number, sentence: Sentence, isLed: boolean): number => {
  for (let at = start; at < sentence.last; at++) {
    if (isLed && isComma(reading, at) && subjectStarts(reading, at + 1)) return at
    if (isComma(reading, at) && has(reading, at + 1, word.coordinator) && has(reading, at + 2, word.determiner))
      return at
    if (textAt(reading, at) === ';') return at
    if (isComma(reading, at) && !has(reading, at + 1, word.determiner | word.preposition | word.coordinator)) return at
    if (quotationBefore(reading, at) >= 0 && has(reading, at, word.auxiliary)) return at
  }
  return sentence.last
}

const owners = wordSet('his her their its my our')

/** How far an owner may stand from his noun: «his long and angry claim». */
const farthestOwner = 4

/** Whose a noun is: «Hart’s», «his», «the union’s»; adjectives may stand between. */
const ownerBefore = (reading: Reading, noun: number, floor: number): Mention | null => {
  for (let at = noun - 1; at >= floor && at > noun - farthestOwner; at--) {
    const lower = lowerAt(reading, at)
    if (lower === "'s" && has(reading, at, word.determiner)) return namedOwner(reading, at, floor)
    if (owners.has(lower)) return mention(reading, at, at + 1)
    if (reading.tokens[at]?.kind !== 'word') return null
    // «her most explosive claim»
    if (lower === 'most') continue
    if (has(reading, at, word.preposition | word.auxiliary | word.determiner)) return null
  }
  return null
}

/** Whose a possessive is: of «for the board of the port’s claim» all after *for*, of «questions about Hart’s claim» the name alone. */
const namedOwner = (reading: Reading, possessive: number, floor: number): Mention | null => {
  const whole = phraseBefore(reading, possessive, floor)
  if (!whole || !isName(reading, possessive - 1)) return whole
  for (let at = possessive - 1; at > whole.first; at--)
    if (
      has(reading, at, word.preposition) &&
      !(lowerAt(reading, at) === 'of' && (isName(reading, at - 1) || isRole(lowerAt(reading, at - 1))))
    )
      return phraseBefore(reading, possessive, at + 1)
  return whole
}
