/** What a mark looks like where it stands: how dear it would be to read it as opening, closing, or no quotation mark at all. */
import {curlyElisions, type MarkForm, type MarkSide, markForms} from '../lexicon/marks.ts'
import type {Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'

/**
 * The kinds of mark that pair, as digits. Straight double marks are a kind of their own, since they nest with curly ones;
 * French and East Asian pairs share theirs, since no paragraph prints both.
 */
export const DOUBLE = 0
export const STRAIGHT = 1
export const SINGLE = 2
export const GUILLEMET = 3
export const SMALL_GUILLEMET = 4
export const kindCount = 5

/** Whether marks of two kinds may close each other without fault: “We won" is a slip of the keyboard only. */
export const areAlike = (one: number, other: number): boolean => one === other || (one <= STRAIGHT && other <= STRAIGHT)

const kindNumbers: Readonly<Record<MarkForm['kind'], number>> = {
  double: DOUBLE,
  straight: STRAIGHT,
  single: SINGLE,
  guillemet: GUILLEMET,
  corner: GUILLEMET,
  'small guillemet': SMALL_GUILLEMET,
  'white corner': SMALL_GUILLEMET
}

const forms = new Map(markForms.map(({text, kind, side}) => [text, {kind: kindNumbers[kind], side}]))
const elisions = new Set(curlyElisions)

/** Marks farther than this from a word are not looked through: `“‘“` is as deep as print goes. */
const deepest = 3

/** What stands next to a mark. */
type Side = 'space' | 'word' | 'number' | 'stop' | 'bracket' | 'dash' | 'ellipsis' | 'sign' | 'edge'

export interface MarkShape {
  /** Token index. */
  readonly token: number
  readonly kind: number
  readonly side: MarkSide
  /** Costs, 0 for a mark that could not be clearer; a stray mark costs 4. */
  readonly asOpening: number
  readonly asClosing: number
  readonly asNeither: number
  /** Whether it is an apostrophe or a measure if it is no quotation mark. */
  readonly harmless: boolean
}

/** The shape of the mark at `index` of the article's tokens. */
export const shapeOf = (tokens: readonly Token[], index: number): MarkShape => {
  const text = tokens[index]?.text ?? ''
  const {kind, side} = forms.get(text) ?? {kind: DOUBLE, side: 'both' as const}
  const left = leftOf(tokens, index)
  const right = rightOf(tokens, index)
  const neither = costAsNeither(tokens, index, kind, left, right)
  return {
    token: index,
    kind,
    side,
    asOpening:
      openingLeft[left] +
      openingRight[right] +
      (side === 'close' ? (text === '’' ? 2.5 : 2) : 0) +
      elided(tokens, index, kind),
    asClosing:
      closingLeft[left] +
      closingRight[right] +
      (side === 'open' ? 2 : 0) +
      pluralCost(tokens, index, kind, left, right),
    asNeither: neither,
    harmless: neither < 4
  }
}

// «said:"We» has a stop on the left, «5"» a number; an opening bracket or dash is a fine place to open.
const openingLeft: Readonly<Record<Side, number>> = {
  ...{space: 0, edge: 0, bracket: 0, dash: 0},
  ...{ellipsis: 1, stop: 1.5, sign: 1.5, word: 3, number: 3}
}
const openingRight: Readonly<Record<Side, number>> = {
  ...{word: 0, number: 0, sign: 0, bracket: 0, ellipsis: 0},
  ...{dash: 0.5, space: 2, stop: 3, edge: 5}
}
const closingLeft: Readonly<Record<Side, number>> = {
  ...{word: 0, number: 0, stop: 0, sign: 0, dash: 0, ellipsis: 0},
  ...{bracket: 0.5, space: 2, edge: 6}
}
const closingRight: Readonly<Record<Side, number>> = {
  ...{space: 0, edge: 0, stop: 0, dash: 0, ellipsis: 0, bracket: 0},
  ...{sign: 1, word: 2, number: 2}
}

const leftOf = (tokens: readonly Token[], index: number): Side => {
  for (let steps = 0; ; steps += 1) {
    const mark = elementAt(tokens, index - steps)
    const previous = elementAt(tokens, index - steps - 1)
    if (!mark || !previous || previous.block !== mark.block) return 'edge'
    if (mark.spaced) return 'space'
    if (previous.kind !== 'mark' || steps === deepest) return sideOf(previous, '([{<')
  }
}

const rightOf = (tokens: readonly Token[], index: number): Side => {
  const block = tokens[index]?.block
  for (let steps = 1; ; steps += 1) {
    const next = tokens[index + steps]
    if (!next || next.block !== block) return 'edge'
    if (next.spaced) return 'space'
    if (next.kind === 'word' && next.lower === "'s") return 'space'
    if (next.kind === 'mark' && steps <= deepest) continue
    const side = sideOf(next, '([{<')
    return side === 'stop' && next.kind === 'mark' ? 'word' : side
  }
}

const sideOf = (token: Token, opening: string): Side => {
  if (token.kind === 'word' || token.kind === 'number') return token.kind
  const {text} = token
  if (text === '…' || (text.startsWith('.') && text.length > 1)) return 'ellipsis'
  if (text.startsWith('--') || '–—―'.includes(text.charAt(0))) return 'dash'
  if (text.length === 1 && opening.includes(text)) return 'bracket'
  if (text.length === 1 && '.,;:!?)]}>%'.includes(text)) return 'stop'
  return 'sign'
}

/** A stray mark: dear, but never as dear as two. */
const stray = 4

const costAsNeither = (tokens: readonly Token[], index: number, kind: number, left: Side, right: Side): number => {
  const previous = elementAt(tokens, index - 1)
  const text = tokens[index]?.text ?? ''
  if (kind <= STRAIGHT)
    return left === 'number' && (text === '"' || text === '″' || text === '”' || text === "''") ? 0.5 : stray
  if (kind !== SINGLE) return stray
  if (left === 'number') return 0.3
  if (left === 'word') {
    if (right === 'word' || right === 'number') return 0.5
    const last = previous?.lower.slice(-1) ?? ''
    if (last === 's' || last === 'x' || last === 'z') return right === 'space' && isWordAfter(tokens, index) ? 0.1 : 0.8
    return previous?.lower.endsWith('in') ? 1.5 : 3
  }
  if (left === 'stop' || left === 'ellipsis') return stray
  if (right === 'number') return 0.2
  if (right !== 'word') return text === "'" ? 2 : 3
  if (isElisionAfter(tokens, index)) return 1
  if (text === '’') return 1.5
  return text === "'" ? 2.5 : stray
}

const isWordAfter = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]
  return next?.kind === 'word' || next?.kind === 'number'
}

const isElisionAfter = (tokens: readonly Token[], index: number): boolean =>
  elisions.has(tokens[index + 1]?.lower ?? '')

/** «’cause» opens a quotation less likely than it is a word cut short. */
const elided = (tokens: readonly Token[], index: number, kind: number): number =>
  kind === SINGLE && isElisionAfter(tokens, index) ? 1.5 : 0

/** «the workers’ union»: a closing single mark is less likely between a plural and its noun. */
const pluralCost = (tokens: readonly Token[], index: number, kind: number, left: Side, right: Side): number =>
  kind === SINGLE &&
  left === 'word' &&
  right === 'space' &&
  isWordAfter(tokens, index) &&
  elementAt(tokens, index - 1)?.lower.endsWith('s')
    ? 0.5
    : 0
