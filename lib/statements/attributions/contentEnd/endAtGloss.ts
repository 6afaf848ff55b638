/** Where the reporter takes over again behind what was said. */
import {quantityNouns} from '../../../lexicon/counts.ts'
import {glosses} from '../../../lexicon/reporting.ts'
import {wordSet} from '../../../lexicon/words.ts'
import {isComma} from '../../punctuation.ts'
import type {Reading} from '../../reading.ts'
import {has, isOpen, lowerAt, textAt, word} from '../../reading.ts'
import {isOutside, quotationBefore} from '../../spoken.ts'
import {subjectStarts} from '../../tags/subjects.ts'
import type {Tag} from '../../tags.ts'
import {opensOccasion} from '../occasionStart.ts'

const comparingTo = wordSet('to with')

/** Whether those who speak are a share of those who were asked. */
const countsPeople = (reading: Reading, {subject}: Tag): boolean => {
  if (!subject) return false
  for (let at = subject.first; at < subject.last; at++)
    if (reading.tokens[at]?.kind === 'number' || quantityNouns.has(lowerAt(reading, at))) return true
  return false
}

const whileWords = wordSet('as while when')

export const persons = wordSet('he she they')

/** How many words of content come before a *while* at least. */
const shortestBeforeWhile = 3

/** «on (the) condition of anonymity», «on condition that he not be named»: the terms of talking. */
const isOnCondition = (reading: Reading, on: number): boolean => {
  const at = has(reading, on + 1, word.determiner) ? on + 2 : on + 1
  return lowerAt(reading, at) === 'condition' && conditional.has(lowerAt(reading, at + 1))
}

const conditional = wordSet('of that')

/** «… when *asked* about the leak»: what drew the words out. */
const pressing = wordSet('asked questioned pressed')

/** «…, while *95* members favoured Lowe», «while *the* rest …» */
const tellsOfRest = (reading: Reading, at: number): boolean =>
  subjectStarts(reading, at) || reading.tokens[at]?.kind === 'number' || has(reading, at, word.pronoun)

const conceding = wordSet('although though')

const turning = wordSet('before after while')

/** Whether words behind marks tell what the speaker did besides: «said it was “a mess” | before leaving the hall»; but «… had “died” while working there». */
const isDoingNext = (reading: Reading, at: number): boolean => {
  const lower = lowerAt(reading, at)
  if (!turning.has(lower) || !lowerAt(reading, at + 1).endsWith('ing') || !isOpen(reading, at + 1)) return false
  return lower !== 'while' || textAt(reading, at - 2) === ',' || reading.cues[at + 1]?.gerund === true
}

/** «42% say they are pilots, | *34% sailors*», «40 said they would go and | *160 have* not said»: the next share of those who were asked. */
const opensShare = (reading: Reading, at: number): boolean => {
  const isJoined =
    isComma(reading, at - 1) || has(reading, at - 1, word.coordinator) || lowerAt(reading, at - 1) === 'while'
  const next = lowerAt(reading, at + 1)
  return isJoined && (has(reading, at + 1, word.auxiliary) || next === '%' || next === 'percent')
}

/** Where the reporter takes over again: «…, a charge that the mayor denied», «…, but he left it open», «“…” as he left». */
export const endAtGloss = (reading: Reading, start: number, last: number, own: Tag): number => {
  const isBelowColon = textAt(reading, start - 1) === ':'
  for (let at = start; at < last; at++) {
    if (!isOutside(reading, at)) continue
    const lower = lowerAt(reading, at)
    if (lower === ';') {
      if (!isBelowColon && subjectStarts(reading, at + 1)) return at
      continue
    }
    if (lower === 'on' && at > start && isOnCondition(reading, at)) return at
    // «half say they are sure | compared with a third in May»
    if (lower === 'compared' && at > start && comparingTo.has(lowerAt(reading, at + 1)) && countsPeople(reading, own))
      return at
    if (lower === 'when' && at > start && pressing.has(lowerAt(reading, at + 1)) && lowerAt(reading, at + 2) !== 'to')
      return at
    if (
      reading.tokens[at]?.kind === 'number' &&
      at > start + 1 &&
      opensShare(reading, at) &&
      countsPeople(reading, own)
    )
      return at - 1
    const isAfterMarks = quotationBefore(reading, at) >= 0
    if (isAfterMarks && whileWords.has(lower) && persons.has(lowerAt(reading, at + 1))) return at
    if (isAfterMarks && (opensOccasion(reading, at, last) || isDoingNext(reading, at))) return at
    // «called them “rats” (although some might be kind)»
    if (lower === '(' && conceding.has(lowerAt(reading, at + 1))) return at
    const isAfterComma = isComma(reading, at - 1)
    if (!isAfterComma && !isAfterMarks) continue
    if (lower === 'according' && lowerAt(reading, at + 1) === 'to') return at
    if (!isAfterComma && textAt(reading, at - 2) !== ',') continue
    if ((lower === 'a' || lower === 'an') && at > start && glosses.has(lowerAt(reading, at + 1))) return at
    // a survey goes on with the other shares
    if (
      lower === 'while' &&
      own.form.cue.class !== 'evidence' &&
      at > start + shortestBeforeWhile &&
      tellsOfRest(reading, at + 1)
    )
      return at
    if (lower === 'but' && own.voice !== 'inverted' && persons.has(lowerAt(reading, at + 1))) return at
  }
  return -1
}
