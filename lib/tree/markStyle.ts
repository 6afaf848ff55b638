/** Quotation marks and apostrophes that are not in the article's style. */
import type {Block} from '../model.ts'
import type {Span} from '../text/span.ts'
import {findOddMarks} from './findOddMarks.ts'
import {oncePerPassage} from './memory.ts'

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

/**
 * The marks of an article that are not in its style: the one asked for, or the one that most of its marks have.
 * Where all marks agree there are none, and retext is not asked.
 */
export function checkMarkStyle(blocks: readonly Block[], style?: MarkStyle): readonly OddMark[] {
  const preferred = style ?? commonStyle(blocks)
  const stray = preferred === 'curly' ? /["']/ : /[“”‘’]/
  return blocks.flatMap(({prose}) => {
    if (prose.text.length > longestBlock || !stray.test(prose.text)) return []
    return oddMarks[preferred](prose).filter(({actual}) => stray.test(actual))
  })
}

const moveMarks = (marks: readonly OddMark[], by: number): readonly OddMark[] =>
  marks.map((mark) => ({...mark, span: {start: mark.span.start + by, end: mark.span.end + by}}))

const oddMarks = {
  curly: oncePerPassage((prose) => findOddMarks(prose, 'curly'), moveMarks),
  straight: oncePerPassage((prose) => findOddMarks(prose, 'straight'), moveMarks)
} as const satisfies Record<MarkStyle, unknown>

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
