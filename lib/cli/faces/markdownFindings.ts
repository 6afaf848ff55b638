import {firstOfRule, tellMore} from '../../report/firstOfRule.ts'
import {asWords} from '../../report/markdown.ts'
import {Tally} from '../lint/tally.ts'
import {findingsFace} from './findingsFace.ts'

/** Findings as a page for a comment on a change: a heading for each article that has any, and the count at the end. */
export function markdownFace() {
  const tally = new Tally()
  return findingsFace({
    opening: () => '',
    article({path, lines, findings, suppressed}) {
      tally.add({findings, suppressed})
      if (findings.length === 0) return ''
      const items = firstOfRule(findings).map(({finding: {start, level, message, ruleId}, more}) => {
        const {line, column} = lines.placeOf(start)
        const item = `- **${level}** at ${line}:${column}: ${asWords(message)} \`${ruleId}\`\n`
        return more > 0 ? `${item}- ${tellMore(more)}\n` : item
      })
      return `## ${asWords(path)}\n\n${items.join('')}\n`
    },
    blocked: ({path, obstacle}) => `## ${asWords(path)}\n\n- **not audited**: ${asWords(obstacle.message)}\n\n`,
    closing: () => `${tally}\n`
  })
}
