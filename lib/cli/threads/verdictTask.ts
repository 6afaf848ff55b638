import {hashSettings} from '../../audit.ts'
import {remembered} from '../../findings/remembered.ts'
import type {Settings} from '../../findings/settings.ts'
import type {ReadArticle} from '../inputs/findInputs.ts'
import {auditArticle} from '../verdicts/articleAudit.ts'
import {sha256Of} from '../verdicts/sha256Of.ts'
import {type Verdict, type VerdictPart, verdictOf} from '../verdicts/verdict.ts'
import {version} from '../version.ts'

/** An article to audit by our own rules, and what is asked of the verdict. */
export interface VerdictTask {
  readonly article: ReadArticle
  readonly settings: Settings
  readonly part: VerdictPart
}

/** Gives verdicts on articles. */
export function verdictWorker(): (task: VerdictTask) => Verdict {
  const hashOf = remembered((settings: Settings) => hashSettings(settings, sha256Of))
  // Each task brings a copy of its settings; those that say the same are one.
  let last: {readonly text: string; readonly settings: Settings} | null = null
  return ({article, settings: given, part}) => {
    const text = JSON.stringify(given)
    if (last?.text !== text) last = {text, settings: given}
    const {settings} = last
    return verdictOf(auditArticle(article, {settings, version, hash: sha256Of, configHash: hashOf(settings)}), part)
  }
}
