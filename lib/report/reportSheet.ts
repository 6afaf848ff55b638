import {type Level, levels, regions} from '../model.ts'
import {questionOf} from '../statements/need.ts'
import type {Span} from '../text/span.ts'
import {isQuoted} from './credits.ts'
import type {Place, Share} from './metrics.ts'
import type {AttributionRecord, QuotationRecord, ReportRecord, SourceRecord, StatementRecord} from './record.ts'
import type {Entry, Section, Sheet, SheetBlock} from './sheet.ts'
import {describeVerdict} from './verdict.ts'
import {
  countOf,
  cut,
  describeKind,
  describeRole,
  describeSources,
  levelHeadings,
  levelWords,
  listOf,
  reasonWords,
  regionWords,
  replyWords,
  someOf
} from './wording.ts'

/** How much of a statement or quotation is shown, in characters. */
const excerptLength = 200

/** A record with its text, and by id what the sections look up. */
interface Story {
  readonly record: ReportRecord
  readonly words: (span: Span, most?: number) => string
  readonly statements: ReadonlyMap<string, StatementRecord>
  readonly sources: ReadonlyMap<string, SourceRecord>
  readonly attributions: ReadonlyMap<string, AttributionRecord>
  /** Sources that something rests on, in the record's order. */
  readonly active: readonly SourceRecord[]
}

/** The report on an article, ready to be laid out. `text` is the article's, for the words that the record points at. */
export function reportSheet(record: ReportRecord, text: string): Sheet {
  const story = tellStory(record, text)
  const sections = [
    inNumbers(story),
    sourceLedger(story),
    unnamedLedger(story),
    needingSource(story),
    quotationList(story),
    replyLedger(story),
    chains(story),
    ...levels.map((level) => findingList(story, level)),
    method(story)
  ]
  return {
    title: record.title ?? '(no headline)',
    facts: mastheadOf(record),
    verdict: describeVerdict(record, story.active, replyTargets(story)),
    sections: sections.filter((section) => section !== null)
  }
}

function tellStory(record: ReportRecord, text: string): Story {
  const behind = new Set(
    record.attributions.flatMap(({via}) =>
      via.filter(({relation}) => relation === 'origin').map(({sourceId}) => sourceId)
    )
  )
  const speaking = new Set(record.metrics.voices.flatMap(({sourceIds}) => sourceIds))
  return {
    record,
    words: ({start, end}, most = excerptLength) => cut(text.slice(start, end), most),
    statements: new Map(record.statements.map((statement) => [statement.id, statement])),
    sources: new Map(record.sources.map((source) => [source.id, source])),
    attributions: new Map(record.attributions.map((attribution) => [attribution.id, attribution])),
    active: record.sources.filter(({id}) => speaking.has(id) || behind.has(id))
  }
}

function mastheadOf({outlet, published, byline, metrics, path}: ReportRecord): readonly string[] {
  return [outlet, byline, published, countOf(metrics.words, 'word'), path].filter(
    (fact) => fact !== null && fact !== ''
  ) as readonly string[]
}

/** Where a statement stands: its paragraph, or the part of the page. */
function placeOf(statement: StatementRecord | undefined): string {
  if (statement === undefined) return ''
  return statement.paragraph === null ? (regionWords[statement.region] ?? '') : `¶${statement.paragraph}`
}

const ofAll = ({count, of}: Share): string => `${count} of ${of}`

// ─── in numbers ──────────────────────────────────────────────────────────────────────────────────

function inNumbers(story: Story): Section {
  const {metrics} = story.record
  const {quoted, mixed, attributed, unattributed} = metrics.statements
  const top = metrics.voices[0]
  const rows: (readonly [string, string])[] = [
    [
      'Statements',
      `${metrics.sourced.of}: ${quoted} quoted, ${mixed} quoted in part, ${attributed} reported, ${unattributed} without a source`
    ],
    ['With a source', ofAll(metrics.sourced)],
    [
      'Needing one',
      `${ofAll(metrics.needingSource)} without a source${metrics.soft > 0 ? `; ${metrics.soft} more would gain by one` : ''}`
    ],
    ['Sources', describeSources(metrics.sources) + describeVoices(story)],
    ['Fully named', `${ofAll(metrics.identified)} people have a post or an affiliation beside the name`],
    ['Unnamed', describeUnnamed(story)],
    [
      'Quoted words',
      `${metrics.quotedWords} of ${metrics.words}${top !== undefined && top.quotedWords > 0 ? `; most from ${namesOf(story, top.sourceIds)}: ${top.quotedWords} of ${metrics.quotedWords}` : ''}`
    ],
    ['First source', describeFirst(story, metrics.firstAttribution)],
    ['First by name', describeFirst(story, metrics.firstNamedSource)],
    ['Longest stretch', describeRun(story)],
    ['Second hand', `${ofAll(metrics.secondHand)} sourced statements come from another outlet`],
    ['Gender', describeGender(story)],
    ['Findings', listOf(levels.map((level) => countOf(metrics.findings[level], level)))]
  ]
  return {heading: 'In numbers', blocks: [{form: 'figures', rows: rows.filter(([, value]) => value !== '')}]}
}

function describeVoices({record}: Story): string {
  const {all, voices} = record.metrics.sources
  return voices > 0 && voices < all ? `; ${countOf(voices, 'independent voice')}` : ''
}

function describeUnnamed({record}: Story): string {
  const {unnamed, unnamedOnly, sources} = record.metrics
  if (sources.withheld === 0) return ''
  return `behind ${ofAll(unnamed.statements)} sourced statements and ${ofAll(unnamed.quotedWords)} quoted words; ${unnamedOnly.length} rest on nobody else`
}

function describeFirst(story: Story, place: Place | null): string {
  if (place === null) return 'none'
  const statement = story.statements.get(place.statement)
  const names = statement === undefined ? '' : namesOf(story, statement.sources)
  const who = names === '' ? 'not said who' : names
  return `statement ${place.statementsBefore + 1}, after ${countOf(place.wordsBefore, 'word')} (${who})`
}

function describeRun({record, statements}: Story): string {
  const {paragraphs, first, last} = record.metrics.longestUnattributedRun
  if (first === null || last === null) return ''
  const from = placeOf(statements.get(first))
  const to = placeOf(statements.get(last))
  return `${countOf(paragraphs, 'paragraph')} without a source, ${from === to ? from : `${from} to ${to}`}`
}

function describeGender({record}: Story): string {
  const {female, male, undetermined} = record.metrics.gender
  if (female + male + undetermined === 0) return ''
  return `of ${countOf(female + male + undetermined, 'person', 'people')} speaking, the text shows ${countOf(female, 'woman', 'women')} and ${countOf(male, 'man', 'men')}, and does not say of ${undetermined}`
}

// ─── sources ─────────────────────────────────────────────────────────────────────────────────────

/** The names of sources, each once. */
function namesOf({sources}: Story, ids: readonly string[]): string {
  return someOf(
    [...new Set(ids.map((id) => sources.get(id)?.name ?? ''))].filter((name) => name !== ''),
    3
  )
}

function sourceLedger(story: Story): Section | null {
  if (story.active.length === 0) return null
  const credited = creditedStatements(story)
  const channels = channelsBySource(story)
  const rows = story.active.map((source) => ({
    cells: [source.name, describeKind(source), String(credited.get(source.id) ?? 0), String(source.quotedWords)],
    below: [
      describeRole(source),
      source.justification ?? '',
      someOf(
        source.verbs.map(({lemma, count}) => (count > 1 ? `${lemma} ×${count}` : lemma)),
        4
      ),
      ...(channels.get(source.id) ?? []),
      describeFirstMention(story, source)
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }))
  const columns = [
    {head: 'Source', numeric: false},
    {head: 'What', numeric: false},
    {head: 'Statements', numeric: true},
    {head: 'Words quoted', numeric: true}
  ]
  const together = story.record.metrics.voices.filter(({sourceIds}) => sourceIds.length > 1)
  const notes = together.map(({sourceIds}) => `${namesOf(story, sourceIds)} speak together: several people, one voice.`)
  return {
    heading: 'Sources',
    blocks: [{form: 'table', columns, rows}, ...notes.map((words): SheetBlock => ({form: 'paragraph', words}))]
  }
}

/** How many statements of the body each source is credited with, itself or as one of a group. */
function creditedStatements({record}: Story): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {sourceIds, statements} of record.metrics.voices) {
    for (const id of sourceIds) counts.set(id, (counts.get(id) ?? 0) + statements)
  }
  return counts
}

/** Where each source's words were given: «in a statement to the Mail». */
function channelsBySource({record, words}: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const channels = new Map<string, Set<string>>()
  for (const {provenance, sourceIds} of record.attributions) {
    if (provenance === null) continue
    for (const id of sourceIds) channels.set(id, (channels.get(id) ?? new Set()).add(lowerFirst(words(provenance, 60))))
  }
  return channels
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

function describeFirstMention({record}: Story, {mentions}: SourceRecord): string {
  const first = mentions[0]
  if (first === undefined) return ''
  const statement = record.statements.find(({start, end}) => start <= first.start && first.start < end)
  const place = placeOf(statement)
  return place === '' ? '' : `first in ${place}`
}

function unnamedLedger(story: Story): Section | null {
  const unnamed = story.active.filter(({identity}) => identity === 'withheld')
  if (unnamed.length === 0) return null
  const entries = unnamed.map((source): Entry => {
    const {anonymity} = source
    const alone = story.record.metrics.unnamedOnly
      .flatMap((id) => story.statements.get(id) ?? [])
      .filter(({sources}) => sources.includes(source.id))
    const reason = anonymity?.reasonSpan ? `: “${story.words(anonymity.reasonSpan, 90)}”` : ''
    return {
      place: '',
      words: `“${source.name}”`,
      facts: [
        ['Described', `${anonymity?.level ?? 0} of 4: ${levelWords[anonymity?.level ?? 0] ?? ''}`],
        ['How many', source.count === null ? 'not said' : String(source.count)],
        ['Reason', reasonWords[anonymity?.reason ?? 'none'] + reason],
        ['Alone behind', alone.length === 0 ? 'nothing' : ''],
        ...alone.map((statement): readonly [string, string] => [
          '',
          `${placeOf(statement)}  ${story.words(statement, 110)}`
        ]),
        ['Signed off', 'reporter ____________  editor who knows the name ____________'],
        ['', 'approved by ____________  date ____________']
      ]
    }
  })
  return {heading: 'Unnamed sources', blocks: [{form: 'entries', entries}]}
}

// ─── statements ──────────────────────────────────────────────────────────────────────────────────

function needingSource(story: Story): Section | null {
  const needing = story.record.statements.filter(({needsSource, region}) => needsSource && region === 'body')
  if (needing.length === 0) return null
  const entries = needing.map(
    (statement): Entry => ({
      place: placeOf(statement),
      words: story.words(statement),
      facts: [['', questionOf(statement.ground)]]
    })
  )
  return {heading: 'Who says so?', blocks: [{form: 'entries', entries}]}
}

function quotationList(story: Story): Section | null {
  const {record, attributions} = story
  const body = bodySpans(record)
  const outer = record.quotations.filter((quotation) => quotation.depth === 0 && body(quotation))
  const quoting = outer.filter(isQuoted)
  const blocks: SheetBlock[] = []
  if (quoting.length > 0) {
    const entries = quoting.map((quotation): Entry => {
      const attribution = quotation.attribution === null ? undefined : attributions.get(quotation.attribution)
      return {
        place: body(quotation)?.place ?? '',
        words: story.words(quotation, 110),
        facts: [['', describeQuotation(story, quotation, attribution)]]
      }
    })
    blocks.push({form: 'entries', entries})
  }
  const other = describeOtherMarks(outer)
  if (other !== '') blocks.push({form: 'paragraph', words: other})
  return blocks.length === 0 ? null : {heading: 'Quotations', blocks}
}

/** Finds the body statement that a place lies in; to be asked in text order or not. */
function bodySpans({statements}: ReportRecord): (span: Span) => {readonly place: string} | null {
  const body = statements.filter(({region}) => region === 'body')
  return ({start}) => {
    let low = 0
    let high = body.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((body[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const statement = body[low]
    return statement !== undefined && statement.start <= start ? {place: placeOf(statement)} : null
  }
}

function describeQuotation(
  story: Story,
  quotation: QuotationRecord,
  attribution: AttributionRecord | undefined
): string {
  const names = attribution === undefined ? '' : namesOf(story, attribution.sourceIds)
  const speaker = names === '' ? 'speaker not found' : names
  const inherited = attribution?.basis === 'inherited' && names !== '' ? 'speaker told from the words around it' : ''
  const channel = attribution?.provenance ? lowerFirst(story.words(attribution.provenance, 60)) : ''
  const troubles = story.record.findings.filter(
    ({start, end}) =>
      start < quotation.end && quotation.start < end && end - start <= quotation.end - quotation.start + 2
  )
  const rules = [...new Set(troubles.map(({ruleId, line, column}) => `${ruleId} (${line}:${column})`))]
  return [
    speaker,
    quotation.use === 'document' ? 'from a document' : '',
    countOf(quotation.words, 'word'),
    channel,
    inherited,
    quotation.closed ? '' : 'never closed',
    ...rules
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function describeOtherMarks(outer: readonly QuotationRecord[]): string {
  const titles = outer.filter(({use}) => use === 'title').length
  const terms = outer.filter(({use}) => use === 'term').length
  const scares = outer.filter(({use}) => use === 'scare').length
  const parts = [
    titles > 0 ? countOf(titles, 'title') : '',
    terms > 0 ? countOf(terms, 'term') : '',
    scares > 0 ? countOf(scares, 'expression held at arm’s length', 'expressions held at arm’s length') : ''
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `Also between marks, quoting nobody: ${listOf(parts)}.`
}

// ─── replies, chains, findings ───────────────────────────────────────────────────────────────────

/** Whose replies are recorded, in the article's words, each once. */
function replyTargets({record, words, statements, sources}: Story): readonly string[] {
  const names = record.replies.flatMap(({target, statement}) => {
    if (target !== null) return isPronoun(words(target)) ? [] : [words(target, 60)]
    return (statements.get(statement)?.sources ?? []).flatMap((id) => sources.get(id)?.name ?? [])
  })
  return [...new Set(names)]
}

const isPronoun = (text: string): boolean => /^(?:he|she|they|it|who|which|we|i)$/iu.test(text)

function replyLedger(story: Story): Section | null {
  const {replies} = story.record
  if (replies.length === 0) return null
  const entries = replies.map((reply): Entry => {
    const statement = story.statements.get(reply.statement)
    const credited = statement === undefined ? '' : namesOf(story, statement.sources)
    const target = reply.target === null ? credited : story.words(reply.target, 60)
    return {
      place: placeOf(statement),
      words: `${target === '' ? 'Not said who' : target}: ${replyWords[reply.kind]}`,
      facts: statement === undefined ? [] : [['', story.words(statement, 150)]]
    }
  })
  return {heading: 'Replies', blocks: [{form: 'entries', entries}]}
}

const viaWords = {
  origin: 'citing',
  conduit: 'by way of',
  recipient: 'told to'
} as const

function chains(story: Story): Section | null {
  const links = story.record.attributions.flatMap((attribution) =>
    attribution.via.map((via): Entry => {
      const place = placeOf(attribution.statement === null ? undefined : story.statements.get(attribution.statement))
      const source = namesOf(story, attribution.sourceIds)
      return {
        place,
        words: `${source === '' ? 'Somebody' : source}, ${viaWords[via.relation]} ${namesOf(story, [via.sourceId])}`,
        facts: []
      }
    })
  )
  const papers = story.active.filter(
    ({kind, identity}) => kind === 'document' || (kind === 'outlet' && identity === 'named')
  )
  const cited = papers.map((source): Entry => {
    const places = [...new Set(source.statements.map((id) => placeOf(story.statements.get(id))))].filter(
      (place) => place !== ''
    )
    return {place: someOf(places, 3), words: `${source.name} (${describeKind(source)})`, facts: []}
  })
  if (links.length + cited.length === 0) return null
  return {heading: 'Chains and documents', blocks: [{form: 'entries', entries: [...links, ...cited]}]}
}

function findingList({record}: Story, level: Level): Section | null {
  const findings = record.findings.filter((finding) => finding.level === level)
  if (findings.length === 0) return null
  const entries = findings.map(
    ({line, column, message, ruleId, fix}): Entry => ({
      place: `${line}:${column}`,
      words: message,
      facts: [['', fix === null ? ruleId : `${ruleId} · can be mended by itself`]]
    })
  )
  return {heading: levelHeadings[level], blocks: [{form: 'entries', entries}]}
}

// ─── method ──────────────────────────────────────────────────────────────────────────────────────

function method({record}: Story): Section {
  const {high, medium, low} = record.metrics.confidence
  const all = high + medium + low
  const sure =
    all === 0
      ? ''
      : `Of ${countOf(all, 'attribution')}, ${high} were found in a way that is nearly always right, ${medium} in one that usually is, ${low} in one that often is not.`
  const left = regions
    .filter((region) => region !== 'body')
    .map((region) => [region, record.statements.filter((statement) => statement.region === region).length] as const)
    .filter(([, count]) => count > 0)
    .map(([region, count]) => countOf(count, regionWords[region] ?? region))
  const excluded = left.length === 0 ? '' : `Left out of the figures: ${listOf(left)}.`
  const words = [
    'This report reads words alone. It does not know whether a statement is true, what was agreed with a source, or whether an editor knows a name that is kept back.',
    'Few unsourced statements are no proof of quality, and many no proof of the lack of it. ¶ counts the paragraphs of the body; findings stand at line:column.',
    sure,
    excluded
  ]
  const marks = `onrecord ${record.tool.version} · settings ${record.tool.config.slice(0, 12)} · text ${record.textHash.replace('sha256:', '').slice(0, 12)}`
  return {
    heading: 'How to read this',
    blocks: [
      {form: 'paragraph', words: words.filter((part) => part !== '').join(' ')},
      {form: 'paragraph', words: marks}
    ]
  }
}
