/** Words that place an event by the day of the story. Lower case. */

/** Units of a relative date, in days: «three weeks ago», «last month». */
export const timeUnits: ReadonlyMap<string, number> = new Map([
  ['week', 7],
  ['weeks', 7],
  ['month', 30],
  ['months', 30],
  ['year', 365],
  ['years', 365]
])

/** How many: «a year ago», «three weeks ago». */
export const countWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12
  })
)

/** Acts of the public record happen once: two dates for one of them cannot both be right. */
export const singleActs: ReadonlySet<string> = new Set(
  `charged indicted arraigned sentenced convicted acquitted sued fined jailed arrested elected appointed inaugurated sworn
  died born resigned retired launched opened closed founded signed dismissed fired sacked hired named nominated released crashed sank`.split(
    /\s+/u
  )
)
