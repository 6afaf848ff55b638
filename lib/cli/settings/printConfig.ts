import type {Origins} from '../../findings/parseSettings.ts'
import {jsonLine, jsonText} from '../../report/json.ts'
import {type SettingOptions, SettingsFinder} from './orderedSettings.ts'

/** The settings that hold for an article, as JSON: each rule’s level and options, and where each value came from. */
export async function printConfig(path: string, options: SettingOptions): Promise<string> {
  const finder = new SettingsFinder(options)
  const origins: Origins = new Map()
  const {rules, settings} = await finder.for(path, origins)
  const shown = rules.map((rule) => {
    const setting = settings.rules[rule.id]
    const values = Object.entries(setting?.options ?? {}).map(([name, value]) => [
      name,
      {value, from: origins.get(`${rule.id} ${name}`) ?? 'default'}
    ])
    const level = {value: setting?.level ?? rule.level, from: origins.get(rule.id) ?? 'default'}
    return [rule.id, {level, options: Object.fromEntries(values)}]
  })
  const {minConfidence = 0} = settings
  const record = {article: path, file: finder.fileFor(path), minConfidence, rules: Object.fromEntries(shown)}
  // Through the line and back: what would steer a terminal is escaped in it.
  return `${jsonText(JSON.parse(jsonLine(record)))}\n`
}
