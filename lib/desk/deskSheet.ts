import {reasonClasses} from '../model.ts'
import type {Entry, Section, Sheet, SheetBlock} from '../report/sheet.ts'
import {countOf, levelWords, listOf, reasonWords, tellCount, withCommas} from '../report/wording.ts'
import type {DeskRecord, GroupFigures, PickRecord} from './deskRecord.ts'
import {smallestGroup} from './deskRecord.ts'
import {eventSection} from './eventSection.ts'
import {groupSections} from './groupSections.ts'
import {sampleSection} from './sampleSection.ts'
import {heardSection, mixSection} from './sourceMixSections.ts'

/** The audit of a desk, ready to be laid out: the sheet of a report, over many stories. */
export function deskSheet(record: DeskRecord): Sheet {
  const {sample, all} = record
  const sections: Readonly<Record<string, Section | null>> = {
    numbers: numbersSection(record),
    ...groupSections(record),
    sources: mixSection(record),
    heard: heardSection(record),
    unnamed: unnamedSection(record),
    read: picksSection('Stories to read first', record.toRead, readingNote),
    models: picksSection('Stories to learn from', record.models, modelNote),
    events: eventSection(record),
    rules: rulesSection(record),
    ignored: ignoredSection(record),
    corrections: noticesSection(record),
    sample: sampleSection(record),
    actions: actionsSection,
    method: methodSection(record)
  }
  return {
    title: titleOf(record),
    facts: [periodOf(sample), countOf(sample.stories, 'story', 'stories'), countOf(all.words, 'word')].filter(
      (fact) => fact !== ''
    ),
    verdict: describeDesk(record),
    sections: Object.entries(sections).flatMap(([name, section]) => (section === null ? [] : [{name, ...section}]))
  }
}

const titleOf = ({filter}: DeskRecord): string =>
  filter.desks.length === 0 ? 'Sourcing over all desks' : `Sourcing at the ${listOf(filter.desks)} desk`

const periodOf = ({first, last}: DeskRecord['sample']): string =>
  first === null || last === null ? '' : first === last ? first : `${first} to ${last}`

/** The audit in a paragraph. */
function describeDesk({all, sample, toRead}: DeskRecord): string {
  if (all.stories === 0) return 'There is no story here to report on.'
  const {stories} = all
  const sentences = [
    `${withCommas(all.sourced)} of ${countOf(all.statements, 'statement')} in ${countOf(stories, 'story', 'stories')} have a source; ${withCommas(all.needingSource)} without one ${all.needingSource === 1 ? 'needs' : 'need'} one.`,
    all.storiesWithUnnamed === 0
      ? 'No story rests on a source that it does not name.'
      : `${withCommas(all.storiesWithUnnamed)} of ${withCommas(stories)} ${all.storiesWithUnnamed === 1 ? 'uses' : 'use'} sources that they do not name, and ${all.storiesOnUnnamedAlone === 0 ? 'none rests' : all.storiesOnUnnamedAlone === 1 ? 'one rests' : `${all.storiesOnUnnamedAlone} rest`} on such sources alone.`,
    all.storiesUnanswered === 0
      ? ''
      : `In ${tellCount(all.storiesUnanswered, 'story', 'stories')} somebody is accused and not heard.`,
    sample.copies.agency + sample.copies.reprint === 0
      ? ''
      : `${sample.copies.agency + sample.copies.reprint} of ${stories} are copy from elsewhere.`,
    toRead.length === 0 ? 'No story asks to be read again.' : ''
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

const figures = (rows: readonly (readonly [string, string])[]): SheetBlock => ({
  form: 'figures',
  rows: rows.filter(([, value]) => value !== '')
})

const note = (words: string): SheetBlock => ({form: 'paragraph', words})

function numbersSection({all, ownCopy}: DeskRecord): Section {
  const blocks = [figures(numbersOf(all))]
  return {
    heading: 'In numbers',
    blocks:
      ownCopy === null
        ? blocks
        : [...blocks, note('Without the copy of agencies and of other outlets:'), figures(numbersOf(ownCopy))]
  }
}

const bandNames = ['none', 'one', 'two', 'three', 'four or more']

/** The figures of a group, each with what it is taken of. */
function numbersOf(sums: GroupFigures): readonly (readonly [string, string])[] {
  const {stories, sourced, unnamedSources} = sums
  const n = withCommas
  const ofStories = (number: number) => `${n(number)} of ${countOf(stories, 'story', 'stories')}`
  return [
    ['With a source', `${n(sourced)} of ${countOf(sums.statements, 'statement')}`],
    ['Needing one', `${n(sums.needingSource)} of ${n(sums.statements - sourced - sums.unsure)} without a source`],
    ['Unsure', sums.unsure === 0 ? '' : `${n(sums.unsure)} of ${n(sums.statements)}, too unsure to count`],
    ['Unnamed sources', `in ${ofStories(sums.storiesWithUnnamed)}; ${n(unnamedSources)} in all`],
    [
      'Unnamed elsewhere',
      sums.unnamedElsewhere === 0 ? '' : `${n(sums.unnamedElsewhere)}, whom only another outlet knows; second hand`
    ],
    [
      'Where they stand',
      sums.storiesWithUnnamed === 0
        ? ''
        : `behind the first statement in ${sums.storiesUnnamedInLead}, behind the headline in ${sums.storiesUnnamedInHeadline}, alone in ${sums.storiesOnUnnamedAlone}`
    ],
    [
      'What rests on them',
      sums.unnamedStatements === 0
        ? ''
        : `${n(sums.unnamedStatements)} of ${n(sourced)} sourced statements, ${n(sums.unnamedOnly)} on them alone`
    ],
    ['One voice alone', ofStories(sums.storiesOfOneVoice)],
    ['Nobody credited', sums.storiesWithoutSource === 0 ? '' : ofStories(sums.storiesWithoutSource)],
    [
      'Fully identified',
      `${listOf(
        sums.identified.flatMap((count, band) => (count === 0 ? [] : [`${bandNames[band]} in ${count}`]))
      )} of ${countOf(stories, 'story', 'stories')}`
    ],
    ['Accused, not heard', `in ${ofStories(sums.storiesUnanswered)}`],
    ['Second hand', `${n(sums.secondHand)} of ${n(sourced)} sourced statements`],
    ['Corrected', ofStories(sums.storiesCorrected)],
    [
      'Findings',
      `${countOf(sums.errors, 'error')}, ${countOf(sums.warnings, 'warning')} and ${countOf(sums.notes, 'note')} in ${countOf(sums.words, 'word')}`
    ]
  ]
}

function unnamedSection({all, labels}: DeskRecord): Section | null {
  if (all.unnamedSources === 0) return null
  const rows = [
    ...all.levels.flatMap((count, level) =>
      count === 0 ? [] : [[`Level ${level}`, `${count} of ${all.unnamedSources}, ${levelWords[level] ?? ''}`] as const]
    ),
    ...reasonClasses.map(
      (reason) => [`Reason ${reasonWords[reason]}`, `${all.reasons[reason]} of ${all.unnamedSources}`] as const
    )
  ]
  return {
    heading: 'Unnamed sources',
    blocks: [
      figures(rows),
      ...(labels.length === 0 ? [] : [note('Called the same in several stories:'), labelTable(labels)])
    ]
  }
}

const labelTable = (labels: DeskRecord['labels']): SheetBlock => ({
  form: 'table',
  columns: [
    {head: 'Called', numeric: false},
    {head: 'Stories', numeric: true},
    {head: 'Statements', numeric: true}
  ],
  rows: labels.map(({label, stories, statements}) => ({cells: [label, String(stories), String(statements)], below: ''}))
})

const readingNote = `In the order of errors, of people accused and not heard, of what rests on unnamed sources alone, and of what needs a source. It is an order, not a score.`
const modelNote =
  'No error, nobody unheard, nothing that needs a source or rests on unnamed sources alone; several people fully identified.'

function picksSection(heading: string, picks: readonly PickRecord[], about: string): Section | null {
  if (picks.length === 0) return null
  const entries = picks.map(
    (pick): Entry => ({
      place: '',
      words: pick.title ?? pick.path,
      facts: [
        [
          '',
          [pick.desk, pick.published, pick.title === null ? null : pick.path]
            .filter((part) => part !== null)
            .join(' · ')
        ],
        ['', reasonsFor(pick)]
      ]
    })
  )
  return {heading, blocks: [note(about), {form: 'entries', entries}]}
}

function reasonsFor(pick: PickRecord): string {
  const parts = [
    pick.errors > 0 ? countOf(pick.errors, 'error') : '',
    pick.unanswered > 0 ? `${pick.unanswered} accused and not heard` : '',
    pick.unnamedOnly > 0 ? `${pick.unnamedOnly} on unnamed sources alone` : '',
    pick.needingSource > 0 ? `${pick.needingSource} needing a source` : '',
    pick.warnings > 0 ? countOf(pick.warnings, 'warning') : '',
    `${pick.sourced} of ${countOf(pick.statements, 'statement')} sourced`,
    pick.identified > 0 ? `${countOf(pick.identified, 'person', 'people')} fully identified` : ''
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function rulesSection({rules, all}: DeskRecord): Section | null {
  if (rules.length === 0) return null
  return {
    heading: 'What the rules found',
    blocks: [
      {
        form: 'table',
        columns: [
          {head: 'Rule', numeric: false},
          {head: 'Level', numeric: false},
          {head: 'Findings', numeric: true},
          {head: 'A 1,000 words', numeric: true},
          {head: 'Stories', numeric: true}
        ],
        rows: rules.map(({rule, level, findings, per1000Words, stories}) => ({
          cells: [rule, level, String(findings), per1000Words.toFixed(2), `${stories} of ${all.stories}`],
          below: ''
        }))
      }
    ]
  }
}

function ignoredSection({ignored}: DeskRecord): Section | null {
  if (ignored.length === 0) return null
  return {
    heading: 'What stories asked to have ignored',
    blocks: [
      {
        form: 'table',
        columns: [
          {head: 'Rule', numeric: false},
          {head: 'Findings', numeric: true}
        ],
        rows: ignored.map(({rule, findings, reason}) => ({
          cells: [rule, String(findings)],
          below: `because: ${reason}`
        }))
      }
    ]
  }
}

const noticeWords = {
  correction: 'corrects an error',
  update: 'tells what was added',
  change: 'says that the text changed, and not what was wrong',
  other: ''
} as const

function noticesSection({notices}: DeskRecord): Section | null {
  if (notices.latest.length === 0) return null
  const {correction, update, change} = notices.counts
  const entries = notices.latest.map(
    ({title, path, published, kind}): Entry => ({
      place: '',
      words: title ?? path,
      facts: [['', [noticeWords[kind], published, path].filter((part) => part !== null).join(' · ')]]
    })
  )
  return {
    heading: 'Corrections',
    blocks: [
      figures([
        ['Corrections', countOf(correction, 'story', 'stories')],
        ['Updates', countOf(update, 'story', 'stories')],
        ['Changes not told', countOf(change, 'story', 'stories')]
      ]),
      {form: 'entries', entries}
    ]
  }
}

/** Lines that people fill in. */
const actionsSection: Section = {
  heading: 'What will be done',
  blocks: [
    figures([
      ['Action', '____________________'],
      ['Who', '____________________'],
      ['By when', '____________________']
    ])
  ]
}

function methodSection({sample, tool}: DeskRecord): Section {
  const mixed =
    sample.audits.length > 1
      ? 'The stories were audited by more than one version or by different settings, so that figures of different times may not compare: see the sample.'
      : ''
  const words = [
    'These figures come from words alone. Nobody has checked them by hand; before they are published or used in an argument, let two editors read a sample of stories and see how often they agree with them.',
    `Groups of fewer than ${smallestGroup} stories have no figures, and the gender of fewer than ${smallestGroup} people is not told: figures of so few would be verdicts on one of them. There is no figure for a reporter, and none that sums up trust.`,
    'Police, courts and spokesmen known by their role alone are no unnamed sources. What another outlet’s unnamed sources say counts as second hand. Joint speakers are several people and one voice. A source counts once a story.',
    'Whom a story is about cannot be chosen; only those who help to tell it can. Gender is told by the text (a pronoun, a title), never by a name.',
    'Few statements without a source are no proof of quality, nor are many a proof of its lack: a court chronicle needs few tags, and a press release has one on every line.',
    mixed
  ]
  return {
    heading: 'How to read this',
    blocks: [note(words.filter((part) => part !== '').join(' ')), note(`onrecord ${tool.version}`)]
  }
}
