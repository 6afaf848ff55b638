import type {Article, Token} from '../model.ts'
import {remembered} from './remembered.ts'

/** Where each word of an article stands last, and for each token where its word stood before it; -1 for nowhere. */
interface Table {
  readonly last: ReadonlyMap<string, number>
  readonly before: Int32Array
}

const tableOf = remembered(({tokens}: Article): Table => {
  const last = new Map<string, number>()
  const before = new Int32Array(tokens.length)
  for (const {index, kind, lower} of tokens) {
    if (kind !== 'word') continue
    before[index] = last.get(lower) ?? -1
    last.set(lower, index)
  }
  return {last, before}
})

/** The tokens that are one of the words, in text order: one table of the article serves all rules that look for a few words. */
export function occurrences(article: Article, words: Iterable<string>): readonly Token[] {
  const found: Token[] = []
  const {last, before} = tableOf(article)
  for (const word of words) {
    for (let at = last.get(word) ?? -1; at >= 0; at = before[at] ?? -1) {
      const token = article.tokens[at]
      if (token !== undefined) found.push(token)
    }
  }
  return found.sort((a, b) => a.index - b.index)
}
