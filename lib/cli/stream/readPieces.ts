/** Some whole lines of a stream, or one that is too long to be read. */
export interface Piece {
  readonly kind: 'lines' | 'too-long'
  /** The lines with what ends them; the last one may lack that. */
  readonly bytes: Uint8Array
  /** The number of the first line, from 1. */
  readonly first: number
}

/** How a stream is cut into lines. */
export interface Cut {
  /** The byte that ends a line. */
  readonly separator: number
  /** The most bytes that a line may have; more than a chunk of the stream has. */
  readonly longest: number
}

/** Cuts a stream into pieces of whole lines, each as soon as it is there. A line that is too long is never held as a whole. */
export async function* readPieces(stream: AsyncIterable<Uint8Array>, {separator, longest}: Cut): AsyncGenerator<Piece> {
  let begun: Uint8Array[] = []
  let length = 0
  let first = 1
  for await (const chunk of stream) {
    let from = 0
    if (length + chunk.length > longest) {
      // Somewhere the line that has begun gets too long, or ends.
      const end = chunk.indexOf(separator) + 1
      if (length + (end || chunk.length) > longest) {
        begun = []
        length += end || chunk.length
        if (end === 0) continue
        yield {kind: 'too-long', bytes: new Uint8Array(0), first}
        first += 1
        length = 0
        from = end
      }
    }
    const end = chunk.lastIndexOf(separator) + 1
    if (end > from) {
      const bytes = join([...begun, chunk.subarray(from, end)])
      yield {kind: 'lines', bytes, first}
      first += countOf(bytes, separator)
      begun = []
      length = 0
    }
    const rest = chunk.subarray(Math.max(from, end))
    if (rest.length > 0) begun.push(rest)
    length += rest.length
  }
  if (length > longest) yield {kind: 'too-long', bytes: new Uint8Array(0), first}
  else if (length > 0) yield {kind: 'lines', bytes: join(begun), first}
}

/** Where each line of some bytes stands, without what ends it. */
export function* linesIn(bytes: Uint8Array, separator: number): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(separator, from)
    const end = found === -1 ? bytes.length : found
    yield bytes.subarray(from, end)
    from = end + 1
  }
}

/** Whether a line holds nothing but white space; such lines are passed over. */
export const isBlank = (line: Uint8Array): boolean =>
  line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)

/** In a buffer of their own, which can be handed to a thread. */
function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function countOf(bytes: Uint8Array, byte: number): number {
  let count = 0
  for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) count++
  return count
}
