/** The clauses of a sentence read leftwards from a verb: whose clause it stands in, where that is not the sentence’s first. */
import {organizationNouns} from '../../lexicon/organizations.ts'
import {perceiving} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {beforeInsertion, bracketBefore, longestInsertion} from '../insertions.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, isOpen, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isHandedOver, isOutside, quotationFrom} from '../spoken.ts'
import {subjectStarts} from '../tags/subjects.ts'
import {clauseSubject, isVerbAt, isVerbBehind, opensMain, pastAdverbs, subjectAt} from './subjects.ts'

/** How far back a clause is sought, in tokens. */
const farthestClause = 40

const clauseWords = wordSet('as while but because though although when which where before after if')

/** Of these the ones that tell when: what stands behind their clause and a comma is the main clause’s, «Ruiz left after he came, saying …». */
const timeWords = wordSet('when before after if')

/** Of these the ones that are prepositions too: «after the vote» is no clause. */
const prepositionsToo = wordSet('before after as')

const persons = wordSet('he she they')

/**
 * Subject of the clause that a verb at token `before` goes on, where another clause has begun since the sentence did:
 * «…, as *Ruiz* took up the theme, | saying …», «…, and within days *the owners* had hired lawyers and | called …».
 * Null where none has.
 */
export const nearestSubject = (reading: Reading, sentence: Sentence, before: number): Mention | null => {
  const end = beforeInsertion(reading, before, sentence.first)
  const bound = Math.max(sentence.first, end - farthestClause)
  for (let at = end - 1; at >= bound; at--) {
    if (!isOutside(reading, at)) {
      const marks = marksAround(reading, at)
      if (marks <= bound) return null
      at = marks
      continue
    }
    const open = textAt(reading, at) === ')' ? bracketBefore(reading, at, bound) : at
    if (open < at) {
      at = open
      continue
    }
    const subject =
      relativeAt(reading, at, before, sentence) ??
      joinedAt(reading, at, before, bound) ??
      perceivedAt(reading, at, before, bound)
    if (subject) return subject
    if (opensSubordinate(reading, at, before, sentence)) return clauseSubject(reading, at + 1, before)
  }
  return null
}

/** Where the few words in marks begin that a token stands in; -1 where they are a sentence of their own with a tag behind them. */
const marksAround = (reading: Reading, at: number): number => {
  const quotation = elementAt(reading.quotations, reading.quotationAt[at])
  return quotation && !isHandedOver(reading, quotation.last) ? quotation.first : -1
}

/** «the woman *who* opened the door and said», but «Ruiz, who had come late, stood up and said» */
const relativeAt = (reading: Reading, at: number, before: number, {first, last}: Sentence): Mention | null => {
  const lower = lowerAt(reading, at)
  if (lower === 'who' || (lower === 'which' && isOfBody(reading, at, first))) {
    // «who runs the port and who met the crew, praising …»
    const goesOn = !isComma(reading, before - 1) || has(reading, at - 1, word.coordinator)
    if (goesOn && !isClosed(reading, at, before, last)) return mention(reading, at, at + 1)
  }
  if (lower !== 'that') return null
  // «the unions that joined and pledged …»: no «raid that …»
  const noun = lowerAt(reading, at - 1)
  const goesOn = (isRole(noun) || organizationNouns.has(noun)) && isVerbBehind(reading, at + 1)
  if (goesOn && isJoined(reading, before) && !isClosed(reading, at, before, last)) return mention(reading, at, at + 1)
  return denierAt(reading, at, before)
}

/** «the Harbour League, | which released a statement questioning …»: a body can speak, no «plan, which …». */
const isOfBody = (reading: Reading, which: number, floor: number): boolean => {
  if (!isComma(reading, which - 1) || subjectStarts(reading, which + 1)) return false
  if (isName(reading, which - 2)) return true
  const noun = phraseBefore(reading, which - 1, floor)
  return noun !== null && organizationNouns.has(lowerAt(reading, noun.head))
}

/** «a charge that *league officials* strongly denied, | noting …»: who does something to the noun before *that*. */
const denierAt = (reading: Reading, that: number, before: number): Mention | null => {
  if (!isOpen(reading, that - 1) || reading.cues[that - 1]?.past) return null
  const subject = phraseAfter(reading, that + 1, before)
  if (!subject) return null
  const verb = pastAdverbs(reading, subject.last)
  return isComma(reading, before - 1) && verb === before - 2 && reading.cues[verb]?.past ? subject : null
}

/** «…, and *Berg* fired the guard, | saying …»: a second main clause with a subject and verb of its own. */
const joinedAt = (reading: Reading, at: number, before: number, floor: number): Mention | null => {
  const next = at + 1
  // «…, then, still tired, *he* said …», «…, and *he* has since asked for a rise, calling …»
  if (
    persons.has(lowerAt(reading, next)) &&
    (lowerAt(reading, at) === 'and' || opensAfterComma(reading, at) || opensAfterVerb(reading, at))
  )
    return mention(reading, next, next + 1)
  if (!has(reading, at, word.coordinator) || lowerAt(reading, at) === 'or') return null
  if (isName(reading, next) && (isName(reading, at - 1) || isName(reading, at - 2))) return null
  if (!isComma(reading, at - 1) && !isName(reading, next)) return crewAt(reading, next, before, floor)
  const subject = opensJoined(reading, next) ? clauseSubject(reading, next, before) : null
  return subject && isVerbBehind(reading, bodyEnd(reading, subject, before)) ? subject : null
}

/** «Lowe thanked the crew and | *the crew* cheered, shouting …»: a subject that no comma parts, where its verb is sure. */
const crewAt = (reading: Reading, at: number, before: number, floor: number): Mention | null => {
  const opens = has(reading, at, word.determiner) && lowerAt(reading, at) !== 'that'
  if (!opens || !hasVerbBefore(reading, at - 1, floor)) return null
  const subject = subjectAt(reading, at, before)
  if (!subject) return null
  const next = subject.last + 1
  const isSure = has(reading, subject.last, word.past | word.auxiliary)
  const goesOn = isComma(reading, next) || has(reading, next, word.determiner | word.pronoun | word.object)
  return isSure || (lowerAt(reading, subject.last).endsWith('ed') && goesOn) ? subject : null
}

/** How far before *and* the verb of its clause may stand, in tokens. */
const longestFirst = 20

/** Whether a clause stands before *and*, no list: «the boat, the ferry and the yacht», «she and her aides». */
const hasVerbBefore = (reading: Reading, and: number, floor: number): boolean => {
  for (
    let at = and - 1;
    at >= floor && at > and - longestFirst && !isComma(reading, at) && isOutside(reading, at);
    at--
  )
    if (isVerbAt(reading, at)) return true
  return false
}

/** «…, then, still tired, | he rose …»; no «…, he said, …». */
const opensAfterComma = (reading: Reading, comma: number): boolean =>
  isComma(reading, comma) && isVerbBehind(reading, comma + 2) && !isComma(reading, pastAdverbs(reading, comma + 2) + 1)

/** «When he returned | he began …»: a clause begins behind the verb of another, no comma between. */
const opensAfterVerb = (reading: Reading, verb: number): boolean =>
  isVerbAt(reading, verb) &&
  !reading.cues[verb] &&
  !has(reading, verb, word.auxiliary) &&
  isVerbBehind(reading, verb + 2)

/** «I remember | *the captain* going on the radio, | declaring …»: whom somebody sees, hears or shows doing something. */
const perceivedAt = (reading: Reading, at: number, before: number, floor: number): Mention | null => {
  if (!isComma(reading, before - 1) || !lowerAt(reading, at).endsWith('ing') || !isOpen(reading, at)) return null
  const seen = phraseBefore(reading, at, floor)
  if (!seen || seen.last !== at || !perceiving.has(lowerAt(reading, seen.first - 1))) return null
  const isPerson =
    isName(reading, seen.head) || has(reading, seen.head, word.object) || isRole(lowerAt(reading, seen.head))
  return isPerson ? seen : null
}

/** Whether a clause with a subject of its own may begin: «the owners …», «within days the owners …». */
const opensJoined = (reading: Reading, at: number): boolean =>
  subjectStarts(reading, at) || (has(reading, at, word.preposition) && !reading.cues[at + 1]?.gerund)

/** «the parents’ group | *the Harbour Circle* denounced …»: where a subject ends that a body’s name goes on. */
const bodyEnd = (reading: Reading, {head, last}: Mention, ceiling: number): number => {
  if (textAt(reading, last) === '(') return bracketEnd(reading, last, ceiling)
  const goesOn = organizationNouns.has(lowerAt(reading, head)) && has(reading, last, word.determiner)
  return (goesOn ? phraseAfter(reading, last, ceiling)?.last : undefined) ?? last
}

const bracketEnd = (reading: Reading, open: number, ceiling: number): number => {
  const bound = Math.min(ceiling, open + longestInsertion)
  for (let at = open; at < bound; at++) if (textAt(reading, at) === ')') return at + 1
  return open
}

/** Whether a subordinate clause begins after a token that lasts until the verb. */
const opensSubordinate = (reading: Reading, at: number, before: number, {first, last}: Sentence): boolean => {
  const lower = lowerAt(reading, at)
  if (!clauseWords.has(lower) || !(subjectStarts(reading, at + 1) || isConcession(reading, at))) return false
  const isFirst = at === first
  if (isFirst && (lower === 'but' || hasComma(reading, at, before - 1) || quotationFrom(reading, before) >= 0))
    return false
  // «…, where Berg lives, and said»
  if (has(reading, before - 1, word.coordinator) && isComma(reading, before - 2)) return false
  const isNext = lower === 'when' && isComma(reading, at - 1)
  if (timeWords.has(lower) && !isFirst && !isNext && !isJoined(reading, before)) return false
  if (hasMainClause(reading, at + 1, before, last)) return false
  return !prepositionsToo.has(lower) || (isComma(reading, at - 1) && !isFirst) || opensClause(reading, at + 1, before)
}

/** «*although* at the mention of it she laughed»: such a word opens a clause whatever follows. */
const isConcession = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at).endsWith('though') && has(reading, at + 1, word.preposition)

const hasComma = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (isComma(reading, at)) return true
  return false
}

/**
 * Whether a relative clause has ended before a verb, which is the main clause’s then: with *but* or a comma before *and*, with the
 * comma after which a subject stands, with any comma where it began after one.
 */
const isClosed = (reading: Reading, relative: number, end: number, last: number): boolean => {
  const joins = has(reading, end - 1, word.coordinator)
  // «people who have lost homes and *said*»: another tense, so another’s verb
  if (
    joins &&
    !isComma(reading, relative - 1) &&
    has(reading, relative + 1, word.auxiliary) &&
    !has(reading, relative + 1, word.be) &&
    reading.cues[end]?.past
  )
    return true
  if (joins && (lowerAt(reading, end - 1) === 'but' || isComma(reading, end - 2))) return true
  if (!isComma(reading, relative - 1)) return hasMainClause(reading, relative + 1, end, last)
  return hasComma(reading, relative + 1, end)
}

/** Whether a verb is joined to the clause before it with a conjunction and no comma: «when she came in and *said*». */
const isJoined = (reading: Reading, verb: number): boolean =>
  has(reading, verb - 1, word.coordinator) && !isComma(reading, verb - 2)

/** Whether after the clause that begins at a token the main clause has begun, with a subject behind a comma: «when he came, | Ruiz stood up». */
const hasMainClause = (reading: Reading, start: number, end: number, last: number): boolean => {
  let hasVerb = false
  let isSure = false
  for (let at = start; at < end - 2; at++) {
    hasVerb ||= isVerbAt(reading, at)
    isSure ||= has(reading, at, word.past | word.auxiliary)
    if (!hasVerb || !isComma(reading, at)) continue
    // «a pilot who has never lost, *won* on Sunday and told …»
    if (isSure && has(reading, at + 1, word.past | word.auxiliary)) return true
    if (opensMain(reading, at + 1, last)) return true
  }
  return false
}

/** «as he left», «as Vic Lane, a carrier, took up the theme», «as a porter walked past»: no «as mayor», no «after the vote». */
const opensClause = (reading: Reading, at: number, last: number): boolean => {
  if (has(reading, at, word.pronoun)) return true
  const subject = subjectAt(reading, at, last)
  if (!subject || (subject.last >= last - 1 && !isComma(reading, last))) return false
  if (isName(reading, at) && isComma(reading, subject.last)) return true
  if (subject.last !== phraseAfter(reading, at, last)?.last) return true
  return isName(reading, at) ? isVerbAt(reading, subject.last) : isVerbBehind(reading, subject.last)
}
