/** The door to saxes: XML → tags and text with their offsets. Nothing is fetched, and no entity of the file's own is expanded. */
import {SaxesParser} from 'saxes'
import type {Fault} from '../model.ts'
import {type Markup, type MarkupPiece, markupLimit} from './markup.ts'

/** Takes XML apart. What defines entities, or has more tags than a story can have, is not read. */
export function parseXml(source: string, limit = markupLimit): Markup {
  const pieces: MarkupPiece[] = []
  const faults: Fault[] = []
  const parser = new SaxesParser({xmlns: false})
  let done = 0
  let tags = 0
  let refusal: string | null = null
  /** Adds the text before the piece of markup that ends here, and gives the place of this piece. */
  const passTo = (opening: string) => {
    const end = parser.position
    const from = source.indexOf(opening, done)
    const start = from === -1 || from > end ? done : from
    if (start > done && refusal === null) pieces.push({piece: 'text', literal: false, start: done, end: start})
    done = end
    return {start, end}
  }
  parser.on('opentag', ({name, attributes}) => {
    const place = passTo('<')
    tags += 1
    if (tags > limit) refusal ??= tooMany(limit)
    if (refusal !== null) return
    const values = Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value] as const)
    pieces.push({piece: 'open', name: localName(name), attributes: new Map(values), empty: false, ...place})
  })
  parser.on('closetag', ({name, isSelfClosing}) => {
    const place = isSelfClosing ? {start: done, end: done} : passTo('<')
    if (refusal === null) pieces.push({piece: 'close', name: localName(name), ...place})
  })
  parser.on('cdata', () => {
    const {start, end} = passTo('<![CDATA[')
    if (refusal === null)
      pieces.push({piece: 'text', literal: true, start: start + 9, end: Math.max(start + 9, end - 3)})
  })
  parser.on('comment', () => passTo('<!--'))
  parser.on('processinginstruction', () => passTo('<?'))
  parser.on('xmldecl', () => passTo('<?'))
  parser.on('doctype', (content) => {
    passTo('<!')
    if (content.includes('[')) refusal ??= defining
  })
  parser.on('error', ({message}) => {
    // Names of HTML are decoded later, as everywhere.
    if (/undefined entity/.test(message) || faults.length > 0) return
    const end = Math.min(source.length, Math.max(done + 1, parser.position))
    faults.push({start: Math.min(done, end), end, message: broken})
  })
  parser.write(source)
  parser.close()
  if (refusal === null) return {pieces, faults}
  return {pieces: [], faults: [{start: 0, end: source.length, message: refusal}]}
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

const tooMany = (limit: number): string =>
  `This file has more than ${limit.toLocaleString('en')} tags, which no story needs; it was not read. Give each story in a file of its own.`
const defining =
  'This XML defines entities of its own, which can be made to grow without end; it was not read. Take what stands in square brackets out of the DOCTYPE.'
const broken =
  'From here the XML is not well-formed, so that part of the story may be missing; export it again, or check that each tag is closed.'
