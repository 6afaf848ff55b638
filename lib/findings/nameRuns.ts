import {months, openers, weekdays} from '../lexicon/words.ts'
import type {Article, Token} from '../model.ts'
import {remembered} from './remembered.ts'

/** A run of capitals that names somebody or something: «Hannah Reed», «Vale Homes». Tokens, `last` exclusive. */
export interface NameRun {
  readonly first: number
  readonly last: number
  /** Its last word, by which later mentions are known again. */
  readonly key: string
}

/** The names in an article's copy, in text order, and for each token the index of the name that it stands in or -1. */
export interface NameRuns {
  readonly runs: readonly NameRun[]
  readonly at: Int32Array
}

const noName = new Set([...months, ...weekdays])
const opening = new Set(openers)
const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii'])

/** Every run of capitals, the word that only opens a sentence left out. */
export const namesIn = remembered((article: Article): NameRuns => {
  const {tokens, sentences, quotations} = article
  const opens = new Uint8Array(tokens.length)
  for (const {first} of sentences) opens[first] = 1
  for (const {first} of quotations) opens[first + 1] = 1
  const known = new Set<string>()
  for (const token of tokens) if (isCapital(token) && opens[token.index] === 0) known.add(token.lower)
  const runs: NameRun[] = []
  const at = new Int32Array(tokens.length).fill(-1)
  for (let index = 0; index < tokens.length; index++) {
    const last = endOfRun(tokens, index)
    const first = opening.has(tokens[index]?.lower ?? '') ? index + 1 : index
    if (last <= first) continue
    if (opens[first] === 0 || last - first > 1 || known.has(tokens[first]?.lower ?? '')) {
      at.fill(runs.length, first, last)
      runs.push({first, last, key: keyOf(tokens, first, last)})
    }
    index = last - 1
  }
  return {runs: withFirstNames(tokens, runs), at}
})

/** A first name alone is known by the surname that stood behind it: «Hannah» is «Hannah Reed». */
function withFirstNames(tokens: readonly Token[], runs: readonly NameRun[]): readonly NameRun[] {
  const surnames = new Map<string, string>()
  for (const {first, last, key} of runs) {
    const given = tokens[first]?.lower ?? ''
    if (last - first > 1 && !surnames.has(given)) surnames.set(given, key)
  }
  const isSurname = new Set(surnames.values())
  return runs.map((run) => {
    const surname = run.last - run.first === 1 && !isSurname.has(run.key) ? surnames.get(run.key) : undefined
    return surname === undefined ? run : {...run, key: surname}
  })
}

const isCapital = ({kind, capital, lower}: Token): boolean => kind === 'word' && capital && !noName.has(lower)

/** The index behind the capitals that begin at a token; the token's own where none do. */
function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first
  while (last < tokens.length) {
    const token = tokens[last]
    if (token === undefined || !isCapital(token) || token.block !== tokens[first]?.block) break
    last++
  }
  return last
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  const end = tokens[last - 1]?.lower ?? ''
  return suffixes.has(end) && last - first > 1 ? (tokens[last - 2]?.lower ?? end) : end
}
