import {rules} from '../../rules/index.ts'
import {levels} from '../model.ts'
import {type ExitCode, exitCodes} from './commands.ts'
import {type Terminal, write} from './terminal.ts'

/** Writes every rule on a line: its name, its level, and what is wrong where it fires. */
export async function listRules({stdout}: Pick<Terminal, 'stdout'>): Promise<ExitCode> {
  const nameWidth = Math.max(...rules.map(({id}) => id.length))
  const levelWidth = Math.max(...levels.map((level) => level.length))
  const lines = rules.map(({id, level, byDefault, about}) => {
    const shown = byDefault === 'off' ? 'off' : level
    return `${id.padEnd(nameWidth)}  ${shown.padEnd(levelWidth)}  ${about}\n`
  })
  await write(stdout, lines.join(''))
  return exitCodes.fine
}
