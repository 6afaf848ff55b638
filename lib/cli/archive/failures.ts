import {isUserError, UserError} from '../userError.ts'

/** What DuckDB says of a file that it cannot use, and what to tell the user: `%` stands for the path. */
const failures: readonly (readonly [says: RegExp, sentence: string])[] = [
  [
    /Could not set lock|Conflicting lock|being used by another process/,
    'The archive "%" is in use by another program; wait until that is done, and run this again.'
  ],
  [/not a valid DuckDB database/, '"%" is no archive of onrecord; it was left as it is: check the name.'],
  [
    /we can only read versions? between|newer version of DuckDB|version number/,
    'The archive "%" was written by a newer DuckDB than the one that is installed; it was left as it is: install the newest with "npm install @duckdb/node-api@latest".'
  ],
  [
    /Corrupt|checksum|Could not read enough bytes|[Ss]erializ|INTERNAL|invalidated/,
    'The archive "%" is damaged; it was left as it is: restore it from your backup, or make it anew with "onrecord desk --archive".'
  ],
  [
    /Permission denied|EACCES|EPERM|Read-only file system/,
    'You may not use the archive "%" so; ask for the right to, or choose another place.'
  ],
  [/No such file or directory|ENOENT/, 'The archive "%" cannot be made: its folder is not there; make it first.'],
  [
    /File too large|EFBIG/,
    '"%" cannot be written: no file may grow so large here; raise the limit (ulimit -f) or choose another place.'
  ],
  [
    /No space left|ENOSPC/,
    'The disk is full, so the archive "%" cannot grow; what it held is safe: make room and run it again.'
  ]
]

/** A failure of DuckDB as the user’s fault, where it is one: a sentence with place and remedy. A fault of ours stays what it is. */
export function describeFailure(path: string, error: unknown): unknown {
  if (isUserError(error) || !(error instanceof Error)) return error
  const known = failures.find(([says]) => says.test(error.message))
  if (known !== undefined) return new UserError(known[1].replace('%', () => path))
  const [first = ''] = error.message.split('\n', 1)
  if (/^(?:IO|Fatal|Out of Memory) Error/.test(first))
    return new UserError(
      `The archive "${path}" cannot be used: ${first.replace(/\.$/, '')}; check the disk and the path.`
    )
  return error
}
