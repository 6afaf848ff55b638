import {perceiving} from '../../../lexicon/reporting.ts'
import type {Mention} from '../../../model.ts'
import {phraseBefore} from '../../phraseBefore.ts'
import {isComma} from '../../punctuation.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from '../../reading.ts'
import {isRole} from '../../roles.ts'

/** «I remember | *the captain* going on the radio, | declaring …»: whom somebody sees, hears or shows doing something. */
export const perceivedAt = (reading: Reading, at: number, before: number, floor: number): Mention | null => {
  if (!isComma(reading, before - 1) || !lowerAt(reading, at).endsWith('ing') || !isOpen(reading, at)) return null
  const seen = phraseBefore(reading, at, floor)
  if (!seen || seen.last !== at || !perceiving.has(lowerAt(reading, seen.first - 1))) return null
  const isPerson =
    isName(reading, seen.head) || has(reading, seen.head, word.object) || isRole(lowerAt(reading, seen.head))
  return isPerson ? seen : null
}
