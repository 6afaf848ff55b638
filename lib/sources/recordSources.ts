/** The figures that speak, as the records that the article holds. */
import type {Anonymity, Mention, Source} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {levelOf, reasonIn} from './anonymity.ts'
import type {Figure} from './figure.ts'
import {findJustification} from './findJustification.ts'
import {enlist} from './learn.ts'
import type {ResolvedSources} from './resolveSources.ts'
import {provenGender, type Scene, sentenceOf} from './scene.ts'

const letters = {person: 'p', group: 'p', organization: 'o', outlet: 'o', document: 'd', unknown: 'u'} as const

/** The record of every figure that speaks or takes part, with ids in the order in which they first do. */
export const recordSources = (
  scene: Scene,
  speakers: readonly (readonly Figure[])[],
  vias: readonly (readonly Figure[])[]
): ResolvedSources => {
  const used = new Set<Figure>()
  for (const list of speakers) for (const figure of list) used.add(figure)
  for (const list of vias) for (const figure of list) if (figure) used.add(figure)
  const firstSpoken = (figure: Figure): number =>
    figure.spoken.reduce((least, {mention}) => Math.min(least, mention.first), Number.MAX_SAFE_INTEGER)
  const order = [...used]
    .map((figure) => ({figure, at: firstSpoken(figure)}))
    .sort((a, b) => a.at - b.at || a.figure.index - b.figure.index)
  const counts = {p: 0, o: 0, d: 0, u: 0}
  const ids = new Map<Figure, string>()
  for (const {figure} of order) {
    const letter = letters[figure.kind]
    counts[letter]++
    ids.set(figure, `${letter}${counts[letter]}`)
  }
  const idsOf = (figures: Iterable<Figure>): string[] => {
    const found: string[] = []
    for (const figure of figures) {
      const id = ids.get(figure)
      if (id !== undefined) found.push(id)
    }
    return found
  }
  const pronouns = pronounsOf(scene)
  return {
    sources: order.map(({figure}) =>
      toSource(scene, figure, ids.get(figure) ?? '', idsOf(figure.members), pronouns.get(figure) ?? [])
    ),
    sourceIds: speakers.map(idsOf),
    viaIds: vias.map((list) => Array.from(list, (figure) => (figure ? (ids.get(figure) ?? '') : ''))),
    pronouns: new Map(
      scene.echoes.flatMap(({at, figures: [figure]}): [number, string][] =>
        figure?.identity === 'named' ? [[at, figure.name]] : []
      )
    )
  }
}

/** For each figure the tokens of *he* and *she* that stand for it and speak nowhere. */
const pronounsOf = ({echoes}: Scene): ReadonlyMap<Figure, readonly number[]> => {
  const found = new Map<Figure, number[]>()
  for (const {figures, at} of echoes) for (const figure of figures) enlist(found, figure, at)
  return found
}

const toSource = (
  scene: Scene,
  figure: Figure,
  id: string,
  members: readonly string[],
  pronouns: readonly number[]
): Source => {
  const isSomebody = figure.kind === 'person' || figure.kind === 'group'
  const places = listMentions(scene, figure)
  return {
    id,
    name: figure.name,
    kind: figure.kind,
    identity: figure.identity,
    title: figure.title,
    affiliation: figure.affiliation,
    justification: isSomebody ? (figure.justification ?? findJustification(scene, figure, pronouns)) : null,
    anonymity: figure.identity === 'withheld' ? gradeAnonymity(scene, figure) : null,
    count: figure.count,
    gender: figure.kind === 'person' ? provenGender(figure) : null,
    mentions: places.map(({mention}) => mention),
    members,
    steps: places.map(({step}) => step),
    statements: [],
    quotedWords: 0
  }
}

/** Where it speaks, and where else it is named, in text order. */
const listMentions = (scene: Scene, figure: Figure): {readonly mention: Mention; readonly step: string}[] => {
  const places = [...figure.spoken].sort((a, b) => a.mention.first - b.mention.first || a.mention.last - b.mention.last)
  const list: {readonly mention: Mention; readonly step: string}[] = []
  let at = 0
  let end = -1
  const take = (place: {readonly mention: Mention; readonly step: string}): void => {
    const last = elementAt(list, list.length - 1)
    if (last && last.mention.first === place.mention.first && last.mention.last === place.mention.last) return
    list.push(place)
    end = Math.max(end, place.mention.last)
  }
  for (const name of figure.names) {
    for (;;) {
      const place = places[at]
      if (!place || place.mention.first > name.first) break
      take(place)
      at++
    }
    const next = places[at]
    if (name.first < end || (next && next.mention.first < name.last)) continue
    take({
      mention: {first: name.first, last: name.last, head: name.last - 1, start: name.start, end: name.end},
      step: scene.cast.steps[name.index] ?? 'same name'
    })
  }
  for (; at < places.length; at++) {
    const place = places[at]
    if (place) take(place)
  }
  return list
}

/** The best that any of its mentions says: of level, and of reason. */
const gradeAnonymity = (scene: Scene, figure: Figure): Anonymity => {
  const {tokens, sentences} = scene.reading
  let level: Anonymity['level'] = 0
  let reason: Anonymity['reason'] = 'none'
  let reasonSpan: Anonymity['reasonSpan'] = null
  // what is said of two holds for one of them
  for (const {mention} of [...(figure.among?.spoken ?? []), ...figure.spoken].slice(0, 50)) {
    const sentence = sentences[sentenceOf(scene, mention.first)]
    const end = relativeEnd(scene, mention, sentence?.last ?? mention.last)
    const reached = levelOf(tokens, mention.first, end)
    if (reached > level) level = reached
    if (reason === 'substantive') continue
    const found =
      reasonIn(tokens, mention.first, mention.last) ??
      reasonIn(tokens, mention.first, Math.min(sentence?.last ?? mention.last, mention.first + 60))
    if (!found) continue
    reason = found.reason
    reasonSpan = found.span
  }
  return {level, reason, reasonSpan}
}

/** Where the description of a mention ends: after the relative clause that follows it. */
const relativeEnd = (scene: Scene, mention: Mention, limit: number): number => {
  const {tokens} = scene.reading
  let at = mention.last
  if (tokens[at]?.text === ',') at++
  if (!/^(?:who|familiar|briefed|close|with|privy|involved)$/u.test(tokens[at]?.lower ?? '')) return mention.last
  while (at < limit && tokens[at]?.text !== ',' && tokens[at]?.text !== '.' && at < mention.last + 24) at++
  return at
}
