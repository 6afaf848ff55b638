import type {Article, Quotation, Token} from '../model.ts'
import {stops} from './borders.ts'
import {attributionsOfQuotations} from './content.ts'
import {isSpoken} from './places.ts'
import {runningQuotations, wordTokens} from './quoted.ts'
import {remembered} from './remembered.ts'

/** Two quotations of one story that are, or seem to be, the same utterance. */
export interface Repeat {
  readonly earlier: Quotation
  readonly later: Quotation
  /** `same` word for word; `split`: the same words, cut into other sentences; `changed`: other words, or words left out. */
  readonly kind: 'same' | 'split' | 'changed'
  /** The share of the shorter one's words that the other has too, in order. */
  readonly likeness: number
  /** How many words the shorter one has. */
  readonly words: number
}

interface Utterance {
  readonly quotation: Quotation
  readonly words: readonly Token[]
  /** Its words as one string, in lower case. */
  readonly key: string
  readonly speaker: string | null
  /** Whether the desk has cut it, or put words of its own in. */
  readonly edited: boolean
}

/** Shorter utterances are phrases, which people repeat. */
const leastWords = 5
/** Of two wordings the shorter one must have so many words: less is a turn of phrase. */
const leastAlike = 8
/** Longer ones are compared no further than this. */
const mostWords = 120
const gramSize = 3
const placesPerGram = 4
const pairsPerUtterance = 4
/** By how many words the longer utterance may be shifted or stretched. */
const slack = 3

/** Every later quotation of running copy that repeats an earlier one, in text order. */
export const repeatedQuotations = remembered((article: Article): readonly Repeat[] => {
  const known = new Map<string, Utterance>()
  const grams = new Map<string, Place[]>()
  const repeats: Repeat[] = []
  const utterances = [...utterancesOf(article)]
  const heard = new Map<string, number>()
  for (const {speaker} of utterances) if (speaker !== null) heard.set(speaker, (heard.get(speaker) ?? 0) + 1)
  for (const utterance of utterances) {
    const twin = known.get(utterance.key)
    // Whoever speaks once resembles nothing that they said.
    const mayResemble = (heard.get(utterance.speaker ?? '') ?? 0) > 1 && isComparable(article, utterance)
    const alike = twin === undefined && mayResemble ? likeOne(utterance, grams) : null
    const repeat = twin === undefined ? alike : wordForWord(article, twin, utterance)
    if (repeat !== null) repeats.push(repeat)
    if (twin !== undefined) continue
    known.set(utterance.key, utterance)
    if (mayResemble) remember(utterance, grams)
  }
  return repeats
})

/** A place in an utterance. */
interface Place {
  readonly utterance: Utterance
  readonly at: number
}

function* utterancesOf(article: Article): Iterable<Utterance> {
  const takers = attributionsOfQuotations(article)
  for (const quotation of runningQuotations(article)) {
    // One that lacks a mark may be a pull quote with its credit.
    if (!quotation.opened || !quotation.closed || !isSpoken(quotation) || quotation.last - quotation.first < leastWords)
      continue
    const words = wordTokens(article, quotation.inner).slice(0, mostWords)
    if (words.length < leastWords) continue
    const speaker = takers.get(quotation.index)?.[0]?.sourceIds[0] ?? null
    const edited = /…|\.\.\.|\[/u.test(article.text.slice(quotation.start, quotation.end))
    yield {quotation, words, key: words.map(({lower}) => lower).join(' '), speaker, edited}
  }
}

function wordForWord(article: Article, earlier: Utterance, later: Utterance): Repeat {
  const kind = breaksOf(article, earlier) === breaksOf(article, later) ? 'same' : 'split'
  return {earlier: earlier.quotation, later: later.quotation, kind, likeness: 1, words: later.words.length}
}

/** After which of its words an utterance begins a new sentence. */
const breaksOf = ({tokens}: Article, {words}: Utterance): string =>
  words
    .slice(0, -1)
    .flatMap(({index}, at) => (stops.includes(tokens[index + 1]?.text ?? '') ? [at] : []))
    .join()

/** The earlier utterance of the same speaker that this one resembles without being a part of it, or the other way round. */
function likeOne(later: Utterance, grams: ReadonlyMap<string, readonly Place[]>): Repeat | null {
  const tried = new Set<Utterance>()
  for (let at = 0; at + gramSize <= later.words.length; at++) {
    for (const {utterance, at: there} of grams.get(gramAt(later, at)) ?? []) {
      if (tried.size === pairsPerUtterance) return null
      if (tried.has(utterance) || !isElsewhere(utterance, later)) continue
      tried.add(utterance)
      const shift = there - at
      const laterIsShort = later.words.length <= utterance.words.length
      const likeness = laterIsShort ? likenessOf(later, utterance, shift) : likenessOf(utterance, later, -shift)
      if (likeness === null) continue
      const words = Math.min(later.words.length, utterance.words.length)
      return {earlier: utterance.quotation, later: later.quotation, kind: 'changed', likeness, words}
    }
  }
  return null
}

/** Whether an utterance can be compared word by word: one sentence of some length, by somebody known, as the speaker made it. */
const isComparable = (article: Article, utterance: Utterance): boolean =>
  !utterance.edited &&
  utterance.speaker !== null &&
  utterance.words.length >= leastAlike &&
  breaksOf(article, utterance) === ''

/** Whether two utterances are the same speaker's in different paragraphs: within one people build their sentences alike. */
function isElsewhere(one: Utterance, other: Utterance): boolean {
  return one.speaker === other.speaker && one.words[0]?.block !== other.words[0]?.block
}

function remember(utterance: Utterance, grams: Map<string, Place[]>) {
  for (let at = 0; at + gramSize <= utterance.words.length; at++) {
    const gram = gramAt(utterance, at)
    const places = grams.get(gram) ?? []
    if (places.length < placesPerGram) places.push({utterance, at})
    grams.set(gram, places)
  }
}

/** So many words as `gramSize` says. */
const gramAt = ({words}: Utterance, at: number): string =>
  `${words[at]?.lower} ${words[at + 1]?.lower} ${words[at + 2]?.lower}`

/** The share of the shorter one's words that stand in the longer one, shifted by so much; null where it is a part of it word for word. */
function likenessOf(short: Utterance, long: Utterance, shift: number): number | null {
  if (` ${long.key} `.includes(` ${short.key} `)) return null
  const window = long.words.slice(Math.max(0, shift - slack), Math.max(0, shift + short.words.length + slack))
  return commonWords(short.words, window) / short.words.length
}

/** How many words two lists have in common, in the same order. */
function commonWords(one: readonly Token[], other: readonly Token[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const {lower} of one) {
    const next = [0]
    for (let at = 0; at < other.length; at++) {
      const longest = other[at]?.lower === lower ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)
      next.push(longest)
    }
    row = next
  }
  return row[other.length] ?? 0
}
