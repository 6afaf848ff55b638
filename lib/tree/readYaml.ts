/** The door to yaml: the header of an article, or settings → values. */
import {isNode, isPair, parseDocument} from 'yaml'
import {Lines, type Place} from '../text/lines.ts'

/** What a header holds, or what is wrong with it, in the parser's words. */
export type Yaml = {readonly value: unknown} | {readonly problem: string}

/** Reads YAML; never throws. */
export function readYaml(source: string): Yaml {
  try {
    const document = parseDocument(source, {logLevel: 'silent'})
    const error = document.errors[0]
    return error ? {problem: firstLine(error.message)} : {value: document.toJS({maxAliasCount: 20})}
  } catch {
    // The YAML package throws where aliases or brackets are nested beyond measure.
    return {problem: 'its values are nested too deeply'}
  }
}

const firstLine = (message: string): string => {
  const line = message.split('\n', 1)[0] ?? message
  return line.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '')
}

/** Settings in YAML, or what is wrong with them and where. */
export type YamlSettings =
  | {readonly value: unknown; readonly placeOf: (path: readonly string[]) => Place}
  | {readonly problem: string; readonly line: number; readonly column: number}

/** Reads settings in YAML; never throws. */
export function readYamlSettings(text: string): YamlSettings {
  const lines = new Lines(text)
  const start = {line: 1, column: 1}
  try {
    const document = parseDocument(text, {logLevel: 'silent'})
    const error = document.errors[0]
    if (error !== undefined) {
      const message = firstLine(error.message)
      return {problem: message, ...lines.placeOf(error.pos[0])}
    }
    const placeOf = (path: readonly string[]): Place => {
      for (let length = path.length; length > 0; length--) {
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
        const offset = offsetOf(parent, path[length - 1] ?? '')
        if (offset !== null) return lines.placeOf(offset)
      }
      return start
    }
    return {value: document.toJS({maxAliasCount: 20}), placeOf}
  } catch {
    return {problem: 'its values are nested too deeply', ...start}
  }
}

/** Where a key of a map stands, or an entry of a list. */
function offsetOf(parent: unknown, key: string): number | null {
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items)) return null
  for (const [index, item] of parent.items.entries()) {
    if (isPair(item) ? isNode(item.key) && String(item.key) === key : String(index) === key) {
      const node = isPair(item) ? item.key : item
      return isNode(node) ? (node.range?.[0] ?? null) : null
    }
  }
  return null
}
