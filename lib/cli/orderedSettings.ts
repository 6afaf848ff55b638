import {presets} from '../../rules/presets/presets.ts'
import type {Rule} from '../findings/rule.ts'
import {readWritten, type Settings, SettingsError} from '../findings/settings.ts'
import {type Written, writtenValue} from '../findings/written.ts'
import {readConfig} from './readConfig.ts'
import {UserError} from './userError.ts'

/** The options by which a command line sets how the rules run. */
export interface SettingOptions {
  readonly config: string | null
  readonly preset: string | null
}

/** The settings that a command line asks for: a file’s, laid over those of a preset. Throws a `UserError` where they are wrong. */
export function readOrderedSettings(options: SettingOptions, rules: readonly Rule[]): Settings {
  try {
    return readWritten(writtenBy(options), rules, presets)
  } catch (error) {
    if (error instanceof SettingsError) throw new UserError(error.message)
    throw error
  }
}

const writtenBy = ({config, preset}: SettingOptions): readonly Written[] => [
  ...(preset === null ? [] : [writtenValue({extends: preset})]),
  ...(config === null ? [] : [readConfig(config)])
]
