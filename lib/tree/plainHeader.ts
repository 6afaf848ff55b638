/** A header of simple lines `key: value`, as most articles have it: read without the YAML package, whose start takes longer than the rest of the header. */

import {withoutEnd} from '../text/withoutEnd.ts'

const line = /^([A-Za-z][\w-]{0,40}):[ ](.*)$/

/** Words that YAML takes for something else than words. */
const meant = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** Signs that no simple line has: what steers, and what some readers take for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const odd = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/

/** The fields of a header that says nothing but words, exactly as YAML would read them; null where it says more. */
export function readPlainHeader(source: string): Readonly<Record<string, string>> | null {
  if (odd.test(source)) return null
  const fields = new Map<string, string>()
  for (const row of source.split(/\r?\n/)) {
    if (row === '') continue
    const [, key, written] = line.exec(row) ?? []
    if (key === undefined || written === undefined || meant.test(key) || fields.has(key)) return null
    const value = readScalar(withoutEnd(written, ' ').replace(/^ +/, ''))
    if (value === null) return null
    fields.set(key, value)
  }
  return fields.size === 0 ? null : Object.fromEntries(fields)
}

function readScalar(written: string): string | null {
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(written)
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written
  if (!/^\p{L}/u.test(written) || meant.test(written)) return null
  return /: | #|:$/.test(written) ? null : written
}
