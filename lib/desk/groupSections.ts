import type {Section, Table} from '../report/sheet.ts'
import {type DeskRecord, type GroupRecord, smallestGroup} from './deskRecord.ts'

/** The figures by desk, by month, by week and by desk and month; a table with one row says nothing and is left out. */
export function groupSections({desks, months, weeks, deskMonths}: DeskRecord): readonly (Section | null)[] {
  return [
    section('By desk', desks, 'Desk', ({desk}) => desk ?? '(no desk given)'),
    section('By month', months, 'Month', ({period}) => period ?? ''),
    section('By week', weeks, 'Week from', ({period}) => period ?? ''),
    desks.length > 1 && months.length > 1
      ? section('By desk and month', deskMonths, 'Desk and month', ({desk, period}) => `${desk ?? '(none)'} ${period}`)
      : null
  ]
}

function section(
  heading: string,
  groups: readonly GroupRecord[],
  head: string,
  nameOf: (group: GroupRecord) => string
): Section | null {
  if (groups.length < 2) return null
  return {
    heading,
    blocks: [
      {
        form: 'paragraph',
        words: `Stories of the group, and how many of them have, or are: ${columns.map(({head: short, about}) => `${short} ${about}`).join('; ')}. A group of fewer than ${smallestGroup} stories has no figures.`
      },
      groupTable(groups, head, nameOf)
    ]
  }
}

type Figures = NonNullable<GroupRecord['figures']>

/** The columns of a table of groups, in an editor's words. */
const columns: readonly {readonly head: string; readonly about: string; readonly of: (figures: Figures) => string}[] = [
  {head: 'Unnamed', about: 'unnamed sources', of: ({storiesWithUnnamed}) => String(storiesWithUnnamed)},
  {head: 'Alone', about: 'nothing but such sources', of: ({storiesOnUnnamedAlone}) => String(storiesOnUnnamedAlone)},
  {head: 'Lead', about: 'one behind the first statement', of: ({storiesUnnamedInLead}) => String(storiesUnnamedInLead)},
  {head: 'One voice', about: 'a single voice', of: ({storiesOfOneVoice}) => String(storiesOfOneVoice)},
  {head: 'Unheard', about: 'somebody accused and not heard', of: ({storiesUnanswered}) => String(storiesUnanswered)},
  {
    head: 'Named 2+',
    about: 'two people or more fully identified',
    of: ({identified}) => String(identified.slice(2).reduce((total, count) => total + count, 0))
  }
]

/** Statements over all stories of a group. */
const statementColumns: readonly {readonly head: string; readonly of: (figures: Figures) => string}[] = [
  {head: 'Sourced', of: ({sourced, statements}) => `${sourced}/${statements}`},
  {head: 'Needing', of: ({needingSource}) => String(needingSource)}
]

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
