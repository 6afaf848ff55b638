/** The door to the package `ignore`. */
import ignore from 'ignore'

/** What an ignore file says of a path that is relative to its folder: ignored, brought back, or nothing. */
export type IgnoreVerdict = 'ignored' | 'kept' | null

/** Reads an ignore file in the form of `.gitignore`: https://git-scm.com/docs/gitignore */
export function parseIgnore(text: string): (path: string) => IgnoreVerdict {
  const rules = ignore({allowRelativePaths: true}).add(text)
  return (path) => {
    const {ignored, unignored} = rules.test(path)
    return ignored ? 'ignored' : unignored ? 'kept' : null
  }
}
