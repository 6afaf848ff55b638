import type {Desk} from '../../desk/desk.ts'
import type {DeskFilter} from '../../desk/deskRecord.ts'
import {lastDayOf} from '../../desk/periods.ts'
import {nearest} from '../../findings/nearest.ts'
import {isDate} from '../baseline/baseline.ts'
import {UserError} from '../userError.ts'

/** The options by which a command line says which stories an audit of a desk is about. */
interface FilterOptions {
  readonly from: string | null
  readonly to: string | null
  readonly desk: string | null
}

/** Reads the filter of a command line. Throws a `UserError` where it makes no sense. */
export function readFilter({from, to, desk}: FilterOptions): DeskFilter {
  const filter = {
    from: from === null ? null : readDay('--from', from, (month) => `${month}-01`),
    to: to === null ? null : readDay('--to', to, lastDayOf),
    desks: (desk ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
  }
  if (filter.from !== null && filter.to !== null && filter.from > filter.to)
    throw new UserError(`"--from" is ${filter.from} and "--to" is ${filter.to}, which is earlier; exchange them.`)
  if (desk !== null && filter.desks.length === 0)
    throw new UserError(`"--desk" is "${desk}" and names no desk; give its name as the articles write it.`)
  return filter
}

/** A day, or a month for its first or last day. */
function readDay(option: string, value: string, dayOf: (month: string) => string): string {
  if (isDate(value)) return value
  if (/^\d{4}-\d{2}$/.test(value) && isDate(`${value}-01`)) return dayOf(value)
  throw new UserError(`"${option}" is "${value}"; give a day such as "2027-01-31", or a month such as "2027-01".`)
}

/** Says, as a `UserError`, why no story is left, where none is. */
export function refuseEmpty(desk: Desk, filter: DeskFilter): void {
  const {sample} = desk.record('')
  if (sample.stories > 0) return
  const met = desk.desksMet
  const stray = filter.desks.find((name) => !met.some((each) => each.toLowerCase() === name.toLowerCase()))
  if (stray !== undefined && sample.leftOut > 0) {
    const meant = nearest(stray, met)
    const remedy =
      met.length === 0
        ? 'the articles name none; give it in their front matter ("desk: Business"), or leave "--desk" out'
        : meant === null
          ? `there are ${met.slice(0, 10).join(', ')}`
          : `did you mean "${meant}"?`
    throw new UserError(`No article is of the desk "${stray}"; ${remedy}${remedy.endsWith('?') ? '' : '.'}`)
  }
  if (sample.leftOut === 0) throw new UserError('No article could be audited, so there is nothing to report of a desk.')
  const asked = [
    filter.from === null ? '' : `from ${filter.from}`,
    filter.to === null ? '' : `to ${filter.to}`,
    filter.desks.length === 0 ? '' : `of the desk ${filter.desks.join(', ')}`
  ].filter((part) => part !== '')
  throw new UserError(
    `None of ${sample.leftOut} articles is ${asked.join(' ')}. Those without a date are left out too; check the dates, and those in the articles.`
  )
}
