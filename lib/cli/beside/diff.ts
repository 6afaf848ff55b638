import {existsSync} from 'node:fs'
import {draftChanges} from '../../compare/draftChanges.ts'
import {type Draft, diffRecord} from '../../report/compare/diffRecord.ts'
import {diffSheet} from '../../report/compare/diffSheet.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {readBytes} from '../inputs/findInputs.ts'
import {fileAt} from '../inputs/gitChanges.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {readStories, readStory} from './readStories.ts'
import {writeSheet} from './writeSheet.ts'

/** Tells what changed in the sourcing from one draft to the next. Fails where a statement has lost its source. */
export async function diff(order: Order<'diff'>, terminal: Terminal): Promise<ExitCode> {
  const [before, after] = await readDrafts(order, terminal)
  const record = diffRecord(before, after, draftChanges(before.article, after.article))
  await writeSheet('What changed', record, () => diffSheet(record), order.options, terminal)
  const isWorse = record.credits.some(({kind}) => kind === 'dropped')
  return isWorse && !order.options['exit-zero'] ? exitCodes.findings : exitCodes.fine
}

async function readDrafts(order: Order<'diff'>, terminal: Terminal): Promise<readonly [Draft, Draft]> {
  const [old = '', young = ''] = order.operands
  const formatIn = order.options['format-in']
  const isCommit = order.beforeDashes === 1 || (order.beforeDashes === undefined && old !== '-' && !existsSync(old))
  if (!isCommit) {
    const drafts = await readStories([old, young], formatIn, terminal)
    const [before, after, another] = drafts
    if (before === undefined || after === undefined || another !== undefined)
      throw new UserError(
        drafts.length === 1
          ? `"${old}" and "${young}" are one file, and nothing can have changed; name an older and a newer draft.`
          : `"${old}" and "${young}" are ${drafts.length} articles; name two files, an older and a newer draft.`
      )
    return [before, after]
  }
  if (!existsSync(young))
    throw new UserError(`There is no file "${young}"; give a draft, and a commit or a file to lay it beside.`)
  const [after] = await readStories([young], formatIn, terminal)
  if (after === undefined) throw new UserError(`"${young}" is no article; name one.`)
  return [readStory(readBytes(young, formatIn, fileAt(old, young)), `${old}:${young}`), after]
}
