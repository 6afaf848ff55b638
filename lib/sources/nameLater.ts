/** Label first, name next: what the top of a story leaves open and the following sentences tell. */
import {leadGroups, reportLemmas, vagueAdjectives} from '../lexicon/labels.ts'
import type {Figure} from './figure.ts'
import {nounOf} from './nounOf.ts'
import {genderOf, type Scene, type Turn} from './scene.ts'
import {clashes} from './titled.ts'

/** How many sentences a label waits for its name. */
const patience = 4
/** How many turns are looked at. */
const turnsAhead = 6

/** Finds for each label without a name the turn that names it, and puts the named in its place, everywhere. */
export const nameLater = (scene: Scene, speakers: Figure[][]): void => {
  const places = new Map<Figure, Figure[][]>()
  for (const list of speakers) {
    for (const figure of list) {
      const known = places.get(figure)
      if (known) known.push(list)
      else places.set(figure, [list])
    }
  }
  reveal(scene, places)
  nameBodies(scene, places)
  const {turns} = scene
  for (let at = 0; at < turns.length; at++) {
    const turn = turns[at]
    const [figure] = turn?.figures ?? []
    if (!turn || !figure || turn.figures.length > 1 || figure.spoken[0]?.mention.first !== turn.at) continue
    const named = findNamed(scene, figure, at)
    if (!named) continue
    for (const list of places.get(figure) ?? []) replace(list, figure, named)
    for (const one of named) adopt(one, figure)
  }
}

/** How many of those called by a noun are looked at. */
const reach = 24

/** «A member says she will run. … The member, Inez Cord, …»: who was only described has a name now. */
const reveal = (scene: Scene, places: ReadonlyMap<Figure, Figure[][]>): void => {
  for (const {name, lemma, title} of scene.cast.reveals) {
    const bearer = scene.cast.bearers[name.index]
    const described = scene.byNoun.get(lemma)
    if (bearer?.kind !== 'person' || !described) continue
    for (let at = described.length - 1; at >= 0 && at > described.length - reach; at--) {
      const figure = described[at]
      if (!figure || figure.since > name.first || !isUnmasked(figure, bearer, title, lemma)) continue
      for (const list of places.get(figure) ?? []) replace(list, figure, [bearer])
      adopt(bearer, figure)
      break
    }
  }
}

/** «The hospital trust», and later «the Dale Hospitals Trust»: the body of which that is the noun, where the story names but one. */
const nameBodies = (scene: Scene, places: ReadonlyMap<Figure, Figure[][]>): void => {
  for (const [figure, lists] of places) {
    const [lemma] = figure.roles
    if (figure.kind !== 'organization' || figure.identity !== 'role' || !figure.definite || lemma === undefined)
      continue
    if (figure.of !== null || figure.many) continue
    const called = scene.cast.byRole.get(lemma)?.slice(0, reach) ?? []
    const bodies = called.filter(
      ({kind, parts}) => kind === 'organization' && parts.at(-1) === lemma && mayBeCalled(parts, figure.name, lemma)
    )
    const [body] = bodies
    // its town may have stood for it before, the whole name not
    const whole = body?.names.find(({parts}) => parts.length === body.parts.length)
    if (!body || bodies.length > 1 || (whole?.first ?? -1) < figure.since) continue
    for (const list of lists) replace(list, figure, [body])
    adopt(body, figure)
  }
}

/** Whether the words of a label say nothing that a name does not: «the *hospital* trust» of the Dale Hospitals Trust, but no «*Norwegian* army» of the Harbour Army. */
const mayBeCalled = (parts: readonly string[], label: string, lemma: string): boolean =>
  label
    .toLowerCase()
    .split(' ')
    .every((word) => word === lemma || vagueAdjectives.has(word) || parts.some((part) => part.startsWith(word)))

/** Whether one without a name, introduced before the other was ever named, may be that other. */
const isUnmasked = (figure: Figure, bearer: Figure, title: string | null, lemma: string): boolean => {
  if (figure.kind !== 'person' || figure.names.length > 0 || figure.since > (bearer.names[0]?.first ?? -1)) return false
  const [own, told] = [figure.title?.toLowerCase() ?? '', title?.toLowerCase() ?? '']
  // a name kept back is given by the very words alone
  if (own !== told && figure.identity === 'withheld') return false
  if (
    clashes(
      told.split(' ').filter((word) => word !== lemma),
      own,
      lemma
    )
  )
    return false
  const gender = genderOf(figure)
  return !gender || !genderOf(bearer) || gender === genderOf(bearer)
}

const findNamed = (scene: Scene, figure: Figure, at: number): readonly Figure[] | null => {
  if (figure.identity !== 'role' || figure.names.length > 0) return null
  for (let next = at + 1; next < scene.turns.length && next <= at + turnsAhead; next++) {
    const turn = scene.turns[next]
    const start = scene.turns[at]
    if (!turn || !start || turn.sentence - start.sentence > patience) return null
    if (isOutletOf(figure, turn)) return turn.figures
    if (isBearer(figure, start, turn)) return turn.figures
    if (turn.figures.some((one) => one !== figure && one.kind === 'person' && one.identity === 'named')) return null
  }
  return null
}

/** «A new report says …», then «the Harbour Mail reported»: the paper is the source. */
const isOutletOf = (figure: Figure, turn: Turn): boolean => {
  const [outlet] = turn.figures
  if (turn.figures.length !== 1 || outlet?.kind !== 'outlet' || outlet.identity !== 'named') return false
  return (
    (figure.kind === 'document' || figure.kind === 'outlet') &&
    figure.of === null &&
    figure.roles.some((role) => reportLemmas.has(role))
  )
}

/** Whether those who speak in a turn, never named before, are whom the label spoke of. */
const isBearer = (figure: Figure, start: Turn, turn: Turn): boolean => {
  const fresh = turn.figures.every(
    (one) => one.kind === 'person' && one.identity === 'named' && (one.names[0]?.first ?? -1) > start.at
  )
  if (!fresh || turn.figures.length === 0) return false
  const untitled = turn.figures.every(({title}) => title === null)
  if (figure.kind === 'group')
    return (
      untitled &&
      turn.figures.length > 1 &&
      figure.of !== null &&
      (figure.count === null || figure.count === turn.figures.length)
    )
  const [one] = turn.figures
  if (figure.kind !== 'person' || turn.figures.length !== 1 || !one) return false
  const gender = genderOf(figure)
  if (gender && genderOf(one) && gender !== genderOf(one)) return false
  if (/^(?:one|another) /iu.test(figure.name)) return false
  const [role] = figure.roles
  if (role !== undefined && one.roles.includes(role)) return figure.definite || start.sentence <= 3
  if (!untitled) return false
  if (figure.of !== null && figure.definite) return true
  return start.sentence <= 2 && leadGroups.has(nounOf(role ?? '')?.noun.group ?? '')
}

const replace = (list: Figure[], figure: Figure, named: readonly Figure[]): void => {
  const at = list.indexOf(figure)
  if (at < 0) return
  list.splice(at, 1, ...named.filter((one) => !list.includes(one)))
}

/** The named take over the label: where it spoke, and what it said of them. */
const adopt = (named: Figure, label: Figure): void => {
  for (const {mention} of label.spoken) named.spoken.push({mention, step: 'named later'})
  if (named.kind !== 'person') return
  const [role] = label.roles
  if (nounOf(role ?? '')?.noun.group !== 'people') named.title ??= label.kind === 'group' ? (role ?? null) : label.title
  named.affiliation ??= label.affiliation
  named.gender ??= label.gender
}
