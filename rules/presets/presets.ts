import type {Presets} from '../../lib/findings/preset.ts'
import {presetNamed} from './presetNamed.ts'
import {presetNames} from './presetNames.ts'

/** The presets that come with onrecord. */
export const presets: Presets = {names: presetNames, named: presetNamed}
