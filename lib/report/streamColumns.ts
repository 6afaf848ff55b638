import type {Schema} from './schemaParts.ts'
import {streamSchema} from './streamSchema.ts'

/** What a column of a table may hold: a value, a list, or columns of its own. `json` is an object whose fields nobody knows, as its JSON. */
export type NestedType =
  | 'text'
  | 'whole'
  | 'number'
  | 'flag'
  | 'json'
  | {readonly list: NestedType}
  | {readonly columns: readonly NestedColumn[]}

/** A column of a table with columns in columns. */
export interface NestedColumn {
  readonly name: string
  readonly type: NestedType
}

/** The type of the columns that hold what a JSON Schema describes; `parts` are what it may refer to. */
export function nestedType(schema: Schema, parts: Readonly<Record<string, Schema>>): NestedType {
  const {type, properties, items, anyOf, $ref} = schema as {
    readonly type?: string
    readonly properties?: Readonly<Record<string, Schema>>
    readonly items?: Schema
    readonly anyOf?: readonly Schema[]
    readonly $ref?: string
  }
  if ($ref !== undefined) return nestedType(parts[$ref.replace('#/$defs/', '')] ?? {}, parts)
  if (anyOf !== undefined) return nestedType(anyOf.find((each) => each.type !== 'null') ?? {}, parts)
  if (items !== undefined) return {list: nestedType(items, parts)}
  if (properties !== undefined) return {columns: columnsOf(properties, parts)}
  return plainTypes.get(type ?? '') ?? listedType(schema)
}

const columnsOf = (
  properties: Readonly<Record<string, Schema>>,
  parts: Readonly<Record<string, Schema>>
): readonly NestedColumn[] =>
  Object.entries(properties).map(([name, schema]) => ({name, type: nestedType(schema, parts)}))

const plainTypes: ReadonlyMap<string, NestedType> = new Map([
  ['object', 'json'],
  ['string', 'text'],
  ['integer', 'whole'],
  ['number', 'number'],
  ['boolean', 'flag']
])

/** A closed list, or a single value, says by its values what it is. */
function listedType(schema: Schema): NestedType {
  const values = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : []
  const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value))
  const [kind] = kinds
  const type = kinds.size === 1 && kind !== undefined ? listedTypes.get(kind) : undefined
  if (type === undefined) throw new Error(`There is no column for ${JSON.stringify(schema)}`)
  return type
}

const listedTypes: ReadonlyMap<string, NestedType> = new Map([
  ['string', 'text'],
  ['number', 'whole'],
  ['boolean', 'flag']
])

type Described = {readonly properties: Readonly<Record<string, Schema>>}

/** A column for everything that a line of a stream may hold, those of errors last. */
export function streamColumns(): readonly NestedColumn[] {
  const {record, failure, ...parts} = streamSchema.$defs as Readonly<Record<string, Schema>>
  const [ofRecord, ofFailure] = [record, failure].map((schema) => (schema as unknown as Described).properties)
  const {error = {}, lineHash = {}, ...first} = {...ofFailure, ...ofRecord}
  return columnsOf({...first, error, lineHash}, parts)
}
