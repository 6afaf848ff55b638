import {existsSync, statSync} from 'node:fs'
import {isAbsolute, join, resolve} from 'node:path'

/** The program that serves the editor, and who chose it. */
export interface Program {
  readonly path: string
  /** Whether it is a script for the editor’s own Node, rather than something that the machine runs by itself. */
  readonly isScript: boolean
  readonly chosenBy: 'setting' | 'workspace' | 'extension'
}

/** Where a program may be looked for. */
export interface Places {
  /** The setting `onrecord.path`; empty where it says nothing. */
  readonly setting: string
  /** The folders that are worked in; none while they are not trusted. */
  readonly folders: readonly string[]
  /** The folder of the extension. */
  readonly extension: string
}

const installed = join('dist', 'onrecord.cjs')

/** Finds the program: the one that the settings name, else the workspace’s own, else the one that came with the extension. Throws where the settings name none. */
export function findProgram({setting, folders, extension}: Places): Program {
  if (setting !== '') return programAt(placeOf(setting, folders), setting)
  const own = folders
    .map((folder) => join(folder, 'node_modules', 'onrecord', installed))
    .find((path) => existsSync(path))
  if (own !== undefined) return {path: own, isScript: true, chosenBy: 'workspace'}
  return {path: join(extension, 'server', installed), isScript: true, chosenBy: 'extension'}
}

const placeOf = (setting: string, [first]: readonly string[]): string =>
  isAbsolute(setting) || first === undefined ? setting : resolve(first, setting)

function programAt(place: string, setting: string): Program {
  const found = statSync(place, {throwIfNoEntry: false})
  const path = found?.isDirectory() ? join(place, installed) : place
  if (found === undefined || !existsSync(path)) {
    throw new Error(
      `There is no program at “${setting}”, which the setting onrecord.path names. Give the path of dist/onrecord.cjs or of the onrecord package, or empty the setting.`
    )
  }
  return {path, isScript: /\.[cm]?js$/.test(path), chosenBy: 'setting'}
}
