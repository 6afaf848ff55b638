// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * A text in which whatever would steer a terminal or turn its writing direction is shown instead of sent,
 * one character for one, so that columns stay: `␛[31m`. Line breaks and tabs are left.
 */
export const printable = (text: string): string => text.replace(unseen, show)

function show(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}

/** A record with all its texts printable. */
export function printableRecord<Value>(value: Value): Value {
  // A string becomes a string, a list a list, and an object keeps its keys: the type stays.
  const made: unknown = Array.isArray(value)
    ? value.map(printableRecord)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, printableRecord(entry)]))
      : typeof value === 'string'
        ? printable(value)
        : value
  return made as Value
}

/** JSON in which what steers a terminal or breaks a line is escaped, wherever it is shown or split. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
