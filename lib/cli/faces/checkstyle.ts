import type {Level} from '../../model.ts'
import {findingsFace} from './findingsFace.ts'
import {xmlAttributes} from './xml.ts'

const severities = {error: 'error', warning: 'warning', note: 'info'} as const satisfies Record<Level, string>

/** Findings as Checkstyle’s XML, which most build servers read. */
export const checkstyleFace = () =>
  findingsFace({
    opening: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    article({path, lines, findings}) {
      if (findings.length === 0) return `<file${xmlAttributes({name: path})}/>\n`
      const errors = findings.map(({start, level, message, ruleId}) => {
        const {line, column} = lines.placeOf(start)
        return `  <error${xmlAttributes({line, column, severity: severities[level], message, source: `onrecord.${ruleId}`})}/>\n`
      })
      return `<file${xmlAttributes({name: path})}>\n${errors.join('')}</file>\n`
    },
    blocked({path, obstacle}) {
      const error = {line: 1, column: 1, severity: 'error', message: obstacle.message, source: 'onrecord.not-audited'}
      return `<file${xmlAttributes({name: path})}>\n  <error${xmlAttributes(error)}/>\n</file>\n`
    },
    closing: () => '</checkstyle>\n'
  })
