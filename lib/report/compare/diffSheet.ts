import type {CreditChangeKind} from '../../compare/draftChanges.ts'
import type {Entry, NamedSection, Sheet} from '../sheet.ts'
import {countOf, cut, describeKind, listOf, tellCount} from '../wording.ts'
import {tellChanges} from './changesInWords.ts'
import type {CreditRecord, DiffRecord, SourceName, StatementPlace} from './diffRecord.ts'
import type {Placed} from './placer.ts'

const excerpt = 200

/** What changed from one draft to the next, ready to be laid out. */
export function diffSheet(record: DiffRecord): Sheet {
  const {credits, quotations, statements} = record
  const sections = [
    creditSection(credits, ['dropped'], 'Statements that have lost their source'),
    creditSection(credits, ['unnamed', 'other', 'fewer'], 'Statements that somebody else answers for now'),
    creditSection(credits, ['paraphrased'], 'Quoted before, retold now'),
    creditSection(credits, ['gained', 'named'], 'Statements that are better sourced now'),
    sourceSection(record),
    quotationSection(record),
    statementSection(statements.lost, 'Statements gone'),
    statementSection(statements.added, 'Statements added'),
    pairSection('Statements moved', statements.moved, () => ''),
    pairSection('Statements reworded', statements.reworded, ({changes}) => tellChanges(changes))
  ]
  return {
    title: record.title ?? '(no headline)',
    facts: [
      `${record.before} → ${record.after}`,
      `${countOf(statements.same, 'statement')} as before`,
      `${statements.reworded.length} reworded`,
      `${statements.moved.length} moved`,
      `${statements.lost.length} gone`,
      `${statements.added.length} added`,
      `${countOf(quotations.altered.length, 'quotation')} altered`
    ],
    verdict: verdictOf(record),
    sections: sections.filter((section) => section !== null)
  }
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

function verdictOf({credits, sources, quotations}: DiffRecord): string {
  const count = (...kinds: readonly CreditChangeKind[]) => credits.filter(({kind}) => kinds.includes(kind)).length
  const [dropped, unnamed, named, better] = [count('dropped'), count('unnamed'), count('named'), count('gained')]
  const altered = quotations.altered.length
  const parts = [
    dropped === 0
      ? 'No statement has lost its source.'
      : `${capital(tellCount(dropped, 'statement'))} that ${dropped === 1 ? 'was' : 'were'} somebody’s ${dropped === 1 ? 'is' : 'are'} the paper’s own now.`,
    unnamed === 0
      ? ''
      : `${capital(tellCount(unnamed, 'statement'))} ${unnamed === 1 ? 'rests' : 'rest'} on an unnamed source where a name stood.`,
    named + better === 0
      ? ''
      : `${capital(tellCount(named + better, 'statement'))} ${named + better === 1 ? 'is' : 'are'} better sourced.`,
    altered === 0
      ? 'No quotation was altered.'
      : `${capital(tellCount(altered, 'quotation'))} ${altered === 1 ? 'is' : 'are'} not as before.`,
    sources.lost.length === 0 ? '' : `No longer heard: ${namesOf(sources.lost)}.`,
    sources.gained.length === 0 ? '' : `Heard now: ${namesOf(sources.gained)}.`
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const namesOf = (sources: readonly SourceName[]): string =>
  listOf(sources.map((source) => (source.identity === 'withheld' ? `“${source.name}”` : source.name)))

const placeOf = ({line, column}: Placed): string => `${line}:${column}`

function creditSection(
  credits: readonly CreditRecord[],
  kinds: readonly CreditChangeKind[],
  heading: string
): NamedSection | null {
  const entries = credits
    .filter(({kind}) => kinds.includes(kind))
    .map(({kind, before, after, from, to}): Entry => {
      const [had, has] = [namesOf(from), namesOf(to)]
      const whose =
        kind === 'dropped'
          ? `was ${had}’s; nobody is credited now`
          : kind === 'gained'
            ? `nobody was credited; ${has} now`
            : kind === 'paraphrased'
              ? `${has === '' ? had : has}, in the paper’s words now`
              : `${had} before, ${has} now`
      return {
        place: placeOf(after),
        words: cut(after.words, excerpt),
        facts: [
          ['source', whose],
          ...(before.words === after.words
            ? []
            : ([['before', `${placeOf(before)} ${cut(before.words, excerpt)}`]] as const))
        ]
      }
    })
  return entries.length === 0 ? null : {name: nameOf(heading), heading, blocks: [{form: 'entries', entries}]}
}

function sourceSection({sources: {lost, gained}}: DiffRecord): NamedSection | null {
  const rows = [
    ...lost.map((source): readonly [string, string] => ['gone', `${source.name} (${describeKind(source)})`]),
    ...gained.map((source): readonly [string, string] => ['new', `${source.name} (${describeKind(source)})`])
  ]
  return rows.length === 0 ? null : {name: 'sources', heading: 'Sources', blocks: [{form: 'figures', rows}]}
}

function quotationSection({quotations: {altered, lost, added}}: DiffRecord): NamedSection | null {
  const entries = [
    ...altered.map(
      ({kind, before, after, changes, speakers}): Entry => ({
        place: placeOf(after),
        words: cut(after.words, excerpt),
        facts: [
          ...(changes.length === 0 ? [] : ([['changed', tellChanges(changes)]] as const)),
          ['before', `${placeOf(before)} ${cut(before.words, excerpt)}`],
          ...(kind === 'respoken' ? ([['speaker', `${listOf(speakers)} now, and somebody else before`]] as const) : [])
        ]
      })
    ),
    ...lost.map((place): Entry => ({place: placeOf(place), words: cut(place.words, excerpt), facts: [['', 'gone']]})),
    ...added.map((place): Entry => ({place: placeOf(place), words: cut(place.words, excerpt), facts: [['', 'new']]}))
  ]
  return entries.length === 0 ? null : {name: 'quotations', heading: 'Quotations', blocks: [{form: 'entries', entries}]}
}

const classWords: Readonly<Record<StatementPlace['class'], string>> = {
  quoted: 'quoted',
  mixed: 'quoted in part',
  attributed: 'reported',
  unattributed: 'without a source'
}

function statementSection(statements: readonly StatementPlace[], heading: string): NamedSection | null {
  const entries = statements.map(
    (place): Entry => ({
      place: placeOf(place),
      words: cut(place.words, excerpt),
      facts: [['', classWords[place.class]]]
    })
  )
  return entries.length === 0 ? null : {name: nameOf(heading), heading, blocks: [{form: 'entries', entries}]}
}

function pairSection<Pair extends {readonly before: StatementPlace; readonly after: StatementPlace}>(
  heading: string,
  pairs: readonly Pair[],
  tell: (pair: Pair) => string
): NamedSection | null {
  const entries = pairs.map((pair): Entry => {
    const told = tell(pair)
    return {
      place: placeOf(pair.after),
      words: cut(pair.after.words, excerpt),
      facts: [['', told === '' ? `stood at ${placeOf(pair.before)}` : told]]
    }
  })
  return entries.length === 0 ? null : {name: nameOf(heading), heading, blocks: [{form: 'entries', entries}]}
}

/** What a link to a section ends with: its heading’s words. */
const nameOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z]+/g, '-')
