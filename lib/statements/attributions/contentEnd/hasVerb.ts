import type {Reading} from '../../reading.ts'
import {has, lowerAt, word} from '../../reading.ts'

/** Whether a finite verb stands among tokens, as far as its form shows it. */
export const hasVerb = (reading: Reading, start: number, end: number): boolean => {
  for (let at = start; at < end; at++)
    if (has(reading, at, word.auxiliary) || reading.cues[at]?.past || lowerAt(reading, at).endsWith('ed')) return true
  return false
}

/** Whether the form of a word shows a finite verb. */
export const isFiniteVerb = (reading: Reading, at: number): boolean =>
  has(reading, at, word.auxiliary | word.past) || reading.cues[at]?.past === true || reading.cues[at]?.third === true
