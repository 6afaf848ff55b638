/** Which parts of a page are the story and which its furniture: headline, captions, bylines, forms, notices. */
import type {Format, Metadata, Region} from '../model.ts'
import type {Span} from '../text/span.ts'
import {BlockView, endsSentence, wordsOf} from './blockView.ts'
import {findCredit, isCaption} from './captions.ts'
import {holdsWord, isWordAt} from './characters.ts'
import {findForm, furnitureOf, isEndMark} from './furniture.ts'
import {isHeadline, isSubheading} from './headline.ts'
import type {HintedBlock} from './markdownBlocks.ts'
import {
  findCrawlHeader,
  isAccount,
  isAuthorNote,
  isByline,
  isDatelineAlone,
  isNameLine,
  isTimeLine,
  readField
} from './pageLines.ts'

/** A stretch of a block that belongs to one region of the page. */
export interface RegionSpan extends Span {
  readonly region: Region
  /** Index of the block. */
  readonly block: number
}

/** A block, and what its markup says of it if anything does. */
export type PageBlock = HintedBlock

/** How many blocks at the foot of a page may tell about the author. */
const footLength = 5

/** The regions of a page. They tile the span of each block, in order; a block has several where a crawler ran lines together. */
export function findRegions(blocks: readonly PageBlock[], format: Format, metadata: Metadata): readonly RegionSpan[] {
  const page = new Page(blocks, format, metadata)
  const spans: RegionSpan[] = []
  for (const block of blocks) {
    const cuts = page.cut(block)
    let start = block.start
    for (const [index, cut] of cuts.entries()) {
      const next = cuts[index + 1]
      const end = next ? block.prose.startOf(next.from) : block.end
      if (end > start) spans.push({start, end, region: cut.region, block: block.index})
      start = end
    }
  }
  return spans
}

/** From this index of the prose on, the block belongs to `region`. */
interface Cut {
  readonly from: number
  readonly region: Region
}

/** Reads a page from the top, and remembers what it has passed. */
class Page {
  readonly #blocks: readonly PageBlock[]
  /** Whether paragraphs alone are told apart, so that their words must say what they are. */
  readonly #plain: boolean
  readonly #title: string
  /** Whether a paragraph of the story has been passed. */
  #inStory = false
  #titled = false
  #crawled = false
  /** The region that a line such as «Related» or «CORRECTION», alone on its line, gives to what follows. */
  #heading: Region | null = null
  #previous = ''

  constructor(blocks: readonly PageBlock[], format: Format, metadata: Metadata) {
    this.#blocks = blocks
    this.#plain = format === 'text' || format === 'docx'
    this.#title = lettersOf(metadata.title ?? '')
  }

  cut(block: PageBlock): readonly Cut[] {
    const cuts = this.#cutsOf(block)
    if (cuts.some((cut) => cut.region === 'body')) this.#inStory = true
    if (cuts.some((cut) => cut.region === 'headline') && !this.#inStory) this.#titled = true
    this.#previous = block.prose.text
    return cuts
  }

  #cutsOf(block: PageBlock): readonly Cut[] {
    const header = block.index === 0 ? findCrawlHeader(block.prose.text) : null
    if (!header) return this.#divide(block, new BlockView(block))
    this.#crawled = true
    const rest = new BlockView(block, header.end)
    const metadata: Cut = {from: 0, region: 'metadata'}
    return rest.text === '' ? [metadata] : [metadata, ...this.#divide(block, rest)]
  }

  /** A form in the middle of a block divides it; whatever else a block is, it is as a whole or with a credit at its end. */
  #divide(block: PageBlock, view: BlockView): Cut[] {
    const form = findForm(view)
    if (!form) return this.#name(block, view)
    const cuts: Cut[] = []
    if (form.start > 0) cuts.push({from: view.from, region: 'body'})
    cuts.push({from: view.from + form.start, region: 'promo'})
    if (form.end < view.text.length) cuts.push(...this.#name(block, new BlockView(block, view.from + form.end)))
    return cuts
  }

  #name(block: PageBlock, view: BlockView): Cut[] {
    const whole = this.#regionOf(block, view)
    if (whole !== 'caption') return [{from: view.from, region: whole}]
    const credit = findCredit(view)
    if (credit === 0) return [{from: view.from, region: 'credit'}]
    if (credit === null) return [{from: view.from, region: whole}]
    return [
      {from: view.from, region: 'caption'},
      {from: view.from + credit, region: 'credit'}
    ]
  }

  #regionOf(block: PageBlock, view: BlockView): Region {
    const heading = this.#heading
    this.#heading = null
    if (!holdsWord(view.text)) return 'metadata'
    if (block.hint) return block.hint
    if (block.kind === 'heading') return this.#headingRegion(view)
    if (heading === 'promo' && block.kind === 'item') {
      this.#heading = heading
      return 'promo'
    }
    if (this.#isTitle(view)) return 'headline'
    const top = this.#inStory ? null : this.#topRegion(block, view)
    if (top) return top
    const foot = block.index >= this.#blocks.length - footLength
    const furniture = this.#furniture(view, foot)
    if (furniture) return furniture
    if (heading === 'notice' && view.text.length < 600) return 'notice'
    if (isTimeLine(view) || isEndMark(view)) return 'metadata'
    if (isByline(view)) return 'metadata'
    if (isCaption(view, this.#crawled && !this.#inStory && this.#next(block) !== '')) return 'caption'
    if (foot && this.#inStory && (isAccount(view) || isAuthorNote(view, (name) => this.#isMentioned(name, block)))) {
      return 'tagline'
    }
    if (findCredit(view) !== null) return 'caption'
    if (this.#isHeadline(block, view)) return 'headline'
    return 'body'
  }

  #headingRegion(view: BlockView): Region {
    const furniture = this.#furniture(view, false)
    return furniture === 'promo' || furniture === 'notice' ? furniture : 'headline'
  }

  #furniture(view: BlockView, foot: boolean): Region | null {
    const region = furnitureOf(view, foot)
    if ((region === 'promo' || region === 'notice') && view.text.length < 40 && !endsSentence(view.text))
      this.#heading = region
    return region
  }

  /** What stands above a story: fields, places, bylines. */
  #topRegion(block: PageBlock, view: BlockView): Region | null {
    const field = this.#plain && block.index < 8 ? readField(view.text) : null
    if (field) return field.field === 'title' ? 'headline' : 'metadata'
    if (isDatelineAlone(view)) return 'metadata'
    return this.#titled && isNameLine(view) ? 'metadata' : null
  }

  #isTitle({text}: BlockView): boolean {
    return this.#title !== '' && text.length < 400 && !this.#inStory && lettersOf(text) === this.#title
  }

  #isHeadline(block: PageBlock, {text}: BlockView): boolean {
    if (block.kind !== 'paragraph' || text.length > 200) return false
    const next = this.#next(block)
    if (!this.#inStory && !this.#hasStoryAfter(block)) return false
    if (this.#inStory) return this.#plain && isSubheading(text, this.#previous, next)
    if (!this.#plain && endsSentence(text)) return false
    if (!this.#titled && text.endsWith(';') && next.length > 20 && wordsOf(text).length <= 20) return true
    return !(this.#titled && text.endsWith('?')) && isHeadline(text, next)
  }

  /** Whether a paragraph follows within a few lines: no headline stands above nothing. */
  #hasStoryAfter(block: PageBlock): boolean {
    const following = this.#blocks.slice(block.index + 1, block.index + 6)
    return following.some(({prose}) => prose.text.length > 60)
  }

  /** The beginning of the block after this one. */
  #next(block: PageBlock): string {
    return this.#blocks[block.index + 1]?.prose.text.slice(0, 1000).trim() ?? ''
  }

  #isMentioned(name: string, block: PageBlock): boolean {
    return this.#blocks.some((other) => other.index < block.index && other.prose.text.includes(name))
  }
}

/** The letters and digits of a title alone, in lower case. */
function lettersOf(text: string): string {
  const lower = text.toLowerCase()
  let letters = ''
  for (const character of lower) if (isWordAt(character, 0)) letters += character
  return letters
}
