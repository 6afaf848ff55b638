import type {Section, Table} from '../report/sheet.ts'
import {listOf, withCommas} from '../report/wording.ts'
import {type DeskRecord, type GroupRecord, smallestGroup} from './deskRecord.ts'

/** The figures by desk, by month, by week, and by desk and month. One group alone is the whole, and small ones have no figures to show. */
export function groupSections({
  desks,
  months,
  weeks,
  deskMonths
}: DeskRecord): Readonly<Record<string, Section | null>> {
  const both = desks.length > 1 && months.length > 1
  return {
    desks: section('By desk', desks, 'Desk', ({desk}) => desk ?? '(no desk given)'),
    months: section('By month', months, 'Month', ({period}) => period ?? ''),
    weeks: section('By week', weeks, 'Week from', ({period}) => period ?? ''),
    'desk-months': both
      ? section('By desk and month', deskMonths, 'Desk and month', ({desk, period}) => `${desk ?? '(none)'} ${period}`)
      : null
  }
}

function section(
  heading: string,
  groups: readonly GroupRecord[],
  head: string,
  nameOf: (group: GroupRecord) => string
): Section | null {
  if (groups.length < 2 || groups.every(({figures}) => figures === null)) return null
  const small = groups.some(({figures}) => figures === null)
    ? ` A group of fewer than ${smallestGroup} has no figures.`
    : ''
  return {
    heading,
    blocks: [{form: 'paragraph', words: `${legend}${small}`}, groupTable(groups, head, nameOf)]
  }
}

type Figures = NonNullable<GroupRecord['figures']>

/** The columns of a table of groups: each counts stories of which something holds. */
const columns: readonly {readonly head: string; readonly about: string; readonly of: (figures: Figures) => string}[] = [
  {head: 'Unnamed', about: 'have unnamed sources', of: ({storiesWithUnnamed}) => String(storiesWithUnnamed)},
  {head: 'Alone', about: 'rest on nothing else', of: ({storiesOnUnnamedAlone}) => String(storiesOnUnnamedAlone)},
  {head: 'Lead', about: 'open with one', of: ({storiesUnnamedInLead}) => String(storiesUnnamedInLead)},
  {head: 'One voice', about: 'credit a single voice', of: ({storiesOfOneVoice}) => String(storiesOfOneVoice)},
  {
    head: 'Unheard',
    about: 'accuse somebody and do not hear them',
    of: ({storiesUnanswered}) => String(storiesUnanswered)
  },
  {
    head: 'Named 2+',
    about: 'fully identify two people or more',
    of: ({identified}) => String(identified.slice(2).reduce((total, count) => total + count, 0))
  }
]

/** Over all statements of a group. */
const statementColumns: readonly {readonly head: string; readonly of: (figures: Figures) => string}[] = [
  {head: 'Sourced', of: ({sourced, statements}) => `${withCommas(sourced)}/${withCommas(statements)}`},
  {head: 'Needing', of: ({needingSource}) => String(needingSource)}
]

const legend = `How many stories ${listOf(columns.map(({head, about}) => `${about} (${head})`))}; and how many statements have a source (Sourced) or need one (Needing).`

const groupTable = (groups: readonly GroupRecord[], head: string, nameOf: (group: GroupRecord) => string): Table => ({
  form: 'table',
  columns: [
    {head, numeric: false},
    ...['Stories', ...columns.map((column) => column.head), ...statementColumns.map((column) => column.head)].map(
      (each) => ({head: each, numeric: true})
    )
  ],
  rows: groups.map((group) => {
    const {figures} = group
    const told = [...columns, ...statementColumns].map(({of}) => (figures === null ? '–' : of(figures)))
    return {cells: [nameOf(group), String(group.stories), ...told], below: ''}
  })
})
