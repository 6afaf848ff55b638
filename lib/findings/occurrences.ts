import type {Article, Token} from '../model.ts'
import {remembered} from './remembered.ts'

/** Every word of an article with the tokens that are it. */
const tokensByWord = remembered(({tokens}: Article): ReadonlyMap<string, readonly Token[]> => {
  const found = new Map<string, Token[]>()
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const list = found.get(token.lower)
    if (list === undefined) found.set(token.lower, [token])
    else list.push(token)
  }
  return found
})

/** The tokens that are one of the words, in text order: one table of the article serves all rules that look for a few words. */
export function occurrences(article: Article, words: Iterable<string>): readonly Token[] {
  const found: Token[] = []
  const table = tokensByWord(article)
  for (const word of words) for (const token of table.get(word) ?? []) found.push(token)
  return found.sort((a, b) => a.index - b.index)
}
