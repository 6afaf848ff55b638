import type {Telling} from '../../findings/telling.ts'

/** After so many days without a story the next is about something new. */
const mostDays = 4
const dayLength = 24 * 60 * 60 * 1000

/**
 * Stories that are alike, parted where days go by without one: what comes back every month is no one event. Those without a date stay
 * with the first. Each list is in the order in which the stories were given.
 */
export function neighboursInTime(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const days = tellings.map(({article}) => Date.parse(article.metadata.published ?? '') / dayLength)
  const dated = tellings.map((_, at) => at).filter((at) => Number.isFinite(days[at]))
  const lists: number[][] = [tellings.map((_, at) => at).filter((at) => !Number.isFinite(days[at]))]
  let last: number | null = null
  for (const at of dated.toSorted((one, other) => (days[one] ?? 0) - (days[other] ?? 0))) {
    const day = days[at] ?? 0
    if (last !== null && day - last > mostDays) lists.push([])
    lists.at(-1)?.push(at)
    last = day
  }
  return lists.map((list) => list.toSorted((a, b) => a - b).flatMap((at) => tellings[at] ?? []))
}
