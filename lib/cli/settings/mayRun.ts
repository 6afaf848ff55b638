import {existsSync, realpathSync, statSync} from 'node:fs'
import {dirname, sep} from 'node:path'

/**
 * Whether a program that settings are, or name, belongs to the work at hand: its settings lie in one of the folders that are worked in, below it
 * or above it. Who audits a stranger’s article runs no stranger’s program. One above must be the user’s own or that of the folder’s owner: in a place
 * that many may write to, such as `/tmp`, anybody can put one.
 */
export function mayRun(settings: string, program: string, folders: readonly string[]): boolean {
  const folder = realpathSync(dirname(settings))
  return folders.some((worked) => {
    if (!existsSync(worked)) return false
    const here = realpathSync(worked)
    if (here === folder || folder.startsWith(withEnd(here))) return true
    return here.startsWith(withEnd(folder)) && [settings, program].every((file) => isOfOwner(file, worked))
  })
}

const withEnd = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep)

/** Windows knows no owners by number, and every file has the number 0. */
const isOfOwner = (file: string, folder: string): boolean =>
  [0, process.getuid?.(), statSync(folder).uid].includes(statSync(file).uid)
