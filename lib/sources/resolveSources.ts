import type {Mention, RawAttribution, Source} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {castNames} from './cast.ts'
import type {Figure} from './figure.ts'
import {nameLater} from './nameLater.ts'
import {findNames} from './names.ts'
import {noteGenders, passTo} from './persons.ts'
import {recordSources} from './recordSources.ts'
import type {Scene, SourceReading} from './scene.ts'
import {place, recognise, settle} from './settle.ts'
import {isQuotedFirstPerson, listTasks, speakersOfQuotations, type Task} from './tasks.ts'

export type {SourceReading} from './scene.ts'

/** Who speaks in an article. */
export interface ResolvedSources {
  /** Who speaks or takes part, `statements` still empty. */
  readonly sources: Source[]
  /** For each attribution, in order, the ids of those who speak. */
  readonly sourceIds: readonly (readonly string[])[]
  /** For each attribution and each of its vias, the id of who that is. */
  readonly viaIds: readonly (readonly string[])[]
  /** By the token of a *he* or *she* that speaks nowhere, the name of whom it stands for. */
  readonly pronouns: ReadonlyMap<number, string>
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
    passTo(scene, task.at)
    if (isQuotedFirstPerson(reading, task)) {
      deferred.push(task)
      continue
    }
    const figures = settle(scene, task)
    place(scene, task, figures, speakers, vias)
  }
  passTo(scene, reading.tokens.length)
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
  return recordSources(scene, speakers, vias)
}

const openScene = (reading: SourceReading): Scene => {
  const {text, tokens, sentences, quotationAt} = reading
  const sentenceAt = new Int32Array(tokens.length).fill(-1)
  for (const {index, first, last} of sentences) sentenceAt.fill(index, first, last)
  const mentioned = new Uint8Array(tokens.length)
  const mark = ({first, last}: Mention): void => {
    mentioned.fill(1, first, last)
  }
  for (const {source, speakers, via} of reading.attributions) {
    if (source) mark(source)
    speakers.forEach(mark)
    for (const {mention} of via) mark(mention)
  }
  const names = findNames({tokens, sentences, sentenceAt, quotationAt, mentioned})
  const nameAt = new Int32Array(tokens.length).fill(-1)
  for (const {index, first, last, titled} of names) nameAt.fill(index, Math.min(titled, first), last)
  const cast = castNames({text, tokens, sentences, names, nameAt})
  const scene: Scene = {
    reading,
    cast,
    sentenceAt,
    reported: markReported(reading),
    passed: 0,
    turns: [],
    pronouns: findPronouns(reading, mentioned),
    heard: 0,
    echoes: [],
    byNoun: new Map(),
    byLabel: new Map(),
    settled: new Map(),
    owners: new Map(),
    recognise: () => null,
    author: null,
    interviewed: null
  }
  scene.recognise = (first, last) => recognise(scene, first, last)
  noteGenders(scene)
  return scene
}

const markReported = ({tokens, attributions}: SourceReading): Uint8Array => {
  const reported = new Uint8Array(tokens.length)
  for (const {cue, content} of attributions) {
    for (const {start, end} of content) {
      // what comes before «he said» is often about him
      if (!cue || start < cue.start) continue
      const first = firstWhere(tokens, (token) => token.start >= start)
      reported.fill(
        1,
        first,
        firstWhere(tokens, (token) => token.start >= end)
      )
    }
  }
  return reported
}

const findPronouns = ({tokens, quotationAt}: SourceReading, mentioned: Uint8Array): number[] => {
  const found: number[] = []
  for (const {index, lower} of tokens) {
    if ((lower === 'he' || lower === 'she') && mentioned[index] !== 1 && (quotationAt[index] ?? -1) < 0)
      found.push(index)
  }
  return found
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
