import type {Section, SheetBlock} from '../report/sheet.ts'
import {countOf, describeKind, withCommas} from '../report/wording.ts'
import {type DeskRecord, type MixRecord, smallestGroup} from './deskRecord.ts'

/** Who speaks: of what kind and gender. */
export const mixSection = (record: DeskRecord): Section | null =>
  record.sources.mix.length === 0 ? null : {heading: 'Who speaks', blocks: [mixTable(record), genderFigures(record)]}

/** Who is heard most often. */
export function heardSection({sources, all}: DeskRecord): Section | null {
  if (sources.top.length === 0) return null
  return {
    heading: 'Heard most often',
    blocks: [
      {
        form: 'paragraph',
        words: `${countOf(sources.names, 'name is', 'names are')} heard in all, ${withCommas(sources.heardOnce)} of them in one story alone. Namesakes of the same kind are one here.`
      },
      {
        form: 'table',
        columns: [
          {head: 'Source', numeric: false},
          {head: 'Stories', numeric: true},
          {head: 'Statements', numeric: true},
          {head: 'Words quoted', numeric: true}
        ],
        rows: sources.top.map(({name, kind, role, stories, statements, quotedWords}) => ({
          cells: [name, `${stories} of ${withCommas(all.stories)}`, withCommas(statements), withCommas(quotedWords)],
          below: role ?? describeKind({kind, identity: 'named'})
        }))
      }
    ]
  }
}

function describeMix(kind: MixRecord['kind']): string {
  if (kind === 'unnamed') return 'unnamed'
  if (kind === 'elsewhere') return 'unnamed, another outlet’s'
  return kind === 'role' ? 'known by role alone' : describeKind({kind, identity: 'named'})
}

function mixTable({sources, all}: DeskRecord): SheetBlock {
  const total = sources.mix.reduce((sum, each) => sum + each.sources, 0)
  return {
    form: 'table',
    columns: [
      {head: 'What they are', numeric: false},
      {head: 'Sources', numeric: true},
      {head: 'Statements', numeric: true},
      {head: 'Words quoted', numeric: true}
    ],
    rows: sources.mix.map(({kind, sources: number, statements, quotedWords}) => ({
      cells: [
        describeMix(kind),
        `${withCommas(number)} of ${withCommas(total)}`,
        withCommas(statements),
        `${withCommas(quotedWords)} of ${withCommas(all.quotedWords)}`
      ],
      below: ''
    }))
  }
}

function genderFigures({all}: DeskRecord): SheetBlock {
  const {gender, people} = all
  const value =
    gender === null
      ? `too few to tell apart: fewer than ${smallestGroup} of a gender`
      : `${countOf(gender.women, 'woman', 'women')}, ${countOf(gender.men, 'man', 'men')}, ${withCommas(gender.undetermined)} of whom the text does not tell`
  return {form: 'figures', rows: [[`Of ${countOf(people, 'person', 'people')}`, value]]}
}
