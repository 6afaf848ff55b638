import type {FindingRecord, SourceRecord, StatementRecord} from '../record.ts'
import {tokenOf} from './lights.ts'
import {type Look, lookLabels, lookOf} from './looks.ts'
import {html, type Markup, type Piece} from './markup.ts'
import type {PageStory} from './pageStory.ts'

/** A finding that has an entry on the page, and what a link to it ends with. */
export interface MarkedFinding extends FindingRecord {
  readonly id: string
}

/** What stands beside a paragraph: of what class each of its statements is and who is behind it, and what the rules found. */
export function showMargin(
  story: PageStory,
  statements: readonly StatementRecord[],
  findings: readonly MarkedFinding[]
): Markup | null {
  if (statements.length === 0 && findings.length === 0) return null
  return html`<ul class="margin">${gather(statements).map((run) => showRun(story, run))}${findings.map(
    ({id, level, ruleId, start, end}) =>
      html`<li class="found at-${level}"><a href="#${id}" data-lights="${tokenOf({start, end})}">${level}: ${ruleId}</a></li>`
  )}</ul>
`
}

/** Statements of one class and from one source, one after the other. */
interface Run {
  readonly look: Look
  readonly sources: readonly string[]
  readonly first: StatementRecord
  last: StatementRecord
}

function gather(statements: readonly StatementRecord[]): readonly Run[] {
  const runs: Run[] = []
  for (const statement of statements) {
    const look = lookOf(statement)
    const {sources} = statement
    const run = runs.at(-1)
    if (run !== undefined && run.look === look && run.sources.join(' ') === sources.join(' ')) run.last = statement
    else runs.push({look, sources, first: statement, last: statement})
  }
  return runs
}

/** Beside a paragraph there is room for so many names. */
const mostNames = 4

function showRun(story: PageStory, {look, sources: ids, first, last}: Run): Markup {
  const {numbers, sources} = story
  const [from, to] = [numbers.get(first.id) ?? '', numbers.get(last.id) ?? '']
  const known = ids.flatMap((id) => sources.get(id) ?? [])
  const names = known
    .slice(0, mostNames)
    .map((source, index): Piece => [index === 0 ? null : ', ', showName(story, source)])
  const more = known.length > mostNames ? ` and ${known.length - mostNames} others` : null
  return html`<li><span class="no">${from === to ? from : `${from}–${to}`}</span> <span class="label ${look}">${lookLabels[look]}</span>${
    names.length === 0 ? null : html`<span class="who">${names}${more}</span>`
  }</li>`
}

function showName({listed}: PageStory, {id, name, identity}: SourceRecord): Piece {
  const shown = identity === 'withheld' ? `“${name}”` : name
  return listed.has(id) ? html`<a href="#source-${id}" data-lights="${id}">${shown}</a>` : shown
}
