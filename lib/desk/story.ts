import type {Audit} from '../audit.ts'
import {type NoticeKind, readNotice} from '../findings/notices.ts'
import {runsOfRegion} from '../findings/runs.ts'
import {type Anonymity, type Level, levels, type Source} from '../model.ts'
import type {AttributionRecord, ReportRecord, SourceRecord} from '../report/record.ts'
import {tellStory} from '../report/story.ts'
import {cut, joints} from '../report/wording.ts'
import {type Words, wordsOf} from '../report/wordsOf.ts'
import {withoutEnd} from '../text/withoutEnd.ts'
import {type Copy, copyOf} from './copy.ts'

/** The figures of a story that a desk adds up, each with what it says. */
export const storyFigures = {
  words: 'Words of the body',
  quotedWords: 'Words between marks that quote somebody',
  statements: 'Statements of the body',
  sourced: 'Statements with a source',
  needingSource: 'Statements without a source that need one',
  unsure: 'Statements whose source is too unsure to count, where the settings ask for a least confidence',
  unnamedStatements: 'Statements behind which an unnamed source stands',
  unnamedOnly: 'Statements that rest on unnamed sources alone',
  secondHand: 'Statements taken over from another outlet',
  voices: 'Sources; those who only ever speak together count as one',
  named: 'People who speak by name',
  identified: 'Of these, people with a post or an affiliation',
  unnamedInLead: '1 where an unnamed source stands behind the first statement',
  unnamedInHeadline: '1 where an unnamed source stands behind the headline',
  replies: 'Replies, and attempts to get one',
  unanswered: 'People or bodies who are accused and whose side is not given',
  errors: 'Findings that are errors',
  warnings: 'Findings that are warnings',
  notes: 'Findings that are notes'
} as const

export type StoryFigures = Readonly<Record<keyof typeof storyFigures, number>>

/** A source as a desk counts it: a row of the diversity sheet. */
export interface DeskSource {
  readonly id: string
  /** The words that first name or describe it. */
  readonly label: string
  readonly name: string
  readonly kind: Source['kind']
  readonly identity: Source['identity']
  readonly title: string | null
  readonly affiliation: string | null
  /** How well an unnamed source is described, and why its name is kept back. */
  readonly level: Anonymity['level'] | null
  readonly reason: Anonymity['reason'] | null
  readonly gender: Source['gender']
  /** Whether something in the body rests on it; silent are who only declined to speak, and who wrote the story. */
  readonly speaks: boolean
  readonly statements: number
  readonly quotations: number
  readonly quotedWords: number
  /** The number of the first statement that it stands behind, counted in the body; null for none. */
  readonly firstStatement: number | null
  readonly inLead: boolean
  readonly inHeadline: boolean
  /** How its words came: «in a statement to the Mail»; null where the story does not say. */
  readonly provenance: string | null
  /** Other sources that they came through. */
  readonly via: readonly string[]
  readonly verbs: readonly string[]
  /** How sure the program is of the surest of its attributions; null where it has none. */
  readonly confidence: number | null
}

/** Whether a source is another outlet’s, which does not name it: only the outlet knows who that is. */
export const isElsewhere = ({identity, statements}: Pick<DeskSource, 'identity' | 'statements'>): boolean =>
  identity === 'withheld' && statements === 0

/** How often a rule found something in a story. */
export interface RuleCount {
  readonly rule: string
  /** The gravest of these findings. */
  readonly level: Level
  readonly findings: number
}

/** A finding that a story asks to have ignored. */
export interface Ignored {
  readonly rule: string
  readonly reason: string
}

/** What a desk's audit takes of one story: what it says of itself, its figures, its sources, and what the rules found. */
export interface DeskStory {
  readonly path: string
  readonly textHash: string
  readonly version: string
  readonly settings: string
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly desk: string | null
  readonly byline: string | null
  readonly type: string | null
  readonly copy: Copy
  /** What its notices are, but for those that mend nothing. */
  readonly notices: readonly NoticeKind[]
  readonly figures: StoryFigures
  readonly sources: readonly DeskSource[]
  readonly rules: readonly RuleCount[]
  readonly ignored: readonly Ignored[]
}

/** The longest label or provenance that is kept, in characters. */
const longestWords = 120

/** Reduces an audit to what a desk adds up. */
export function storyOf({article, record}: Pick<Audit, 'article' | 'record'>): DeskStory {
  const words = wordsOf(article)
  const notices = runsOfRegion(article, 'notice').map(words)
  const {path, textHash, tool, title, published, outlet, desk, byline, type} = record
  return {
    path,
    textHash,
    version: tool.version,
    settings: tool.config,
    title,
    published,
    outlet,
    desk,
    byline,
    type,
    copy: copyOf(record, words, notices),
    notices: notices.map((notice) => readNotice(notice).kind).filter((kind) => kind !== 'other'),
    figures: figuresOf(record),
    sources: sourcesOf(record, words),
    rules: rulesOf(record),
    ignored: (record.suppressed ?? []).map(({ruleId, reason}) => ({rule: ruleId, reason}))
  }
}

function figuresOf(record: ReportRecord): StoryFigures {
  const {metrics, statements, findings, replies} = record
  const withheld = new Set(record.sources.filter(({identity}) => identity === 'withheld').map(({id}) => id))
  const restsOnUnnamed = (region: 'body' | 'headline', most: number): boolean =>
    statements
      .filter((statement) => statement.region === region)
      .slice(0, most)
      .some(({sources, unsure}) => !unsure && sources.some((id) => withheld.has(id)))
  return {
    words: metrics.words,
    quotedWords: metrics.quotedWords,
    statements: metrics.sourced.of,
    sourced: metrics.sourced.count,
    needingSource: metrics.needingSource.count,
    unsure: metrics.unsure?.statements.count ?? 0,
    unnamedStatements: metrics.unnamed.statements.count,
    unnamedOnly: metrics.unnamedOnly.length,
    secondHand: metrics.secondHand.count,
    voices: metrics.sources.voices,
    named: metrics.identified.of,
    identified: metrics.identified.count,
    unnamedInLead: Number(restsOnUnnamed('body', 1)),
    unnamedInHeadline: Number(restsOnUnnamed('headline', statements.length)),
    replies: replies.length,
    unanswered: findings.filter(({ruleId}) => ruleId === 'no-right-of-reply').length,
    errors: metrics.findings.error,
    warnings: metrics.findings.warning,
    notes: metrics.findings.note
  }
}

function sourcesOf(record: ReportRecord, words: Words): readonly DeskSource[] {
  const {active, body, sources} = tellStory(record, words)
  const staff = bylineNames(record.byline)
  const speaking = new Set(active.filter(({name}) => !staff.has(name.toLowerCase())).map(({id}) => id))
  const behind = new Map<string, number>()
  body.forEach((statement, index) => {
    for (const id of statement.sources) if (!behind.has(id)) behind.set(id, index + 1)
  })
  const headline = new Set(record.statements.flatMap((each) => (each.region === 'headline' ? each.sources : [])))
  const quotations = countQuotations(record)
  const said = groupBySource(record.attributions)
  return record.sources.map((source): DeskSource => {
    const own = said.get(source.id) ?? []
    const first = source.mentions[0]
    const provenance = own.find((attribution) => attribution.provenance !== null)?.provenance
    const via = new Set(own.flatMap((each) => each.via.map(({sourceId}) => sources.get(sourceId)?.name ?? '')))
    return {
      id: source.id,
      label: first === undefined ? source.name : withoutEnd(cut(words(first), longestWords), joints),
      name: source.name,
      kind: source.kind,
      identity: source.identity,
      title: source.title,
      affiliation: source.affiliation,
      level: source.anonymity?.level ?? null,
      reason: source.anonymity?.reason ?? null,
      gender: source.gender,
      speaks: speaking.has(source.id),
      statements: source.statements.length,
      quotations: quotations.get(source.id) ?? 0,
      quotedWords: source.quotedWords,
      firstStatement: behind.get(source.id) ?? null,
      inLead: behind.get(source.id) === 1,
      inHeadline: headline.has(source.id),
      provenance: provenance ? cut(words(provenance), longestWords) : null,
      via: [...via].filter((name) => name !== ''),
      verbs: verbsOf(source),
      confidence: own.length === 0 ? null : own.reduce((most, {confidence}) => Math.max(most, confidence), 0)
    }
  })
}

/** Who wrote the story is no source of it, not even of what they saw. */
const bylineNames = (byline: string | null): ReadonlySet<string> =>
  new Set(
    (byline ?? '')
      .toLowerCase()
      .split(/[,/|;&]| and /)
      .map((name) => name.replace(/^by:? /, '').trim())
  )

const verbsOf = ({verbs}: SourceRecord): readonly string[] => verbs.map(({lemma}) => lemma)

function groupBySource(attributions: readonly AttributionRecord[]): ReadonlyMap<string, readonly AttributionRecord[]> {
  const groups = new Map<string, AttributionRecord[]>()
  for (const attribution of attributions) {
    for (const id of attribution.sourceIds) {
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [attribution])
      else group.push(attribution)
    }
  }
  return groups
}

/** How many quotations, the outermost alone, are credited to each source. */
function countQuotations({quotations, attributions}: ReportRecord): ReadonlyMap<string, number> {
  const speakers = new Map(attributions.map(({id, sourceIds}) => [id, sourceIds]))
  const counts = new Map<string, number>()
  for (const {attribution, depth} of quotations) {
    if (attribution === null || depth > 0) continue
    for (const id of speakers.get(attribution) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function rulesOf({findings}: ReportRecord): readonly RuleCount[] {
  const counts = new Map<string, {rule: string; level: Level; findings: number}>()
  for (const {ruleId, level} of findings) {
    const known = counts.get(ruleId)
    if (known === undefined) counts.set(ruleId, {rule: ruleId, level, findings: 1})
    else {
      known.findings++
      known.level = graver(known.level, level)
    }
  }
  return [...counts.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

/** The graver of two levels. */
export const graver = (one: Level, other: Level): Level => (levels.indexOf(one) < levels.indexOf(other) ? one : other)
