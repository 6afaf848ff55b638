import {organizationNouns} from '../lexicon/organizations.ts'
import {personNouns} from '../lexicon/roles.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import type {Share} from './metrics.ts'
import type {AttributionRecord, ReportRecord, SourceRecord, StatementRecord} from './record.ts'
import {cut, regionWords, someOf} from './wording.ts'
import type {Words} from './wordsOf.ts'

/** A record with its text, and by id whatever the sections of a report look up. */
export interface Story {
  readonly record: ReportRecord
  /** The article's words at a place, on one line, cut where they are long. */
  readonly words: (span: Span, most?: number) => string
  readonly statements: ReadonlyMap<string, StatementRecord>
  /** The statements of the body, in text order. */
  readonly body: readonly StatementRecord[]
  readonly sources: ReadonlyMap<string, SourceRecord>
  readonly attributions: ReadonlyMap<string, AttributionRecord>
  /** Ids of the statements that rest on unnamed sources alone. */
  readonly unnamedOnly: ReadonlySet<string>
  /** Sources that something rests on, in the record's order. */
  readonly active: readonly SourceRecord[]
}

/** How much of a statement is shown, in characters. */
const excerptLength = 200

export function tellStory(record: ReportRecord, article: string | Words): Story {
  const read: Words = typeof article === 'string' ? ({start, end}) => article.slice(start, end) : article
  const speaking = new Set(record.metrics.voices.flatMap(({sourceIds}) => sourceIds))
  for (const {via} of record.attributions) {
    for (const {relation, sourceId} of via) if (relation === 'origin') speaking.add(sourceId)
  }
  return {
    record,
    words: (span, most = excerptLength) => cut(read(span), most),
    statements: new Map(record.statements.map((statement) => [statement.id, statement])),
    body: record.statements.filter(({region}) => region === 'body'),
    sources: new Map(record.sources.map((source) => [source.id, source])),
    attributions: new Map(record.attributions.map((attribution) => [attribution.id, attribution])),
    unnamedOnly: new Set(record.metrics.unnamedOnly),
    active: record.sources.filter(({id}) => speaking.has(id))
  }
}

/** Where a statement stands: its paragraph, or the part of the page; empty where there is none. */
export function placeOf(statement: StatementRecord | null | undefined): string {
  if (!statement) return ''
  return statement.paragraph === null ? (regionWords[statement.region] ?? '') : `¶${statement.paragraph}`
}

/** The statement that an offset lies in, of a list in text order; null between them. */
export function statementAt(statements: readonly StatementRecord[], offset: number): StatementRecord | null {
  const statement = statements[firstWhere(statements, ({end}) => end > offset)]
  return statement !== undefined && statement.start <= offset ? statement : null
}

/** The names of sources, each once, the first three of many; of those without one the words that stand for it, between marks. */
export function namesOf({sources}: Story, ids: readonly string[]): string {
  const names = new Set(
    ids.map((id) => {
      const {name = '', identity = 'named'} = sources.get(id) ?? {}
      return identity === 'withheld' && name !== '' ? `“${name}”` : name
    })
  )
  return someOf(
    [...names].filter((name) => name !== ''),
    3
  )
}

export const ofAll = ({count, of}: Share): string => `${count} of ${of}`

export const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)

/** Words that begin a sentence as they would stand within one: «Prosecutors» → «prosecutors», but «Reuters». */
export function withinSentence(words: string): string {
  const first = /^[\p{L}'’-]+/u.exec(words)?.[0].toLowerCase() ?? ''
  return openers.has(first) || personNouns.has(first) || organizationNouns.has(first) ? lowerFirst(words) : words
}

const openers: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'both',
  'two',
  'three',
  'several',
  'neither'
])

/** The parts that say something, between middle dots. */
export const joinParts = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
