import type {Settings} from '../findings/settings.ts'
import type {ReadArticle} from './findInputs.ts'
import type {Verdict, VerdictPart} from './verdict.ts'

/** What a thread is asked: an article to audit by our own rules. */
export interface ThreadTask {
  readonly id: number
  readonly article: ReadArticle
  readonly settings: Settings
  readonly part: VerdictPart
}

/** What it answers: the verdict, or the fault of ours that kept it from one. */
export type ThreadAnswer = {readonly id: number} & ({readonly verdict: Verdict} | {readonly fault: Error})
