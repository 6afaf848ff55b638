import {type FileHandle, open} from 'node:fs/promises'
import {describeWriting} from '../outlets/wholeFile.ts'
import {type Screen, write} from '../terminal/terminal.ts'
import {type Packing, packingOf} from './packing.ts'

/** Where the records of a stream go. Only whole lines are written to it. */
export interface Sink {
  write(bytes: Uint8Array, lines: number): Promise<void>
  /** Called at the end, also where the run broke off: what was written is kept. */
  finish(): Promise<void>
}

/** Records for a screen or a pipe. */
export const screenSink = (screen: Screen): Sink => ({
  write: (bytes) => write(screen, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  async finish() {}
})

/** Records for a file, written after the first `kept` bytes of it as they come, so that a run that is broken off can be gone on with. */
export async function fileSink(path: string, kept: number): Promise<Sink> {
  const packing = packingOf(path)
  const telling = async <Value>(act: Promise<Value>): Promise<Value> => {
    try {
      return await act
    } catch (error) {
      throw describeWriting(path, error)
    }
  }
  const file = await telling(open(path, kept === 0 ? 'w' : 'r+'))
  await telling(file.truncate(kept))
  const end = new FileEnd(file, kept)
  const inner = packing === null ? end : new PackedEnd(end, packing)
  return {
    write: (bytes, lines) => telling(inner.write(bytes, lines)),
    finish: () => telling(inner.finish())
  }
}

/** The end of a file, which grows. */
class FileEnd implements Sink {
  readonly #file: FileHandle
  #length: number

  constructor(file: FileHandle, length: number) {
    this.#file = file
    this.#length = length
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const {bytesWritten} = await this.#file.write(bytes, done, bytes.length - done, this.#length)
      done += bytesWritten
      this.#length += bytesWritten
    }
  }

  async finish(): Promise<void> {
    await this.#file.sync()
    await this.#file.close()
  }
}

/** How many bytes are packed together: more pack better, fewer are lost where a run is killed. */
const memberBytes = 1024 * 1024

/** Packs what goes to another sink, member by member. */
class PackedEnd implements Sink {
  readonly #sink: Sink
  readonly #packing: Packing
  #waiting: Uint8Array[] = []
  #bytes = 0
  #lines = 0

  constructor(sink: Sink, packing: Packing) {
    this.#sink = sink
    this.#packing = packing
  }

  async write(bytes: Uint8Array, lines: number): Promise<void> {
    this.#waiting.push(bytes)
    this.#bytes += bytes.length
    this.#lines += lines
    if (this.#bytes >= memberBytes) await this.#pack()
  }

  async finish(): Promise<void> {
    if (this.#lines > 0) await this.#pack()
    await this.#sink.finish()
  }

  async #pack(): Promise<void> {
    const [bytes, lines] = [Buffer.concat(this.#waiting), this.#lines]
    this.#waiting = []
    this.#bytes = 0
    this.#lines = 0
    await this.#sink.write(await this.#packing.pack(bytes, lines), lines)
  }
}
