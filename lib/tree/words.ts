/** Where a word or a number ends: over apostrophes, hyphens, and the signs inside figures. */
import {closeElisions, curlyElisions, openElisions} from '../lexicon/marks.ts'
import {endOfAddress} from './addresses.ts'
import {
  APOSTROPHE,
  COMBINING,
  classAt,
  DIGIT,
  endOfRun,
  HYPHEN,
  isAlphanumeric,
  isUpperAt,
  isWordAt,
  LETTER,
  wideClassAt
} from './characters.ts'
import {endOfDotted, stopsAfter} from './stops.ts'

const AMPERSAND = 0x26
const SLASH = 0x2f
const COLON = 0x3a
const COMMA = 0x2c
const CURLY = 0x2019

const elisions = new Set(openElisions)

const elisionsAfterCurly = new Set([...openElisions, ...curlyElisions])

const elisionsBefore = new Set(closeElisions)

/** The end of the word or number that begins at `start`. */
export const endOfWord = (text: string, start: number, previous: string): number => {
  let end = endOfRun(text, start)
  let plain = true
  for (;;) {
    const found = classAt(text, end)
    if (found === HYPHEN && isWordAt(text, end + 1)) end = endOfRun(text, end + 1)
    else if (
      found === APOSTROPHE &&
      wideClassAt(text, end + 1) === LETTER &&
      classAt(text, end - 1) !== DIGIT &&
      !isPossessiveAt(text, end)
    ) {
      end = endOfRun(text, end + 1)
    } else if (text.charCodeAt(end) === AMPERSAND && isUpperAt(text, end - 1) && isUpperAt(text, end + 1))
      end = endOfRun(text, end + 1)
    else if (plain && isNumberPart(text, end)) {
      end = endOfRun(text, end + 1)
      continue
    } else break
    plain = false
  }
  const dotted = endOfDotted(text, start, end)
  if (dotted > end) {
    if (text.charCodeAt(dotted) === SLASH && isWordAt(text, dotted + 1)) return endOfAddress(text, dotted)
    return dotted + stopsAfter(text, start, dotted, true, previous)
  }
  if (
    classAt(text, end) === APOSTROPHE &&
    end - start <= 10 &&
    elisionsBefore.has(text.slice(start, end).toLowerCase())
  )
    return end + 1
  return end + stopsAfter(text, start, end, false, previous)
}

/** Whether `index` holds a comma, stop, colon or slash between digits: `3,000`, `4.5`, `10:30`, `9/11`. */
const isNumberPart = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  if (code !== COMMA && code !== 0x2e && code !== COLON && code !== SLASH) return false
  return classAt(text, index - 1) === DIGIT && classAt(text, index + 1) === DIGIT
}

/** Whether a possessive stands here: `’s`, and no letter after it. */
export const isPossessiveAt = (text: string, index: number): boolean => {
  if (classAt(text, index) !== APOSTROPHE || (text.charCodeAt(index + 1) | 32) !== 0x73) return false
  const after = wideClassAt(text, index + 2)
  if (isAlphanumeric(after) || after === COMBINING || after === APOSTROPHE)
    return after === APOSTROPHE && !isWordAt(text, index + 3)
  return !(after === HYPHEN && isWordAt(text, index + 3))
}

/** The end of a word whose apostrophe comes first (`’em`, `’90s`, `’n’`), or -1. */
export const endOfElision = (text: string, index: number): number => {
  const curly = text.charCodeAt(index) === CURLY
  const first = classAt(text, index + 1)
  if (first !== LETTER && first !== DIGIT) return -1
  if (classAt(text, index - 1) === APOSTROPHE) return -1
  const end = endOfRun(text, index + 1)
  if (first === DIGIT) return isYear(text, index + 1, end, curly) ? end : -1
  if (end - index > 8) return -1
  const word = text.slice(index + 1, end).toLowerCase()
  if (!(curly ? elisionsAfterCurly : elisions).has(word)) return -1
  if (word !== 'n') return end
  return classAt(text, end) === APOSTROPHE ? end + 1 : end
}

/** `’90s`, `'90s`, and with ’ also `’04`. */
const isYear = (text: string, start: number, end: number, curly: boolean): boolean => {
  const digits = classAt(text, start + 1) === DIGIT
  if (!digits) return false
  if (end - start === 3) return text.charCodeAt(end - 1) === 0x73
  return curly && end - start === 2
}
