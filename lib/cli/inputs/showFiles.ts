import {printableName} from '../../text/printable.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {type Terminal, tell, write} from '../terminal/terminal.ts'
import {findFiles} from './findInputs.ts'
import {selectFiles} from './selectFiles.ts'

/** Names the files that an order would audit, a line each. */
export async function showFiles(
  {operands: given, options}: Order<'report' | 'lint' | 'desk'>,
  terminal: Terminal
): Promise<ExitCode> {
  const {operands, selection} = await selectFiles(given, options, terminal)
  let whole = true
  for (const {path, obstacle} of findFiles(operands, selection)) {
    if (obstacle === null) await tell(terminal, `${printableName(path === '-' ? '<stdin>' : path)}\n`)
    else {
      whole = false
      await write(terminal.stderr, `onrecord: ${printableName(path)}: ${obstacle.message}\n`)
    }
  }
  return whole ? exitCodes.fine : exitCodes.failed
}
