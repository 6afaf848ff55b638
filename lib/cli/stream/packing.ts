import {promisify} from 'node:util'
import * as zlib from 'node:zlib'
import {UserError} from '../userError.ts'

/**
 * How lines are packed into a file: in members that can be unpacked one by one and follow each other. Each begins with its own length and the
 * number of its lines, in a place that other programs pass over, so that a file can be gone on with after its last whole member.
 */
export interface Packing {
  pack(bytes: Uint8Array, lines: number): Promise<Uint8Array>
  unpack(member: Uint8Array): Uint8Array
  /** How many bytes at a member’s start tell what it is. */
  readonly headLength: number
  /** What a member’s start tells; null where it is none of ours. */
  readHead(head: Buffer): Member | null
}

/** A member of a packed file. */
export interface Member {
  readonly length: number
  readonly lines: number
}

/** How a file of this name is packed; null where it is not. Throws a `UserError` where this Node cannot. */
export function packingOf(path: string): Packing | null {
  if (/\.gz$/i.test(path)) return gzip
  if (!/\.zst$/i.test(path)) return null
  requireZstd(path)
  return zstd
}

/** A stream that unpacks what a file of this name holds; null where it is not packed. Throws a `UserError` where this Node cannot. */
export function unpackerOf(path: string): NodeJS.ReadWriteStream | null {
  if (/\.gz$/i.test(path)) return zlib.createGunzip()
  if (!/\.zst$/i.test(path)) return null
  return requireZstd(path).createZstdDecompress()
}

/** What Node has from 22.15 on; its types are those of an older one. */
interface Zstd {
  zstdCompress(bytes: Uint8Array, done: (error: Error | null, packed: Buffer) => void): void
  zstdDecompressSync(bytes: Uint8Array): Buffer
  createZstdDecompress(): NodeJS.ReadWriteStream
}

function requireZstd(path: string): Zstd {
  if ('createZstdDecompress' in zlib) return zlib as unknown as Zstd
  throw new UserError(
    `"${path}" is packed with zstd, which Node ${process.versions.node} cannot; use Node 22.15 or newer, or .gz.`
  )
}

/** The length of the two numbers that a member of ours begins with. */
const noteLength = 8

function writeNote(buffer: Buffer, at: number, {length, lines}: Member): void {
  buffer.writeUInt32LE(length, at)
  buffer.writeUInt32LE(lines, at + 4)
}

const readNote = (buffer: Buffer, at: number): Member => ({
  length: buffer.readUInt32LE(at),
  lines: buffer.readUInt32LE(at + 4)
})

const deflate = promisify(zlib.deflateRaw)

// RFC 1952: deflate, with an extra field; no time, no name. The field is called OR and holds our note.
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 4 + noteLength, 0, 0x4f, 0x52, noteLength, 0])

const gzip: Packing = {
  headLength: gzipHead.length + noteLength,
  async pack(bytes, lines) {
    const packed = await deflate(bytes)
    const member = Buffer.alloc(this.headLength + packed.length + 8)
    gzipHead.copy(member)
    writeNote(member, gzipHead.length, {length: member.length, lines})
    packed.copy(member, this.headLength)
    member.writeUInt32LE(zlib.crc32(bytes), member.length - 8)
    member.writeUInt32LE(bytes.length, member.length - 4)
    return member
  },
  unpack: (member) => zlib.gunzipSync(member),
  readHead(head) {
    return head.subarray(0, gzipHead.length).equals(gzipHead) ? readNote(head, gzipHead.length) : null
  }
}

// RFC 8878: a frame that readers skip, then the frame with the lines.
const skipped = Buffer.from([0x5e, 0x2a, 0x4d, 0x18, noteLength, 0, 0, 0])

const zstd: Packing = {
  headLength: skipped.length + noteLength,
  async pack(bytes, lines) {
    const packed = await promisify(requireZstd('.zst').zstdCompress)(bytes)
    const head = Buffer.alloc(this.headLength)
    skipped.copy(head)
    writeNote(head, skipped.length, {length: head.length + packed.length, lines})
    return Buffer.concat([head, packed])
  },
  unpack(member) {
    return requireZstd('.zst').zstdDecompressSync(member.subarray(this.headLength))
  },
  readHead(head) {
    return head.subarray(0, skipped.length).equals(skipped) ? readNote(head, skipped.length) : null
  }
}
