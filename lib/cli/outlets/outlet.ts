import {type Terminal, tell, write} from '../terminal/terminal.ts'
import type {Face} from '../verdicts/auditAll.ts'
import {WholeFile} from './wholeFile.ts'

/** A form of output on its way to where it goes. */
export interface Outlet {
  readonly face: Face
  write(text: string): Promise<void>
  /** Called once, when all is written. */
  finish(): void | Promise<void>
  /** Called instead, where the run comes to nothing. */
  abandon(): void
}

/** Output for a screen or a pipe, as it comes; `isForServer` where it is made of a build server’s own commands. */
export const screenOutlet = (face: Face, terminal: Terminal, isForServer = false): Outlet => ({
  face,
  write: (text) => (isForServer ? write(terminal.stdout, text) : tell(terminal, text)),
  finish() {},
  abandon() {}
})

/** Output for a file, which is written whole or not at all. */
export function fileOutlet(face: Face, path: string): Outlet {
  const file = new WholeFile(path)
  return {
    face,
    write: async (text) => file.write(text),
    finish: () => file.finish(),
    abandon: () => file.abandon()
  }
}
