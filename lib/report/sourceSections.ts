import type {SourceRecord} from './record.ts'
import type {Entry, Section, SheetBlock} from './sheet.ts'
import {joinParts, lowerFirst, namesOf, placeOf, type Story, statementAt} from './story.ts'
import {cut, describeKind, describeKnowing, describeRole, levelWords, reasonWords, someOf} from './wording.ts'

/** Everybody and everything that the story rests on, and how much. */
export function sourcesSection(story: Story): Section | null {
  if (story.active.length === 0) return null
  const credited = creditedStatements(story)
  const channels = channelsBySource(story)
  const cues = cuesBySource(story)
  const rows = story.active.map((source) => ({
    about: {source: source.id},
    cells: [source.name, describeKind(source), String(credited.get(source.id) ?? 0), String(source.quotedWords)],
    below: joinParts([
      ...describeStanding(source),
      cues.get(source.id) ?? '',
      ...(channels.get(source.id) ?? []),
      describeFirstMention(story, source)
    ])
  }))
  const columns = [
    {head: 'Source', numeric: false},
    {head: 'What', numeric: false},
    {head: 'Statements', numeric: true},
    {head: 'Words quoted', numeric: true}
  ]
  return {heading: 'Sources', blocks: [{form: 'table', columns, rows}, ...describeJointVoices(story)]}
}

/** Post, affiliation and how the source can know; what the name says itself is not said again. */
function describeStanding(source: SourceRecord): readonly string[] {
  if (source.identity === 'withheld') return []
  const role = describeRole(source)
  return [
    source.name.toLowerCase().includes(role.toLowerCase()) ? '' : role,
    source.justification === null ? '' : lowerFirst(describeKnowing(source.justification))
  ]
}

function describeJointVoices(story: Story): readonly SheetBlock[] {
  return story.record.metrics.voices
    .filter(({sourceIds}) => sourceIds.length > 1)
    .map(({sourceIds}) => ({
      form: 'paragraph',
      words: `${namesOf(story, sourceIds)} speak together: several sources, one voice.`
    }))
}

/** How many statements of the body each source is credited with, itself or as one of a group. */
function creditedStatements({record}: Story): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {sourceIds, statements} of record.metrics.voices) {
    for (const id of sourceIds) counts.set(id, (counts.get(id) ?? 0) + statements)
  }
  return counts
}

/** The words that credit each source, as they stand in the article, commonest first. */
function cuesBySource({record, words}: Story): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const {cue, sourceIds} of record.attributions) {
    if (cue === null) continue
    const written = words(cue, 30).toLowerCase()
    if (!/\p{L}/u.test(written)) continue
    for (const id of sourceIds) {
      const own = counts.get(id) ?? new Map<string, number>()
      own.set(written, (own.get(written) ?? 0) + 1)
      counts.set(id, own)
    }
  }
  const show = (own: ReadonlyMap<string, number>) =>
    [...own].sort((a, b) => b[1] - a[1]).map(([written, count]) => (count > 1 ? `${written} ×${count}` : written))
  return new Map([...counts].map(([id, own]) => [id, someOf(show(own), 4)]))
}

/** Where each source's words were given: «in a statement to the Mail». */
function channelsBySource({record, words}: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const channels = new Map<string, Set<string>>()
  for (const {provenance, sourceIds} of record.attributions) {
    if (provenance === null) continue
    for (const id of sourceIds) {
      channels.set(id, (channels.get(id) ?? new Set<string>()).add(lowerFirst(words(provenance, 60))))
    }
  }
  return channels
}

function describeFirstMention({record}: Story, {mentions}: SourceRecord): string {
  const [first] = mentions
  const place = first === undefined ? '' : placeOf(statementAt(record.statements, first.start))
  return place === '' ? '' : `first in ${place}`
}

const line = '________________________'

/** Sources whose names are kept back: how they are described, why, what rests on them, and who answers for it. */
export function unnamedSection(story: Story): Section | null {
  const unnamed = story.active.filter(({identity}) => identity === 'withheld')
  if (unnamed.length === 0) return null
  const entries = unnamed.map((source): Entry => {
    const level = source.anonymity?.level ?? 0
    return {
      about: {source: source.id},
      place: '',
      words: `“${source.name}”`,
      facts: [
        ['Described', `${level} of 4: ${levelWords[level] ?? ''}`],
        ['How many', source.count === null ? 'not said' : String(source.count)],
        ...(source.justification === null ? [] : [['Can know', `“${cut(source.justification, 110)}”`] as const]),
        ['Reason', describeReason(story, source)],
        ...(source.statements.length === 0 ? takenFrom(story, source) : restingOn(story, source)),
        ['Reporter', line],
        ...(source.statements.length === 0 ? [] : ([['Name known to', `${line} (editor)`]] as const)),
        ['Approved by', `${line} (date) ____________`]
      ]
    }
  })
  return {heading: 'Unnamed sources', blocks: [{form: 'entries', entries}]}
}

function describeReason({words}: Story, {anonymity}: SourceRecord): string {
  if (anonymity === null) return reasonWords.none
  const quoted = anonymity.reasonSpan === null ? '' : `: “${words(anonymity.reasonSpan, 90)}”`
  return reasonWords[anonymity.reason] + quoted
}

/** An unnamed source of another outlet: nobody here can know the name. */
function takenFrom(story: Story, {id}: SourceRecord): readonly (readonly [string, string])[] {
  const takers = story.record.attributions.filter(({via}) => via.some(({sourceId}) => sourceId === id))
  const outlets = namesOf(
    story,
    takers.flatMap(({sourceIds}) => sourceIds)
  )
  return [['Second hand', `known to ${outlets === '' ? 'another outlet' : outlets} alone; confirmed here by ${line}`]]
}

function restingOn(story: Story, source: SourceRecord): readonly (readonly [string, string])[] {
  const alone = source.statements.filter((id) => story.unnamedOnly.has(id))
  if (alone.length === 0) return [['Alone behind', 'nothing']]
  return alone.map((id, index) => {
    const statement = story.statements.get(id)
    const words = statement === undefined ? '' : story.words(statement, 110)
    return [index === 0 ? 'Alone behind' : '', `${placeOf(statement)} ${words}`]
  })
}
