import {casualtyWords} from '../../lexicon/events.ts'
import {personNouns} from '../../lexicon/roles.ts'
import {determiners} from '../../lexicon/words.ts'
import type {Article} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {isAdjective} from '../accused.ts'
import {type NameRun, namesIn} from '../nameRuns.ts'
import {sentenceOf} from '../paragraphs.ts'
import {firstAmong} from '../phrases.ts'
import {remembered} from '../remembered.ts'
import {datesIn, isDigit} from './dates.ts'
import {nameOf, type RawFact} from './fact.ts'

/** The ages of people, as papers print them: «Kane, 34,», «Kane is 34», «34-year-old Ole Kane», «the 34-year-old skipper». */
export function agesIn(article: Article): readonly RawFact[] {
  const dated = new Set(datesIn(article).map(({first}) => sentenceOf(article, first)?.index))
  const found: RawFact[] = []
  for (const token of article.tokens) {
    if (!isDigit(token)) continue
    const {index} = token
    const age = behindName(article, index) ?? yearOld(article, index)
    if (age === null || isPast(article, age.first, age.last)) continue
    found.push({
      value: {attribute: 'age', years: age.years, dated: dated.has(sentenceOf(article, index)?.index)},
      entity: age.name.key,
      person: age.name,
      topic: `the age of ${nameOf(article, age.name)}`,
      first: age.first,
      last: age.last
    })
  }
  return found
}

/** An age, and the name that it is told of. */
interface Told {
  readonly years: number
  readonly name: NameRun
  readonly first: number
  readonly last: number
}

const years = /^(?:[1-9]\d?|1[01]\d)$/u

/** «Kane, 34,», «Kane (34)», «Kane, aged 34», «Kane is 34». */
function behindName(article: Article, index: number): Told | null {
  const {tokens} = article
  const token = tokens[index]
  if (token === undefined || !years.test(token.lower)) return null
  let before = index - 1
  if (tokens[before]?.lower === 'aged' || tokens[before]?.lower === 'age') before--
  const link = tokens[before]?.lower ?? ''
  if (links.has(link)) before--
  const {runs, at} = namesIn(article)
  const name = elementAt(runs, at[before])
  const next = tokens[index + 1]
  const isClosed =
    next === undefined || next.kind !== 'word' || (next.lower === 'years' && tokens[index + 2]?.lower === 'old')
  if (name === undefined || before === index - 1 || !isClosed || next?.text === '%') return null
  // «Kane (3.)» is a place in a list.
  if (link === '(' && next?.text !== ')') return null
  // A comma and a number behind a name are an age only where the number stands between two: «Kane, 34, was».
  if (link === ',' && next !== undefined && !closers.has(next.text)) return null
  return {years: Number(token.lower), name, first: index, last: index + 1}
}

const links = new Set([',', '(', 'is'])
const closers = new Set([',', '.', ';', ')', '–', '—'])

/** «34-year-old Ole Kane», «Kane, a 34-year-old skipper», «the 34-year-old skipper» of whom the story told as «skipper Ole Kane». */
function yearOld(article: Article, index: number): Told | null {
  const age = /^(\d{1,3})-year-old$/u.exec(article.tokens[index]?.lower ?? '')
  if (age === null) return null
  const name = nameBehind(article, index) ?? nameInFront(article, index) ?? holder(article, index)
  return name === null ? null : {years: Number(age[1]), name, first: index, last: index + 1}
}

/** How far behind an age the name may stand, in tokens: «the 34-year-old ferry skipper Ole Kane». */
const reach = 4

function nameBehind(article: Article, index: number): NameRun | null {
  const {runs, at} = namesIn(article)
  for (let next = index + 1; next < index + reach; next++) {
    const run = elementAt(runs, at[next])
    if (run !== undefined) return run.last - run.first === 1 && isAdjective(article, run) ? null : run
    if (article.tokens[next]?.kind !== 'word') return null
  }
  return null
}

function nameInFront(article: Article, index: number): NameRun | null {
  const {tokens} = article
  const {runs, at} = namesIn(article)
  if (!determinerSet.has(elementAt(tokens, index - 1)?.lower ?? '') || elementAt(tokens, index - 2)?.text !== ',')
    return null
  return elementAt(runs, at[index - 3]) ?? null
}

const determinerSet = new Set(determiners)

/** Whoever the story calls by the noun behind an age, if that is one person. */
function holder(article: Article, index: number): NameRun | null {
  const noun = article.tokens[index + 1]
  if (elementAt(article.tokens, index - 1)?.lower !== 'the' || noun === undefined) return null
  return roleHolders(article).get(noun.lower) ?? null
}

/** Whom a story calls by a noun before the name, «skipper Ole Kane»; null for a noun that two people bear. */
export const roleHolders = remembered((article: Article): ReadonlyMap<string, NameRun | null> => {
  const holders = new Map<string, NameRun | null>()
  for (const run of namesIn(article).runs) {
    const noun = elementAt(article.tokens, run.first - 1)
    if (noun === undefined || noun.capital || !personNouns.has(noun.lower)) continue
    const known = holders.get(noun.lower)
    holders.set(noun.lower, known === undefined || known?.key === run.key ? run : null)
  }
  return holders
})

/** An age told of somebody by what they are, «the 64-year-old actor», of whom the story knows no other by that noun; or of whom it told last, «The 42-year-old was killed». */
export interface AgeOfUnnamed {
  readonly years: number
  readonly dated: boolean
  /** What they are, `actor`; null where the age alone stands for them. */
  readonly noun: string | null
  /** Who is meant, as far as the sentence before tells; null where it does not. */
  readonly name: NameRun | null
  readonly first: number
  readonly last: number
}

/** The ages of people that a story does not name beside them. Other stories of the same event may tell who they are. */
export function agesOfUnnamed(article: Article): readonly AgeOfUnnamed[] {
  const dated = new Set(datesIn(article).map(({first}) => sentenceOf(article, first)?.index))
  return article.tokens.flatMap((token) => {
    if (!isDigit(token)) return []
    const {index, lower} = token
    const age = /^(\d{1,3})-year-old$/u.exec(lower)
    if (age === null || elementAt(article.tokens, index - 1)?.lower !== 'the' || yearOld(article, index) !== null)
      return []
    const next = article.tokens[index + 1]
    const noun = next !== undefined && personNouns.has(next.lower) ? next.lower : null
    const name = noun === null ? toldLast(article, index) : null
    if (noun === null && name === null) return []
    const isDated = dated.has(sentenceOf(article, index)?.index)
    return [{years: Number(age[1]), dated: isDated, noun, name, first: index, last: index + 1}]
  })
}

/** Whom «The 42-year-old» means that opens a sentence: the person harmed in the sentence before, where this one tells of harm; or the only one named there. */
function toldLast(article: Article, index: number): NameRun | null {
  const sentence = sentenceOf(article, index)
  if (sentence === undefined || index > sentence.first + 1) return null
  const before = elementAt(article.sentences, sentence.index - 1)
  if (before === undefined) return null
  const {runs, at} = namesIn(article)
  const harmed = firstAmong(article, index, Math.min(sentence.last, index + harmReach), harms) !== null
  if (harmed) {
    const blow = firstAmong(article, before.first, before.last, blows)
    for (let next = (blow?.index ?? before.last) + 1; next < before.last; next++) {
      const run = elementAt(runs, at[next])
      if (run !== undefined && !isAdjective(article, run)) return run
    }
    return null
  }
  const named = new Map<string, NameRun>()
  for (let next = before.first; next < before.last; next++) {
    const run = elementAt(runs, at[next])
    if (run !== undefined) named.set(run.key, run)
  }
  const [only, another] = named.values()
  return another === undefined ? (only ?? null) : null
}

const harmReach = 6
const harms: ReadonlySet<string> = new Set(casualtyWords.keys())
/** «shot», «hit»: whoever is named behind it is hurt. */
const blows: ReadonlySet<string> = new Set([...harms, ...'shot shooting stabbed struck hit attacked beat'.split(' ')])

/** Whether an age is that of an earlier day: «then 19», «was 19 when», «aged 19 at the time». */
const isPast = (article: Article, first: number, last: number): boolean =>
  firstAmong(article, first - 2, first, pastBefore) !== null || firstAmong(article, last, last + 2, pastBehind) !== null

const pastBefore = new Set(['then', 'was', 'when', 'turned', 'turns', 'at', 'until', 'before'])
const pastBehind = new Set(['when', 'at', 'then'])
