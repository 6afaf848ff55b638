import {sheetPage} from '../../report/html/sheetPage.ts'
import {jsonLine} from '../../report/json.ts'
import {showSheetAsMarkdown} from '../../report/markdown.ts'
import type {Sheet} from '../../report/sheet.ts'
import {showSheetAsText} from '../../report/text.ts'
import {writeWhole} from '../outlets/wholeFile.ts'
import {painter} from '../terminal/painter.ts'
import {type Terminal, tell, wantsColor, widthOf} from '../terminal/terminal.ts'

/** How a command shows a record that can be laid out as a sheet. */
export interface SheetOptions {
  readonly format: 'text' | 'markdown' | 'html' | 'json'
  readonly out: string | null
  readonly color: boolean | null
  readonly width: number | null
}

/** Writes a record in the form that is asked for, to a file or the terminal. `kind` says what it is. */
export async function writeSheet(
  kind: string,
  record: object,
  toSheet: () => Sheet,
  options: SheetOptions,
  terminal: Terminal
): Promise<void> {
  const shown = show(kind, record, toSheet, options, terminal)
  if (options.out === null) await tell(terminal, shown)
  else writeWhole(options.out, shown)
}

function show(
  kind: string,
  record: object,
  toSheet: () => Sheet,
  {format, out, color, width}: SheetOptions,
  terminal: Terminal
): string {
  if (format === 'json') return `${jsonLine(record)}\n`
  const sheet = toSheet()
  if (format === 'html') return sheetPage(kind, sheet)
  if (format === 'markdown') return showSheetAsMarkdown(sheet)
  const paint = painter(out === null && wantsColor(color, terminal))
  return showSheetAsText(kind, sheet, {paint, width: widthOf(width, terminal)})
}
