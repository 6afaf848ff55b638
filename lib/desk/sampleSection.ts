import type {Section} from '../report/sheet.ts'
import {countOf, listOf} from '../report/wording.ts'
import type {DeskRecord} from './deskRecord.ts'

/** What the figures are taken of, and what was left out. */
export function sampleSection({sample, filter}: DeskRecord): Section {
  const {copies} = sample
  const stories = (number: number) => countOf(number, 'story', 'stories')
  const rows: readonly (readonly [string, string])[] = [
    ['Stories', String(sample.stories)],
    ['Asked for', describeFilter(filter)],
    ['Left out', sample.leftOut === 0 ? '' : `${stories(sample.leftOut)}, as asked for`],
    [
      'Repeated',
      sample.repeated === 0 ? '' : `${stories(sample.repeated)} whose text was there before; each counts once`
    ],
    ['Unreadable', sample.unreadable === 0 ? '' : stories(sample.unreadable)],
    ['Undated', sample.undated === 0 ? '' : `${stories(sample.undated)}, in no month or week`],
    [
      'Copy',
      listOf([
        `${copies.own} of the newsroom’s own`,
        ...(copies.agency === 0 ? [] : [`${copies.agency} from agencies`]),
        ...(copies.reprint === 0 ? [] : [`${copies.reprint} from other outlets`])
      ])
    ],
    ['Kinds', sample.types.map(({type, stories: number}) => `${number} ${type}`).join(', ')],
    ['Outlets', sample.outlets.map(({outlet, stories: number}) => `${number} ${outlet}`).join(', ')],
    [
      'Audited by',
      sample.audits
        .map(
          ({version, settings, stories: number}) =>
            `onrecord ${version}, settings ${settings.slice(0, 12)}: ${stories(number)}`
        )
        .join('; ')
    ]
  ]
  return {heading: 'The sample', blocks: [{form: 'figures', rows: rows.filter(([, value]) => value !== '')}]}
}

const describeFilter = ({from, to, desks}: DeskRecord['filter']): string =>
  [
    from === null ? '' : `from ${from}`,
    to === null ? '' : `to ${to}`,
    desks.length === 0 ? '' : `desk ${listOf(desks)}`
  ]
    .filter((part) => part !== '')
    .join(', ')
