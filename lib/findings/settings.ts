import type {Level} from '../model.ts'
import {defaultsOf, type OptionShape, type OptionValues} from './options.ts'
import {parseSettings} from './parseSettings.ts'
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

/**
 * The settings that a configuration asks for: `{rules: {id: level | "on" | "off" | options | [level, options]}, minConfidence: 0.7}`.
 * Rules that it does not mention run as they are; those that are off by default run where it names them with a level or options. Throws a `SettingsError` at the first fault.
 */
export function readSettings(value: unknown, rules: readonly Rule[]): Settings {
  if (isEmpty(value)) return {rules: Object.fromEntries(rules.map((rule) => [rule.id, asByDefault(rule)]))}
  const settings = parseSettings(value, rules)
  if (settings instanceof Error) throw new SettingsError(settings.message)
  return settings
}

/** Whether nothing is set: most runs, which then need no parser. */
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

/** How a rule runs that no settings name. */
export const asByDefault = (rule: Rule): RuleSetting => ({
  level: rule.byDefault === 'off' ? 'off' : null,
  options: defaultsOf(rule.options)
})
