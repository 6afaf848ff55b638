import {audit, hashSettings} from '../../audit.ts'
import {RuleFailure} from '../../findings/check.ts'
import {remembered} from '../../findings/remembered.ts'
import type {Settings} from '../../findings/settings.ts'
import type {Format, Metadata, Outline} from '../../model.ts'
import {jsonLine} from '../../report/json.ts'
import type {ReportRecord} from '../../report/record.ts'
import {type Section, sections} from '../../report/streamSchema.ts'
import type {Obstacle} from '../inputs/decodeText.ts'
import {readArticleFile} from '../inputs/findInputs.ts'
import {type SettingOptions, SettingsFinder} from '../settings/orderedSettings.ts'
import {isUserError} from '../userError.ts'
import {version} from '../version.ts'
import {isBlank, linesIn} from './readPieces.ts'
import {readStreamedLine} from './streamedLine.ts'
import {badRecord, mostSentences, ownBytes, type StreamResult, type StreamTask, sha256} from './streamRecords.ts'

/** What holds for all articles of a stream. */
export interface StreamSetup extends SettingOptions {
  readonly format: Format | null
  /** The parts of the record that are asked for. */
  readonly sections: readonly Section[]
}

/** Audits the articles of a stream, task after task. A line that holds none, or that the program fails on, has a record with the error in its place. */
export function streamWorker(setup: StreamSetup): (task: StreamTask) => Promise<StreamResult> {
  const worker = new StreamWorker(setup)
  return (task) => worker.do(task)
}

/** An article to audit, or why there is none. */
type Given =
  | {
      readonly id: string
      readonly text: string
      readonly format: Format
      readonly metadata?: Metadata
      readonly outline?: Outline | null
      readonly input?: object
    }
  | {readonly id: string | null; readonly obstacle: Obstacle}

class StreamWorker {
  readonly #options: SettingOptions
  #finder: SettingsFinder | null = null
  /** The parts of the record that nobody asked for. */
  readonly #left: ReadonlySet<string>
  readonly #format: Format | null
  /** What the rules find is seen in these alone. */
  readonly #asksRules: boolean
  readonly #hashOf = remembered((settings: Settings) => hashSettings(settings, sha256))

  constructor({format, sections: wanted, ...options}: StreamSetup) {
    this.#options = options
    this.#format = format
    this.#left = new Set<string>(sections.filter((section) => !wanted.includes(section)))
    this.#asksRules = (['findings', 'suppressed', 'metrics'] as const).some((section) => wanted.includes(section))
  }

  async do({kind, bytes, separator, name, first}: StreamTask): Promise<StreamResult> {
    this.#finder ??= await this.#findSettings(kind)
    const lines: string[] = []
    const sentences: string[] = []
    let bad = 0
    let number = first - 1
    for (const line of linesIn(bytes, separator)) {
      number++
      if (isBlank(line)) continue
      const place = kind === 'paths' ? Buffer.from(line).toString('utf8').replace(/\r$/, '') : `${name}:${number}`
      const given = kind === 'paths' ? this.#readFile(place) : readStreamedLine(line)
      const shown = await this.#show(given, given.id ?? place, line, this.#finder)
      lines.push(`${jsonLine(shown)}\n`)
      if (!('error' in shown)) continue
      bad++
      if (sentences.length < mostSentences) sentences.push(`${place}: ${shown.error.message}`)
    }
    return {bytes: ownBytes(lines.join('')), records: lines.length, bad, sentences}
  }

  /** Articles in JSON lie in no folder: the settings of the current one hold for all of them. */
  async #findSettings(kind: StreamTask['kind']): Promise<SettingsFinder> {
    const finder = new SettingsFinder(this.#options)
    await finder.for('article')
    if (kind === 'paths') return finder
    return new SettingsFinder({...this.#options, config: finder.fileFor('article'), 'config-lookup': false})
  }

  #readFile(path: string): Given {
    const input = readArticleFile(path, this.#format)
    return 'obstacle' in input ? {id: input.path, obstacle: input.obstacle} : {...input, id: input.path}
  }

  async #show(
    given: Given,
    path: string,
    line: Uint8Array,
    finder: SettingsFinder
  ): Promise<object & Partial<ReturnType<typeof badRecord>>> {
    if ('obstacle' in given) return badRecord(given.id, path, given.obstacle, given.id === null ? sha256(line) : null)
    try {
      return await this.#auditArticle(given, finder)
    } catch (error) {
      if (isUserError(error)) throw error
      return badRecord(given.id, path, {code: 'failed', message: describeFault(error)}, null)
    }
  }

  async #auditArticle(
    {id, text, format, metadata, outline = null, input}: Exclude<Given, {obstacle: Obstacle}>,
    finder: SettingsFinder
  ): Promise<object> {
    const {rules, settings} = await finder.for(id)
    const {record} = audit(text, {
      path: id,
      format,
      outline,
      settings,
      rules: this.#asksRules ? rules : [],
      version,
      hash: sha256,
      configHash: this.#hashOf(settings),
      ...(metadata && {metadata})
    })
    return {
      id,
      ...this.#cut(record),
      ...(input !== undefined && Object.keys(input).length > 0 && {input})
    }
  }

  /** The record without the parts that nobody asked for. */
  #cut(record: ReportRecord): object {
    if (this.#left.size === 0) return record
    return Object.fromEntries(Object.entries(record).filter(([key]) => !this.#left.has(key)))
  }
}

function describeFault(error: unknown): string {
  if (error instanceof RuleFailure && error.ruleId.startsWith('house/')) return `${error.message}; mend the rule.`
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `This is a fault of the program, not of the article (${reason}); please report it with the article.`
}
