/**
 * A line of JSON whose strings are text for everybody: half a surrogate pair, which is no character, and NUL, which DuckDB cannot keep, are
 * replaced by U+FFFD.
 */
export function plainText(line: Uint8Array): Buffer {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength)
  if (!bytes.includes('\\u0000') && !bytes.includes('\\ud')) return bytes
  // A backslash that is escaped itself is passed over with its escape.
  return Buffer.from(
    bytes
      .toString('utf8')
      .replace(/\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g, (found) => (found === '\\\\' ? found : '\uFFFD'))
  )
}
