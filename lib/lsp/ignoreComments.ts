import {commands} from '../findings/wishes.ts'
import type {Article, Block, Edit, Finding, RuleMention} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'

/** The rule that a comment or the front matter names at a place, or null. */
export function ruleIdAt({directives}: Article, offset: number): RuleMention | null {
  for (const {start, end, rules} of directives) {
    if (start > offset) break
    if (offset > end) continue
    return rules.find((rule) => rule.start <= offset && offset <= rule.end) ?? null
  }
  return null
}

/** What is being written before a place in a comment: a command, or the name of a rule; `span` is what is there of it. */
export interface Unfinished {
  readonly kind: 'command' | 'rule'
  readonly span: Span
}

/** No comment is looked for further back. */
const farthest = 300

/** What a comment that speaks to onrecord lacks at a place, or null where none stands open there. */
export function unfinishedAt(text: string, offset: number): Unfinished | null {
  const before = text.slice(Math.max(0, offset - farthest), offset)
  const start = before.lastIndexOf('<!--')
  if (start < 0) return null
  const said = before.slice(start + 4)
  if (said.includes('-->')) return null
  const span = (word: string) => ({start: offset - word.length, end: offset})
  const begun = /^\s*([\w-]*)$/.exec(said)?.[1]
  if (begun !== undefined && commands.some((command) => command.startsWith(begun)))
    return {kind: 'command', span: span(begun)}
  const listed = /^\s*onrecord-[\w-]+[\t ]([^:\n\r]*)$/.exec(said)?.[1]
  return listed === undefined ? null : {kind: 'rule', span: span(listed.split(/[\s,]/).at(-1) ?? '')}
}

/** What a comment can say, with what it does. */
export const commandWords: Readonly<Record<(typeof commands)[number], string>> = {
  'onrecord-ignore': 'Ignore a rule in the next paragraph, or in the one on this line.',
  'onrecord-ignore-file': 'Ignore a rule in the whole file.',
  'onrecord-ignore-start': 'Ignore a rule from here on, up to onrecord-ignore-end.',
  'onrecord-ignore-end': 'Here ends what onrecord-ignore-start began.'
}

/** A comment to be put in: what stands before and behind the place for the reason, and where. */
export interface IgnoreEdit extends Edit {
  /** Where in `text` the reason is to be written. */
  readonly reasonAt: number
}

/**
 * The comment that has a finding ignored, but for the reason, which only the writer knows: until that is there, nothing is ignored. Null where the
 * article’s form has no comments.
 */
export function ignoreEdit(article: Article, {ruleId, start}: Finding): IgnoreEdit | null {
  if (article.format === 'ninjs' || article.format === 'mdx' || ruleId === 'suppression-fault') return null
  const block = article.blocks[firstWhere(article.blocks, ({end}) => end > start)] ?? article.blocks.at(-1)
  const opening = `<!-- onrecord-ignore ${ruleId}: `
  if (block === undefined) return null
  const isWhole = article.format === 'text' || (article.format === 'markdown' && block.kind === 'paragraph')
  if (isWhole) {
    const at = startOfLine(article.text, block)
    return {start: at, end: at, text: `${opening}-->${lineBreakOf(article.text)}`, reasonAt: opening.length}
  }
  if (article.format === 'markdown')
    return {start: block.end, end: block.end, text: ` ${opening}-->`, reasonAt: opening.length + 1}
  return {start: block.start, end: block.start, text: `${opening}-->`, reasonAt: opening.length}
}

function startOfLine(text: string, {start}: Block): number {
  return Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
}

const lineBreakOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
