import {showCell} from '../../desk/columns.ts'
import {Desk} from '../../desk/desk.ts'
import {deskPage} from '../../desk/deskPage.ts'
import type {DeskFilter} from '../../desk/deskRecord.ts'
import {deskSheet} from '../../desk/deskSheet.ts'
import {type SpokenSource, spokenColumns, spokenSources} from '../../desk/sourceColumns.ts'
import {type DeskStory, storyOf} from '../../desk/story.ts'
import {jsonLine} from '../../report/json.ts'
import {showSheetAsMarkdown} from '../../report/markdown.ts'
import {showSheetAsText} from '../../report/text.ts'
import type {Wanted} from '../archive/keptStories.ts'
import type {Order} from '../arguments/readArguments.ts'
import {csvRow} from '../outlets/csvRow.ts'
import {fileOutlet, type Outlet, screenOutlet} from '../outlets/outlet.ts'
import {painter} from '../terminal/painter.ts'
import {type Terminal, wantsColor, widthOf} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import type {AuditedArticle, Face} from '../verdicts/auditAll.ts'
import {version} from '../version.ts'
import {refuseEmpty} from './deskFilter.ts'

/** Where the report on a desk goes, and what takes the stories in, one by one: what it gives is to be written before the next. */
export interface DeskOutlet {
  readonly outlet: Outlet
  readonly tell: (story: DeskStory) => string
  /** Takes in what an article is beside the other stories of its event. */
  readonly meet: (audited: AuditedArticle) => void
  /** What of an archive it asks for. */
  readonly wanted: Wanted
}

/** Opens the outlet that an order asks for. */
export async function openDeskOutlet(
  filter: DeskFilter,
  order: Order<'desk'>,
  terminal: Terminal
): Promise<DeskOutlet> {
  const {format, out} = order.options
  const desk = new Desk(filter)
  if (format === 'parquet') return parquetOutlet(desk, filter, out)
  const isSheet = format === 'csv'
  const wanted = {wants: (story: Pick<DeskStory, 'published' | 'desk'>) => desk.wants(story), whole: isSheet}
  const tell = (story: DeskStory): string => (desk.add(story) && isSheet ? showRows(story) : '')
  const face: Face = {
    ...deskFace(desk, filter, tell, () => (isSheet ? '' : showDesk(desk, order, terminal))),
    opening: () => (isSheet ? csvRow(spokenColumns.map(({name}) => name)) : '')
  }
  const meet = (audited: AuditedArticle) => meetEvent(desk, audited)
  return {tell, meet, wanted, outlet: out === null ? screenOutlet(face, terminal) : fileOutlet(face, out)}
}

/** An event counts when the last of its stories has come. */
function meetEvent(desk: Desk, {event}: AuditedArticle): void {
  if (event !== null && event.index === event.tellings.length - 1) desk.addEvent(event.tellings)
}

const deskFace = (desk: Desk, filter: DeskFilter, tell: DeskOutlet['tell'], closing: () => string): Face => ({
  opening: () => '',
  article(audited) {
    meetEvent(desk, audited)
    return tell(storyOf(audited.audit))
  },
  blocked() {
    desk.addUnreadable()
    return ''
  },
  closing() {
    refuseEmpty(desk, filter)
    return closing()
  }
})

async function parquetOutlet(desk: Desk, filter: DeskFilter, out: string | null): Promise<DeskOutlet> {
  if (out === null) throw new UserError('Parquet is no text for a screen; name a file for it with "--out FILE".')
  const file = await (await import('../archive/parquet.ts')).ParquetFile.open(out)
  const waiting: SpokenSource[] = []
  const tell = (story: DeskStory): string => {
    if (desk.add(story)) for (const spoken of spokenSources(story)) waiting.push(spoken)
    return ''
  }
  return {
    tell,
    meet: (audited) => meetEvent(desk, audited),
    wanted: {wants: (story) => desk.wants(story), whole: true},
    outlet: {
      face: deskFace(desk, filter, tell, () => ''),
      write: () => file.add(waiting.splice(0)),
      finish: () => file.finish(),
      abandon: () => file.abandon()
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
