import {html, type Markup} from '../report/html/markup.ts'
import type {PageSection} from '../report/html/page.ts'
import type {DeskRecord, GroupFigures, GroupRecord} from './deskRecord.ts'

/** A share that is followed over time: so many of so many. */
interface Trend {
  readonly about: string
  readonly of: (figures: GroupFigures) => readonly [count: number, of: number]
}

const trends: readonly Trend[] = [
  {about: 'Stories with unnamed sources', of: ({storiesWithUnnamed, stories}) => [storiesWithUnnamed, stories]},
  {about: 'Stories with a single voice', of: ({storiesOfOneVoice, stories}) => [storiesOfOneVoice, stories]},
  {
    about: 'Stories with somebody accused and not heard',
    of: ({storiesUnanswered, stories}) => [storiesUnanswered, stories]
  },
  {about: 'Statements with a source', of: ({sourced, statements}) => [sourced, statements]}
]

/** How the shares went from week to week or, where weeks have too few stories, from month to month; null where there is too little to show. */
export function trendSection({weeks, months}: DeskRecord): PageSection | null {
  const [byWeek, byMonth] = [weeks, months].map((groups) => groups.filter(({figures}) => figures !== null).length)
  const groups = (byWeek ?? 0) > (byMonth ?? 0) ? weeks : months
  if (Math.max(byWeek ?? 0, byMonth ?? 0) < 2) return null
  const unit = groups === weeks ? 'week' : 'month'
  return {
    name: 'trend',
    heading: `From ${unit} to ${unit}`,
    body: [
      html`<p class="note">Each point is a ${unit}, from none at the foot to all at the dashed line; one of few stories is left out. The tables below hold the numbers.</p>
`,
      html`<div class="trends">${trends.map((trend) => showTrend(trend, groups, unit))}</div>
`
    ]
  }
}

const size = {width: 640, height: 120, left: 8, right: 8, top: 8, bottom: 20}

function showTrend({about, of}: Trend, groups: readonly GroupRecord[], unit: string): Markup {
  const step = (size.width - size.left - size.right) / Math.max(1, groups.length - 1)
  const points = groups.flatMap(({figures, period}, index) => {
    if (figures === null) return []
    const [count, all] = of(figures)
    const share = all === 0 ? 0 : count / all
    const y = size.top + (1 - share) * (size.height - size.top - size.bottom)
    return [{x: round(size.left + index * step), y: round(y), words: `${period ?? ''}: ${count} of ${all}`}]
  })
  const [first, last] = [points[0], points.at(-1)]
  const told = `${about}, ${unit} by ${unit}: ${[first, last].map((point) => point?.words ?? '').join(', then ')}`
  const foot = size.height - size.bottom
  return html`<figure class="trend"><figcaption>${about}: ${first?.words ?? ''} → ${last?.words ?? ''}</figcaption>
<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${told}"><line class="all" x1="${size.left}" x2="${size.width - size.right}" y1="${size.top}" y2="${size.top}"/><line class="axis" x1="${size.left}" x2="${
    size.width - size.right
  }" y1="${foot}" y2="${foot}"/><polyline class="line" points="${points.map(({x, y}) => `${x},${y}`).join(' ')}"/>${points.map(
    ({x, y, words}) => html`<circle class="point" cx="${x}" cy="${y}" r="4"><title>${words}</title></circle>`
  )}</svg></figure>
`
}

const round = (number: number): number => Math.round(number * 10) / 10

/** How trends look; the colours are the page’s. */
export const trendStyle = `
.trends { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0.5rem 2.5rem; }
#months tbody th, #weeks tbody th, #desk-months tbody th { white-space: nowrap; }
.trend .all { stroke: var(--line); stroke-width: 1; stroke-dasharray: 3 4; }
.trend .axis { stroke: var(--strong); stroke-width: 1; }
.trend .line { fill: none; stroke: var(--fill); stroke-width: 2; }
.trend .point { fill: var(--fill); }
`
