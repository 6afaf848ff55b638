/** A JSON Schema or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

export const text: Schema = {type: 'string'}
export const flag: Schema = {type: 'boolean'}
export const number: Schema = {type: 'number', minimum: 0}
export const count: Schema = {type: 'integer', minimum: 0}
export const share01: Schema = {type: 'number', minimum: 0, maximum: 1}
/** A line or column, from 1. */
export const linePlace: Schema = {type: 'integer', minimum: 1}
export const offsets = {start: count, end: count}
/** A day of publication, `2031-03-04`. */
export const day: Schema = {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$'}

/** An object with these keys, all of them and no other but the optional ones. */
export const object = (
  properties: Readonly<Record<string, Schema>>,
  about?: string,
  optional: Readonly<Record<string, Schema>> = {}
): Schema => ({
  type: 'object',
  ...(about === undefined ? {} : {description: about}),
  properties: {...properties, ...optional},
  required: Object.keys(properties),
  additionalProperties: false
})

export const list = (items: Schema): Schema => ({type: 'array', items})
export const oneOf = (words: readonly string[]): Schema => ({enum: [...words]})
export const orNull = (schema: Schema): Schema => ({anyOf: [schema, {type: 'null'}]})
export const each = (names: readonly string[], schema: Schema): Schema =>
  object(Object.fromEntries(names.map((name) => [name, schema])))

/** What a schema says of itself. */
interface SchemaHead {
  /** As in `onrecord-report/1`. */
  readonly name: string
  readonly title: string
  readonly description: string
}

/** A whole schema of draft 2020-12: what it says of itself, and what a record must look like. */
export const wholeSchema = ({name, title, description}: SchemaHead, body: Schema): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:${name.replace('-', ':').replace('/', ':')}`,
  title,
  description,
  ...body
})
