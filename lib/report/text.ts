import {displayWidth} from '../text/displayWidth.ts'
import {printable, printableName} from '../text/printable.ts'
import {wrap} from '../text/wrap.ts'
import {noPaint, type Paint} from './paint.ts'
import type {ErrorRecord, ReportRecord} from './record.ts'
import {reportSheet} from './reportSheet.ts'
import type {Entries, Figures, Section, Sheet, SheetBlock, Table} from './sheet.ts'
import type {Words} from './wordsOf.ts'

/** How a report is laid out for a terminal. */
export interface TextOptions {
  /** Columns; 80 unless told otherwise. */
  readonly width?: number
  /** Colours; none unless told otherwise. */
  readonly paint?: Paint
}

const indent = '  '
/** No layout is narrower, whatever the terminal. */
export const narrowest = 40

/**
 * The report on an article for a terminal. `article` is its text, or reads it without the markup.
 * What would steer the terminal is shown, not sent.
 */
export function showText(
  record: ReportRecord | ErrorRecord,
  article: string | Words,
  {width = 80, paint = noPaint}: TextOptions = {}
): string {
  if ('error' in record) return `${printableName(record.path)}: ${printable(record.error.message)}\n`
  return showSheetAsText('Sourcing report', reportSheet(record, article), {width, paint})
}

/** A sheet for a terminal. `kind` says what it is. */
export function showSheetAsText(kind: string, sheet: Sheet, {width = 80, paint = noPaint}: TextOptions = {}): string {
  const room = Math.max(narrowest, width)
  const head = [
    paint('dim', kind.toUpperCase()),
    ...wrap(printable(sheet.title), room).map((line) => paint('bold', line)),
    ...wrap(sheet.facts.map((fact) => printable(fact).replaceAll(' ', '\u00a0')).join(' · '), room).map((line) =>
      paint('dim', line.replaceAll('\u00a0', ' '))
    ),
    '',
    ...wrap(printable(sheet.verdict), room)
  ]
  const lines = [...head, ...showSections(sheet.sections, room, paint)]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** Sections for a terminal, line by line: a blank line and a heading before each. */
export const showSections = (sections: readonly Section[], width: number, paint: Paint): readonly string[] =>
  sections.flatMap(({heading, blocks}) => [
    '',
    paint('bold', printable(heading).toUpperCase()),
    ...blocks.flatMap((block) => layOut(block, width, paint))
  ])

function layOut(block: SheetBlock, width: number, paint: Paint): readonly string[] {
  switch (block.form) {
    case 'paragraph':
      return wrap(printable(block.words), width - indent.length).map((line) => indent + paint('dim', line))
    case 'figures':
      return layOutFigures(block, width, paint)
    case 'table':
      return layOutTable(block, width, paint)
    case 'entries':
      return layOutEntries(block, width, paint)
  }
}

const pad = (words: string, width: number): string => words + ' '.repeat(Math.max(0, width - displayWidth(words)))
const padStart = (words: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(words))) + words
const widest = (words: readonly string[]): number => words.reduce((most, each) => Math.max(most, displayWidth(each)), 0)

/** Words cut to a number of columns, where they are wider. */
export function cutToWidth(words: string, width: number): string {
  if (displayWidth(words) <= width) return words
  let kept = ''
  for (const character of words) {
    if (displayWidth(kept + character) >= width) break
    kept += character
  }
  return `${kept}…`
}

/** Labels on the left, what is said of them wrapped on the right. */
function layOutFigures({rows}: Pick<Figures, 'rows'>, width: number, paint: Paint, before = indent): readonly string[] {
  const column = widest(rows.map(([label]) => label))
  const gap = column === 0 ? '' : '  '
  const room = width - before.length - column - gap.length
  return rows.flatMap(([label, value]) =>
    wrap(printable(value), room).map(
      (line, index) => before + paint('dim', pad(index === 0 ? label : '', column)) + gap + line
    )
  )
}

function layOutTable({columns, rows}: Table, width: number, paint: Paint): readonly string[] {
  const cells = rows.map((row) => row.cells.map(printable))
  const widths = columns.map(({head}, index) =>
    Math.max(displayWidth(head), widest(cells.map((row) => row[index] ?? '')))
  )
  const rest = widths.slice(1).reduce((total, each) => total + each + 2, 0)
  const first = Math.max(12, Math.min(widths[0] ?? 0, width - indent.length - rest))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const room = index === 0 ? first : (widths[index] ?? 0)
        return columns[index]?.numeric ? padStart(cell, room) : pad(cell, room)
      })
      .join('  ')
  const lines = [indent + paint('dim', line(columns.map(({head}) => head)))]
  rows.forEach(({below}, index) => {
    const [name = '', ...others] = cells[index] ?? []
    const names = wrap(name, first).map((part) => cutToWidth(part, first))
    lines.push(indent + line([names[0] ?? '', ...others]), ...names.slice(1).map((more) => indent + more))
    const deeper = indent + indent
    if (below !== '') lines.push(...wrapParts(below, width - deeper.length).map((more) => deeper + paint('dim', more)))
  })
  return lines
}

/** Parts between middle dots, wrapped at the dots where they fit a line. */
const wrapParts = (words: string, width: number): readonly string[] => wrap(printable(words), width)

function layOutEntries({entries}: Entries, width: number, paint: Paint): readonly string[] {
  const column = widest(entries.map(({place}) => place))
  const before = indent + ' '.repeat(column === 0 ? 0 : column + 2)
  return entries.flatMap(({place, words, facts}, index) => {
    const head = column === 0 ? indent : `${indent}${paint('dim', pad(place, column))}  `
    const lines = wrap(printable(words), width - before.length).map(
      (line, number) => (number === 0 ? head : before) + line
    )
    const labelled = facts.some(([label]) => label !== '')
    const under = labelled
      ? layOutFigures({rows: facts}, width, paint, `${before}${indent}`)
      : facts.flatMap(([, value]) => wrapParts(value, width - before.length).map((line) => before + paint('dim', line)))
    const gap = index > 0 && labelled ? [''] : []
    return [...gap, ...lines, ...under]
  })
}
