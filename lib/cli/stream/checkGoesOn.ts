import {type Section, sections} from '../../report/streamSchema.ts'
import {UserError} from '../userError.ts'
import {version} from '../version.ts'
import type {KeptRecords} from './keptRecords.ts'
import {readStreamedLine} from './streamedLine.ts'
import type {StreamTask} from './streamRecords.ts'

/**
 * Throws a `UserError` where what a run left behind is not the beginning of what this one gives. `line` is the last of the lines that have a
 * record there, or null where there are not so many.
 */
export function checkGoesOn(
  {lines, last}: KeptRecords,
  line: Uint8Array | null,
  {out, kind, wanted}: {readonly out: string; readonly kind: StreamTask['kind']; readonly wanted: readonly Section[]}
): void {
  if (last === null) return
  const fail = (reason: string): UserError =>
    new UserError(
      `"${out}" cannot be gone on with: ${reason}; give another file after --out, or what it was made with.`
    )
  if (line === null) throw fail(`it holds ${lines} records, and there are not so many articles`)
  const id = kind === 'paths' ? Buffer.from(line).toString('utf8').replace(/\r$/, '') : readStreamedLine(line).id
  if (last.id !== id) throw fail(`its last record is of "${last.id}", and article ${lines} is "${id}"`)
  if ('error' in last) return
  const made = (last.tool as {readonly version?: string} | undefined)?.version
  if (made !== version) throw fail(`version ${made} made it, and this is ${version}`)
  const odd = sections.find((section) => section !== 'suppressed' && section in last !== wanted.includes(section))
  if (odd !== undefined) throw fail(`its records were made with other --fields ("${odd}")`)
}
