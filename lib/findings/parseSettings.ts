/** What an editor has set → settings: every value checked, layer upon layer. A part of its own, since most runs set nothing. */
import type * as z from 'zod/mini'
import type {Level} from '../model.ts'
import {guess} from './nearest.ts'
import {keySchemas, levelSchema, optionsSchema} from './optionSchemas.ts'
import {type MeansArticle, overridesOf} from './overrides.ts'
import type {Presets} from './preset.ts'
import type {Rule} from './rule.ts'
import {asByDefault, type RuleSetting, type Settings} from './settings.ts'
import {type KeyPath, layersOf, type SettingsFault, type Written} from './written.ts'

type Fields = Readonly<Record<string, unknown>>

/** Where each value came from: a rule’s level by its name, an option by the rule’s name, a space and its own. */
export type Origins = Map<string, string>

/** What the layers so far make of a rule. */
interface Draft {
  readonly level: Level | 'off' | null
  readonly options: Fields
}

/** The settings that somebody wrote, each laid over what it extends and over the one before; or all that is wrong in them. See `readSettings`. */
export function parseSettings(
  tops: readonly Written[],
  rules: readonly Rule[],
  presets: Presets,
  means: MeansArticle = () => false,
  origins: Origins = new Map()
): Settings | readonly SettingsFault[] {
  const layers = layersOf(tops, presets)
  if ('sentence' in layers) return [layers]
  const faults: SettingsFault[] = []
  const drafts = new Map<string, Draft>()
  let minConfidence = 0
  const lay = (written: Written, part: boolean, counts: boolean) => {
    const own: SettingsFault[] = []
    const reader = new LayerReader(written, rules, own, part)
    const fields = reader.fields()
    if (counts && typeof fields.minConfidence === 'number') minConfidence = fields.minConfidence
    for (const [id, value] of Object.entries(isFields(fields.rules) ? fields.rules : {})) {
      const draft = reader.rule(id, value, drafts.get(id))
      if (draft === null || !counts) continue
      drafts.set(id, draft)
      noteOrigins(origins, id, value, written)
    }
    faults.push(...own.sort(byPlace))
  }
  for (const written of layers) {
    lay(written, false, true)
    // What is wrong in an override is wrong whatever article is read.
    for (const override of overridesOf(written)) {
      const parts = layersOf([override.written], presets)
      if ('sentence' in parts) return [parts]
      const counts = means(written, override.files)
      for (const part of parts) lay(part, part === override.written, counts)
    }
  }
  if (faults.length > 0) return faults
  const settings = rules.map((rule) => [rule.id, settingOf(rule, drafts.get(rule.id))] as const)
  return {rules: Object.fromEntries(settings), ...(minConfidence > 0 ? {minConfidence} : {})}
}

function noteOrigins(origins: Origins, id: string, value: unknown, {name}: Written): void {
  const parts = partsOf(value)
  if (parts === null) return
  const from = name ?? 'the command line'
  if (parts.level !== null) origins.set(id, from)
  for (const option of Object.keys(parts.options)) origins.set(`${id} ${option}`, from)
}

/** As they stand in the file; a value in a program has no places. */
function byPlace(a: SettingsFault, b: SettingsFault): number {
  const [one, other] = [a.written.placeOf(a.path), b.written.placeOf(b.path)]
  return one === null || other === null ? 0 : one.line - other.line || one.column - other.column
}

function settingOf(rule: Rule, draft: Draft | undefined): RuleSetting {
  const {level, options} = asByDefault(rule)
  return draft === undefined ? {level, options} : {level: draft.level, options: {...options, ...draft.options}}
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What only whole settings may hold. */
const ofWhole: readonly string[] = ['$schema', 'plugins', 'overrides']

const settingForms =
  '"error", "warning", "note", "on", "off", options such as {"name": 1}, or both as ["error", {"name": 1}]'

/** Reads one layer, and notes what is wrong in it. */
class LayerReader {
  readonly #written: Written
  readonly #rules: readonly Rule[]
  readonly #faults: SettingsFault[]
  /** Presets name the rules of the house; a program may bring fewer. */
  readonly #isPreset: boolean
  /** An override has not all the keys. */
  readonly #isPart: boolean

  constructor(written: Written, rules: readonly Rule[], faults: SettingsFault[], isPart: boolean) {
    this.#isPart = isPart
    this.#written = written
    this.#rules = rules
    this.#faults = faults
    this.#isPreset = written.preset !== undefined
  }

  /** The keys of the layer that are sound. */
  fields(): Fields {
    const {value} = this.#written
    if (!isFields(value)) {
      this.#report(
        [],
        `The settings are ${show(value)}; give {"rules": {"unnamed-source-vague": "error"}} or the like.`
      )
      return {}
    }
    const schemas: Readonly<Record<string, z.ZodMiniType>> = keySchemas()
    const keys = Object.keys(schemas).filter((key) => !this.#isPart || !ofWhole.includes(key))
    const sound = Object.entries(value).filter(([key, given]) => {
      const schema = keys.includes(key) ? schemas[key] : undefined
      if (schema === undefined) {
        this.#report([key], guess(`The settings have no key "${key}"`, key, keys, `; they have ${listOf(keys)}`))
        return false
      }
      const expected = schema.safeParse(given).error?.issues[0]?.message
      if (expected !== undefined) this.#report([key], `"${key}" is ${show(given)}; give ${expected}.`)
      return expected === undefined
    })
    const fields = Object.fromEntries(sound)
    if (fields.plugins !== undefined && this.#written.name === null)
      this.#report(['plugins'], '"plugins" names files, which only a settings file can; give the rules themselves.')
    return fields
  }

  /** What a layer makes of a rule, or null where it is at fault. */
  rule(id: string, value: unknown, below: Draft | undefined): Draft | null {
    const rule = this.#rules.find((each) => each.id === id)
    if (rule === undefined) {
      const ids = this.#rules.map((each) => each.id)
      if (!this.#isPreset) this.#report(['rules', id], guess(`There is no rule "${id}"`, id, ids))
      return null
    }
    const parts = partsOf(value)
    if (parts === null) {
      this.#report(['rules', id], `The rule "${id}" is set to ${show(value)}; give ${settingForms}.`)
      return null
    }
    const {level, options, key} = parts
    const ground = below ?? {level: asByDefault(rule).level, options: {}}
    if (!this.#areSound(rule, options, ['rules', id, ...key])) return null
    return {level: levelOf(level, ground), options: {...ground.options, ...options}}
  }

  #areSound(rule: Rule, options: Fields, key: KeyPath): boolean {
    const issues = optionsSchema(rule.options).safeParse(options).error?.issues ?? []
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const name of issue.keys) this.#report([...key, name], describeStray(rule, name))
        continue
      }
      const name = String(issue.path[0])
      const told = `The option "${name}" of the rule "${rule.id}" is ${show(options[name])}; give ${issue.message}.`
      this.#report([...key, name], told)
    }
    return issues.length === 0
  }

  #report(path: KeyPath, sentence: string): void {
    if (!this.#faults.some((fault) => fault.sentence === sentence && fault.written === this.#written))
      this.#faults.push({written: this.#written, path, sentence})
  }
}

interface Parts {
  readonly level: z.infer<typeof levelSchema> | null
  readonly options: Fields
  /** The way from the rule's key to its options. */
  readonly key: KeyPath
}

/** What is set of a rule: its level, its options or both. */
function partsOf(value: unknown): Parts | null {
  if (isFields(value)) return {level: null, options: value, key: []}
  const [first, options = {}, ...more] = Array.isArray(value) ? value : [value]
  const level = levelSchema.safeParse(first).data
  if (level === undefined || !isFields(options) || more.length > 0) return null
  return {level, options, key: ['1']}
}

/** `on` leaves each finding its own level; so do options alone, where the rule was off. */
function levelOf(level: Parts['level'], below: Draft): Draft['level'] {
  if (level === null) return below.level === 'off' ? null : below.level
  return level === 'on' ? null : level
}

function describeStray(rule: Rule, key: string): string {
  const names = Object.keys(rule.options)
  if (names.length === 0) return `The rule "${rule.id}" has no options, so "${key}" cannot be set.`
  return guess(`The rule "${rule.id}" has no option "${key}"`, key, names, `; it has ${listOf(names)}`)
}

const listOf = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** A value as the user wrote it, cut where it is long. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
