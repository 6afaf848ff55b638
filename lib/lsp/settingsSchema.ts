/** A JSON Schema, as far as it is looked into. */
export type Schema = Readonly<Record<string, unknown>>

/** A key or a value that may stand at a place, and what it does. */
export interface Candidate {
  readonly word: string
  readonly about: string
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a JSON Schema for whoever writes what it describes: what may stand at a place, and what stands there. */
export class SettingsSchema {
  readonly #whole: Schema

  constructor(whole: Schema) {
    this.#whole = whole
  }

  /** The keys that an object at a path may have. */
  keysAt(path: readonly string[]): readonly Candidate[] {
    return unique(
      this.#at(path).flatMap(({properties}) =>
        isSchema(properties)
          ? Object.entries(properties).map(([word, schema]) => ({
              word,
              about: isSchema(schema) ? this.#aboutOf(schema) : ''
            }))
          : []
      )
    )
  }

  /** The values that may stand at a path, as JSON. */
  valuesAt(path: readonly string[]): readonly Candidate[] {
    return unique(
      this.#at(path).flatMap((schema) => {
        const about = this.#aboutOf(schema)
        if (Array.isArray(schema.enum)) return schema.enum.map((value) => ({word: JSON.stringify(value), about}))
        if (schema.const !== undefined) return [{word: JSON.stringify(schema.const), about}]
        return schema.type === 'boolean'
          ? [
              {word: 'true', about},
              {word: 'false', about}
            ]
          : []
      })
    )
  }

  /** What a key does; empty where nothing is known of it. */
  aboutAt(path: readonly string[]): string {
    return (
      this.#at(path)
        .map((schema) => this.#aboutOf(schema))
        .find((about) => about !== '') ?? ''
    )
  }

  #aboutOf(schema: Schema): string {
    const {description, default: usual} = schema
    const about = typeof description === 'string' ? description : ''
    return usual === undefined ? about : `${about} By default \`${JSON.stringify(usual)}\`.`.trim()
  }

  /** The schemas that hold at a path, its alternatives side by side. */
  #at(path: readonly string[]): readonly Schema[] {
    let schemas = this.#expand([this.#whole])
    for (const key of path) schemas = this.#expand(schemas.flatMap((schema) => within(schema, key)))
    return schemas
  }

  #expand(schemas: readonly Schema[]): readonly Schema[] {
    const found: Schema[] = []
    const waiting = [...schemas].reverse()
    const seen = new Set<Schema>()
    for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
      if (seen.has(schema)) continue
      seen.add(schema)
      found.push(schema)
      const {anyOf, oneOf, allOf, $ref} = schema
      for (const list of [allOf, oneOf, anyOf])
        if (Array.isArray(list)) waiting.push(...list.filter(isSchema).reverse())
      const target = typeof $ref === 'string' ? this.#follow($ref) : null
      if (target !== null) waiting.push(target)
    }
    return found
  }

  #follow(reference: string): Schema | null {
    let found: unknown = this.#whole
    for (const part of reference.replace(/^#\/?/, '').split('/')) found = isSchema(found) ? found[part] : null
    return isSchema(found) ? found : null
  }
}

function within({properties, patternProperties, additionalProperties, items}: Schema, key: string): readonly Schema[] {
  const named = isSchema(properties) && Object.hasOwn(properties, key) ? [properties[key]] : []
  const patterned = Object.entries(isSchema(patternProperties) ? patternProperties : {}).flatMap(([pattern, schema]) =>
    new RegExp(pattern).test(key) ? [schema] : []
  )
  const other = named.length + patterned.length === 0 ? [additionalProperties] : []
  const isIndex = /^\d+$/.test(key)
  const entries = !isIndex ? [] : Array.isArray(items) ? [items[Number(key)]] : [items]
  return [...named, ...patterned, ...other, ...entries].filter(isSchema)
}

const unique = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...new Map(candidates.toReversed().map((candidate) => [candidate.word, candidate])).values()].reverse()
