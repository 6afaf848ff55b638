import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'

/** How far before a participle *with* may stand, in tokens. */
const longestCompany = 20

const floating = wordSet('all both each')

/** Prepositions that may stand inside such a phrase. */
const joining = wordSet('of in from at')

/**
 * Whom a *with* brings in before a participle, and nothing but their names and what they are: «…, with *one* saying …»,
 * «with *Ana Ruiz, Jim Lowe and Otto Berg* all calling …», «with *three in 10* saying …». Null where a verb stands between.
 */
export const accompaniedBy = (reading: Reading, first: number, floor: number): Mention | null => {
  const end = floating.has(lowerAt(reading, first - 1)) && lowerAt(reading, first - 2) !== 'with' ? first - 1 : first
  const bound = Math.max(floor, end - longestCompany)
  for (let at = end - 1; at >= bound; at--) {
    if (!isOutside(reading, at)) return null
    if (lowerAt(reading, at) === 'with') return at + 1 < end ? company(reading, at + 1, end) : null
    if (!mayStandWithin(reading, at)) return null
  }
  return null
}

const mayStandWithin = (reading: Reading, at: number): boolean => {
  const text = textAt(reading, at)
  return (
    reading.tokens[at]?.kind === 'number' ||
    text === ',' ||
    text === '%' ||
    joining.has(lowerAt(reading, at)) ||
    has(reading, at, word.determiner) ||
    lowerAt(reading, at) === 'and' ||
    lowerAt(reading, at) === 'about' ||
    (isOpen(reading, at) && !reading.cues[at]?.past)
  )
}

/** The phrase as a mention, where it can be somebody: names, people, a number of them. */
const company = (reading: Reading, first: number, end: number): Mention | null => {
  const whole = mention(reading, first, end)
  const last = end - 1
  const isCounted = reading.tokens[last]?.kind === 'number' && lowerAt(reading, last - 1) === 'in'
  if (isTimeWord(reading, last)) return null
  const lower = lowerAt(reading, last)
  if (isCounted || quantities.has(lower) || (isName(reading, first) && isName(reading, last))) return whole
  // «ran ads with both outlets saying …»: without a comma it may belong to what stands before it
  return isComma(reading, first - 2) && (isRole(lower) || isName(reading, last) || lower.endsWith('s')) ? whole : null
}

const quantities = wordSet('one many some most several others both all half people percent %')
