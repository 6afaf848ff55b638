/** From the roles of a paragraph's marks to quotations in the making. */
import type {Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {areAlike, type MarkShape, SINGLE} from './markShapes.ts'
import type {MarkRole} from './pairMarks.ts'
import {afterIntroduction, endOfUnclosed, hasTagAtEnd, isPause, isStop} from './unpaired.ts'

/** A quotation in the making, in tokens. */
export interface Draft {
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

/** A mark that pairs with nothing and of which no quotation can be made. */
export interface LoneMark {
  readonly token: number
  readonly kind: 'unopened' | 'unclosed'
}

/** What a paragraph's marks are read into. */
interface Reading {
  readonly tokens: readonly Token[]
  /** First token of the paragraph. */
  readonly start: number
  /** The drafts that the paragraph before left open, outermost first. */
  readonly carried: readonly Draft[]
  readonly open: Draft[]
  readonly drafts: Draft[]
  readonly lone: LoneMark[]
  /** Where the last finished quotation ends: nothing that ends later may begin before it. */
  settled: number
}

/**
 * Adds the quotations and lone marks of a paragraph to `drafts` and `lone`. Returns the drafts left open at its end, outermost first.
 * `carried` are those of the paragraph before, `next` the kinds of the marks that open the one after.
 */
export const draftBlock = (
  tokens: readonly Token[],
  shapes: readonly MarkShape[],
  roles: readonly MarkRole[],
  carried: readonly Draft[],
  next: readonly number[],
  drafts: Draft[],
  lone: LoneMark[]
): readonly Draft[] => {
  const start = firstOfBlock(tokens, shapes[0]?.token ?? 0)
  const reading: Reading = {tokens, start, carried, open: [], drafts, lone, settled: start}
  shapes.forEach((shape, at) => {
    readMark(reading, shape, roles[at] ?? 'neither')
  })
  leaveBlock(reading, endOfBlock(tokens, elementAt(shapes, shapes.length - 1)?.token ?? 0), next)
  return reading.open
}

const firstOfBlock = (tokens: readonly Token[], index: number): number => {
  let first = index
  while (first > 0 && elementAt(tokens, first - 1)?.block === tokens[index]?.block) first -= 1
  return first
}

const endOfBlock = (tokens: readonly Token[], index: number): number => {
  let end = index + 1
  while (tokens[end] !== undefined && tokens[end]?.block === tokens[index]?.block) end += 1
  return end
}

const readMark = (reading: Reading, shape: MarkShape, role: MarkRole): void => {
  if (role === 'reopen') abandon(reading, shape)
  if (role === 'closeOuter') leave(reading, reading.open.pop(), shape.token)
  if (role === 'neither') readStray(reading, shape)
  else if (role === 'open' || role === 'reopen') open(reading, shape)
  else close(reading, shape)
}

/** An apostrophe or a measure is nothing; a closing mark may end a quotation that was never opened. */
const readStray = (reading: Reading, shape: MarkShape): void => {
  if (shape.harmless) return
  const {token} = shape
  const opens = shape.asOpening <= shape.asClosing
  const draft = opens ? null : draftUnopened(reading, shape)
  if (!draft) {
    reading.lone.push({token, kind: opens ? 'unclosed' : 'unopened'})
    return
  }
  const [before] = reading.carried
  if (draft.first === reading.start && before && areAlike(before.kind, shape.kind)) draft.from = before
  reading.drafts.push(draft)
  reading.settled = draft.last
}

/** Leaves the quotation of the same kind that is still open when a mark opens another, and all within it. */
const abandon = (reading: Reading, {kind, token}: MarkShape): void => {
  const depth = reading.open.findIndex((draft) => areAlike(draft.kind, kind))
  for (const draft of reading.open.splice(depth).reverse()) leave(reading, draft, token)
}

const open = (reading: Reading, {token, kind}: MarkShape): void => {
  const depth = reading.open.length
  const draft = draftOf(token, token + 1, kind)
  const before = reading.carried[depth]
  if (token === reading.start + depth && before?.kind === kind && before.goesOn) draft.from = before
  reading.open.push(draft)
  reading.drafts.push(draft)
}

const close = (reading: Reading, {token}: MarkShape): void => {
  const draft = reading.open.pop()
  if (!draft) return
  draft.last = token + 1
  draft.closed = true
  reading.settled = draft.last
}

/** Ends a quotation that was never closed, at `limit` or before. */
const leave = (reading: Reading, draft: Draft | undefined, limit: number): void => {
  if (!draft) return
  draft.last = endOfUnclosed(reading.tokens, Math.max(draft.first + 1, reading.settled), limit)
  draft.stray = draft.first
  reading.settled = Math.max(reading.settled, draft.last)
}

/** At the end of a paragraph a quotation goes on in the next, if that opens with the same marks, or it was never closed. */
const leaveBlock = (reading: Reading, end: number, next: readonly number[]): void => {
  const innermost = elementAt(reading.open, reading.open.length - 1)
  if (!innermost) return
  const over = hasTagAtEnd(reading.tokens, innermost.first + 1, end)
  for (let depth = reading.open.length - 1; depth >= 0; depth -= 1) {
    const draft = reading.open[depth]
    if (!draft) continue
    if (over || draft.kind !== next[depth]) {
      leave(reading, draft, end)
      continue
    }
    draft.last = end
    draft.closed = true
    draft.goesOn = true
  }
}

/** A tag and what comes with it end within so many tokens. */
const longestTag = 60

/**
 * The quotation that a closing mark ends which was never opened, or null where none can be told: it must close after a stop,
 * as speech does, and begins with the paragraph, or with the first sentence after the quotation before it.
 */
const draftUnopened = ({tokens, open: {length: depth}, settled}: Reading, {token, kind}: MarkShape): Draft | null => {
  const before = elementAt(tokens, token - 1)
  if (depth > 0 || kind === SINGLE || before?.kind !== 'punctuation' || !isPause(before)) return null
  let first = settled
  if (
    elementAt(tokens, settled - 1)?.kind === 'mark' &&
    elementAt(tokens, settled - 1)?.block === tokens[token]?.block
  ) {
    const limit = Math.min(token, settled + longestTag)
    while (first < limit && !isStop(tokens[first])) first += 1
    if (first === limit) return null
    first += 1
  }
  first = afterIntroduction(tokens, first, token)
  if (token - first < 3) return null
  return {...draftOf(first, token + 1, kind), opened: false, closed: true, stray: token}
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
