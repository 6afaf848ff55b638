/** mdast → blocks: the paragraphs, headings, list items, quotes and table cells of a Markdown text, with their prose. */
import type {Nodes, PhrasingContent, Root} from 'mdast'
import type {Block, BlockKind, Prose} from '../model.ts'
import type {Span} from '../text/span.ts'
import {ProseBuilder, partOf} from './offsets.ts'
import type {ParsedMarkdown, Piece} from './parseMarkdown.ts'

/** What the markup says of a block beyond its kind: a picture's caption. */
export type Hint = 'caption'

export interface HintedBlock extends Block {
  readonly hint?: Hint | null
}

export interface BlocksRead {
  readonly blocks: HintedBlock[]
  /** Whether the last of the text was a picture, so that the next paragraph may be its caption. */
  readonly picture: boolean
}

/** The blocks of a parsed Markdown text that stands at the offset `base` of the file; `picture` says that one stands before it. */
export function blocksOf({root, pieces}: ParsedMarkdown, source: string, base: number, picture = false): BlocksRead {
  const reader = new ProseReader(source, pieces, base)
  const blocks: HintedBlock[] = []
  let afterPicture = picture
  for (const {node, kind} of textParents(root)) {
    const prose = reader.read(node)
    const start = base + (node.position?.start.offset ?? 0)
    const end = base + trimmedEnd(source, node.position?.end.offset ?? 0)
    const opensWithPicture = kind === 'paragraph' && node.children[0] !== undefined && isPicture(node.children[0])
    if (!/\S/.test(prose.text)) {
      afterPicture = opensWithPicture
      continue
    }
    const hint = opensWithPicture || (afterPicture && isEmphasised(node)) ? 'caption' : null
    afterPicture = false
    const cells = kind === 'heading' ? null : cellsOf(prose, source, base)
    if (!cells) {
      blocks.push({index: blocks.length, kind, start, end, prose, hint})
      continue
    }
    for (const cell of cells) {
      const cellStart = cell.startOf(0)
      const cellEnd = cell.endOf(cell.text.length - 1)
      blocks.push({index: blocks.length, kind: 'cell', start: cellStart, end: cellEnd, prose: cell, hint: null})
    }
  }
  return {blocks, picture: afterPicture}
}

/** remark counts white space at the end of a paragraph in; a block has none. */
function trimmedEnd(source: string, end: number): number {
  let trimmed = end
  while (trimmed > 0 && ' \t\n\r'.includes(source.charAt(trimmed - 1))) trimmed -= 1
  return trimmed
}

type TextParent = Extract<Nodes, {type: 'paragraph' | 'heading'}>

interface Found {
  readonly node: TextParent
  readonly kind: BlockKind
}

/** Paragraphs and headings in the order of the text. A stack, not recursion: quotes can be nested ten thousand deep. */
function textParents(root: Root): Found[] {
  const found: Found[] = []
  const stack: {readonly node: Nodes; readonly kind: BlockKind}[] = [{node: root, kind: 'paragraph'}]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const {node} = top
    if (node.type === 'heading') found.push({node, kind: 'heading'})
    else if (node.type === 'paragraph') found.push({node, kind: top.kind})
    else if (node.type === 'root' || node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      const kind = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'item' : top.kind
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index]
        if (child) stack.push({node: child, kind})
      }
    }
  }
  return found
}

const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (node.type === 'link' && node.children.length > 0 && node.children.every((child) => child.type === 'image'))

/** A paragraph that is emphasised as a whole: how Markdown sets a caption under its picture. */
const isEmphasised = (node: TextParent): boolean => node.children.length === 1 && node.children[0]?.type === 'emphasis'

/** Reads the prose of one text parent after the other; the pieces are walked once, alongside. */
class ProseReader {
  readonly #source: string
  readonly #pieces: readonly Piece[]
  readonly #base: number
  #next = 0

  constructor(source: string, pieces: readonly Piece[], base: number) {
    this.#source = source
    this.#pieces = pieces
    this.#base = base
  }

  read(parent: TextParent): Prose {
    const writer = new ProseWriter(this.#base)
    const stack: Nodes[] = [...parent.children].reverse()
    for (let node = stack.pop(); node; node = stack.pop()) {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      if (node.type === 'text' || node.type === 'inlineCode') this.#readValue(node.value, start, end, writer)
      else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
        writer.breakLine(start, end)
      else if (node.type !== 'image' && 'children' in node) stack.push(...[...node.children].reverse())
    }
    return writer.build()
  }

  /** The value of a text node or of inline code: its pieces, and the line endings that lie between them. */
  #readValue(value: string, start: number, end: number, writer: ProseWriter): void {
    this.#skipTo(start)
    let read = 0
    let from = start
    for (;;) {
      const piece = this.#pieces[this.#next]
      if (!piece || piece.to > end) break
      this.#next += 1
      // Before the first piece stands what opens inline code; the break begins after it.
      if (piece.at > read) writer.breakLine(read === 0 ? this.#lineEnding(from, piece.from).start : from, null)
      if (piece.slice !== null) {
        read = piece.at + piece.slice
        writer.addSlice(this.#source.slice(piece.from, piece.to), piece.from)
      } else {
        read = this.#endOfWhole(value, piece, end)
        writer.addWhole(value.slice(piece.at, read), piece.from, piece.to)
      }
      from = piece.to
    }
    if (read === value.length) return
    // An address in angle brackets has no pieces. Whatever else is left is the line ending before the next node.
    if (read === 0 && value.length === end - start) writer.addSlice(value, start)
    else {
      const ending = this.#lineEnding(from, end)
      writer.breakLine(read === 0 ? ending.start : from, ending.end)
    }
  }

  /** Where an entity or escape ends in the value: at the next piece, or at the line ending before it. */
  #endOfWhole(value: string, piece: Piece, nodeEnd: number): number {
    const next = this.#pieces[this.#next]
    const within = next !== undefined && next.to <= nodeEnd
    const end = within ? next.at : value.length
    const gap = this.#source.slice(piece.to, within ? next.from : nodeEnd)
    if (gap.includes('\r\n')) return end - 2
    return gap.includes('\n') || gap.includes('\r') ? end - 1 : end
  }

  #lineEnding(from: number, to: number): Span {
    let start = from
    while (start < to && !'\n\r'.includes(this.#source.charAt(start))) start += 1
    return {start, end: start + (this.#source.startsWith('\r\n', start) ? 2 : 1)}
  }

  #skipTo(start: number): void {
    for (let piece = this.#pieces[this.#next]; piece && piece.from < start; piece = this.#pieces[this.#next]) {
      this.#next += 1
    }
  }
}

/** Writes prose with offsets into the file; a line break is a space if words follow it. */
class ProseWriter {
  readonly #builder = new ProseBuilder()
  readonly #base: number
  #break: {readonly from: number; readonly to: number | null} | null = null

  constructor(base: number) {
    this.#base = base
  }

  /** A line break from `from` to `to`, or to the next words. */
  breakLine(from: number, to: number | null): void {
    const follows = this.#break?.to === from
    if (!this.#break || follows) this.#break = {from: this.#break?.from ?? from, to}
  }

  addSlice(text: string, from: number): void {
    this.#flush(from)
    this.#builder.addSlice(text, this.#base + from)
  }

  addWhole(text: string, from: number, to: number): void {
    this.#flush(from)
    this.#builder.addWhole(text, this.#base + from, this.#base + to)
  }

  build(): Prose {
    return this.#builder.build()
  }

  #flush(next: number): void {
    const {from, to} = this.#break ?? {from: 0, to: 0}
    if (this.#break && !this.#builder.isEmpty) this.#builder.addWhole(' ', this.#base + from, this.#base + (to ?? next))
    this.#break = null
  }
}

/** The cells of a table in pipes, or null where the paragraph is none: its second line must be the rule below the head. */
function cellsOf(prose: Prose, source: string, base: number): Prose[] | null {
  if (!prose.text.includes('|')) return null
  const rows = rowsOf(prose, source, base)
  const rule = rows[1]
  const ruleText = rule ? prose.text.slice(rule.first, rule.last) : ''
  if (!ruleText.includes('-') || !ruleText.includes('|') || !/^[ |:-]+$/.test(ruleText)) return null
  const cells: Prose[] = []
  for (const [index, row] of rows.entries()) {
    if (index === 1) continue
    let first = row.first
    for (let at = row.first; at <= row.last; at += 1) {
      const ends = at === row.last || (prose.text[at] === '|' && prose.endOf(at) - prose.startOf(at) === 1)
      if (!ends) continue
      const cell = trimmedPart(prose, first, at)
      if (cell) cells.push(cell)
      first = at + 1
    }
  }
  return cells
}

interface Row {
  readonly first: number
  readonly last: number
}

function rowsOf(prose: Prose, source: string, base: number): Row[] {
  const rows: Row[] = []
  let first = 0
  for (let at = 0; at < prose.text.length; at += 1) {
    if (prose.text[at] !== ' ') continue
    const slice = source.slice(prose.startOf(at) - base, prose.endOf(at) - base)
    if (!slice.includes('\n') && !slice.includes('\r')) continue
    rows.push({first, last: at})
    first = at + 1
  }
  rows.push({first, last: prose.text.length})
  return rows
}

function trimmedPart(prose: Prose, first: number, last: number): Prose | null {
  let from = first
  let to = last
  while (from < to && prose.text[from] === ' ') from += 1
  while (to > from && prose.text[to - 1] === ' ') to -= 1
  return from < to ? partOf(prose, from, to) : null
}
