import {createReadStream, statSync} from 'node:fs'
import {pipeline} from 'node:stream'
import {isArticleName} from '../inputs/findInputs.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {unpackerOf} from './packing.ts'

/** Something that a stream of articles comes from. */
export interface StreamInput {
  readonly name: string
  /** In bytes, as it lies on the disk; null where nobody knows. */
  readonly size: number | null
  /** How much of it has been read. */
  readonly done: () => number
  open(): AsyncIterable<Uint8Array>
}

/** The inputs that operands name; standard input where they name none. Throws a `UserError` where one is no stream of articles. */
export const findStreamInputs = (operands: readonly string[], terminal: Terminal): readonly StreamInput[] =>
  (operands.length === 0 ? ['-'] : operands).map((operand) =>
    operand === '-' ? standardInput(terminal) : fileInput(operand)
  )

const standardInput = ({stdin}: Terminal): StreamInput => ({
  name: '<stdin>',
  size: null,
  done: () => 0,
  open: () => stdin
})

/** A file whose lines are to be read, packed or not. */
export function fileInput(path: string): StreamInput {
  const size = sizeOf(path)
  if (isArticleName(path)) {
    throw new UserError(
      `"${path}" is an article, not articles in JSON, a line each; give it to "onrecord report", or its name in a file to --file-list.`
    )
  }
  unpackerOf(path)
  let done = 0
  return {
    name: path,
    size,
    done: () => done,
    async *open() {
      const file = createReadStream(path, {highWaterMark: 32 * 1024})
      const unpacker = unpackerOf(path)
      const stream = unpacker === null ? file : pipeline(file, unpacker, () => {})
      try {
        for await (const chunk of stream) {
          done = file.bytesRead
          yield chunk as Uint8Array
        }
      } catch (error) {
        throw describeReading(path, error)
      }
      done = size
    }
  }
}

function sizeOf(path: string): number {
  try {
    const stats = statSync(path)
    if (stats.isDirectory())
      throw new UserError(`"${path}" is a folder; give files of articles in JSON, a line each, or --file-list.`)
    return stats.size
  } catch (error) {
    throw describeReading(path, error)
  }
}

function describeReading(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') return error
  if (code === 'ENOENT') return new UserError(`There is no file "${path}"; check the name.`)
  if (/^(?:Z_|ERR_.*ZSTD|ZSTD)/.test(code))
    return new UserError(
      `"${path}" is damaged or ends too early, so that it cannot be unpacked further (${code}); fetch it again, then go on with --resume.`
    )
  return new UserError(`"${path}" cannot be read (${code}); check the path and the rights.`)
}
