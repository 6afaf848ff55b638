/** The styles of a Word document: what each makes of its paragraphs. */
import {type StyleRow, wordStyles} from '../../lexicon/wordStyles.ts'
import type {BlockKind, Region} from '../../model.ts'
import {isBylineName, isIntruder, regionNamed} from '../elements.ts'
import type {Markup} from '../markup.ts'
import {attributeOf} from './wordXml.ts'

/** What a style says of a paragraph; null where it says nothing. */
export interface ParagraphStyle {
  readonly kind: BlockKind | null
  readonly region: Region | null
  readonly title: boolean
  readonly byline: boolean
}

export const plainStyle: ParagraphStyle = {kind: null, region: null, title: false, byline: false}

const rows = new Map<string, StyleRow>(wordStyles.flatMap((row) => row.names.map((name) => [name, row] as const)))

/** How many styles one may be based on, each on the next. */
const longestChain = 20

/** A style as the file defines it. */
interface Definition {
  name: string
  basedOn: string | null
  /** Its level in the outline makes a heading of it, whatever it is called. */
  isHeading: boolean
  isItem: boolean
}

/** The styles of a document, by the ids that its paragraphs give. */
export function readStyles({pieces}: Markup): ReadonlyMap<string, ParagraphStyle> {
  const definitions = new Map<string, Definition>()
  let current: Definition | null = null
  for (const piece of pieces) {
    if (piece.piece !== 'open') continue
    const value = attributeOf(piece, 'val')
    if (piece.name === 'style') {
      current = {name: '', basedOn: null, isHeading: false, isItem: false}
      definitions.set(attributeOf(piece, 'styleid') ?? '', current)
    } else if (current === null || value === undefined) {
      if (current !== null && piece.name === 'numpr') current.isItem = true
    } else if (piece.name === 'name') current.name = value
    else if (piece.name === 'basedon') current.basedOn = value
    else if (piece.name === 'outlinelvl') current.isHeading = /^[0-8]$/.test(value)
  }
  return new Map([...definitions.keys()].map((id) => [id, resolve(id, definitions)]))
}

function resolve(id: string, definitions: ReadonlyMap<string, Definition>): ParagraphStyle {
  let at: string | null = id
  let isHeading = false
  let isItem = false
  for (let steps = 0; at !== null && steps < longestChain; steps++) {
    const found = definitions.get(at)
    if (found === undefined) break
    const style = styleNamed(found.name)
    if (style !== plainStyle) return style
    isHeading ||= found.isHeading
    isItem ||= found.isItem
    at = found.basedOn
  }
  const kind = isHeading ? 'heading' : isItem ? 'item' : null
  return kind === null ? plainStyle : {...plainStyle, kind}
}

/** What the name of a style says: `heading 1`, `Photo Caption`. */
export function styleNamed(name: string): ParagraphStyle {
  const label = name
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
  const row = rows.get(label) ?? rows.get(label.replace(/-?\d{1,2}$/, ''))
  if (row !== undefined)
    return {kind: row.kind ?? null, region: row.region ?? null, title: row.title ?? false, byline: false}
  const byline = isBylineName(label)
  const region = regionNamed(label) ?? (byline ? 'metadata' : isIntruder(label) ? 'promo' : null)
  return region === null ? plainStyle : {kind: null, region, title: false, byline}
}
