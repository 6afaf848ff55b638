import type {Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver'
import {type Finding, type Level, levels} from '../model.ts'
import {Lines} from '../text/lines.ts'
import {contains} from '../text/span.ts'
import type {ConfigFault} from './host.ts'
import type {OpenDocument} from './openDocument.ts'
import type {View} from './view.ts'

/** What the client can show of a finding besides its place and its sentence. */
export interface DiagnosticAbilities {
  readonly related: boolean
  readonly tags: boolean
  readonly links: boolean
}

const severities = {error: 1, warning: 2, note: 3} as const satisfies Record<Level, DiagnosticSeverity>
const unnecessary: DiagnosticTag = 1

/** What of an article is told in diagnostics. */
type Told = Pick<View, 'uri' | 'findings' | 'positions' | 'house'>

/** An editor that is told more at once is no help: the gravest come first. */
const most = 1000

/** The findings of an article as the protocol carries them, in text order. Where there are too many the gravest are told, and how many are left. */
export function diagnosticsOf(view: Told, abilities: DiagnosticAbilities): Diagnostic[] {
  const {findings, positions} = view
  if (findings.length <= most) return findings.map((finding) => diagnosticOf(view, finding, abilities))
  const chosen = new Set(
    levels.flatMap((level) => findings.filter((finding) => finding.level === level)).slice(0, most)
  )
  const told = findings
    .filter((finding) => chosen.has(finding))
    .map((finding) => diagnosticOf(view, finding, abilities))
  const left = `${findings.length - most} more findings are not shown here; mend some of these first, or run “onrecord lint”, which tells all.`
  const range = positions.rangeOf({start: 0, end: 0})
  return [{range, severity: severities.note, source: 'onrecord', message: left}, ...told]
}

/** One finding as the protocol carries it. */
export function diagnosticOf(
  view: Omit<Told, 'findings'>,
  finding: Finding,
  {related, tags, links}: DiagnosticAbilities
): Diagnostic {
  const {positions, uri, house} = view
  const page = links ? house.pageUriOf(finding.ruleId) : null
  return {
    range: positions.rangeOf(finding),
    severity: severities[finding.level],
    code: finding.ruleId,
    ...(page === null ? {} : {codeDescription: {href: page}}),
    source: 'onrecord',
    message: finding.message,
    ...(tags && isSuperfluous(finding) ? {tags: [unnecessary]} : {}),
    ...(related && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((place) => ({
            location: {uri, range: positions.rangeOf(place)},
            message: place.message
          }))
        }
      : {})
  }
}

/** Whether what is found can simply go: its fix takes all of it out. */
const isSuperfluous = (finding: Finding): boolean =>
  finding.fix?.edits.some((edit) => edit.text === '' && contains(edit, finding)) ?? false

/** The faults of a settings file as the protocol carries them, each drawn under the word that it begins with. */
export function configDiagnosticsOf({text, positions}: OpenDocument, faults: readonly ConfigFault[]): Diagnostic[] {
  const lines = new Lines(text)
  return faults.map(({place, sentence}) => {
    const start = lines.offsetOf(place)
    const word = /^(?:"(?:[^"\\\n]|\\.)*"|[^\s,:]+)/.exec(text.slice(start, start + longestWord))?.[0] ?? ''
    return {
      range: positions.rangeOf({start, end: start + word.length}),
      severity: severities.error,
      code: 'settings',
      source: 'onrecord',
      message: sentence
    }
  })
}

const longestWord = 200
