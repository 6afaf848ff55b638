import type {Mention} from '../../model.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import type {Reading} from '../reading.ts'
import {has, lowerAt, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'

/** How far back the clause is sought that tells of whoever a *with* brings in, in tokens. */
const longestWith = 20

/** «…, with the trust, which runs the school, saying it was late»: whom *with* brings in, told of in a clause. */
export const describedWith = (reading: Reading, comma: number, floor: number): Mention | null => {
  for (let at = comma - 1; at > floor && at > comma - longestWith && isOutside(reading, at); at--) {
    if (!has(reading, at, word.relative) || !isComma(reading, at - 1)) continue
    const phrase = phraseBefore(reading, at - 1, floor)
    return phrase && lowerAt(reading, phrase.first - 1) === 'with' ? phrase : null
  }
  return null
}
