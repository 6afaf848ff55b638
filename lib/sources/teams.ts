/** Several named together. */
import {elementAt} from '../text/elementAt.ts'
import type {Descriptions} from './bodies.ts'
import type {Description, DescriptionReading} from './describe.ts'
import type {Figure} from './figure.ts'
import {type Bearing, learn, ownerOf} from './learn.ts'

/** Several named together, under one label or none: «Lind’s lawyers Ana Roth and Karl Voss». */
export interface Team {
  /** Lemmas of the label, none where the names stand without one. */
  readonly roles: readonly string[]
  readonly of: string | null
  readonly members: readonly Figure[]
  /** First token of the first name. */
  readonly at: number
}

/** How many names are joined at most. */
const most = 12

/** Names joined by commas and *and*, with the plural label before or after them. */
export const gatherTeams = (
  reading: DescriptionReading,
  bearing: Bearing,
  descriptions: readonly Descriptions[],
  byRole: Map<string, Figure[]>
): Team[] => {
  const {names, tokens} = reading
  const teams: Team[] = []
  let at = 0
  while (at < names.length) {
    let last = at
    while (last + 1 < names.length && last - at < most && isJoined(reading, last)) last++
    const listed = elementAt(tokens, (names[last]?.titled ?? 1) - 1)?.text === ','
    const team =
      last === at
        ? pairBodies(reading, bearing, at)
        : listed
          ? null
          : joinPersons(reading, bearing, descriptions, byRole, at, last)
    if (team) teams.push(team)
    at = last + 1
  }
  return teams
}

const joinPersons = (
  {names}: DescriptionReading,
  bearing: Bearing,
  descriptions: readonly Descriptions[],
  byRole: Map<string, Figure[]>,
  first: number,
  last: number
): Team | null => {
  const members: Figure[] = []
  for (let index = first; index <= last; index++) {
    const bearer = bearing.bearers[index]
    if (bearer?.kind === 'person' && !members.includes(bearer)) members.push(bearer)
  }
  if (members.length < 2) return null
  const labels = [descriptions[first]?.[0], descriptions[last]?.[1]]
  const label = labels.find((description) => description?.many && description.kind === 'person') ?? null
  if (label) {
    const title = singularTitle(label)
    for (const member of members) learn(member, {...label, title, many: false}, byRole, bearing)
  }
  const of = label?.of ? ownerOf(label.of, bearing, label.affiliation) : null
  return {roles: label?.roles ?? [], of, members, at: names[first]?.first ?? 0}
}

/** «Harlow Dane and the Corran Bank»: two bodies, for «the two companies». */
const pairBodies = ({tokens, names}: DescriptionReading, {bearers}: Bearing, index: number): Team | null => {
  const name = names[index]
  const next = names[index + 1]
  const one = bearers[index]
  const other = bearers[index + 1]
  if (!name || !next || !one || !other || one === other || one.kind === 'person' || other.kind === 'person') return null
  const gap = next.titled - name.last
  if (tokens[name.last]?.lower !== 'and' || (gap !== 1 && !(gap === 2 && next.article))) return null
  return {roles: [], of: null, members: [one, other], at: name.first}
}

/** «lawyers» → `lawyer`: of one of several the label is singular. */
const singularTitle = ({title, roles}: Description): string | null => {
  const [role] = roles
  if (title === null || role === undefined) return title
  return `${title.slice(0, title.lastIndexOf(' ') + 1)}${role}`
}

/** Whether nothing but *and* or a comma stands between a person’s name and the next. */
const isJoined = ({tokens, names}: DescriptionReading, index: number): boolean => {
  const name = names[index]
  const next = names[index + 1]
  if (!name || !next || next.titled - name.last > 2 || next.titled === name.last) return false
  if (name.form !== 'person' && name.form !== 'single') return false
  if (next.form !== 'person' && next.form !== 'single') return false
  if (next.titled < next.first && next.parts.length > 1 && name.parts.length > 1 && !next.polite) return false
  const joiner = tokens[name.last]
  if (!joiner || (joiner.text !== ',' && joiner.lower !== 'and' && joiner.text !== '&')) return false
  return next.titled - name.last === 1 || tokens[name.last + 1]?.lower === 'and'
}
