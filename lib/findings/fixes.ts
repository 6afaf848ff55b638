import type {Edit, Finding} from '../model.ts'
import {applyEdits} from '../text/edits.ts'

/** A text with edits made, and which findings they mended. */
export interface Fixed {
  readonly text: string
  readonly applied: readonly Finding[]
}

/**
 * The text with the safe fixes of its findings made, each wholly or not at all.
 * A fix that would touch a place just mended waits: check the new text again for it.
 */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  const applied: Finding[] = []
  const chosen: Edit[] = []
  let free = 0
  for (const finding of findings.toSorted((a, b) => firstOffset(a) - firstOffset(b))) {
    if (finding.fix === null || firstOffset(finding) < free) continue
    applied.push(finding)
    for (const edit of finding.fix.edits) {
      chosen.push(edit)
      free = Math.max(free, edit.end, edit.start + 1)
    }
  }
  return {text: applyEdits(text, chosen), applied}
}

const firstOffset = (finding: Finding): number =>
  finding.fix === null ? 0 : Math.min(...finding.fix.edits.map((edit) => edit.start))
