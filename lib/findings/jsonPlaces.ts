import {Lines, type Place} from '../text/lines.ts'
import type {KeyPath} from './written.ts'

/** A list or an object that the reading is within. */
interface Level {
  readonly isList: boolean
  /** The key, or the index, of what comes next in it. */
  key: string
}

/** Settings are no deeper: a key of package.json, overrides, one of them, rules, a rule, its level and options, an option, a word. */
const deepest = 8

/** A string, a sign, or a number or name. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * Where each key of a sound JSON text stands, and each entry of a list: what a fault in settings points at.
 * A key that stands twice counts where it stands last, as it does for the parser.
 */
export class JsonPlaces {
  readonly #lines: Lines
  readonly #offsets = new Map<string, number>()

  constructor(text: string) {
    this.#lines = new Lines(text)
    const levels: Level[] = []
    let last = ''
    for (const {0: found, index} of text.matchAll(token)) {
      const level = levels.at(-1)
      if (level?.isList && !']},'.includes(found)) this.#note(levels, index)
      if (found === '{' || found === '[') levels.push({isList: found === '[', key: found === '[' ? '0' : ''})
      else if (found === '}' || found === ']') levels.pop()
      else if (found === ',' && level?.isList) level.key = String(Number(level.key) + 1)
      else if (found.startsWith('"') && level && !level.isList && (last === '{' || last === ',')) {
        level.key = String(JSON.parse(found))
        this.#note(levels, index)
      }
      last = found
    }
  }

  /** The place of a key, or of the nearest key around it. */
  placeOf(path: KeyPath): Place {
    for (let length = path.length; length > 0; length--) {
      const offset = this.#offsets.get(JSON.stringify(path.slice(0, length)))
      if (offset !== undefined) return this.#lines.placeOf(offset)
    }
    return {line: 1, column: 1}
  }

  #note(levels: readonly Level[], offset: number): void {
    if (levels.length <= deepest) this.#offsets.set(JSON.stringify(levels.map(({key}) => key)), offset)
  }
}
