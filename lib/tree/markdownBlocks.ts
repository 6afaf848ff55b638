/** mdast → blocks: the paragraphs, headings, list items, quotes and table cells of a Markdown text, with their prose. */
import type {Heading, Html, Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import type {Block, BlockKind, Directive, Link, Region} from '../model.ts'
import {markdownDirectives} from './directives.ts'
import {segmentsOf} from './htmlSegments.ts'
import {linksOf} from './links.ts'
import {type ParsedMarkdown, parseMarkdown} from './parseMarkdown.ts'
import {ProseReader} from './proseReader.ts'
import {cellsOf} from './tables.ts'

/** A block, and the part of the page that its markup says it is: a picture's caption. */
export interface HintedBlock extends Block {
  readonly hint?: Region | null
}

export interface BlocksRead {
  readonly blocks: readonly HintedBlock[]
  readonly links: readonly Link[]
  /** Whether the last of the text was a picture, so that the next paragraph may be its caption. */
  readonly picture: boolean
}

/** A stretch of Markdown that was parsed; its offsets count from its first character. */
export interface MarkdownStretch extends BlocksRead {
  readonly directives: readonly Directive[]
}

/** Parses a stretch of Markdown; `picture` says that one stands before it, `directed` that it may hold directives. */
export function readStretch(source: string, picture: boolean, directed: boolean): MarkdownStretch {
  const parsed = parseMarkdown(source, false)
  const directives = directed ? markdownDirectives(parsed.root, source, 0) : []
  const {blocks, links, picture: shown} = blocksOf(parsed, source, 0, picture)
  return {blocks, links, picture: shown, directives}
}

/** The blocks of a parsed Markdown text that stands at the offset `base` of the file; `picture` says that one stands before it. */
export function blocksOf(parsed: ParsedMarkdown, source: string, base: number, picture = false): BlocksRead {
  const reader = new ProseReader(source, parsed.pieces, base)
  const blocks: HintedBlock[] = []
  const links = linksOf(parsed.root, source, base)
  const add = ({kind, start, end, prose, hint}: Omit<HintedBlock, 'index'>): void => {
    blocks.push({index: blocks.length, kind, start, end, prose, hint: hint ?? null})
  }
  let afterPicture = picture
  for (const {node, kind} of textNodes(parsed.root)) {
    const start = node.position?.start.offset ?? 0
    const end = trimmedEnd(source, node.position?.end.offset ?? 0)
    if (node.type === 'html') {
      const inner = readHtml(source.slice(start, end), base + start)
      for (const block of inner.blocks) add(block)
      links.push(...inner.links)
      continue
    }
    const prose = reader.read(node)
    const pictured = kind === 'paragraph' && opensWithPicture(node)
    if (!/\S/.test(prose.text)) {
      afterPicture = pictured
      continue
    }
    const hint = pictured || (afterPicture && isEmphasised(node)) ? 'caption' : null
    afterPicture = false
    const cells = kind === 'heading' ? null : cellsOf(prose, source, base)
    if (!cells) add({kind, start: base + start, end: base + end, prose, hint})
    for (const cell of cells ?? []) {
      add({kind: 'cell', start: cell.startOf(0), end: cell.endOf(cell.text.length - 1), prose: cell})
    }
  }
  return {blocks, links: links.sort((a, b) => a.start - b.start), picture: afterPicture}
}

/** The paragraphs in a block of HTML; what stands between two tags is read as Markdown, for its entities and inline tags. */
function readHtml(html: string, base: number): Omit<BlocksRead, 'picture'> {
  const blocks: HintedBlock[] = []
  const links: Link[] = []
  for (const {start, end, kind, caption} of segmentsOf(html)) {
    const lead = html.slice(start, end).search(/\S/)
    const text = html.slice(start + lead, end)
    const parsed = parseMarkdown(text, false)
    const children = parsed.root.children.filter((node) => node.type !== 'html')
    const inner = blocksOf({...parsed, root: {...parsed.root, children}}, text, base + start + lead)
    links.push(...inner.links)
    for (const block of inner.blocks) {
      blocks.push({...block, kind: kind === 'paragraph' ? block.kind : kind, hint: caption ? 'caption' : null})
    }
  }
  return {blocks, links}
}

/** remark counts white space at the end of a paragraph in; a block has none. */
function trimmedEnd(source: string, end: number): number {
  let trimmed = end
  while (trimmed > 0 && ' \t\n\r'.includes(source.charAt(trimmed - 1))) trimmed -= 1
  return trimmed
}

interface Found {
  readonly node: Paragraph | Heading | Html
  readonly kind: BlockKind
}

/** Paragraphs, headings and HTML in the order of the text. A stack, not recursion: quotes can be nested deep. */
function textNodes(root: Root): Found[] {
  const found: Found[] = []
  const stack: {readonly node: Nodes; readonly kind: BlockKind}[] = [{node: root, kind: 'paragraph'}]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const {node, kind} = top
    if (node.type === 'heading') found.push({node, kind: 'heading'})
    // HTML in a quote or list has their signs at the beginning of its lines.
    else if (node.type === 'paragraph' || (node.type === 'html' && kind === 'paragraph')) found.push({node, kind})
    else if (node.type === 'root' || node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      const inner = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'item' : kind
      for (const child of [...node.children].reverse()) stack.push({node: child, kind: inner})
    }
  }
  return found
}

const opensWithPicture = (node: Paragraph | Heading): boolean =>
  node.children[0] !== undefined && isPicture(node.children[0])

const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (node.type === 'link' && node.children.length > 0 && node.children.every((child) => child.type === 'image'))

/** A paragraph that is emphasised as a whole: how Markdown sets a caption under its picture. */
const isEmphasised = (node: Paragraph | Heading): boolean =>
  node.children.length === 1 && node.children[0]?.type === 'emphasis'
