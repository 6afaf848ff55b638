import {spawnSync} from 'node:child_process'
import {basename, dirname, resolve} from 'node:path'
import {UserError} from '../userError.ts'

/** Lines of a file, `[first, last]` inclusive, counted from 1; `all` for a file that git does not know yet. */
export type ChangedLines = readonly (readonly [number, number])[] | 'all'

/** What changed in the folder of the repository since a commit, by whole path: the lines that are new or different. Files that are gone are not in it. */
export function changesSince(ref: string): ReadonlyMap<string, ChangedLines> {
  const top = ask(
    ['rev-parse', '--show-toplevel'],
    'This is no git repository; run it in one, or leave --since out.'
  ).trim()
  const commit = ask(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    `There is no commit "${ref}"; give a branch, a tag or a commit that git knows.`
  ).trim()
  const changes = new Map<string, ChangedLines>()
  const failed = 'git could not compare the files; run "git status" to see what is wrong.'
  const options = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/']
  const patch = ask(['-c', 'core.quotePath=false', 'diff', ...options, commit, '--'], failed, top)
  for (const [path, lines] of readPatch(patch)) changes.set(resolve(top, path), lines)
  const fresh = ask(['ls-files', '--others', '--exclude-standard', '-z'], failed, top)
  for (const path of fresh.split('\0').filter(Boolean)) changes.set(resolve(top, path), 'all')
  return changes
}

/** A file as it was at a commit: its bytes. */
export function fileAt(ref: string, path: string): Buffer {
  const folder = dirname(path)
  ask(['rev-parse', '--show-toplevel'], `"${path}" is in no git repository; run it in one, or name two files.`, folder)
  const commit = ask(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    `There is no commit "${ref}"; give a branch, a tag or a commit that git knows.`,
    folder
  ).trim()
  const {status, stdout} = spawnSync('git', ['show', `${commit}:./${basename(path)}`], {
    cwd: folder,
    maxBuffer: 2 ** 30
  })
  if (status !== 0) throw new UserError(`"${path}" was not there at "${ref}"; give a commit that has it.`)
  return stdout
}

/** The new side of a patch without context: files, and the lines of each. */
function readPatch(patch: string): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const files = new Map<string, [number, number][]>()
  let lines: [number, number][] = []
  let left = 0
  for (const line of patch.split('\n')) {
    // Inside a hunk a line of the article may look like a header.
    if (left > 0 && /^[-+ ]/.test(line)) {
      left--
      continue
    }
    if (line.startsWith('+++ ')) {
      lines = []
      const path = unquote(line.slice(4).replace(/\t$/, ''))
      if (path.startsWith('b/')) files.set(path.slice(2), lines)
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk === null) continue
    const [gone, first, count] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)]
    left = gone + count
    if (count > 0) lines.push([first, first + count - 1])
  }
  return files
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v'}

/** A name as git writes it where it holds signs: `"b/a\tb.md"`. */
const unquote = (name: string): string =>
  name.startsWith('"') ? name.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign) : name

function ask(args: readonly string[], onFailure: string, cwd = '.'): string {
  const {status, stdout, error} = spawnSync('git', args, {cwd, encoding: 'utf8', maxBuffer: 2 ** 30})
  if (error !== undefined)
    throw new UserError('git cannot be run; install it, or name files instead of what git knows.')
  if (status !== 0) throw new UserError(onFailure)
  return stdout
}
