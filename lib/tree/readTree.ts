/** A file's text → its blocks, their regions and what it says of itself. */
import type {Root} from 'mdast'
import type {Block, Directive, Fault, Format, Link, Metadata, Outline} from '../model.ts'
import {BlockView} from './blockView.ts'
import {readDate} from './dates.ts'
import {mayDirect, plainDirectives} from './directives.ts'
import {readDocx} from './docx.ts'
import {noMetadata, readFrontMatter} from './frontMatter.ts'
import {readHtml} from './html.ts'
import {readMarkdown} from './markdown.ts'
import {blankMdx} from './mdx.ts'
import type {Memory} from './memory.ts'
import {readNinjs} from './ninjs.ts'
import {type Field, findCrawlHeader, isByline, isTimeLine, readField} from './pageLines.ts'
import {readPlain} from './plain.ts'
import {findRegions, type RegionSpan} from './regions.ts'
import {rootOf} from './root.ts'
import type {TextReading} from './textReading.ts'
import {readNewsml, readNitf} from './xmlNews.ts'

/** An article's text, read but not yet understood. */
export interface Tree {
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
  /** In text order. */
  readonly links: readonly Link[]
  readonly faults: readonly Fault[]
  readonly directives: readonly Directive[]
  /** They tile each block, in order. */
  readonly regions: readonly RegionSpan[]
  /** The text as mdast, with offsets into the file; parsed when it is first asked for. */
  readonly root: Root
}

/**
 * Reads any text; what is wrong with it is a fault, never an exception. What is known besides holds against what the text says of itself.
 * With a memory, what was read of the text before this one is not read again.
 */
export function readTree(
  text: string,
  format: Format,
  outline: Outline | null = null,
  known: Partial<Metadata> = {},
  memory: Memory | null = null
): Tree {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  memory?.turn()
  const reading = readers[format](text, start, outline, memory)
  const {blocks} = reading
  if (memory !== null) for (const {prose} of blocks) memory.note(prose)
  const stated = withPageLines(withKnown(reading.metadata, known), blocks, format)
  const regions = findRegions(blocks, format, stated)
  const titled = withTitle(stated, blocks, regions)
  return new TextTree(text, format, outline === null ? titled : withProperties(titled, outline), regions, reading)
}

/** Who reads which format. */
const readers: Readonly<
  Record<Format, (text: string, start: number, outline: Outline | null, memory: Memory | null) => TextReading>
> = {
  markdown: (text, start, _, memory) => readArticleInMarkdown(text, start, memory),
  text: readText,
  html: readHtml,
  mdx: (text, start, _, memory) => readArticleInMarkdown(blankMdx(text), start, memory),
  ninjs: readNinjs,
  nitf: readNitf,
  newsml: readNewsml,
  docx: readDocx
}

function readArticleInMarkdown(text: string, start: number, memory: Memory | null): TextReading {
  const front = readFrontMatter(text, start)
  const {blocks, links, faults, directives} = readMarkdown(text, front.end, memory)
  return {
    blocks,
    links,
    metadata: front.metadata,
    faults: [...front.faults, ...faults],
    directives: [...front.directives, ...directives]
  }
}

/** A plain text; what it says to onrecord is no prose. */
function readText(text: string, start: number): TextReading {
  const directives = mayDirect(text) ? plainDirectives(text, start) : []
  return {blocks: readPlain(text, start, directives), links: [], faults: [], directives, metadata: noMetadata}
}

class TextTree implements Tree {
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly faults: readonly Fault[]
  readonly directives: readonly Directive[]
  readonly regions: readonly RegionSpan[]
  readonly #text: string
  readonly #format: Format
  #root: Root | null = null

  constructor(
    text: string,
    format: Format,
    metadata: Metadata,
    regions: readonly RegionSpan[],
    {blocks, links, faults, directives}: TextReading
  ) {
    this.#text = text
    this.#format = format
    this.metadata = metadata
    this.blocks = blocks
    this.links = links
    this.faults = faults
    this.directives = directives
    this.regions = regions
  }

  get root(): Root {
    this.#root ??= rootOf(this.#text, this.#format, this.blocks)
    return this.#root
  }
}

const withKnown = (metadata: Metadata, known: Partial<Metadata>): Metadata => ({
  title: known.title ?? metadata.title,
  published: known.published ?? metadata.published,
  byline: known.byline ?? metadata.byline,
  outlet: known.outlet ?? metadata.outlet,
  type: known.type ?? metadata.type,
  desk: known.desk ?? metadata.desk
})

/** How many lines above a story may say something of it. */
const topLength = 8

/** Adds what the lines above the story say where no front matter does: a crawler's date, fields, a byline, a time stamp. */
function withPageLines(metadata: Metadata, blocks: readonly Block[], format: Format): Metadata {
  const found = {...metadata}
  const first = blocks[0]
  if (first) found.published ??= findCrawlHeader(first.prose.text)?.published ?? null
  for (const block of blocks.slice(0, topLength)) {
    const view = new BlockView(block)
    if (view.text.length > 300) break
    const field = format === 'text' || format === 'docx' ? readField(view.text) : null
    if (field) applyField(found, field)
    else if (isByline(view) && /^by:? /.test(view.head)) found.byline ??= view.text.replace(/^by:? +/i, '')
    else if (isTimeLine(view)) found.published ??= readDate(view.text)
  }
  return found
}

function applyField(metadata: {-readonly [K in keyof Metadata]: Metadata[K]}, {field, value}: Field): void {
  if (field === 'other') return
  metadata[field] ??= field === 'published' ? readDate(value) : value
}

/** What neither the page nor its styles say, the properties of a document may. */
const withProperties = (metadata: Metadata, {properties}: Outline): Metadata => ({
  ...metadata,
  title: metadata.title ?? properties.title,
  published: metadata.published ?? properties.published,
  byline: metadata.byline ?? properties.byline
})

/** The title is the headline where the file does not give one. */
function withTitle(metadata: Metadata, blocks: readonly Block[], regions: readonly RegionSpan[]): Metadata {
  if (metadata.title !== null) return metadata
  for (const {region, block} of regions) {
    if (region === 'body') return metadata
    const text = blocks[block]?.prose.text.trim()
    if (region === 'headline' && text) return {...metadata, title: text}
  }
  return metadata
}
