import {readdirSync, readFileSync} from 'node:fs'
import {extname} from 'node:path'

const folder = new URL('../../corpus/', import.meta.url)

/** An invented article of the corpus with the gold beside it. */
export interface CorpusArticle {
  readonly file: string
  readonly text: string
  readonly ann: string
}

/** The articles that have gold, by name. */
export function corpusArticles(): readonly CorpusArticle[] {
  const files = readdirSync(folder).sort()
  return files
    .filter((file) => extname(file) === '.ann')
    .map((gold) => {
      const stem = gold.slice(0, -'.ann'.length)
      const file = files.find((name) => name === `${stem}.md` || name === `${stem}.txt`)
      if (!file) throw new Error(`corpus/${gold} stands beside no article`)
      return {file, text: read(file), ann: read(gold)}
    })
}

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}
