/** A web page or a piece of one → the blocks of its article. */
import type {Link} from '../model.ts'
import type {Span} from '../text/span.ts'
import {articleBlocks} from './articleBlocks.ts'
import {htmlDirectives, mayDirect} from './directives.ts'
import {type MarkupStyle, readMarkupPage} from './markupPage.ts'
import {pageMetadata} from './pageMetadata.ts'
import {parseHtml} from './parseHtml.ts'
import type {TextReading} from './textReading.ts'

const style: MarkupStyle = {deepest: 500, lax: true, terse: false}

/** Reads HTML from the offset `start` on. What is no part of the article is passed over. */
export function readHtml(text: string, start = 0): TextReading {
  const source = start === 0 ? text : `${' '.repeat(start)}${text.slice(start)}`
  const page = readMarkupPage(source, parseHtml(source), style)
  const blocks = articleBlocks(page)
  return {
    blocks: blocks.map((block, index) => ({...block, index})),
    links: linksAmong(page.links, blocks),
    faults: page.faults,
    directives: mayDirect(source) ? htmlDirectives(source, 0) : [],
    metadata: pageMetadata(source, page, blocks)
  }
}

/** The links that stand in one of the blocks; both are in text order. */
function linksAmong(links: readonly Link[], blocks: readonly Span[]): readonly Link[] {
  let at = 0
  return links.filter(({label}) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= label.start) at += 1
    return (blocks[at]?.start ?? label.end) < label.end
  })
}
