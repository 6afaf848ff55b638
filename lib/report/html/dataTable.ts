import {attributes, html, type Markup, type Piece} from './markup.ts'

/** A column of a table; one of numbers stands at the right, and is sorted from the greatest. */
export interface Column {
  readonly head: string
  readonly numeric: boolean
}

/** A row of a table. */
export interface Row {
  /** A cell for each column; the first says what the row is about. */
  readonly cells: readonly Cell[]
  /** What a link to the row ends with, or null. */
  readonly id: string | null
}

/** What a cell shows, and what the row is sorted by where the words do not tell (`12 of 40`, a bar). */
export type Cell = Piece | {readonly shown: Piece; readonly sort: number | string}

/**
 * A table that a reader can sort by any column, up and down, with the keyboard too. Without a script it stands in the order
 * in which it was given. The caption is read out.
 */
export const showDataTable = (caption: string, columns: readonly Column[], rows: readonly Row[]): Markup =>
  html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table class="sortable"><caption class="unseen">${caption}</caption>
<thead><tr>${columns.map(
    ({head, numeric}) => html`<th scope="col"${attributes({class: numeric ? 'number' : null})}>${head}</th>`
  )}</tr></thead>
<tbody>
${rows.map((row) => showRow(row, columns))}</tbody></table></div>
`

const showRow = ({cells, id}: Row, columns: readonly Column[]): Markup =>
  html`<tr${attributes({id})}>${cells.map((cell, index) => showCell(cell, index, columns[index]?.numeric ?? false))}</tr>
`

function showCell(cell: Cell, index: number, numeric: boolean): Markup {
  const {shown, sort} = isSorted(cell) ? cell : {shown: cell, sort: null}
  const look = numeric ? 'number' : typeof shown === 'string' && isDay.test(shown) ? 'day' : null
  const marks = attributes({class: look, 'data-sort': sort})
  return index === 0 ? html`<th scope="row"${marks}>${shown}</th>` : html`<td${marks}>${shown}</td>`
}

/** A day is read as one word. */
const isDay = /^\d{4}-\d{2}(?:-\d{2})?$/

const isSorted = (cell: Cell): cell is Exclude<Cell, Piece> =>
  typeof cell === 'object' && cell !== null && 'shown' in cell
