import type {WordChange} from '../../compare/wordChanges.ts'
import {cut} from '../wording.ts'

/** How many changes are told one by one. */
const most = 6
const longest = 80

/** What a wording changes, in an editor’s words: «has “many” for “most”, leaves out “of us”». */
export function tellChanges(changes: readonly WordChange[]): string {
  const told = changes.slice(0, most).map(({before, after}) => {
    const [one, other] = [`“${cut(before, longest)}”`, `“${cut(after, longest)}”`]
    return before === '' ? `adds ${other}` : after === '' ? `leaves out ${one}` : `has ${other} for ${one}`
  })
  const more = changes.length - told.length
  return [...told, ...(more > 0 ? [`${more} more changes`] : [])].join(', ')
}
