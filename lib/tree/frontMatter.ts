/** The header in YAML that Markdown articles carry: what the file says of itself. */
import type {Directive, Fault, Metadata} from '../model.ts'
import {readDate} from './dates.ts'
import {headerDirectives} from './headerDirectives.ts'
import {readPlainHeader} from './plainHeader.ts'
import {readYaml} from './readYaml.ts'

export interface FrontMatter {
  readonly metadata: Metadata
  readonly faults: readonly Fault[]
  readonly directives: readonly Directive[]
  /** Where the article begins. */
  readonly end: number
}

export const noMetadata: Metadata = {
  title: null,
  published: null,
  byline: null,
  outlet: null,
  desk: null,
  type: null
}

/** The names that editorial systems give each field, the likeliest first. */
const fields = {
  title: ['title', 'headline'],
  published: ['date', 'published', 'pubdate', 'publishdate', 'datepublished'],
  byline: ['author', 'authors', 'byline', 'by'],
  outlet: ['outlet', 'source', 'publication', 'publisher', 'site'],
  desk: ['desk', 'section', 'department'],
  type: ['type', 'genre', 'category']
} as const

/** No header is longer; what is, was never closed by its author. */
const longestHeader = 64 * 1024

/** Reads the front matter at the offset `start`. A broken one is a fault, and the article is read all the same. */
export function readFrontMatter(text: string, start: number): FrontMatter {
  const opening = /---[ \t]*(?:\r\n|\n|\r)/y
  opening.lastIndex = start
  if (!opening.test(text)) return {metadata: noMetadata, faults: [], directives: [], end: start}
  const bodyStart = opening.lastIndex
  const closing = findClosing(text, bodyStart)
  if (!closing) return readUnclosed(text, start, bodyStart)
  const header = text.slice(bodyStart, closing.start)
  const {metadata, problem, onrecord} = readHeader(header)
  if (problem) {
    return {metadata, faults: [{start, end: closing.end, message: problem}], directives: [], end: closing.end}
  }
  return {metadata, ...headerDirectives(onrecord, header, bodyStart), end: closing.end}
}

function findClosing(text: string, from: number): {readonly start: number; readonly end: number} | null {
  const line = /^---[ \t]*$/gm
  line.lastIndex = from
  const header = text.slice(0, from + longestHeader)
  const found = line.exec(header)
  return found ? {start: found.index, end: found.index + found[0].length} : null
}

/** A header that is never closed ends where the lines `key: value` do. */
function readUnclosed(text: string, start: number, bodyStart: number): FrontMatter {
  const line = /[A-Za-z][\w-]{0,30}:(?: [^\n\r]*)?(?:\r\n|\n|\r|$)/y
  line.lastIndex = bodyStart
  let end = bodyStart
  while (end < text.length && line.test(text)) end = line.lastIndex
  if (end === bodyStart) return {metadata: noMetadata, faults: [], directives: [], end: start}
  const message =
    'The front matter begins with --- but never ends. Add a line with --- after its last field; until then only the fields at the top are read.'
  const {metadata} = readHeader(text.slice(bodyStart, end))
  return {metadata, faults: [{start, end, message}], directives: [], end}
}

interface Header {
  readonly metadata: Metadata
  readonly problem: string | null
  /** What it says to onrecord, as yet unchecked. */
  readonly onrecord?: unknown
}

function readHeader(source: string): Header {
  const plain = readPlainHeader(source)
  const yaml = plain === null ? readYaml(source) : {value: plain}
  if ('problem' in yaml) return {metadata: readLines(source), problem: broken(yaml.problem)}
  const {value} = yaml
  if (value === null || value === undefined) return {metadata: noMetadata, problem: null}
  if (typeof value !== 'object' || Array.isArray(value)) {
    return {metadata: noMetadata, problem: broken('it holds no fields such as "title: …"')}
  }
  const fields = new Map(Object.entries(value))
  return {metadata: metadataOf(fields), problem: null, onrecord: fields.get('onrecord')}
}

const broken = (reason: string): string =>
  `The front matter between the --- lines is not valid YAML: ${reason}. Often a value with a colon or quotation mark wants quotation marks around it.`

/** What can be saved of a broken header: its simple lines. */
function readLines(source: string): Metadata {
  const values = new Map<string, unknown>()
  for (const line of source.slice(0, longestHeader).split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(':')
    if (colon <= 0 || /\s/.test(line.charAt(0))) continue
    const value = line.slice(colon + 1).trim()
    values.set(line.slice(0, colon).trim(), value.replace(/^(["'])(.*)\1$/, '$2'))
  }
  return metadataOf(values)
}

/** The fields that the program knows, out of all that the header holds. */
export function metadataOf(values: ReadonlyMap<string, unknown>): Metadata {
  const lower = new Map<string, string>()
  for (const [key, value] of values) {
    const text = textOf(value)
    if (text) lower.set(key.toLowerCase().replace(/[_-]/g, ''), text)
  }
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = lower.get(name)
      if (value) return value
    }
    return null
  }
  return {
    title: first(fields.title),
    published: readDate(first(fields.published) ?? ''),
    byline: first(fields.byline),
    outlet: first(fields.outlet),
    desk: first(fields.desk),
    type: first(fields.type)?.toLowerCase() ?? null
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ')
  if (value && typeof value === 'object' && 'name' in value) return textOf(value.name)
  return ''
}
