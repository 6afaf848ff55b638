import type {DuckDBValue} from '@duckdb/node-api'

/** A value that JSON can hold. */
export type Plain = null | boolean | number | string | readonly Plain[] | {readonly [name: string]: Plain}

/** A value of DuckDB as JSON can hold it: numbers too large for it are strings, as dates and times are; what is no number is null. */
export function plainValue(value: DuckDBValue): Plain {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if ('items' in value) return Array.from(value.items, plainValue)
  if ('entries' in value && !Array.isArray(value.entries) && typeof value.entries === 'object')
    return Object.fromEntries(Object.entries(value.entries).map(([name, each]) => [name, plainValue(each)]))
  return String(value)
}
