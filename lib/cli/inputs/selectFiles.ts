import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Finding} from '../../model.ts'
import {Lines} from '../../text/lines.ts'
import {printableName} from '../../text/printable.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import type {Selection} from './findInputs.ts'
import type {ChangedLines} from './gitChanges.ts'
import {IgnoreFiles} from './ignoreFiles.ts'

/** The options by which a command line says which files it means. */
export interface SelectingOptions {
  readonly ignore: boolean | null
  readonly gitignore: boolean | null
  readonly since: string | null
  readonly 'changed-lines': boolean
  readonly 'file-list': string | null
}

/** Which files a run is about, and which of the findings in them. */
export interface Selected {
  readonly operands: readonly string[]
  readonly selection: Selection
  readonly sift: (path: string, text: string, findings: readonly Finding[]) => readonly Finding[]
}

/** The files that name what is to be left out. */
export const ignoreNames = ['.onrecordignore', '.gitignore'] as const

/** What a command line’s operands and options select; the current folder where it names nothing. */
export async function selectFiles(
  given: readonly string[],
  options: SelectingOptions,
  terminal: Terminal
): Promise<Selected> {
  const listed = options['file-list'] === null ? [] : await readList(options['file-list'], terminal)
  const named = [...given, ...listed]
  const operands =
    named.some((operand) => !operand.startsWith('!')) || options['file-list'] !== null ? named : ['.', ...named]
  const [own, git] = ignoreNames
  const names = [
    ...(options.ignore === false ? [] : [own]),
    ...(options.ignore === false || options.gitignore === false ? [] : [git])
  ]
  const ignoring = new IgnoreFiles(names)
  const since = options.since ?? (options['changed-lines'] ? 'HEAD' : null)
  const changes = since === null ? null : (await import('./gitChanges.ts')).changesSince(since)
  return {
    operands,
    selection: {
      ignorerOf: (path, isFolder) => (names.length === 0 ? null : ignoring.ignorerOf(path, isFolder)),
      tellIgnored(path, ignorer) {
        terminal.stderr.write(
          `onrecord: ${printableName(path)} is ignored by ${printableName(ignorer)} and was passed over; give --no-ignore to audit it.\n`
        )
      },
      wants: (path) => changes === null || changes.has(resolve(path))
    },
    sift: (path, text, findings) =>
      options['changed-lines'] ? onLines(text, findings, changes?.get(resolve(path)) ?? 'all') : findings
  }
}

/** The findings that touch changed lines. */
function onLines(text: string, findings: readonly Finding[], changed: ChangedLines): readonly Finding[] {
  if (changed === 'all') return findings
  const lines = new Lines(text)
  return findings.filter(({start, end}) => {
    const [first, last] = [lines.placeOf(start).line, lines.placeOf(end).line]
    return changed.some(([from, to]) => from <= last && first <= to)
  })
}

/** Names, one a line, or parted by NUL as `find -print0` and `git ls-files -z` write them. */
async function readList(path: string, terminal: Terminal): Promise<readonly string[]> {
  const text = path === '-' ? await readAll(terminal.stdin) : readListFile(path)
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '')
}

function readListFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UserError(
      code === 'ENOENT'
        ? `There is no file list "${path}"; check the name.`
        : `The file list "${path}" cannot be read (${code}); check the path and the rights.`
    )
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
