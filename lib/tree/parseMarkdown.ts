/** The door to remark: Markdown → mdast, with a note of where each decoded stretch of text stood in the source. */
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Data, type Processor, unified} from 'unified'
import type {Point} from 'unist'

/**
 * A stretch of text that the parser read: `from` to `to` in the source stands at `at` in the value of its node.
 * Line endings are not noted: they are what lies between two pieces.
 */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly at: number
  /** How long it is in the value, if the source has it character for character; null for an entity or an escape. */
  readonly slice: number | null
}

export interface ParsedMarkdown {
  readonly root: Root
  /** In the order of the source. */
  readonly pieces: readonly Piece[]
}

/** Parses Markdown; `whole` says that the text is a whole file, which may begin with front matter. Offsets count from the first character. */
export function parseMarkdown(text: string, whole: boolean): ParsedMarkdown {
  const pieces: Piece[] = []
  // The parser drops a byte order mark without counting it: it gets one of its own, and the text keeps its characters.
  const parser = unified().use(remarkParse).use(notePieces, text, pieces)
  if (whole) parser.use(remarkFrontmatter)
  const root = parser.parse(`\ufeff${text}`)
  return {root, pieces}
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>
type Handle = NonNullable<NonNullable<Extension['enter']>[string]>
type Context = ThisParameterType<Handle>

/** A plugin that notes each piece of text while remark builds the tree. */
function notePieces(this: Processor, source: string, pieces: Piece[]): undefined {
  const endText: Handle = function (token) {
    const node = this.stack.pop()
    if (node?.type !== 'text') return
    const value = this.sliceSerialize(token)
    pieces.push({from: token.start.offset, to: token.end.offset, at: node.value.length, slice: value.length})
    node.value += value
    if (node.position) node.position.end = pointOf(token.end)
  }
  const extension: Extension = {
    enter: {
      characterEscapeValue(token) {
        pieces.push({from: token.start.offset - 1, to: token.end.offset, at: valueLength(this), slice: null})
      },
      characterReferenceValue(token) {
        const from = source.lastIndexOf('&', token.start.offset)
        pieces.push({from, to: token.end.offset + 1, at: valueLength(this), slice: null})
      }
    },
    exit: {codeTextData: endText, data: endText}
  }
  const data = this.data()
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension]
}

/** How much of the text node that is being read stands already. */
function valueLength(context: Context): number {
  const top = context.stack.at(-1)
  return top?.type === 'text' ? top.value.length : 0
}

/** The parser's points also hold where they stand in its buffers; the tree's do not. */
const pointOf = ({line, column, offset}: Point): Point => ({line, column, offset})
