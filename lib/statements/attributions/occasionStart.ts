/** Where a thing is over and the reporter tells on which occasion it was named: «praised the divers | at a rally in Ames». */
import {reflexives} from '../../lexicon/phrases.ts'
import {platforms} from '../../lexicon/provenance.ts'
import {gatherings, messages, programmes} from '../../lexicon/reporting.ts'
import {personNouns} from '../../lexicon/roles.ts'
import {wordSet} from '../../lexicon/words.ts'
import {skipAdverbial} from '../complement/adverbials.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {has, lowerAt, type Reading, word} from '../reading.ts'
import {isOutside, quotationFrom} from '../spoken.ts'

/** The token between `start` and `end` at which the occasion begins on which a thing was named; `end` where none does. */
export const occasionStart = (reading: Reading, start: number, end: number): number => {
  // «mentioned him | in each speech»: a pronoun is the whole thing
  if (isPronoun(reading, start) && circumstances.has(lowerAt(reading, start + 1)))
    return goesOn(reading, start + 1, end) ? end : start + 1
  for (let at = start + 1; at < end; at++) {
    // a clause within the thing may have an occasion of its own: «accused Lowe of hitting her at the rally»
    if (!isOutside(reading, at)) return end
    if (opensOccasion(reading, at, end)) return goesOn(reading, at, end) ? end : at
    if (isVerb(reading, at)) return end
  }
  return end
}

const isPronoun = (reading: Reading, at: number): boolean =>
  (has(reading, at, word.object) && !reflexives.has(lowerAt(reading, at))) || pointing.has(lowerAt(reading, at))

const pointing = wordSet('this that these those it')

/** Words that open when and where a thing was named. */
const circumstances = wordSet('in at on during through throughout until since')

const isVerb = (reading: Reading, at: number): boolean =>
  has(reading, at, word.auxiliary | word.past | word.relative) || lowerAt(reading, at).endsWith('ing')

/** Words that go on with the thing behind an occasion: «accused Lowe in a letter | of theft». */
const resuming = wordSet('of for as to with about that')

/** Whether the thing goes on behind its occasion: «called the pier at the rally | “a wreck”». */
const goesOn = (reading: Reading, start: number, end: number): boolean => {
  let at = start
  for (;;) {
    const next = skipAdverbial(reading, at, end)
    if (next === at) return false
    if (next >= end) return false
    if (resuming.has(lowerAt(reading, next)) || quotationFrom(reading, next) >= 0) return true
    at = next
  }
}

/** Whether words tell where or on which occasion something was said: «at a rally», «in a tweet», «on Facebook». */
export const opensOccasion = (reading: Reading, at: number, end: number): boolean => {
  const lower = lowerAt(reading, at)
  if (!leading.has(lower) || isSaid(reading, at - 1)) return false
  if (lower === 'on' && platforms.has(lowerAt(reading, at + 1))) return true
  const phrase = phraseAfter(reading, at + 1, end)
  if (!phrase || has(reading, phrase.head, word.pronoun | word.object)) return false
  const head = lowerAt(reading, phrase.head)
  if (lower === 'through') return personNouns.has(head)
  if (lower === 'on') return programmes.has(head) || isSocialMedia(reading, phrase.head)
  return gatherings.has(head) || (lower === 'in' && messages.has(head))
}

const leading = wordSet('in at during on through')

const isSocialMedia = (reading: Reading, head: number): boolean =>
  platforms.has(`${lowerAt(reading, head - 1)} ${lowerAt(reading, head)}`)

/** «criticized his remarks | in the interview»: what was said there is the thing itself. */
const isSaid = (reading: Reading, at: number): boolean =>
  gatherings.has(lowerAt(reading, at)) || reading.cues[at] !== undefined
