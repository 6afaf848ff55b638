import type {Range} from 'vscode-languageserver'
import {type NameRun, namesIn} from '../findings/nameRuns.ts'
import {remembered} from '../findings/remembered.ts'
import {honorifics, nameTitles} from '../lexicon/honorifics.ts'
import type {Article, Edit, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {mentionsIn} from './mentions.ts'
import type {View} from './view.ts'

/** The name of a source at a place, as it is spelt there: what a new spelling takes the place of; null where there is none. */
export function spellingAt({article, positions}: View, offset: number): {range: Range; placeholder: string} | null {
  const words = spelt(article, offset)
  const [first, last] = [words?.at(0), words?.at(-1)]
  if (first === undefined || last === undefined) return null
  const span = {start: first.start, end: last.end}
  return {range: positions.rangeOf(span), placeholder: article.text.slice(span.start, span.end)}
}

/**
 * What spells the name of the source at a place anew, wherever the article gives it: the whole name, and the surname or given name where it
 * stands alone. Words that describe or stand for the source are left as they are.
 */
export function respell({article}: View, offset: number, name: string): readonly Edit[] | null {
  const old = spelt(article, offset)
  const run = runAt(article, offset)
  if (old === null || run === null) return null
  const words = name.trim().split(/\s+/u)
  return namesIn(article)
    .runs.filter(({key}) => key === run.key)
    .flatMap(({first, last}) => editsOf(article.tokens.slice(first, last), old, words))
}

function editsOf(tokens: readonly Token[], old: readonly Token[], words: readonly string[]): readonly Edit[] {
  const at = tokens.findIndex((_, index) => old.every(({lower}, step) => tokens[index + step]?.lower === lower))
  const [first, last] = [tokens[at], tokens[at + old.length - 1]]
  if (first !== undefined && last !== undefined) return [{start: first.start, end: last.end, text: words.join(' ')}]
  return tokens.flatMap((token) => {
    const index = old.findIndex(({lower}) => lower === token.lower)
    if (index < 0) return []
    const word =
      old.length === words.length
        ? words[index]
        : index === old.length - 1
          ? words.at(-1)
          : index === 0
            ? words[0]
            : undefined
    return word === undefined || word === token.text ? [] : [{start: token.start, end: token.end, text: word}]
  })
}

/** The words of the name at a place, without its titles, where it is a source’s. */
function spelt(article: Article, offset: number): readonly Token[] | null {
  const run = runAt(article, offset)
  if (run === null || !sourceKeys(article).has(run.key)) return null
  const words = article.tokens.slice(run.first, run.last)
  const start = words.findIndex(({lower}) => !isTitle(lower.replace(/\.$/u, '')))
  return words.slice(start < 0 ? words.length - 1 : start)
}

const isTitle = (word: string): boolean => honorifics.has(word) || nameTitles.has(word)

function runAt(article: Article, offset: number): NameRun | null {
  const at = firstWhere(article.tokens, ({end}) => end >= offset)
  const {runs, at: runOf} = namesIn(article)
  const index = [at, at + 1].find(
    (each) => (article.tokens[each]?.start ?? Number.POSITIVE_INFINITY) <= offset && (runOf[each] ?? -1) >= 0
  )
  return index === undefined ? null : (elementAt(runs, runOf[index]) ?? null)
}

/** By what the article’s sources are known again. */
const sourceKeys = remembered((article: Article): ReadonlySet<string> => {
  const {runs, at} = namesIn(article)
  const keys = new Set<string>()
  for (const {mention, manner} of mentionsIn(article)) {
    if (manner !== 'name') continue
    for (let index = mention.first; index < mention.last; index++) {
      const key = elementAt(runs, at[index])?.key
      if (key !== undefined) keys.add(key)
    }
  }
  return keys
})
