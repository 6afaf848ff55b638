import {compareWords, entry} from './counting.ts'
import {type GroupFigures, type GroupRecord, smallestGroup} from './deskRecord.ts'
import {addSums, noSums, type Sums} from './sums.ts'

/** A desk, a month, a week or a desk’s month, and its sums. */
export interface Group {
  readonly desk: string | null
  readonly period: string | null
  readonly sums: Sums
}

/** The figures of sums; the gender of few people is kept back. */
export function figuresOf({women, men, ...sums}: Sums): GroupFigures {
  const isSmall = [women, men].some((number) => number > 0 && number < smallestGroup)
  return {...sums, gender: isSmall ? null : {women, men, undetermined: sums.people - women - men}}
}

/** Groups put together that are one by desk or by period. */
export function mergeGroups(groups: readonly Group[], as: (group: Group) => Omit<Group, 'sums'>): readonly Group[] {
  const merged = new Map<string, Group>()
  for (const group of groups) {
    const {desk, period} = as(group)
    const whole = entry(merged, `${desk?.toLowerCase() ?? ''}\n${period ?? ''}`, () => ({desk, period, sums: noSums()}))
    addSums(whole.sums, group.sums)
  }
  return [...merged.values()]
}

/** In the order of desks and periods; stories that name no desk come last. */
export function groupRecords(groups: readonly Group[]): readonly GroupRecord[] {
  const hidden = hiddenGroups(groups)
  return groups
    .map((group) => {
      const {desk, period, sums} = group
      return {
        desk,
        period,
        stories: sums.stories,
        figures: hidden.has(group) ? null : figuresOf(sums)
      }
    })
    .sort(
      (a, b) =>
        Number(a.desk === null) - Number(b.desk === null) ||
        compareWords(a.desk ?? '', b.desk ?? '') ||
        compareWords(a.period ?? '', b.period ?? '')
    )
}

/** The groups that have no figures: the small ones, and as many of the next as it takes that nobody can reckon a small one from the whole. */
function hiddenGroups(groups: readonly Group[]): ReadonlySet<Group> {
  const hidden = new Set<Group>()
  let stories = 0
  for (const group of groups.toSorted((a, b) => a.sums.stories - b.sums.stories)) {
    if (group.sums.stories >= smallestGroup && (stories === 0 || stories >= smallestGroup)) break
    hidden.add(group)
    stories += group.sums.stories
  }
  return hidden
}
