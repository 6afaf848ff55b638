/** Full stops that belong to a word: of abbreviations, initials and dotted forms. */
import {type AbbreviationNeed, abbreviationGroups, domainEndings} from '../lexicon/abbreviations.ts'
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  DOT,
  endOfRun,
  HYPHEN,
  isUpperAt,
  isWordAt,
  LETTER,
  MARK,
  skipSpace,
  wideClassAt
} from './characters.ts'

const abbreviations = new Map<string, AbbreviationNeed[]>()

for (const {needs, words} of abbreviationGroups) {
  for (const word of words) {
    const known = abbreviations.get(word)
    if (known) known.push(needs)
    else abbreviations.set(word, [needs])
  }
}

/** Longer words are never looked up: no abbreviation is so long, and a word may be as long as the file. */
const longestAbbreviation = Math.max(...Array.from(abbreviations.keys(), (word) => word.length))

const domains = new Set(domainEndings)

/**
 * The end of a dotted form whose first part ends at `end`: `U.S.`, `a.m.`, `J.K.`, `Ph.D.`, `R-S.C.`, `corranpost.com`. `end` itself if it is none;
 * the last full stop is left to the caller.
 */
export const endOfDotted = (text: string, start: number, end: number): number => {
  let part = end - 2 > start && classAt(text, end - 2) === HYPHEN ? end - 1 : start
  let stop = end
  while (classAt(text, stop) === DOT && wideClassAt(text, stop + 1) === LETTER) {
    const next = endOfRun(text, stop + 1)
    const short = stop - part === 1 && next - stop === 2
    const degree =
      next - stop <= 3 && classAt(text, next) === DOT && stop - part <= 2 && classAt(text, next + 1) !== DOT
    const domain = next - stop <= 5 && stop - part > 1 && domains.has(text.slice(stop + 1, next))
    if (!short && !degree && !domain) return stop
    part = stop + 1
    stop = next
  }
  return stop
}

/** How many full stops after a word belong to the word, 0 or 1: of `U.S.`, `Mr.` and `J. Oakes` one, of `Mr...` none. */
export const stopsAfter = (text: string, start: number, end: number, dotted: boolean, previous: string): number => {
  if (classAt(text, end) !== DOT) return 0
  const run =
    classAt(text, end + 1) !== DOT ? 1 : classAt(text, end + 2) !== DOT ? 2 : classAt(text, end + 3) !== DOT ? 3 : 4
  if (run === 3) return 0
  if (dotted) return isWordAt(text, end - 2) ? 0 : 1
  if (end - start === 1 && isUpperAt(text, start)) return run === 1 && isInitialAt(text, start, end) ? 1 : 0
  return isAbbreviationAt(text, start, end, previous) ? 1 : 0
}

/** Whether a single capital with a stop is an initial: a capital comes next («J. Oakes», «J.Oakes», «J. “Red” Oakes»), and it is not the word I. */
const isInitialAt = (text: string, start: number, end: number): boolean => {
  let next = skipSpace(text, end + 1)
  if (next > end + 1 && (classAt(text, next) === MARK || classAt(text, next) === APOSTROPHE)) next += 1
  if (wideClassAt(text, next) !== LETTER || !isUpperAt(text, next)) return false
  return text.charCodeAt(start) !== 0x49 || classAt(text, next + 1) === DOT
}

/** Whether the full stop after `text.slice(start, end)` belongs to it. */
const isAbbreviationAt = (text: string, start: number, end: number, previous: string): boolean => {
  const from = Math.max(start, end - longestAbbreviation - 1)
  const hyphen = text.slice(from, end).lastIndexOf('-')
  const part = hyphen < 0 ? start : from + hyphen + 1
  if (end - part > longestAbbreviation) return false
  const needs = abbreviations.get(text.slice(part, end).toLowerCase())
  if (needs === undefined) return false
  for (const need of needs) {
    if (need === 'nothing') return true
    if (need === 'number before' && classOf(previous.charCodeAt(0)) === DIGIT) return true
    if (need === 'number after' && isNumberAt(text, skipSpace(text, end + 1))) return true
    if (!isUpperAt(text, part)) continue
    if (need === 'capital') return true
    if (need === 'comma' && (previous === ',' || previous === '(' || part > start)) return true
  }
  return false
}

const isNumberAt = (text: string, index: number): boolean =>
  classAt(text, index) === DIGIT || (classAt(text, index) === DOT && classAt(text, index + 1) === DIGIT)
