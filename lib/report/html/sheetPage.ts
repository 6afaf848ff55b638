import type {Sheet} from '../sheet.ts'
import {showPage} from './page.ts'
import {showBlock} from './sheetBlock.ts'

/** A sheet as a page that stands alone. `kind` says what it is. */
export const sheetPage = (kind: string, {title, facts, verdict, sections}: Sheet): string =>
  showPage({
    kind,
    title,
    facts,
    lead: verdict,
    sections: sections.map(({name, heading, blocks}) => ({
      name,
      heading,
      body: blocks.map((block) => showBlock(block, heading))
    }))
  })
