import {postmodifiers} from '../lexicon/phrases.ts'
import type {Mention} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {has, lowerAt, type Reading, word} from './reading.ts'

/** Longest noun phrase that is walked, in tokens: keeps every walk bounded. */
export const longestPhrase = 60

/** Most tokens of a nickname or a short title inside a name, its marks included: John “Red” Hale. */
export const longestNickname = 5

/** The words from `first` to `last` as a mention; its head is the last noun unless told otherwise. */
export const mention = (
  reading: Reading,
  first: number,
  last: number,
  head = headOf(reading, first, last)
): Mention => ({
  first,
  last,
  head,
  start: reading.tokens[first]?.start ?? 0,
  end: elementAt(reading.tokens, last - 1)?.end ?? 0
})

/** The last word of a phrase that does not describe the one before it: of «people familiar», *people*. */
export const headOf = (reading: Reading, first: number, last: number): number => {
  for (let at = last - 1; at > first; at--) {
    const describes =
      postmodifiers.has(lowerAt(reading, at)) &&
      elementAt(reading.tokens, at - 1)?.kind === 'word' &&
      !has(reading, at - 1, word.determiner)
    if (!describes) return at
  }
  return first
}
