import type {Anonymity, Mention, RawAttribution, Source, Token} from '../model.ts'
import {levelOf, reasonIn} from './anonymity.ts'
import {castNames} from './cast.ts'
import type {Figure} from './figure.ts'
import {nameLater} from './nameLater.ts'
import {findNames} from './names.ts'
import {noteGenders, passTo} from './persons.ts'
import {type Phrase, readPhrase} from './phrase.ts'
import {provenGender, type Scene, type SourceReading, sentenceOf} from './scene.ts'
import {type Asked, steps} from './steps.ts'

export type {SourceReading} from './scene.ts'

export interface ResolvedSources {
  /** Who speaks or takes part, `statements` still empty. */
  readonly sources: Source[]
  /** For each attribution, in order, the ids of those who speak. */
  readonly sourceIds: readonly (readonly string[])[]
  /** For each attribution and each of its vias, the id of who that is. */
  readonly viaIds: readonly (readonly string[])[]
}

/** A mention to settle, and where its answer belongs. */
interface Task {
  readonly attribution: RawAttribution
  readonly mention: Mention
  /** Place among the attribution’s vias; -1 for a speaker. */
  readonly via: number
}

/**
 * Decides over the whole article who each mention is. Pure; its time grows with the length of the text alone.
 */
export const resolveSources = (reading: SourceReading): ResolvedSources => {
  const scene = openScene(reading)
  const speakers: Figure[][] = reading.attributions.map(() => [])
  const vias: Figure[][] = reading.attributions.map(({via}) => new Array(via.length))
  const spoken = speakersOfQuotations(reading)
  const deferred: Task[] = []
  for (const task of listTasks(scene, reading)) {
    passTo(scene, task.mention.first)
    if (isQuotedFirstPerson(reading, task)) {
      deferred.push(task)
      continue
    }
    const figures = settle(scene, task)
    place(scene, task, figures, speakers, vias)
  }
  for (const task of deferred) {
    const quotation = reading.quotationAt[task.mention.first] ?? -1
    const speaker = spoken.get(quotation) ?? -1
    const known = speaker === task.attribution.index ? [] : (speakers[speaker] ?? [])
    const figures = known.length > 0 ? known : settle(scene, task)
    if (known.length > 0)
      for (const figure of known) figure.spoken.push({mention: task.mention, step: 'speaker of the quotation'})
    place(scene, task, figures, speakers, vias)
  }
  nameLater(scene, speakers)
  inherit(reading.attributions, speakers)
  return report(scene, speakers, vias)
}

const openScene = (reading: SourceReading): Scene => {
  const {text, tokens, sentences, quotationAt} = reading
  const sentenceAt = new Int32Array(tokens.length).fill(-1)
  for (const {index, first, last} of sentences) sentenceAt.fill(index, first, last)
  const mentioned = new Uint8Array(tokens.length)
  for (const {source, speakers, via} of reading.attributions) {
    for (const mention of [source, ...speakers, ...via.map((one) => one.mention)])
      if (mention) mentioned.fill(1, mention.first, mention.last)
  }
  const names = findNames({tokens, sentences, sentenceAt, quotationAt, mentioned})
  const nameAt = new Int32Array(tokens.length).fill(-1)
  for (const {index, first, last, titled} of names) nameAt.fill(index, Math.min(titled, first), last)
  const cast = castNames({text, tokens, sentences, names, nameAt})
  const scene: Scene = {
    reading,
    cast,
    sentenceAt,
    passed: 0,
    turns: [],
    pronouns: findPronouns(reading, mentioned),
    heard: 0,
    echoes: [],
    byNoun: new Map(),
    byLabel: new Map(),
    settled: new Map(),
    owners: new WeakMap(),
    recognise: () => null,
    author: null,
    interviewed: null
  }
  scene.recognise = (first, last) => recognise(scene, first, last)
  noteGenders(scene)
  return scene
}

const findPronouns = ({tokens, quotationAt}: SourceReading, mentioned: Uint8Array): number[] => {
  const found: number[] = []
  for (const {index, lower} of tokens) {
    if ((lower === 'he' || lower === 'she') && mentioned[index] !== 1 && (quotationAt[index] ?? -1) < 0)
      found.push(index)
  }
  return found
}

/** Every mention that speaks or takes part, in text order; several joined by *and* are a task each. */
const listTasks = (scene: Scene, reading: SourceReading): Task[] => {
  const tasks: Task[] = []
  for (const attribution of reading.attributions) {
    const {source, speakers, via} = attribution
    const voices = speakers.length > 0 ? speakers : source ? [source] : []
    for (const mention of voices)
      for (const part of partMention(scene, mention)) tasks.push({attribution, mention: part, via: -1})
    via.forEach((one, at) => {
      tasks.push({attribution, mention: one.mention, via: at})
    })
  }
  return tasks.sort(
    (a, b) => a.mention.first - b.mention.first || a.via - b.via || a.attribution.index - b.attribution.index
  )
}

/** «Prosecutors Ana Roth and Karl Voss»: the mention as its names, where it is nothing but names joined. */
const partMention = (scene: Scene, mention: Mention): Mention[] => {
  const {names, nameAt} = scene.cast
  const {tokens} = scene.reading
  const apposed = partApposition(scene, mention)
  if (apposed) return apposed
  const parts: Mention[] = []
  let first = mention.first
  for (let at = mention.first; at < mention.last; at++) {
    const name = names[nameAt[at] ?? -1]
    if (!name || name.last > mention.last || (name.form !== 'person' && name.form !== 'single')) continue
    at = name.last - 1
    const joiner = tokens[name.last]
    const double = joiner?.text === ',' && tokens[name.last + 1]?.lower === 'and'
    const next = names[nameAt[name.last + (double ? 2 : 1)] ?? -1]
    if (
      !next ||
      next.titled !== name.last + (double ? 2 : 1) ||
      next.last > mention.last ||
      (joiner?.lower !== 'and' && joiner?.text !== ',')
    ) {
      if (joiner?.lower === 'and' && name.last + 2 < mention.last && opensPhrase(tokens[name.last + 1])) {
        parts.push(
          cut(scene, first, name.last, name.last - 1),
          cut(scene, name.last + 1, mention.last, mention.last - 1)
        )
        return parts
      }
      if (parts.length === 0) return [mention]
      parts.push(cut(scene, first, mention.last, name.last - 1))
      return parts
    }
    if (joiner.text === ',' && !double && !isList(scene, name.last, mention.last)) {
      if (parts.length === 0) return [mention]
      parts.push(cut(scene, first, mention.last, name.last - 1))
      return parts
    }
    parts.push(cut(scene, first, name.last, name.last - 1))
    first = next.titled
    at = next.titled - 1
  }
  return parts.length > 1 ? parts : [mention]
}

/** «Lind’s lawyers, Ana Roth and Karl Voss»: the names that a comma sets beside the label, the label with the first. */
const partApposition = (scene: Scene, mention: Mention): Mention[] | null => {
  const {names, nameAt} = scene.cast
  const {tokens} = scene.reading
  const phrase = readPhrase(scene.cast.reading, mention.first, mention.last)
  if (phrase.kind !== 'person' || phrase.noun?.number !== 'many') return null
  for (let at = phrase.coreEnd; at < mention.last; at++) {
    const name = names[nameAt[at + 1] ?? -1]
    const joiner = tokens[name?.last ?? -1]
    if (
      tokens[at]?.text !== ',' ||
      !name ||
      name.titled !== at + 1 ||
      (joiner?.lower !== 'and' && joiner?.text !== ',')
    )
      continue
    const rest = partMention(scene, cut(scene, at + 1, mention.last, mention.last - 1))
    const [head] = rest
    return head && rest.length > 1 ? [cut(scene, mention.first, head.last, head.head), ...rest.slice(1)] : null
  }
  return null
}

/** «… and his co-counsel, Ana Roth»: a determiner opens the other half. */
const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:a|an|the|his|her|their|its|one|two|three|several)$/u.test(token.lower)

/** Whether *and* comes later: «Roth, Voss and Lind». */
const isList = (scene: Scene, from: number, last: number): boolean => {
  for (let at = from; at < last && at < from + 20; at++) if (scene.reading.tokens[at]?.lower === 'and') return true
  return false
}

const cut = (scene: Scene, first: number, last: number, head: number): Mention => ({
  first,
  last,
  head,
  start: scene.reading.tokens[first]?.start ?? 0,
  end: scene.reading.tokens[last - 1]?.end ?? 0
})

/** For each quotation the attribution that gives it a speaker. */
const speakersOfQuotations = ({attributions, tokens, quotationAt}: SourceReading): Map<number, number> => {
  const speakers = new Map<number, number>()
  for (const {index, content} of attributions) {
    for (const {start} of content) {
      let low = 0
      let high = tokens.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
        else high = middle
      }
      const quotation = quotationAt[low] ?? -1
      if (quotation >= 0 && !speakers.has(quotation)) speakers.set(quotation, index)
    }
  }
  return speakers
}

const firstPerson = /^(?:i|me|my|we|us|our)$/u
const isQuotedFirstPerson = ({tokens, quotationAt}: SourceReading, {mention}: Task): boolean =>
  mention.last - mention.first === 1 &&
  (quotationAt[mention.first] ?? -1) >= 0 &&
  firstPerson.test((tokens[mention.first]?.lower ?? '').split("'")[0] ?? '')

/** The first step that knows somebody, and whom it knows. */
const runSteps = (scene: Scene, asked: Asked): {readonly step: string; readonly figures: readonly Figure[]} | null => {
  for (const {name, settle: ask} of steps) {
    const figures = ask(scene, asked)
    if (figures && figures.length > 0) return {step: name, figures}
  }
  return null
}

const settle = (scene: Scene, task: Task): readonly Figure[] => {
  const {mention, attribution} = task
  const known = scene.settled.get(mention.first)
  if (known && known.last === mention.last) return known.figures
  const phrase = readPhrase(scene.cast.reading, mention.first, mention.last)
  const relation = attribution.via[task.via]?.relation ?? null
  const found = runSteps(scene, {mention, phrase, at: mention.first, attribution, relation})
  if (!found) return []
  const {figures, step} = found
  for (const figure of figures) {
    figure.spoken.push({mention, step})
    figure.lastSeen = Math.max(figure.lastSeen, mention.first)
  }
  learnCalling(scene, phrase, figures)
  scene.settled.set(mention.first, {last: mention.last, figures})
  return figures
}

/** «The Vermont senator», once it is known who that is, is a senator from here on; «the woman» is one. */
const learnCalling = (scene: Scene, phrase: Phrase, figures: readonly Figure[]): void => {
  const [figure] = figures
  const {noun} = phrase
  if (
    !figure ||
    figures.length > 1 ||
    figure.kind !== 'person' ||
    phrase.name ||
    noun?.number !== 'one' ||
    phrase.kind !== 'person'
  )
    return
  if (noun.gender) figure.gender ??= noun.gender
  if (figure.names.length === 0 || noun.group === 'people' || figure.roles.includes(noun.lemma)) return
  figure.roles.push(noun.lemma)
  const list = scene.cast.byRole.get(noun.lemma)
  if (list) list.push(figure)
  else scene.cast.byRole.set(noun.lemma, [figure])
}

/** An attribution for words that are looked at though they speak nowhere. */
const silent: RawAttribution = {
  index: -1,
  type: 'indirect',
  frame: 'none',
  source: null,
  speakers: [],
  cue: null,
  lemma: null,
  cueClass: null,
  content: [],
  inheritsFrom: null,
  confidence: 0,
  via: [],
  provenance: null,
  steps: [],
  sentence: 0
}

const recognise = (scene: Scene, first: number, last: number): Figure | null => {
  const known = scene.settled.get(first)
  if (known) return known.figures[0] ?? null
  const phrase = readPhrase(scene.cast.reading, first, last)
  if (phrase.pronoun !== null) return null
  const found = runSteps(scene, {
    mention: cut(scene, first, last, phrase.head),
    phrase,
    at: first,
    attribution: silent,
    relation: null
  })
  const [figure] = found?.figures ?? []
  if (!figure) return null
  figure.lastSeen = Math.max(figure.lastSeen, first)
  scene.settled.set(first, {last, figures: [figure]})
  return figure
}

const place = (
  scene: Scene,
  {attribution, mention, via}: Task,
  figures: readonly Figure[],
  speakers: Figure[][],
  vias: Figure[][]
): void => {
  const [figure] = figures
  if (via >= 0) {
    const list = vias[attribution.index]
    if (list && figure) list[via] = figure
    return
  }
  const list = speakers[attribution.index]
  if (!list) return
  for (const one of figures) if (!list.includes(one)) list.push(one)
  const turn = scene.turns[scene.turns.length - 1]
  const sentence = sentenceOf(scene, mention.first)
  if (turn && turn.figures === list) return
  if ((scene.reading.quotationAt[mention.first] ?? -1) < 0)
    scene.turns.push({figures: list, sentence, at: mention.first, asks: attribution.lemma === 'ask'})
}

/** A quotation that goes on after its tag keeps the tag’s speaker. */
const inherit = (attributions: readonly RawAttribution[], speakers: Figure[][]): void => {
  const carry = (index: number): void => {
    const attribution = attributions[index]
    const own = speakers[index]
    if (!attribution || !own || own.length > 0 || attribution.inheritsFrom === null) return
    own.push(...(speakers[attribution.inheritsFrom] ?? []))
  }
  for (let index = 0; index < attributions.length; index++) carry(index)
  for (let index = attributions.length - 1; index >= 0; index--) carry(index)
}

const letters = {person: 'p', group: 'p', organization: 'o', outlet: 'o', document: 'd', unknown: 'u'} as const

const report = (
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
  const idOf = (figure: Figure): string[] => {
    const id = ids.get(figure)
    return id === undefined ? [] : [id]
  }
  return {
    sources: order.map(({figure}) => toSource(scene, figure, ids.get(figure) ?? '', figure.members.flatMap(idOf))),
    sourceIds: speakers.map((list) => list.flatMap(idOf)),
    viaIds: vias.map((list) => Array.from(list, (figure) => (figure ? (ids.get(figure) ?? '') : '')))
  }
}

const toSource = (scene: Scene, figure: Figure, id: string, members: readonly string[]): Source => {
  const places = listMentions(scene, figure)
  return {
    id,
    name: figure.name,
    kind: figure.kind,
    identity: figure.identity,
    title: figure.title,
    affiliation: figure.affiliation,
    justification: figure.justification,
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
    const last = list[list.length - 1]
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
  for (const {mention} of figure.spoken.slice(0, 50)) {
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
