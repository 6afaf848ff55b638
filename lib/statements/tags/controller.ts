import {quantifiers} from '../../lexicon/phrases.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseBefore} from '../phraseBefore.ts'
import type {Reading} from '../reading.ts'
import {has, isName, lowerAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'

/** Who is made to speak: «led her to declare», «prompted the mayor to say». Null where the clause’s subject does it. */
export const controller = (reading: Reading, to: number, floor: number): Mention | null => {
  const before = to - 1
  if (before < floor || !isOutside(reading, before)) return null
  if (
    has(reading, before, word.object) ||
    quantifiers.has(lowerAt(reading, before)) ||
    isName(reading, before) ||
    isRole(lowerAt(reading, before))
  )
    return afterVerb(reading, phraseBefore(reading, to, floor))
  // «Hart was prompted to say»
  return lowerAt(reading, before).endsWith('ed') && has(reading, before - 1, word.be)
    ? phraseBefore(reading, before - 1, floor)
    : null
}

/** «The tests led | prosecutors to conclude»: the verb that moves them is no part of them. */
const afterVerb = (reading: Reading, phrase: Mention | null): Mention | null => {
  if (!phrase) return null
  for (let at = phrase.head - 1; at >= phrase.first; at--)
    if (moving.has(lowerAt(reading, at))) return mention(reading, at + 1, phrase.last, phrase.head)
  return phrase
}

const moving: ReadonlySet<string> = new Set(['led', 'made', 'let', 'drove', 'got', 'brought', 'moved', 'pushed'])
