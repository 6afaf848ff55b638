/** Tables in pipes: to the parser a paragraph like any other, to the reader cells. */
import type {Prose} from '../model.ts'
import {partOf} from './offsets.ts'

/** The cells of a table in pipes, or null where the paragraph is none: its second line must be the rule below the head. */
export function cellsOf(prose: Prose, source: string, base: number): Prose[] | null {
  if (!prose.text.includes('|')) return null
  const rows = rowsOf(prose, source, base)
  const rule = rows[1]
  const ruleText = rule ? prose.text.slice(rule.first, rule.last) : ''
  if (!ruleText.includes('-') || !ruleText.includes('|') || !/^[ |:-]+$/.test(ruleText)) return null
  const cells: Prose[] = []
  for (const [index, row] of rows.entries()) {
    if (index === 1) continue
    let first = row.first
    for (let at = row.first; at <= row.last; at += 1) {
      const ends = at === row.last || (prose.text[at] === '|' && prose.endOf(at) - prose.startOf(at) === 1)
      if (!ends) continue
      const cell = trimmedPart(prose, first, at)
      if (cell) cells.push(cell)
      first = at + 1
    }
  }
  return cells
}

interface Row {
  readonly first: number
  readonly last: number
}

function rowsOf(prose: Prose, source: string, base: number): Row[] {
  const rows: Row[] = []
  let first = 0
  for (let at = 0; at < prose.text.length; at += 1) {
    if (prose.text[at] !== ' ') continue
    const slice = source.slice(prose.startOf(at) - base, prose.endOf(at) - base)
    if (!slice.includes('\n') && !slice.includes('\r')) continue
    rows.push({first, last: at})
    first = at + 1
  }
  rows.push({first, last: prose.text.length})
  return rows
}

function trimmedPart(prose: Prose, first: number, last: number): Prose | null {
  let from = first
  let to = last
  while (from < to && prose.text[from] === ' ') from += 1
  while (to > from && prose.text[to - 1] === ' ') to -= 1
  return from < to ? partOf(prose, from, to) : null
}
