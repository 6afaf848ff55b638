/** The parts of a Word document as XML: bytes → tags, and what tags say. */
import type {OpenTag} from '../markup.ts'
import {decodeReference} from '../parseHtml.ts'

/** Word spreads the words of a long story over more tags than a page on the web has. */
export const wordMarkupLimit = 1_000_000

/** The text of a part, which Word writes in UTF-8 and others may write in UTF-16. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** An attribute by its name without the prefix: `val` of `w:val`, or of `ns0:val` as other programs write it. */
export function attributeOf({attributes}: Pick<OpenTag, 'attributes'>, name: string): string | undefined {
  const usual = attributes.get(`w:${name}`) ?? attributes.get(name)
  if (usual !== undefined) return usual
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value
  return undefined
}

/** Whether a property is on: there, and not set to a word for no. */
export const isOn = (tag: OpenTag): boolean => !/^(?:0|false|off|none)$/.test(attributeOf(tag, 'val') ?? '')

/** Character references decoded. */
export const decodeWords = (source: string): string =>
  source.includes('&') ? source.replace(/&#?\w{1,10};/g, decodeReference) : source
