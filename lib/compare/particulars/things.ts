import {type ThingFamily, thingFamilies} from '../../lexicon/particulars.ts'
import {determiners, pastVerbs} from '../../lexicon/words.ts'
import type {Token} from '../../model.ts'
import {isContentWord} from '../wordForms.ts'
import type {Particular, Reading} from './particular.ts'

const familyOf = new Map<string, ThingFamily>()
for (const family of thingFamilies) for (const word of [...family.general, ...family.kinds]) familyOf.set(word, family)
const determinerSet = new Set(determiners)

/** How far before the noun the phrase may open, in tokens: «a Colt .45 revolver». */
const reach = 4

/** What a thing was: «a prop pistol», «a revolver». Each way to call it is told once. */
export function thingsIn({article}: Reading): readonly Particular[] {
  const {tokens} = article
  const met = new Set<string>()
  return tokens.flatMap((token): readonly Particular[] => {
    const family = familyOf.get(token.lower)
    if (family === undefined || (article.quotationAt[token.index] ?? -1) >= 0) return []
    if (isFirstOfTwo(tokens[token.index + 1])) return []
    let first = token.index
    while (first > 0 && token.index - first < reach && !determinerSet.has(tokens[first - 1]?.lower ?? '')) first--
    if (!determinerSet.has(tokens[first - 1]?.lower ?? '') || tokens[first - 1]?.block !== token.block) return []
    const made = tokens.slice(first, token.index).find(({lower}) => family.made.has(lower))
    const kind = family.kinds.has(token.lower) ? token.lower : ''
    const value = [made?.lower ?? '', kind].filter((word) => word !== '').join(' ')
    if (value === '' || met.has(value) || (family.onlyMade === true && made === undefined)) return []
    met.add(value)
    return [
      {
        kind: 'thing',
        entity: family.told,
        topic: `what the ${family.told} was`,
        value,
        first: first - 1,
        last: token.index + 1
      }
    ]
  })
}

/** «The ferry line» is no ferry. */
const isFirstOfTwo = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.kind === 'word' &&
  !next.capital &&
  isContentWord(next.lower) &&
  !verbs.has(next.lower) &&
  !/(?:ed|ing)$/u.test(next.lower)

const verbs = new Set(pastVerbs)
