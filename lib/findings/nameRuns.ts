import {honorifics, nameSuffixes, nameTitles} from '../lexicon/honorifics.ts'
import {personNouns} from '../lexicon/roles.ts'
import {adverbs, months, openers, weekdays} from '../lexicon/words.ts'
import type {Article, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {remembered} from './remembered.ts'

/** A run of capitals that names somebody or something: «Hannah Reed», «Vale Homes». Tokens, `last` exclusive. */
export interface NameRun {
  readonly first: number
  readonly last: number
  /** What it is known by again: the surname, with the given name where two share it. */
  readonly key: string
}

/** The names in an article's copy, in text order, and for each token the index of the name that it stands in or -1. */
export interface NameRuns {
  readonly runs: readonly NameRun[]
  readonly at: Int32Array
}

const noName = new Set([...months, ...weekdays])
const opening = new Set([...openers, ...adverbs])

/** Every run of capitals, the word that only opens a sentence left out. */
export const namesIn = remembered((article: Article): NameRuns => {
  const {tokens, sentences, quotations} = article
  const opens = new Uint8Array(tokens.length)
  for (const {first} of sentences) opens[first] = 1
  for (const {first} of quotations) opens[first + 1] = 1
  const known = new Set<string>()
  for (const token of tokens) if (token.capital && opens[token.index] === 0) known.add(token.lower)
  const spans: [number, number][] = []
  const at = new Int32Array(tokens.length).fill(-1)
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.capital !== true) continue
    const last = endOfRun(tokens, index)
    const first = opening.has(tokens[index]?.lower ?? '') ? index + 1 : index
    if (last <= first) continue
    if (opens[first] === 0 || last - first > 1 || known.has(tokens[first]?.lower ?? '')) {
      at.fill(spans.length, first, last)
      spans.push([first, last])
    }
    index = last - 1
  }
  return {runs: withKeys(tokens, spans), at}
})

/**
 * The names with what each is known by: its surname, or given name and surname where two people of the story share the surname.
 * «Hannah» is «Hannah Reed», and «Reed» alone is the Reed who was named first.
 */
function withKeys(tokens: readonly Token[], spans: readonly (readonly [number, number])[]): readonly NameRun[] {
  const parts = withCompounds(spans.map(([first, last]) => partsOf(tokens, first, last)))
  const bearers = new Map<string, Set<string>>()
  const surnameOf = new Map<string, string>()
  for (const {given, surname} of parts) {
    if (given === null) continue
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(given))
    if (!surnameOf.has(given)) surnameOf.set(given, surname)
  }
  const keyOf = (given: string | null, surname: string): string => {
    const [eldest, ...others] = bearers.get(surname) ?? []
    return others.length === 0 ? surname : `${given ?? eldest} ${surname}`
  }
  return spans.map(([first, last], index) => {
    const {given, surname} = parts[index] ?? noParts
    const behind = given === null && !bearers.has(surname) ? surnameOf.get(surname) : undefined
    return {first, last, key: behind === undefined ? keyOf(given, surname) : keyOf(surname, behind)}
  })
}

const noParts: Parts = {given: null, middle: null, surname: ''}

interface Parts {
  /** The first word that is no title, where one stands before the surname. */
  readonly given: string | null
  /** The word between, of names of three words. */
  readonly middle: string | null
  readonly surname: string
}

/** «Varga Reed» is no first name and surname where the story knows a «Hannah Varga Reed». */
function withCompounds(parts: readonly Parts[]): readonly Parts[] {
  const compounds = new Set(parts.flatMap(({middle, surname}) => (middle === null ? [] : [`${middle} ${surname}`])))
  return parts.map((one) => (compounds.has(`${one.given} ${one.surname}`) ? {...one, given: null} : one))
}

function partsOf(tokens: readonly Token[], first: number, last: number): Parts {
  let end = last - 1
  while (end > first && nameSuffixes.has(bare(tokens[end]))) end--
  let start = first
  while (start < end && isTitle(bare(tokens[start]))) start++
  return {
    given: start < end ? bare(tokens[start]) : null,
    middle: start < end - 1 ? bare(elementAt(tokens, end - 1)) : null,
    surname: bare(tokens[end])
  }
}

const bare = (token: Token | undefined): string => (token?.lower ?? '').replace(/\.$/u, '')

const isTitle = (word: string): boolean =>
  word.length === 1 || word === 'former' || honorifics.has(word) || nameTitles.has(word) || personNouns.has(word)

const isCapital = ({kind, capital, lower}: Token): boolean => capital && kind === 'word' && !noName.has(lower)

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
