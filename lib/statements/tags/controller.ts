import {quantifiers} from '../../lexicon/phrases.ts'
import {moving} from '../../lexicon/reporting.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseBefore} from '../phraseBefore.ts'
import type {Reading} from '../reading.ts'
import {has, isName, lowerAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {isSpeaker} from './subjects.ts'

/** Who is made to speak: «led her to declare», «prompted the mayor to say». Null where the clause’s subject does it. */
export const controller = (reading: Reading, to: number, floor: number): Mention | null => {
  const before = to - 1
  if (before < floor || !isOutside(reading, before)) return null
  if (
    has(reading, before, word.object) ||
    quantifiers.has(lowerAt(reading, before)) ||
    isName(reading, before) ||
    isRole(lowerAt(reading, before)) ||
    isMoved(reading, before)
  )
    return whoIsMoved(reading, phraseBefore(reading, to, floor))
  // «Hart was prompted to say»
  return lowerAt(reading, before).endsWith('ed') && has(reading, before - 1, word.be)
    ? phraseBefore(reading, before - 1, floor)
    : null
}

/** «She wants | *readers*»: a bare plural behind a verb that moves them. */
const isMoved = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at).endsWith('s') && moving.has(lowerAt(reading, at - 1))

/** Who of a phrase before *to* acts: of «led prosecutors», «unreasonable for Ana Ruiz» the last; nobody of «the office in Ames», which somebody visits *to* say something. */
const whoIsMoved = (reading: Reading, phrase: Mention | null): Mention | null => {
  if (!phrase) return null
  for (let at = phrase.last - 2; at >= phrase.first; at--) {
    const isMover = at <= phrase.head && moving.has(lowerAt(reading, at))
    const isFor = lowerAt(reading, at) === 'for' && !isRole(lowerAt(reading, phrase.head))
    if (isMover || isFor) return mention(reading, at + 1, phrase.last)
  }
  return isSpeaker(reading, phrase) || has(reading, phrase.head, word.object) ? phrase : null
}
