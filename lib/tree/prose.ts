/** Prose as nlcst, for rules about marks and for rules that users bring along. Never built on the way to a report. */
import type {Nodes, Paragraph, ParagraphContent, Root, Sentence, SentenceContent} from 'nlcst'
import {retext} from 'retext'
import type {Position} from 'unist'
import type {Block, Prose} from '../model.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/**
 * A block as an nlcst paragraph with positions in the file. Its sentences begin where `starts` says, in offsets into
 * the file in ascending order (those of other blocks do no harm); without it, where retext believes they do.
 */
export function proseTree(block: Block, lines: Lines, starts?: readonly number[]): Paragraph {
  const paragraph = parseProse(block.prose)
  if (starts) paragraph.children = recut(paragraph.children, boundariesIn(block, starts))
  place(paragraph, block.prose, lines)
  return paragraph
}

/** Prose as an nlcst paragraph, cut where retext believes that sentences begin, with positions in the prose: `spanIn` finds them in the file. */
export const parseProse = (prose: Prose): Paragraph => ({
  type: 'ParagraphNode',
  children: contentOf(retext.parse(prose.text))
})

/** Where a position in prose stands in the file. */
export function spanIn(prose: Prose, position: Position | undefined): Span {
  const first = position?.start.offset ?? 0
  const last = position?.end.offset ?? first
  const start = prose.startOf(first)
  return {start, end: last > first ? prose.endOf(last - 1) : start}
}

/** All blocks as one nlcst root, a paragraph each: what a retext plugin works on. */
export function proseRoot(blocks: readonly Block[], lines: Lines, starts?: readonly number[]): Root {
  return {type: 'RootNode', children: blocks.map((block) => proseTree(block, lines, starts))}
}

/** The content of the paragraphs that retext saw. In a block there is one, but an entity may write a line feed. */
function contentOf(root: Root): ParagraphContent[] {
  const content: ParagraphContent[] = []
  for (const node of root.children) {
    if (node.type === 'ParagraphNode') for (const child of node.children) content.push(child)
    else if (node.type === 'WhiteSpaceNode') content.push(node)
  }
  return content
}

/** The indices of the prose at which sentences begin. */
function boundariesIn({start, end, prose}: Block, starts: readonly number[]): number[] {
  const boundaries: number[] = []
  let index = 0
  for (let next = firstAfter(starts, start); next < starts.length; next += 1) {
    const offset = starts[next] ?? end
    if (offset >= end) break
    while (index < prose.text.length && prose.startOf(index) < offset) index += 1
    boundaries.push(index)
  }
  return boundaries
}

function firstAfter(offsets: readonly number[], start: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** The same words in other sentences: white space at their borders belongs to the paragraph. */
function recut(content: readonly ParagraphContent[], boundaries: readonly number[]): ParagraphContent[] {
  const cut: ParagraphContent[] = []
  let sentence: SentenceContent[] = []
  let next = 0
  const close = (): void => {
    const last = sentence.at(-1)
    const space = last?.type === 'WhiteSpaceNode' ? sentence.pop() : undefined
    if (sentence.length > 0) cut.push({type: 'SentenceNode', children: sentence} satisfies Sentence)
    if (space?.type === 'WhiteSpaceNode') cut.push(space)
    sentence = []
  }
  for (const node of content) {
    for (const child of node.type === 'SentenceNode' ? node.children : [node]) {
      const start = child.position?.start.offset ?? 0
      if (start >= (boundaries[next] ?? Number.POSITIVE_INFINITY)) close()
      while (start >= (boundaries[next] ?? Number.POSITIVE_INFINITY)) next += 1
      if (child.type === 'WhiteSpaceNode' && sentence.length === 0) cut.push(child)
      else sentence.push(child)
    }
  }
  close()
  return cut
}

/** Moves the positions of a node and all below it from the prose to the file. A tree of prose is four nodes deep. */
function place(node: Nodes, prose: Prose, lines: Lines): void {
  if (!('children' in node)) {
    node.position = positionOf(node.position, prose, lines)
    return
  }
  for (const child of node.children) place(child, prose, lines)
  const first = node.children[0]?.position
  const last = node.children.at(-1)?.position
  if (first && last) node.position = {start: {...first.start}, end: {...last.end}}
}

function positionOf(position: Position | undefined, prose: Prose, lines: Lines): Position {
  const {start, end} = spanIn(prose, position)
  return {start: {...lines.placeOf(start), offset: start}, end: {...lines.placeOf(end), offset: end}}
}
