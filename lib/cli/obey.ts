import type {ExitCode} from './arguments/commands.ts'
import type {Order} from './arguments/readArguments.ts'
import type {StreamResult, StreamTask} from './stream/streamRecords.ts'
import type {StreamSetup} from './stream/streamTask.ts'
import type {Terminal} from './terminal/terminal.ts'

export {serveTasks} from './threads/serveTasks.ts'

/** What does a thread's work in this one, where there are no threads. */
export async function workHere(setup: StreamSetup): Promise<(task: StreamTask) => Promise<StreamResult>> {
  return (await import('./stream/streamTask.ts')).streamWorker(setup)
}

/** Does what a command line asks, streams and queues aside. Each command is loaded when it is asked for: a start should cost what it uses. */
export async function obey(
  order: Exclude<Order, {command: 'stream' | 'queue'}>,
  terminal: Terminal
): Promise<ExitCode> {
  switch (order.command) {
    case 'report':
      return (await import('./report/report.ts')).report(order, terminal)
    case 'lint':
      return (await import('./lint/lint.ts')).lint(order, terminal)
    case 'compare':
      return (await import('./beside/beside.ts')).compare(order, terminal)
    case 'diff':
      return (await import('./beside/beside.ts')).diff(order, terminal)
    case 'verify':
      return (await import('./beside/beside.ts')).verify(order, terminal)
    case 'baseline':
      return (await import('./baseline/baselineCommand.ts')).baseline(order, terminal)
    case 'init':
      return (await import('./settings/init.ts')).init(order, terminal)
    case 'desk':
      return (await import('./desk/deskCommand.ts')).desk(order, terminal)
    case 'archive':
      return (await import('./archive/archiveCommand.ts')).archive(order, terminal)
    case 'why':
      return (await import('./explain/why.ts')).why(order, terminal)
    case 'lsp':
      return (await import('./editor/lsp.ts')).lsp(order, terminal)
    case 'completion':
      return (await import('./arguments/completion.ts')).completion(order, terminal)
    case 'explain':
      return (await import('./explain/explain.ts')).explain(order, terminal)
    case 'rules':
      return (await import('./explain/listRules.ts')).listRules(order, terminal)
  }
}
