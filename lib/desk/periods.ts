const day = 24 * 60 * 60 * 1000

/** The month of a day: `2031-04` of `2031-04-22`. */
export const monthOf = (date: string): string => date.slice(0, 7)

/** The Monday of a day’s week: `2031-04-21` of `2031-04-22`. */
export function weekOf(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`)
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7
  return new Date(time - sinceMonday * day).toISOString().slice(0, 10)
}

/** The last day of a month: `2031-02-28` of `2031-02`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
