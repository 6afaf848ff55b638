import type {Directive, Fault} from '../model.ts'

/** What a header says to onrecord, and what is wrong with it. */
interface HeaderDirectives {
  readonly directives: readonly Directive[]
  readonly faults: readonly Fault[]
}

/**
 * What the field `onrecord` of a header, which stands at the offset `base` of the file, asks to have ignored in the whole file:
 * `{ignore: {rule-id: reason}}`, or a list of `{rule, reason}`. What has another shape is a fault.
 */
export function headerDirectives(field: unknown, header: string, base: number): HeaderDirectives {
  if (field === undefined || field === null) return {directives: [], faults: []}
  const places = new HeaderPlaces(header, base)
  const wishes = readWishes(field)
  if (wishes === null) return {directives: [], faults: [{...places.next('onrecord'), message}]}
  const directives = wishes.map(([id, reason]): Directive => {
    const place = places.next(id)
    const rules = [{id, ...place}]
    return {...place, command: 'onrecord-ignore-file', rules, reason: reason.trim().replace(/\s+/g, ' '), closed: true}
  })
  return {directives, faults: []}
}

const message =
  'The field "onrecord" of the front matter cannot be used; give rules and reasons, as in onrecord: {ignore: {floating-quote: "the band speaks as one"}}.'

/** Rules and reasons, or null where the field says something else. */
function readWishes(field: unknown): readonly (readonly [id: string, reason: string])[] | null {
  const {ignore, ...others} = fieldsOf(field) ?? {others: field}
  if (Object.keys(others).length > 0) return null
  if (Array.isArray(ignore)) {
    const wishes = ignore.map((each) => wishOf(each))
    return wishes.includes(null) ? null : wishes.filter((wish) => wish !== null)
  }
  const fields = fieldsOf(ignore)
  return fields && Object.entries(fields).map(([id, reason]) => [id, textOf(reason)])
}

function wishOf(entry: unknown): readonly [string, string] | null {
  if (typeof entry === 'string') return [entry, '']
  const {rule, reason, ...others} = fieldsOf(entry) ?? {}
  return typeof rule === 'string' && Object.keys(others).length === 0 ? [rule, textOf(reason)] : null
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : null

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Finds words of a header one after the other. */
class HeaderPlaces {
  readonly #header: string
  readonly #base: number
  #from: number

  constructor(header: string, base: number) {
    this.#header = header
    this.#base = base
    this.#from = Math.max(0, header.search(/^onrecord/m))
  }

  next(word: string): {readonly start: number; readonly end: number} {
    const found = this.#header.indexOf(word, this.#from)
    const at = found < 0 ? this.#from : found
    if (found >= 0) this.#from = found + word.length
    const end = found < 0 ? at + 'onrecord'.length : at + word.length
    return {start: this.#base + at, end: this.#base + Math.min(end, this.#header.length)}
  }
}
