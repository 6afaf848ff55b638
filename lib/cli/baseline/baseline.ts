import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Finding} from '../../model.ts'
import {writeWhole} from '../outlets/wholeFile.ts'
import {UserError} from '../userError.ts'

/** The form of the file; a change that breaks a reader raises the number. */
const schema = 'onrecord-baseline/1'

/** A finding that a desk has decided to live with. */
export interface BaselineEntry {
  readonly path: string
  readonly rule: string
  /** The rule, the words and the words beside them: see `fingerprint`. */
  readonly fingerprint: string
  /** For people; nothing is matched by it. */
  readonly message: string
  /** Who decided so, and why. */
  readonly who?: string
  readonly why?: string
  /** The ISO date after which it is told again. */
  readonly expires?: string
}

/** A finding, and the article that it is in. */
export interface Placed {
  readonly path: string
  readonly finding: Finding
}

/**
 * The findings that a desk lives with, by their words: one that was mended and a new one never stand for each other. A paragraph that moved is
 * known again, and so is an article that was renamed.
 */
export class Baseline {
  readonly entries: readonly BaselineEntry[]
  readonly #today: string
  readonly #byKey = new Map<string, BaselineEntry>()
  /** Entries of articles that are gone, by what a renamed one would have. */
  readonly #homeless = new Map<string, BaselineEntry[]>()
  readonly #met = new Set<BaselineEntry>()

  /** The paths of the entries are seen from `folder`, the current one unless told otherwise. */
  constructor(entries: readonly BaselineEntry[], today: string, folder = '.') {
    this.entries = entries
    this.#today = today
    for (const entry of entries) {
      this.#byKey.set(keyOf(entry.path, entry.rule, entry.fingerprint), entry)
      if (existsSync(resolve(folder, entry.path))) continue
      const key = keyOf('', entry.rule, entry.fingerprint)
      this.#homeless.set(key, [...(this.#homeless.get(key) ?? []), entry])
    }
  }

  /** The entry for a finding, or null; one of an article that is gone stands for a single finding. */
  entryOf({path, finding: {ruleId, fingerprint}}: Placed): BaselineEntry | null {
    const own = this.#byKey.get(keyOf(path, ruleId, fingerprint))
    const entry =
      own ?? this.#homeless.get(keyOf('', ruleId, fingerprint))?.find((each) => !this.#met.has(each)) ?? null
    if (entry !== null) this.#met.add(entry)
    return entry
  }

  /** Whether a finding is lived with today. */
  hides(placed: Placed): boolean {
    const entry = this.entryOf(placed)
    return entry !== null && !this.isExpired(entry)
  }

  isExpired({expires}: BaselineEntry): boolean {
    return expires !== undefined && expires < this.#today
  }

  /** Whether a finding has been asked for that the entry stands for. */
  isMet(entry: BaselineEntry): boolean {
    return this.#met.has(entry)
  }
}

const keyOf = (path: string, rule: string, fingerprint: string): string => `${path}\n${rule}\n${fingerprint}`

/** Reads a baseline. Throws a `UserError` where there is none, or where the file is none. */
export function readBaseline(path: string, today: string, folder?: string): Baseline {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UserError(
      code === 'ENOENT'
        ? `There is no baseline "${path}"; make one with "onrecord baseline", or check the name.`
        : `The baseline "${path}" cannot be read (${code}); check the path and the rights.`
    )
  }
  return new Baseline(parseEntries(path, text), today, folder)
}

function parseEntries(path: string, text: string): readonly BaselineEntry[] {
  const remedy = 'restore it from your archive, or make it anew with "onrecord baseline"'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UserError(`The baseline "${path}" is not JSON; ${remedy}.`)
  }
  if (!isObject(value) || !Array.isArray(value.entries)) {
    throw new UserError(`The baseline "${path}" has no list "entries"; ${remedy}.`)
  }
  if (value.schema !== schema) {
    const found = JSON.stringify(value.schema) ?? 'nothing'
    throw new UserError(`The baseline "${path}" has the form ${found} and this version reads "${schema}"; ${remedy}.`)
  }
  return value.entries.map((entry, index) => checkEntry(path, entry, index))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function checkEntry(path: string, value: unknown, index: number): BaselineEntry {
  const place = `Entry ${index + 1} of the baseline "${path}"`
  if (!isObject(value)) throw new UserError(`${place} is ${JSON.stringify(value)}; give an object.`)
  for (const key of ['path', 'rule', 'fingerprint', 'message'] as const) {
    if (typeof value[key] !== 'string')
      throw new UserError(`${place} has no "${key}"; make it anew with "onrecord baseline".`)
  }
  for (const key of ['who', 'why'] as const) {
    if (value[key] !== undefined && typeof value[key] !== 'string') {
      throw new UserError(
        `"${key}" in entry ${index + 1} of the baseline "${path}" is ${JSON.stringify(value[key])}; give words.`
      )
    }
  }
  const {expires} = value
  if (expires !== undefined && !isDate(expires)) {
    throw new UserError(
      `"expires" in entry ${index + 1} of the baseline "${path}" is ${JSON.stringify(expires)}; give a date such as "2027-01-31".`
    )
  }
  // Checked key by key above.
  return value as unknown as BaselineEntry
}

/** Whether a value is a day of the calendar, as `2027-01-31`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Writes a baseline, its entries in the order of paths and rules, so that a change of it is easy to read. */
export function writeBaseline(path: string, entries: readonly BaselineEntry[]): void {
  const sorted = entries.toSorted(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
  )
  const lines = sorted.map(({path: article, rule, fingerprint, message, who, why, expires}) =>
    JSON.stringify({path: article, rule, fingerprint, message, who, why, expires})
  )
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  writeWhole(path, `{\n  "schema": "${schema}",\n  "entries": ${list}\n}\n`)
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
