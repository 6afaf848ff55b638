import {levels, statementClasses} from '../model.ts'
import type {Place} from './metrics.ts'
import type {Section} from './sheet.ts'
import {namesOf, ofAll, placeOf, type Story} from './story.ts'
import {classLabels, countOf, describeSources, listOf} from './wording.ts'

/** The figures that matter, each with what it is taken of. */
export function numbersSection(story: Story): Section {
  const {metrics} = story.record
  const rows: readonly (readonly [string, string])[] = [
    ['Statements', describeStatements(story)],
    ['With a source', ofAll(metrics.sourced)],
    ['Unsure', describeUnsure(story)],
    ['Needing one', describeNeed(story)],
    ['Sources', describeSources(metrics.sources) + describeVoices(story)],
    [
      'Fully named',
      metrics.identified.of === 0 ? '' : `${ofAll(metrics.identified)} named people, with a post or an affiliation`
    ],
    ['Unnamed', describeUnnamed(story)],
    ['Quoted words', describeQuotedWords(story)],
    ['First source', describeFirst(story, metrics.firstAttribution)],
    ['First by name', describeFirst(story, metrics.firstNamedSource)],
    ['Longest stretch', describeRun(story)],
    [
      'Second hand',
      metrics.secondHand.of === 0 ? '' : `${ofAll(metrics.secondHand)} sourced statements, from other outlets`
    ],
    ['Gender', describeGender(story)],
    ['Findings', describeFindings(story)]
  ]
  return {heading: 'In numbers', blocks: [{form: 'figures', rows: rows.filter(([, value]) => value !== '')}]}
}

function describeStatements({record}: Story): string {
  const parts = [
    ...statementClasses.map((each) => `${record.metrics.statements[each]} ${classLabels[each]}`),
    ...(record.metrics.unsure ? [`${record.metrics.unsure.statements.count} unsure`] : [])
  ]
  return `${record.metrics.sourced.of}: ${parts.join(', ')}`
}

function describeUnsure({record}: Story): string {
  const {unsure} = record.metrics
  if (unsure === undefined || unsure.attributions.count === 0) return ''
  const {below, attributions} = unsure
  return `${ofAll(attributions)} attributions, with a confidence below ${below}; what rests on them alone is not counted as sourced`
}

function describeNeed({record}: Story): string {
  const {needingSource, soft} = record.metrics
  if (needingSource.of === 0) return ''
  const more = soft === 0 ? '' : `; ${soft} more would gain by one`
  return `${ofAll(needingSource)} without a source${more}`
}

function describeVoices({record}: Story): string {
  const {all, voices} = record.metrics.sources
  return voices > 0 && voices < all ? `; ${countOf(voices, 'independent voice')}` : ''
}

function describeUnnamed({record}: Story): string {
  const {unnamed, unnamedOnly, sources} = record.metrics
  if (sources.withheld === 0) return ''
  const statements = `behind ${ofAll(unnamed.statements)} sourced statements (alone behind ${unnamedOnly.length})`
  return unnamed.quotedWords.of === 0 ? statements : `${statements} and ${ofAll(unnamed.quotedWords)} quoted words`
}

function describeQuotedWords(story: Story): string {
  const {quotedWords, words, voices} = story.record.metrics
  const [top] = voices
  if (top === undefined || top.quotedWords === 0) return `${quotedWords} of ${words}`
  const names = namesOf(story, top.sourceIds)
  const share =
    top.quotedWords === quotedWords ? `all from ${names}` : `most from ${names}: ${top.quotedWords} of ${quotedWords}`
  return `${quotedWords} of ${words}; ${share}`
}

function describeFirst(story: Story, place: Place | null): string {
  if (place === null) return 'none'
  const names = namesOf(story, story.statements.get(place.statement)?.sources ?? [])
  const where =
    place.statementsBefore === 0
      ? 'in the first statement'
      : `in statement ${place.statementsBefore + 1}, after ${countOf(place.wordsBefore, 'word')}`
  return `${where} (${names === '' ? 'nobody named or described' : names})`
}

function describeRun({record, statements}: Story): string {
  const {paragraphs, first, last} = record.metrics.longestUnattributedRun
  if (first === null || last === null) return ''
  const [from, to] = [placeOf(statements.get(first)), placeOf(statements.get(last))]
  return `${countOf(paragraphs, 'paragraph')} without a source, ${from === to ? from : `${from} to ${to}`}`
}

function describeGender({record}: Story): string {
  const {female, male, undetermined} = record.metrics.gender
  const parts = [
    female > 0 ? countOf(female, 'woman', 'women') : '',
    male > 0 ? countOf(male, 'man', 'men') : '',
    undetermined > 0 ? `${undetermined} of whom the text does not tell` : ''
  ].filter((part) => part !== '')
  if (female + male === 0 && undetermined > 0)
    return `${countOf(undetermined, 'person', 'people')} speaking; the text tells the gender of none`
  return parts.length === 0
    ? ''
    : `${countOf(female + male + undetermined, 'person', 'people')} speaking: ${listOf(parts)}`
}

function describeFindings({record}: Story): string {
  const {findings} = record.metrics
  const parts = levels.filter((level) => findings[level] > 0).map((level) => countOf(findings[level], level))
  return listOf(parts) || 'none'
}
