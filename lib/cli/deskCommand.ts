import {createHash} from 'node:crypto'
import {showCell} from '../desk/columns.ts'
import {Desk} from '../desk/desk.ts'
import {deskPage} from '../desk/deskPage.ts'
import type {DeskFilter} from '../desk/deskRecord.ts'
import {deskSheet} from '../desk/deskSheet.ts'
import {spokenColumns, spokenSources} from '../desk/sourceColumns.ts'
import {type DeskStory, storyOf} from '../desk/story.ts'
import {jsonLine} from '../report/json.ts'
import {showSheetAsMarkdown} from '../report/markdown.ts'
import {showSheetAsText} from '../report/text.ts'
import {auditAll, type Face} from './auditAll.ts'
import {type ExitCode, exitCodes} from './commands.ts'
import {csvRow} from './csvRow.ts'
import {readFilter, refuseEmpty} from './deskFilter.ts'
import {SettingsFinder} from './orderedSettings.ts'
import {fileOutlet, screenOutlet} from './outlet.ts'
import {painter} from './painter.ts'
import type {Order} from './readArguments.ts'
import {showFiles} from './showFiles.ts'
import {type Terminal, wantsColor, widthOf} from './terminal.ts'
import {version} from './version.ts'

/** Audits the articles that are named and tells what they come to as a desk’s work. Fails where one could not be audited. */
export async function desk(order: Order<'desk'>, terminal: Terminal): Promise<ExitCode> {
  const {options} = order
  if (options['show-files']) return showFiles(order, terminal)
  const face = deskFace(readFilter(options), order, terminal)
  const whole = await auditAll(order, terminal, {
    finder: new SettingsFinder(options),
    outlets: [options.out === null ? screenOutlet(face, terminal.stdout) : fileOutlet(face, options.out)],
    hash: (text) => createHash('sha256').update(text).digest('hex')
  })
  return whole ? exitCodes.fine : exitCodes.failed
}

function deskFace(filter: DeskFilter, order: Order<'desk'>, terminal: Terminal): Face {
  const desk = new Desk(filter)
  const isSheet = order.options.format === 'csv'
  return {
    opening: () => (isSheet ? csvRow(spokenColumns.map(({name}) => name)) : ''),
    article({audit}) {
      const story = storyOf(audit)
      return desk.add(story) && isSheet ? showRows(story) : ''
    },
    blocked() {
      desk.addUnreadable()
      return ''
    },
    closing() {
      refuseEmpty(desk, filter)
      return isSheet ? '' : showDesk(desk, order, terminal)
    }
  }
}

const showRows = (story: DeskStory): string =>
  spokenSources(story)
    .map((spoken) => csvRow(spokenColumns.map(({of}) => showCell(of(spoken)))))
    .join('')

function showDesk(desk: Desk, {options}: Order<'desk'>, terminal: Terminal): string {
  const record = desk.record(version)
  if (options.format === 'json') return `${jsonLine(record)}\n`
  if (options.format === 'html') return deskPage(record)
  const sheet = deskSheet(record)
  if (options.format === 'markdown') return showSheetAsMarkdown(sheet)
  const paint = painter(options.out === null && wantsColor(options.color, terminal))
  return showSheetAsText('Desk report', sheet, {paint, width: widthOf(options.width, terminal)})
}
