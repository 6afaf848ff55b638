/** The door to retext-quotes: quotation marks and apostrophes that are not in the article's style. */
import retextQuotes from 'retext-quotes'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Block} from '../model.ts'
import type {Span} from '../text/span.ts'
import {parseProse, spanIn} from './prose.ts'

/** Straight marks are those of the typewriter, `"` and `'`; curly ones lean, `“ ” ‘ ’`. */
export type MarkStyle = 'straight' | 'curly'

/** A mark that is not in the style of its article, and the one that would be. */
export interface OddMark {
  readonly span: Span
  readonly actual: string
  readonly expected: string
  readonly role: 'quotation' | 'apostrophe'
}

/** Marks are put right by looking at their paragraph; one longer than this is no paragraph that anybody prints. */
const longestBlock = 20_000

/** The checks of both styles, kept for all articles. */
const checks = {
  curly: unified().use(retextQuotes, {preferred: 'smart'}).freeze(),
  straight: unified().use(retextQuotes, {preferred: 'straight'}).freeze()
} as const satisfies Record<MarkStyle, unknown>

/**
 * The marks of an article that are not in its style: the one asked for, or the one that most of its marks have.
 * Where all marks agree there are none, and retext is not asked.
 */
export function checkMarkStyle(blocks: readonly Block[], style?: MarkStyle): readonly OddMark[] {
  const preferred = style ?? commonStyle(blocks)
  const stray = preferred === 'curly' ? /["']/ : /[“”‘’]/
  const marks: OddMark[] = []
  for (const {prose} of blocks) {
    if (prose.text.length > longestBlock || !stray.test(prose.text)) continue
    const file = new VFile()
    checks[preferred].runSync({type: 'RootNode', children: [parseProse(prose)]}, file)
    for (const {place, actual, expected, ruleId} of file.messages) {
      const position = place && 'start' in place ? place : null
      const better = expected?.[0]
      if (!position || !actual || !better || !stray.test(actual)) continue
      const role = ruleId === 'apostrophe' ? 'apostrophe' : 'quotation'
      marks.push({span: spanIn(prose, position), actual, expected: better, role})
    }
  }
  return marks
}

/** The style that most marks of the prose have; curly where they are as many. */
export function commonStyle(blocks: readonly Block[]): MarkStyle {
  let straight = 0
  let curly = 0
  for (const {prose} of blocks) {
    straight += prose.text.match(/["']/g)?.length ?? 0
    curly += prose.text.match(/[“”‘’]/g)?.length ?? 0
  }
  return straight > curly ? 'straight' : 'curly'
}
