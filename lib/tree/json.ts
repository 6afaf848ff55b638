/** The strings of a JSON text with their places in it, which `JSON.parse` does not tell. */
import type {Prose} from '../model.ts'
import type {Span} from '../text/span.ts'
import {ProseBuilder} from './offsets.ts'

/** A string value of a JSON text; its span has the quotation marks in it. */
export interface JsonString extends Span {
  /** Its keys and places, in lower case, with a dot between two: `bodies.0.value`. */
  readonly path: string
}

/** What stands deeper is no news. */
const deepest = 30

/** The string values of a JSON text from the offset `start` on, in text order. What is no JSON gives what can be made out. */
export function jsonStrings(text: string, start: number): readonly JsonString[] {
  const found: JsonString[] = []
  const steps: {isList: boolean; key: string; count: number}[] = []
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '{' || sign === '[') {
      depth += 1
      if (depth <= deepest) steps.push({isList: sign === '[', key: '', count: 0})
      continue
    }
    if (sign === '}' || sign === ']') {
      if (depth <= deepest) steps.pop()
      depth = Math.max(0, depth - 1)
      continue
    }
    const top = steps.at(-1)
    if (sign === ',' && top && depth <= deepest) top.count += 1
    if (sign !== '"') continue
    const end = endOfString(text, at)
    if (top && depth <= deepest) {
      if (!top.isList && isKey(text, end)) top.key = keyOf(text, at, end)
      else found.push({start: at, end, path: steps.map(({isList, key, count}) => (isList ? count : key)).join('.')})
    }
    at = end - 1
  }
  return found
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

function isKey(text: string, end: number): boolean {
  const after = /\s{0,100}:/y
  after.lastIndex = end
  return after.test(text)
}

const longestKey = 100

const keyOf = (text: string, start: number, end: number): string =>
  text.slice(start + 1, Math.min(end - 1, start + longestKey)).toLowerCase()

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', b: '\b', f: '\f'}

/** The words of a JSON string, each character at its place in the file: `\u201c` is “. */
export function jsonProse(text: string, {start, end}: Span): Prose {
  const builder = new ProseBuilder()
  const last = text.charAt(end - 1) === '"' && end - 1 > start ? end - 1 : end
  let done = start + 1
  for (let at = text.indexOf('\\', done); at !== -1 && at < last; at = text.indexOf('\\', done)) {
    builder.addSlice(text.slice(done, at), done)
    const unit = /^u[\da-fA-F]{4}/.exec(text.slice(at + 1, Math.min(at + 6, last)))
    const sign = text.charAt(at + 1)
    done = Math.min(at + (unit ? 6 : 2), last)
    builder.addWhole(
      unit ? String.fromCharCode(Number.parseInt(unit[0].slice(1), 16)) : (escapes[sign] ?? sign),
      at,
      done
    )
  }
  builder.addSlice(text.slice(done, last), done)
  return builder.build()
}
