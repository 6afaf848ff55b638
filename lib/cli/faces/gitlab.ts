import {hash} from '../../findings/fingerprint.ts'
import type {Level} from '../../model.ts'
import {jsonLine} from '../../report/json.ts'
import {findingsFace, separator} from './findingsFace.ts'

const severities = {error: 'critical', warning: 'major', note: 'info'} as const satisfies Record<Level, string>

/** Findings as GitLab’s code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabFace() {
  const between = separator(',')
  const show = (issue: object): string => `${between()}\n${jsonLine(issue)}`
  return findingsFace({
    opening: () => '[',
    article: ({path, lines, findings}) =>
      findings
        .map(({start, end, level, message, ruleId, fingerprint}) =>
          show({
            description: message,
            check_name: ruleId,
            // The same words in two files are two findings.
            fingerprint: hash(`${path}\n${fingerprint}`),
            severity: severities[level],
            location: {path, positions: {begin: lines.placeOf(start), end: lines.placeOf(end)}}
          })
        )
        .join(''),
    blocked: ({path, obstacle}) =>
      show({
        description: obstacle.message,
        check_name: 'not-audited',
        fingerprint: hash(`${path}\n${obstacle.code}`),
        severity: 'blocker',
        location: {path, lines: {begin: 1}}
      }),
    closing: () => '\n]\n'
  })
}
