import {printable, printableName} from '../../text/printable.ts'
import type {LintedArticle} from './lintedArticle.ts'

/** An article's findings a line each, for other programs to jump from: `desk/harbour.md:9:120: warning: … [rule]`. */
export function showCompact({path, lines, findings}: LintedArticle): string {
  return findings
    .map(({start, level, message, ruleId}) => {
      const {line, column} = lines.placeOf(start)
      return `${printableName(path)}:${line}:${column}: ${level}: ${printable(message).replaceAll('\n', ' ')} [${ruleId}]\n`
    })
    .join('')
}
