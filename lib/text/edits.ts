import type {Edit} from '../model.ts'

/**
 * The text with the edits made. They may come in any order; one that overlaps an edit before it in the text is
 * left out, and so is one that lies outside the text. Insertions at one offset are made in the order given.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.filter((edit) => edit.start <= edit.end).sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let done = 0
  for (const {start, end, text: replacement} of sorted) {
    if (start < done || end > text.length) continue
    parts.push(text.slice(done, start), replacement)
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}
