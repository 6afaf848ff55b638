/** The program’s table of contents: text → tree → statements → sources. */
import type {
  Article,
  Attribution,
  Format,
  Mention,
  Metadata,
  Outline,
  Quotation,
  RawAttribution,
  RawVia,
  Reply,
  Source,
  Statement,
  Via
} from './model.ts'
import {resolveSources} from './sources/resolveSources.ts'
import {findAttributions} from './statements/attributions.ts'
import {footingsOf} from './statements/footings.ts'
import {needOf, type Surroundings} from './statements/need.ts'
import {findQuotations} from './statements/quotations.ts'
import {prepareReading, type Reading, tokenFrom} from './statements/reading.ts'
import {findReplies} from './statements/replies.ts'
import {splitSentences} from './statements/sentences.ts'
import {findStatements, type RawStatement} from './statements/statements.ts'
import {elementAt} from './text/elementAt.ts'
import type {Memory} from './tree/memory.ts'
import {readTree} from './tree/readTree.ts'
import {readTokens} from './tree/tokens.ts'

export interface ReadOptions {
  /** How the text is written; Markdown unless told otherwise. */
  readonly format?: Format
  /** What a Word document says of its text, from `readWord`. */
  readonly outline?: Outline | null
  /** What is known of the article besides: it holds where the text says something else, or nothing. */
  readonly metadata?: Partial<Metadata>
  /** What the article left behind when it was read before: with it, most of an article that is being written need not be read again. */
  readonly memory?: Memory | null
}

/**
 * Reads an article: who says what in it, and which statements nobody is named for. Never throws, whatever the text.
 * The same text gives the same article, ids included.
 */
export const readArticle = (text: string, options: ReadOptions = {}): Article => {
  const format = options.format ?? 'markdown'
  const tree = readTree(text, format, options.outline, options.metadata, options.memory)
  const tokens = readTokens(tree.blocks)
  const {quotations, strays, quotationAt} = findQuotations(tokens, tree.blocks)
  const sentences = splitSentences(tokens, quotations, tree.regions)
  const reading = prepareReading(
    text,
    tokens,
    sentences,
    quotations,
    quotationAt,
    tree.blocks.map(({kind}) => kind),
    options.memory
      ? footingsOf(options.memory, tree.blocks, sentences, quotations, (token) => tokens[token]?.block ?? -1)
      : []
  )
  const raw = findAttributions(reading)
  const resolved = resolveSources({
    text,
    metadata: tree.metadata,
    tokens,
    sentences,
    quotations,
    quotationAt,
    attributions: raw
  })
  const rawStatements = findStatements(reading, raw)
  const rawReplies = findReplies(reading)
  const statementOf = statementIds(reading, rawStatements)
  const attributions = raw.map((attribution, index) =>
    finish(attribution, resolved.sourceIds[index] ?? [], resolved.viaIds[index] ?? [], statementOf)
  )
  const replying = new Set(rawReplies.map((reply) => reply.sentence))
  const papers = new Set(resolved.sources.filter(({kind}) => kind === 'document').map(({id}) => id))
  const statements: Statement[] = []
  let paper = -1
  rawStatements.forEach((raw, index) => {
    const block = reading.sentences[raw.first]?.block ?? 0
    const around = {records: replying.has(raw.first), paper: paper >= 0 && block - paper <= 1}
    const statement = judge(reading, raw, index, attributions, around)
    statements.push(statement)
    if (statement.sources.some((id) => papers.has(id))) paper = block
    // something else was told in between
    else if (statement.class === 'unattributed' && statement.ground !== 'continued') paper = -1
  })
  const words = countQuotedWords(reading, attributions)
  return {
    text,
    format,
    metadata: tree.metadata,
    blocks: tree.blocks,
    links: tree.links,
    tokens,
    sentences,
    quotations: settleUses(quotations, attributions, papers, reading),
    strays,
    quotationAt,
    attributions,
    statements,
    sources: creditSources(resolved.sources, statements, words),
    replies: rawReplies.map(
      (reply): Reply => ({
        start: reply.start,
        end: reply.end,
        kind: reply.kind,
        statement: statementOf[reply.sentence] ?? '',
        target: reply.target && {start: reply.target.start, end: reply.target.end},
        name: reply.target && nameOfPronoun(resolved.pronouns, reply.target)
      })
    ),
    faults: tree.faults,
    directives: tree.directives,
    runs: options.outline?.runs ?? []
  }
}

/** «*He* pleaded not guilty»: the name of whom a mention of one word stands for, or null. */
const nameOfPronoun = (pronouns: ReadonlyMap<number, string>, {first, last}: Mention): string | null =>
  last === first + 1 ? (pronouns.get(first) ?? null) : null

/** For each sentence the id of its statement. */
const statementIds = (reading: Reading, statements: readonly RawStatement[]): readonly string[] => {
  const ids: string[] = new Array(reading.sentences.length)
  statements.forEach((statement, index) => {
    for (let at = statement.first; at < statement.last; at++) ids[at] = `s${index + 1}`
  })
  return ids
}

/** Field by field: to spread one object into another takes ten times as long, and there are many. */
const finish = (
  raw: RawAttribution,
  sourceIds: readonly string[],
  viaIds: readonly string[],
  statementOf: readonly string[]
): Attribution => ({
  index: raw.index,
  type: raw.type,
  frame: raw.frame,
  source: raw.source,
  speakers: raw.speakers,
  cue: raw.cue,
  lemma: raw.lemma,
  cueClass: raw.cueClass,
  content: raw.content,
  inheritsFrom: raw.inheritsFrom,
  confidence: raw.confidence,
  via: raw.via.length === 0 ? [] : finishVia(raw.via, viaIds),
  provenance: raw.provenance,
  steps: raw.steps,
  sentence: raw.sentence,
  id: `a${raw.index + 1}`,
  sourceIds,
  basis: raw.cue ? 'explicit' : 'inherited',
  statement: statementOf[raw.sentence] ?? null
})

const finishVia = (raw: readonly RawVia[], viaIds: readonly string[]): readonly Via[] =>
  raw.flatMap(({start, end, relation}, at) => {
    const sourceId = viaIds[at]
    return sourceId ? [{start, end, relation, sourceId}] : []
  })

const judge = (
  reading: Reading,
  raw: RawStatement,
  index: number,
  attributions: readonly Attribution[],
  around: Surroundings
): Statement => {
  const first = reading.sentences[raw.first]
  const last = elementAt(reading.sentences, raw.last - 1)
  const own = raw.attributions.map((at) => attributions[at]).filter((attribution) => attribution !== undefined)
  const region = first?.region ?? 'body'
  const open = raw.class === 'unattributed' && (region === 'body' || region === 'caption')
  const need = open && first ? needOf(reading, first.first, last?.last ?? first.last, around) : null
  return {
    id: `s${index + 1}`,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    region: first?.region ?? 'body',
    class: raw.class,
    first: raw.first,
    last: raw.last,
    block: first?.block ?? 0,
    attributions: own.map(({id}) => id),
    sources: own.length === 1 ? (own[0]?.sourceIds ?? []) : [...new Set(own.flatMap(({sourceIds}) => sourceIds))],
    // A caption asks no reader to believe much; a rule looks at what it claims.
    needsSource: region === 'body' && (need?.needs ?? false),
    ground: need?.ground ?? 'sourced'
  }
}

/** Words in quotation marks for each source: joint speakers each get them all. */
const countQuotedWords = (reading: Reading, attributions: readonly Attribution[]): ReadonlyMap<string, number> => {
  const words = new Map<string, number>()
  const counted = new Uint8Array(reading.tokens.length)
  for (const attribution of attributions) {
    let count = 0
    for (const piece of attribution.content) {
      for (let at = tokenFrom(reading, piece.start); at < reading.tokens.length; at++) {
        const token = reading.tokens[at]
        if (!token || token.start >= piece.end) break
        if (counted[at] || (token.kind !== 'word' && token.kind !== 'number') || token.lower === "'s") continue
        const quotation = elementAt(reading.quotations, reading.quotationAt[at])
        if (!quotation || !(quotation.depth > 0 || quotation.use === 'speech' || quotation.use === 'document')) continue
        counted[at] = 1
        count++
      }
    }
    for (const id of attribution.sourceIds) words.set(id, (words.get(id) ?? 0) + count)
  }
  return words
}

const creditSources = (
  sources: readonly Source[],
  statements: readonly Statement[],
  words: ReadonlyMap<string, number>
): readonly Source[] => {
  const credited = new Map<string, string[]>()
  for (const statement of statements) {
    for (const id of statement.sources) {
      const list = credited.get(id)
      if (list) list.push(statement.id)
      else credited.set(id, [statement.id])
    }
  }
  return sources.map((source) => ({
    ...source,
    statements: credited.get(source.id) ?? [],
    quotedWords: words.get(source.id) ?? 0
  }))
}

/** Once it is known who speaks, marks around a document’s words are a document’s, and what is credited to somebody is speech. */
const settleUses = (
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  documents: ReadonlySet<string>,
  reading: Reading
): readonly Quotation[] => {
  const papers = new Set<number>()
  for (const attribution of attributions) {
    if (attribution.sourceIds.length === 0 || !attribution.sourceIds.every((id) => documents.has(id))) continue
    for (const piece of attribution.content) {
      for (let at = tokenFrom(reading, piece.start); at < reading.tokens.length; at++) {
        const token = reading.tokens[at]
        if (!token || token.start >= piece.end) break
        const quotation = reading.quotationAt[at] ?? -1
        if (quotation >= 0) papers.add(quotation)
      }
    }
  }
  if (papers.size === 0) return quotations
  return quotations.map((quotation) =>
    quotation.use === 'speech' && papers.has(quotation.index) ? {...quotation, use: 'document'} : quotation
  )
}
