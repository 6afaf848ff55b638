import {listChanges} from '../text/textDiff.ts'

/** What one wording does with the words of another: puts others in their place, leaves some out, adds some. */
export interface WordChange {
  /** The words of the other wording; empty where some are added. */
  readonly before: string
  /** The words that stand for them; empty where some are left out. */
  readonly after: string
}

/** Words as they are shown and as they are compared, in two lists of one length. */
export interface Wording {
  readonly texts: readonly string[]
  readonly keys: readonly string[]
}

/** What a wording changes in another, in order, as an editor would tell it. */
export function wordChanges(before: Wording, after: Wording): readonly WordChange[] {
  const found: {before: string; after: string}[] = []
  let open = false
  for (const {kind, before: one, after: other} of listChanges(before.keys, after.keys)) {
    if (kind === 'same') {
      open = false
      continue
    }
    const words =
      kind === 'gone'
        ? {before: before.texts.slice(...one).join(' '), after: ''}
        : {before: '', after: after.texts.slice(...other).join(' ')}
    const last = found.at(-1)
    if (open && last !== undefined)
      found[found.length - 1] = {before: last.before + words.before, after: last.after + words.after}
    else found.push(words)
    open = true
  }
  return found
}
