import type {Article} from '../../model.ts'
import type {ErrorRecord, ReportRecord} from '../record.ts'
import {reportSheet} from '../reportSheet.ts'
import type {NamedSection, Subject} from '../sheet.ts'
import {statementAt, tellStory} from '../story.ts'
import {wordsOf} from '../wordsOf.ts'
import {showAnnotatedText} from './annotatedText.ts'
import {tokenOf} from './lights.ts'
import type {MarkedFinding} from './margin.ts'
import {type PageSection, showPage} from './page.ts'
import {type PageStory, toPageStory} from './pageStory.ts'
import {reportStyle} from './reportStyle.ts'
import {type Anchor, showBlock} from './sheetBlock.ts'
import {showStripChart} from './stripChart.ts'

/**
 * The report on an article as a page that stands alone: what the other forms say, the article's text with all that is known of each
 * statement, and its sourcing at a glance. Whatever comes from the article is escaped, and none of its links leads anywhere.
 */
export function showHtml(record: ReportRecord | ErrorRecord, article: Pick<Article, 'blocks'>): string {
  if ('error' in record) return showObstacle(record)
  const words = wordsOf(article)
  const story = toPageStory(tellStory(record, words))
  const sheet = reportSheet(record, words)
  const sections = sheet.sections.map((section): PageSection => {
    const {name, heading} = section
    const blocks = section.blocks.map((block) => showBlock(block, heading, anchorsOf(story, name)))
    return {name, heading, body: name === 'numbers' ? [showStripChart(story), blocks] : blocks}
  })
  const subjects = subjectsOf(sheet.sections)
  const text: PageSection = {
    name: 'text',
    heading: 'The text',
    body: showAnnotatedText(
      story,
      article,
      subjects.flatMap(({span}) => span ?? []),
      findingsOf(record, subjects)
    )
  }
  const last = sections.findIndex(({name}) => name === 'method')
  return showPage({
    kind: 'Sourcing report',
    title: sheet.title,
    facts: sheet.facts,
    lead: sheet.verdict,
    sections: story.record.metrics.words === 0 ? sections : [...sections.slice(0, last), text, ...sections.slice(last)],
    style: reportStyle
  })
}

const showObstacle = ({path, error}: ErrorRecord): string =>
  showPage({kind: 'Sourcing report', title: path, facts: [], lead: error.message, sections: []})

const findingId = (index: number): string => `finding-${index + 1}`

/** Where a section of the page leads from what it is about: the list of sources leads into the text, and all others to that list. */
const anchorsOf =
  (story: PageStory, section: string) =>
  ({source, span, finding}: Subject): Anchor => {
    if (source !== undefined) {
      if (section !== 'sources') return {id: null, href: `#source-${source}`, lights: source}
      const first = story.sources.get(source)?.statements.find((id) => story.statements.has(id))
      return {id: `source-${source}`, href: first === undefined ? null : `#${first}`, lights: source}
    }
    const statement = span === undefined ? null : statementAt(story.record.statements, span.start)
    return {
      id: finding === undefined ? null : findingId(finding),
      href: statement === null ? null : `#${statement.id}`,
      lights: span === undefined ? null : tokenOf(span)
    }
  }

/** What the entries of a report are about. */
const subjectsOf = (sections: readonly NamedSection[]): readonly Subject[] =>
  sections.flatMap(({blocks}) =>
    blocks.flatMap((block) => (block.form === 'entries' ? block.entries.flatMap(({about}) => about ?? []) : []))
  )

const findingsOf = ({findings}: ReportRecord, subjects: readonly Subject[]): readonly MarkedFinding[] => {
  const listed = new Set(subjects.flatMap(({finding}) => finding ?? []))
  return findings.flatMap((finding, index) => (listed.has(index) ? [{...finding, id: findingId(index)}] : []))
}
