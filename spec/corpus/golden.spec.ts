import {readdirSync, readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {audit} from '../../lib/audit.ts'
import {showText} from '../../lib/report/text.ts'
import {wordsOf} from '../../lib/report/wordsOf.ts'
import {expectGolden} from '../golden.ts'

const folder = new URL('../../corpus/', import.meta.url)

/** Not beside the articles, where they would be read as articles. */
const reports = new URL('reports/', import.meta.url)

const articles = readdirSync(folder)
  .filter((file) => file !== 'README.md' && /^\.(?:md|txt)$/u.test(extname(file)))
  .sort()

describe('the report on an article of the corpus', () => {
  for (const file of articles) {
    const stem = file.slice(0, -extname(file).length)

    it(`is reports/${stem}.txt`, () => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const format = extname(file) === '.md' ? 'markdown' : 'text'
      const {article, record} = audit(text, {path: file, format, version: 'golden'})
      expectGolden(new URL(`${stem}.txt`, reports), showText(record, wordsOf(article)))
    })
  }
})
