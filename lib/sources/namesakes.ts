/** One name for several, and several names for one. */
import {nicknames} from '../lexicon/nicknames.ts'
import {elementAt} from '../text/elementAt.ts'
import type {DescriptionReading} from './describe.ts'
import type {Figure} from './figure.ts'
import type {Name} from './names.ts'

const nicknameRows = new Map<string, Set<number>>()
nicknames.forEach((row, index) => {
  for (const word of row.split(' ')) nicknameRows.set(word, (nicknameRows.get(word) ?? new Set()).add(index))
})

/** Whether a word, lower case, is a given name that has short forms, so that nobody is Mr by it. */
export const hasNickname = (given: string): boolean => nicknameRows.has(given)

/** How many bearers of a surname are looked at. */
const reach = 8

/** «Bill Rowe» is «William Rowe». */
export const findNicknamed = (figures: readonly Figure[] | undefined, given: string): Figure | undefined => {
  const rows = nicknameRows.get(given)
  if (!figures || !rows) return undefined
  for (const figure of figures.slice(0, reach)) {
    const own = figure.parts[0] ?? ''
    if (own === given) continue
    for (const row of nicknameRows.get(own) ?? []) if (rows.has(row)) return figure
  }
  return undefined
}

/** Which of several that share a name: by Mr or Ms, by the sentence, by who is only somebody’s kin, by who was last called so. */
export const chooseNamesake = (
  name: Name,
  figures: readonly Figure[],
  kin: ReadonlyMap<Figure, boolean>,
  reading: DescriptionReading,
  bearers: readonly (Figure | null)[]
): Figure | undefined => {
  const {names} = reading
  const aged = name.age ? byYears(reading, figures, name.age) : undefined
  if (aged) return aged
  const byAge = name.age ? figures.filter((figure) => (kin.get(figure) ?? false) === (name.age === 'younger')) : []
  if (byAge.length === 1) return byAge[0]
  const fitting = name.gender ? figures.filter((figure) => (genderOf(figure) ?? name.gender) === name.gender) : figures
  const known = name.gender ? fitting.filter((figure) => genderOf(figure) === name.gender) : []
  const [sure] = known
  if (sure && known.length === 1 && !fitting.some((figure) => outranks(figure, sure, kin, reading))) return sure
  const formal = name.polite
    ? fitting.filter((figure) => !isFamiliar(figure) || pronounOf(reading, figure) === name.gender)
    : []
  if (formal.length === 1) return formal[0]
  const meant =
    name.gender && known.length === 0 ? fitting.filter((figure) => pronounOf(reading, figure) === name.gender) : []
  if (meant.length === 1) return meant[0]
  const open = fitting.length > 0 ? fitting : figures
  for (let at = name.index - 1; at >= 0 && at > name.index - 8; at--) {
    if (names[at]?.sentence !== name.sentence) break
    const bearer = bearers[at]
    if (bearer && open.includes(bearer)) return bearer
  }
  const own = open.filter((figure) => !kin.has(figure))
  if (own.length === 1) return own[0]
  for (let at = name.index - 1; at >= 0 && at > name.index - 40; at--) {
    const other = names[at]
    const bearer = bearers[at]
    if (!other || !bearer || !open.includes(bearer)) continue
    if (name.sentence - other.sentence <= 1 || other.parts.length === 1) return bearer
  }
  return open.find((figure) => (figure.names[0]?.index ?? 0) < name.index) ?? open[0]
}

/** Whether one whose gender nobody tells may be meant all the same, since the other is only his kin. */
const outranks = (
  figure: Figure,
  sure: Figure,
  kin: ReadonlyMap<Figure, boolean>,
  reading: DescriptionReading
): boolean => {
  if (figure === sure || kin.has(figure) || !kin.has(sure) || genderOf(figure) !== null) return false
  const pronoun = pronounOf(reading, figure)
  return pronoun === null || pronoun === genderOf(sure)
}

/** Whether the story calls somebody by the first name alone: that is not «Mr Rowe». */
const isFamiliar = ({names, parts}: Figure): boolean =>
  parts.length > 1 && names.some(({key, polite}) => !polite && key === parts[0])

/** «Tobias Rowe, 31,» and «Dwight Rowe, 58,»: which is the younger; undefined unless the story gives the age of each. */
const byYears = (
  {tokens}: DescriptionReading,
  figures: readonly Figure[],
  age: 'younger' | 'elder'
): Figure | undefined => {
  let found: Figure | undefined
  let most = 0
  for (const figure of figures) {
    const years = figure.names.map(({last}) => (tokens[last]?.text === ',' ? Number(tokens[last + 1]?.text) : 0))
    const own = years.find((number) => number > 0 && number < 120)
    if (own === undefined) return undefined
    const rank = age === 'younger' ? 120 - own : own
    if (rank > most) [found, most] = [figure, rank]
  }
  return found
}

/** How many mentions of a namesake are looked at, and how far behind each a pronoun may stand. */
const mentions = 3
const pronounReach = 30

/** The gender of the first *his* or *her* behind a name in its sentence, before anybody else is named. */
const pronounOf = (
  {tokens, names, nameAt, sentences}: DescriptionReading,
  figure: Figure
): 'female' | 'male' | null => {
  for (const {last, sentence} of figure.names.slice(0, mentions)) {
    const end = Math.min(sentences[sentence]?.last ?? last, last + pronounReach)
    // «Lyn Prow, his cousin, …»: whose cousin, not who
    for (let at = tokens[last]?.text === ',' ? last + 2 : last; at < end; at++) {
      const lower = tokens[at]?.lower ?? ''
      const other = elementAt(names, nameAt[at])
      if (other?.form === 'person' && !other.placed) break
      if (/^(?:she|her|hers|herself)$/u.test(lower)) return 'female'
      if (/^(?:he|his|himself)$/u.test(lower)) return 'male'
    }
  }
  return null
}

/** What forms of address and labels say of somebody’s gender, before any pronoun is asked. */
export const genderOf = (figure: Figure): 'female' | 'male' | null =>
  figure.gender ?? figure.names.find(({gender}) => gender !== null)?.gender ?? null
