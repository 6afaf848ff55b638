import type {AttributionType, Frame, RawAttribution} from '../../lib/model.ts'
import {findAttributions} from '../../lib/statements/attributions.ts'
import {articleReading} from './articleReading.ts'

/**
 * An example with its roles marked: `{K:“The dam is sound,”} {S:Ana Ruiz} {C:said}.`
 *
 * `S` source, `C` cue, `K` content (one pair of braces for each piece), `R` whom it was told, `T` through whom it came,
 * `O` whom it was had from, `P` where it was given out. Braces nest. A digit names the attribution, in text order, where
 * there are several: `{S12:Ana Ruiz} {C1:said}` is the source of the first and of the second.
 */
export interface Marked {
  /** The example without its braces. */
  readonly text: string
  /** For each attribution its roles, written as `writtenRoles` writes those of the engine. */
  readonly roles: readonly string[]
}

const letters = {
  S: 'source',
  C: 'cue',
  K: 'content',
  R: 'recipient',
  T: 'conduit',
  O: 'origin',
  P: 'provenance'
} as const
type Letter = keyof typeof letters

interface Role {
  readonly letter: Letter
  readonly start: number
  readonly end: number
}

const order = Object.keys(letters)

/** One attribution’s roles, a line each: `content 0 “The dam is sound,”`. */
const write = (text: string, roles: readonly Role[]): string =>
  [...roles]
    .sort((a, b) => order.indexOf(a.letter) - order.indexOf(b.letter) || a.start - b.start)
    .map(({letter, start, end}) => `${letters[letter]} ${start} ${text.slice(start, end)}`)
    .join('\n')

const isLetter = (letter: string): letter is Letter => letter in letters

/** Reads the notation; throws where braces do not match, since an example that cannot be read proves nothing. */
export function readRoles(marked: string): Marked {
  const found: Role[][] = []
  const open: {readonly letter: Letter; readonly numbers: readonly number[]; readonly start: number}[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const character = marked.charAt(at)
    if (character === '{') {
      const head = /^\{([A-Z])(\d*):/.exec(marked.slice(at, at + 12))
      const letter = head?.[1] ?? ''
      if (!head || !isLetter(letter)) throw new Error(`No role after the brace: ${marked.slice(at)}`)
      open.push({letter, numbers: [...(head[2] || '1')].map(Number), start: text.length})
      at += head[0].length - 1
      continue
    }
    if (character !== '}') {
      text += character
      continue
    }
    const role = open.pop()
    if (!role) throw new Error(`A brace too many: ${marked}`)
    for (const number of role.numbers) {
      const roles = found[number - 1] ?? []
      roles.push({letter: role.letter, start: role.start, end: text.length})
      found[number - 1] = roles
    }
  }
  if (open.length > 0) throw new Error(`A brace is not closed: ${marked}`)
  return {text, roles: Array.from(found, (roles) => write(text, roles ?? []))}
}

const viaLetters = {recipient: 'R', conduit: 'T', origin: 'O'} as const

/** What the engine found, written as the notation’s roles are; `shift` is what stands before the example in the text. */
export const writtenRoles = (text: string, attribution: RawAttribution, shift = 0): string => {
  const roles: Role[] = []
  const add = (letter: Letter, span: {readonly start: number; readonly end: number} | null): void => {
    if (span) roles.push({letter, start: span.start - shift, end: span.end - shift})
  }
  add('S', attribution.source)
  add('C', attribution.cue)
  for (const piece of attribution.content) add('K', piece)
  for (const via of attribution.via) add(viaLetters[via.relation], via.mention)
  add('P', attribution.provenance)
  return write(text, roles)
}

/** A paragraph that credits nobody: what follows it is the body of an article. */
const opening = 'A storm passed over Norwick on Monday night.\n\n'

/** An attribution as the specs compare it. */
export interface Found {
  readonly frame: Frame
  readonly type: AttributionType
  readonly roles: string
}

/** What the engine finds in an example as it would stand in an article: a headline at its head, all else after an opening. */
export function findIn(text: string): readonly Found[] {
  const before = text.startsWith('# ') ? '' : opening
  return findAttributions(articleReading(before + text)).map((attribution) => ({
    frame: attribution.frame,
    type: attribution.type,
    roles: writtenRoles(text, attribution, before.length)
  }))
}
