/** The door to zod: what an editor has set → settings. `zod/mini`, since it loads three times as fast as `zod`. */
import * as z from 'zod/mini'
import {levels} from '../model.ts'
import {nearest} from './nearest.ts'
import type {Option, OptionShape, OptionValues} from './options.ts'
import type {Rule} from './rule.ts'
import {asByDefault, type RuleSetting, type Settings} from './settings.ts'

/** What is wrong, in a sentence. */
class Fault extends Error {}

/** The schema of one option: it knows its default and says what it expects. */
function optionSchema({fallback, takes}: Option) {
  return z._default(valueSchema(takes), fallback)
}

function valueSchema(takes: Option['takes']): z.ZodMiniType {
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
      return z.readonly(z.array(z.string({error}), {error}))
    }
  }
}

function shareSchema() {
  const error = 'a number from 0 to 1'
  return z.number({error}).check(z.minimum(0, {error}), z.maximum(1, {error}))
}

/** The schema over all options of a rule: a name that no option has is refused. */
const schemaOf = (options: OptionShape) =>
  z.strictObject(Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])))

const settingsSchema = z.strictObject({
  rules: z._default(z.record(z.string(), z.unknown()), {}),
  minConfidence: z._default(shareSchema(), 0)
})
const levelSchema = z.enum([...levels, 'on', 'off'])
const pairSchema = z.tuple([levelSchema, z.record(z.string(), z.unknown())])
const settingSchema = z.union([levelSchema, pairSchema, z.record(z.string(), z.unknown())])

const settingForms =
  '"error", "warning", "note", "on", "off", options such as {"name": 1}, or both as ["error", {"name": 1}]'

/** The settings that a value asks for, or what is wrong with it; see `readSettings`. */
export function parseSettings(value: unknown, rules: readonly Rule[]): Settings | Error {
  try {
    return settingsOf(value, rules)
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

function settingsOf(value: unknown, rules: readonly Rule[]): Settings {
  const parsed = settingsSchema.safeParse(value)
  if (!parsed.success) throw new Fault(describeShape(value))
  const given = parsed.data.rules
  const ids = rules.map((rule) => rule.id)
  for (const id of Object.keys(given)) {
    if (!ids.includes(id)) throw new Fault(guess(`There is no rule "${id}"`, id, ids))
  }
  const settings = rules.map((rule): [string, RuleSetting] => [rule.id, readSetting(rule, given[rule.id])])
  const {minConfidence} = parsed.data
  return {rules: Object.fromEntries(settings), ...(minConfidence > 0 ? {minConfidence} : {})}
}

function readSetting(rule: Rule, value: unknown): RuleSetting {
  if (value === undefined) return asByDefault(rule)
  const parsed = settingSchema.safeParse(value)
  if (!parsed.success) throw new Fault(`The rule "${rule.id}" is set to ${show(value)}; give ${settingForms}.`)
  const setting = parsed.data
  if (typeof setting === 'string') return {level: levelOf(setting), options: readOptions(rule, {})}
  if (!Array.isArray(setting)) return {level: null, options: readOptions(rule, setting)}
  const [level, options] = setting
  return {level: levelOf(level), options: readOptions(rule, options)}
}

/** `on` leaves each finding its own level. */
const levelOf = (level: z.infer<typeof levelSchema>): RuleSetting['level'] => (level === 'on' ? null : level)

function readOptions(rule: Rule, value: Record<string, unknown>): OptionValues<OptionShape> {
  const parsed = schemaOf(rule.options).safeParse(value)
  // The schema says of each option what its declaration does.
  if (parsed.success) return parsed.data as OptionValues<OptionShape>
  const issue = parsed.error.issues[0]
  if (issue?.code === 'unrecognized_keys') throw new Fault(describeStrayOption(rule, issue.keys[0] ?? ''))
  const name = String(issue?.path[0])
  throw new Fault(`The option "${name}" of the rule "${rule.id}" is ${show(value[name])}; give ${issue?.message}.`)
}

function describeStrayOption(rule: Rule, key: string): string {
  const names = Object.keys(rule.options)
  if (names.length === 0) return `The rule "${rule.id}" has no options, so "${key}" cannot be set.`
  const known = names.map((name) => `"${name}"`).join(', ')
  return guess(`The rule "${rule.id}" has no option "${key}"`, key, names, `; it has ${known}`)
}

function describeShape(value: unknown): string {
  const example = '{"rules": {"unnamed-source-vague": "error"}}'
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `The settings are ${show(value)}; give ${example} or the like.`
  }
  const keys = Object.keys(settingsSchema.shape)
  const known = keys.map((key) => `"${key}"`).join(' and ')
  const stray = Object.keys(value).find((key) => !keys.includes(key))
  if (stray !== undefined) return guess(`The settings have no key "${stray}"`, stray, keys, `; they have ${known}`)
  const {rules, minConfidence} = value as {rules?: unknown; minConfidence?: unknown}
  if (settingsSchema.shape.rules.safeParse(rules).success)
    return `"minConfidence" is ${show(minConfidence)}; give a number from 0 to 1.`
  return `"rules" is ${show(rules)}; give rules by name, as in ${example}.`
}

/** A sentence that ends with the name that was meant, if one is near, or else with what there is. */
function guess(sentence: string, word: string, known: readonly string[], otherwise = ''): string {
  const name = nearest(word, known)
  return name === null ? `${sentence}${otherwise}.` : `${sentence}; did you mean "${name}"?`
}

/** A value as the user wrote it, cut where it is long. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
