import type {Finding} from '../model.ts'
import {applyFixes} from './fixes.ts'

/** A text mended as far as it can be, with the audit of what is left. */
export interface Mended<Audit> {
  readonly text: string
  readonly audit: Audit
  /** How many findings were mended. */
  readonly count: number
}

/** A fix may make room for another; more rounds than this would be a fix that never ends. */
const mostRounds = 10

/** Makes the safe fixes of a text and audits it again, until nothing is left that can be mended. */
export function mend<Audit extends {readonly findings: readonly Finding[]}>(
  text: string,
  again: (text: string) => Audit
): Mended<Audit> {
  let mended: Mended<Audit> = {text, audit: again(text), count: 0}
  for (let round = 0; round < mostRounds; round++) {
    const {text: next, applied} = applyFixes(mended.text, mended.audit.findings)
    if (applied.length === 0 || next === mended.text) break
    mended = {text: next, audit: again(next), count: mended.count + applied.length}
  }
  return mended
}
