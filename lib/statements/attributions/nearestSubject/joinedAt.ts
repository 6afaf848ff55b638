import {organizationNouns} from '../../../lexicon/organizations.ts'
import {wordSet} from '../../../lexicon/words.ts'
import type {Mention} from '../../../model.ts'
import {longestInsertion} from '../../insertions.ts'
import {mention} from '../../mention.ts'
import {phraseAfter} from '../../phraseAfter.ts'
import {isComma} from '../../punctuation.ts'
import {has, isName, lowerAt, type Reading, textAt, word} from '../../reading.ts'
import {isOutside} from '../../spoken.ts'
import {subjectStarts} from '../../tags/subjects.ts'
import {clauseSubject, isVerbAt, isVerbBehind, pastAdverbs, subjectAt} from '../subjects.ts'

const persons = wordSet('he she they')

/** «…, and *Berg* fired the guard, | saying …»: a second main clause with a subject and verb of its own. */
export const joinedAt = (reading: Reading, at: number, before: number, floor: number): Mention | null => {
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
