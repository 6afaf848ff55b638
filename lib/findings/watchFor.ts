import type {Article, Token} from '../model.ts'
import {remembered} from './remembered.ts'

/** For each word that anybody watches for, the numbers of the watches. */
const watchesOf = new Map<string, number[]>()
let watches = 0

const none: readonly Token[] = []

/** For each watch the tokens that it is for: one walk through the article for all of them. */
const caught = remembered(({tokens}: Article): readonly (readonly Token[])[] => {
  const found: Token[][] = Array.from({length: watches}, () => [])
  for (const token of tokens) {
    const numbers = watchesOf.get(token.lower)
    if (numbers !== undefined) for (const number of numbers) found[number]?.push(token)
  }
  return found
})

/**
 * Watches for words, lower case, in whatever article is asked about: its tokens that are one of them, in text order. For lists that do not
 * change; to be called while a module is loaded.
 */
export function watchFor(words: Iterable<string>): (article: Article) => readonly Token[] {
  const number = watches++
  const own = new Set(words)
  for (const word of own) {
    const numbers = watchesOf.get(word)
    if (numbers === undefined) watchesOf.set(word, [number])
    else numbers.push(number)
  }
  return (article) => {
    const found = caught(article)
    // A rule of one’s own may be loaded when the article has been walked through.
    return number < found.length ? (found[number] ?? none) : article.tokens.filter(({lower}) => own.has(lower))
  }
}
