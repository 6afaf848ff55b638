/**
 * The markup that news texts mostly hold, read without a parser: words set off whole by asterisks, and links with their address behind
 * them. Whatever else a Markdown text may hold, or what could be read in two ways, is left to remark.
 */
import type {Link} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {BlocksRead, HintedBlock} from './markdownBlocks.ts'
import {ProseBuilder} from './offsets.ts'
import {lineMarker} from './stretches.ts'

/** The paragraphs of a stretch as remark would read them, or null where it has to. `picture` says that one stands before it. */
export function readSimple(text: string, {start, end}: Span, picture: boolean): BlocksRead | null {
  if (foreign.test(text.slice(start, end))) return null
  const blocks: HintedBlock[] = []
  const links: Link[] = []
  let paragraph: SimpleParagraph | null = null
  let afterPicture = picture
  for (let at = start; at < end; ) {
    const line = lineAt(text, at, end)
    if (/^ *$/.test(text.slice(line.start, line.end))) {
      if (paragraph !== null && !finish(paragraph)) return null
      paragraph = null
    } else {
      paragraph ??= open(line)
      if (!isAtMargin(text, line) || !readLine(text, line, paragraph, links)) return null
    }
    at = line.next
  }
  return paragraph === null || finish(paragraph) ? {blocks, links, picture: afterPicture} : null

  function finish({start, end, builder, setOff, whole, label}: SimpleParagraph): boolean {
    if (setOff !== null || label !== null) return false
    const hint = afterPicture && whole !== null && whole.start === start && whole.end === end ? 'caption' : null
    const prose = builder.build()
    if (/\S/.test(prose.text)) blocks.push({index: blocks.length, kind: 'paragraph', start, end, prose, hint})
    afterPicture = false
    return true
  }
}

/** Signs of all other markup, and characters that a parser puts something else for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the parser reads a NUL as another character, and a tab as spaces.
const foreign = /[\0-\t\v\f\x0e-\x1f`\\~|&<>]|!\[/

interface Line extends Span {
  readonly next: number
}

interface SimpleParagraph {
  readonly start: number
  /** Where its last line ends. */
  end: number
  readonly builder: ProseBuilder
  /** The asterisks that are open: where they stand, and how many they are. */
  setOff: {readonly start: number; readonly length: number} | null
  /** What single asterisks set off last. */
  whole: Span | null
  /** Where the words of a link begin that is open. */
  label: number | null
}

const open = ({start}: Line): SimpleParagraph => ({
  start,
  end: start,
  builder: new ProseBuilder(),
  setOff: null,
  whole: null,
  label: null
})

function lineAt(text: string, start: number, limit: number): Line {
  let end = start
  while (end < limit && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end += 1
  const isPair = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF
  return {start, end, next: end + (isPair ? 2 : 1)}
}

const LF = 0x0a
const CR = 0x0d

/** Whether a line is prose from its first character to its last: neither indented nor broken, no heading, quote or item. */
function isAtMargin(text: string, {start, end}: Line): boolean {
  lineMarker.lastIndex = start
  return text[start] !== ' ' && text[end - 1] !== ' ' && !lineMarker.test(text)
}

/** Adds a line to its paragraph; false where it holds more than simple markup. */
function readLine(text: string, {start, end}: Line, paragraph: SimpleParagraph, links: Link[]): boolean {
  const {builder} = paragraph
  if (paragraph.end > paragraph.start) builder.addWhole(' ', paragraph.end, start)
  let done = start
  for (let at = start; at < end; at += 1) {
    const sign = text[at]
    if (sign !== '*' && sign !== '[' && sign !== ']' && sign !== '_') continue
    if (sign === '_') {
      if (!joinsWords(text, at)) return false
      continue
    }
    builder.addSlice(text.slice(done, at), done)
    const length =
      sign === '*'
        ? readAsterisks(text, at, paragraph)
        : sign === '['
          ? openLink(text, at, paragraph)
          : closeLink(text, at, paragraph, links)
    if (length === 0) return false
    at += length - 1
    done = at + 1
  }
  builder.addSlice(text.slice(done, end), done)
  paragraph.end = end
  return true
}

const joinsWords = (text: string, at: number): boolean =>
  /[A-Za-z0-9]/.test(text[at - 1] ?? '') && /[A-Za-z0-9]/.test(text[at + 1] ?? '')

/** How many asterisks begin or end what they set off, beyond doubt; 0 where there is any. */
function readAsterisks(text: string, at: number, paragraph: SimpleParagraph): number {
  const length = text[at + 1] === '*' ? 2 : 1
  const before = at === paragraph.start ? '' : (text[at - 1] ?? '')
  const after = text[at + length] ?? ''
  const {setOff} = paragraph
  if (paragraph.label !== null) return 0
  if (setOff === null) {
    const opens = (isGap(before) && startsWords.test(after)) || (/[“‘(]/.test(before) && isLetter.test(after))
    if (!opens) return 0
    paragraph.setOff = {start: at, length}
    return length
  }
  const closes = (isGap(after) && endsWords.test(before)) || (isLetter.test(before) && /[.,;:!?)’”]/.test(after))
  if (!closes || setOff.length !== length || setOff.start + length === at) return 0
  paragraph.setOff = null
  paragraph.whole = length === 1 ? {start: setOff.start, end: at + 1} : null
  return length
}

const isGap = (character: string): boolean => character === '' || /[ \n\r]/.test(character)
const isLetter = /[\p{L}\p{N}]/u
const startsWords = /[\p{L}\p{N}“‘"'([]/u
const endsWords = /[\p{L}\p{N}.,!?”’"')]/u

function openLink(text: string, at: number, paragraph: SimpleParagraph): number {
  if (paragraph.label !== null || !/\S/.test(text[at + 1] ?? ' ') || text[at + 1] === ']') return 0
  paragraph.label = at + 1
  return 1
}

const address = /\]\(([^\s()<>"'*[\]]+)\)/y

function closeLink(text: string, at: number, paragraph: SimpleParagraph, links: Link[]): number {
  const first = paragraph.label
  address.lastIndex = at
  const [whole = '', url = ''] = address.exec(text) ?? []
  if (first === null || url === '' || !/\S/.test(text[at - 1] ?? ' ')) return 0
  paragraph.label = null
  const target = {start: at + 2, end: at + 2 + url.length}
  links.push({start: first - 1, end: at + whole.length, label: {start: first, end: at}, target, url, form: 'link'})
  return whole.length
}
