import {createHash} from 'node:crypto'
import {jsonLine} from '../../report/json.ts'
import {errorRecord} from '../../report/record.ts'
import type {Obstacle} from '../inputs/decodeText.ts'
import {isBlank, linesIn} from './readPieces.ts'
import {readStreamedLine} from './streamedLine.ts'

/** Lines to audit: articles in JSON, or the paths of articles. */
export interface StreamTask {
  readonly kind: 'articles' | 'paths'
  readonly bytes: Uint8Array
  readonly separator: number
  /** What the stream is called, and the number of the first line there. */
  readonly name: string
  readonly first: number
}

/** The records of a task, a line each. */
export interface StreamResult {
  readonly bytes: Uint8Array
  readonly records: number
  /** Lines that could not be audited: a sentence for each, the first few of them. */
  readonly bad: number
  readonly sentences: readonly string[]
}

/** The most sentences on bad lines that anybody reads. */
export const mostSentences = 10

/** SHA-256 as hexadecimal digits. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** The records of a task whose lines nobody can audit. */
export function refuse({kind, bytes, separator, name, first}: StreamTask, obstacle: Obstacle): StreamResult {
  const place = `${name}:${first}`
  const records = [...linesIn(bytes, separator)]
    .filter((line) => !isBlank(line))
    .map((line) => {
      const id = kind === 'paths' ? Buffer.from(line).toString('utf8') : readStreamedLine(line).id
      return badRecord(id, id ?? place, obstacle, sha256(line))
    })
  const shown = records.length > 0 ? records : [badRecord(null, place, obstacle, null)]
  const text = shown.map((record) => `${jsonLine(record)}\n`).join('')
  return {bytes: ownBytes(text), records: shown.length, bad: shown.length, sentences: [`${place}: ${obstacle.message}`]}
}

/** The record of a line without an article. What has no id is known by the hash of the line. */
export const badRecord = (id: string | null, path: string, {code, message}: Obstacle, hash: string | null) => ({
  id,
  ...errorRecord(path, code, message),
  ...(hash !== null && {lineHash: `sha256:${hash}`})
})

/** In a buffer of their own, which can be handed over. */
export const ownBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
