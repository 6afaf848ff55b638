import {printable} from '../text/printable.ts'
import type {ExitCode} from './arguments/commands.ts'
import {exitCodes} from './arguments/commands.ts'
import {help} from './arguments/help.ts'
import {readArguments} from './arguments/readArguments.ts'
import {isClosed, type Terminal, write} from './terminal/terminal.ts'
import {isUserError} from './userError.ts'
import {version} from './version.ts'

/** Runs a command line to its end and says how it went. A fault of ours is thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const order = readArguments(args)
    if (!('asks' in order)) {
      // These audit in threads of their own: this one stays small.
      if (order.command === 'stream') return await (await import('./stream/stream.ts')).stream(order, terminal)
      if (order.command === 'queue') return await (await import('./queue/queue.ts')).queue(order, terminal)
      return await (await import('./obey.ts')).obey(order, terminal)
    }
    await write(terminal.stdout, order.asks === 'help' ? help(order.command) : `${version}\n`)
    return exitCodes.fine
  } catch (error) {
    if (isClosed(error)) return exitCodes.fine
    if (!isUserError(error)) throw error
    for (const sentence of error.message.split('\n')) await write(terminal.stderr, `onrecord: ${printable(sentence)}\n`)
    return exitCodes.failed
  }
}
