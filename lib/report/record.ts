import type {
  Anonymity,
  Article,
  Attribution,
  Finding,
  Mention,
  Quotation,
  Region,
  Reply,
  Source,
  Statement,
  Suggestion,
  SuppressedFinding,
  ViaRelation
} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {Lines} from '../text/lines.ts'
import {overlaps, type Span} from '../text/span.ts'
import {type Abstention, abstainBelow} from './abstention.ts'
import {creditQuotations} from './credits.ts'
import {articleMetrics, type Metrics} from './metrics.ts'
import {wordStarts, wordsIn} from './wordStarts.ts'

/** The form of the records; a change that breaks a reader raises the number. */
export const schemaName = 'onrecord-report/1'

/** What made a record, and by which settings. */
export interface Tool {
  readonly name: 'onrecord'
  readonly version: string
  /** SHA-256 of the resolved settings. */
  readonly config: string
}

/**
 * What a run gives for an article: spans, ids and figures, never the whole text. `start` and `end` are UTF-16 offsets
 * into the file as it stands on disk; `line` and `column` count from 1. The order of the keys is fixed.
 */
export interface ReportRecord {
  readonly schema: typeof schemaName
  readonly tool: Tool
  readonly path: string
  readonly textHash: string
  readonly title: string | null
  readonly published: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly desk: string | null
  readonly type: string | null
  readonly statements: readonly StatementRecord[]
  readonly attributions: readonly AttributionRecord[]
  readonly sources: readonly SourceRecord[]
  readonly quotations: readonly QuotationRecord[]
  readonly replies: readonly ReplyRecord[]
  readonly findings: readonly FindingRecord[]
  /** What the article asks to have ignored; only where it asks for any. */
  readonly suppressed?: readonly SuppressedRecord[]
  readonly metrics: Metrics
}

/** What stands in a record's place where an article could not be read. */
export interface ErrorRecord {
  readonly schema: typeof schemaName
  readonly path: string
  readonly error: {readonly code: string; readonly message: string}
}

export interface StatementRecord extends Span {
  readonly id: string
  readonly region: Region
  /** Number of its paragraph in the body, from 1; null outside the body. */
  readonly paragraph: number | null
  readonly class: Statement['class']
  readonly attributions: readonly string[]
  readonly sources: readonly string[]
  readonly needsSource: boolean
  /** Why it needs a source, or why not. */
  readonly ground: string
  /** Only where all its attributions are unsure. */
  readonly unsure?: true
}

export interface AttributionRecord {
  readonly id: string
  readonly type: Attribution['type']
  readonly source: Span | null
  readonly cue: Span | null
  /** The cue's dictionary form. */
  readonly lemma: string | null
  readonly cueClass: Attribution['cueClass']
  readonly content: readonly Span[]
  readonly sourceIds: readonly string[]
  readonly basis: Attribution['basis']
  readonly frame: Attribution['frame']
  readonly confidence: number
  readonly via: readonly ViaRecord[]
  readonly provenance: Span | null
  readonly statement: string | null
  /** Only where the settings ask for more confidence than it has: a guess, kept for the editor and not counted. */
  readonly unsure?: true
}

export interface ViaRecord extends Span {
  readonly sourceId: string
  readonly relation: ViaRelation
}

/** A word that credits a source, and how often it does. */
export interface VerbRecord {
  readonly lemma: string
  readonly count: number
}

export interface SourceRecord {
  readonly id: string
  readonly name: string
  readonly kind: Source['kind']
  readonly identity: Source['identity']
  readonly title: string | null
  readonly affiliation: string | null
  readonly justification: string | null
  readonly anonymity: Anonymity | null
  /** How many people an unnamed plural is said to be. */
  readonly count: number | null
  readonly gender: Source['gender']
  readonly members: readonly string[]
  readonly mentions: readonly Span[]
  readonly statements: readonly string[]
  readonly quotedWords: number
  readonly verbs: readonly VerbRecord[]
}

export interface QuotationRecord extends Span {
  readonly use: Quotation['use']
  readonly closed: boolean
  /** 0 for the outermost marks. */
  readonly depth: number
  readonly words: number
  readonly attribution: string | null
}

export interface ReplyRecord extends Span {
  readonly kind: Reply['kind']
  readonly statement: string
  /** The words that name whose reply it is; null where none beside it do. */
  readonly target: Span | null
  /** Who that is, where the article credits them with anything else. */
  readonly sourceIds: readonly string[]
  /** Who that is by name, where those words are *he* or *she*; null where the story does not tell. */
  readonly name: string | null
}

export interface RelatedRecord extends Span {
  readonly message: string
}

export interface FindingRecord {
  readonly ruleId: string
  readonly level: Finding['level']
  readonly message: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Only in a Word document: in which run of its paragraph (its line) the place begins, from 1, deleted runs not counted. */
  readonly run?: number
  readonly related: readonly RelatedRecord[]
  readonly fix: Finding['fix']
  readonly suggestions: readonly Suggestion[]
  readonly fingerprint: string
}

/** A finding that the article asks to have ignored. */
export interface SuppressedRecord extends FindingRecord {
  readonly reason: string
}

/** What a record says that the article does not. */
export interface RecordOptions {
  /** As the user gave it; shown with forward slashes. */
  readonly path: string
  readonly configHash: string
  readonly textHash: string
  readonly version: string
  /** The confidence below which an attribution is unsure; 0, none, unless told otherwise. */
  readonly minConfidence?: number
  /** What the article asks to have ignored; nothing unless told otherwise. */
  readonly suppressed?: readonly SuppressedFinding[]
}

/** The record of an article and of what the rules found in it. The same text and settings give the same record, byte for byte. */
export function reportRecord(article: Article, findings: readonly Finding[], options: RecordOptions): ReportRecord {
  const {title, published, byline, outlet, desk, type} = article.metadata
  const lines = new Lines(article.text)
  const starts = wordStarts(article)
  const credits = creditQuotations(article)
  const abstention = abstainBelow(article, options.minConfidence ?? 0)
  const metrics = articleMetrics(article, findings, starts, credits, abstention)
  return {
    schema: schemaName,
    tool: {name: 'onrecord', version: options.version, config: options.configHash},
    path: options.path.replaceAll('\\', '/'),
    textHash: options.textHash,
    title: title ?? headlineOf(article),
    published,
    byline,
    outlet,
    desk,
    type,
    statements: statementRecords(article.statements, abstention),
    attributions: article.attributions.map((attribution) => attributionRecord(attribution, abstention)),
    sources: sourceRecords(article, metrics),
    quotations: article.quotations.map((quotation) => ({
      start: quotation.start,
      end: quotation.end,
      use: quotation.use,
      closed: quotation.closed,
      depth: quotation.depth,
      words: wordsIn(starts, quotation.inner),
      attribution: credits[quotation.index]?.id ?? null
    })),
    replies: replyRecords(article),
    findings: findingRecords(findings, article, lines),
    ...suppressedRecords(options.suppressed ?? [], article, lines),
    metrics
  }
}

/** A record for an article that could not be read. */
export const errorRecord = (path: string, code: string, message: string): ErrorRecord => ({
  schema: schemaName,
  path: path.replaceAll('\\', '/'),
  error: {code, message}
})

/** Spans only: whatever else a value holds stays behind. */
const spanOf = ({start, end}: Span): Span => ({start, end})

/** The words of the first headline of the page. */
function headlineOf({sentences, blocks}: Article): string | null {
  const sentence = sentences.find(({region}) => region === 'headline')
  return sentence === undefined ? null : (blocks[sentence.block]?.prose.text.trim() ?? null)
}

function statementRecords(statements: readonly Statement[], abstention: Abstention | null): readonly StatementRecord[] {
  let paragraph = 0
  let block = -1
  return statements.map((statement) => {
    const isBody = statement.region === 'body'
    if (isBody && statement.block !== block) {
      paragraph++
      block = statement.block
    }
    const record: StatementRecord = {
      id: statement.id,
      start: statement.start,
      end: statement.end,
      region: statement.region,
      paragraph: isBody ? paragraph : null,
      class: statement.class,
      attributions: statement.attributions,
      sources: statement.sources,
      needsSource: statement.needsSource,
      ground: statement.ground
    }
    return abstention?.statements.has(statement.id) ? {...record, unsure: true} : record
  })
}

function attributionRecord(attribution: Attribution, abstention: Abstention | null): AttributionRecord {
  const record: AttributionRecord = {
    id: attribution.id,
    type: attribution.type,
    source: attribution.source && spanOf(attribution.source),
    cue: attribution.cue && spanOf(attribution.cue),
    lemma: attribution.lemma,
    cueClass: attribution.cueClass,
    content: attribution.content.map(spanOf),
    sourceIds: attribution.sourceIds,
    basis: attribution.basis,
    frame: attribution.frame,
    confidence: attribution.confidence,
    via: attribution.via.map(({sourceId, relation, start, end}) => ({sourceId, relation, start, end})),
    provenance: attribution.provenance && spanOf(attribution.provenance),
    statement: attribution.statement
  }
  return abstention?.attributions.has(attribution.id) ? {...record, unsure: true} : record
}

function sourceRecords(article: Article, {voices}: Metrics): readonly SourceRecord[] {
  const quotedWords = new Map<string, number>()
  for (const voice of voices) {
    for (const id of voice.sourceIds) quotedWords.set(id, (quotedWords.get(id) ?? 0) + voice.quotedWords)
  }
  const verbs = verbsBySource(article)
  return article.sources.map((source) => ({
    id: source.id,
    name: source.name,
    kind: source.kind,
    identity: source.identity,
    title: source.title,
    affiliation: source.affiliation,
    justification: source.justification,
    anonymity: source.anonymity && anonymityRecord(source.anonymity),
    count: source.count,
    gender: source.gender,
    members: source.members,
    mentions: source.mentions.map((mention: Mention) => spanOf(mention)),
    statements: source.statements,
    quotedWords: quotedWords.get(source.id) ?? 0,
    verbs: verbs.get(source.id) ?? []
  }))
}

const anonymityRecord = ({level, reason, reasonSpan}: Anonymity): Anonymity => ({
  level,
  reason,
  reasonSpan: reasonSpan && spanOf(reasonSpan)
})

/** The words that credit each source, commonest first. */
function verbsBySource({attributions}: Article): ReadonlyMap<string, readonly VerbRecord[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const {lemma, sourceIds} of attributions) {
    if (lemma === null) continue
    for (const id of sourceIds) {
      const own = counts.get(id) ?? new Map<string, number>()
      own.set(lemma, (own.get(lemma) ?? 0) + 1)
      counts.set(id, own)
    }
  }
  return new Map(
    [...counts].map(([id, own]) => [
      id,
      [...own]
        .map(([lemma, count]) => ({lemma, count}))
        .sort((a, b) => b.count - a.count || (a.lemma < b.lemma ? -1 : 1))
    ])
  )
}

/** Longer words name nobody. */
const longestMention = 400

function replyRecords({replies, sources, statements}: Article): readonly ReplyRecord[] {
  if (replies.length === 0) return []
  const mentions = sources.flatMap(({id, mentions}) => mentions.map(({start, end}) => ({id, start, end})))
  mentions.sort((a, b) => a.start - b.start)
  const credited = new Map(statements.map((statement) => [statement.id, statement.sources]))
  return replies.map(({kind, statement, target, name, ...span}) => {
    const named = new Set(target === null ? credited.get(statement) : [])
    const from =
      target === null ? mentions.length : firstWhere(mentions, ({start}) => start > target.start - longestMention)
    for (let at = from; at < mentions.length; at++) {
      const mention = mentions[at]
      if (mention === undefined || target === null || mention.start >= target.end) break
      if (overlaps(mention, target)) named.add(mention.id)
    }
    const {start, end} = span
    return {start, end, kind, statement, target: target && spanOf(target), sourceIds: [...named], name}
  })
}

/** Nothing where nothing is suppressed: most records have no such key. */
/** What a finding's place is told by. */
type Placed = Pick<Article, 'runs'>

/** The records of findings, in their order. */
export const findingRecords = (findings: readonly Finding[], article: Placed, lines: Lines): readonly FindingRecord[] =>
  findings.map((finding) => findingRecord(finding, article, lines))

/** The records of what an article asks to have ignored; no key where that is nothing. */
export const suppressedRecords = (
  suppressed: readonly SuppressedFinding[],
  article: Placed,
  lines: Lines
): {readonly suppressed?: readonly SuppressedRecord[]} =>
  suppressed.length === 0
    ? {}
    : {suppressed: suppressed.map((finding) => ({...findingRecord(finding, article, lines), reason: finding.reason}))}

function findingRecord(finding: Finding, {runs}: Placed, lines: Lines): FindingRecord {
  const place = lines.rangeOf(finding)
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    message: finding.message,
    start: finding.start,
    end: finding.end,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    ...(runs.length === 0 ? {} : {run: runOf(finding.start, runs, lines)}),
    related: finding.related.map(({start, end, message}) => ({start, end, message})),
    fix: finding.fix && {edits: finding.fix.edits.map(editRecord)},
    suggestions: finding.suggestions.map(({title, edits}) => ({title, edits: edits.map(editRecord)})),
    fingerprint: finding.fingerprint
  }
}

/** In which run of its paragraph an offset stands; the first, where the paragraph has none. */
function runOf(offset: number, runs: readonly number[], lines: Lines): number {
  const lineStart = lines.offsetOf({line: lines.placeOf(offset).line, column: 1})
  const before = firstWhere(runs, (start) => start >= lineStart)
  return Math.max(1, firstWhere(runs, (start) => start > offset) - before)
}

const editRecord = ({start, end, text}: {start: number; end: number; text: string}) => ({start, end, text})
