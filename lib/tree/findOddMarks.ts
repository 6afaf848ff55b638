/** The door to retext-quotes: the marks of a paragraph that are not in a style. */
import retextQuotes from 'retext-quotes'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Prose} from '../model.ts'
import type {MarkStyle, OddMark} from './markStyle.ts'
import {parseProse, spanIn} from './prose.ts'

/** The checks of both styles, kept for all articles. */
const checks = {
  curly: unified().use(retextQuotes, {preferred: 'smart'}).freeze(),
  straight: unified().use(retextQuotes, {preferred: 'straight'}).freeze()
} as const satisfies Record<MarkStyle, unknown>

/** The marks in prose that are of the other style than the one preferred, each with what it would be. */
export function findOddMarks(prose: Prose, preferred: MarkStyle): readonly OddMark[] {
  const file = new VFile()
  checks[preferred].runSync({type: 'RootNode', children: [parseProse(prose)]}, file)
  const marks: OddMark[] = []
  for (const {place, actual, expected, ruleId} of file.messages) {
    const position = place && 'start' in place ? place : null
    const better = expected?.[0]
    if (!position || !actual || !better) continue
    const role = ruleId === 'apostrophe' ? 'apostrophe' : 'quotation'
    marks.push({span: spanIn(prose, position), actual, expected: better, role})
  }
  return marks
}
