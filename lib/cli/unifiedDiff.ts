/** The door to the package `diff`. */
import {createTwoFilesPatch} from 'diff'

/** What changes from one text of a file to another, as a unified diff that `patch` and `git apply` read; empty where nothing does. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 3})
  return patch.replace(/^=+\n/, '')
}
