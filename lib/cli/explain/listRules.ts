import {levels} from '../../model.ts'
import {jsonLine} from '../../report/json.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {readOrderedSettings} from '../settings/orderedSettings.ts'
import {type Terminal, write} from '../terminal/terminal.ts'
import {ruleRecord} from './ruleRecord.ts'

/** Writes every rule on a line: its name, its level as it is set, and what is wrong where it fires; or a record of each. */
export async function listRules({options}: Order<'rules'>, {stdout}: Pick<Terminal, 'stdout'>): Promise<ExitCode> {
  const ordered = await readOrderedSettings(options)
  const {rules, settings} = ordered
  if (options.format === 'json') {
    await write(stdout, `[\n${rules.map((rule) => jsonLine(ruleRecord(rule, ordered))).join(',\n')}\n]\n`)
    return exitCodes.fine
  }
  const nameWidth = Math.max(...rules.map(({id}) => id.length))
  const levelWidth = Math.max(...levels.map((level) => level.length))
  const lines = rules.map(({id, level, about}) => {
    const shown = settings.rules[id]?.level ?? level
    return `${id.padEnd(nameWidth)}  ${shown.padEnd(levelWidth)}  ${about}\n`
  })
  await write(stdout, lines.join(''))
  return exitCodes.fine
}
