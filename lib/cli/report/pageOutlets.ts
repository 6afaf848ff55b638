import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {showHtml} from '../../report/html/showHtml.ts'
import {type IndexEntry, indexEntry, showIndex} from '../../report/html/showIndex.ts'
import {type ErrorRecord, errorRecord} from '../../report/record.ts'
import type {BlockedArticle} from '../inputs/findInputs.ts'
import type {Outlet} from '../outlets/outlet.ts'
import {writeWhole} from '../outlets/wholeFile.ts'
import {UserError} from '../userError.ts'
import type {Face} from '../verdicts/auditAll.ts'
import {PageNames} from './pageNames.ts'

/** A page on one article. A second article has no place on it: the run ends with `remedy`, and nothing is shown. */
export function pageFace(remedy: string): Face {
  let page: string | null = null
  const show = (shown: string): string => {
    if (page !== null) throw new UserError(remedy)
    page = shown
    return ''
  }
  return {
    opening: () => '',
    article: ({audit}) => show(showHtml(audit.record, audit.article)),
    blocked: (article) => show(showHtml(toRecord(article), {blocks: []})),
    closing: () => page ?? showIndex([], [])
  }
}

/** A folder with a page for each article, and `index.html`, which leads to all of them and is written last. */
export function pageFolderOutlet(folder: string): Outlet {
  const names = new PageNames()
  const entries: IndexEntry[] = []
  const obstacles: ErrorRecord[] = []
  let page = ''
  const face: Face = {
    opening: () => '',
    article({path, audit}) {
      page = names.nameFor(path)
      entries.push(indexEntry(audit.record, page.split('/').map(encodeURIComponent).join('/')))
      return showHtml(audit.record, audit.article)
    },
    blocked(article) {
      obstacles.push(toRecord(article))
      return ''
    },
    closing() {
      page = 'index.html'
      return showIndex(entries, obstacles)
    }
  }
  return {
    face,
    async write(text) {
      if (text !== '') writePage(join(folder, page), text)
    },
    finish() {},
    abandon() {}
  }
}

const toRecord = ({path, obstacle}: BlockedArticle): ErrorRecord => errorRecord(path, obstacle.code, obstacle.message)

function writePage(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), {recursive: true})
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UserError(`The folder "${dirname(path)}" cannot be made (${code}); give --out another folder.`)
  }
  writeWhole(path, text)
}
