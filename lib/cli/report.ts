import {createHash} from 'node:crypto'
import {showMarkdown} from '../report/markdown.ts'
import {errorRecord} from '../report/record.ts'
import {showText} from '../report/text.ts'
import {wordsOf} from '../report/wordsOf.ts'
import {auditAll, type Face} from './auditAll.ts'
import {type ExitCode, exitCodes} from './commands.ts'
import {SettingsFinder} from './orderedSettings.ts'
import {screenOutlet} from './outlet.ts'
import {painter} from './painter.ts'
import type {Order} from './readArguments.ts'
import {recordFace} from './recordFace.ts'
import {showFiles} from './showFiles.ts'
import {type Terminal, wantsColor, widthOf} from './terminal.ts'
import {textFace} from './textFace.ts'

/** Shows who says what in each article. Fails only where one could not be audited. */
export async function report(order: Order<'report'>, terminal: Terminal): Promise<ExitCode> {
  if (order.options['show-files']) return showFiles(order, terminal)
  const whole = await auditAll(order, terminal, {
    finder: new SettingsFinder(order.options),
    outlets: [screenOutlet(chooseFace(order, terminal), terminal.stdout)],
    hash: sha256
  })
  return whole ? exitCodes.fine : exitCodes.failed
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function chooseFace({options}: Order<'report'>, terminal: Terminal): Face {
  if (options.format === 'json' || options.format === 'ndjson') {
    return recordFace(
      options.format,
      ({audit}) => audit.record,
      ({path, obstacle}) => errorRecord(path, obstacle.code, obstacle.message)
    )
  }
  if (options.format === 'markdown')
    return textFace(({audit}) => showMarkdown(audit.record, wordsOf(audit.article)), '\n---\n\n')
  const paint = painter(wantsColor(options.color, terminal))
  const width = widthOf(options.width, terminal)
  return textFace(({audit}) => showText(audit.record, wordsOf(audit.article), {paint, width}), '\n\n')
}
