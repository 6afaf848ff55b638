import {type Audit, type AuditOptions, audit} from '../../audit.ts'
import {RuleFailure} from '../../findings/check.ts'
import type {ReadArticle} from '../inputs/findInputs.ts'
import {UserError} from '../userError.ts'

/** Audits an article. A fault of ours bears the name of the article that it happened with; one in a rule of the user's own is the user's. */
export function auditArticle({path, text, format, outline}: ReadArticle, shared: AuditOptions): Audit {
  try {
    return audit(text, {...shared, path, format, outline: outline ?? null})
  } catch (error) {
    if (error instanceof RuleFailure && error.ruleId.startsWith('house/'))
      throw new UserError(`${path}: ${error.message}; mend the rule.`)
    throw new Error(`onrecord failed on ${path}`, {cause: error})
  }
}
