import {type Level, levels, regions} from '../model.ts'
import {chainSection, needSection, replySection, replyTargets} from './fairnessSections.ts'
import {firstOfRule, type Shown, tellMore} from './firstOfRule.ts'
import {numbersSection} from './numbersSection.ts'
import {quotationSection} from './quotationSection.ts'
import type {FindingRecord, ReportRecord} from './record.ts'
import type {Entry, Section, Sheet} from './sheet.ts'
import {sourcesSection, unnamedSection} from './sourceSections.ts'
import {type Story, tellStory} from './story.ts'
import {unsureSection} from './unsureSection.ts'
import {describeVerdict} from './verdict.ts'
import {countOf, levelHeadings, listOf, regionWords} from './wording.ts'
import type {Words} from './wordsOf.ts'

/** The report on an article, ready to be laid out. `article` is its text, or reads it without the markup. */
export function reportSheet(record: ReportRecord, article: string | Words): Sheet {
  const story = tellStory(record, article)
  const shown = firstOfRule(record.findings.map((finding, index) => ({...finding, index})))
  const sections: Readonly<Record<string, Section | null>> = {
    numbers: numbersSection(story),
    sources: sourcesSection(story),
    unnamed: unnamedSection(story),
    need: needSection(story),
    unsure: unsureSection(story),
    quotations: quotationSection(story),
    replies: replySection(story),
    chains: chainSection(story),
    ...Object.fromEntries(levels.map((level) => [`${level}s`, findingSection(shown, level)])),
    ignored: suppressedSection(story),
    method: methodSection(story)
  }
  return {
    title: record.title ?? '(no headline)',
    facts: mastheadOf(record),
    verdict: describeVerdict(record, story.active, replyTargets(story)),
    sections: Object.entries(sections).flatMap(([name, section]) => (section === null ? [] : [{name, ...section}]))
  }
}

const mastheadOf = ({outlet, byline, published, metrics, path}: ReportRecord): readonly string[] =>
  [outlet, byline, published, countOf(metrics.words, 'word'), path].filter((fact) => fact !== null)

interface NumberedFinding extends FindingRecord {
  readonly index: number
}

function findingSection(shown: readonly Shown<NumberedFinding>[], level: Level): Section | null {
  const entries = shown
    .filter(({finding}) => finding.level === level)
    .map(
      ({finding: {line, column, message, ruleId, fix, start, end, index}, more}): Entry => ({
        about: {span: {start, end}, finding: index},
        place: `${line}:${column}`,
        words: message,
        facts: [
          ['', fix === null ? ruleId : `${ruleId} · lint --fix mends it`],
          ...(more > 0 ? [['', tellMore(more)] as const] : [])
        ]
      })
    )
  return entries.length === 0 ? null : {heading: levelHeadings[level], blocks: [{form: 'entries', entries}]}
}

/** Nothing is ignored in silence: the report says what, and on what ground. */
function suppressedSection({record}: Story): Section | null {
  const entries = (record.suppressed ?? []).map(
    ({line, column, message, ruleId, reason, start, end}): Entry => ({
      about: {span: {start, end}},
      place: `${line}:${column}`,
      words: message,
      facts: [
        ['', ruleId],
        ['because', reason]
      ]
    })
  )
  return entries.length === 0 ? null : {heading: 'Ignored, and why', blocks: [{form: 'entries', entries}]}
}

function methodSection({record}: Story): Section {
  const words = [
    'This report reads words alone. It does not know whether a statement is true, what was agreed with a source, or whether an editor knows a name that is kept back.',
    'Few statements without a source are no proof of quality, nor are many a proof of its lack.',
    describeConfidence(record),
    describeExcluded(record),
    '¶ counts the paragraphs of the body; findings stand at line:column.'
  ]
  const hash = record.textHash.replace('sha256:', '')
  const marks = `onrecord ${record.tool.version} · settings ${record.tool.config.slice(0, 12)} · text ${hash.slice(0, 12)}`
  return {
    heading: 'How to read this',
    blocks: [
      {form: 'paragraph', words: words.filter((part) => part !== '').join(' ')},
      {form: 'paragraph', words: marks}
    ]
  }
}

function describeConfidence({metrics}: ReportRecord): string {
  const {high, medium, low} = metrics.confidence
  const bands = [
    high > 0 ? `${high} in a way that is nearly always right` : '',
    medium > 0 ? `${medium} in one that usually is` : '',
    low > 0 ? `${low} in one that often is not` : ''
  ].filter((part) => part !== '')
  const all = high + medium + low
  return all === 0 ? '' : `Of ${countOf(all, 'attribution')}, it found ${listOf(bands)}.`
}

function describeExcluded({statements}: ReportRecord): string {
  const parts = regions
    .filter((region) => region !== 'body')
    .map((region) => [region, statements.filter((statement) => statement.region === region).length] as const)
    .filter(([, count]) => count > 0)
    .map(([region, count]) => countOf(count, regionWords[region] ?? region))
  return parts.length === 0 ? '' : `Left out of the figures: ${listOf(parts)}.`
}
