import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {findRoot} from '../inputs/findRoot.ts'
import {writeWhole} from '../outlets/wholeFile.ts'
import {UserError} from '../userError.ts'
import {version} from '../version.ts'
import {sha256Of} from './sha256Of.ts'
import type {Verdict, VerdictStore} from './verdict.ts'
import {verdictKey} from './verdictKey.ts'

/** The form of the file; a change that breaks a reader raises the number. */
const schema = 'onrecord-cache/1'

interface Entry {
  readonly key: string
  readonly verdict: Verdict
}

/**
 * Keeps verdicts in a file from one run to the next. One that another version wrote is as empty, and so is one that is damaged, which is told. Verdicts
 * on files that are gone are left out when it is written.
 */
export class VerdictFile implements VerdictStore {
  readonly keyOf = verdictKey
  readonly #path: string
  readonly #entries = new Map<string, Entry>()
  #isChanged = false

  constructor(path: string, complain: (sentence: string) => void) {
    this.#path = path
    const text = readCache(path)
    if (text === null) return
    const read = parseCache(text)
    if (read === null) complain(`The cache "${path}" is damaged and is made anew.`)
    for (const [name, entry] of read ?? []) this.#entries.set(name, entry)
    this.#isChanged = read === null
  }

  recall(name: string, key: string): Verdict | null {
    const found = this.#entries.get(name)
    return found?.key === key ? found.verdict : null
  }

  keep(name: string, key: string, verdict: Verdict): void {
    this.#entries.set(name, {key, verdict})
    this.#isChanged = true
  }

  finish(): void {
    for (const name of [...this.#entries.keys()]) {
      if (existsSync(name.slice(name.indexOf(' ') + 1))) continue
      this.#entries.delete(name)
      this.#isChanged = true
    }
    if (!this.#isChanged) return
    const body = `[${[...this.#entries].map((entry) => JSON.stringify(entry)).join(',\n')}]\n`
    writeWhole(this.#path, `${JSON.stringify([schema, programStamp(), sha256Of(body)])}\n${body}`)
    this.#isChanged = false
  }
}

function readCache(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT') return null
    if (code === 'EISDIR') throw new UserError(`The cache "${path}" is a folder; name a file.`)
    throw new UserError(`The cache "${path}" cannot be read (${code}); check the path and the rights, or name another.`)
  }
}

/** The entries of a cache, none where another program wrote it, or null where it is damaged. */
function parseCache(text: string): readonly (readonly [string, Entry])[] | null {
  const end = text.indexOf('\n')
  const head = text.slice(0, Math.max(0, end))
  const body = text.slice(end + 1)
  const stamp = JSON.stringify([schema, programStamp()]).slice(0, -1)
  if (/^\["onrecord-cache\//.test(head) && !head.startsWith(`${stamp},`)) return []
  if (head !== `${stamp},"${sha256Of(body)}"]`) return null
  return JSON.parse(body)
}

/** What tells this program from another: its version, and when and how large it was built. */
function programStamp(): string {
  const built = statSync(join(findRoot(), 'dist', 'commands.cjs'), {throwIfNoEntry: false})
  return built === undefined ? version : `${version} ${built.mtimeMs} ${built.size}`
}
