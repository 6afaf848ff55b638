/** The news industry's XML: NITF, and NewsML-G2 with the story in it → the blocks of the story. */
import type {Fault, Metadata} from '../model.ts'
import {htmlDirectives, mayDirect} from './directives.ts'
import type {PageElement} from './elements.ts'
import {metadataOf} from './frontMatter.ts'
import type {HintedBlock} from './markdownBlocks.ts'
import type {Markup} from './markup.ts'
import {type MarkupPage, readMarkupPage} from './markupPage.ts'
import {decodedProse} from './markupProse.ts'
import {readNested} from './nested.ts'
import {parseXml} from './parseXml.ts'
import type {TextReading} from './textReading.ts'

const deepest = 200

/** Reads a story in NITF from the offset `start` on. */
export const readNitf = (text: string, start = 0): TextReading => readNews(text, start, false)

/** Reads a NewsML-G2 item, or a message of several, from the offset `start` on. */
export const readNewsml = (text: string, start = 0): TextReading => readNews(text, start, true)

function readNews(text: string, start: number, terse: boolean): TextReading {
  const source = start === 0 ? text : `${' '.repeat(start)}${text.slice(start)}`
  const lead = source.length - source.trimStart().length
  const markup = parseXml(source)
  const page = readMarkupPage(source, markup, {deepest, lax: false, terse})
  const inline = readInlineData(source, page, markup)
  const isData = (at: number) => page.elements[at]?.name === 'inlinedata'
  const blocks = [...page.blocks.filter(({element}) => !isData(element)), ...inline.blocks].sort(
    (a, b) => a.start - b.start
  )
  const byline = page.blocks.find(({element}) => page.elements[element]?.byline)?.prose.text ?? ''
  const faults: readonly Fault[] =
    blocks.length > 0 || page.faults.length > 0
      ? []
      : [{start: lead, end: Math.min(source.length, lead + 1), message: storyless}]
  return {
    blocks: blocks.map((block, index) => ({...block, index})),
    links: [...page.links, ...inline.links].sort((a, b) => a.start - b.start),
    faults: [...page.faults, ...inline.faults, ...faults],
    directives: mayDirect(source) ? htmlDirectives(source, 0) : [],
    metadata: metadataIn(source, page.elements, byline)
  }
}

const storyless =
  'This XML holds no story in the form of NITF or NewsML-G2 (with the text in it, not beside it). Check that it is the right file.'

/** What `<inlineData>` holds is a plain text, or HTML with its signs written as references. */
function readInlineData(
  source: string,
  {elements}: MarkupPage,
  {pieces}: Markup
): Pick<TextReading, 'blocks' | 'links' | 'faults'> {
  const literal = new Set(pieces.flatMap((piece) => (piece.piece === 'text' && piece.literal ? [piece.start] : [])))
  const blocks: HintedBlock[] = []
  const links: TextReading['links'][number][] = []
  const faults: Fault[] = []
  for (const {name, attributes, words} of elements) {
    if (name !== 'inlinedata' || words === null) continue
    const prose = decodedProse(source, {piece: 'text', literal: literal.has(words.start), ...words})
    const read = readNested(prose, /html/i.test(attributes.get('contenttype') ?? ''))
    for (const block of read.blocks) blocks.push(block)
    for (const link of read.links) links.push(link)
    for (const fault of read.faults) faults.push(fault)
  }
  return {blocks, links, faults}
}

function metadataIn(source: string, elements: readonly PageElement[], byline: string): Metadata {
  const attribute = (name: string, key: string) =>
    elements.find((element) => element.name === name)?.attributes.get(key)
  const wordsOf = (name: string, within?: string) => {
    const found = elements.find(
      (element) =>
        element.name === name && element.words !== null && (!within || elements[element.parent]?.name === within)
    )?.words
    return found ? decodedProse(source, {piece: 'text', literal: false, ...found}).text.trim() : undefined
  }
  const date =
    attribute('pubdata', 'date.publication') ??
    attribute('date.issue', 'norm') ??
    attribute('date.release', 'norm') ??
    wordsOf('contentcreated') ??
    wordsOf('versioncreated') ??
    ''
  return metadataOf(
    new Map([
      ['date', date.replace(/^(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')],
      ['byline', byline.replace(/^by:?\s+/i, '')],
      ['outlet', attribute('pubdata', 'name') ?? wordsOf('name', 'provider') ?? attribute('provider', 'literal') ?? ''],
      ['desk', attribute('pubdata', 'position.section') ?? '']
    ])
  )
}
