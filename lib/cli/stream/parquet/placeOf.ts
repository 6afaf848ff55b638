import {createHash} from 'node:crypto'

/** What tells where a record belongs in the tables. */
export interface PlacedRecord {
  readonly published?: unknown
  readonly outlet?: unknown
  readonly error?: unknown
}

/** The folders in which a record belongs: its table, the month of its publication and its outlet. */
export function placeOf({published, outlet, error}: PlacedRecord): string {
  const month = typeof published === 'string' ? published.slice(0, 7) : null
  const table = error === undefined ? 'records' : 'errors'
  return `table=${table}/month=${valueName(month)}/outlet=${valueName(typeof outlet === 'string' ? outlet : null)}`
}

/** How readers of partitioned tables know what has no value. */
const noValue = '__HIVE_DEFAULT_PARTITION__'

/** The longest name that a folder gets, in bytes; file systems take 255. */
const longestName = 200

/** A value as the name of a folder. One that is too long is cut, with a hash of the whole after it; the file has it as it is. */
function valueName(value: string | null): string {
  if (value === null) return noValue
  const name = escaped(value)
  if (name.length <= longestName) return name
  const hash = createHash('sha256').update(value).digest('hex').slice(0, 16)
  let start = ''
  for (const character of value) {
    const longer = start + escaped(character)
    if (longer.length > longestName - hash.length - 1) break
    start = longer
  }
  return `${start}~${hash}`
}

/** Half a surrogate pair becomes U+FFFD, as in the file. */
const escaped = (value: string): string =>
  encodeURIComponent(Buffer.from(value).toString('utf8')).replace(
    /[!'()*.]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  )
