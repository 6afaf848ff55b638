import {firstWhere} from '../text/firstWhere.ts'
import {isQuoted} from './credits.ts'
import type {FindingRecord, QuotationRecord} from './record.ts'
import type {Entry, Section, SheetBlock} from './sheet.ts'
import {joinParts, lowerFirst, namesOf, placeOf, type Story, statementAt} from './story.ts'
import {countOf, listOf} from './wording.ts'

/** Every quotation of the body: where, whose, how long, and what the rules find wrong with it. */
export function quotationSection(story: Story): Section | null {
  const outer = story.record.quotations.filter(
    (quotation) => quotation.depth === 0 && statementAt(story.body, quotation.start) !== null
  )
  const blocks: SheetBlock[] = []
  const entries = outer.filter(isQuoted).map(
    (quotation): Entry => ({
      about: {span: quotation},
      place: placeOf(statementAt(story.body, quotation.start)),
      words: story.words(quotation, 110),
      facts: [['', describeQuotation(story, quotation)]]
    })
  )
  if (entries.length > 0) blocks.push({form: 'entries', entries})
  const other = describeOtherMarks(outer)
  if (other !== '') blocks.push({form: 'paragraph', words: other})
  return blocks.length === 0 ? null : {heading: 'Quotations', blocks}
}

function describeQuotation(story: Story, quotation: QuotationRecord): string {
  const attribution = story.attributions.get(quotation.attribution ?? '')
  const names = attribution === undefined ? '' : namesOf(story, attribution.sourceIds)
  return joinParts([
    names === '' ? 'speaker not found' : names,
    quotation.use === 'document' ? 'from a document' : '',
    countOf(quotation.words, 'word'),
    attribution?.provenance ? lowerFirst(story.words(attribution.provenance, 60)) : '',
    attribution?.basis === 'inherited' && names !== '' ? 'speaker told by the words around it' : '',
    quotation.closed ? '' : 'closing mark missing',
    ...troublesOf(story.record.findings, quotation)
  ])
}

/** The findings that are about a quotation: those that reach over no more than it. They stand in text order. */
function troublesOf(findings: readonly FindingRecord[], quotation: QuotationRecord): readonly string[] {
  const longest = quotation.end - quotation.start + 2
  const troubles = new Set<string>()
  for (let at = firstWhere(findings, ({start}) => start > quotation.start - longest); at < findings.length; at++) {
    const finding = findings[at]
    if (finding === undefined || finding.start >= quotation.end) break
    if (finding.end <= quotation.start || finding.end - finding.start > longest) continue
    troubles.add(`${finding.ruleId} ${finding.line}:${finding.column}`)
  }
  return [...troubles]
}

function describeOtherMarks(outer: readonly QuotationRecord[]): string {
  const count = (use: QuotationRecord['use']) => outer.filter((quotation) => quotation.use === use).length
  const [titles, terms, scares] = [count('title'), count('term'), count('scare')]
  const parts = [
    titles > 0 ? countOf(titles, 'title') : '',
    terms > 0 ? countOf(terms, 'term') : '',
    scares > 0 ? countOf(scares, 'expression held at arm’s length', 'expressions held at arm’s length') : ''
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `Also between marks, quoting nobody: ${listOf(parts)}.`
}
