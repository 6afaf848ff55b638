import {compareTellings} from '../../compare/comparison.ts'
import {comparisonRecord} from '../../report/compare/comparisonRecord.ts'
import {comparisonSheet} from '../../report/compare/comparisonSheet.ts'
import {printable} from '../../text/printable.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {type Terminal, write} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {readStories} from './readStories.ts'
import {writeSheet} from './writeSheet.ts'

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
  await writeSheet('Comparison', record, () => comparisonSheet(record), options, terminal)
  return exitCodes.fine
}
