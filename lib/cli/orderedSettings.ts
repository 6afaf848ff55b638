import {rules} from '../../rules/index.ts'
import {presets} from '../../rules/presets/presets.ts'
import type {Rule} from '../findings/rule.ts'
import {readWritten, type Settings, SettingsError} from '../findings/settings.ts'
import {layersOf, pluginsOf, type Written, writtenValue} from '../findings/written.ts'
import type {OwnRule} from './loadRules.ts'
import {readConfig} from './readConfig.ts'
import {UserError} from './userError.ts'

/** The options by which a command line sets how the rules run. */
export interface SettingOptions {
  readonly config: string | null
  readonly preset: string | null
}

/** The rules that run, the user's own among them, and how. */
export interface OrderedSettings {
  readonly rules: readonly Rule[]
  readonly own: readonly OwnRule[]
  /** The presets that are laid below, the undermost first. */
  readonly houses: readonly string[]
  readonly settings: Settings
}

/** What a command line asks for: a file’s settings, laid over those of a preset. Throws a `UserError` where they are wrong. */
export async function readOrderedSettings(options: SettingOptions): Promise<OrderedSettings> {
  const written = writtenBy(options)
  const layers = layersOf(written, presets)
  const sound = 'sentence' in layers ? [] : layers
  const own = await ownRules(sound)
  const houses = sound.flatMap(({preset}) => preset ?? [])
  const all = [...rules, ...own.map(({rule}) => rule)]
  try {
    return {rules: all, own, houses, settings: readWritten(written, all, presets)}
  } catch (error) {
    if (error instanceof SettingsError) throw new UserError(error.message)
    throw error
  }
}

const writtenBy = ({config, preset}: SettingOptions): readonly Written[] => [
  ...(preset === null ? [] : [writtenValue({extends: preset})]),
  ...(config === null ? [] : [readConfig(config)])
]

async function ownRules(layers: readonly Written[]): Promise<readonly OwnRule[]> {
  const plugins = pluginsOf(layers)
  return plugins.length === 0 ? [] : (await import('./loadRules.ts')).loadRules(plugins)
}
