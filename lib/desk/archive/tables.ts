import type {Audit} from '../../audit.ts'
import type {Format} from '../../model.ts'
import type {
  AttributionRecord,
  FindingRecord,
  QuotationRecord,
  ReportRecord,
  StatementRecord
} from '../../report/record.ts'
import {type Words, wordsOf} from '../../report/wordsOf.ts'
import {Lines} from '../../text/lines.ts'
import type {CellValue, Column} from '../columns.ts'
import {sourceColumns} from '../sourceColumns.ts'
import {type DeskSource, type DeskStory, type StoryFigures, storyFigures, storyOf} from '../story.ts'

/** The form of the archive; a change that breaks a reader raises the number. */
export const archiveFormat = 1

/** An audit on its way into an archive: what its rows are made of. */
export interface KeptAudit {
  readonly format: Format
  readonly story: DeskStory
  readonly record: ReportRecord
  readonly words: Words
  readonly lines: Lines
}

/** An audit as an archive keeps it. */
export function keptAudit({article, record}: Pick<Audit, 'article' | 'record'>): KeptAudit {
  return {
    format: article.format,
    story: storyOf({article, record}),
    record,
    words: wordsOf(article),
    lines: new Lines(article.text)
  }
}

/** A table of the archive. The first column of each is `article`, the number that the archive gives an article. */
export interface ArchiveTable {
  readonly name: string
  readonly about: string
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'about'>[]
  /** The rows of an audit, without the article's number. */
  readonly rowsOf: (kept: KeptAudit) => readonly (readonly CellValue[])[]
}

/** A table of things that an audit holds, column by column. */
function table<Thing>(
  name: string,
  about: string,
  thingsOf: (kept: KeptAudit) => readonly Thing[],
  columns: readonly Column<Thing>[]
): ArchiveTable {
  const number = {name: 'article', type: 'count', about: 'the number of the article, the same in all tables'} as const
  return {
    name,
    about,
    columns: [number, ...columns],
    rowsOf: (kept) => thingsOf(kept).map((thing) => columns.map(({of}) => of(thing)))
  }
}

/** A thing of a record, and the audit that it stands in. */
type Placed<Thing> = Thing & {readonly kept: KeptAudit}

const placed =
  <Thing>(thingsOf: (record: ReportRecord) => readonly Thing[]) =>
  (kept: KeptAudit): readonly Placed<Thing>[] =>
    thingsOf(kept.record).map((thing) => ({...thing, kept}))

const spanColumns: readonly Column<{readonly start: number; readonly end: number; readonly kept: KeptAudit}>[] = [
  {
    name: 'line',
    type: 'count',
    about: 'the line of the file, from 1',
    of: ({start, kept}) => kept.lines.placeOf(start).line
  },
  {name: 'start_at', type: 'count', about: 'where it begins, in UTF-16 units of the file', of: ({start}) => start},
  {name: 'end_at', type: 'count', about: 'where it ends, exclusive', of: ({end}) => end}
]

/** `quotedWords` → `quoted_words`. */
export const columnOf = (key: string): string => key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)

const articles = table<KeptAudit>('articles', 'One row for each article.', (kept) => [kept], [
  {name: 'path', type: 'text', about: 'the file, seen from the folder of the archive', of: ({story}) => story.path},
  {name: 'title', type: 'text', about: 'its headline', of: ({story}) => story.title},
  {name: 'published', type: 'date', about: 'its day of publication', of: ({story}) => story.published},
  {name: 'outlet', type: 'text', about: 'where it ran', of: ({story}) => story.outlet},
  {name: 'desk', type: 'text', about: 'its desk', of: ({story}) => story.desk},
  {name: 'byline', type: 'text', about: 'its byline', of: ({story}) => story.byline},
  {
    name: 'type',
    type: 'text',
    about: 'what it is, where it says so: `interview`, `opinion`',
    of: ({story}) => story.type
  },
  {name: 'copy', type: 'text', about: 'whose copy it is: `own`, `agency`, `reprint`', of: ({story}) => story.copy},
  {
    name: 'notices',
    type: 'words',
    about: 'what its notices are: `correction`, `update`, `change`',
    of: ({story}) => story.notices
  },
  {name: 'format', type: 'text', about: 'how it is written: `markdown`, `html` …', of: ({format}) => format},
  {name: 'text_hash', type: 'text', about: 'SHA-256 of its text', of: ({story}) => story.textHash},
  {name: 'version', type: 'text', about: 'the version of onrecord that audited it', of: ({story}) => story.version},
  {name: 'settings', type: 'text', about: 'SHA-256 of the settings', of: ({story}) => story.settings},
  ...Object.entries(storyFigures).map(
    ([key, about]): Column<KeptAudit> => ({
      name: columnOf(key),
      type: 'count',
      about: lowerFirst(about),
      // The keys are those of the figures.
      of: ({story}) => story.figures[key as keyof StoryFigures]
    })
  )
])

const statements = table<Placed<StatementRecord>>(
  'statements',
  'One row for each statement: a sentence, or several where one quotation spans them.',
  placed(({statements: list}) => list),
  [
    {name: 'statement', type: 'text', about: 'its id in the article, such as `s1`', of: ({id}) => id},
    {
      name: 'region',
      type: 'text',
      about: 'the part of the page; only `body` counts in figures',
      of: ({region}) => region
    },
    {name: 'paragraph', type: 'count', about: 'its paragraph in the body, from 1', of: ({paragraph}) => paragraph},
    {
      name: 'class',
      type: 'text',
      about: '`quoted`, `mixed`, `attributed`, `unattributed`',
      of: (statement) => statement.class
    },
    {name: 'sources', type: 'words', about: 'ids of the sources behind it', of: ({sources}) => sources},
    {
      name: 'needs_source',
      type: 'flag',
      about: 'whether it has no source and needs one',
      of: ({needsSource}) => needsSource
    },
    {name: 'ground', type: 'text', about: 'why it needs one, or why not', of: ({ground}) => ground},
    {
      name: 'unsure',
      type: 'flag',
      about: 'whether its source is too unsure to count',
      of: ({unsure}) => unsure ?? false
    },
    ...spanColumns,
    {
      name: 'text',
      type: 'text',
      about: 'its words, without markup',
      of: ({kept, start, end}) => kept.words({start, end})
    }
  ]
)

const attributions = table<Placed<AttributionRecord>>(
  'attributions',
  'One row for each attribution: who says what, by which word.',
  placed(({attributions: list}) => list),
  [
    {name: 'attribution', type: 'text', about: 'its id in the article, such as `a1`', of: ({id}) => id},
    {name: 'statement', type: 'text', about: 'the statement that it stands in', of: ({statement}) => statement},
    {name: 'type', type: 'text', about: '`direct`, `mixed`, `indirect`', of: ({type}) => type},
    {name: 'sources', type: 'words', about: 'ids of those who speak', of: ({sourceIds}) => sourceIds},
    {
      name: 'source_text',
      type: 'text',
      about: 'the words that name them here',
      of: ({source, kept}) => source && kept.words(source)
    },
    {
      name: 'cue_text',
      type: 'text',
      about: 'the word that reports, as written',
      of: ({cue, kept}) => cue && kept.words(cue)
    },
    {name: 'lemma', type: 'text', about: 'its dictionary form: `say`', of: ({lemma}) => lemma},
    {name: 'cue_class', type: 'text', about: 'how it reports: `neutral`, `doubt` …', of: ({cueClass}) => cueClass},
    {name: 'basis', type: 'text', about: '`explicit`, or `inherited` from a neighbour', of: ({basis}) => basis},
    {name: 'frame', type: 'text', about: 'the pattern that found it', of: ({frame}) => frame},
    {
      name: 'confidence',
      type: 'number',
      about: 'how often a verdict of its kind is right, 0 to 1',
      of: ({confidence}) => confidence
    },
    {name: 'unsure', type: 'flag', about: 'whether it is too unsure to count', of: ({unsure}) => unsure ?? false},
    {
      name: 'provenance',
      type: 'text',
      about: 'how the words came, as written',
      of: ({provenance, kept}) => provenance && kept.words(provenance)
    },
    {
      name: 'via',
      type: 'words',
      about: 'ids of sources that they came through',
      of: ({via}) => via.map(({sourceId}) => sourceId)
    },
    {
      name: 'content',
      type: 'text',
      about: 'what is said; pieces are joined by …',
      of: ({content, kept}) => content.map(kept.words).join(' … ')
    }
  ]
)

const sources = table<DeskSource>(
  'sources',
  'One row for each source of each article.',
  ({story}) => story.sources,
  sourceColumns
)

const quotations = table<Placed<QuotationRecord> & {readonly sourceIds: readonly string[]}>(
  'quotations',
  'One row for each pair of quotation marks.',
  (kept) => {
    const speakers = new Map(kept.record.attributions.map(({id, sourceIds}) => [id, sourceIds]))
    return kept.record.quotations.map((quotation) => ({
      ...quotation,
      kept,
      sourceIds: speakers.get(quotation.attribution ?? '') ?? []
    }))
  },
  [
    {
      name: 'use',
      type: 'text',
      about: 'what the marks are for: `speech`, `document`, `title`, `term`, `scare`',
      of: ({use}) => use
    },
    {name: 'depth', type: 'count', about: '0 for the outermost marks', of: ({depth}) => depth},
    {name: 'closed', type: 'flag', about: 'whether the closing mark is there', of: ({closed}) => closed},
    {name: 'words', type: 'count', about: 'words between the marks', of: ({words}) => words},
    {name: 'attribution', type: 'text', about: 'the attribution that credits it', of: ({attribution}) => attribution},
    {name: 'sources', type: 'words', about: 'ids of those who speak', of: ({sourceIds}) => sourceIds},
    ...spanColumns,
    {
      name: 'text',
      type: 'text',
      about: 'its words, marks included',
      of: ({kept, start, end}) => kept.words({start, end})
    }
  ]
)

const findings = table<Placed<FindingRecord> & {readonly reason: string | null}>(
  'findings',
  'One row for each finding, those that the article asks to have ignored among them.',
  (kept) => [
    ...kept.record.findings.map((finding) => ({...finding, kept, reason: null})),
    ...(kept.record.suppressed ?? []).map((finding) => ({...finding, kept}))
  ],
  [
    {name: 'rule', type: 'text', about: 'the rule: `onrecord explain RULE` tells of it', of: ({ruleId}) => ruleId},
    {name: 'level', type: 'text', about: '`error`, `warning`, `note`', of: ({level}) => level},
    {name: 'message', type: 'text', about: 'what is wrong, and what would mend it', of: ({message}) => message},
    {
      name: 'ignored_because',
      type: 'text',
      about: 'the reason for which it is ignored; null where it counts',
      of: ({reason}) => reason
    },
    {name: 'fixable', type: 'flag', about: 'whether `lint --fix` mends it', of: ({fix}) => fix !== null},
    {
      name: 'fingerprint',
      type: 'text',
      about: 'survives edits elsewhere in the article',
      of: ({fingerprint}) => fingerprint
    },
    ...spanColumns,
    {
      name: 'text',
      type: 'text',
      about: 'the words that it is about',
      of: ({kept, start, end}) => kept.words({start, end})
    }
  ]
)

/** The tables of an archive. */
export const archiveTables: readonly ArchiveTable[] = [
  articles,
  statements,
  attributions,
  sources,
  quotations,
  findings
]
