import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Rule} from '../../findings/rule.ts'
import type {Edit, Finding, Level} from '../../model.ts'
import {jsonLine} from '../../report/json.ts'
import type {Lines} from '../../text/lines.ts'
import {wellFormed} from '../../text/wellFormed.ts'
import type {BlockedArticle} from '../inputs/findInputs.ts'
import type {LintedArticle} from '../lint/lintedArticle.ts'
import {findingsFace, separator} from './findingsFace.ts'

/** What a log says of the program: its version, and its rules with their pages. */
export interface SarifTool {
  readonly version: string
  readonly rules: readonly Rule[]
  /** A rule’s page, as Markdown. */
  readonly pageOf: (id: string) => string
}

/**
 * Findings as SARIF 2.1.0, with the rules’ pages, fingerprints, fixes and related places:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifFace({version, rules, pageOf}: SarifTool) {
  const between = separator(',')
  const blocked: BlockedArticle[] = []
  const indices = new Map(rules.map(({id}, index) => [id, index]))
  return findingsFace({
    opening() {
      const driver = {
        name: 'onrecord',
        version,
        semanticVersion: version,
        rules: rules.map((rule) => describe(rule, pageOf(rule.id)))
      }
      const head = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0'
      }
      const start = jsonLine(head).slice(0, -1)
      return `${start},"runs":[{"tool":${jsonLine({driver})},"columnKind":"utf16CodeUnits","results":[`
    },
    article: (linted) =>
      [
        ...linted.findings.map((finding) => toResult(linted, finding, indices.get(finding.ruleId) ?? -1)),
        ...linted.suppressed.map((finding) => ({
          ...toResult(linted, finding, indices.get(finding.ruleId) ?? -1),
          suppressions: [{kind: 'inSource', justification: finding.reason}]
        }))
      ]
        .map((result) => `${between()}\n${jsonLine(result)}`)
        .join(''),
    blocked(article) {
      blocked.push(article)
      return ''
    },
    closing() {
      const notifications = blocked.map(({path, obstacle}) => ({
        level: 'error',
        descriptor: {id: obstacle.code},
        message: {text: obstacle.message},
        locations: [{physicalLocation: {artifactLocation: {uri: uriOf(path)}}}]
      }))
      const invocations = [{executionSuccessful: blocked.length === 0, toolExecutionNotifications: notifications}]
      return `\n],"invocations":${jsonLine(invocations)}}]}\n`
    }
  })
}

const describe = ({id, about, level, byDefault, family}: Rule, page: string) => ({
  id,
  shortDescription: {text: `${about}.`},
  help: {text: page, markdown: page},
  defaultConfiguration: {level: sarifLevels[level], ...(byDefault === 'off' ? {enabled: false} : {})},
  properties: {tags: [family]}
})

const sarifLevels = {error: 'error', warning: 'warning', note: 'note'} as const satisfies Record<Level, string>

function toResult({path, text, lines}: LintedArticle, finding: Finding, ruleIndex: number) {
  const {ruleId, level, message, related, fix, suggestions, fingerprint} = finding
  const artifactLocation = {uri: uriOf(path)}
  const at = (span: {readonly start: number; readonly end: number}) => ({
    physicalLocation: {artifactLocation, region: regionOf(lines, span.start, span.end)}
  })
  const toFix = (title: string, edits: readonly Edit[]) => ({
    description: {text: title},
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(lines, edit.start, edit.end),
          insertedContent: {text: edit.text}
        }))
      }
    ]
  })
  const fixes = [
    ...(fix === null ? [] : [toFix('Mend it', fix.edits)]),
    ...suggestions.filter(({edits}) => edits.length > 0).map(({title, edits}) => toFix(title, edits))
  ]
  const location = at(finding)
  const snippet = {text: wellFormed(text.slice(finding.start, finding.end))}
  return {
    ruleId,
    ruleIndex,
    level,
    message: {text: unlinked(message)},
    locations: [
      {physicalLocation: {...location.physicalLocation, region: {...location.physicalLocation.region, snippet}}}
    ],
    ...(related.length === 0
      ? {}
      : {relatedLocations: related.map((place, id) => ({id, ...at(place), message: {text: unlinked(place.message)}}))}),
    partialFingerprints: {'onrecord/1': fingerprint},
    ...(fixes.length === 0 ? {} : {fixes})
  }
}

/** A viewer of SARIF makes a link of `[words](address)`, which an article may hold. */
const unlinked = (message: string): string => (message.includes('](') ? message.replace(/[\\[\]]/g, '\\$&') : message)

function regionOf(lines: Lines, start: number, end: number) {
  const [from, to] = [lines.placeOf(start), lines.placeOf(end)]
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start
  }
}

/** A path as a reference: relative to where the program ran, so that a log can be read on another machine. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
