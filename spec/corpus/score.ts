/**
 * Measures a reading of an article against its gold: who is quoted, who is reported, and whether the reading knows who that is.
 * Figures run from 0 to 1. Counts of several articles are added up before a figure is taken, so that every quotation weighs the same.
 */
import type {GoldAttribution, GoldSpan, GoldStanding} from './gold.ts'
import {compareStandings, isAsked, isRight, type ReadStanding, type StandingField, type Told} from './standing.ts'

/** What a reading must tell to be measured; an `Article` does. */
export interface Reading {
  readonly text: string
  readonly attributions: readonly ReadAttribution[]
  readonly sources: readonly (ReadStanding & {readonly id: string})[]
  readonly sentences: readonly (GoldSpan & {readonly region: string})[]
  readonly statements: readonly (GoldSpan & {readonly region: string; readonly needsSource: boolean})[]
}

interface ReadAttribution {
  readonly type: string
  readonly source: GoldSpan | null
  readonly content: readonly GoldSpan[]
  readonly sourceIds: readonly string[]
}

/** How many of so many were right. */
interface Share {
  readonly right: number
  readonly of: number
}

/** What was right of all that was found, and what was found of all that is there. */
interface Pair {
  readonly precision: Share
  readonly recall: Share
}

/** What one article, or several together, count. */
export interface Counts {
  readonly quoted: Pair
  readonly reported: Pair
  readonly speaker: Share
  readonly canonical: Share
  readonly sentences: Readonly<Record<SentenceClass, Pair>>
  readonly unsourced: Pair
  readonly standings: Readonly<Record<StandingField, Pair>>
}

/** The measures that a release is held to. */
export const figureNames = [
  'quoted',
  'reported',
  'speaker',
  'canonical',
  'sentences',
  'unsourced',
  'titles',
  'affiliations',
  'justifications'
] as const
export type FigureName = (typeof figureNames)[number]
export type Figures = Readonly<Record<FigureName, number>>

const sentenceClasses = ['quoted', 'attributed', 'unattributed'] as const
type SentenceClass = (typeof sentenceClasses)[number]

/** A gold or read attribution in the words that both have. */
interface Side {
  readonly source: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
  /** The pieces that stand in quotation marks or that the article sets off as somebody's very words. */
  readonly quoted: readonly GoldSpan[]
  /** The people of the gold that it is laid to; null for a name that is nobody's. */
  readonly people: readonly (string | null)[]
  readonly wider: boolean
}

const quotationMark = /["“”„«»]|&[lr]dquo;|(?:^|\s)[‘']\S/
/** Half of the characters that either has must be common to both. */
const enough = 0.5
/** A sentence belongs to what covers more than this share of it. */
const noticeable = 0.2

/** Counts what the reading of an article has right. */
export function countArticle(
  article: Reading,
  gold: readonly GoldAttribution[],
  unsourced: readonly GoldSpan[],
  standings: readonly GoldStanding[] = []
): Counts {
  const people = [...new Set(gold.flatMap(({canonical}) => canonical))]
  const wanted = gold.map((attribution) => goldSide(attribution, article.text)).map(widerIfNested)
  const read = article.attributions.map((attribution) => readSide(attribution, article, people))
  const core = wanted.filter(({wider}) => !wider)
  return {
    quoted: {
      precision: share(pieces(read), ([piece, y]) => wanted.some((x) => hasPiece(x, piece) && agree(x, y))),
      recall: share(pieces(core), ([piece, x]) => read.some((y) => hasPiece(y, piece) && agree(x, y)))
    },
    reported: {
      precision: share(
        read.filter((y) => y.quoted.length === 0),
        (y) => wanted.some((x) => alike(x, y) && agree(x, y))
      ),
      recall: share(
        core.filter((x) => x.quoted.length === 0),
        (x) => read.some((y) => alike(x, y) && agree(x, y))
      )
    },
    speaker: share(
      pieces(core).filter(([piece]) => read.some((y) => hasPiece(y, piece))),
      ([piece, x]) => read.some((y) => hasPiece(y, piece) && agree(x, y))
    ),
    canonical: share(
      core.filter((x) => x.people.length > 0 && read.some((y) => meets(x, y))),
      (x) => read.some((y) => meets(x, y) && samePeople(x, y))
    ),
    sentences: countSentences(article, wanted, read),
    unsourced: countUnsourced(article, unsourced),
    standings: countStandings(compareStandings(article.sources, standings, (name) => personOf(name, people)))
  }
}

/** The figures of several articles together. */
export function figuresOf(counts: readonly Counts[]): Figures {
  const pair = (pick: (of: Counts) => Pair) => {
    const precision = ratio(counts.map((of) => pick(of).precision))
    const recall = ratio(counts.map((of) => pick(of).recall))
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  }
  const classes = sentenceClasses.map((name) => pair(({sentences}) => sentences[name]))
  return {
    quoted: pair(({quoted}) => quoted),
    reported: pair(({reported}) => reported),
    speaker: ratio(counts.map(({speaker}) => speaker)),
    canonical: ratio(counts.map(({canonical}) => canonical)),
    sentences: classes.reduce((sum, f1) => sum + f1, 0) / classes.length,
    unsourced: pair(({unsourced}) => unsourced),
    titles: pair(({standings}) => standings.title),
    affiliations: pair(({standings}) => standings.affiliation),
    justifications: pair(({standings}) => standings.justification)
  }
}

/** A place where the reading and the gold part. */
export interface Miss {
  readonly what: 'not found' | 'wrong speaker' | 'not in the gold'
  readonly span: GoldSpan
}

/** Where the reading and the gold part, quotations and reports, so that somebody can look at the sentences. */
export function findMisses(article: Reading, gold: readonly GoldAttribution[]): readonly Miss[] {
  const wanted = gold.map((attribution) => goldSide(attribution, article.text)).map(widerIfNested)
  const people = [...new Set(gold.flatMap(({canonical}) => canonical))]
  const read = article.attributions.map((attribution) => readSide(attribution, article, people))
  const missesOf = (from: readonly Side[], to: readonly Side[], absent: Miss['what']) =>
    from.flatMap((x) => {
      const units = x.quoted.length > 0 ? x.quoted.map((piece) => [piece]) : [x.content]
      return units.flatMap((unit): readonly Miss[] => {
        const found = to.filter((y) => likeness(unit, y.content) >= enough || unit.some((piece) => hasPiece(y, piece)))
        const span = unit[0]
        if (!span || found.some((y) => agree(x, y) || agree(y, x))) return []
        return [{what: found.length > 0 ? 'wrong speaker' : absent, span}]
      })
    })
  const core = wanted.filter(({wider}) => !wider)
  const madeUp = missesOf(read, wanted, 'not in the gold').filter(({what}) => what === 'not in the gold')
  return [...missesOf(core, read, 'not found'), ...madeUp].toSorted((a, b) => a.span.start - b.span.start)
}

// ─── the two sides ───────────────────────────────────────────────────────────────────────────────

function goldSide({source, content, canonical, type, wider}: GoldAttribution, text: string): Side {
  return {
    source: source.flat(),
    content,
    quoted: type === 'indirect' ? [] : content.filter((piece) => isQuoted(piece, type, text)),
    people: canonical,
    wider
  }
}

/** What a quoted speaker in turn reports is hers to report: finding it is right, missing it is no fault. */
function widerIfNested(side: Side, _: number, all: readonly Side[]): Side {
  const whole = [...side.source, ...side.content]
  const holds = (outer: GoldSpan) => overlap([outer], whole) === length(whole) && length([outer]) > length(whole)
  return all.some(({quoted}) => quoted.some(holds)) ? {...side, wider: true} : side
}

function readSide(
  {source, content, type, sourceIds}: ReadAttribution,
  article: Reading,
  people: readonly string[]
): Side {
  const names = sourceIds.map((id) => article.sources.find((one) => one.id === id)?.name ?? '')
  return {
    source: source ? [source] : [],
    content,
    quoted: type === 'indirect' ? [] : content.filter((piece) => isQuoted(piece, type, article.text)),
    people: names.map((name) => personOf(name, people)),
    wider: false
  }
}

function isQuoted({start, end}: GoldSpan, type: string, text: string): boolean {
  return type === 'direct' || quotationMark.test(text.slice(start, end))
}

/** Whom of the article's people a name means: the one that it resembles more than any other, or nobody. */
function personOf(name: string, people: readonly string[]): string | null {
  const marks = people.map((person) => resemblance(name, person))
  const best = Math.max(0, ...marks)
  if (best <= 0.5 || marks.filter((mark) => mark === best).length > 1) return null
  return people[marks.indexOf(best)] ?? null
}

/** 1 where one name has all the words of the other and nothing besides; more than 0.5 where the shorter stands whole in the longer. */
function resemblance(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const common = [...x].filter((word) => y.has(word)).length
  if (common === 0) return 0
  return (common / Math.min(x.size, y.size) + common / Math.max(x.size, y.size)) / 2
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?(?![\p{L}\p{N}])/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  return new Set(words?.filter((word) => !['a', 'an', 'the', 'of', 'for', 'in', 'at', 'who', 'by'].includes(word)))
}

// ─── when they say the same ──────────────────────────────────────────────────────────────────────

/** Whether both lay it to the same words, or, where one has no words of its own for it, to the same person. */
function agree(x: Side, y: Side): boolean {
  if (x.source.length > 0 && y.source.length > 0) return overlap(x.source, y.source) > 0
  if (x.people.length === 0) return y.source.length === 0
  return samePeople(x, y)
}

function samePeople(x: Side, y: Side): boolean {
  return x.people.length === y.people.length && x.people.every((person) => y.people.includes(person))
}

function pieces(sides: readonly Side[]): readonly (readonly [GoldSpan, Side])[] {
  return sides.flatMap((side) => side.quoted.map((piece): [GoldSpan, Side] => [piece, side]))
}

function hasPiece({content}: Side, piece: GoldSpan): boolean {
  return content.some((own) => likeness([own], [piece]) >= enough)
}

function alike(x: Side, y: Side): boolean {
  return likeness(x.content, y.content) >= enough
}

/** Whether they are about the same words: as a whole, or in a quoted piece. */
function meets(x: Side, y: Side): boolean {
  return alike(x, y) || x.quoted.some((piece) => hasPiece(y, piece))
}

/** Characters in both, of the characters in either. */
function likeness(a: readonly GoldSpan[], b: readonly GoldSpan[]): number {
  const common = overlap(a, b)
  return common / (length(a) + length(b) - common)
}

function overlap(a: readonly GoldSpan[], b: readonly GoldSpan[]): number {
  let sum = 0
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return sum
}

function length(spans: readonly GoldSpan[]): number {
  return spans.reduce((sum, {start, end}) => sum + end - start, 0)
}

// ─── sentences ───────────────────────────────────────────────────────────────────────────────────

function countSentences(article: Reading, wanted: readonly Side[], read: readonly Side[]): Counts['sentences'] {
  const core = wanted.filter(({wider}) => !wider)
  const pairs = article.sentences
    .filter(({region}) => region === 'body')
    .map((sentence) => ({sentence, want: classOf(sentence, core), got: classOf(sentence, read)}))
    // What only wider gold covers may be called either way.
    .filter(({sentence, want}) => want !== 'unattributed' || classOf(sentence, wanted) === 'unattributed')
  const pairOf = (name: SentenceClass): Pair => ({
    precision: share(
      pairs.filter(({got}) => got === name),
      ({want}) => want === name
    ),
    recall: share(
      pairs.filter(({want}) => want === name),
      ({got}) => got === name
    )
  })
  return {quoted: pairOf('quoted'), attributed: pairOf('attributed'), unattributed: pairOf('unattributed')}
}

function classOf(sentence: GoldSpan, sides: readonly Side[]): SentenceClass {
  const covers = (spans: readonly GoldSpan[]) => overlap([sentence], spans) > noticeable * length([sentence])
  if (covers(merged(sides.flatMap(({quoted}) => quoted)))) return 'quoted'
  return covers(merged(sides.flatMap(({content}) => content))) ? 'attributed' : 'unattributed'
}

/** The same characters, each once. */
function merged(spans: readonly GoldSpan[]): readonly GoldSpan[] {
  const out: GoldSpan[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && span.start <= last.end) out.splice(-1, 1, {start: last.start, end: Math.max(last.end, span.end)})
    else out.push(span)
  }
  return out
}

function countUnsourced({statements}: Reading, gold: readonly GoldSpan[]): Pair {
  // An article without such marks has not been read for them.
  const asked = (gold.length > 0 ? statements : []).filter(({region, needsSource}) => region === 'body' && needsSource)
  return {
    precision: share(asked, (statement) => gold.some((span) => likeness([span], [statement]) >= enough)),
    recall: share(gold, (span) => asked.some((statement) => likeness([span], [statement]) >= enough))
  }
}

function countStandings(told: readonly Told[]): Counts['standings'] {
  const pairOf = (name: StandingField): Pair => {
    const own = told.filter(({field}) => field === name)
    return {
      precision: share(
        own.filter(({said}) => said !== null),
        isRight
      ),
      recall: share(own.filter(isAsked), isRight)
    }
  }
  return {title: pairOf('title'), affiliation: pairOf('affiliation'), justification: pairOf('justification')}
}

function share<T>(of: readonly T[], isRight: (item: T) => boolean): Share {
  return {right: of.filter(isRight).length, of: of.length}
}

function ratio(shares: readonly Share[]): number {
  const of = shares.reduce((sum, share) => sum + share.of, 0)
  return of === 0 ? 0 : shares.reduce((sum, {right}) => sum + right, 0) / of
}
