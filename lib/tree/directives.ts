/** Comments that tell onrecord what to ignore: `<!-- onrecord-ignore unnamed-source-vague: she fears for her job -->`. */
import type {Nodes, Root} from 'mdast'
import type {Directive} from '../model.ts'

/** Whether a text may hold such comments: one look tells of most that it does not. */
export const mayDirect = (text: string): boolean => text.includes('onrecord-')

/** The directives among the comments of a parsed Markdown text that stands at the offset `base` of the file. Code holds none. */
export function markdownDirectives(root: Root, source: string, base: number): readonly Directive[] {
  const found: Directive[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    if (node.type !== 'html') continue
    const start = node.position?.start.offset ?? 0
    found.push(...htmlDirectives(source.slice(start, node.position?.end.offset ?? start), base + start))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A directive that stands so many characters further on. */
export const movedDirective = (directive: Directive, by: number): Directive => ({
  ...directive,
  start: directive.start + by,
  end: directive.end + by,
  rules: directive.rules.map(({id, start, end}) => ({id, start: start + by, end: end + by}))
})

/** The directives among the comments of a text in HTML or XML that stands at the offset `base` of the file. */
export function htmlDirectives(html: string, base: number): readonly Directive[] {
  const found: Directive[] = []
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    const close = html.indexOf('-->', start + 4)
    const directive = readComment(html.slice(start, close < 0 ? html.length : close + 3), base + start)
    if (directive !== null) found.push(directive)
    start = close < 0 ? -1 : html.indexOf('<!--', close)
  }
  return found
}

/** Nobody gives a longer reason. */
const longest = 2000

/** The directives of a plain text from the offset `start` on: comments that have their lines to themselves. */
export function plainDirectives(text: string, start: number): readonly Directive[] {
  const found: Directive[] = []
  for (const {0: opening, index} of text
    .slice(start)
    .matchAll(/^[^\S\n\r\u2028\u2029]*<!--[^\S\n\r\u2028\u2029]*onrecord-/gm)) {
    const at = start + index + opening.indexOf('<')
    const paragraph = text.slice(at, at + longest).split(/(?:\r\n|\n|\r(?!\n))[^\S\n\r]*[\n\r]/, 1)[0] ?? ''
    const close = paragraph.indexOf('-->')
    const rest = close < 0 ? '' : paragraph.slice(close + 3)
    if (/^[^\S\n\r]*[^\s]/.test(rest)) continue
    const directive = readComment(close < 0 ? paragraph : paragraph.slice(0, close + 3), at)
    if (directive !== null) found.push(directive)
  }
  return found
}

/** What a comment says to onrecord, or null where it speaks to somebody else. One without an end is cut at the end of its line. */
function readComment(comment: string, start: number): Directive | null {
  const [opening = '', command] = /^<!--\s*(onrecord-[\w-]*)/.exec(comment) ?? []
  if (command === undefined) return null
  const closed = comment.endsWith('-->')
  const whole = closed ? comment : comment.replace(/[\n\r][\s\S]*$/, '')
  const said = whole.slice(opening.length, closed ? -3 : undefined)
  const [listed = '', ...reason] = said.split(':')
  const rules = [...listed.matchAll(/(?:^|,)\s*([^\s,]+)([^,]*)/g)].map(({0: all, 1: id = '', 2: tail = '', index}) => {
    const from = start + opening.length + index + all.length - tail.length - id.length
    return {id, start: from, end: from + id.length}
  })
  return {
    start,
    end: start + whole.length,
    command,
    rules,
    reason: reason.join(':').trim().replace(/\s+/g, ' '),
    closed
  }
}
