/**
 * Markdown → blocks. Most paragraphs of a news text hold no markup at all, and for them a split at blank lines says
 * the same as a Markdown parser in a hundredth of the time; so does a look at the signs where they can mean but one thing. remark
 * reads the stretches that are left.
 */
import type {Directive, Fault, Link, Prose} from '../model.ts'
import type {Span} from '../text/span.ts'
import {mayDirect, movedDirective, plainDirectives} from './directives.ts'
import {shifted} from './links.ts'
import {type BlocksRead, type HintedBlock, type MarkdownStretch, readStretch} from './markdownBlocks.ts'
import type {Memory} from './memory.ts'
import {movedProse, ProseBuilder, verbatimProse} from './offsets.ts'
import {readPlain} from './plain.ts'
import {readSimple} from './simpleMarkup.ts'
import {type Stretch, type Stretches, stretchesOf} from './stretches.ts'

export interface MarkdownReading {
  readonly blocks: readonly HintedBlock[]
  readonly links: readonly Link[]
  readonly faults: readonly Fault[]
  readonly directives: readonly Directive[]
}

/** How dense and deep markup may be in one stretch, and how much of it a file may hold in all, before it is read as plain text. */
const limits = {stretch: 5000, depth: 50, file: 60_000}

/**
 * The blocks of a Markdown text from the offset `start` on, where the front matter has ended. Markup so dense or so
 * deeply nested that nobody wrote it by hand is read as plain text, and a fault says so.
 */
export function readMarkdown(text: string, start = 0, memory: Memory | null = null): MarkdownReading {
  const blocks: HintedBlock[] = []
  const links: Link[] = []
  const faults: Fault[] = []
  const directives: Directive[] = []
  const directed = mayDirect(text)
  let spent = 0
  let picture = false
  const take = (read: BlocksRead): void => {
    append(blocks, read.blocks)
    links.push(...read.links)
    picture = read.picture
  }
  for (const stretch of stretchesToRead(stretchesOf(text, start))) {
    const afterPicture = picture
    picture = false
    const isProse = stretch.heading < 0 && stretch.density > 0 && stretch.depth === 0
    const simple = isProse ? readSimple(text, stretch, afterPicture) : null
    if (simple === null) spent += stretch.density
    if (stretch.heading >= 0) append(blocks, readHeading(text, stretch))
    else if (stretch.density === 0) append(blocks, readParagraph(text, stretch))
    else if (simple !== null) take(simple)
    else if (stretch.density > limits.stretch || stretch.depth > limits.depth || spent > limits.file) {
      const source = text.slice(0, stretch.end)
      const own = directed ? plainDirectives(source, stretch.start) : []
      for (const directive of own) directives.push(directive)
      append(
        blocks,
        readPlain(source, stretch.start, own).map((block) => ({...block, hint: null}))
      )
      report(faults, stretch)
    } else {
      const source = text.slice(stretch.start, stretch.end)
      const read = (source: string): MarkdownStretch => readStretch(source, afterPicture, directed)
      const found: MarkdownStretch =
        memory === null ? read(source) : memory.stretch(source, `${afterPicture} ${directed}`, read)
      append(blocks, found.blocks, stretch.start)
      for (const link of found.links) links.push(shifted(link, stretch.start))
      for (const directive of found.directives) directives.push(movedDirective(directive, stretch.start))
      picture = found.picture
    }
  }
  return {blocks, links, faults, directives}
}

/** Adds a fault, or widens the one before it: stretches follow each other. */
function report(faults: Fault[], {start, end}: Span): void {
  const last = faults.pop()
  faults.push({start: last?.start ?? start, end, message: tooDense})
}

const tooDense =
  'This part has more Markdown signs, or deeper nested ones, than can be followed; it was read as plain text. Check that the file is an article, or take the stray signs out.'

/** Whether the whole text can be given to the parser: what the tree for the rules asks. */
export function isParsable(text: string, start: number): boolean {
  const {stretches} = stretchesOf(text, start)
  const whole = joinAll(stretches)
  return !whole || (whole.density <= limits.file && stretches.every(isSound))
}

const isSound = ({density, depth}: Stretch): boolean => density <= limits.stretch && depth <= limits.depth

/** A longer file is a collection; its link definitions and fences are not followed from one end to the other. */
const longestWhole = 2_000_000

/** Where something binds distant paragraphs, all are read together, if that is not too much for the parser. */
function stretchesToRead({stretches, bound}: Stretches): readonly Stretch[] {
  const whole = bound ? joinAll(stretches) : null
  return whole && isSound(whole) && whole.end - whole.start <= longestWhole ? [whole] : stretches
}

function joinAll(stretches: readonly Stretch[]): Stretch | null {
  const first = stretches[0]
  const last = stretches.at(-1)
  if (!first || !last) return null
  let density = 0
  let depth = 0
  for (const stretch of stretches) {
    density += stretch.density + (stretch.heading < 0 ? 0 : 1)
    depth = Math.max(depth, stretch.depth)
  }
  return {start: first.start, end: last.end, density, depth, heading: -1}
}

/** A heading without other markup. */
function readHeading(text: string, {start, end, heading}: Stretch): HintedBlock[] {
  const words = text.slice(heading, end)
  return /\S/.test(words) ? [{index: 0, kind: 'heading', start, end, prose: verbatimProse(words, heading)}] : []
}

/** A paragraph without markup: as it stands, but for its line breaks. */
function readParagraph(text: string, {start, end}: Span): HintedBlock[] {
  const slice = text.slice(start, end)
  if (!/\S/.test(slice)) return []
  if (!/[\n\r]/.test(slice)) return [paragraph(start, end, verbatimProse(slice, start))]
  const builder = new ProseBuilder()
  let done = 0
  for (const found of slice.matchAll(/\r\n|[\n\r]/g)) {
    builder.addSlice(slice.slice(done, found.index), start + done)
    done = found.index + found[0].length
    builder.addWhole(' ', start + found.index, start + done)
  }
  builder.addSlice(slice.slice(done), start + done)
  return [paragraph(start, end, builder.build())]
}

const paragraph = (start: number, end: number, prose: Prose): HintedBlock => ({
  index: 0,
  kind: 'paragraph',
  start,
  end,
  prose,
  hint: null
})

/** Adds blocks that stand so many characters further on than they say. */
function append(blocks: HintedBlock[], more: readonly HintedBlock[], by = 0): void {
  for (const block of more) {
    const {kind, start, end, prose, hint} = block
    const moved = by === 0 ? prose : movedProse(prose, by)
    blocks.push({index: blocks.length, kind, start: start + by, end: end + by, prose: moved, hint: hint ?? null})
  }
}
