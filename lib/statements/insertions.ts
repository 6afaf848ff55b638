/** What stands within a sentence between dashes or in brackets: its clause goes on behind it. */
import {isDash} from './punctuation.ts'
import {has, type Reading, textAt, word} from './reading.ts'

/** How long what stands between dashes or in brackets may be, in tokens. */
export const longestInsertion = 40

/** «Hart had served - “13 months of mud” - and | said», «Hart spoke (although he was ill) and | said»: where the insertion begins that ends before a verb or its conjunction; the verb itself where there is none. */
export const beforeInsertion = (reading: Reading, before: number, floor: number): number => {
  const sign = has(reading, before - 1, word.coordinator) ? before - 2 : before - 1
  const bound = Math.max(floor, sign - longestInsertion)
  if (textAt(reading, sign) === ')') {
    const open = bracketBefore(reading, sign, bound)
    return open < sign ? open : before
  }
  if (!isParting(reading, sign)) return before
  for (let at = sign - 1; at > bound; at--) if (isParting(reading, at)) return at
  return before
}

/** Whether a dash parts words, and joins none: «a well-known clerk». */
const isParting = (reading: Reading, at: number): boolean =>
  isDash(reading, at) && (textAt(reading, at) !== '-' || reading.tokens[at]?.spaced === true)

/** The bracket that opens before the one that closes at a token; the same token where none does. */
export const bracketBefore = (reading: Reading, close: number, floor: number): number => {
  const bound = Math.max(floor, close - longestInsertion)
  for (let at = close - 1; at > bound; at--) if (textAt(reading, at) === '(') return at
  return close
}
