import {printable} from '../text/printable.ts'
import type {ErrorRecord, ReportRecord} from './record.ts'
import {reportSheet} from './reportSheet.ts'
import type {Entry, Sheet, SheetBlock, Table} from './sheet.ts'
import type {Words} from './wordsOf.ts'

/** The report on an article as Markdown, for a ticket or a page. `article` is its text, or reads it without the markup. */
export function showMarkdown(record: ReportRecord | ErrorRecord, article: string | Words): string {
  if ('error' in record) return `# ${asWords(record.path)}\n\n${asWords(record.error.message)}\n`
  return showSheetAsMarkdown(reportSheet(record, article))
}

/** A sheet as Markdown. */
export function showSheetAsMarkdown(sheet: Sheet): string {
  const parts = [`# ${asWords(sheet.title)}`, sheet.facts.map(asWords).join(' · '), asWords(sheet.verdict)]
  for (const {heading, blocks} of sheet.sections) parts.push(`## ${asWords(heading)}`, ...blocks.map(layOut))
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/**
 * Words that Markdown takes for words, on one line. Addresses and handles, which some would make links of or call people by, are parted by a
 * word joiner, which nobody sees.
 */
export const asWords = (words: string): string =>
  printable(words)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/gu, '\\$&')
    .replace(/(?<=:)\/\/|(?<=\bwww)\.|(?<=@)(?=\w)/giu, '\u2060$&')
    .replace(/^([-+]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\u2060` : `\\${start}`))

function layOut(block: SheetBlock): string {
  switch (block.form) {
    case 'paragraph':
      return asWords(block.words)
    case 'figures':
      return [
        '| | |',
        '| --- | --- |',
        ...block.rows.map(([label, value]) => `| ${asWords(label)} | ${asWords(value)} |`)
      ].join('\n')
    case 'table':
      return layOutTable(block)
    case 'entries':
      return block.entries.map(layOutEntry).join('\n')
  }
}

function layOutTable({columns, rows}: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line([...columns.map(({head}) => asWords(head)), 'Details']),
    line([...columns.map(({numeric}) => (numeric ? '---:' : '---')), '---']),
    ...rows.map(({cells, below}) => line([...cells, below].map(asWords)))
  ].join('\n')
}

function layOutEntry({place, words, facts}: Entry): string {
  const head = place === '' ? `- ${asWords(words)}` : `- **${asWords(place)}** ${asWords(words)}`
  const under = facts.map(([label, value]) => `  - ${label === '' ? '' : `${asWords(label)}: `}${asWords(value)}`)
  return [head, ...under].join('\n')
}
