import {flag, wholeNumber} from '../lib/findings/options.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {type Period, type TimeMention, timesOf} from '../lib/findings/times.ts'
import {singleActs} from '../lib/lexicon/times.ts'
import {determiners, months, personalPronouns, weekdays} from '../lib/lexicon/words.ts'
import type {Article, Remark} from '../lib/model.ts'

/** Holds «last month» and «Friday, April 21» against the day of the story, the calendar, and the other dates of the same act. */
export const staleRelativeDate = defineRule({
  id: 'stale-relative-date',
  family: 'claim',
  level: 'warning',
  about: 'A date that counts from the day of the story is at odds with another, or cannot be resolved',
  options: {maxDays: wholeNumber(7, 0, 366), unresolved: flag(true)},
  *check(article, {maxDays, unresolved}) {
    const times = timesOf(article)
    const open = times.find(({near, period}) => near && period === null)
    if (open !== undefined && unresolved) yield unresolvable(article, open)
    for (const time of times) if (time.calendar !== null) yield offCalendar(article, time, time.calendar)
    yield* conflicts(article, times, maxDays)
  }
})

function unresolvable(article: Article, time: TimeMention): Remark {
  const message = `“${wordsOf(article, time)}” counts from a day that the file does not give; add the date of publication, or write the date out.`
  return {span: time, message, level: 'note'}
}

function offCalendar(article: Article, time: TimeMention, weekday: string): Remark {
  const message = `“${wordsOf(article, time)}” is a ${weekday} by the calendar, so the day or the date is wrong; check which.`
  return {span: time, message}
}

/** An act of record: whom it was done to or who did it, by the names in its sentence, and when. */
interface DatedAct {
  readonly time: TimeMention
  readonly period: Period
  readonly names: ReadonlySet<string>
}

/** A relative date of an act that another sentence dates otherwise. */
function* conflicts(article: Article, times: readonly TimeMention[], maxDays: number): Iterable<Remark> {
  const acts = new Map<string, DatedAct[]>()
  for (const time of times) {
    const {period} = time
    if (period === null) continue
    const act = actBefore(article, time)
    if (act === null) continue
    const others = acts.get(act) ?? []
    const dated = {time, period, names: namesOf(article, time.sentence)}
    // A story tells of a few acts; more are a chronicle, whose dates are its own.
    const other = others.length > 20 ? undefined : others.find((each) => isConflict(each, dated, maxDays))
    others.push(dated)
    acts.set(act, others)
    if (other === undefined) continue
    const [stale, fixed] = time.relative ? [time, other.time] : [other.time, time]
    const related = [{start: fixed.start, end: fixed.end, message: 'The other date.'}]
    const message = `“${wordsOf(article, stale)}” and “${wordsOf(article, fixed)}” date the same act differently, as happens when a story is updated; write the date out.`
    yield {span: stale, message, related}
  }
}

function isConflict(one: DatedAct, two: DatedAct, maxDays: number): boolean {
  if (one.time.relative === two.time.relative) return false
  if (one.period.from <= two.period.to + maxDays && two.period.from <= one.period.to + maxDays) return false
  for (const name of two.names) if (one.names.has(name)) return true
  return false
}

/** How far an act stands from its date: «were charged last month», «was charged on the pier in late January». */
const farthestAct = 8

/** The act of record that a date belongs to: the nearest before it in its clause. */
function actBefore({tokens}: Article, {first}: TimeMention): string | null {
  for (let index = first - 1; index >= first - farthestAct; index--) {
    const token = tokens[index]
    if (token === undefined || token.block !== tokens[first]?.block || token.text === ',' || token.text === ';') break
    if (singleActs.has(token.lower)) return token.lower
  }
  return null
}

/** The names in a sentence: words with a capital letter, but for those that any sentence may begin with. */
const dull = new Set([
  ...determiners,
  ...personalPronouns,
  ...months,
  ...weekdays,
  'in',
  'on',
  'at',
  'after',
  'when',
  'mr',
  'mr.',
  'ms',
  'ms.',
  'mrs',
  'mrs.'
])

function namesOf({sentences, tokens}: Article, index: number): ReadonlySet<string> {
  const names = new Set<string>()
  const sentence = sentences[index]
  if (sentence === undefined) return names
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.capital && !dull.has(token.lower)) names.add(token.lower)
  }
  return names
}

const wordsOf = ({text}: Article, {start, end}: TimeMention): string => text.slice(start, end)
