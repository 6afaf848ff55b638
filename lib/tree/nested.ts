/** A text that stands inside another: HTML or plain paragraphs in a string of JSON or an element of XML. */
import type {Link, Prose} from '../model.ts'
import {readHtml} from './html.ts'
import type {HintedBlock} from './markdownBlocks.ts'
import {nestedProse, nestedSpan} from './offsets.ts'
import {readPlain} from './plain.ts'
import type {TextReading} from './textReading.ts'

/** The blocks and links of a text whose characters know their places in the file. */
export function readNested(outer: Prose, isHtml: boolean): Pick<TextReading, 'blocks' | 'links' | 'faults'> {
  if (outer.text === '') return {blocks: [], links: [], faults: []}
  const {blocks, links, faults} = isHtml ? readHtml(outer.text) : {blocks: readPlain(outer.text), links: [], faults: []}
  return {
    blocks: blocks.map((block) => placedBlock(block, outer)),
    links: links.map((link) => placedLink(link, outer)),
    faults: faults.map((fault) => ({...fault, ...nestedSpan(fault, outer)}))
  }
}

const placedBlock = (block: HintedBlock, outer: Prose): HintedBlock => ({
  index: block.index,
  kind: block.kind,
  hint: block.hint ?? null,
  ...nestedSpan(block, outer),
  prose: nestedProse(block.prose, outer)
})

const placedLink = (link: Link, outer: Prose): Link => ({
  ...link,
  ...nestedSpan(link, outer),
  label: nestedSpan(link.label, outer),
  target: link.target && nestedSpan(link.target, outer)
})
