import {shareNouns} from '../../lexicon/counts.ts'
import {smallNumbers} from '../../lexicon/phrases.ts'
import type {Mention} from '../../model.ts'
import {lowerAt, type Reading} from '../reading.ts'

/** «51 percent of growers», «six in 10», «a majority of voters»: how many of all those asked. */
export const isShare = (reading: Reading, {first, last}: Mention): boolean => {
  for (let at = first; at < last; at++) {
    if (shareNouns.has(lowerAt(reading, at))) return true
    const next = at + 2 < last && lowerAt(reading, at + 1) === 'in' ? lowerAt(reading, at + 2) : ''
    if (smallNumbers.has(next) || reading.tokens[at + 2]?.kind === 'number') return next !== ''
  }
  return false
}
