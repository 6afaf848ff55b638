import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'

/** The names of a settings file, the first of a folder before the others; `package.json` where it has the key `onrecord`. */
export const configNames = [
  'onrecord.config.json',
  'onrecord.config.yaml',
  'onrecord.config.yml',
  'onrecord.config.js',
  'onrecord.config.mjs',
  'onrecord.config.ts',
  '.onrecordrc',
  '.onrecordrc.json',
  '.onrecordrc.yaml',
  'package.json'
] as const

/** Finds the settings file that holds for an article: the nearest one from its folder upward. Each folder is looked into once. */
export class ConfigFinder {
  readonly #known = new Map<string, string | null>()

  /** The whole path of the file that holds in a folder, or null where there is none. */
  find(folder: string): string | null {
    const whole = resolve(folder)
    const known = this.#known.get(whole)
    if (known !== undefined) return known
    const above = dirname(whole)
    const found = findIn(whole) ?? (above === whole ? null : this.find(above))
    this.#known.set(whole, found)
    return found
  }
}

function findIn(folder: string): string | null {
  const paths = configNames.map((name) => join(folder, name))
  return paths.find((path) => existsSync(path) && (basename(path) !== 'package.json' || hasKey(path))) ?? null
}

function hasKey(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null && 'onrecord' in value
  } catch {
    return false
  }
}
