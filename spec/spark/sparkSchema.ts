import type {NestedColumn, NestedType} from '../../lib/report/streamColumns.ts'

/** A type of Spark, as it writes it in JSON. */
export type SparkType =
  | string
  | {readonly type: 'array'; readonly elementType: SparkType; readonly containsNull: boolean}
  | {readonly type: 'struct'; readonly fields: readonly SparkField[]}

interface SparkField {
  readonly name: string
  readonly type: SparkType
  readonly nullable: boolean
  readonly metadata: object
}

const plainTypes = {text: 'string', whole: 'long', number: 'double', flag: 'boolean', json: 'string'} as const

/** How Spark calls what a column holds. */
export function sparkType(type: NestedType): SparkType {
  if (typeof type === 'string') return plainTypes[type]
  if ('columns' in type) return struct(type.columns)
  return {type: 'array', elementType: sparkType(type.list), containsNull: true}
}

/** Columns as the schema of a table. */
export const struct = (columns: readonly NestedColumn[]): SparkType => ({
  type: 'struct',
  fields: columns.map(({name, type}) => ({name, type: sparkType(type), nullable: true, metadata: {}}))
})
