import {type Level, levels} from '../../model.ts'
import type {Share} from '../metrics.ts'
import type {ErrorRecord, ReportRecord} from '../record.ts'
import {countOf, tellCount, withCommas} from '../wording.ts'
import {type Column, type Row, showDataTable} from './dataTable.ts'
import {html, type Markup, type Piece} from './markup.ts'
import {showPage} from './page.ts'

/** An article as a list of reports shows it, and where its report lies; kept in place of the record, which is long. */
export interface IndexEntry {
  /** Where the report lies, as a link from the list. */
  readonly href: string
  readonly path: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly words: number
  readonly sourced: Share
  readonly unnamed: number
  readonly unnamedOnly: number
  readonly needingSource: number
  readonly findings: Readonly<Record<Level, number>>
}

/** What a list of reports says of an article. */
export const indexEntry = ({path, title, outlet, published, metrics}: ReportRecord, href: string): IndexEntry => ({
  href,
  path,
  title,
  outlet,
  published,
  words: metrics.words,
  sourced: metrics.sourced,
  unnamed: metrics.sources.withheld,
  unnamedOnly: metrics.unnamedOnly.length,
  needingSource: metrics.needingSource.count,
  findings: metrics.findings
})

/** The list of the reports that a run wrote, as a page that leads to each. What could not be audited is told below. */
export function showIndex(entries: readonly IndexEntry[], obstacles: readonly ErrorRecord[]): string {
  const words = entries.reduce((total, entry) => total + entry.words, 0)
  return showPage({
    kind: 'Sourcing reports',
    title: countOf(entries.length, 'article'),
    facts: [`${withCommas(words)} ${words === 1 ? 'word' : 'words'}`],
    lead: describeAll(entries),
    sections: [
      {name: 'articles', heading: 'Articles', body: showDataTable('Articles', columns, entries.map(toRow))},
      ...(obstacles.length === 0 ? [] : [{name: 'obstacles', heading: 'Not audited', body: showObstacles(obstacles)}])
    ]
  })
}

const columns: readonly Column[] = [
  {head: 'Article', numeric: false},
  {head: 'Date', numeric: false},
  {head: 'With a source', numeric: true},
  {head: 'Needing one', numeric: true},
  {head: 'Unnamed sources', numeric: true},
  {head: 'Resting on those alone', numeric: true},
  {head: 'Errors', numeric: true},
  {head: 'Warnings', numeric: true},
  {head: 'Notes', numeric: true}
]

function toRow(entry: IndexEntry): Row {
  const {href, path, title, outlet, published, words, sourced} = entry
  const shown = title ?? path
  const below = [outlet, title === null ? null : path, countOf(words, 'word')].filter((part) => part !== null)
  return {
    id: null,
    cells: [
      {shown: html`<a href="${href}">${shown}</a><span class="below">${below.join(' · ')}</span>`, sort: shown},
      published === null ? null : html`<time datetime="${published}">${published}</time>`,
      {shown: `${sourced.count} of ${sourced.of}`, sort: sourced.of === 0 ? 0 : sourced.count / sourced.of},
      entry.needingSource,
      entry.unnamed,
      entry.unnamedOnly,
      ...levels.map((level): Piece => entry.findings[level])
    ]
  }
}

/** What an editor asks first of many articles: which must be mended, and which rest on people without names. */
function describeAll(entries: readonly IndexEntry[]): string {
  const count = (holds: (entry: IndexEntry) => boolean) => entries.filter(holds).length
  const [mend, rest, need] = [
    count(({findings}) => findings.error > 0),
    count(({unnamedOnly}) => unnamedOnly > 0),
    count(({needingSource}) => needingSource > 0)
  ]
  const tell = (articles: number, one: string, many: string) =>
    `${tellCount(articles, 'article')} ${articles === 1 ? one : many}`
  return [
    tell(
      mend,
      'holds an error that must be mended before publication',
      'hold errors that must be mended before publication'
    ),
    tell(rest, 'makes a statement on unnamed sources alone', 'make statements on unnamed sources alone'),
    tell(
      need,
      'leaves a statement without the source that it needs',
      'leave statements without the source that they need'
    )
  ]
    .map((sentence) => `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`)
    .join(' ')
}

const showObstacles = (obstacles: readonly ErrorRecord[]): Markup =>
  html`<ul class="entries">
${obstacles.map(
  ({
    path,
    error
  }) => html`<li class="placeless"><div><p><b>${path}</b></p><p class="about">${error.message}</p></div></li>
`
)}</ul>
`
