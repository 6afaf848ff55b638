import type {Article, Attribution, Source} from '../model.ts'
import {considerCues, type Rejection} from '../statements/considered.ts'
import {frameTable} from '../statements/frames.ts'
import {questionOf} from '../statements/need.ts'
import {prepareReading, type Reading} from '../statements/reading.ts'
import {elementAt} from '../text/elementAt.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {Lines, type Place} from '../text/lines.ts'
import {overlaps, type Span} from '../text/span.ts'
import type {AttributionRecord, QuotationRecord, ReportRecord, StatementRecord} from './record.ts'

/** The form of the records; a change that breaks a reader raises the number. */
export const whySchemaName = 'onrecord-why/1'

/** Why the statements at a place of an article were judged as they were: the report's records, with what led to them. */
export interface WhyRecord {
  readonly schema: typeof whySchemaName
  readonly path: string
  readonly statements: readonly WhyStatement[]
}

/** A stretch with the line and column, from 1, at which it begins. */
export interface PlacedSpan extends Span, Place {}

export interface WhyStatement {
  readonly statement: StatementRecord & Place
  /** What an editor would ask of it: «Whose figure is it?»; null where nothing, or where somebody is credited. */
  readonly question: string | null
  readonly attributions: readonly WhyAttribution[]
  /** Its outermost quotation marks that credit nobody: titles, terms, words held at arm's length, speech without a speaker. */
  readonly uncredited: readonly (QuotationRecord & Place)[]
  /** Reporting words that were considered and made no attribution. */
  readonly rejected: readonly RejectedCue[]
}

export interface WhyAttribution extends AttributionRecord {
  /** What its frame is in the newsroom. */
  readonly about: string
  /** What led to the verdict beside the frame, a step each. */
  readonly steps: readonly string[]
  /** Id of the attribution whose speaker it carries on, or null. */
  readonly inheritsFrom: string | null
  readonly speakers: readonly WhySource[]
}

/** Who is credited, and how the words at hand led there. */
export interface WhySource
  extends Pick<Source, 'id' | 'name' | 'kind' | 'identity' | 'title' | 'affiliation' | 'justification'> {
  /** The words that stand for it here; null where only the words around tell. */
  readonly mention: PlacedSpan | null
  /** How they were recognised: `surname`, `pronoun`, `definite description` …; null where there are none. */
  readonly step: string | null
  /** Where the article speaks of it first. */
  readonly first: PlacedSpan | null
}

export interface RejectedCue extends PlacedSpan, Omit<Rejection, 'within'> {
  /** For `nested`: id of the attribution whose content holds it; null otherwise. */
  readonly within: string | null
}

/** Explains some statements of an article, by their ids, from its record. */
export function whyRecord(article: Article, record: ReportRecord, ids: readonly string[]): WhyRecord {
  const asked = new Set(ids)
  const scene = openScene(article, record)
  return {
    schema: whySchemaName,
    path: record.path,
    statements: record.statements.flatMap((statement, index) =>
      asked.has(statement.id) ? [explainStatement(scene, statement, index)] : []
    )
  }
}

interface Scene {
  readonly article: Article
  readonly record: ReportRecord
  readonly reading: Reading
  readonly lines: Lines
  /** Places in the lists of attributions, by id. */
  readonly attributionAt: ReadonlyMap<string, number>
  readonly sources: ReadonlyMap<string, Source>
}

function openScene(article: Article, record: ReportRecord): Scene {
  const {text, tokens, sentences, quotations, quotationAt} = article
  return {
    article,
    record,
    reading: prepareReading(text, tokens, sentences, quotations, quotationAt),
    lines: new Lines(text),
    attributionAt: new Map(article.attributions.map(({id}, at) => [id, at])),
    sources: new Map(article.sources.map((source) => [source.id, source]))
  }
}

function explainStatement(scene: Scene, statement: StatementRecord, index: number): WhyStatement {
  const question = questionOf(statement.ground)
  return {
    statement: {...statement, ...scene.lines.placeOf(statement.start)},
    question: question === '' ? null : question,
    attributions: statement.attributions.flatMap((id) => explainAttribution(scene, id)),
    uncredited: uncreditedMarks(scene, statement),
    rejected: rejectedCues(scene, index)
  }
}

function explainAttribution(scene: Scene, id: string): readonly WhyAttribution[] {
  const {article, record, attributionAt, sources} = scene
  const at = attributionAt.get(id) ?? -1
  const [shown, raw] = [record.attributions[at], article.attributions[at]]
  if (shown === undefined || raw === undefined) return []
  const why = {
    ...shown,
    about: frameTable[shown.frame].about,
    steps: raw.steps,
    inheritsFrom: raw.inheritsFrom === null ? null : (article.attributions[raw.inheritsFrom]?.id ?? null),
    speakers: shown.sourceIds.flatMap((sourceId) => {
      const source = sources.get(sourceId)
      return source === undefined ? [] : [explainSource(scene, source, raw)]
    })
  }
  return [why]
}

function uncreditedMarks({record, lines}: Scene, statement: Span): readonly (QuotationRecord & Place)[] {
  const marks: (QuotationRecord & Place)[] = []
  const {quotations} = record
  for (let at = firstWhere(quotations, ({start}) => start >= statement.start); at < quotations.length; at++) {
    const quotation = quotations[at]
    if (quotation === undefined || quotation.start >= statement.end) break
    if (quotation.depth > 0 || quotation.attribution !== null) continue
    marks.push({...quotation, ...lines.placeOf(quotation.start)})
  }
  return marks
}

function explainSource(scene: Scene, source: Source, {source: words}: Attribution): WhySource {
  const {id, name, kind, identity, title, affiliation, justification, mentions, steps} = source
  const next = words === null ? -1 : firstWhere(mentions, ({end}) => end > words.start)
  const found = mentions[next]
  const at = found !== undefined && words !== null && overlaps(found, words) ? next : -1
  return {
    id,
    name,
    kind,
    identity,
    title,
    affiliation,
    justification,
    mention: placed(scene, mentions[at] ?? words),
    step: steps[at] ?? null,
    first: placed(scene, mentions[0] ?? null)
  }
}

function rejectedCues({article, reading, lines, attributionAt}: Scene, index: number): readonly RejectedCue[] {
  const statement = article.statements[index]
  if (statement === undefined) return []
  const counted = statement.attributions.flatMap((id) => elementAt(article.attributions, attributionAt.get(id)) ?? [])
  const sentences = article.sentences.slice(statement.first, statement.last)
  return considerCues(reading, sentences, counted).map(({start, end, within, ...rest}) => ({
    start,
    end,
    ...lines.placeOf(start),
    ...rest,
    within: within === null ? null : (counted[within]?.id ?? null)
  }))
}

const placed = ({lines}: Scene, span: Span | null): PlacedSpan | null =>
  span && {start: span.start, end: span.end, ...lines.placeOf(span.start)}
