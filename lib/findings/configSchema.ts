/** The settings file as a JSON Schema, for editors that complete and check it while it is written. */
import * as z from 'zod/mini'
import {keySchemas, levelSchema, optionsSchema} from './optionSchemas.ts'
import type {Presets} from './preset.ts'
import type {Rule} from './rule.ts'

/** What an editor is told of an option. */
export type AboutOption = (ruleId: string, option: string) => string

/**
 * The JSON Schema (draft 7, which editors know best) of a settings file. It refuses what `readSettings` refuses, but for what only
 * other files can tell: whether those that are named are there, and how the rules in them are set.
 */
export function configSchema(
  rules: readonly Rule[],
  presets: Presets,
  aboutOption: AboutOption
): Readonly<Record<string, unknown>> {
  const abouts = z.registry<{description: string; default?: unknown}>()
  const {$schema, plugins, minConfidence} = keySchemas()
  const ruleSchemas = rules.map((rule) => {
    const options = optionsSchema(rule.options)
    for (const [name, schema] of Object.entries(options.shape))
      abouts.add(schema, {description: aboutOption(rule.id, name), default: rule.options[name]?.fallback})
    const setting = settingSchema(options)
    abouts.add(setting, {description: `${rule.about}.`})
    return [rule.id, z.optional(setting)] as const
  })
  const ours = z.strictObject(Object.fromEntries(ruleSchemas))
  const base = baseSchema(presets)
  const houses = z.union([base, z.array(base)])
  const override = z.strictObject({
    files: z.union([z.string(), z.array(z.string())]),
    extends: z.optional(houses),
    rules: z.optional(ours),
    minConfidence: z.optional(keySchemas().minConfidence)
  })
  const keys = {
    $schema,
    extends: houses,
    plugins,
    rules: ours,
    minConfidence,
    overrides: z.array(override)
  }
  for (const name of settingKeys) abouts.add(keys[name], {description: aboutKeys[name]})
  const whole = z.strictObject(Object.fromEntries(settingKeys.map((name) => [name, z.optional(keys[name])])))
  const schema = z.toJSONSchema(whole, {
    target: 'draft-7',
    metadata: abouts,
    reused: 'ref',
    override({zodSchema, jsonSchema}) {
      if (Object.is(zodSchema, ours)) jsonSchema.patternProperties = {'^house/': ownRule}
    }
  })
  return {...schema, $id: 'urn:onrecord:config:1', title: 'Settings of onrecord'}
}

const aboutKeys = {
  $schema: 'The address of this schema.',
  extends: 'What these settings are laid over: presets and files, the later over the earlier.',
  plugins: 'Files of rules of your own, within the folder of this file.',
  rules: 'How the rules run, by name.',
  overrides:
    'Settings for some articles alone, by patterns seen from the folder of this file; the later over the earlier.',
  minConfidence: 'Below it an attribution is told as unsure, and not counted.'
}
const settingKeys = ['$schema', 'extends', 'plugins', 'rules', 'minConfidence', 'overrides'] as const

/** A preset by its name, or a file by its path. */
const baseSchema = ({names}: Presets) =>
  z.union([z.enum([...names]), z.string().check(z.regex(/[/\\]|\.(?:[jJ][sS][oO][nN]|[yY][aA]?[mM][lL])$/))])

/** A level, options, or both. */
const settingSchema = (options: z.ZodMiniType) =>
  z.union([levelSchema, options, z.tuple([levelSchema]), z.tuple([levelSchema, options])])

const {$schema: _, ...ownRule} = z.toJSONSchema(settingSchema(z.record(z.string(), z.unknown())), {target: 'draft-7'})
