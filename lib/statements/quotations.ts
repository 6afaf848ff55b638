/** Quotations: from marks to the stretches between them, over paragraphs, nested, and left open or opened late by mistake. */
import type {Block, Quotation, QuotationUse, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {type Draft, draftBlock, type LoneMark} from './draftBlock.ts'
import {type MarkShape, shapeOf} from './markShapes.ts'
import {pairMarks} from './pairMarks.ts'
import {guessUses} from './quotationUse.ts'

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

/** Pairs the marks of an article into quotations. Never throws; linear in the number of tokens. */
export const findQuotations = (tokens: readonly Token[], blocks: readonly Block[]): Quotations => {
  const marks = marksOf(tokens)
  const drafts: Draft[] = []
  const lone: LoneMark[] = []
  let carried: readonly Draft[] = []
  marks.forEach((shapes, at) => {
    const goesOn = isNextBlock(shapes, marks[at + 1], tokens, blocks)
    const next = goesOn ? openersOf(marks[at + 1] ?? [], tokens) : []
    const open = draftBlock(tokens, shapes, pairMarks(shapes, next), carried, next, drafts, lone)
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
  elementAt(tokens, shapes?.[0]?.token)?.block ?? -1

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
    const before = elementAt(tokens, first - 1)
    const begins = before === undefined || before.block !== tokens[first]?.block
    if (!begins || shape.asOpening > 2 || kinds.length === 3) break
    kinds.push(shape.kind)
  }
  return kinds
}

/** Numbers the drafts, the outer before the inner, and makes the records. */
const settle = (tokens: readonly Token[], drafts: readonly Draft[], lone: readonly LoneMark[]): Quotations => {
  const ordered = drafts.filter(holdsWords).toSorted((a, b) => a.first - b.first || b.last - a.last)
  const indices = new Map(ordered.map((draft, index) => [draft, index]))
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  const strays = [
    ...lone,
    ...drafts.filter((draft) => !holdsWords(draft)).map(({first}) => ({token: first, kind: 'unclosed' as const}))
  ].map(({token, kind}) => strayOf(tokens, token, kind, null))
  ordered.forEach(({first, last, opened, stray}, index) => {
    quotationAt.fill(index, first, last)
    if (stray !== null) strays.push(strayOf(tokens, stray, opened ? 'unclosed' : 'unopened', index))
  })
  strays.sort((a, b) => a.token - b.token)
  const uses = guessUses(ordered, tokens, quotationAt)
  const around: Draft[] = []
  const quotations = ordered.map((draft, index) => {
    while ((elementAt(around, around.length - 1)?.last ?? Number.POSITIVE_INFINITY) <= draft.first) around.pop()
    const depth = around.push(draft) - 1
    const continues = draft.from === null ? null : (indices.get(draft.from) ?? null)
    return recordOf(tokens, draft, index, depth, continues, uses[index] ?? 'speech')
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
  const end = elementAt(tokens, last - 1)?.end ?? start
  const innerStart = opened ? (tokens[first]?.end ?? start) : start
  const innerEnd = closed && !goesOn ? (elementAt(tokens, last - 1)?.start ?? end) : end
  const inner = {start: innerStart, end: Math.max(innerStart, innerEnd)}
  return {start, end, index, first, last, inner, depth, opened, closed, continues, use}
}

const strayOf = (tokens: readonly Token[], token: number, kind: Stray['kind'], quotation: number | null): Stray => {
  const {start, end, block} = tokens[token] ?? {start: 0, end: 0, block: 0}
  return {start, end, token, kind, block, quotation}
}
