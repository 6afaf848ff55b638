import {determiners, personalPronouns} from '../lexicon/words.ts'
import type {Metrics} from './metrics.ts'
import type {ReportRecord, SourceRecord} from './record.ts'
import {withinSentence} from './story.ts'
import {listOf, someOf, tellCount} from './wording.ts'

/** The report in a paragraph: on whom the story rests, whether a reply is in, what must be mended. */
export function describeVerdict(
  record: ReportRecord,
  active: readonly SourceRecord[],
  targets: readonly string[]
): string {
  if (record.metrics.words === 0) return 'There is no article here to report on.'
  return [
    describeSupport(active),
    describeLead(record),
    describeNeed(record.metrics),
    describeUnsure(record.metrics),
    describeReplies(record, targets),
    describeFindings(record.metrics)
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.slice(0, 1).toUpperCase() + sentence.slice(1))
    .join(' ')
}

const mostNames = 5

/** Names that tell a reader nothing outside their sentence: «one», «neither», «they». */
const bare = new Set([...personalPronouns, ...determiners])

function describeSupport(active: readonly SourceRecord[]): string {
  if (active.length === 0) return 'Nobody is credited with anything in this story.'
  const namesOf = (sources: readonly SourceRecord[]) => sources.map(({name}) => name)
  const open = active.filter(({identity}) => identity !== 'withheld')
  const people = open.filter(({kind}) => kind !== 'document' && kind !== 'outlet')
  const voices = namesOf(people.filter(({identity}) => identity === 'named'))
  const roles = namesOf(people.filter(({identity, name}) => identity === 'role' && !bare.has(name.toLowerCase()))).map(
    withinSentence
  )
  const papers = namesOf(open.filter(({kind}) => kind === 'document')).map(withinSentence)
  const outlets = namesOf(open.filter(({kind}) => kind === 'outlet'))
  const withheld = active.filter(({identity}) => identity === 'withheld')
  // Another outlet’s unnamed sources are its own, and it is told of.
  const own = open.length === 0 ? withheld : withheld.filter(({statements}) => statements.length > 0)
  const unnamed = namesOf(own).map((name) => `“${name}”`)
  const parts = [
    someOf(voices, mostNames),
    papers.length === 0 ? '' : `${tellCount(papers.length, 'document')} (${someOf(papers, 3)})`,
    outlets.length === 0 ? '' : `the reporting of ${tellCount(outlets.length, 'other outlet')} (${someOf(outlets, 3)})`,
    roles.length === 0 ? '' : `${someOf(roles, mostNames)}, known by role alone`,
    unnamed.length === 0 ? '' : `${tellCount(unnamed.length, 'source')} that it does not name (${someOf(unnamed, 3)})`
  ].filter((part) => part !== '')
  const subject = open.length === 0 ? 'The story names nobody. It' : 'The story'
  return `${subject} rests on ${parts.length === 2 ? parts.join(', and on ') : parts.join('; on ')}.`
}

function describeLead({statements, sources}: ReportRecord): string {
  const lead = statements.find(({region}) => region === 'body')
  if (lead === undefined || lead.unsure) return ''
  if (lead.class === 'unattributed') return lead.needsSource ? 'Its first sentence has no source and needs one.' : ''
  const unnamed = new Set(sources.filter(({identity}) => identity === 'withheld').map(({id}) => id))
  const rests = lead.sources.length > 0 && lead.sources.every((id) => unnamed.has(id))
  return rests ? 'Its first sentence rests on unnamed sources alone.' : ''
}

function describeNeed({needingSource, unnamedOnly}: Metrics): string {
  const {count} = needingSource
  const need =
    count === 0 ? '' : `${tellCount(count, 'statement')} without a source ${count === 1 ? 'needs' : 'need'} one`
  const alone =
    unnamedOnly.length === 0
      ? ''
      : `${tellCount(unnamedOnly.length, 'statement')} ${unnamedOnly.length === 1 ? 'rests' : 'rest'} on unnamed sources alone`
  const both = listOf([need, alone].filter((part) => part !== ''))
  return both === '' ? '' : `${both}.`
}

function describeUnsure({unsure}: Metrics): string {
  const count = unsure?.statements.count ?? 0
  return count === 0 ? '' : `Who is behind ${tellCount(count, 'statement')} is too unsure to count.`
}

function describeReplies({replies}: ReportRecord, targets: readonly string[]): string {
  if (replies.length === 0) return 'No reply, and no attempt to get one, is recorded.'
  if (targets.length === 0)
    return `${tellCount(replies.length, 'reply or attempt', 'replies or attempts')} to get one ${replies.length === 1 ? 'is' : 'are'} recorded.`
  return `A reply, or an attempt to get one, is recorded for ${someOf(targets, 3)}.`
}

function describeFindings({findings}: Metrics): string {
  const {error, warning} = findings
  const mend = error === 0 ? 'nothing must be mended' : `${tellCount(error, 'error')} must be mended`
  if (warning === 0) return `${mend} before publication.`
  return `${mend} before publication; ${tellCount(warning, 'warning')} ${warning === 1 ? 'wants' : 'want'} an editor’s eye.`
}
