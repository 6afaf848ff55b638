import type {Metrics} from './metrics.ts'
import type {ReportRecord, SourceRecord} from './record.ts'
import {countOf, listOf, someOf} from './wording.ts'

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
    describeReplies(record, targets),
    describeFindings(record.metrics)
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const mostNames = 5

function describeSupport(active: readonly SourceRecord[]): string {
  if (active.length === 0) return 'Nobody is credited with anything in this story.'
  const namesOf = (identity: SourceRecord['identity']) =>
    active.filter((source) => source.identity === identity).map(({name}) => name)
  const named = namesOf('named')
  const offices = namesOf('role')
  const unnamed = namesOf('withheld')
  const parts = [...(named.length > 0 ? [someOf(named, mostNames)] : [])]
  if (offices.length > 0) parts.push(`${someOf(offices, mostNames)}, known by office alone`)
  const open = parts.length === 0 ? '' : `The story rests on ${parts.join('; on ')}`
  if (unnamed.length === 0) return `${open}.`
  const hidden = `${countOf(unnamed.length, 'source')} that it does not name (${someOf(
    unnamed.map((name) => `“${name}”`),
    3
  )})`
  return open === '' ? `The story names nobody: it rests on ${hidden}.` : `${open}; and on ${hidden}.`
}

function describeLead({statements, sources}: ReportRecord): string {
  const lead = statements.find(({region}) => region === 'body')
  if (lead === undefined) return ''
  if (lead.class === 'unattributed') return lead.needsSource ? 'Its first sentence has no source and needs one.' : ''
  const unnamed = new Set(sources.filter(({identity}) => identity === 'withheld').map(({id}) => id))
  const rests = lead.sources.length > 0 && lead.sources.every((id) => unnamed.has(id))
  return rests ? 'Its first sentence rests on unnamed sources alone.' : ''
}

function describeNeed({needingSource, unnamedOnly}: Metrics): string {
  const {count} = needingSource
  const need =
    count === 0 ? '' : `${countOf(count, 'statement')} without a source ${count === 1 ? 'needs' : 'need'} one`
  const alone =
    unnamedOnly.length === 0
      ? ''
      : `${countOf(unnamedOnly.length, 'statement')} ${unnamedOnly.length === 1 ? 'rests' : 'rest'} on unnamed sources alone`
  const both = listOf([need, alone].filter((part) => part !== ''))
  return both === '' ? '' : `${both}.`
}

function describeReplies({replies}: ReportRecord, targets: readonly string[]): string {
  if (replies.length === 0) return 'No reply, and no attempt to get one, is recorded.'
  if (targets.length === 0)
    return `${countOf(replies.length, 'reply or attempt', 'replies or attempts')} to get one recorded.`
  return `A reply, or an attempt to get one, is recorded for ${someOf(targets, 3)}.`
}

function describeFindings({findings}: Metrics): string {
  const {error, warning} = findings
  const mend = error === 0 ? 'Nothing must be mended' : `${countOf(error, 'error')} must be mended`
  if (warning === 0) return error === 0 ? 'Nothing must be mended before publication.' : `${mend} before publication.`
  return `${mend} before publication; ${countOf(warning, 'warning')} ${warning === 1 ? 'wants' : 'want'} an editor’s eye.`
}
