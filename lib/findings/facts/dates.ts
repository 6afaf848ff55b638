import {monthNumbers} from '../../lexicon/dates.ts'
import type {Article, Token} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {remembered} from '../remembered.ts'
import type {DateValue} from './fact.ts'

/** Words that tell a day, a month or a year: tokens, `last` exclusive. */
export interface DateMention {
  readonly first: number
  readonly last: number
  readonly date: DateValue
  /** Whether it was reckoned from the day of publication: «last month». */
  readonly reckoned: boolean
}

/** Every date that an article tells, in text order. */
export const datesIn = remembered((article: Article): readonly DateMention[] => {
  const found: DateMention[] = []
  for (let at = 0; at < article.tokens.length; at++) {
    if (!mayBeDate(article.tokens[at])) continue
    const date = monthDate(article, at) ?? yearAlone(article, at) ?? relativeDate(article, at)
    if (date === null) continue
    found.push(date)
    at = date.last - 1
  }
  return found
})

/** Whether a token can open a date: most cannot, and are passed at once. */
const mayBeDate = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isDigit(token) || stepsBack.has(token.lower) || (token.capital && monthNumbers.has(token.lower)))

/** Whether a token begins with a digit: «21», «21st», «34-year-old». */
export const isDigit = ({text}: Token): boolean => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39

const numberAt = ({tokens}: Article, index: number, shape: RegExp): number | null => {
  const text = tokens[index]?.lower ?? ''
  return shape.test(text) ? Number.parseInt(text, 10) : null
}

const day = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u
const year = /^(?:19|20)\d\d$/u

/** «21 October 2021», «October 21, 2021», «October 2021», «in October». */
function monthDate(article: Article, at: number): DateMention | null {
  const {tokens} = article
  const dayBefore = numberAt(article, at, day)
  const place = dayBefore === null ? at : at + 1
  const token = tokens[place]
  const month = token?.capital === true ? monthNumbers.get(token.lower) : undefined
  if (month === undefined) return null
  const dayBehind =
    dayBefore === null && tokens[place + 1]?.block === token?.block ? numberAt(article, place + 1, day) : null
  let last = dayBehind === null ? place + 1 : place + 2
  const comma = tokens[last]?.text === ',' ? 1 : 0
  const told = numberAt(article, last + comma, year)
  if (told !== null) last += comma + 1
  const known = dayBefore ?? dayBehind
  if (known === null && told === null && !bringsMonth.has(elementAt(tokens, at - 1)?.lower ?? '')) return null
  return {first: at, last, date: {year: told, month, day: known}, reckoned: false}
}

/** What stands before a month alone: «in May», «late May», but not «May said». */
const bringsMonth = new Set([
  'in',
  'last',
  'next',
  'early',
  'late',
  'mid',
  'since',
  'until',
  'by',
  'this',
  'from',
  'during',
  'through',
  'of'
])

/** «in 2021», «since 1998». */
function yearAlone(article: Article, at: number): DateMention | null {
  const told = numberAt(article, at, year)
  if (told === null || !bringsYear.has(elementAt(article.tokens, at - 1)?.lower ?? '')) return null
  return {first: at, last: at + 1, date: {year: told, month: null, day: null}, reckoned: false}
}

const bringsYear = new Set(['in', 'since', 'until', 'by', 'from', 'of', 'during'])

/** «last month», «this year», reckoned from the day of publication. */
function relativeDate({tokens, metadata}: Article, at: number): DateMention | null {
  const steps = stepsBack.get(tokens[at]?.lower ?? '')
  const unit = tokens[at + 1]?.lower
  if (steps === undefined || metadata.published === null || (unit !== 'month' && unit !== 'year')) return null
  const [thisYear = 0, thisMonth = 0] = metadata.published.split('-').map(Number)
  const months = thisYear * 12 + thisMonth - 1 - steps
  const date =
    unit === 'year'
      ? {year: thisYear - steps, month: null, day: null}
      : {year: Math.floor(months / 12), month: (months % 12) + 1, day: null}
  return {first: at, last: at + 2, date, reckoned: true}
}

const stepsBack: ReadonlyMap<string, number> = new Map([
  ['last', 1],
  ['this', 0],
  ['next', -1]
])

/** Whether two dates may be the same day: nothing that both tell differs. */
export const datesAgree = (a: DateValue, b: DateValue): boolean =>
  [
    [a.year, b.year],
    [a.month, b.month],
    [a.day, b.day]
  ].every(([one, other]) => one === null || other === null || one === other)
