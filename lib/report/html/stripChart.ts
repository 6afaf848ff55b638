import {elementAt} from '../../text/elementAt.ts'
import type {StatementRecord} from '../record.ts'
import {namesOf, placeOf} from '../story.ts'
import {countOf, listOf} from '../wording.ts'
import {sourcesBehind} from './lights.ts'
import {type Look, lookLabels, lookOf, looks} from './looks.ts'
import {attributes, html, type Markup} from './markup.ts'
import type {PageStory} from './pageStory.ts'

/** How high a statement stands above the line, or hangs below it. */
const heights: Readonly<Record<Look, number>> = {
  quoted: 60,
  mixed: 47,
  attributed: 34,
  unattributed: 3,
  need: -18,
  unsure: 16
}
const width = 1000
const ground = 64
const depth = 86

/**
 * The sourcing of a story at a glance: a column for each statement, as wide as it is long, from the first paragraph to the last.
 * The height tells the class, so that nothing hangs on the colour; a hollow column rests on unnamed sources alone.
 */
export function showStripChart(story: PageStory): Markup | null {
  if (story.body.length === 0) return null
  return html`<figure class="strip"><figcaption>Statement by statement, from the first paragraph to the last</figcaption>
<svg viewBox="0 0 ${width} ${depth}" preserveAspectRatio="none" role="img" aria-label="${describe(story)}">
${columnsOf(story).map(({statement, x, breadth}) => showColumn(story, statement, x, breadth))}<path class="ground" d="M0 ${ground}H${width}"/>
</svg>
${showLegend(story)}</figure>
`
}

interface ColumnPlace {
  readonly statement: StatementRecord
  readonly x: number
  readonly breadth: number
}

/** Where each column stands: paragraphs stand a little apart. */
function columnsOf({body}: PageStory): readonly ColumnPlace[] {
  const gap = Math.min(2, (width * 0.15) / body.length)
  const length = body.reduce((total, {start, end}) => total + end - start, 0)
  const gaps = body.reduce(
    (total, statement, index) => total + gapBefore(statement, elementAt(body, index - 1), gap),
    0
  )
  let x = 0
  return body.map((statement, index) => {
    x += gapBefore(statement, elementAt(body, index - 1), gap)
    const breadth = ((statement.end - statement.start) / length) * (width - gaps)
    const place = {statement, x: round(x), breadth: round(breadth)}
    x += breadth
    return place
  })
}

const gapBefore = (statement: StatementRecord, before: StatementRecord | undefined, gap: number): number =>
  before === undefined ? 0 : before.paragraph === statement.paragraph ? gap : 3 * gap

const round = (number: number): number => Math.round(number * 100) / 100

function showColumn(story: PageStory, statement: StatementRecord, x: number, breadth: number): Markup {
  const look = lookOf(statement)
  const height = heights[look]
  const names = namesOf(story, statement.sources)
  const hollow = story.unnamedOnly.has(statement.id) ? ' hollow' : ''
  return html`<rect class="${look}${hollow}" x="${x}" y="${height < 0 ? ground : ground - height}" width="${breadth}" height="${Math.abs(
    height
  )}"${attributes({'data-lit': litBy(story, statement)})}><title>${placeOf(statement)} ${lookLabels[look]}${names === '' ? null : `, ${names}`}</title></rect>
`
}

/** The first few sources behind a statement: no more can be told apart on a column. */
function litBy(story: PageStory, {attributions}: StatementRecord): string | null {
  const tokens = new Set<string>()
  for (const id of attributions.slice(0, 8)) {
    const attribution = story.attributions.get(id)
    if (attribution !== undefined) for (const token of sourcesBehind(story, attribution)) tokens.add(token)
  }
  return tokens.size === 0 ? null : [...tokens].slice(0, 8).join(' ')
}

const countsOf = ({body}: PageStory): ReadonlyMap<Look, number> => {
  const counts = new Map<Look, number>()
  for (const statement of body) counts.set(lookOf(statement), (counts.get(lookOf(statement)) ?? 0) + 1)
  return counts
}

function describe(story: PageStory): string {
  const counts = countsOf(story)
  const parts = looks.filter((look) => counts.has(look)).map((look) => `${counts.get(look)} ${lookLabels[look]}`)
  const {paragraphs} = story.record.metrics
  return `${countOf(story.body.length, 'statement')} in ${countOf(paragraphs, 'paragraph')}: ${listOf(parts)}`
}

/** What each height means, with how many there are of it. */
function showLegend(story: PageStory): Markup {
  const counts = countsOf(story)
  const met = looks.filter((look) => counts.has(look))
  const hollow = story.unnamedOnly.size
  return html`<ul class="legend">${met.map(
    (look) => html`<li>${showSample(look, look)}${lookLabels[look]} ${counts.get(look) ?? 0}</li>`
  )}${hollow === 0 ? null : html`<li>${showSample('attributed', 'attributed hollow')}on unnamed sources alone ${hollow}</li>`}</ul>
`
}

const showSample = (look: Look, names: string): Markup =>
  html`<svg class="sample" viewBox="0 0 12 86" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="${names}" x="1" y="${
    heights[look] < 0 ? ground : ground - heights[look]
  }" width="10" height="${Math.abs(heights[look])}"/><path class="ground" d="M0 ${ground}H12"/></svg>`
