import {isUtf8} from 'node:buffer'
import type {Format, Metadata} from '../../model.ts'
import {metadataOf} from '../../tree/frontMatter.ts'
import type {Obstacle} from '../inputs/decodeText.ts'
import {inMegabytes, longestText} from '../inputs/limits.ts'

/** An article as a line of JSON gives it. */
export interface StreamedArticle {
  readonly id: string
  readonly format: Format
  readonly text: string
  /** What the line says of the article. */
  readonly metadata: Metadata
  /** The fields that mean nothing to the audit: they are passed through. */
  readonly input: Readonly<Record<string, unknown>>
}

/** A line that holds no article, and why; its id where it has one. */
export interface BadLine {
  readonly id: string | null
  readonly obstacle: Obstacle
}

/** The fields that may hold the article, and how it is written there. */
const bodies: Readonly<Record<string, Format>> = {text: 'text', markdown: 'markdown', html: 'html', ninjs: 'ninjs'}
const described = ['title', 'published', 'byline', 'outlet', 'desk', 'type'] as const

/** Nothing that is passed through is nested deeper. */
const deepest = 100

/** Reads a line of JSON: the article in it and what is said of it. */
export function readStreamedLine(bytes: Uint8Array): StreamedArticle | BadLine {
  if (!isUtf8(bytes))
    return bad(null, 'not-utf-8', 'This line is not UTF-8; write the articles anew with that encoding.')
  const source = new TextDecoder().decode(bytes)
  const line = parse(source)
  if (line === null) {
    return bad(
      null,
      'no-json',
      `This line is no JSON object (it begins ${JSON.stringify(source.slice(0, 40))}); write each article as one object on one line.`
    )
  }
  const id = idOf(line.id)
  if (id === null) {
    return bad(
      null,
      'no-id',
      `This line has ${line.id === undefined ? 'no "id"' : `${nameOf(line.id)} as its "id"`}; give each article one of its own, as a text or a whole number.`
    )
  }
  const given = Object.keys(bodies).filter((name) => line[name] !== undefined && line[name] !== null)
  const [name] = given
  if (name === undefined)
    return bad(id, 'no-text', 'This line holds no article; give it as "text", "markdown", "html" or "ninjs".')
  if (given.length > 1) {
    return bad(
      id,
      'two-texts',
      `This line holds the article as ${given.map((each) => `"${each}"`).join(' and ')}; give one of them.`
    )
  }
  const body = line[name]
  const isNews = name === 'ninjs' && typeof body === 'object'
  if (typeof body !== 'string' && !isNews)
    return bad(id, 'no-text', `"${name}" is ${nameOf(body)}; give a text${name === 'ninjs' ? ' or an object' : ''}.`)
  if (isDeeper(line, deepest))
    return bad(id, 'too-deep', `This line is nested more than ${deepest} deep; give flatter fields.`)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  if (!/[^\s\uFEFF]/.test(text))
    return bad(id, 'empty', `There is nothing in "${name}" to audit; check that the article was saved there.`)
  if (text.length > longestText) {
    const sizes = `has ${inMegabytes(text.length)}, and no article is longer than ${inMegabytes(longestText)}`
    return bad(id, 'too-large', `"${name}" ${sizes}; split it or leave it out.`)
  }
  const metadata = metadataOf(new Map(described.map((field) => [field, line[field]])))
  return {id, format: bodies[name] ?? 'text', text, metadata, input: inputOf(line, name, metadata)}
}

const bad = (id: string | null, code: Obstacle['code'], message: string): BadLine => ({id, obstacle: {code, message}})

function parse(source: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : null
  } catch {
    return null
  }
}

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value === '' ? null : value
  return Number.isSafeInteger(value) ? String(value) : null
}

const nameOf = (value: unknown): string => {
  if (value === null || value === '') return value === '' ? 'an empty text' : 'null'
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Everything but the id, the article and what the record says in the same words. */
const inputOf = (
  line: Readonly<Record<string, unknown>>,
  body: string,
  metadata: Metadata
): Readonly<Record<string, unknown>> => {
  const said = new Map<string, unknown>(Object.entries(metadata))
  return Object.fromEntries(
    Object.entries(line).filter(
      ([key, value]) =>
        key !== 'id' &&
        key !== body &&
        !Object.hasOwn(bodies, key) &&
        !(said.has(key) && (value ?? null) === said.get(key))
    )
  )
}

/** Whether a value is nested deeper than that; without recursion, which deep values would break. */
function isDeeper(value: unknown, most: number): boolean {
  let level: object[] = [Object(value)]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((each) => Object.values(each).filter((inner) => typeof inner === 'object' && inner !== null))
  }
  return false
}
