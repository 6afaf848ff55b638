import type {Place} from '../text/lines.ts'
import {guess} from './nearest.ts'
import type {Presets} from './preset.ts'

/** The way to a value within settings: `['rules', 'floating-quote', 'allowInterview']`. */
export type KeyPath = readonly string[]

/** Settings as somebody wrote them, before anything in them is believed. */
export interface Written {
  /** The file's name, by which faults are told and circles are seen; null for a value in a program. */
  readonly name: string | null
  /** What tells a part of a file from the rest of it, where it is one; the name otherwise. */
  readonly identity?: string
  readonly value: unknown
  /** The preset that they are; it may name rules that a program does not bring. */
  readonly preset?: string
  /** The settings in a file that these name under a key. May throw where it cannot be read. */
  open(path: string, key: KeyPath): Written
  /** Where a key stands in the file, or the nearest key around it. */
  placeOf(path: KeyPath): Place | null
}

/** Something wrong in settings: where it stands, and a sentence with the key, the value and what is expected. */
export interface SettingsFault {
  readonly written: Written
  readonly path: KeyPath
  readonly sentence: string
}

/** A fault as the user reads it: `house.json:3:12: The option …`. */
export function tellFault({written, path, sentence}: SettingsFault): string {
  const place = written.placeOf(path)
  const where = [written.name, place?.line, place?.column].filter((part) => part !== null && part !== undefined)
  return where.length === 0 ? sentence : `${where.join(':')}: ${sentence}`
}

/** Settings that a program gives as a value. */
export const writtenValue = (value: unknown): Written => ({name: null, value, open: openNothing, placeOf: () => null})

function openNothing(): never {
  throw new Error('A value in a program extends no file')
}

/** Settings and what they extend, the undermost first, each file once; or what is wrong with `extends`. */
export function layersOf(tops: readonly Written[], presets: Presets): readonly Written[] | SettingsFault {
  const layers: Written[] = []
  const done = new Set<string>()
  const open: string[] = []

  function add(written: Written): SettingsFault | null {
    const name = written.identity ?? written.name
    if (name !== null) {
      if (done.has(name)) return null
      done.add(name)
      open.push(name)
    }
    for (const [path, reference] of referencesOf(written)) {
      const found = find(written, path, reference)
      const fault = 'sentence' in found ? found : add(found)
      if (fault !== null) return fault
    }
    if (name !== null) open.pop()
    layers.push(written)
    return null
  }

  function find(written: Written, path: KeyPath, reference: string): Written | SettingsFault {
    const fault = (sentence: string): SettingsFault => ({written, path, sentence})
    const preset = presets.named(reference)
    if (preset !== null) {
      const rules = Object.fromEntries(Object.entries(preset.rules).map(([id, {set}]) => [id, set]))
      return {...writtenValue({rules}), name: `preset ${reference}`, preset: reference}
    }
    if (!isPath(reference)) {
      const known = presets.names.join(', ')
      return fault(
        guess(`There is no preset "${reference}"`, reference, presets.names, known && `; there are ${known}`)
      )
    }
    if (written.name === null)
      return fault(`"extends" names the file "${reference}", which only a settings file can; give a preset.`)
    const found = written.open(reference, path)
    const from = open.indexOf(found.name ?? '')
    if (from < 0) return found
    const circle = [...open.slice(from), found.name].join(' → ')
    return fault(`"extends" goes in a circle, ${circle}; take one of them out.`)
  }

  for (const top of tops) {
    const fault = add(top)
    if (fault !== null) return fault
  }
  return layers
}

/** A file is named by a path, a preset by its bare name. */
const isPath = (reference: string): boolean => /[/\\]|\.(?:json|ya?ml)$/i.test(reference)

/** What settings build on, with the way to where they say so. What is no name is left to those who check the shape. */
function referencesOf({value}: Written): readonly (readonly [KeyPath, string])[] {
  const given = fieldOf(value, 'extends')
  if (typeof given === 'string') return [[['extends'], given]]
  if (!Array.isArray(given)) return []
  return given.flatMap((each, at) => (typeof each === 'string' ? [[['extends', String(at)], each] as const] : []))
}

/** A file of rules that settings name, and where they do. */
export interface Plugin {
  readonly written: Written
  readonly path: string
  readonly key: KeyPath
}

/** The files of rules that settings name. */
export function pluginsOf(layers: readonly Written[]): readonly Plugin[] {
  return layers.flatMap((written) => {
    const given = fieldOf(written.value, 'plugins')
    if (!Array.isArray(given) || written.name === null) return []
    return given.flatMap((path, at) =>
      typeof path === 'string' ? [{written, path, key: ['plugins', String(at)]}] : []
    )
  })
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
