import type {NestedColumn, NestedType} from '../../../report/streamColumns.ts'
import {named, quoted} from '../../archive/duckdb.ts'

const plainTypes = {text: 'VARCHAR', whole: 'BIGINT', number: 'DOUBLE', flag: 'BOOLEAN', json: 'VARCHAR'} as const

/** How DuckDB calls what a column holds. */
export function duckType(type: NestedType): string {
  if (typeof type === 'string') return plainTypes[type]
  if ('list' in type) return `${duckType(type.list)}[]`
  return `STRUCT(${type.columns.map((column) => `${named(column.name)} ${duckType(column.type)}`).join(', ')})`
}

/** Columns as DuckDB’s `read_json` wants them. */
export const jsonColumns = (columns: readonly NestedColumn[]): string =>
  `{${columns.map(({name, type}) => `${named(name)}: ${quoted(duckType(type))}`).join(', ')}}`
