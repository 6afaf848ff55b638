import type {Entries, Entry, Figures, SheetBlock, Subject, Table} from '../sheet.ts'
import {showBar} from './bar.ts'
import {type Cell, showDataTable} from './dataTable.ts'
import {attributes, html, type Markup, type Piece} from './markup.ts'

/** How a page leads to what a row or an entry is about; each null where it does not. */
export interface Anchor {
  /** What a link to the entry itself ends with. */
  readonly id: string | null
  /** Where the entry leads. */
  readonly href: string | null
  /** What lights up while the entry is pointed at. */
  readonly lights: string | null
}

/** Where a page shows what its entries are about. */
export type Anchors = (about: Subject) => Anchor

const nowhere: Anchor = {id: null, href: null, lights: null}

/** A block of a sheet as markup. `heading` is what its section is called; `anchors` says how the page leads to places and sources. */
export function showBlock(block: SheetBlock, heading: string, anchors: Anchors = () => nowhere): Markup {
  switch (block.form) {
    case 'paragraph':
      return html`<p class="note">${block.words}</p>
`
    case 'figures':
      return showFigures(block)
    case 'table':
      return showTable(block, heading, anchors)
    case 'entries':
      return showEntries(block, anchors)
  }
}

const showFigures = ({rows}: Figures): Markup =>
  html`<dl class="figures">
${rows.map(
  ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>
`
)}</dl>
`

/** A table; its plain numbers have a bar beside them, as long as their share of the greatest in their column. */
function showTable({columns, rows}: Table, heading: string, anchors: Anchors): Markup {
  const greatest = columns.map((_, index) =>
    rows.reduce((most, {cells}) => Math.max(most, numberIn(cells[index + 1] ?? '') || 0), 0)
  )
  return showDataTable(
    heading,
    columns,
    rows.map(({cells: [first = '', ...others], below, about = {}}) => {
      const anchor = anchors(about)
      const more = below === '' ? null : html`<span class="below">${below}</span>`
      const figures = others.map((cell, index): Cell => {
        if (!columns[index + 1]?.numeric) return cell
        const number = numberIn(cell)
        return Number.isNaN(number) ? cell : {shown: [cell, showBar(number, greatest[index] ?? 0)], sort: number}
      })
      return {id: anchor.id, cells: [{shown: [lead(anchor, first), more], sort: first}, ...figures]}
    })
  )
}

const numberIn = (cell: string): number => Number(cell.replaceAll(',', ''))

const showEntries = ({entries}: Entries, anchors: Anchors): Markup =>
  html`<ul class="entries">
${entries.map((entry) => showEntry(entry, anchors(entry.about ?? {})))}</ul>
`

function showEntry({place, words, facts}: Entry, anchor: Anchor): Markup {
  const placeless = place === ''
  const marks = attributes({id: anchor.id, class: placeless ? 'placeless' : null})
  return html`<li${marks}>${placeless ? null : html`<span class="place">${lead(anchor, place)}</span>`}<div><p>${
    placeless ? html`<b>${lead(anchor, words)}</b>` : words
  }</p>${showFacts(facts)}</div></li>
`
}

/** Words that lead to what they are about, where the page shows it. */
function lead({href, lights}: Anchor, words: string): Piece {
  return href === null ? words : html`<a${attributes({href, 'data-lights': lights})}>${words}</a>`
}

/** Labelled lines as a list of terms; a line without a label goes on from the one before, or stands alone. */
function showFacts(facts: Entry['facts']): readonly Markup[] {
  const firstLabelled = facts.findIndex(([label]) => label !== '')
  const alone = firstLabelled < 0 ? facts : facts.slice(0, firstLabelled)
  const labelled = facts.slice(alone.length)
  return [
    ...alone.map(([, value]) => html`<p class="about">${value}</p>`),
    ...(labelled.length === 0
      ? []
      : [
          html`<dl class="labelled">${labelled.map(([label, value]) => [
            label === '' ? null : html`<dt>${label}</dt>`,
            html`<dd>${showBlanks(value)}</dd>`
          ])}</dl>`
        ])
  ]
}

/** Underscores are a line for somebody to write on. */
const showBlanks = (words: string): readonly Piece[] =>
  words
    .split(/(_{6,})/)
    .map((part) =>
      part.startsWith('______') ? html`<span class="blank"><span class="unseen">blank</span></span>` : part
    )
