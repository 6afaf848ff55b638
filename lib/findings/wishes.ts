import type {Article, Block, Directive, RuleMention} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/** What a comment in an article can say to onrecord: to ignore in the next paragraph, in the whole file, from here on, up to here. */
export const commands = [
  'onrecord-ignore',
  'onrecord-ignore-file',
  'onrecord-ignore-start',
  'onrecord-ignore-end'
] as const

/** A wish of the article that a rule's findings be ignored. */
export interface Wish {
  readonly directive: Directive
  /** The rule as it is named there; null where the directive names none. */
  readonly rule: RuleMention | null
  /** Where the findings are to be ignored; null where the wish says nothing of that. */
  readonly covers: Span | null
  /** Whether it begins what no `onrecord-ignore-end` ends. */
  readonly isOpen: boolean
}

/** What an article asks to have ignored, when all rules have spoken. */
export interface Ignoring {
  readonly wishes: readonly Wish[]
  /** Those that were good and met no finding, though the rule ran. */
  readonly unused: ReadonlySet<Wish>
  /** Every rule that there is. */
  readonly ruleIds: readonly string[]
}

/** What an article asks to have ignored, a wish for each rule that it names. */
export function wishesOf(article: Article): readonly Wish[] {
  if (article.directives.length === 0) return []
  const lines = new Lines(article.text)
  const wishes: Wish[] = []
  /** By rule, the wishes that wait for their end, as places in the list. */
  const open = new Map<string, number[]>()
  for (const directive of article.directives) {
    if (directive.rules.length === 0) wishes.push(wishOf(directive, null, null))
    for (const rule of directive.rules) {
      if (directive.command === 'onrecord-ignore-end') {
        const at = open.get(rule.id)?.pop()
        const begun = at === undefined ? undefined : wishes[at]
        if (at === undefined || begun?.covers == null) wishes.push(wishOf(directive, rule, null))
        else wishes[at] = {...begun, covers: {start: begun.covers.start, end: directive.start}, isOpen: false}
        continue
      }
      if (directive.command === 'onrecord-ignore-start') {
        const waiting = open.get(rule.id)
        if (waiting === undefined) open.set(rule.id, [wishes.length])
        else waiting.push(wishes.length)
      }
      wishes.push(wishOf(directive, rule, coverOf(article, directive, lines)))
    }
  }
  return wishes
}

const wishOf = (directive: Directive, rule: RuleMention | null, covers: Span | null): Wish => ({
  directive,
  rule,
  covers,
  isOpen: directive.command === 'onrecord-ignore-start'
})

function coverOf({text, blocks}: Article, directive: Directive, lines: Lines): Span | null {
  switch (directive.command) {
    case 'onrecord-ignore':
      return blockFor(blocks, directive, lines)
    case 'onrecord-ignore-file':
      return {start: 0, end: text.length}
    case 'onrecord-ignore-start':
      return {start: directive.end, end: text.length}
    default:
      return null
  }
}

/** The paragraph that a comment stands in, on one line with its words, or the next. */
function blockFor(blocks: readonly Block[], {start, end}: Directive, lines: Lines): Span {
  const at = firstWhere(blocks, (block) => block.end > start)
  const before = elementAt(blocks, at - 1)
  const behind = before !== undefined && lines.placeOf(before.end).line === lines.placeOf(start).line
  const block = behind ? before : blocks[at]
  return block === undefined ? {start: end, end} : {start: Math.min(start, block.start), end: block.end}
}
