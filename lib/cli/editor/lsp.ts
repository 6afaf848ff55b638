import {serve} from '../../lsp/serve.ts'
import {defaultOptions} from '../../lsp/serverOptions.ts'
import type {ExitCode} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {EditorHost} from './editorHost.ts'

/** Serves an editor over standard input and output, until the editor is gone. */
export function lsp({options}: Order<'lsp'>, {stdout}: Pick<Terminal, 'stdout'>): Promise<ExitCode> {
  if (process.stdin.isTTY && stdout.isTTY === true) {
    throw new UserError(
      '"onrecord lsp" speaks to an editor, not to a person; have your editor start it: see the README.'
    )
  }
  const wire = {input: process.stdin, output: process.stdout, exit: (code: number) => process.exit(code)}
  return serve(wire, new EditorHost(options['config-lookup'] !== false), {
    ...defaultOptions,
    config: options.config,
    preset: options.preset,
    configCode: options['config-code'] !== false
  })
}
