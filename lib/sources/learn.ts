/** What the words around a name add to what is known of its bearer. */
import {roleSynonyms} from '../lexicon/roles.ts'
import type {Description} from './describe.ts'
import type {Figure} from './figure.ts'

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
  else if (list[list.length - 1] !== value) list.push(value)
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
    const bearer = bearers[nameAt[at] ?? -1]
    if (bearer && bearer !== self) return keyOf(bearer)
  }
  return written === null ? null : written.toLowerCase().replace(/^(?:the|a|an) /u, '')
}

/** Forms of address that a proper title takes the place of. */
const addressed = /^(?:dr|prof|rev|sir|dame)\.?$/iu

/** What a description adds to what is known of a figure: the first title stays. */
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

const learnTitle = (figure: Figure, {title, affiliation, of}: Description, bearing: Bearing): void => {
  if (title !== null) figure.evidence++
  const open = figure.title === null || addressed.test(figure.title)
  const fits = title === null ? figure.affiliation === null && affiliation !== null : open
  if (!fits) return
  figure.title = title ?? figure.title
  figure.affiliation = affiliation
  figure.of = of ? ownerOf(of, bearing, affiliation, figure) : null
}
