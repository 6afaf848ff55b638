/** The door to zod: what an option takes → a schema. `zod/mini`, since it loads three times as fast as `zod`. */
import * as z from 'zod/mini'
import {levels} from '../model.ts'
import type {OptionShape, Takes} from './options.ts'

/** The schema of what an option takes; its error says what is expected. */
export function valueSchema(takes: Takes): z.ZodMiniType {
  switch (takes.kind) {
    case 'wholeNumber': {
      const {least, greatest} = takes
      const error = `a whole number from ${least} to ${greatest}`
      return z.int({error}).check(z.minimum(least, {error}), z.maximum(greatest, {error}))
    }
    case 'share':
      return shareSchema()
    case 'flag':
      return z.boolean({error: 'true or false'})
    case 'choice':
      return z.enum(takes.words, {error: `one of ${takes.words.map((word) => `"${word}"`).join(', ')}`})
    case 'wordList': {
      const error = 'a list of words, such as ["one", "two"]'
      return z.array(z.string({error}), {error})
    }
  }
}

/** The schema over those options of a rule that are set: a name that no option has is refused. */
export const optionsSchema = (options: OptionShape) =>
  z.strictObject(
    Object.fromEntries(Object.entries(options).map(([name, {takes}]) => [name, z.optional(valueSchema(takes))]))
  )

/** The levels that settings may give a rule. */
export const levelSchema = z.enum([...levels, 'on', 'off'])

/** The schemas of the keys of settings. Each error says what is expected. */
export function keySchemas() {
  const text = (error: string) => z.string({error})
  const files = 'a list of files, such as ["./rules/our-rule.js"]'
  const houses = 'a preset or a file, such as "ap" or "./house.json", or a list of them'
  const articles = 'patterns of articles in "files", such as ["opinion/**"]'
  const parts = 'a list such as [{"files": ["opinion/**"], "rules": {"single-source-story": "off"}}]'
  const byName = 'rules by name, as in {"rules": {"unnamed-source-vague": "error"}}'
  return {
    $schema: text('the address of a JSON Schema'),
    extends: z.union([text(houses), z.array(text(houses), {error: houses})], {error: houses}),
    plugins: z.array(text(files), {error: files}),
    rules: z.record(z.string(), z.unknown(), {error: byName}),
    minConfidence: shareSchema(),
    overrides: z.array(
      z.looseObject(
        {files: z.union([text(articles), z.array(text(articles), {error: articles})], {error: articles})},
        {error: parts}
      ),
      {error: parts}
    )
  }
}

function shareSchema() {
  const error = 'a number from 0 to 1'
  return z.number({error}).check(z.minimum(0, {error}), z.maximum(1, {error}))
}
