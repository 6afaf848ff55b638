/** Noun phrases found by walking right: who comes after «said», «told», «by». */
import {nameParticles} from '../lexicon/honorifics.ts'
import {numberedWords} from '../lexicon/naming.ts'
import {organizationNouns} from '../lexicon/organizations.ts'
import {outletNouns} from '../lexicon/outlets.ts'
import {postmodifiers, quantifiers} from '../lexicon/phrases.ts'
import {occasions} from '../lexicon/reporting.ts'
import type {Mention} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {longestNickname, longestPhrase, mention} from './mention.ts'
import {has, isName, isOpen, isPossessive, isTimeWord, lowerAt, type Reading, word} from './reading.ts'
import {isRole} from './roles.ts'

/** Longest phrase after *of*: «all of the candidates for the board». */
const longestObject = 20

/** The noun phrase that begins at token `start`: of «said Jim Lowe, a farmer», «Jim Lowe». Null where none begins there. */
export const phraseAfter = (reading: Reading, start: number, ceiling: number): Mention | null => {
  const bound = Math.min(ceiling, start + longestPhrase)
  let at = start
  // «her» alone is somebody, in «her lawyer» it is not
  if (has(reading, at, word.pronoun | word.object) && !(has(reading, at, word.determiner) && isOpen(reading, at + 1)))
    return mention(reading, at, at + 1, at)
  while (at < bound && has(reading, at, word.determiner) && lowerAt(reading, at) !== "'s") at++
  const determined = at > start
  // «at the February conference», «the Monday meeting»
  if (
    determined &&
    has(reading, at, word.weekday | word.month) &&
    isOpen(reading, at + 1) &&
    !isTimeWord(reading, at + 1)
  )
    at++
  // «for the first time»
  else if (determined && has(reading, at, word.adverb) && isOpen(reading, at + 1)) at++
  const {head, stop} = walkCore(reading, at, bound)
  // «told Radio Corran’s “Good Morning”»
  const show =
    head >= 0 && isPossessive(reading, head + 1)
      ? elementAt(reading.quotations, reading.quotationAt[head + 2])
      : undefined
  if (show && show.first === head + 2) return mention(reading, start, show.last, head)
  if (head >= 0) return mention(reading, start, head + 1, head)
  if (!determined) return null
  // «all of the candidates», «some of them»
  if (lowerAt(reading, stop) === 'of') {
    const object = phraseAfter(reading, stop + 1, Math.min(bound, stop + longestObject))
    return object ? mention(reading, start, object.last, object.head) : null
  }
  return quantifiers.has(lowerAt(reading, stop - 1)) ? mention(reading, start, stop, stop - 1) : null
}

/** Walks right over adjectives, nouns and names: the last of them, -1 where there is none, and where the walk stopped. */
const walkCore = (reading: Reading, start: number, bound: number): {readonly head: number; readonly stop: number} => {
  let head = -1
  let sawName = false
  let at = start
  for (; at < bound; at++) {
    const token = reading.tokens[at]
    if (!token) break
    if (token.kind === 'number') {
      if (sawName && !shortNumber.test(token.text)) break
      if (head >= 0 && isTimeWord(reading, at)) break
      // «told Channel 4 that»
      if (sawName && numberedWords.has(lowerAt(reading, at - 1))) head = at
      continue
    }
    if (isPossessive(reading, at)) {
      if (head < 0) break
      sawName = false
      continue
    }
    if (token.kind === 'mark') {
      const end = sawName ? nicknameEnd(reading, at) : -1
      if (end < 0) break
      at = end - 1
      continue
    }
    if (token.kind === 'punctuation') {
      if (token.text === '&' && isName(reading, at + 1)) continue
      break
    }
    if (
      sawName &&
      nameParticles.has(token.lower) &&
      (isName(reading, at + 1) || nameParticles.has(lowerAt(reading, at + 1)))
    )
      continue
    if (!isOpen(reading, at) || has(reading, at, word.weekday | word.month)) break
    if (head >= 0 && (isVerbAfterNoun(reading, at) || (sawName && !token.capital && has(reading, at, word.time)))) break
    // after a name, a lower-case word that is no title starts something else
    if (sawName && !token.capital && !opensTitle(reading, at) && !isOccasion(reading, start, at)) break
    head = at
    sawName = isName(reading, at)
  }
  return {head, stop: at}
}

/** «the Corran | conference», «a Harbour | briefing»: a name that says which occasion it was. */
const isOccasion = (reading: Reading, start: number, at: number): boolean =>
  has(reading, start - 1, word.determiner) &&
  (occasions.has(lowerAt(reading, at)) || organizationNouns.has(lowerAt(reading, at))
    ? !reading.cues[at]
    : outletNouns.has(lowerAt(reading, at)) && !reading.cues[at]?.third)

/** A number inside a name: «Local 12», «Pier 7». */
const shortNumber = /^\d{1,3}$/u

/** Where a nickname ends that begins at a token, before a name; -1 where none does. */
const nicknameEnd = (reading: Reading, at: number): number => {
  const quotation = elementAt(reading.quotations, reading.quotationAt[at])
  if (!quotation || quotation.first !== at || quotation.last - at > longestNickname) return -1
  return isName(reading, quotation.last) ? quotation.last : -1
}

/** Whether a word after a noun is what the noun does or what was done to it: «the man | ended up», «officials | briefed on». */
const isVerbAfterNoun = (reading: Reading, at: number): boolean => {
  const cue = reading.cues[at]
  if (cue && !cue.base && !cue.gerund && (cue.past || cue.third)) return true
  const token = reading.tokens[at]
  if (!token || token.capital) return false
  if (postmodifiers.has(token.lower) && has(reading, at + 1, word.preposition)) return true
  return (
    token.lower.endsWith('ed') &&
    has(reading, at + 1, word.preposition | word.determiner | word.adverb | word.pronoun | word.object)
  )
}

/** Whether a title stands behind a name without a comma, within two words: «Hart spokesman», «Harbour Party deputy leader». */
const opensTitle = (reading: Reading, at: number): boolean => {
  if (isRole(lowerAt(reading, at))) return true
  if (reading.cues[at] || !isOpen(reading, at + 1)) return false
  return isRole(lowerAt(reading, at + 1)) || (isOpen(reading, at + 2) && isRole(lowerAt(reading, at + 2)))
}
