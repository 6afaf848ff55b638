/** The door to parse5: HTML → tags and text with their offsets. The tokens alone, since building a tree can take time that grows with the square. */
import {type Token, type TokenHandler, Tokenizer, TokenizerMode} from 'parse5'
import {type Markup, type MarkupPiece, markupLimit} from './markup.ts'

/** After these, what stands up to the closing tag is no markup. */
const rawModes = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA]
])

const voidTags = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' ')
)

/** Takes HTML apart. With more tags than an article can have, nothing is read. */
export function parseHtml(source: string): Markup {
  const listener = new Listener()
  const tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, listener)
  listener.tokenizer = tokenizer
  tokenizer.write(source, true)
  return listener.tags > markupLimit
    ? {pieces: [], faults: [{start: 0, end: source.length, message: tooMany}]}
    : listener
}

const tooMany =
  'This page has more than 60,000 tags, which no article needs; it was not read. Give the article alone, without the rest of the page.'

const decoded = new Map<string, string>()

/** What a character reference stands for (`&rsquo;` → `’`), with whatever follows it as it is; `&c` stands for itself. */
export function decodeReference(source: string): string {
  const known = decoded.get(source)
  if (known !== undefined) return known
  let text = ''
  const add = (token: Token.CharacterToken): void => {
    text += token.chars
  }
  const pass = (): void => {}
  new Tokenizer(
    {sourceCodeLocationInfo: false},
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: add,
      onComment: pass,
      onDoctype: pass,
      onStartTag: pass,
      onEndTag: pass,
      onEof: pass
    }
  ).write(source, true)
  // Hostile files have endless numbers of them, articles a dozen.
  if (decoded.size < 1000) decoded.set(source, text)
  return text
}

class Listener implements TokenHandler, Markup {
  readonly pieces: MarkupPiece[] = []
  readonly faults = []
  tags = 0
  tokenizer: Tokenizer | null = null
  #end = 0
  #textEnd = 0

  onStartTag(token: Token.TagToken): void {
    const {tagName: name, location} = token
    if (!this.#mayAdd(location)) return
    const mode = rawModes.get(name)
    if (this.tokenizer && mode !== undefined) this.tokenizer.state = mode
    const attributes = new Map(token.attrs.map(({name: key, value}) => [key, value]))
    const {startOffset: start, endOffset: end} = location
    this.pieces.push({piece: 'open', name, attributes, empty: voidTags.has(name), start, end})
  }

  onEndTag({tagName: name, location}: Token.TagToken): void {
    if (!this.#mayAdd(location)) return
    this.pieces.push({piece: 'close', name, start: location.startOffset, end: location.endOffset})
  }

  onCharacter({location}: Token.CharacterToken): void {
    if (location) this.#textEnd = location.endOffset
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token)
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token)
  }

  onComment({location}: Token.CommentToken): void {
    if (location) this.#passTo(location)
  }

  onDoctype({location}: Token.DoctypeToken): void {
    if (location) this.#passTo(location)
  }

  onEof(): void {
    this.#endText()
  }

  /** Whether there is room for a tag. */
  #mayAdd(location: Token.Location | null): location is Token.Location {
    this.tags += 1
    if (!location || this.tags > markupLimit) return false
    this.#passTo(location)
    return true
  }

  #passTo({endOffset}: Token.Location): void {
    this.#endText()
    this.#end = endOffset
    this.#textEnd = endOffset
  }

  #endText(): void {
    if (this.#textEnd <= this.#end) return
    this.pieces.push({piece: 'text', literal: false, start: this.#end, end: this.#textEnd})
  }
}
