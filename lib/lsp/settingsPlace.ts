import type {Span} from '../text/span.ts'

/** Where in a settings file somebody writes: whether a key or a value belongs there, within which keys, and what is there of it so far. */
export interface SettingsPlace {
  readonly role: 'key' | 'value'
  /** The keys around it, the outermost first, and for a value its own; an entry of a list goes by its number. */
  readonly path: readonly string[]
  readonly span: Span
}

/** A list or an object that stands open. */
interface Level {
  readonly isList: boolean
  key: string
  wants: 'key' | 'value'
}

/** A string, whole or not; a sign; a number or name. */
const jsonToken = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g

/** The place at an offset of a JSON text, which need not be whole. */
export function jsonPlaceAt(text: string, offset: number): SettingsPlace | null {
  const levels: Level[] = []
  let span: Span = {start: offset, end: offset}
  for (const {0: found, index} of text.matchAll(jsonToken)) {
    if (index >= offset) break
    const isSign = /^[{}[\],:]$/.test(found)
    if (!isSign && offset <= index + found.length) {
      span = {start: index, end: index + found.length}
      break
    }
    const level = levels.at(-1)
    if (found === '{') levels.push({isList: false, key: '', wants: 'key'})
    else if (found === '[') levels.push({isList: true, key: '0', wants: 'value'})
    else if (found === '}' || found === ']') levels.pop()
    else if (level === undefined) continue
    else if (found === ',' && level.isList) level.key = String(Number(level.key) + 1)
    else if (found === ',') level.wants = 'key'
    else if (found === ':') level.wants = 'value'
    else if (level.wants === 'key') level.key = found.replace(/^"|"$/g, '')
  }
  const last = levels.at(-1)
  if (last === undefined) return null
  const around = levels.slice(0, -1).map(({key}) => key)
  return last.wants === 'key' ? {role: 'key', path: around, span} : {role: 'value', path: [...around, last.key], span}
}

/** No key is looked for further back. */
const longestWord = 200

/** The place at an offset of a YAML text in block style. */
export function yamlPlaceAt(text: string, offset: number): SettingsPlace | null {
  const open: {readonly indent: number; readonly key: string}[] = []
  const close = (indent: number) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
  }
  const start = text.lastIndexOf('\n', offset - 1) + 1
  for (const line of text.slice(0, start).split(/\r\n|\n|\r/)) readLine(line)
  const end = text.slice(offset).search(/[\r\n]/)
  const line = text.slice(start, end < 0 ? text.length : offset + end)
  if (/^\s*#/.test(line)) return null
  const before = text.slice(start, offset)
  const dashes = /^[\s-]*(?=[^\s-]|$)/.exec(before)?.[0] ?? ''
  const word =
    before
      .slice(-longestWord)
      .split(/[\s,:[\]{}]/)
      .at(-1) ?? ''
  const rest = /^[^\s,:[\]{}]*/.exec(text.slice(offset))?.[0] ?? ''
  const span = {start: offset - word.length, end: offset + rest.length}
  close(dashes.replace(/-\s*$/, '').length)
  const keyed = /^([\w$/.-]+|"[^"]*"):/.exec(line.slice(dashes.length))?.[1]
  const keys = open.map(({key}) => key)
  const listed = dashes.includes('-') ? [...keys, '0'] : keys
  if (keyed !== undefined && offset - start > dashes.length + keyed.length)
    return {role: 'value', path: [...listed, keyed.replace(/"/g, '')], span}
  const isEntry = dashes.includes('-') && keyed === undefined
  return {role: isEntry ? 'value' : 'key', path: listed, span}

  function readLine(read: string): void {
    const [, indent = '', dash = '', key] = /^(\s*)((?:-\s+)*)(?:"?([\w$/.-]+)"?:)?/.exec(read) ?? []
    if (read.trim() === '' || read.trim().startsWith('#')) return
    close(indent.length)
    if (dash !== '') open.push({indent: indent.length, key: '0'})
    if (key !== undefined) open.push({indent: indent.length + dash.length, key})
  }
}
