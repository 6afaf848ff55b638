/** The text in a block of HTML that stands in Markdown: `<p>…</p>`, `<figcaption>…</figcaption>`. */
import type {BlockKind} from '../model.ts'
import type {Span} from '../text/span.ts'

/** A stretch of text between two tags that part paragraphs; tags within a line are still in it. */
export interface HtmlSegment extends Span {
  readonly kind: BlockKind
  readonly caption: boolean
}

/** What the tags that part paragraphs make of the text in them. */
const tagKinds = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['blockquote', 'quote'],
  ['td', 'cell'],
  ['th', 'cell'],
  ...[
    'address',
    'article',
    'aside',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
    'footer',
    'form',
    'header',
    'hr',
    'main',
    'nav',
    'ol',
    'p',
    'section',
    'summary',
    'table',
    'tbody',
    'tfoot',
    'thead',
    'tr',
    'ul'
  ].map((tag) => [tag, 'paragraph'] as const)
])

/** What holds no text of the article. */
const mutes = new Set(['iframe', 'noscript', 'pre', 'script', 'style', 'svg', 'template', 'textarea'])
/** A declaration or an instruction. */
const silent = /^\s*<[!?]/
const tag = /<(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])[^<>]{0,1000}>/gi

/** The segments of a block of HTML, as offsets into it. */
export function segmentsOf(html: string): HtmlSegment[] {
  const lead = endOfComments(html)
  if (lead > 0 ? lead === html.length : silent.test(html)) return []
  const segments: HtmlSegment[] = []
  let start = lead
  let kind: BlockKind = 'paragraph'
  let caption = false
  let quotes = 0
  let mute: string | null = null
  const close = (end: number): void => {
    if (/[\p{L}\p{N}]/u.test(html.slice(start, end).replace(tag, ''))) {
      segments.push({start, end, kind: kind === 'paragraph' && quotes > 0 ? 'quote' : kind, caption})
    }
  }
  for (const {0: found, 1: slash, 2: written = '', index} of html.matchAll(tag)) {
    if (index < lead) continue
    const name = written.toLowerCase()
    const closes = slash === '/'
    const next = tagKinds.get(name)
    if (mute !== null ? !(closes && name === mute) : next === undefined && !mutes.has(name)) continue
    if (mute === null) close(index)
    start = index + found.length
    mute = mutes.has(name) && !closes ? name : null
    if (next === undefined) continue
    if (next === 'quote') quotes = Math.max(0, quotes + (closes ? -1 : 1))
    kind = closes || next === 'quote' ? 'paragraph' : next
    caption = !closes && name === 'figcaption'
  }
  if (mute === null) close(html.length)
  return segments
}

/** Where the comments end with which a block of HTML begins, 0 where it begins with none. */
function endOfComments(html: string): number {
  const comment = /\s*<!--/y
  let end = 0
  while (comment.test(html)) {
    const close = html.indexOf('-->', comment.lastIndex)
    if (close < 0) return html.length
    end = close + 3
    comment.lastIndex = end
  }
  return end
}
