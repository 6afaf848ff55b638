/** The signs that part clauses, as a sentence’s reader meets them. Those inside quoted speech part nothing outside it. */

import {elementAt} from '../text/elementAt.ts'
import {type Reading, textAt} from './reading.ts'
import {isOutside} from './spoken.ts'

/** Signs of which a run is one token («--», «...»): any length of them counts. */
const isRunOf = (text: string, signs: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!signs.includes(text.charAt(at))) return false
  return text !== ''
}

/** Whether a token is a dash of any length, wherever it stands. */
export const isDashMark = (reading: Reading, index: number): boolean => isRunOf(textAt(reading, index), '—–-')

/** Whether a comma parts words of the sentence here, not of a quotation in it. */
export const isComma = (reading: Reading, index: number): boolean =>
  textAt(reading, index) === ',' && isOutside(reading, index)

/** Whether a dash parts words of the sentence here, not of a quotation in it. */
export const isDash = (reading: Reading, index: number): boolean =>
  isDashMark(reading, index) && isOutside(reading, index)

/** What ends a sentence or its half. */
const stops: ReadonlySet<string> = new Set(['.', '?', '!', ';', '…'])

export const isStop = (reading: Reading, index: number): boolean => stops.has(textAt(reading, index))

/** Drops what closes a clause but is no part of it: stops, commas, dashes, the bracket around the whole sentence («(… he said.)»). */
export const trimEnd = (reading: Reading, first: number, last: number): number => {
  let end = last
  while (end > first && isOutside(reading, end - 1)) {
    const token = elementAt(reading.tokens, end - 1)
    const isOfSentence = token?.text === ')' && isStop(reading, end - 2)
    if (token?.kind !== 'punctuation' || !(isOfSentence || isRunOf(token.text, '.,;:—–…-'))) break
    end--
  }
  return end
}

/** Drops what opens a clause but is no part of it: commas, colons, dashes. */
export const trimStart = (reading: Reading, first: number, last: number): number => {
  let start = first
  while (start < last && isOutside(reading, start)) {
    const token = reading.tokens[start]
    if (token?.kind !== 'punctuation' || !isRunOf(token.text, ',;:—–-')) break
    start++
  }
  return start
}
