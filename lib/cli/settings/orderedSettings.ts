import {dirname, relative, resolve, sep} from 'node:path'
import {rules as ourRules} from '../../../rules/index.ts'
import {presets} from '../../../rules/presets/presets.ts'
import {type MeansArticle, overridesOf} from '../../findings/overrides.ts'
import type {Origins} from '../../findings/parseSettings.ts'
import type {Rule} from '../../findings/rule.ts'
import {readWritten, type Settings, SettingsError} from '../../findings/settings.ts'
import {layersOf, pluginsOf, type Written, writtenValue} from '../../findings/written.ts'
import {parsePattern} from '../inputs/globMatcher.ts'
import {UserError} from '../userError.ts'
import {ConfigFinder} from './findConfig.ts'
import type {OwnRule} from './loadRules.ts'
import {readConfig} from './readConfig.ts'

/** The options by which a command line sets how the rules run. */
export interface SettingOptions {
  readonly config: string | null
  readonly preset: string | null
  readonly 'config-lookup': boolean | null
  readonly 'config-code': boolean | null
  /** The folders that are worked in, from within which programs may run; the current one unless told otherwise. */
  readonly folders?: readonly string[]
}

/** The rules that run, the user's own among them, and how. */
export interface OrderedSettings {
  readonly rules: readonly Rule[]
  readonly own: readonly OwnRule[]
  /** The presets that are laid below, the undermost first. */
  readonly houses: readonly string[]
  readonly settings: Settings
}

/** A settings file, read, with the rules that it brings. */
interface Loaded {
  readonly written: readonly Written[]
  readonly rules: readonly Rule[]
  readonly own: readonly OwnRule[]
  readonly houses: readonly string[]
  readonly overrides: readonly (readonly [Written, readonly string[]])[]
}

/**
 * Finds the settings that hold for an article: those of the file that the command line names, or of the nearest one from the article’s folder
 * upward, laid over the preset that the command line names, with the overrides that mean the article. Throws a `UserError` where they are wrong.
 */
export class SettingsFinder {
  readonly #options: SettingOptions
  readonly #finder = new ConfigFinder()
  readonly #loaded = new Map<string, Loaded>()
  readonly #settings = new Map<string, OrderedSettings>()
  /** The whole paths of the files that settings have named so far, wherever they lie: those that they extend, and rules. */
  readonly named = new Set<string>()
  /** The whole paths of the settings files that were read so far, or should have been. */
  readonly read = new Set<string>()

  constructor(options: SettingOptions) {
    this.#options = options
  }

  /** The settings file that holds for an article, or null. */
  fileFor(path: string): string | null {
    const {config} = this.#options
    if (config !== null) return config
    return this.#options['config-lookup'] === false ? null : this.#finder.find(dirname(resolve(path)))
  }

  /** The settings for an article; `origins` takes down where each value came from. */
  async for(path: string, origins?: Origins): Promise<OrderedSettings> {
    const file = this.fileFor(path)
    const loaded = await this.#load(file)
    const means: MeansArticle = ({name}, files) => isMeant(path, name, files)
    const meant = loaded.overrides.map(([written, files]) => (means(written, files) ? '1' : '0')).join('')
    const key = `${file ?? ''}\n${meant}`
    const known = origins === undefined ? this.#settings.get(key) : undefined
    if (known !== undefined) return known
    const settings = tellUser(() => readWritten(loaded.written, loaded.rules, presets, means, origins))
    const found = {rules: loaded.rules, own: loaded.own, houses: loaded.houses, settings}
    this.#settings.set(key, found)
    return found
  }

  async #load(file: string | null): Promise<Loaded> {
    const known = this.#loaded.get(file ?? '')
    if (known !== undefined) return known
    if (file !== null) this.read.add(resolve(file))
    const {preset} = this.#options
    const runs = this.#options['config-code'] !== false
    const written = [
      ...(preset === null ? [] : [writtenValue({extends: preset})]),
      ...(file === null ? [] : [await readConfig(file, runs, this.#options.folders)])
    ]
    const layers = layersOf(written, presets)
    const sound = 'sentence' in layers ? [] : layers
    for (const {name, preset: house} of sound)
      if (name !== null && house === undefined && name !== written.at(-1)?.name) this.named.add(resolve(name))
    for (const {path, written: by} of pluginsOf(sound)) this.named.add(resolve(dirname(by.name ?? ''), path))
    const own = await ownRules(sound, runs, this.#options.folders)
    const houses = sound.flatMap(({preset: house}) => house ?? [])
    const overrides = sound.flatMap((layer) => overridesOf(layer).map(({files}) => [layer, files] as const))
    const loaded = {
      written,
      own,
      houses,
      overrides,
      rules: own.length === 0 ? ourRules : [...ourRules, ...own.map(({rule}) => rule)]
    }
    this.#loaded.set(file ?? '', loaded)
    return loaded
  }
}

/** The settings that hold in the current folder. Throws a `UserError` where they are wrong. */
export const readOrderedSettings = (options: SettingOptions): Promise<OrderedSettings> =>
  new SettingsFinder(options).for('article')

function tellUser<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof SettingsError) throw new UserError(error.message)
    throw error
  }
}

/** Whether patterns mean an article, both seen from the folder of the settings file. */
function isMeant(path: string, file: string | null, patterns: readonly string[]): boolean {
  const below = relative(file === null ? '.' : dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/')
  return patterns.some((pattern) => parsePattern(pattern).matches(below))
}

/** The rules of the user’s own that settings name; they are programs, which run only where that is allowed. */
export async function ownRules(
  layers: readonly Written[],
  runs: boolean,
  folders?: readonly string[]
): Promise<readonly OwnRule[]> {
  const plugins = pluginsOf(layers)
  const [first] = plugins
  if (first === undefined) return []
  if (!runs)
    throw new UserError(
      `${first.written.name} names the rules "${first.path}", which are a program, and --no-config-code forbids those.`
    )
  return (await import('./loadRules.ts')).loadRules(plugins, folders)
}
