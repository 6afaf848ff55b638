import {type Level, levels} from '../../model.ts'
import type {DeskSource, DeskStory, Ignored, RuleCount, StoryFigures} from '../story.ts'
import {storyFigures} from '../story.ts'
import {columnOf} from './tables.ts'

/** A row of an archive by the names of its columns. What stands in it is what `tables.ts` put there. */
export type ArchiveRow = Readonly<Record<string, unknown>>

/** The rows of some articles, each kind in the order of the articles. */
export interface StoryRows {
  readonly articles: readonly ArchiveRow[]
  readonly sources: readonly ArchiveRow[]
  /** A row for each rule of each article: `rule`, `gravest` (its place in the list of levels), `findings`. */
  readonly rules: readonly ArchiveRow[]
  /** Findings that are ignored: `rule`, `ignored_because`. */
  readonly ignored: readonly ArchiveRow[]
}

/**
 * The queries that give the rows of the articles from `$1` up to `$2`, and of no other; `addedUp` leaves out what is told of a source and not
 * added up.
 */
export const storyQueries: Readonly<Record<keyof StoryRows | 'addedUp', string>> = {
  articles:
    'SELECT * REPLACE (CAST(published AS VARCHAR) AS published) FROM articles WHERE article BETWEEN $1 AND $2 ORDER BY article',
  addedUp: `SELECT article, name, kind, identity, role, affiliation, level, reason, gender, speaks, statements, quoted_words
    FROM sources WHERE speaks AND article BETWEEN $1 AND $2 ORDER BY article, rowid`,
  // Lists come far quicker as one string; a desk counts who speaks.
  sources: `SELECT * REPLACE (array_to_string(via, chr(31)) AS via, array_to_string(verbs, chr(31)) AS verbs)
    FROM sources WHERE speaks AND article BETWEEN $1 AND $2 ORDER BY article, rowid`,
  rules: `SELECT article, rule, min(list_position([${levels.map((level) => `'${level}'`).join(', ')}], level)) - 1 AS gravest, count(*) AS findings
    FROM findings WHERE ignored_because IS NULL AND article BETWEEN $1 AND $2 GROUP BY article, rule ORDER BY article, rule`,
  ignored:
    'SELECT article, rule, ignored_because FROM findings WHERE ignored_because IS NOT NULL AND article BETWEEN $1 AND $2 ORDER BY article, rowid'
}

/** The stories that rows of an archive tell: what `storyOf` made of the audits, with the sources that speak. */
export function* restoreStories({articles, sources, rules, ignored}: StoryRows): Generator<DeskStory> {
  const [sourcesOf, rulesOf, ignoredOf] = [sources, rules, ignored].map(groupByArticle)
  for (const row of articles) {
    const own = (groups: ReadonlyMap<unknown, readonly ArchiveRow[]> | undefined) => groups?.get(row.article) ?? []
    // The columns of the table hold what the story’s fields are, by construction.
    yield {
      path: row.path,
      textHash: row.text_hash,
      version: row.version,
      settings: row.settings,
      title: row.title,
      published: row.published,
      outlet: row.outlet,
      desk: row.desk,
      byline: row.byline,
      type: row.type,
      copy: row.copy,
      notices: row.notices,
      figures: figuresOf(row),
      sources: own(sourcesOf).map(sourceOf),
      rules: own(rulesOf).map(
        ({rule, gravest, findings}): RuleCount => ({
          rule: String(rule),
          level: levelAt(gravest),
          findings: Number(findings)
        })
      ),
      ignored: own(ignoredOf).map(
        ({rule, ignored_because}): Ignored => ({rule: String(rule), reason: String(ignored_because)})
      )
    } as DeskStory
  }
}

const levelAt = (index: unknown): Level => levels[Number(index)] ?? 'note'

const figuresOf = (row: ArchiveRow): StoryFigures =>
  // Each key is given its number.
  Object.fromEntries(Object.keys(storyFigures).map((key) => [key, Number(row[columnOf(key)])])) as StoryFigures

const sourceOf = (row: ArchiveRow): DeskSource =>
  // The columns hold what the fields are, by construction.
  ({
    id: row.source ?? '',
    label: row.label ?? '',
    name: row.name,
    kind: row.kind,
    identity: row.identity,
    title: row.role,
    affiliation: row.affiliation,
    level: row.level,
    reason: row.reason,
    gender: row.gender,
    speaks: row.speaks,
    statements: row.statements,
    quotations: row.quotations ?? 0,
    quotedWords: row.quoted_words,
    firstStatement: row.first_statement ?? null,
    inLead: row.in_lead ?? false,
    inHeadline: row.in_headline ?? false,
    provenance: row.provenance ?? null,
    via: listIn(row.via),
    verbs: listIn(row.verbs),
    confidence: row.confidence ?? null
  }) as DeskSource

const separator = '\u001f'

const listIn = (joined: unknown): readonly string[] =>
  typeof joined === 'string' && joined !== '' ? joined.split(separator) : []

function groupByArticle(rows: readonly ArchiveRow[]): ReadonlyMap<unknown, readonly ArchiveRow[]> {
  const groups = new Map<unknown, ArchiveRow[]>()
  for (const row of rows) {
    const group = groups.get(row.article)
    if (group === undefined) groups.set(row.article, [row])
    else group.push(row)
  }
  return groups
}
