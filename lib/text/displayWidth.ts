const withoutWidth = /^(?:\p{M}|[\u200b-\u200d])/u
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const joiner = 0x200d

/** How many columns a text takes in a terminal: combining marks take none, East Asian characters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0
  let joined = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isNarrow(code)) {
      width++
      joined = false
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(index) ?? code)
    index += character.length - 1
    // what a joiner ties to the sign before it shares its columns
    if (!joined && !withoutWidth.test(character)) width += wide.test(character) ? 2 : 1
    joined = code === joiner
  }
  return width
}

/** Latin letters, and the dashes and quotation marks that newspapers print. */
const isNarrow = (code: number): boolean => code < 0x300 || (code >= 0x2010 && code <= 0x2027)
