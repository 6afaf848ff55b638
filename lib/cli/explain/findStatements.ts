import type {Article, Statement} from '../../model.ts'
import {firstWhere} from '../../text/firstWhere.ts'
import {Lines} from '../../text/lines.ts'
import {withoutEnd} from '../../text/withoutEnd.ts'
import {UserError} from '../userError.ts'

/** A place as the user writes it: a file, a line, and perhaps a column, all counted from 1. */
export interface AskedPlace {
  readonly path: string
  readonly line: number
  readonly column: number | null
}

const example = 'as in story.md:12 or story.md:12:5'

/** A place as written, `FILE:LINE[:COLUMN]`. Throws a `UserError` where it is none. */
export function readPlace(operand: string): AskedPlace {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/s.exec(operand) ?? []
  if (path === undefined) throw new UserError(`"${operand}" names no line; give FILE:LINE[:COLUMN], ${example}.`)
  const place = {path, line: Number(line), column: column === undefined ? null : Number(column)}
  if (place.line > 0 && place.column !== 0) return place
  throw new UserError(`In "${operand}" the ${place.line > 0 ? 'column' : 'line'} is 0; both count from 1.`)
}

/** The statements of a line, or the one at a column of it, in text order. Throws a `UserError` where there is none. */
export function findStatements({text, statements}: Article, {path, line, column}: AskedPlace): readonly Statement[] {
  const lines = new Lines(text)
  const count = lines.offsetOf({line: lines.count, column: 1}) === text.length ? lines.count - 1 : lines.count
  if (line > count) throw new UserError(`"${path}" has ${countLines(count)}, so there is no line ${line}.`)
  const start = lines.offsetOf({line, column: 1})
  const end = line < lines.count ? lines.offsetOf({line: line + 1, column: 1}) : text.length
  const width = withoutEnd(text.slice(start, end), '\r\n').length
  if (column !== null && column > Math.max(1, width))
    throw new UserError(`Line ${line} of "${path}" has ${width} columns, so there is no column ${column}.`)
  const [from, to] = column === null ? [start, end] : [start + column - 1, start + column]
  const first = firstWhere(statements, (statement) => statement.end > from)
  const found = statements.slice(
    first,
    firstWhere(statements, (statement) => statement.start >= to)
  )
  if (found.length > 0) return found
  throw new UserError(
    `There is no statement at ${path}:${line}${column === null ? '' : `:${column}`}${describeNearest()}.`
  )

  function describeNearest(): string {
    const [before, after] = [statements[first - 1], statements[first]]
    const nearest =
      after === undefined || (before !== undefined && from - before.end < after.start - to) ? before : after
    if (nearest === undefined) return ', nor anywhere else in this file'
    const place = lines.placeOf(nearest === before ? nearest.end - 1 : nearest.start)
    return `; the nearest is at ${path}:${place.line}:${place.column}`
  }
}

const countLines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`)
