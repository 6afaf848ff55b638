import {printable} from '../../text/printable.ts'
import {wellFormed} from '../../text/wellFormed.ts'

/** Markup that is safe to send: whatever came into it from an article has been escaped. */
class Markup {
  readonly #written: string

  constructor(written: string) {
    this.#written = written
  }

  toString(): string {
    return this.#written
  }
}

export type {Markup}

/** What may stand in a gap of a template: words, which are escaped, and markup, which is not; null is nothing. */
export type Piece = Markup | string | number | null | readonly Piece[]

/**
 * Markup from a template, safe by construction: words in a gap are escaped, whatever they are, and a gap can stand only where
 * escaping makes words safe: between tags, or between double quotation marks. In a tag there is room for `attributes`.
 * A template with a gap elsewhere is a fault of ours and throws when it is first used.
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const gaps = gapsOf(parts)
  let written = ''
  parts.forEach((part, index) => {
    written += part
    const piece = pieces[index]
    if (piece !== undefined) written += write(piece, gaps[index] ?? 'text')
  })
  return new Markup(written)
}

/** Attributes as a tag holds them, each with a space before it; one that is null is left out. */
export const attributes = (values: Readonly<Record<string, string | number | null>>): Markup =>
  new Markup(
    Object.entries(values)
      .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeSigns(String(value))}"`))
      .join('')
  )

/** Style sheets and scripts of our own, as they are. Nothing that an article holds may pass here. */
export const verbatim = (ours: string): Markup => new Markup(ours)

type Gap = 'text' | 'tag' | 'value'

function write(piece: Piece, gap: Gap): string {
  if (piece === null) return ''
  if (piece instanceof Markup) {
    if (gap === 'value') throw new TypeError('Markup has no place in the value of an attribute.')
    return piece.toString()
  }
  if (typeof piece === 'object') return piece.map((each) => write(each, gap)).join('')
  if (gap === 'tag') throw new TypeError('Words have no place in a tag; give `attributes`.')
  return escapeSigns(String(piece))
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;'
}

const escapeSigns = (words: string): string =>
  printable(wellFormed(words)).replace(/[&<>"'`]/g, (sign) => signs[sign] ?? sign)

const known = new WeakMap<TemplateStringsArray, readonly Gap[]>()

/** Where each gap of a template stands. A template is looked at once. */
function gapsOf(parts: TemplateStringsArray): readonly Gap[] {
  const looked = known.get(parts)
  if (looked !== undefined) return looked
  let gap: Gap = 'text'
  const gaps = parts.slice(0, -1).map((part) => {
    for (const sign of part) gap = after(gap, sign)
    if (gap === 'tag' && /[=']\s*$/.test(part)) throw new TypeError(`A value needs double quotation marks: ${part}`)
    return gap
  })
  known.set(parts, gaps)
  return gaps
}

function after(gap: Gap, sign: string): Gap {
  if (gap === 'text') return sign === '<' ? 'tag' : 'text'
  if (gap === 'value') return sign === '"' ? 'tag' : 'value'
  return sign === '"' ? 'value' : sign === '>' ? 'text' : 'tag'
}
