import type {Mention} from '../../model.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isName, lowerAt, type Reading} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'

/** A source as those who speak together: «Ana Ruiz and Jim Lowe» are two, «the board» is one; none where nobody is named. */
export const speakersOf = (reading: Reading, source: Mention | null): readonly Mention[] => {
  if (!source) return []
  for (let at = source.first + 1; at < source.last - 1; at++) {
    if (lowerAt(reading, at) !== 'and' || !isOutside(reading, at)) continue
    const left = phraseBefore(reading, at, source.first)
    const right = phraseAfter(reading, at + 1, source.last)
    if (!left || !right || left.first !== source.first) continue
    // «officials in Corran and Dale» are not two
    const isNamed = isName(reading, left.head) && !(left.head === left.first && isRole(lowerAt(reading, left.head)))
    if (isNamed && isName(reading, right.head)) return [left, right]
  }
  return [source]
}
