/** Dates as files write them, brought to ISO form. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]

/** The number of a month's name or abbreviation, from 1, or null: `April` and `Apr.` are 4. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase().replace('.', '')
  if (lower === 'sept') return 9
  const index = lower.length === 3 ? months.indexOf(lower) : monthNames.indexOf(lower)
  return index === -1 ? null : index + 1
}

const isoDate = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})(?!\d)/
const monthFirst = /(?<![A-Za-z])([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/

/** The first day that a short text names, as `2026-03-04`, or null: `2026-03-04T08:00Z`, `4 March 2026`, `March 4, 2026`. */
export function readDate(text: string): string | null {
  const head = text.slice(0, 100)
  const iso = isoDate.exec(head)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const european = dayFirst.exec(head)
  if (european) return dateOf(Number(european[3]), monthOf(european[2] ?? ''), Number(european[1]))
  const american = monthFirst.exec(head)
  if (american) return dateOf(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]))
  return null
}

function dateOf(year: number, month: number | null, day: number): string | null {
  if (month === null || month < 1 || month > 12) return null
  // The day before the first of the next month is the last of this one; UTC keeps the machine's zone out.
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > lastDay) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
