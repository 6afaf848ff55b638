import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {type IgnoreVerdict, parseIgnore} from './parseIgnore.ts'

/** One ignore file, read: what it is called by, and what it says. */
interface IgnoreFile {
  readonly path: string
  readonly says: (path: string) => IgnoreVerdict
}

/**
 * The ignore files that hold for a path: those of its folder and of every folder above it, up to the top of the git repository, or of
 * the current folder where there is none. The nearest one that says anything decides; `.onrecordignore` before `.gitignore`.
 */
export class IgnoreFiles {
  readonly #names: readonly string[]
  readonly #known = new Map<string, readonly IgnoreFile[]>()
  readonly #tops = new Map<string, string>()

  constructor(names: readonly string[]) {
    this.#names = names
  }

  /** The file that has a path ignored, as the user would name it, or null. */
  ignorerOf(path: string, isFolder: boolean): string | null {
    const whole = resolve(path)
    const top = this.#topOf(dirname(whole))
    for (let folder = dirname(whole); ; folder = dirname(folder)) {
      const below = relative(folder, whole).split(sep).join('/') + (isFolder ? '/' : '')
      for (const file of this.#filesIn(folder)) {
        const verdict = file.says(below)
        if (verdict === 'ignored') return file.path
        if (verdict === 'kept') return null
      }
      if (folder === top || dirname(folder) === folder) return null
    }
  }

  #filesIn(folder: string): readonly IgnoreFile[] {
    const known = this.#known.get(folder)
    if (known !== undefined) return known
    const files = this.#names.flatMap((name) => readIgnoreFile(join(folder, name)))
    this.#known.set(folder, files)
    return files
  }

  /** The folder above which nothing is asked. */
  #topOf(folder: string): string {
    const known = this.#tops.get(folder)
    if (known !== undefined) return known
    const above = dirname(folder)
    const top = existsSync(join(folder, '.git'))
      ? folder
      : above === folder
        ? topWithoutGit(folder)
        : this.#topOf(above)
    this.#tops.set(folder, top)
    return top
  }
}

const topWithoutGit = (root: string): string => {
  const here = process.cwd()
  return here.startsWith(root) ? here : root
}

function readIgnoreFile(path: string): readonly IgnoreFile[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return []
  }
  return [{path: relative('.', path) || path, says: parseIgnore(text)}]
}
