/** MDX → Markdown of the same length: what speaks to the machine is blanked out, so that every offset stays. */

/** A tag or an expression longer than this was never closed. */
const longest = 2000
/** What fails to close so often is no MDX. */
const mostFailures = 1000

/** An MDX text without imports, exports, expressions and tags of components; all other characters stand where they stood. */
export function blankMdx(text: string): string {
  const parts: string[] = []
  const state = {failures: 0}
  let fence = ''
  let script = false
  let done = 0
  for (const {0: line, index} of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    if (index < done) continue
    const bare = line.trim()
    const mark = /^(?:`{3,}|~{3,})/.exec(bare)?.[0] ?? ''
    const inFence = fence !== ''
    if (mark !== '' && (!inFence || (mark.startsWith(fence) && bare === mark))) fence = inFence ? '' : mark
    if (inFence || mark !== '') {
      parts.push(line)
      done = index + line.length
      continue
    }
    script = bare !== '' && (script || /^(?:import|export)\s/.test(line))
    const end = script ? index + line.length : blankLine(text, index, index + line.length, parts, state)
    if (script) parts.push(spaces(line))
    done = end
  }
  return parts.join('')
}

/** Adds a line, blanked; gives where it ended, which may be lines below, where a tag runs on. */
function blankLine(text: string, start: number, lineEnd: number, parts: string[], state: {failures: number}): number {
  let end = lineEnd
  let from = start
  let inCode = false
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at)
    if (sign === '`') inCode = !inCode
    if (sign === '\\') at += 1
    else if (!inCode && state.failures < mostFailures && ((sign === '<' && isComponent(text, at)) || sign === '{')) {
      const close = sign === '{' ? endOfExpression(text, at) : endOfTag(text, at)
      if (close === -1) {
        state.failures += 1
        continue
      }
      parts.push(text.slice(from, at), blank(text, at, close))
      from = close
      if (close > end) end = endOfLine(text, close)
      at = close - 1
    }
  }
  parts.push(text.slice(from, Math.max(from, end)))
  return end
}

function endOfLine(text: string, from: number): number {
  if (text.charAt(from - 1) === '\n') return from
  const feed = text.indexOf('\n', from)
  return feed === -1 ? text.length : feed + 1
}

/** `<Chart`, `</Chart`, `<a.b`, `<>`: HTML in small letters is left to the Markdown reader. */
const isComponent = (text: string, at: number): boolean =>
  /^<\/?(?:[A-Z]|[a-z]{1,20}\.|>)/.test(text.slice(at, Math.min(text.length, at + 24)))

function endOfTag(text: string, start: number): number {
  const last = Math.min(text.length, start + longest)
  for (let at = start + 1; at < last; at += 1) {
    const sign = text.charAt(at)
    if (sign === '>') return at + 1
    if (sign === '<') return -1
    if (sign === '{') {
      const end = endOfExpression(text, at)
      if (end === -1) return -1
      at = end - 1
    } else if (sign === '"' || sign === "'") {
      const close = text.slice(at + 1, last).indexOf(sign)
      if (close === -1) return -1
      at += close + 1
    }
  }
  return -1
}

function endOfExpression(text: string, start: number): number {
  const last = Math.min(text.length, start + longest)
  let depth = 0
  for (let at = start; at < last; at += 1) {
    const sign = text.charAt(at)
    if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    } else if (sign === '\n' && isBlankLine(text, at + 1)) return -1
  }
  return -1
}

function isBlankLine(text: string, start: number): boolean {
  let at = start
  while (' \t\r'.includes(text.charAt(at)) && at < text.length) at += 1
  return text.charAt(at) === '\n'
}

/**
 * Alone on its line it is nothing; beside words it becomes an inline tag, which leaves no spaces behind. Its lines below the first begin with
 * a letter, since an empty one would end the paragraph and a `>` would begin a quote.
 */
function blank(text: string, start: number, end: number): string {
  const slice = text.slice(start, end)
  const opens = /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 100), start))
  const alone = /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 100))
  const endsALine = /[\n\r][^\S\n\r]*.$/.test(slice)
  if (slice.length < 3 || /[\n\r]/.test(slice.charAt(1)) || endsALine || (opens && (alone || slice.includes('\n'))))
    return spaces(slice)
  return `<b${spaces(slice.slice(2, -1)).replace(/(?<=[\n\r]) /g, 'b')}>`
}

const spaces = (text: string): string => text.replace(/[^\n\r]/g, ' ')
