import {nearest} from '../../findings/nearest.ts'
import {type Terminal, write} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {type ExitCode, exitCodes} from './commands.ts'
import {completionFor, shells} from './completions.ts'
import {manual} from './manual.ts'
import type {Order} from './readArguments.ts'

/** Writes the completions for a shell, or the manual page. */
export async function completion(
  {operands}: Order<'completion'>,
  {stdout}: Pick<Terminal, 'stdout'>
): Promise<ExitCode> {
  const [wanted = ''] = operands
  if (wanted === 'man') {
    await write(stdout, manual())
    return exitCodes.fine
  }
  const shell = shells.find((each) => each === wanted)
  if (shell === undefined) {
    const known: readonly string[] = [...shells, 'man']
    const meant = nearest(wanted, known)
    throw new UserError(
      `There are no completions for "${wanted}"; ${meant === null ? `give one of ${known.join(', ')}.` : `did you mean "${meant}"?`}`
    )
  }
  await write(stdout, completionFor(shell))
  return exitCodes.fine
}
