import {isUtf8} from 'node:buffer'

/** What keeps a file from being audited. */
export const obstacleCodes = [
  'not-found',
  'no-articles',
  'unreadable',
  'too-large',
  'not-text',
  'not-utf-8',
  'empty',
  'not-written',
  'no-json',
  'no-id',
  'no-text',
  'two-texts',
  'too-deep',
  'failed'
] as const
export type ObstacleCode = (typeof obstacleCodes)[number]

/** Why a file cannot be audited, in a sentence that tells the place and the remedy; the file's name is not in it. */
export interface Obstacle {
  readonly code: ObstacleCode
  readonly message: string
}

/**
 * The text that bytes hold, a byte order mark included (so that offsets stay true to the file),
 * or why they are no article.
 */
export function decodeText(bytes: Buffer): string | Obstacle {
  const kind = signatures.find(([signature]) => bytes.subarray(0, signature.length).equals(signature))
  if (kind !== undefined) return {code: 'not-text', message: `This is ${kind[1]}; ${kind[2]}.`}
  if (!isUtf8(bytes)) return describeWrongByte(bytes)
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    const place = `a NUL at byte ${nul} (line ${lineAt(bytes, nul)})`
    return {code: 'not-text', message: `This is no text: it has ${place}; save the article as text in UTF-8.`}
  }
  const text = bytes.toString('utf8')
  if (/[^\s\uFEFF]/.test(text)) return text
  return {code: 'empty', message: 'There is nothing in this file to audit; check that the article was saved in it.'}
}

const utf8 = 'save it as UTF-8'
const exported = 'export the article as Markdown or plain text'

/** What files begin with that are no text, what they are, and the remedy. */
const signatures: readonly (readonly [Buffer, string, string])[] = [
  [Buffer.from([0xff, 0xfe]), 'text in UTF-16 (little-endian)', utf8],
  [Buffer.from([0xfe, 0xff]), 'text in UTF-16 (big-endian)', utf8],
  [Buffer.from('%PDF-'), 'a PDF', exported],
  [Buffer.from('{\\rtf'), 'rich text (RTF)', exported]
]

/** The first byte that is not UTF-8: a replacement character of the decoded text that the file itself does not hold. */
function describeWrongByte(bytes: Buffer): Obstacle {
  const text = bytes.toString('utf8')
  let offset = 0
  let from = 0
  for (let index = text.indexOf('\uFFFD'); index !== -1; index = text.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(text.slice(from, index))
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break
    offset += 3
    from = index + 1
  }
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  const place = `byte ${offset} (line ${lineAt(bytes, offset)}) is ${byte}`
  return {code: 'not-utf-8', message: `This is not UTF-8: ${place}; ${utf8}.`}
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1
  for (let index = bytes.indexOf(0x0a); index !== -1 && index < offset; index = bytes.indexOf(0x0a, index + 1)) line++
  return line
}
