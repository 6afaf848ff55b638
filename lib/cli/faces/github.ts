import type {Level} from '../../model.ts'
import {printable} from '../../text/printable.ts'
import {findingsFace} from './findingsFace.ts'

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const commandsByLevel = {error: 'error', warning: 'warning', note: 'notice'} as const satisfies Record<Level, string>

/** Findings as GitHub’s workflow commands: annotations beside the lines of a change. */
export const githubFace = () =>
  findingsFace({
    opening: () => '',
    article: ({path, lines, findings}) =>
      findings
        .map(({start, end, level, message, ruleId}) => {
          const [from, to] = [lines.placeOf(start), lines.placeOf(end)]
          const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : ''
          const place = `file=${property(path)},line=${from.line},endLine=${to.line}${columns}`
          return `::${commandsByLevel[level]} ${place},title=${property(ruleId)}::${data(message)}\n`
        })
        .join(''),
    blocked: ({path, obstacle}) => `::error file=${property(path)},title=not audited::${data(obstacle.message)}\n`,
    closing: () => ''
  })

const data = (text: string): string =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
