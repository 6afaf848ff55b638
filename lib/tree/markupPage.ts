/** Tags and text → the blocks of a page, each with the element that it stands in. */
import type {Fault, Link} from '../model.ts'
import type {Span} from '../text/span.ts'
import {elementOf, isBreaking, type PageElement} from './elements.ts'
import {anchorOf} from './links.ts'
import type {HintedBlock} from './markdownBlocks.ts'
import type {CloseTag, Markup, MarkupText, OpenTag} from './markup.ts'
import {MarkupProse} from './markupProse.ts'

/** How a page is written. */
export interface MarkupStyle {
  /** Elements nested deeper are refused. */
  readonly deepest: number
  /** Whether a tag may be left open: `<li>` ends at the next. */
  readonly lax: boolean
  /** Whether most of the page speaks to machines, as in NewsML-G2. */
  readonly terse: boolean
}

export interface PageBlock extends HintedBlock {
  /** Index of the element that its words stand in. */
  readonly element: number
}

/** A page read as it stands; the article in it is still to be found. */
export interface MarkupPage {
  readonly elements: readonly PageElement[]
  readonly blocks: readonly PageBlock[]
  readonly links: readonly Link[]
  readonly faults: readonly Fault[]
}

/** Reads the tags and texts of a source. What is nested deeper than anybody writes is refused. */
export function readMarkupPage(source: string, {pieces, faults}: Markup, style: MarkupStyle): MarkupPage {
  const reader = new PageReader(source, style)
  for (const piece of pieces) {
    if (piece.piece === 'text') reader.read(piece)
    else if (piece.piece === 'close') reader.close(piece)
    else if (!reader.open(piece)) return {elements: [], blocks: [], links: [], faults: [tooDeep(piece, style)]}
  }
  return {...reader.end(), faults}
}

const tooDeep = ({start, end}: Span, {deepest}: MarkupStyle): Fault => ({
  start,
  end,
  message: `From here tags stand more than ${deepest} deep in each other; the file was not read. Check that each tag is closed.`
})

/** Which open elements a tag ends that was not told to: up to what, at the farthest. */
const enders: ReadonlyMap<string, readonly [ends: readonly string[], within: readonly string[]]> = new Map([
  ['li', [['li'], ['ul', 'ol']]],
  ['dt', [['dt', 'dd'], ['dl']]],
  ['dd', [['dt', 'dd'], ['dl']]],
  [
    'td',
    [
      ['td', 'th'],
      ['tr', 'table']
    ]
  ],
  [
    'th',
    [
      ['td', 'th'],
      ['tr', 'table']
    ]
  ],
  ['tr', [['tr'], ['table']]]
])

class PageReader {
  readonly #source: string
  readonly #style: MarkupStyle
  readonly #elements: PageElement[] = []
  readonly #blocks: PageBlock[] = []
  readonly #links: Link[] = []
  /** Indices of the elements that are open. */
  readonly #open: number[] = []
  /** How many elements of a name are open. */
  readonly #count = new Map<string, number>()
  #prose: MarkupProse
  #element = -1
  #anchor: Link | null = null
  #quotes = 0

  constructor(source: string, style: MarkupStyle) {
    this.#source = source
    this.#style = style
    this.#prose = new MarkupProse(source)
  }

  /** Whether an element may be opened here. */
  open(tag: OpenTag): boolean {
    if (this.#style.lax) this.#endImplied(tag.name)
    const at = this.#open.at(-1) ?? -1
    const element = elementOf(tag, this.#elements[at] ?? null, at, this.#style.terse)
    if (element.breaks) this.#endBlock()
    if (tag.name === 'br') this.#break(tag)
    else if (!element.muted) this.#note(tag)
    if (this.#style.lax && tag.empty) {
      this.#elements.push({...element, last: this.#elements.length + 1})
      return true
    }
    if (element.depth > this.#style.deepest) return false
    this.#open.push(this.#elements.length)
    this.#elements.push(element)
    this.#count.set(tag.name, (this.#count.get(tag.name) ?? 0) + 1)
    return true
  }

  close(tag: CloseTag): void {
    const {name} = tag
    if (isBreaking(name)) this.#endBlock()
    if ((this.#count.get(name) ?? 0) === 0) return
    const depth = isBreaking(name) ? this.#open.length : this.#inlineDepth(name)
    if (depth === 0) return
    if (name === 'a') this.#endLink(tag)
    if (name === 'q' && !this.#top?.muted) {
      this.#quotes = Math.max(0, this.#quotes - 1)
      this.#add(this.#quotes % 2 === 0 ? '”' : '’', tag)
    }
    while (this.#open.length > 0 && this.#pop() !== name);
  }

  read(text: MarkupText): void {
    const top = this.#top
    if (top && top.words === null && /\S/.test(this.#source.slice(text.start, Math.min(text.end, text.start + 200))))
      top.words = {start: text.start, end: text.end}
    if (top ? top.muted : this.#style.terse) return
    this.#element = this.#prose.isEmpty ? (this.#open.at(-1) ?? -1) : this.#element
    this.#prose.addText(text)
  }

  end(): Omit<MarkupPage, 'faults'> {
    this.#endBlock()
    while (this.#open.length > 0) this.#pop()
    return {elements: this.#elements, blocks: this.#blocks, links: this.#links}
  }

  get #top(): PageElement | undefined {
    return this.#elements[this.#open.at(-1) ?? -1]
  }

  /** Two line breaks in a row are how old pages part paragraphs. */
  #break(tag: OpenTag): void {
    if (this.#prose.addBreak(tag)) this.#endBlock()
  }

  #note(tag: OpenTag): void {
    if (tag.name === 'a') this.#beginLink(tag)
    if (tag.name !== 'q') return
    this.#add(this.#quotes % 2 === 0 ? '“' : '‘', tag)
    this.#quotes += 1
  }

  /** Browsers set marks around `<q>`. */
  #add(mark: string, tag: Span): void {
    if (this.#prose.isEmpty) this.#element = this.#open.at(-1) ?? -1
    this.#prose.addWhole(mark, tag)
  }

  #beginLink(tag: OpenTag): void {
    const url = tag.attributes.get('href')
    const anchor = url === undefined ? null : anchorOf(this.#source.slice(tag.start, tag.end), tag.start, tag.end)
    this.#anchor = anchor && url !== undefined ? {...anchor, url} : null
  }

  #endLink(tag: CloseTag): void {
    const anchor = this.#anchor
    this.#anchor = null
    if (anchor) this.#links.push({...anchor, end: tag.end, label: {start: anchor.label.start, end: tag.start}})
  }

  /** How many inline elements up to one of this name are open; an inline tag closes nothing that parts paragraphs. */
  #inlineDepth(name: string): number {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const element = this.#elements[this.#open[at] ?? -1]
      if (!element || (isBreaking(element.name) && this.#style.lax)) return 0
      if (element.name === name) return this.#open.length - at
    }
    return 0
  }

  #endImplied(name: string): void {
    if (isBreaking(name) && (this.#count.get('p') ?? 0) > 0 && this.#inlineTo('p')) this.close(closing('p'))
    const [ends, within] = enders.get(name) ?? [[], []]
    if (!ends.some((end) => (this.#count.get(end) ?? 0) > 0)) return
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#elements[this.#open[at] ?? -1]?.name ?? ''
      if (within.includes(open)) return
      if (!ends.includes(open)) continue
      this.close(closing(open))
      return
    }
  }

  /** Whether an element of this name is open with nothing but inline elements in it. */
  #inlineTo(name: string): boolean {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#elements[this.#open[at] ?? -1]?.name ?? ''
      if (open === name) return true
      if (isBreaking(open)) return false
    }
    return false
  }

  #pop(): string {
    const element = this.#elements[this.#open.pop() ?? -1]
    if (!element) return ''
    if (element.breaks) this.#endBlock()
    element.last = this.#elements.length
    this.#count.set(element.name, (this.#count.get(element.name) ?? 1) - 1)
    return element.name
  }

  #endBlock(): void {
    const prose = this.#prose.end()
    if (!prose) return
    const element = this.#elements[this.#element]
    this.#blocks.push({
      index: this.#blocks.length,
      kind: element?.kind ?? 'paragraph',
      start: prose.startOf(0),
      end: prose.endOf(prose.text.length - 1),
      prose,
      hint: element?.region ?? null,
      element: this.#element
    })
    this.#quotes = 0
  }
}

const closing = (name: string): CloseTag => ({piece: 'close', name, start: 0, end: 0})
