import type {Terminal} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {isBlank, linesIn, type Piece, readPieces} from './readPieces.ts'
import {fileInput, findStreamInputs, type StreamInput} from './streamInputs.ts'
import type {StreamTask} from './streamRecords.ts'

/** The tasks of a stream, one after the other; a line too long to be read is a task of its own. */
export type PlannedTask = StreamTask & {readonly tooLong: boolean}

/** The most bytes of a line: an article is at most a few megabytes, a JSON text of it some more. */
const longestLine = 64 * 1024 * 1024

/** Where a stream's articles come from, and how far it has been read. */
export class StreamTasks {
  readonly #inputs: readonly StreamInput[]
  readonly kind: StreamTask['kind']
  #skip: number
  #passed: Uint8Array | null = null

  /** The first `skip` articles are passed over. */
  constructor(operands: readonly string[], list: string | null, terminal: Terminal, skip: number) {
    if (list !== null && operands.length > 0)
      throw new UserError(
        `"--file-list" names the articles, so "${operands[0]}" has no place there; leave one of them out.`
      )
    this.kind = list === null ? 'articles' : 'paths'
    this.#inputs = list === null || list === '-' ? findStreamInputs(operands, terminal) : [fileInput(list)]
    this.#skip = skip
  }

  /** How much has been read, from 0 to 1; null where nobody knows how much there is. */
  share(): number | null {
    let [done, all] = [0, 0]
    for (const {size, done: doneOf} of this.#inputs) {
      if (size === null) return null
      all += size
      done += doneOf()
    }
    return all === 0 ? null : done / all
  }

  /** The last of the lines that were passed over; null where there were fewer than asked for. */
  lastPassed(): Uint8Array | null {
    return this.#skip > 0 ? null : this.#passed
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<PlannedTask> {
    for (const input of this.#inputs) {
      const [stream, separator] = this.kind === 'paths' ? await separated(input.open()) : [input.open(), 0x0a]
      for await (const piece of readPieces(stream, {separator, longest: longestLine})) {
        const rest = this.#skip > 0 ? this.#pass(piece, separator) : piece
        if (rest !== null)
          yield {
            kind: this.kind,
            name: input.name,
            separator,
            bytes: rest.bytes,
            first: rest.first,
            tooLong: rest.kind === 'too-long'
          }
      }
    }
  }

  /** What is left of a piece when the lines are taken away that are still to be passed over. */
  #pass(piece: Piece, separator: number): Piece | null {
    if (piece.kind === 'too-long') {
      this.#skip--
      this.#passed = piece.bytes
      return null
    }
    let [offset, first] = [0, piece.first]
    for (const line of linesIn(piece.bytes, separator)) {
      if (this.#skip === 0) return {kind: 'lines', bytes: piece.bytes.slice(offset), first}
      offset += line.length + 1
      first++
      if (isBlank(line)) continue
      this.#skip--
      this.#passed = line
    }
    return null
  }
}

/** A list parts its names by line feeds or, where it has any near its start, by NUL, as `find -print0` does. */
async function separated(stream: AsyncIterable<Uint8Array>): Promise<[AsyncIterable<Uint8Array>, number]> {
  const chunks = stream[Symbol.asyncIterator]()
  const start = await chunks.next()
  const separator = !start.done && start.value.includes(0) ? 0 : 0x0a
  return [restored(start, chunks), separator]
}

async function* restored(
  start: IteratorResult<Uint8Array>,
  chunks: AsyncIterator<Uint8Array>
): AsyncGenerator<Uint8Array> {
  for (let next = start; !next.done; next = await chunks.next()) yield next.value
}
