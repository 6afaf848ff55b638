import type {Audit} from '../../audit.ts'
import type {Finding, SuppressedFinding} from '../../model.ts'
import {jsonLine} from '../../report/json.ts'
import type {ReadArticle} from '../inputs/findInputs.ts'
import type {OrderedSettings} from '../settings/orderedSettings.ts'

/** What came of an article, as far as it can be kept for the next run or handed from one thread to another. */
export interface Verdict {
  /** All of them: what a baseline or a change leaves out is left out later. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  /** Its record as a line of JSON; null where nobody asks for that. */
  readonly line: string | null
}

/** Which part of a verdict a command shows; one that shows the article itself has no use for verdicts. */
export type VerdictPart = 'findings' | 'record'

/** Where verdicts are kept. */
export interface VerdictStore {
  /** The verdict on an article that was kept under this key, or null. */
  recall(name: string, key: string): Verdict | null
  keep(name: string, key: string, verdict: Verdict): void
  /** Under what a verdict on an article is kept: all that it follows from. */
  keyOf(article: ReadArticle, ordered: OrderedSettings, part: VerdictPart): string
  /** Called once, when a run has come to its end. */
  finish(): void
}

/** What an audit came to, as a verdict. */
export const verdictOf = ({findings, suppressed, record}: Audit, part: VerdictPart): Verdict => ({
  findings,
  suppressed,
  line: part === 'record' ? jsonLine(record) : null
})

/** A verdict as an audit. What it does not hold is found out when it is asked for. */
export function auditOf({suppressed}: Verdict, findings: readonly Finding[], audit: () => Audit): Audit {
  let whole: Audit | null = null
  const all = (): Audit => {
    whole ??= audit()
    return whole
  }
  return {
    findings,
    suppressed,
    get article() {
      return all().article
    },
    get record() {
      return all().record
    }
  }
}
