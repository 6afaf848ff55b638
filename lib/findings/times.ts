import {countWords, timeUnits} from '../lexicon/times.ts'
import {months, weekdays} from '../lexicon/words.ts'
import type {Article, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {monthOf} from '../tree/dates.ts'

/** A stretch of days in which something happened, as days since 1 January 1970, both ends inclusive. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** Words that say when: «last month», «in late January», «Friday, April 21». */
export interface TimeMention extends Span {
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of its first token. */
  readonly first: number
  /** Whether it can only be understood by the day of the story. */
  readonly relative: boolean
  /** Whether a relative date is of the last weeks or months: «two years ago» is understood for long. */
  readonly near: boolean
  /** Null where the day of the story is needed and not known. */
  readonly period: Period | null
  /** For a weekday beside a date: the weekday that the calendar has for it, where the two differ. */
  readonly calendar: string | null
}

const week = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const weekdayNames = new Set(weekdays)

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000

/** The day of an ISO date, or null. */
export function publishedDay({metadata: {published}}: Article): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '')
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** Every mention of a time in the reporter’s own words, in text order. What a source says was said on another day. */
export function timesOf(article: Article): readonly TimeMention[] {
  const day = publishedDay(article)
  const found: TimeMention[] = []
  for (const {index, first, last, region} of article.sentences) {
    if (region !== 'body') continue
    for (let at = first; at < last; at++) {
      if ((article.quotationAt[at] ?? -1) !== -1) continue
      if (!mayBegin(article.tokens, at)) continue
      const read = readRelative(article.tokens, at, last, day) ?? readDated(article.tokens, at, last, day)
      if (read === null) continue
      const [end, relative, period, calendar] = read
      const [from, to] = [article.tokens[at], elementAt(article.tokens, end - 1)]
      if (from && to) {
        const near =
          relative &&
          !to.lower.startsWith('year') &&
          !(elementAt(article.tokens, end - 2)?.lower.startsWith('year') ?? false)
        found.push({start: from.start, end: to.end, sentence: index, first: at, relative, near, period, calendar})
      }
      at = end - 1
    }
  }
  return found
}

/** Words that a date may begin with. Most words are none, and are passed over by this look alone. */
const calendarWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...months.flatMap((month) => [month, month.slice(0, 3), `${month.slice(0, 3)}.`]),
  'sept',
  'sept.'
])

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return true
  return token.lower === 'last' || (token.capital && calendarWords.has(token.lower)) || tokens[at + 2]?.lower === 'ago'
}

type Read = readonly [end: number, relative: boolean, period: Period | null, calendar: string | null]

/** «last month», «two weeks ago». */
function readRelative(tokens: readonly Token[], at: number, last: number, day: number | null): Read | null {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (word === undefined || next === undefined || at + 1 >= last) return null
  if (word.lower === 'last') {
    if (elementAt(tokens, at - 1)?.lower === 'the') return null
    if (next.lower === 'month') return [at + 2, true, day === null ? null : monthBefore(day), null]
    if (next.lower === 'year') return [at + 2, true, day === null ? null : yearBefore(day), null]
    // «Last week» is said of the ten days past as often as of the week before.
    if (next.lower === 'week') return [at + 2, true, day === null ? null : {from: day - 14, to: day}, null]
    return null
  }
  const unit = timeUnits.get(next.lower)
  if (unit === undefined || tokens[at + 2]?.lower !== 'ago' || at + 2 >= last) return null
  const count = word.kind === 'number' ? Number(word.text) : (countWords.get(word.lower) ?? 0)
  if (!(count > 0)) return null
  // «Two months ago» is rounded by half a unit either way, and «a year ago» by more than a day.
  const middle = day === null ? null : day - count * unit
  return [
    at + 3,
    true,
    middle === null ? null : {from: middle - Math.ceil(unit * 0.75), to: middle + Math.ceil(unit * 0.75)},
    null
  ]
}

function monthBefore(day: number): Period {
  const date = new Date(day * 86_400_000)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return {from: Date.UTC(year, month - 1, 1) / 86_400_000, to: Date.UTC(year, month, 0) / 86_400_000}
}

function yearBefore(day: number): Period {
  const year = new Date(day * 86_400_000).getUTCFullYear() - 1
  return {from: dayOf(year, 1, 1), to: dayOf(year, 12, 31)}
}

/** «January», «late January 2031», «Friday, April 21», «21 April». */
function readDated(tokens: readonly Token[], at: number, last: number, day: number | null): Read | null {
  const token = tokens[at]
  if (token === undefined || !(token.capital || token.kind === 'number')) return null
  let next = at
  let weekday: string | null = null
  if (weekdayNames.has(token.lower)) {
    weekday = token.lower
    next += tokens[at + 1]?.text === ',' ? 2 : 1
  }
  const date = readDay(tokens, next, last)
  if (date === null) return null
  const [end, month, dayOfMonth, stated] = date
  const year = stated ?? yearOf(month, dayOfMonth, day)
  if (year === null) return [end, false, null, null]
  const period = periodOf(year, month, dayOfMonth)
  if (period === null) return null
  const actual = week[((period.from % 7) + 11) % 7] ?? ''
  const differs = weekday !== null && dayOfMonth !== null && actual.toLowerCase() !== weekday
  return [end, false, period, differs ? actual : null]
}

/** A month, with a day before or after it and a year, from `at`. */
function readDay(
  tokens: readonly Token[],
  at: number,
  last: number
): readonly [end: number, month: number, day: number | null, year: number | null] | null {
  const [one, two] = [tokens[at], tokens[at + 1]]
  if (one === undefined || at >= last) return null
  const before = one.kind === 'number' && two?.capital ? dayNumber(one) : null
  const name = before === null ? one : two
  const month = name?.capital ? monthOf(name.text) : null
  // «May» and «March» begin sentences as verbs and names do: a number or a preposition must stand beside them.
  if (month === null || name === undefined) return null
  let end = at + (before === null ? 1 : 2)
  let day = before
  const after = tokens[end]
  if (day === null && after !== undefined && end < last) {
    day = dayNumber(after)
    if (day !== null) end++
  }
  const comma = tokens[end]?.text === ',' ? end + 1 : end
  const year = comma < last ? yearNumber(tokens[comma]) : null
  if (year !== null) end = comma + 1
  if (day === null && year === null && !isPlaced(tokens, at)) return null
  return [end, month, day, year]
}

const placing = new Set(['in', 'since', 'late', 'early', 'mid', 'last', 'by', 'until', 'during', 'of', 'on'])
const isPlaced = (tokens: readonly Token[], at: number): boolean => placing.has(elementAt(tokens, at - 1)?.lower ?? '')

function dayNumber({text, kind}: Token): number | null {
  const found = kind === 'number' || kind === 'word' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text) : null
  const day = Number(found?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

const yearNumber = (token: Token | undefined): number | null =>
  token !== undefined && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null

/** The year of a date without one: that which brings it nearest to the day of the story, the past first. */
function yearOf(month: number, day: number | null, published: number | null): number | null {
  if (published === null) return null
  const year = new Date(published * 86_400_000).getUTCFullYear()
  const ahead = dayOf(year, month, day ?? 1) - published
  return ahead > 120 ? year - 1 : ahead < -245 ? year + 1 : year
}

function periodOf(year: number, month: number, day: number | null): Period | null {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day !== null && day > lastDay) return null
  return {from: dayOf(year, month, day ?? 1), to: dayOf(year, month, day ?? lastDay)}
}
