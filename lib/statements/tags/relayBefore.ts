/** Whoever is quoted «as saying» something. */
import {handingOn} from '../../lexicon/reporting.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import type {Reading} from '../reading.ts'
import {lowerAt} from '../reading.ts'
import {isOutside} from '../spoken.ts'

/** How far before *as saying* whoever is quoted may stand, in tokens. */
const longestQuoted = 24

/** The token behind the verb that hands on what a gerund after *as* says: «quoted | Ruiz, the mayor, as saying»; -1 where none does. */
export const relayBefore = (reading: Reading, first: number, floor: number): number => {
  if (lowerAt(reading, first - 1) !== 'as') return -1
  for (let at = first - 2; at >= floor && at > first - longestQuoted && isOutside(reading, at); at--)
    if (handingOn.has(reading.cues[at]?.cue.lemma ?? '')) return at + 1
  return -1
}

/** Who is quoted, with all that is told of him up to *as*: «quoted *one of them, a clerk named Ida Berg,* as saying». */
export const quotedBetween = (reading: Reading, first: number, end: number): Mention | null => {
  const core = phraseAfter(reading, first, end)
  return core && mention(reading, first, end, core.head)
}
