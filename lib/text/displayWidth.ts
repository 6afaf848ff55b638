const withoutWidth = /^(?:\p{M}|[\u200b-\u200d])/u
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const joiner = '\u200d'

/** How many columns a text takes in a terminal: combining marks take none, East Asian characters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0
  let joined = false
  for (const character of text) {
    if (character < '\u0300') {
      width++
      joined = false
      continue
    }
    if (!joined && !withoutWidth.test(character)) width += wide.test(character) ? 2 : 1
    // what a joiner ties to the sign before it shares its columns
    joined = character === joiner
  }
  return width
}
