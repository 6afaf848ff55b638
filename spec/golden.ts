import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createTwoFilesPatch} from 'diff'

/**
 * Fails where a text differs from the file that holds what it should be, and shows the difference line by line.
 * `UPDATE_GOLDEN=1 npm test` writes the file anew: look at what changed before you commit it.
 */
export function expectGolden(file: URL, actual: string): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(file, actual)
    return
  }
  const name = basename(fileURLToPath(file))
  if (!existsSync(file)) throw new Error(`There is no ${name}; UPDATE_GOLDEN=1 npm test writes it.`)
  const expected = readFileSync(file, 'utf8')
  if (actual === expected) return
  const patch = createTwoFilesPatch(name, 'as it is now', expected, actual, undefined, undefined, {context: 2})
  throw new Error(`${name} is not what it was; if it should be, UPDATE_GOLDEN=1 npm test writes it.\n${patch}`)
}
