import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {presets} from '../../../rules/presets/presets.ts'
import type {Takes} from '../../findings/options.ts'
import type {Rule} from '../../findings/rule.ts'
import {type Page, readPage} from '../../findings/rulePage.ts'
import {asByDefault} from '../../findings/settings.ts'
import type {Level} from '../../model.ts'
import {findRoot} from '../inputs/findRoot.ts'
import type {OrderedSettings} from '../settings/orderedSettings.ts'

/** An option of a rule: what it takes, what it is by default and what it is set to. */
export interface OptionRecord {
  readonly name: string
  readonly about: string
  readonly takes: Takes
  readonly default: unknown
  readonly value: unknown
}

/** A rule as other programs read it, and how it is set. */
export interface RuleRecord {
  readonly schema: 'onrecord-rule/1'
  readonly id: string
  readonly family: string
  readonly about: string
  /** How grave its findings are by default; some may say otherwise. */
  readonly default: Level | 'off'
  /** How grave they are as it is set. */
  readonly level: Level | 'off'
  readonly options: readonly OptionRecord[]
  /** The house whose standards set it, and why; null where none does. */
  readonly house: {readonly preset: string; readonly why: string} | null
}

/** The record of a rule under the settings that are ordered. */
export function ruleRecord(rule: Rule, ordered: OrderedSettings): RuleRecord {
  const {id, family, about, level, byDefault} = rule
  const setting = ordered.settings.rules[id] ?? asByDefault(rule)
  const page = readPage(id, pageOf(rule, ordered))
  return {
    schema: 'onrecord-rule/1',
    id,
    family,
    about,
    default: byDefault === 'off' ? 'off' : level,
    level: setting.level ?? level,
    options: Object.entries(rule.options).map(([name, {fallback, takes}]) => ({
      name,
      about: aboutOption(page, name),
      takes,
      default: fallback,
      value: setting.options[name]
    })),
    house: houseOf(id, ordered.houses)
  }
}

const aboutOption = ({options}: Page, name: string): string => options.get(name)?.about ?? ''

function houseOf(id: string, houses: readonly string[]): RuleRecord['house'] {
  for (const preset of houses.toReversed()) {
    const row = presets.named(preset)?.rules[id]
    if (row !== undefined) return {preset, why: row.why}
  }
  return null
}

/** The text of a rule’s page; of one of the user’s own, the page beside its file, if there is one. */
export function pageOf({id, about}: Rule, {own}: OrderedSettings): string {
  const file = own.find(({rule}) => rule.id === id)?.file
  const page = file === undefined ? join(findRoot(), 'rules', `${id}.md`) : file.replace(/\.[a-z]+$/, '.md')
  try {
    return readFileSync(page, 'utf8')
  } catch (error) {
    if (file === undefined) throw error
    return `# ${id}\n\n${about}.\n`
  }
}
