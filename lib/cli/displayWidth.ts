const withoutWidth = /\p{M}|[\u200B-\u200D]/gu
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/gu

/** How many columns a text takes in a terminal: combining marks take none, East Asian characters and emoji two. */
export function displayWidth(text: string): number {
  const standing = text.replace(withoutWidth, '')
  return [...standing].length + (standing.match(wide)?.length ?? 0)
}
