import type {Schema} from '../../lib/report/schema.ts'

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

/** The columns that Spark keeps what a JSON Schema describes in. An object whose fields nobody knows is kept as its JSON. */
export function sparkSchema(schema: Schema, parts: Readonly<Record<string, Schema>>): SparkType {
  const {type, properties, items, anyOf, $ref} = schema as {
    readonly type?: string
    readonly properties?: Readonly<Record<string, Schema>>
    readonly items?: Schema
    readonly anyOf?: readonly Schema[]
    readonly $ref?: string
  }
  if ($ref !== undefined) return sparkSchema(parts[$ref.replace('#/$defs/', '')] ?? {}, parts)
  if (anyOf !== undefined) return sparkSchema(anyOf.find((each) => each.type !== 'null') ?? {}, parts)
  if (items !== undefined) return {type: 'array', elementType: sparkSchema(items, parts), containsNull: true}
  if (properties !== undefined) return struct(properties, parts)
  if (type === 'object' || type === 'string') return 'string'
  if (type === 'integer') return 'long'
  if (type === 'number') return 'double'
  if (type === 'boolean') return 'boolean'
  return valueType(schema)
}

/** The columns of everything that these objects may hold. */
export const struct = (
  properties: Readonly<Record<string, Schema>>,
  parts: Readonly<Record<string, Schema>>
): SparkType => ({
  type: 'struct',
  fields: Object.entries(properties).map(([name, each]) => ({
    name,
    type: sparkSchema(each, parts),
    nullable: true,
    metadata: {}
  }))
})

/** A closed list, or a single value, says by its values what it is. */
function valueType(schema: Schema): SparkType {
  const values = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : []
  const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value))
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined) throw new Error(`Spark has no column for ${JSON.stringify(schema)}`)
  return kind === 'number' ? 'long' : kind
}
