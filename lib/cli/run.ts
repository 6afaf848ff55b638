import {printable} from '../text/printable.ts'
import type {ExitCode} from './commands.ts'
import {exitCodes} from './commands.ts'
import {help} from './help.ts'
import {type Order, readArguments} from './readArguments.ts'
import {isClosed, type Terminal, write} from './terminal.ts'
import {isUserError} from './userError.ts'
import {version} from './version.ts'

/** Runs a command line to its end and says how it went. A fault of ours is thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const order = readArguments(args)
    if (!('asks' in order)) return await obey(order, terminal)
    await write(terminal.stdout, order.asks === 'help' ? help(order.command) : `${version}\n`)
    return exitCodes.fine
  } catch (error) {
    if (isClosed(error)) return exitCodes.fine
    if (!isUserError(error)) throw error
    await write(terminal.stderr, `onrecord: ${printable(error.message)}\n`)
    return exitCodes.failed
  }
}

/** Each command is loaded when it is asked for: a start should cost what it uses. */
async function obey(order: Order, terminal: Terminal): Promise<ExitCode> {
  switch (order.command) {
    case 'report':
      return (await import('./report.ts')).report(order, terminal)
    case 'lint':
      return (await import('./lint.ts')).lint(order, terminal)
    case 'why':
      return (await import('./why.ts')).why(order, terminal)
    case 'explain':
      return (await import('./explain.ts')).explain(order, terminal)
    case 'rules':
      return (await import('./listRules.ts')).listRules(terminal)
  }
}
