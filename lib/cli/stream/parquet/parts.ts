import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {sections} from '../../../report/streamSchema.ts'
import {isDraftName} from '../../outlets/draft.ts'
import {UserError} from '../../userError.ts'
import {type KeptRecords, nothingKept} from '../keptRecords.ts'

/** What a part of the tables says of itself, so that a run can go on after it: how many lines have their record in it, and the last of these records. */
export interface PartNote {
  readonly lines: number
  readonly last: Readonly<Record<string, unknown>>
}

/** Where a part has its note; readers of Parquet pass over such names. */
export const noteName = '_part.json'

/** What a part is called: its number, as a column that readers of partitioned tables know. */
export const partName = (number: number): string => `part=${String(number).padStart(6, '0')}`

/** The note of a part whose last record is this one: the record without what is in its sections. */
export const noteOf = (lines: number, {input, ...last}: Readonly<Record<string, unknown>>): PartNote => ({
  lines,
  last: {...last, ...Object.fromEntries(sections.filter((name) => name in last).map((name) => [name, null]))}
})

/** How many parts there are in a folder, and what records they hold; what a killed run left of one is taken away. Throws a `UserError` where a part is missing or damaged. */
export function keptParts(folder: string): {readonly parts: number; readonly kept: KeptRecords} {
  const names = namesIn(folder)
  for (const name of names) if (isDraftName(name, partPattern)) rmSync(join(folder, name), {recursive: true})
  const parts = names.filter((name) => partPattern.test(name)).toSorted()
  let kept = nothingKept
  for (const [index, name] of parts.entries()) {
    if (name !== partName(index + 1))
      throw new UserError(`"${join(folder, partName(index + 1))}" is missing; put it back, or give another folder.`)
    const {lines, last} = readNote(join(folder, name, noteName))
    kept = {lines: kept.lines + lines, bytes: 0, last}
  }
  return {parts: parts.length, kept}
}

/** Whether a folder holds parts. */
export const hasParts = (folder: string): boolean => namesIn(folder).some((name) => partPattern.test(name))

const partPattern = /^part=\d{6,}$/

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  try {
    return readdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'nothing'
    throw new UserError(
      code === 'ENOTDIR'
        ? `"${folder}" is a file; name a folder after --parquet.`
        : `"${folder}" cannot be read (${code}); check the path and the rights.`
    )
  }
}

function readNote(path: string): PartNote {
  try {
    const {lines, last}: {readonly lines?: unknown; readonly last?: unknown} = JSON.parse(readFileSync(path, 'utf8'))
    if (Number.isSafeInteger(lines) && typeof last === 'object' && last !== null)
      return {lines: Number(lines), last: {...last}}
  } catch {
    // said below
  }
  throw new UserError(`"${path}" is no note of a part; put it back as it was, or give another folder.`)
}
