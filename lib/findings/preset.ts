import type {Level} from '../model.ts'

/** How a rule may be set: a level, options by name, or both. */
export type RuleValue =
  | Level
  | 'on'
  | 'off'
  | Readonly<Record<string, unknown>>
  | readonly [Level | 'on' | 'off', Readonly<Record<string, unknown>>]

/** How a house sets one rule, and why. */
export interface PresetRow {
  readonly set: RuleValue
  /** What its standards ask, in a clause. */
  readonly why: string
}

/** The standards of a house as settings: where it differs from the defaults. */
export interface Preset {
  /** The house, and what it is strict about. */
  readonly about: string
  /** Addresses of its standards, or of pages that tell of them. */
  readonly standards: readonly string[]
  readonly rules: Readonly<Record<string, PresetRow>>
}

/** The presets that settings may extend. */
export interface Presets {
  readonly names: readonly string[]
  named(name: string): Preset | null
}

/** For those who have none. */
export const noPresets: Presets = {names: [], named: () => null}
