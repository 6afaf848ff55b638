import {rules as allRules} from '../rules/index.ts'
import {readArticle} from './article.ts'
import {checkArticle} from './findings/check.ts'
import {remembered} from './findings/remembered.ts'
import type {Rule} from './findings/rule.ts'
import {readSettings, type Settings} from './findings/settings.ts'
import type {EventStory} from './findings/telling.ts'
import type {Article, Finding, Format, Metadata, Outline, SuppressedFinding} from './model.ts'
import {type ReportRecord, reportRecord} from './report/record.ts'
import {sha256} from './text/sha256.ts'
import type {Memory} from './tree/memory.ts'

/** How an article is audited, and what its record is to say of it. */
export interface AuditOptions {
  /** How the text is written; Markdown unless told otherwise. */
  readonly format?: Format
  /** What a Word document says of its text, from `readWord`. */
  readonly outline?: Outline | null
  /** What is known of the article besides its text: it holds where the text says something else, or nothing. */
  readonly metadata?: Partial<Metadata>
  /** What the article left behind when it was audited before: with it, an article that is being written is audited sooner. */
  readonly memory?: Memory | null
  /** What the record calls the file; `<text>` unless told otherwise. */
  readonly path?: string
  /** The rules to audit by; all of them unless told otherwise. */
  readonly rules?: readonly Rule[]
  /** How the rules run; as they are unless told otherwise. */
  readonly settings?: Settings
  /** SHA-256 of the settings, from `hashSettings`, where many articles share them. */
  readonly configHash?: string
  /** SHA-256 of a text as hexadecimal digits; a platform's own is quicker than ours. */
  readonly hash?: (text: string) => string
  /** The other stories of its event, and which of them it is: then rules look across them. */
  readonly event?: EventStory
  /** Which of the findings count: those on changed lines, say. */
  readonly sift?: (findings: readonly Finding[]) => readonly Finding[]
  /** The version that the record names. */
  readonly version?: string
}

/** An article audited: what it says, what the rules found, and the record of both. */
export interface Audit {
  readonly article: Article
  readonly findings: readonly Finding[]
  /** What the rules found besides and the article asks to have ignored, with its reasons. */
  readonly suppressed: readonly SuppressedFinding[]
  /** Made when it is first asked for: the figures take time, and not everybody wants them. */
  readonly record: ReportRecord
}

/**
 * Audits an article: who says what in it, what a standards editor would have mended, and the figures.
 * Pure and synchronous: the same text, rules and settings give the same audit. No text makes it throw; a rule that fails does.
 */
export function audit(text: string, options: AuditOptions = {}): Audit {
  const {rules = allRules, format = 'markdown', path = '<text>', hash = sha256, version = '0'} = options
  const settings = options.settings ?? defaultsOf(rules)
  const {outline = null, metadata = {}, memory = null} = options
  const told = options.event?.tellings[options.event.index]?.article
  const isTold = told?.text === text && told.format === format
  const article = isTold ? told : readArticle(text, {format, outline, metadata, memory})
  const {findings: all, suppressed} = checkArticle(article, rules, settings, options.event)
  const findings = options.sift?.(all) ?? all
  const toRecord = () =>
    reportRecord(article, findings, {
      path,
      configHash: options.configHash ?? (hash === sha256 ? ownHashOf(settings) : hashSettings(settings, hash)),
      textHash: `sha256:${hash(text)}`,
      version,
      minConfidence: settings.minConfidence ?? 0,
      suppressed
    })
  let record: ReportRecord | null = null
  return {
    article,
    findings,
    suppressed,
    get record() {
      record ??= toRecord()
      return record
    }
  }
}

/** The SHA-256 of settings in canonical form: the same for the same settings, in whatever order they were written. */
export const hashSettings = (settings: Settings, hash: (text: string) => string = sha256): string =>
  hash(canonical(settings))

// Whoever audits article after article gives the same rules and settings each time.
const defaultsOf = remembered((rules: readonly Rule[]) => readSettings({}, rules))
const ownHashOf = remembered((settings: Settings) => hashSettings(settings))

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}
