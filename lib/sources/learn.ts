/** What the words around a name add to what is known of its bearer. */
import {roleSynonyms} from '../lexicon/roles.ts'
import {elementAt} from '../text/elementAt.ts'
import {type Description, isAddress, isRank} from './describe.ts'
import type {Figure} from './figure.ts'
import {nounOf} from './nounOf.ts'

/** Bearers of names by the name’s index, and the name that each token belongs to. */
export interface Bearing {
  readonly nameAt: Int32Array
  readonly bearers: readonly (Figure | null)[]
}

/** Every lemma that may stand for a trade, itself included. */
const synonyms = new Map<string, Set<string>>()
for (const row of roleSynonyms) {
  const words = row.split(' ')
  for (const word of words) {
    const known = synonyms.get(word) ?? new Set([word])
    for (const other of words) known.add(other)
    synonyms.set(word, known)
  }
}

/** The lemmas by which somebody of this trade may be called later. */
export const synonymsOf = (lemma: string): ReadonlySet<string> => synonyms.get(lemma) ?? new Set([lemma])

/** Adds a value to the list of a key, unless it was the last one added. */
export const enlist = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (elementAt(list, list.length - 1) !== value) list.push(value)
}

/** By what a figure is known when somebody is its lawyer, its spokesman, its campaign. */
export const keyOf = (figure: Figure): string => figure.name.toLowerCase()

/** A key for whose lawyer somebody is: the figure that the words name, or the words. */
export const ownerOf = (
  of: {readonly first: number; readonly last: number},
  {nameAt, bearers}: Bearing,
  written: string | null,
  self: Figure | null = null
): string | null => {
  for (let at = of.last - 1; at >= of.first; at--) {
    const bearer = elementAt(bearers, nameAt[at])
    if (bearer && bearer !== self) return keyOf(bearer)
  }
  return written === null ? null : written.toLowerCase().replace(/^(?:the|a|an) /u, '')
}

/** What a description adds to what is known of a figure: the first title stays, unless it told no more than a rank or whose kin it is. */
export const learn = (
  figure: Figure,
  description: Description,
  byRole: Map<string, Figure[]>,
  bearing: Bearing
): void => {
  if (description.kind === 'person' && figure.kind !== 'person' && figure.kind !== 'group') return
  if (description.kind === 'person') learnTitle(figure, description, bearing)
  figure.gender ??= description.gender
  figure.justification ??= description.justification
  for (const role of description.roles) {
    if (figure.roles.includes(role)) continue
    figure.roles.push(role)
    enlist(byRole, role, figure)
  }
}

/** Whether a trade or a post is told of somebody who was only called a rank, a sister, a neighbour. */
const tellsMore = (
  {title, affiliation, roles: [role]}: Figure,
  [told]: readonly string[],
  of: string | null
): boolean => {
  if (told !== undefined && (plainGroups.has(nounOf(told)?.noun.group ?? '') || neighbours.has(told))) return false
  if (isRank(title ?? ''))
    return affiliation === null && (of !== null || nounOf(told ?? '')?.noun.group === 'spokesperson')
  // «his *sister* and training partner»
  if (title?.split(' ').some((word) => nounOf(word)?.noun.group === 'kin')) return true
  return role !== undefined && (plainGroups.has(nounOf(role)?.noun.group ?? '') || neighbours.has(role))
}

/** Groups of nouns, and nouns of others, by which somebody is called in passing. */
const plainGroups: ReadonlySet<string> = new Set(['kin', 'people'])
const neighbours: ReadonlySet<string> = new Set([
  'neighbour',
  'neighbor',
  'resident',
  'local',
  'colleague',
  'passenger',
  'visitor'
])

/** «The *only* member of the family at home», «the *first* passenger to leave»: who somebody was that day, and no post. */
const passing = /^(?:only|sole|first|last|next|latest|youngest|oldest)\b/iu

const learnTitle = (
  figure: Figure,
  {title, roles, affiliation, of, ownedBy, guessed}: Description,
  bearing: Bearing
): void => {
  if (title !== null && !guessed) figure.evidence++
  const open =
    figure.title === null ||
    isAddress(figure.title) ||
    (!guessed && !passing.test(title ?? '') && tellsMore(figure, roles, affiliation))
  const fits = title === null ? figure.affiliation === null && affiliation !== null : open
  if (!fits) return
  figure.title = title ?? figure.title
  figure.affiliation = affiliation
  figure.ownedBy = ownedBy
  figure.of = of ? ownerOf(of, bearing, affiliation, figure) : null
}
