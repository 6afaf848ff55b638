/** The text of a Word document → its blocks. What `readWord` read of its styles comes beside it. */
import type {Outline, OutlineParagraph, Prose} from '../model.ts'
import type {Span} from '../text/span.ts'
import {mayDirect, plainDirectives} from './directives.ts'
import {noMetadata} from './frontMatter.ts'
import type {HintedBlock} from './markdownBlocks.ts'
import {ProseBuilder} from './offsets.ts'
import type {TextReading} from './textReading.ts'

/** How a line ends within a paragraph: a sign that ends no line of the text that is read out. */
export const lineBreak = '\u2028'

/** Reads the text of a Word document from the offset `start` on, a line a paragraph. */
export function readDocx(text: string, start: number, outline: Outline | null): TextReading {
  const directives = mayDirect(text) ? plainDirectives(text, start) : []
  const blocks: HintedBlock[] = []
  let next = 0
  for (const paragraph of outline?.paragraphs ?? linesOf(text, start)) {
    const {kind, region} = paragraph
    while ((directives[next]?.end ?? text.length) < paragraph.start) next += 1
    if ((directives[next]?.start ?? text.length) < paragraph.end) continue
    for (const {start: from, end} of stretchesOf(text, paragraph)) {
      blocks.push({index: blocks.length, kind, start: from, end, prose: proseOf(text, from, end), hint: region})
    }
  }
  return {blocks, links: outline?.links ?? [], faults: [], directives, metadata: outline?.styled ?? noMetadata}
}

function linesOf(text: string, start: number): readonly OutlineParagraph[] {
  const lines: OutlineParagraph[] = []
  for (const {0: line, index} of text.slice(start).matchAll(/[^\n\r]+/g)) {
    lines.push({start: start + index, end: start + index + line.length, kind: 'paragraph', region: null})
  }
  return lines
}

/** What two line breaks in a row part are paragraphs to the reader, whatever they are to Word. */
function stretchesOf(text: string, {start, end}: Span): readonly Span[] {
  const stretches: Span[] = []
  let from = start
  for (const {0: gap, index} of text.slice(start, end).matchAll(/\u2028[^\S\u2028]{0,40}\u2028\s*/g)) {
    add(from, start + index)
    from = start + index + gap.length
  }
  add(from, end)
  return stretches

  function add(first: number, last: number): void {
    const words = text.slice(first, last)
    const lead = words.length - words.trimStart().length
    if (lead < words.length) stretches.push({start: first + lead, end: first + words.trimEnd().length})
  }
}

/** A line break within a paragraph is a space. */
function proseOf(text: string, start: number, end: number): Prose {
  const builder = new ProseBuilder()
  let done = start
  for (let at = text.indexOf(lineBreak, start); at !== -1 && at < end; at = text.indexOf(lineBreak, at + 1)) {
    builder.addSlice(text.slice(done, at), done)
    builder.addWhole(' ', at, at + 1)
    done = at + 1
  }
  builder.addSlice(text.slice(done, end), done)
  return builder.build()
}
