/** What is said of a future that nobody has in hand, and what shows that it is a timetable or a plan. */
import {months, weekdays, wordSet} from './words.ts'

/** After a form of *be* and before *to*: «prices are expected to double», «is likely to win». */
export const forecastWords = wordSet(
  'expected anticipated projected forecast predicted likely unlikely poised bound destined certain sure doomed tipped'
)

/** What nobody knows before it has happened: behind *will* or *could* a forecast, «will cost the port its trade». */
export const uncertainVerbs =
  wordSet(`cost lose double triple halve rise fall soar plunge collapse worsen improve dominate destroy ruin cripple boost hurt harm damage
  suffer benefit succeed fail win prevail spark trigger cause force threaten doom backfire haunt reshape transform`)

/** In front of those verbs: «will cost», «could double». */
export const futureAuxiliaries = wordSet('will could')

/** Beside these a future is a timetable, a plan or a rule: «is expected to rule on Friday», «if convicted». */
export const settledFutures: ReadonlySet<string> = new Set([
  ...weekdays,
  ...months,
  ...`today tonight tomorrow morning afternoon evening week weekend month year spring summer autumn winter later soon next trial hearing
  if unless plan plans planned announced schedule scheduled timetable under according must`.split(/\s+/u)
])
