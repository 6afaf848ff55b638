import {isWord} from '../findings/quoted.ts'
import type {Article, Statement} from '../model.ts'
import {listChanges} from '../text/textDiff.ts'
import {spellingOf} from './wordForms.ts'

/** A statement of one draft, with its words. */
export interface DraftStatement {
  readonly statement: Statement
  readonly texts: readonly string[]
  readonly keys: readonly string[]
}

/** A statement of a draft and the one of the next draft that it has become. */
export interface StatementPair {
  readonly before: DraftStatement
  readonly after: DraftStatement
  /** Whether the words are the same. */
  readonly same: boolean
  /** Whether others have changed places with it. */
  readonly moved: boolean
}

/** The statements of two drafts: pairs in the order of the later one, and those that only one of them has. */
export interface PairedStatements {
  readonly pairs: readonly StatementPair[]
  readonly lost: readonly DraftStatement[]
  readonly added: readonly DraftStatement[]
}

/** Which statement of a draft has become which of the next. */
export function pairStatements(before: Article, after: Article): PairedStatements {
  const [old, young] = [statementsOf(before), statementsOf(after)]
  const taken = new Map<number, number>()
  pairSame(old, young, taken)
  pairAlike(old, young, taken)
  const settled = longestRise([...taken].toSorted(([, one], [, other]) => one - other).map(([first]) => first))
  const pairs = [...taken]
    .toSorted(([, one], [, other]) => one - other)
    .flatMap(([one, other]) => {
      const [first, second] = [old[one], young[other]]
      if (first === undefined || second === undefined) return []
      return [{before: first, after: second, same: keyOf(first) === keyOf(second), moved: !settled.has(one)}]
    })
  const [gone, come] = [new Set(taken.keys()), new Set(taken.values())]
  return {
    pairs,
    lost: old.filter((_, index) => !gone.has(index)),
    added: young.filter((_, index) => !come.has(index))
  }
}

const shown: ReadonlySet<string> = new Set(['body', 'headline', 'caption'])

function statementsOf({statements, sentences, tokens}: Article): readonly DraftStatement[] {
  return statements.flatMap((statement) => {
    if (!shown.has(statement.region)) return []
    const [first, last] = [sentences[statement.first]?.first ?? 0, sentences[statement.last - 1]?.last ?? 0]
    const words = tokens.slice(first, last).filter(isWord)
    return words.length === 0
      ? []
      : [{statement, texts: words.map(({text}) => text), keys: words.map(({lower}) => spellingOf(lower))}]
  })
}

const keyOf = ({keys}: DraftStatement): string => keys.join(' ')

/** What stands there word for word: the first of one draft with the first of the other. */
function pairSame(old: readonly DraftStatement[], young: readonly DraftStatement[], taken: Map<number, number>) {
  const places = new Map<string, number[]>()
  young.forEach((statement, index) => {
    const list = places.get(keyOf(statement)) ?? []
    list.push(index)
    places.set(keyOf(statement), list)
  })
  for (const list of places.values()) list.reverse()
  old.forEach((statement, index) => {
    const place = places.get(keyOf(statement))?.pop()
    if (place !== undefined) taken.set(index, place)
  })
}

/** In how many statements of the later draft two words in a row may stand before they tell nothing. */
const placesPerPair = 12
/** With how many statements of the later draft one is compared in full. */
const mostCompared = 6
/** The share of the shorter one's words that the longer one must have, and of the longer one's. */
const leastOfShort = 0.6
const leastOfLong = 0.3
const mostWords = 300

/** What was reworded: those that share most, most first. */
function pairAlike(old: readonly DraftStatement[], young: readonly DraftStatement[], taken: Map<number, number>) {
  const come = new Set(taken.values())
  const places = new Map<string, number[]>()
  young.forEach((statement, index) => {
    if (come.has(index)) return
    for (const pair of neighbours(statement)) {
      const list = places.get(pair) ?? []
      if (list.length < placesPerPair && list.at(-1) !== index) list.push(index)
      places.set(pair, list)
    }
  })
  const likely: {readonly one: number; readonly other: number; readonly share: number}[] = []
  old.forEach((statement, one) => {
    if (taken.has(one)) return
    const shared = new Map<number, number>()
    for (const pair of neighbours(statement)) {
      for (const place of places.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
    }
    const best = [...shared].toSorted(([, a], [, b]) => b - a).slice(0, mostCompared)
    for (const [other] of best) {
      const share = likeness(statement, young[other])
      if (share > 0) likely.push({one, other, share})
    }
  })
  for (const {one, other} of likely.toSorted((a, b) => b.share - a.share)) {
    if (taken.has(one) || come.has(other)) continue
    taken.set(one, other)
    come.add(other)
  }
}

function* neighbours({keys}: DraftStatement): Iterable<string> {
  for (let at = 0; at + 1 < Math.min(keys.length, mostWords); at++) yield `${keys[at]} ${keys[at + 1]}`
}

/** How far two statements are one, from 0; 0 where they are two. */
function likeness(one: DraftStatement, other: DraftStatement | undefined): number {
  if (other === undefined) return 0
  const [short, long] = [one.keys, other.keys]
    .map((keys) => keys.slice(0, mostWords))
    .toSorted((a, b) => a.length - b.length)
  if (short === undefined || long === undefined) return 0
  let common = 0
  for (const {kind, before} of listChanges(short, long)) if (kind === 'same') common += before[1] - before[0]
  const isOne = common / short.length >= leastOfShort && common / long.length >= leastOfLong
  return isOne ? common / short.length + common / long.length : 0
}

/** The numbers of a longest rising run in a list: what stayed in its place while the rest was moved about. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const before = new Array<number>(numbers.length).fill(-1)
  numbers.forEach((number, index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1] ?? -1
    tails[low] = index
  })
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(numbers[at] ?? 0)
  return kept
}
