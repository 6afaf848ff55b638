import {run} from './run.ts'
import {settleForMany, settleForThreads} from './terminal/settleForMany.ts'

export {run}

/** The program: this process's arguments, streams and exit code around `run`. */
export async function main(): Promise<void> {
  // Whoever writes learns of a closed pipe by the write itself; without a listener it would end the program here.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  const terminal = {
    // Node opens each stream when it is first asked for.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    settleForMany,
    settleForThreads
  }
  try {
    process.exitCode = await run(process.argv.slice(2), terminal)
  } catch (error) {
    console.error(error)
    console.error(
      'onrecord: This is a fault of the program, not of your article; please report it with the lines above.'
    )
    process.exitCode = 2
  }
}
