import {
  type Article,
  type Attribution,
  type Finding,
  type Level,
  levels,
  type ReasonClass,
  type ReplyKind,
  reasonClasses,
  replyKinds,
  type Source,
  type Statement,
  type StatementClass,
  statementClasses
} from '../model.ts'
import {isSoft} from '../statements/need.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Abstention} from './abstention.ts'
import {creditQuotations, isQuoted, speakersOf} from './credits.ts'
import {wordStarts, wordsIn} from './wordStarts.ts'

/** A share as an editor can check it: how many, of how many. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** Where in the article something comes first: the statement, and what the reader has read before it. */
export interface Place {
  readonly statement: string
  readonly statementsBefore: number
  readonly wordsBefore: number
}

/** What one voice has said: a source, or several that speak together. */
export interface Voice {
  readonly sourceIds: readonly string[]
  readonly statements: number
  readonly quotedWords: number
}

/** A run of paragraphs in which nobody is credited. */
export interface Run {
  readonly paragraphs: number
  /** Its first and last statement; null where there is none. */
  readonly first: string | null
  readonly last: string | null
}

/** How sure the program is of its attributions. */
export const confidenceBands = ['high', 'medium', 'low'] as const
export type ConfidenceBand = (typeof confidenceBands)[number]

/** The figures of one article, over its body alone. No figure stands without what it is taken of, and none sums up trust. */
export interface Metrics {
  /** Words of the body, by the reckoning of `wordStarts`. */
  readonly words: number
  /** Those between marks that quote somebody; titles, terms and doubtful marks are left out. */
  readonly quotedWords: number
  readonly paragraphs: number
  /** Statements by class; the unsure ones apart. */
  readonly statements: Readonly<Record<StatementClass, number>>
  /** Only where the settings ask for a least confidence: what did not reach it, and counts nowhere else as sourced. */
  readonly unsure?: {readonly below: number; readonly statements: Share; readonly attributions: Share}
  /** Statements with a source, of all. */
  readonly sourced: Share
  /** Statements that need a source, of those that have none; `soft` ones would gain by one. */
  readonly needingSource: Share
  readonly soft: number
  readonly sources: SourceFigures
  /** Named people who have a title or an affiliation, of all named people. */
  readonly identified: Share
  /** How much rests on sources whose names are kept back: statements of those with a source, and quoted words. */
  readonly unnamed: {readonly statements: Share; readonly quotedWords: Share}
  /** Unnamed sources by how well they are described, 0 to 4, and by the reason given. */
  readonly anonymity: {readonly levels: readonly number[]; readonly reasons: Readonly<Record<ReasonClass, number>>}
  /** Statements whose every source is unnamed. */
  readonly unnamedOnly: readonly string[]
  /** Statements taken over from another outlet, of those with a source. */
  readonly secondHand: Share
  /** Who speaks how much, most quoted words first. */
  readonly voices: readonly Voice[]
  readonly firstAttribution: Place | null
  /** The first statement that gives the reader a source's name; another outlet's does not count. */
  readonly firstNamedSource: Place | null
  readonly longestUnattributedRun: Run
  /** People who are sources, by what the text says of their gender; names say nothing. */
  readonly gender: Readonly<Record<'female' | 'male' | 'undetermined', number>>
  readonly replies: Readonly<Record<ReplyKind, number>>
  readonly findings: Readonly<Record<Level, number>>
  /** Findings by level for every thousand words, to one decimal. */
  readonly findingsPer1000Words: Readonly<Record<Level, number>>
  /** Attributions by how often a verdict reached in that way is right: from 0.9, from 0.7, below. */
  readonly confidence: Readonly<Record<ConfidenceBand, number>>
  /** Quotations of somebody's words, of which no speaker was found. */
  readonly withoutSpeaker: Share
}

/** Distinct sources that something in the body rests on; whoever only declined to speak is none. */
export interface SourceFigures {
  readonly namedPersons: number
  readonly namedGroups: number
  readonly organizations: number
  readonly documents: number
  readonly outlets: number
  /** People and bodies known by their role alone: police, a spokesman. */
  readonly role: number
  /** People whose names are kept back; a plural counts once. */
  readonly withheld: number
  readonly unknown: number
  readonly all: number
  /** All, but those who only ever speak together count as one. */
  readonly voices: number
}

/**
 * The figures of an article. Whoever has its words and credited quotations already may hand them in; `abstention`
 * leaves out of all that has a source what is not sure enough.
 */
export function articleMetrics(
  article: Article,
  findings: readonly Finding[],
  starts: readonly number[] = wordStarts(article),
  credits: readonly (Attribution | null)[] = creditQuotations(article),
  abstention: Abstention | null = null
): Metrics {
  const sources = new Map(article.sources.map((source) => [source.id, source]))
  const body = article.statements.filter(({region}) => region === 'body')
  const sure = body.filter(({id}) => !abstention?.statements.has(id))
  const sourced = sure.filter((statement) => statement.class !== 'unattributed')
  const counted = abstention === null ? article : withoutUnsure(article, abstention)
  const unattributed = body.filter((statement) => statement.class === 'unattributed')
  const quotes = quotationFigures(article, starts, credits)
  const naming = namingStatements(counted, sources)
  const statementsOf = statementsByAttribution(sourced)
  const voices = voicesOf(counted, statementsOf, sources, quotes)
  const active = activeSources(counted, statementsOf, sources)
  const words = sum(body.map((statement) => wordsIn(starts, statement)))
  const counts = countBy(
    levels,
    findings.map(({level}) => level)
  )
  const isUnnamed = ({sources: ids}: Statement) =>
    ids.length > 0 && ids.every((id) => sources.get(id)?.identity === 'withheld')
  const people = active.filter(({kind, identity}) => kind === 'person' && identity === 'named')
  const withheld = active.filter(({identity}) => identity === 'withheld')
  return {
    words,
    quotedWords: quotes.words,
    paragraphs: new Set(body.map(({block}) => block)).size,
    statements: countBy(
      statementClasses,
      sure.map((statement) => statement.class)
    ),
    ...(abstention === null ? {} : {unsure: unsureFigures(article, body, abstention)}),
    sourced: {count: sourced.length, of: body.length},
    needingSource: {count: count(unattributed, ({needsSource}) => needsSource), of: unattributed.length},
    soft: count(unattributed, ({ground}) => isSoft(ground)),
    sources: sourceFigures(active, voices),
    identified: {
      count: count(people, ({title, affiliation}) => title !== null || affiliation !== null),
      of: people.length
    },
    unnamed: {
      statements: {
        count: count(sourced, ({sources: ids}) => ids.some((id) => sources.get(id)?.identity === 'withheld')),
        of: sourced.length
      },
      quotedWords: {
        count: sum(
          voices
            .filter(({sourceIds}) => sourceIds.some((id) => sources.get(id)?.identity === 'withheld'))
            .map(({quotedWords}) => quotedWords)
        ),
        of: quotes.words
      }
    },
    anonymity: {
      levels: [0, 1, 2, 3, 4].map((level) => count(withheld, ({anonymity}) => anonymity?.level === level)),
      reasons: countBy(
        reasonClasses,
        withheld.flatMap(({anonymity}) => anonymity?.reason ?? [])
      )
    },
    unnamedOnly: sourced.filter(isUnnamed).map(({id}) => id),
    secondHand: {
      count: count(sourced, ({sources: ids}) => ids.some((id) => sources.get(id)?.kind === 'outlet')),
      of: sourced.length
    },
    voices,
    firstAttribution: placeOf(
      body,
      starts,
      (statement) => statement.class !== 'unattributed' && !abstention?.statements.has(statement.id)
    ),
    firstNamedSource: placeOf(body, starts, ({id}) => naming.has(id)),
    longestUnattributedRun: longestRun(body),
    gender: countBy(
      ['female', 'male', 'undetermined'],
      active.filter(({kind}) => kind === 'person').map(({gender}) => gender ?? 'undetermined')
    ),
    replies: countBy(
      replyKinds,
      article.replies.map(({kind}) => kind)
    ),
    findings: counts,
    findingsPer1000Words: {
      error: density(counts.error, words),
      warning: density(counts.warning, words),
      note: density(counts.note, words)
    },
    confidence: countBy(
      confidenceBands,
      article.attributions.map(({confidence}) => bandOf(confidence))
    ),
    withoutSpeaker: quotes.withoutSpeaker
  }
}

const withoutUnsure = (article: Article, {attributions}: Abstention): Article => ({
  ...article,
  attributions: article.attributions.filter(({id}) => !attributions.has(id))
})

const unsureFigures = (
  article: Article,
  body: readonly Statement[],
  {below, attributions, statements}: Abstention
): Required<Metrics>['unsure'] => ({
  below,
  statements: {count: count(body, ({id}) => statements.has(id)), of: body.length},
  attributions: {count: attributions.size, of: article.attributions.length}
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const count = <Element>(list: readonly Element[], holds: (element: Element) => boolean): number => {
  let total = 0
  for (const element of list) if (holds(element)) total++
  return total
}

/** How often each name of a closed list occurs; those that do not occur are 0. */
function countBy<Name extends string>(names: readonly Name[], found: readonly Name[]): Readonly<Record<Name, number>> {
  const counts = new Map<Name, number>(names.map((name) => [name, 0]))
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  // Each name was given its count above.
  return Object.fromEntries(counts) as Record<Name, number>
}

const density = (findings: number, words: number): number =>
  words === 0 ? 0 : Math.round((findings * 10_000) / words) / 10

const bandOf = (confidence: number): ConfidenceBand =>
  confidence >= 0.9 ? 'high' : confidence >= 0.7 ? 'medium' : 'low'

interface QuotationFigures {
  readonly words: number
  readonly withoutSpeaker: Share
  /** Words quoted by each attribution, by its id. */
  readonly byAttribution: ReadonlyMap<string, number>
}

/** Words between the outermost marks that quote somebody in the body. */
function quotationFigures(
  article: Article,
  starts: readonly number[],
  credits: readonly (Attribution | null)[]
): QuotationFigures {
  const isBody = bodyTest(article)
  const byAttribution = new Map<string, number>()
  let words = 0
  let all = 0
  let without = 0
  for (const quotation of article.quotations) {
    if (quotation.depth > 0 || !isQuoted(quotation) || !isBody(quotation.start)) continue
    const length = wordsIn(starts, quotation.inner)
    const attribution = credits[quotation.index] ?? null
    words += length
    all++
    if (attribution === null || attribution.sourceIds.length === 0) without++
    if (attribution !== null) byAttribution.set(attribution.id, (byAttribution.get(attribution.id) ?? 0) + length)
  }
  return {words, byAttribution, withoutSpeaker: {count: without, of: all}}
}

/** Whether an offset lies in body copy; to be asked in text order. */
function bodyTest({sentences}: Article): (offset: number) => boolean {
  let index = 0
  return (offset) => {
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= offset) index++
    const sentence = sentences[index]
    return sentence === undefined || sentence.start > offset || sentence.region === 'body'
  }
}

function voicesOf(
  article: Article,
  statementsOf: ReadonlyMap<string, readonly string[]>,
  sources: ReadonlyMap<string, Source>,
  quotes: QuotationFigures
): readonly Voice[] {
  const voices = new Map<string, {sourceIds: readonly string[]; statements: Set<string>; quotedWords: number}>()
  for (const {id, sourceIds} of article.attributions) {
    const statements = statementsOf.get(id)
    if (sourceIds.length === 0 || statements === undefined) continue
    const speakers = speakersOf(sourceIds, sources)
    const key = speakers.join(' ')
    const voice = voices.get(key) ?? {sourceIds: speakers, statements: new Set<string>(), quotedWords: 0}
    for (const statement of statements) voice.statements.add(statement)
    voice.quotedWords += quotes.byAttribution.get(id) ?? 0
    voices.set(key, voice)
  }
  return [...voices.values()]
    .map(({sourceIds, statements, quotedWords}) => ({sourceIds, statements: statements.size, quotedWords}))
    .sort((a, b) => b.quotedWords - a.quotedWords || b.statements - a.statements)
}

/** The statements of the body that hold words of each attribution, by its id. */
function statementsByAttribution(sourced: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const statements = new Map<string, string[]>()
  for (const {id, attributions} of sourced) {
    for (const attribution of attributions) {
      const known = statements.get(attribution)
      if (known === undefined) statements.set(attribution, [id])
      else known.push(id)
    }
  }
  return statements
}

/** Sources that something in the body rests on, those behind another outlet included, in the order of the record. */
function activeSources(
  article: Article,
  statementsOf: ReadonlyMap<string, readonly string[]>,
  sources: ReadonlyMap<string, Source>
): readonly Source[] {
  const active = new Set<string>()
  for (const {id, sourceIds, via} of article.attributions) {
    if (!statementsOf.has(id)) continue
    for (const speaker of speakersOf(sourceIds, sources)) active.add(speaker)
    for (const {relation, sourceId} of via) if (relation === 'origin') active.add(sourceId)
  }
  return article.sources.filter(({id}) => active.has(id))
}

function sourceFigures(active: readonly Source[], voices: readonly Voice[]): SourceFigures {
  const named = active.filter(({identity}) => identity === 'named')
  const open = active.filter(({identity}) => identity !== 'withheld')
  const ofKind = (kind: Source['kind']) => (source: Source) => source.kind === kind
  return {
    namedPersons: count(named, ofKind('person')),
    namedGroups: count(named, ofKind('group')),
    organizations: count(named, ofKind('organization')),
    documents: count(open, ofKind('document')),
    outlets: count(open, ofKind('outlet')),
    role: count(open, isRoleAlone),
    withheld: active.length - open.length,
    unknown: count(open, ofKind('unknown')),
    all: active.length,
    voices: independentVoices(voices)
  }
}

const isRoleAlone = ({kind, identity}: Source): boolean =>
  identity === 'role' && (kind === 'person' || kind === 'group' || kind === 'organization')

/** Statements whose attribution gives the reader a name: «Orla Dent said», but not «he said», and no other outlet. */
function namingStatements({text, attributions}: Article, sources: ReadonlyMap<string, Source>): ReadonlySet<string> {
  const naming = new Set<string>()
  const names = new Map<string, readonly string[]>()
  for (const {id, identity, kind, name} of sources.values())
    if (identity === 'named' && kind !== 'outlet') names.set(id, wordsOfName(name))
  for (const {source, sourceIds, statement} of attributions) {
    if (source === null || statement === null || !sourceIds.some((id) => names.has(id))) continue
    const words = wordsOfName(text.slice(source.start, source.end))
    if (sourceIds.some((id) => names.get(id)?.some((word) => words.includes(word)))) naming.add(statement)
  }
  return naming
}

/** The words of a name that tell it from others: those longer than «the» and «of». */
const wordsOfName = (name: string): readonly string[] =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))

/** Joint speakers are one voice, and none at all where one of them also speaks alone. */
function independentVoices(voices: readonly Voice[]): number {
  const alone = new Set(voices.flatMap(({sourceIds}) => (sourceIds.length === 1 ? sourceIds : [])))
  return count(voices, ({sourceIds}) => sourceIds.length === 1 || !sourceIds.some((id) => alone.has(id)))
}

function placeOf(
  body: readonly Statement[],
  starts: readonly number[],
  holds: (statement: Statement) => boolean
): Place | null {
  const index = body.findIndex(holds)
  const statement = elementAt(body, index)
  if (statement === undefined) return null
  const wordsBefore = sum(body.slice(0, index).map((earlier) => wordsIn(starts, earlier)))
  return {statement: statement.id, statementsBefore: index, wordsBefore}
}

function longestRun(body: readonly Statement[]): Run {
  const sourcedBlocks = new Set(body.filter((statement) => statement.class !== 'unattributed').map(({block}) => block))
  let best: Run = {paragraphs: 0, first: null, last: null}
  let first: string | null = null
  let paragraphs = 0
  let block = -1
  for (const statement of body) {
    if (sourcedBlocks.has(statement.block)) {
      first = null
      paragraphs = 0
      continue
    }
    first ??= statement.id
    if (statement.block !== block) paragraphs++
    block = statement.block
    if (paragraphs > best.paragraphs || first === best.first) best = {paragraphs, first, last: statement.id}
  }
  return best
}
