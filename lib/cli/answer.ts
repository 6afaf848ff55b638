import {hashSettings} from '../audit.ts'
import {remembered} from '../findings/remembered.ts'
import type {Settings} from '../findings/settings.ts'
import {auditArticle} from './articleAudit.ts'
import {sha256Of} from './sha256Of.ts'
import type {ThreadAnswer, ThreadTask} from './threadTask.ts'
import {verdictOf} from './verdict.ts'
import {version} from './version.ts'

/** The last settings that came, and what they say as a text: each task brings a copy of its own. */
let last: {readonly text: string; readonly settings: Settings} | null = null
const hashOf = remembered((settings: Settings) => hashSettings(settings, sha256Of))

/** What a thread answers to a task. */
export function answer({id, article, settings: given, part}: ThreadTask): ThreadAnswer {
  const text = JSON.stringify(given)
  if (last?.text !== text) last = {text, settings: given}
  const {settings} = last
  try {
    const audit = auditArticle(article, {settings, version, hash: sha256Of, configHash: hashOf(settings)})
    return {id, verdict: verdictOf(audit, part)}
  } catch (error) {
    return {id, fault: error instanceof Error ? error : new Error(String(error))}
  }
}
