/** The whole text as mdast, for rules about links, headings and images. */
import type {Nodes, Root} from 'mdast'
import type {Block, Format} from '../model.ts'
import {Lines} from '../text/lines.ts'
import {isParsable} from './markdown.ts'
import {parseMarkdown} from './parseMarkdown.ts'

/** The text as mdast with offsets into the file. Other formats, and Markdown that the parser cannot follow, are paragraphs. */
export function rootOf(text: string, format: Format, blocks: readonly Block[]): Root {
  if (format !== 'markdown' || !isParsable(text, 0)) return paragraphs(text, blocks)
  const marked = text.charCodeAt(0) === 0xfeff
  const {root} = parseMarkdown(marked ? text.slice(1) : text, true)
  if (marked) shift(root)
  return root
}

function paragraphs(text: string, blocks: readonly Block[]): Root {
  const lines = new Lines(text)
  const pointOf = (offset: number) => ({...lines.placeOf(offset), offset})
  const children = blocks.map((block) => {
    const position = {start: pointOf(block.start), end: pointOf(block.end)}
    return {type: 'paragraph', children: [{type: 'text', value: block.prose.text, position}], position} as const
  })
  return {
    type: 'root',
    children: children.map(({type, children: texts, position}) => ({type, children: [...texts], position})),
    position: {start: pointOf(0), end: pointOf(text.length)}
  }
}

/** Moves every position past the byte order mark. */
function shift(root: Root): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (point.line === 1) point.column += 1
      if (point.offset !== undefined) point.offset += 1
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}
