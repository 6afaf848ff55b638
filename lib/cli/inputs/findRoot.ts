import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** The folder of the package, wherever in it this code runs from: the source or the build. */
export function findRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('onrecord stands outside its package')
    folder = dirname(folder)
  }
  return folder
}
