import {honorifics, nameTitles} from '../lexicon/honorifics.ts'
import {alsoNames} from '../lexicon/naming.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Article, Token} from '../model.ts'
import {isClosedWord} from '../sources/closedWords.ts'
import type {Span} from '../text/span.ts'
import {remembered} from './remembered.ts'

/** A full name as the story prints it, where it first stands so. */
export interface WrittenName extends Span {
  /** As printed: «Mary-Ann Cole». */
  readonly text: string
  /** Letters alone, lower case and without accents: `maryanncole`. */
  readonly letters: string
  /** First and last word, lower case. */
  readonly given: string
  readonly surname: string
  /** How often it stands there like this. */
  readonly count: number
}

/** Most words of a name. */
const longest = 4

/** Every full name that the story prints, once for each spelling, in text order. */
export const writtenNames = remembered((article: Article): readonly WrittenName[] => {
  const found = new Map<string, WrittenName>()
  for (const run of capitalRuns(article)) {
    const first = run.findIndex(({lower}) => !isTitle(lower) && (!isClosedWord(lower) || alsoNames.has(lower)))
    const words = first < 0 ? [] : run.slice(first)
    const [from, to] = [words[0], words.at(-1)]
    if (from === undefined || to === undefined || words.length < 2 || words.length > longest) continue
    const text = words.map((token) => token.text).join(' ')
    const known = found.get(text)
    found.set(text, {
      start: known?.start ?? from.start,
      end: known?.end ?? to.end,
      text,
      letters: lettersOf(text),
      given: from.lower,
      surname: to.lower,
      count: (known?.count ?? 0) + 1
    })
  }
  return [...found.values()]
})

function isTitle(lower: string): boolean {
  const bare = lower.replace(/\.$/u, '')
  return honorifics.has(bare) || nameTitles.has(bare) || personNouns.has(lower)
}

/** The letters of a name, by which its spellings can be told from other names. */
export const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')

/** Two words with a capital and more in a row. */
function* capitalRuns({tokens, quotationAt}: Article): Iterable<readonly Token[]> {
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const isName = token?.kind === 'word' && token.capital && quotationAt[at] === -1
    if (isName && tokens[first]?.block === token.block) continue
    // A word alone is no full name.
    if (at - first > 1) yield tokens.slice(first, at)
    first = isName ? at : at + 1
  }
}
