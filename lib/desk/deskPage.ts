import {showPage} from '../report/html/page.ts'
import {showBlock} from '../report/html/sheetBlock.ts'
import type {DeskRecord} from './deskRecord.ts'
import {deskSheet} from './deskSheet.ts'
import {trendSection, trendStyle} from './trends.ts'

/** The audit of a desk as a page that stands alone: the sheet, and lines that show how the weeks and months went. */
export function deskPage(record: DeskRecord): string {
  const {title, facts, verdict, sections} = deskSheet(record)
  const [numbers, ...others] = sections.map(({name, heading, blocks}) => ({
    name,
    heading,
    body: blocks.map((block) => showBlock(block, heading))
  }))
  const trend = trendSection(record)
  return showPage({
    kind: 'Desk report',
    title,
    facts,
    lead: verdict,
    style: trendStyle,
    sections: [numbers, trend, ...others].filter((section) => section !== null && section !== undefined)
  })
}
