// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/gu

/**
 * A text in which whatever would steer a terminal or turn its writing direction is shown instead of sent,
 * one character for one, so that columns stay: `␛[31m`. Line feeds and tabs are left.
 */
export const printable = (text: string): string => text.replace(unseen, show)

/** A name, of a file say, on one line: what would steer a terminal is shown, and so is what ends a line. */
export const printableName = (name: string): string =>
  printable(name)
    .replaceAll('\n', '\u240a')
    .replace(/[\u2028\u2029]/g, '\ufffd')

function show(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
