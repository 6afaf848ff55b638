import {copyParagraphs, type Paragraph} from '../lib/findings/copy.ts'
import {flag, wholeNumber, wordList} from '../lib/findings/options.ts'
import {isPersonal, opinionTypes} from '../lib/findings/ownVoice.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article, Statement} from '../lib/model.ts'
import {isSoft} from '../lib/statements/need.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks for stretches in which paragraph after paragraph credits nobody. */
export const unattributedRun = defineRule({
  id: 'unattributed-run',
  family: 'story',
  level: 'note',
  about: 'Paragraph after paragraph credits nobody',
  options: {min: wholeNumber(4, 2, 50), skipCourtActs: flag(false), types: wordList(opinionTypes)},
  *check(article, {min, skipCourtActs, types}) {
    if (isPersonal(article, types)) return
    for (const run of runsOf(article, skipCourtActs)) {
      const first = run[0]?.statements[0]
      const last = run.at(-1)
      const asking = run.flatMap(({statements}) => statements.filter(asks))[0]
      if (run.length < min || first === undefined || last === undefined || asking === undefined) continue
      yield {
        span: {start: first.start, end: first.end},
        level: run.length >= 2 * min ? 'warning' : 'note',
        message: `From here on ${run.length} paragraphs credit nobody, and readers lose sight of how all this is known; name the source again, or the record.`,
        related: [
          {start: asking.start, end: asking.end, message: 'Here an editor would ask who says so.'},
          {start: last.start, end: last.end, message: 'The last of them.'}
        ]
      }
    }
  }
})

/** Whether an editor would ask of a statement who says so, or would like to know. */
const asks = ({needsSource, ground}: Statement): boolean => needsSource || isSoft(ground)

/** Paragraphs in a row without a source. A heading ends a run; what claims nothing neither counts nor ends it. */
function* runsOf(article: Article, skipCourtActs: boolean): Iterable<readonly Paragraph[]> {
  let run: Paragraph[] = []
  for (const paragraph of copyParagraphs(article)) {
    if (paragraph.sourced || elementAt(article.blocks, paragraph.block - 1)?.kind === 'heading') {
      yield run
      run = []
    }
    if (paragraph.sourced || paragraph.neutral) continue
    if (skipCourtActs && paragraph.statements.every(({ground}) => ground === 'record')) continue
    run.push(paragraph)
  }
  yield run
}
