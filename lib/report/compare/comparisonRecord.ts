import type {Comparison} from '../../compare/comparison.ts'
import type {Certainty, Conflict} from '../../compare/conflicts.ts'
import {versionChanges, type Wording} from '../../compare/quoteClusters.ts'
import type {WordChange} from '../../compare/wordChanges.ts'
import type {Telling} from '../../findings/telling.ts'
import type {Source, ViaRelation} from '../../model.ts'
import type {Span} from '../../text/span.ts'
import {wordStarts, wordsIn} from '../wordStarts.ts'
import {type Placed, placer} from './placer.ts'

/** The form of the record; a change that breaks a reader raises the number. */
export const comparisonSchema = 'onrecord-comparison/1'

/** One event in several stories, as data: what they quote alike, where they do not agree, who has whom. */
export interface ComparisonRecord {
  readonly schema: typeof comparisonSchema
  readonly stories: readonly StoryRecord[]
  readonly quotations: readonly ClusterRecord[]
  readonly sayings: readonly SayingRecord[]
  readonly echoes: readonly EchoRecord[]
  readonly releases: readonly ReleaseRecord[]
  readonly conflicts: readonly ConflictRecord[]
  readonly names: readonly NameRecord[]
  readonly sources: readonly CastRecord[]
  readonly outlets: readonly LinkRecord[]
}

/** One of the stories; the others name it by its number, from 0. */
export interface StoryRecord {
  readonly path: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly words: number
}

/** A place in one of the stories, with its words as printed. */
export interface PlacedWords extends Placed {
  readonly story: number
}

export interface ClusterRecord {
  readonly words: string
  /** Ids of the sources, over all stories. */
  readonly speakers: readonly string[]
  readonly versions: readonly (PlacedWords & {
    readonly wording: Wording
    readonly speakers: readonly string[]
    /** What it changes in the words of most. */
    readonly changes: readonly WordChange[]
  })[]
}

export interface SayingRecord {
  readonly speaker: string
  readonly sayings: readonly (PlacedWords & {readonly verb: string | null; readonly denied: boolean})[]
}

export interface EchoRecord extends PlacedWords {
  readonly elsewhere: readonly PlacedWords[]
}

export interface ReleaseRecord extends PlacedWords {
  readonly recipient: string
  readonly quotation: PlacedWords
  readonly others: readonly {readonly story: number; readonly recipient: string | null}[]
}

export interface ConflictRecord {
  readonly kind: Conflict['kind']
  readonly certainty: Certainty
  readonly topic: string
  readonly reason: string
  readonly places: readonly (PlacedWords & {readonly sources: readonly string[]})[]
}

export interface NameRecord {
  readonly name: string
  readonly spellings: readonly PlacedWords[]
  readonly roles: readonly PlacedWords[]
}

export interface CastRecord {
  readonly id: string
  readonly name: string
  readonly kind: Source['kind']
  readonly identity: Source['identity']
  readonly stories: readonly {readonly story: number; readonly statements: number; readonly quotedWords: number}[]
}

export interface LinkRecord extends PlacedWords {
  readonly outlet: string
  readonly relation: ViaRelation | 'source'
  /** The story that is this outlet’s own, where one is. */
  readonly own: number | null
}

const nowhere: Placed = {start: 0, end: 0, line: 1, column: 1, words: ''}

/** The record of a comparison. */
export function comparisonRecord(comparison: Comparison): ComparisonRecord {
  const {tellings, clusters, sayings, echoes, releases, conflicts, names, cast, links} = comparison
  const placers = tellings.map(({article}) => placer(article))
  const place = (story: number, span: Span): PlacedWords => ({story, ...(placers[story]?.(span) ?? nowhere)})
  const speakersOf = (telling: number, ids: readonly string[]): readonly string[] =>
    [...new Set(ids.map((id) => cast.idOf(telling, id) ?? ''))].filter((id) => id !== '')
  return {
    schema: comparisonSchema,
    stories: tellings.map(storyRecord),
    quotations: clusters.map(({model, versions}) => ({
      words: place(model.telling, model).words,
      speakers: speakersOf(model.telling, model.attribution?.sourceIds ?? []),
      versions: versions.map((version) => {
        const {utterance, wording} = version
        return {
          ...place(utterance.telling, utterance),
          wording,
          speakers: speakersOf(utterance.telling, utterance.attribution?.sourceIds ?? []),
          changes: wording === 'exact' ? [] : versionChanges(version, tellings)
        }
      })
    })),
    sayings: sayings.map(({speaker, sayings: list}) => ({
      speaker,
      sayings: list.map((saying) => ({
        ...place(saying.telling, saying),
        verb: saying.attribution.lemma,
        denied: saying.denied
      }))
    })),
    echoes: echoes.map(({utterance, elsewhere}) => ({
      ...place(utterance.telling, utterance),
      elsewhere: elsewhere.map((other) => place(other.telling, other))
    })),
    releases: releases.map(({version: {utterance}, recipient, others}) => ({
      ...place(utterance.telling, recipient),
      recipient: recipient.name,
      quotation: place(utterance.telling, utterance),
      others: others.map((other) => ({
        story: other.version.utterance.telling,
        recipient: other.recipient?.name ?? null
      }))
    })),
    conflicts: conflicts.map(({kind, certainty, topic, reason, facts}) => ({
      kind,
      certainty,
      topic,
      reason,
      places: onceEach(facts).map((fact) => ({
        ...place(fact.telling, fact),
        sources: speakersOf(fact.telling, fact.sources)
      }))
    })),
    names: names.map(({name, spellings, roles}) => ({
      name,
      spellings: spellings.map((form) => place(form.telling, form)),
      roles: roles.map((form) => place(form.telling, form))
    })),
    sources: cast.members.map(({id, name, kind, identity, parts}) => ({
      id,
      name,
      kind,
      identity,
      stories: parts.map(({telling, source}) => ({
        story: telling,
        statements: source.statements.length,
        quotedWords: source.quotedWords
      }))
    })),
    outlets: links.map((link) => ({
      ...place(link.telling, link),
      outlet: link.name,
      relation: link.relation,
      own: link.own
    }))
  }
}

function storyRecord({name, article}: Telling): StoryRecord {
  const {title, outlet, published} = article.metadata
  const words = wordsIn(wordStarts(article), {start: 0, end: article.text.length})
  return {path: name, title, outlet, published, words}
}

/** A sentence that tells of one thing in two ways is one place. */
function onceEach<Item extends Span & {readonly telling: number}>(list: readonly Item[]): readonly Item[] {
  const met = new Set<string>()
  return list.filter(({telling, start, end}) => {
    const key = `${telling} ${start} ${end}`
    return !met.has(key) && met.add(key)
  })
}
