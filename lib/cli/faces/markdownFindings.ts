import {firstOfRule, tellMore} from '../../report/firstOfRule.ts'
import {printable} from '../../text/printable.ts'
import {Tally} from '../tally.ts'
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
        const item = `- **${level}** at ${line}:${column}: ${plain(message)} \`${ruleId}\`\n`
        return more > 0 ? `${item}- ${tellMore(more)}\n` : item
      })
      return `## ${plain(path)}\n\n${items.join('')}\n`
    },
    blocked: ({path, obstacle}) => `## ${plain(path)}\n\n- **not audited**: ${plain(obstacle.message)}\n\n`,
    closing: () => `${tally}\n`
  })
}

/** Words of an article as Markdown shows them: whatever could be a sign is escaped. */
const plain = (text: string): string =>
  printable(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()#+\-!|<>~@&:]/g, (sign) =>
      sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '@' ? '&#64;' : sign === ':' ? ':' : `\\${sign}`
    )
