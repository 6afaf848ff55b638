/** The door to the package `diff`. */
import {createTwoFilesPatch, diffArrays} from 'diff'

/** What changes from one text of a file to another, as a unified diff that `patch` and `git apply` read; empty where nothing does. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 3})
  return patch.replace(/^=+\n/, '')
}

/** A stretch of one list that stands in the other too, or in one of them alone: indices, ends exclusive. */
export interface ListChange {
  readonly kind: 'same' | 'gone' | 'new'
  readonly before: readonly [number, number]
  readonly after: readonly [number, number]
}

/** Beyond so many changes two lists are told as different throughout: what follows would help nobody, and take long. */
const mostEdits = 400

/** What changes from one list of words to another, stretch by stretch. */
export function listChanges(before: readonly string[], after: readonly string[]): readonly ListChange[] {
  const changes = diffArrays([...before], [...after], {maxEditLength: mostEdits})
  if (changes === undefined)
    return [
      {kind: 'gone', before: [0, before.length], after: [0, 0]},
      {kind: 'new', before: [before.length, before.length], after: [0, after.length]}
    ]
  let one = 0
  let other = 0
  return changes.map(({added, removed, count}): ListChange => {
    const [from, to] = [one, other]
    if (!added) one += count
    if (!removed) other += count
    return {kind: added ? 'new' : removed ? 'gone' : 'same', before: [from, one], after: [to, other]}
  })
}
