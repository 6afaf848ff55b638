import type {Edit} from '../model.ts'

/** The one stretch in which two texts differ, as the edit that makes the first into the second; an empty one where they are the same. */
export function differenceOf(before: string, after: string): Edit {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  const most = least - start
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++
  return {start, end: before.length - same, text: after.slice(start, after.length - same)}
}
