import {besides, isWord} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article, Quotation, Remark, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks for quotation marks that stand off their words, or run into the reporter’s. */
export const quoteMarkSpacing = defineRule({
  id: 'quote-mark-spacing',
  family: 'quotation',
  level: 'note',
  about: 'A quotation mark stands off the words that it belongs to, or runs into others',
  options: {},
  *check(article) {
    for (const quotation of article.quotations) {
      const kind = elementAt(article.blocks, article.tokens[quotation.first]?.block)?.kind
      if (kind === 'heading' || kind === 'cell') continue
      if (quotation.opened) yield* atOpening(article, quotation)
      if (quotation.closed && quotation.last - quotation.first > 1) yield* atClosing(article, quotation)
    }
  }
})

function* atOpening(article: Article, {first, last}: Quotation): Iterable<Remark> {
  const mark = article.tokens[first]
  if (mark?.kind !== 'mark') return
  const inside = first + 1 < last ? besides(article, first + 1, mark.block) : undefined
  const before = besides(article, first - 1, mark.block)
  const joined = before !== undefined && runsInto(before, mark) && !openers.includes(before.text)
  const space = joined ? [{start: mark.start, end: mark.start, text: ' '}] : []
  if (inside !== undefined && isGap(article, mark, inside)) {
    const message =
      'A space parts this opening mark from its quotation, so it reads as a closing one; close the space up.'
    yield {span: mark, message, fix: [...space, {start: mark.end, end: inside.start, text: ''}]}
  } else if (joined) {
    const message = 'No space stands before this opening mark, so it reads as a closing one; put one in.'
    yield {span: mark, message, fix: space}
  }
}

function* atClosing(article: Article, {last}: Quotation): Iterable<Remark> {
  const mark = elementAt(article.tokens, last - 1)
  if (mark?.kind !== 'mark') return
  const inside = besides(article, last - 2, mark.block)
  const after = besides(article, last, mark.block)
  const joined = after !== undefined && runsInto(mark, after) && isWord(after) && !after.lower.startsWith("'")
  const space = joined ? [{start: mark.end, end: mark.end, text: ' '}] : []
  if (inside !== undefined && isGap(article, inside, mark)) {
    const message =
      'A space parts this closing mark from its quotation, so it reads as an opening one; close the space up.'
    yield {span: mark, message, fix: [{start: inside.end, end: mark.start, text: ''}, ...space]}
  } else if (joined) {
    const message = 'No space stands behind this closing mark, so it reads as an opening one; put one in.'
    yield {span: mark, message, fix: space}
  }
}

/** After these a quotation opens without a space: a bracket, a dash, a slash, a hyphen, a sign before a figure. */
const openers: readonly string[] = [
  '(',
  '[',
  '{',
  '—',
  '–',
  '--',
  '-',
  '/',
  '…',
  '...',
  '=',
  '#',
  '>',
  '<',
  '*',
  '_',
  '|',
  '~'
]

/** Whether a plain space parts two tokens, of which one is a mark: not a thin one, and not the one between two marks. */
function isGap({text}: Article, left: Token, right: Token): boolean {
  if (left.end >= right.start || (left.kind === 'mark' && right.kind === 'mark')) return false
  const mark = left.kind === 'mark' ? left : right
  return !guillemets.has(mark.text) && /^[ \t\u00A0]+$/u.test(text.slice(left.end, right.start))
}

/** Marks that French print sets off from its words with a space. */
const guillemets: ReadonlySet<string> = new Set(['«', '»', '‹', '›'])

/** Single marks, which may be apostrophes. */
const singles: ReadonlySet<string> = new Set(["'", '‘', '’', '`', '´', '′'])

/** Whether a mark touches a token on its outer side. */
function runsInto(left: Token, right: Token): boolean {
  const [mark, other] = right.kind === 'mark' ? [right, left] : [left, right]
  return left.end === right.start && other.kind !== 'mark' && !guillemets.has(mark.text) && !singles.has(mark.text)
}
