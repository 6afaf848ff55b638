import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {UserError} from '../userError.ts'
import {type Packing, packingOf} from './packing.ts'

/** What a broken-off run left behind: how many records, in how many bytes, and the last of them. */
export interface KeptRecords {
  readonly lines: number
  /** What comes after these bytes is the beginning of a line or member that never ended. */
  readonly bytes: number
  /** Null where there is none. */
  readonly last: Readonly<Record<string, unknown>> | null
}

/** What a run begins with where none was before it. */
export const nothingKept: KeptRecords = {lines: 0, bytes: 0, last: null}

/** Counts the records in a file that a run has written; none where there is no such file. Throws a `UserError` where it holds something else. */
export function countKept(path: string): KeptRecords {
  const file = openKept(path)
  if (file === null) return nothingKept
  try {
    const packing = packingOf(path)
    const found = packing === null ? countLines(file) : countMembers(file, packing, path)
    if (found.last === null) {
      if (packing === null && !opening.startsWith(readRange(file, 0, opening.length).toString('utf8')))
        throw strange(path)
      return nothingKept
    }
    const last: unknown = JSON.parse(found.last)
    if (typeof last !== 'object' || last === null || !('id' in last && 'schema' in last)) throw strange(path)
    return {lines: found.lines, bytes: found.bytes, last: {...last}}
  } catch (error) {
    throw error instanceof SyntaxError ? strange(path) : error
  } finally {
    closeSync(file)
  }
}

/** What every record of a stream begins with. */
const opening = '{"id":'

const strange = (path: string): UserError =>
  new UserError(`"${path}" holds something that "onrecord stream" has not written; give another file after --out.`)

function openKept(path: string): number | null {
  try {
    const file = openSync(path, 'r')
    if (fstatSync(file).isFile()) return file
    closeSync(file)
    throw new UserError(`"${path}" is no file that a run could go on with; give another after --out.`)
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ENOENT') return null
      throw new UserError(`"${path}" cannot be read (${error.code}); check the path and the rights.`)
    }
    throw error
  }
}

interface Counted {
  readonly lines: number
  readonly bytes: number
  readonly last: string | null
}

function countLines(file: number): Counted {
  const chunk = Buffer.allocUnsafe(1024 * 1024)
  let [lines, offset] = [0, 0]
  let [lastStart, lastEnd] = [0, 0]
  for (
    let read = readSync(file, chunk, 0, chunk.length, 0);
    read > 0;
    read = readSync(file, chunk, 0, chunk.length, offset)
  ) {
    for (let at = chunk.indexOf(0x0a); at !== -1 && at < read; at = chunk.indexOf(0x0a, at + 1)) {
      lines++
      lastStart = lastEnd
      lastEnd = offset + at + 1
    }
    offset += read
  }
  return {lines, bytes: lastEnd, last: lines === 0 ? null : readRange(file, lastStart, lastEnd).toString('utf8')}
}

/** Reads no more of each member than its start. */
function countMembers(file: number, packing: Packing, path: string): Counted {
  const {size} = fstatSync(file)
  let [lines, bytes, lastStart] = [0, 0, 0]
  for (;;) {
    const head = readRange(file, bytes, bytes + packing.headLength)
    if (head.length < packing.headLength) break
    const member = packing.readHead(head)
    if (member === null || member.length < packing.headLength) throw strange(path)
    if (bytes + member.length > size) break
    lastStart = bytes
    bytes += member.length
    lines += member.lines
  }
  if (lines === 0) return {lines, bytes, last: null}
  const member = Buffer.from(packing.unpack(readRange(file, lastStart, bytes)))
  return {lines, bytes, last: member.subarray(member.lastIndexOf(0x0a, member.length - 2) + 1).toString('utf8')}
}

function readRange(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start)
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start))
}
