/** Quotations: from marks to the stretches between them, over paragraphs, nested, and left open or opened late by mistake. */
import type {Block, Quotation, QuotationUse, Token} from '../model.ts'
import type {Span} from '../text/span.ts'
import {type MarkShape, SINGLE, shapeOf} from './markShapes.ts'
import {type MarkRole, pairMarks} from './pairMarks.ts'
import {guessUses} from './quotationUse.ts'
import {afterIntroduction, endOfUnclosed, hasTagAtEnd, isPause, isStop} from './unpaired.ts'

/** A quotation mark that pairs with nothing. */
export interface Stray extends Span {
  /** Token index. */
  readonly token: number
  /** `unclosed`: it opens a quotation that never ends; `unopened`: it ends one that never began. */
  readonly kind: 'unopened' | 'unclosed'
  readonly block: number
  /** Index of the quotation that was made of it, or null where there is none. */
  readonly quotation: number | null
}

/** All that an article's marks say. */
export interface Quotations {
  /** In text order, the outer before the inner. */
  readonly quotations: readonly Quotation[]
  readonly strays: readonly Stray[]
  /** For each token the index of the innermost quotation that it stands in, the marks included; -1 outside. */
  readonly quotationAt: Int32Array
}

/** Whether a token stands in no quotation. */
export const isOutside = ({quotationAt}: Pick<Quotations, 'quotationAt'>, token: number): boolean =>
  (quotationAt[token] ?? -1) < 0

/** A quotation in the making. */
interface Draft {
  readonly first: number
  last: number
  readonly kind: number
  readonly opened: boolean
  closed: boolean
  /** Left open at the end of its paragraph while the next one opens with the same mark. */
  goesOn: boolean
  /** The draft that it goes on from. */
  from: Draft | null
  /** The mark that has no partner, if any. */
  stray: number | null
}

const draftOf = (first: number, last: number, kind: number): Draft => ({
  first,
  last,
  kind,
  opened: true,
  closed: false,
  goesOn: false,
  from: null,
  stray: null
})

/** Pairs the marks of an article into quotations. Never throws; linear in the number of tokens. */
export const findQuotations = (tokens: readonly Token[], blocks: readonly Block[]): Quotations => {
  const marks = marksOf(tokens)
  const drafts: Draft[] = []
  const lone: Stray[] = []
  let carried: readonly Draft[] = []
  marks.forEach((shapes, at) => {
    const goesOn = isNextBlock(shapes, marks[at + 1], tokens, blocks)
    const next = goesOn ? openersOf(marks[at + 1] ?? [], tokens) : []
    const open = draftBlock(tokens, shapes, pairMarks(shapes, next), next, carried, drafts, lone)
    carried = goesOn ? open : []
  })
  return settle(tokens, drafts, lone)
}

/** The marks of each block that has any. */
const marksOf = (tokens: readonly Token[]): MarkShape[][] => {
  const marks: MarkShape[][] = []
  let block = -1
  for (const token of tokens) {
    if (token.kind !== 'mark') continue
    if (token.block !== block) marks.push([])
    block = token.block
    marks[marks.length - 1]?.push(shapeOf(tokens, token.index))
  }
  return marks
}

const blockOf = (tokens: readonly Token[], shapes: readonly MarkShape[] | undefined): number =>
  tokens[shapes?.[0]?.token ?? -1]?.block ?? -1

/** Whether the marks in `next` are those of the paragraph right after: a heading or a table in between ends every quotation. */
const isNextBlock = (
  shapes: readonly MarkShape[],
  next: readonly MarkShape[] | undefined,
  tokens: readonly Token[],
  blocks: readonly Block[]
): boolean => {
  const here = blockOf(tokens, shapes)
  const there = blockOf(tokens, next)
  return there === here + 1 && blocks[there]?.kind === blocks[here]?.kind
}

/** The kinds of the marks that a paragraph begins with, as `“‘`. */
const openersOf = (shapes: readonly MarkShape[], tokens: readonly Token[]): number[] => {
  const kinds: number[] = []
  for (const shape of shapes) {
    const first = shape.token - kinds.length
    const before = tokens[first - 1]
    const begins = before === undefined || before.block !== tokens[first]?.block
    if (!begins || shape.asOpening > 2 || kinds.length === 3) break
    kinds.push(shape.kind)
  }
  return kinds
}

/** Turns the roles of a block's marks into drafts. Returns those that go on in the next block, outermost first. */
const draftBlock = (
  tokens: readonly Token[],
  shapes: readonly MarkShape[],
  roles: readonly MarkRole[],
  next: readonly number[],
  carried: readonly Draft[],
  drafts: Draft[],
  lone: Stray[]
): readonly Draft[] => {
  const open: Draft[] = []
  const blockStart = firstOfBlock(tokens, shapes[0]?.token ?? 0)
  let floor = blockStart
  const leave = (draft: Draft, limit: number): void => {
    const inner = drafts[drafts.length - 1]
    const from = inner && inner !== draft && inner.first > draft.first ? inner.last : draft.first + 1
    draft.last = endOfUnclosed(tokens, from, limit)
    draft.stray = draft.first
    floor = Math.max(floor, draft.last)
  }
  shapes.forEach((shape, at) => {
    const role = roles[at]
    const {token} = shape
    if (role === 'neither') {
      if (shape.harmless) return
      const record = shape.asOpening <= shape.asClosing ? null : draftUnopened(tokens, shape, floor, open.length)
      if (record) {
        if (record.first === blockStart && carried[0]?.kind === shape.kind) record.from = carried[0]
        drafts.push(record)
        floor = record.last
      } else lone.push(strayOf(tokens, token, shape.asOpening <= shape.asClosing ? 'unclosed' : 'unopened'))
      return
    }
    if (role === 'reopen') {
      let depth = open.length - 1
      while (depth >= 0 && open[depth]?.kind !== shape.kind) depth -= 1
      while (depth > 0 && open[depth - 1]?.kind === shape.kind) depth -= 1
      for (const draft of open.splice(depth).reverse()) leave(draft, token)
    }
    if (role === 'open' || role === 'reopen') {
      const draft = draftOf(token, token + 1, shape.kind)
      const before = carried[open.length]
      if (token === blockStart + open.length && before?.kind === shape.kind && before.goesOn) draft.from = before
      open.push(draft)
      drafts.push(draft)
      return
    }
    if (role === 'closeOuter') {
      const inner = open.pop()
      if (inner) leave(inner, token)
    }
    const draft = open.pop()
    if (!draft) return
    draft.last = token + 1
    draft.closed = true
    floor = draft.last
  })
  const end = endOfBlock(tokens, shapes[shapes.length - 1]?.token ?? 0)
  const tagged = hasTagAtEnd(tokens, (open[open.length - 1]?.first ?? end) + 1, end)
  const goingOn = tagged ? [] : open.filter((draft, depth) => draft.kind === next[depth])
  for (const draft of open.toReversed()) {
    if (!goingOn.includes(draft)) {
      leave(draft, end)
      continue
    }
    draft.last = end
    draft.closed = true
    draft.goesOn = true
  }
  return open
}

const firstOfBlock = (tokens: readonly Token[], index: number): number => {
  let first = index
  while (first > 0 && tokens[first - 1]?.block === tokens[index]?.block) first -= 1
  return first
}

const endOfBlock = (tokens: readonly Token[], index: number): number => {
  let end = index + 1
  while (tokens[end] !== undefined && tokens[end]?.block === tokens[index]?.block) end += 1
  return end
}

const strayOf = (tokens: readonly Token[], index: number, kind: Stray['kind']): Stray => {
  const {start, end, block} = tokens[index] ?? {start: 0, end: 0, block: 0}
  return {start, end, token: index, kind, block, quotation: null}
}
const isStop = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && (token.text === '.' || token.text === '?' || token.text === '!')

/**
 * The quotation that a closing mark ends which was never opened, or null where none can be told: it must close after a stop,
 * as speech does, and begins with the paragraph, or with the first sentence after the quotation before it.
 */
const draftUnopened = (tokens: readonly Token[], shape: MarkShape, floor: number, depth: number): Draft | null => {
  const {token, kind} = shape
  const before = tokens[token - 1]
  if (depth > 0 || kind === SINGLE || before?.kind !== 'punctuation' || !isPause(before)) return null
  let first = floor
  if (tokens[floor - 1]?.kind === 'mark' && tokens[floor - 1]?.block === tokens[token]?.block) {
    while (first < token && !isStop(tokens[first])) first += 1
    first += 1
  }
  first = afterIntroduction(tokens, first, token)
  if (token - first < 3) return null
  return {...draftOf(first, token + 1, kind), opened: false, closed: true, stray: token}
}

/** Numbers the drafts, nests them, and makes the records. */
const settle = (tokens: readonly Token[], drafts: readonly Draft[], lone: readonly Stray[]): Quotations => {
  const ordered = drafts.filter(holdsWords).toSorted((a, b) => a.first - b.first || b.last - a.last)
  const indices = new Map(ordered.map((draft, index) => [draft, index]))
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  const strays: Stray[] = [...lone]
  for (const draft of drafts) if (!holdsWords(draft)) strays.push(strayOf(tokens, draft.first, 'unclosed'))
  const around: Draft[] = []
  let filled = 0
  const fillTo = (end: number): void => {
    const inside = around[around.length - 1]
    const index = inside === undefined ? -1 : (indices.get(inside) ?? -1)
    if (end > filled) quotationAt.fill(index, filled, end)
    filled = Math.max(filled, end)
  }
  const leaveUntil = (place: number): void => {
    for (let top = around[around.length - 1]; top && top.last <= place; top = around[around.length - 1]) {
      fillTo(top.last)
      around.pop()
    }
  }
  const depths = ordered.map((draft, index) => {
    leaveUntil(draft.first)
    fillTo(draft.first)
    around.push(draft)
    if (draft.stray !== null) {
      strays.push({...strayOf(tokens, draft.stray, draft.opened ? 'unclosed' : 'unopened'), quotation: index})
    }
    return around.length - 1
  })
  leaveUntil(Number.POSITIVE_INFINITY)
  fillTo(tokens.length)
  strays.sort((a, b) => a.token - b.token)
  const uses = guessUses(ordered, tokens, quotationAt)
  const quotations = ordered.map((draft, index) => {
    const continues = draft.from === null ? null : (indices.get(draft.from) ?? null)
    return recordOf(tokens, draft, index, depths[index] ?? 0, continues, uses[index] ?? 'speech')
  })
  return {quotations, strays, quotationAt}
}

/** Whether there is anything after an opening mark that was never closed: not in `““We won,”`. */
const holdsWords = ({first, last, closed}: Draft): boolean => closed || last - first > 1

const recordOf = (
  tokens: readonly Token[],
  {first, last, opened, closed, goesOn}: Draft,
  index: number,
  depth: number,
  continues: number | null,
  use: QuotationUse
): Quotation => {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  const innerStart = opened ? (tokens[first]?.end ?? start) : start
  const innerEnd = closed && !goesOn ? (tokens[last - 1]?.start ?? end) : end
  const inner = {start: innerStart, end: Math.max(innerStart, innerEnd)}
  return {start, end, index, first, last, inner, depth, opened, closed, continues, use}
}
