import {compareTellings} from '../compare/comparison.ts'
import {comparisonRecord} from '../report/compare/comparisonRecord.ts'
import {comparisonSheet} from '../report/compare/comparisonSheet.ts'
import {jsonLine} from '../report/json.ts'
import {showSheetAsMarkdown} from '../report/markdown.ts'
import {showSheetAsText} from '../report/text.ts'
import {printable} from '../text/printable.ts'
import {type ExitCode, exitCodes} from './commands.ts'
import {painter} from './painter.ts'
import type {Order} from './readArguments.ts'
import {readStories} from './readStories.ts'
import {type Terminal, wantsColor, widthOf, write} from './terminal.ts'
import {UserError} from './userError.ts'

/** Lays several stories of one event side by side. Finds nothing to fail for: what differs is for an editor to weigh. */
export async function compare({operands, options}: Order<'compare'>, terminal: Terminal): Promise<ExitCode> {
  const stories = await readStories(operands, options['format-in'], terminal)
  const [only, another] = stories
  if (only === undefined || another === undefined)
    throw new UserError(
      `"${only?.name ?? operands[0]}" is one article, and there is nothing to compare it with; name two or more that tell of one event.`
    )
  const undated = stories.filter(({article}) => article.metadata.published === null).map(({name}) => name)
  if (undated.length > 0) {
    const files = undated.map((name) => `"${name}"`).join(', ')
    const sentence = `${files} ${undated.length === 1 ? 'has' : 'have'} no date, so ages and counts there may be of any day; give a "date:" in the front matter.`
    await write(terminal.stderr, `onrecord: ${printable(sentence)}\n`)
  }
  const record = comparisonRecord(compareTellings(stories))
  await write(terminal.stdout, show(record, options, terminal))
  return exitCodes.fine
}

function show(
  record: ReturnType<typeof comparisonRecord>,
  options: Order<'compare'>['options'],
  terminal: Terminal
): string {
  if (options.format === 'json') return `${jsonLine(record)}\n`
  const sheet = comparisonSheet(record)
  if (options.format === 'markdown') return showSheetAsMarkdown(sheet)
  const paint = painter(wantsColor(options.color, terminal))
  return showSheetAsText('Comparison', sheet, {paint, width: widthOf(options.width, terminal)})
}
