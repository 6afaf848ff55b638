import * as z from 'zod/mini'
import {type Level, levels} from '../model.ts'
import {nearest} from './nearest.ts'
import {type OptionShape, type OptionValues, share} from './options.ts'
import type {Rule} from './rule.ts'

/** How one rule runs. */
export interface RuleSetting {
  /** The level of all its findings; null leaves them as the rule gives them; `off` keeps the rule from running. */
  readonly level: Level | 'off' | null
  /** Every option of the rule, the defaults filled in. */
  readonly options: OptionValues<OptionShape>
}

/** How each rule runs: plain data, so that it can be printed and hashed. */
export interface Settings {
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** The confidence below which an attribution is told as unsure and not counted; absent where every one counts. */
  readonly minConfidence?: number
}

/** A fault in what the user set: one sentence with the place, the value and what is expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

const settingsSchema = z.strictObject({
  rules: z._default(z.record(z.string(), z.unknown()), {}),
  minConfidence: share(0)
})
const levelSchema = z.enum([...levels, 'off'])
const pairSchema = z.tuple([levelSchema, z.record(z.string(), z.unknown())])
const settingSchema = z.union([levelSchema, pairSchema, z.record(z.string(), z.unknown())])

const settingForms = '"error", "warning", "note", "off", options such as {"name": 1}, or both as ["error", {"name": 1}]'

/**
 * The settings that a configuration asks for: `{rules: {id: level | "off" | options | [level, options]}, minConfidence: 0.7}`.
 * Rules that it does not mention run as they are. Throws a `SettingsError` at the first fault.
 */
export function readSettings(value: unknown, rules: readonly Rule[]): Settings {
  const parsed = settingsSchema.safeParse(value)
  if (!parsed.success) throw new SettingsError(describeShape(value))
  const given = parsed.data.rules
  const ids = rules.map((rule) => rule.id)
  for (const id of Object.keys(given)) {
    if (!ids.includes(id)) throw new SettingsError(guess(`There is no rule "${id}"`, id, ids))
  }
  const settings = rules.map((rule): [string, RuleSetting] => [rule.id, readSetting(rule, given[rule.id])])
  const {minConfidence} = parsed.data
  return {rules: Object.fromEntries(settings), ...(minConfidence > 0 ? {minConfidence} : {})}
}

function readSetting(rule: Rule, value: unknown): RuleSetting {
  if (value === undefined) return {level: null, options: readOptions(rule, {})}
  const parsed = settingSchema.safeParse(value)
  if (!parsed.success) throw new SettingsError(`The rule "${rule.id}" is set to ${show(value)}; give ${settingForms}.`)
  const setting = parsed.data
  if (typeof setting === 'string') return {level: setting, options: readOptions(rule, {})}
  if (!Array.isArray(setting)) return {level: null, options: readOptions(rule, setting)}
  const [level, options] = setting
  return {level, options: readOptions(rule, options)}
}

function readOptions(rule: Rule, value: Record<string, unknown>): OptionValues<OptionShape> {
  const parsed = rule.options.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  if (issue?.code === 'unrecognized_keys') throw new SettingsError(describeStrayOption(rule, issue.keys[0] ?? ''))
  const name = String(issue?.path[0])
  throw new SettingsError(
    `The option "${name}" of the rule "${rule.id}" is ${show(value[name])}; give ${issue?.message}.`
  )
}

function describeStrayOption(rule: Rule, key: string): string {
  const names = Object.keys(rule.options.shape)
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
