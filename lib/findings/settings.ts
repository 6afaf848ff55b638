import type {Level} from '../model.ts'
import {defaultsOf, type OptionShape, type OptionValues} from './options.ts'
import type {MeansArticle} from './overrides.ts'
import {parseSettings} from './parseSettings.ts'
import {noPresets, type Presets} from './preset.ts'
import type {Rule} from './rule.ts'
import {tellFault, type Written, writtenValue} from './written.ts'

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

/** Faults in what the user set: for each a sentence with the place, the value and what is expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly sentences: readonly string[]

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

/**
 * The settings that a value asks for: `{extends: "ap", rules: {id: level | "on" | "off" | options | [level, options]}, minConfidence: 0.7}`.
 * Rules that nobody mentions run as they are; those that are off run where they are named with a level or options. Throws a `SettingsError` where anything is wrong.
 */
export function readSettings(value: unknown, rules: readonly Rule[], presets: Presets = noPresets): Settings {
  return readWritten([writtenValue(value)], rules, presets)
}

/**
 * The settings that files and values ask for, the later laid over the earlier; see `readSettings`. `means` says whether an override is for the
 * article at hand, and `origins` takes down where each value came from.
 */
export function readWritten(
  written: readonly Written[],
  rules: readonly Rule[],
  presets: Presets,
  means?: MeansArticle,
  origins?: Map<string, string>
): Settings {
  if (written.every(({value}) => isEmpty(value)))
    return {rules: Object.fromEntries(rules.map((rule) => [rule.id, asByDefault(rule)]))}
  const settings = parseSettings(written, rules, presets, means, origins)
  if ('rules' in settings) return settings
  throw new SettingsError(settings.map(tellFault))
}

/** Whether nothing is set: most runs, which then need no parser. */
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

/** How a rule runs that no settings name. */
export const asByDefault = (rule: Rule): RuleSetting => ({
  level: rule.byDefault === 'off' ? 'off' : null,
  options: defaultsOf(rule.options)
})
