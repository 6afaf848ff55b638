/** The body of a Word document → its paragraphs as they read once every tracked change is accepted. */
import {lineBreak} from '../docx.ts'
import type {Markup, OpenTag} from '../markup.ts'
import {type ParagraphStyle, plainStyle} from './styles.ts'
import {WordParagraph} from './wordParagraph.ts'
import {attributeOf, decodeWords, isOn} from './wordXml.ts'

/** Tags stand no deeper in each other in any document that a program wrote. */
const deepest = 400

/** Words in these are no part of the story as it reads: deleted or moved away, old properties, a picture for older programs, a reading aid. */
const muted: ReadonlySet<string> = new Set(['del', 'movefrom', 'fallback', 'rt', 'delinstrtext'])

/** In these, to be deleted is said of the end of a paragraph, or of a row. */
const markers: ReadonlySet<string> = new Set(['rpr', 'trpr'])

/** The words in a drawing are no prose, but those of a text box in it are. */
const drawings: ReadonlySet<string> = new Set(['graphicdata'])

/** What a run has for a sign that XML writes as a tag. */
const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['cr', lineBreak],
  ['nobreakhyphen', '-']
])

/** An open element: its name, and whether words in it are left out; `drawn` ends at a text box. */
interface Level {
  readonly name: string
  silence: 'none' | 'drawn' | 'whole'
}

/** A field, such as a link or a page number: first what it is, then what it shows. */
interface Field {
  code: string
  isShown: boolean
  readonly paragraph: WordParagraph
  start: number
}

/** The paragraphs of a document, or null where its tags are nested deeper than any program writes. */
export function readParagraphs(
  source: string,
  {pieces}: Markup,
  styles: ReadonlyMap<string, ParagraphStyle>,
  targets: ReadonlyMap<string, string>
): readonly WordParagraph[] | null {
  const reader = new BodyReader(styles, targets)
  for (const piece of pieces) {
    if (piece.piece === 'open') {
      if (!reader.open(piece)) return null
    } else if (piece.piece === 'close') reader.close(piece.name)
    else {
      const words = source.slice(piece.start, piece.end)
      reader.read(piece.literal ? words : decodeWords(words))
    }
  }
  return reader.end()
}

class BodyReader {
  readonly #styles: ReadonlyMap<string, ParagraphStyle>
  readonly #targets: ReadonlyMap<string, string>
  readonly #levels: Level[] = []
  readonly #done: WordParagraph[] = []
  /** Paragraphs that are open: one, or more in text boxes. */
  readonly #open: WordParagraph[] = []
  readonly #fields: Field[] = []
  readonly #anchors: {readonly url: string; readonly start: number}[] = []
  /** The paragraph that was left unfinished because its end was deleted, and how many were open beside it. */
  #carried: {readonly paragraph: WordParagraph; readonly depth: number} | null = null
  /** How many of the fields show nothing yet. */
  #hidden = 0
  /** Whether the words of the run’s text keep the white space at their ends. */
  #keepsSpace = false

  constructor(styles: ReadonlyMap<string, ParagraphStyle>, targets: ReadonlyMap<string, string>) {
    this.#styles = styles
    this.#targets = targets
  }

  /** Whether an element may be opened here. */
  open(tag: OpenTag): boolean {
    if (this.#levels.length >= deepest) return false
    const {name} = tag
    const parent = this.#levels.at(-1)
    let silence = parent?.silence ?? 'none'
    if (muted.has(name) && !markers.has(parent?.name ?? '')) silence = 'whole'
    else if (name.endsWith('prchange')) silence = 'whole'
    else if (silence === 'none' && drawings.has(name)) silence = 'drawn'
    else if (silence === 'drawn' && name === 'txbxcontent') silence = 'none'
    this.#levels.push({name, silence})
    if (silence === 'none') this.#enter(tag, parent?.name ?? '')
    return true
  }

  close(name: string): void {
    const level = this.#levels.pop()
    if (level === undefined || level.silence !== 'none') return
    if (name === 'p') this.#endParagraph()
    else if (name === 'hyperlink') this.#endAnchor()
    else if (name === 'tc' || name === 'txbxcontent') this.#release()
  }

  read(words: string): void {
    const level = this.#levels.at(-1)
    const paragraph = this.#open.at(-1)
    if (!level || !paragraph || level.silence !== 'none') return
    if (level.name === 'instrtext') {
      const field = this.#fields.at(-1)
      if (field && field.code.length < 5000) field.code += words
    } else if (level.name === 't' && !this.#inCode) {
      const kept = this.#keepsSpace ? words : words.trim()
      // A line of the text is a paragraph, so that none may end within; a soft hyphen is seen only where a line ends at it.
      paragraph.add(kept.replace(/\r\n|[\n\r\v\f\x85\u2028\u2029]/g, ' ').replaceAll('\u00ad', ''))
    }
  }

  end(): readonly WordParagraph[] {
    while (this.#open.length > 0) this.#endParagraph()
    this.#release()
    return this.#done
  }

  #enter(tag: OpenTag, parent: string): void {
    const {name} = tag
    const paragraph = this.#open.at(-1)
    if (name === 'p') this.#beginParagraph()
    else if (name === 'tbl') this.#release()
    else if (name === 'showingplchdr') this.#silence('sdt')
    else if (name === 'celldel') this.#silence('tc')
    else if (name === 'del' && parent === 'trpr') this.#silence('tr')
    else if (paragraph !== undefined) this.#enterIn(paragraph, tag, parent)
  }

  #enterIn(paragraph: WordParagraph, tag: OpenTag, parent: string): void {
    const {name} = tag
    if (parent === 'ppr' || parent === 'numpr') this.#applyProperty(paragraph, tag)
    else if (parent === 'rpr') this.#applyToRun(paragraph, tag)
    else if (parent === 'r') this.#readInRun(paragraph, tag)
    else if (name === 'r') paragraph.runs.push(paragraph.length)
    else if (name === 'hyperlink') this.#anchors.push({url: this.#targetOf(tag), start: paragraph.length})
  }

  #applyProperty(paragraph: WordParagraph, tag: OpenTag): void {
    const value = attributeOf(tag, 'val') ?? ''
    if (tag.name === 'pstyle') paragraph.style = this.#styles.get(value) ?? plainStyle
    else if (tag.name === 'outlinelvl') paragraph.isHeading = /^[0-8]$/.test(value)
    // Number 0 takes a paragraph out of the list of its style.
    else if (tag.name === 'numid') paragraph.isItem = value !== '0'
  }

  #applyToRun(paragraph: WordParagraph, tag: OpenTag): void {
    const inRun = this.#levels.at(-3)?.name === 'r'
    if (tag.name === 'vanish' && inRun && isOn(tag)) this.#silence('r')
    else if (!inRun && (tag.name === 'del' || tag.name === 'movefrom')) paragraph.isJoined = true
  }

  #readInRun(paragraph: WordParagraph, tag: OpenTag): void {
    if (tag.name === 't') this.#keepsSpace = tag.attributes.get('xml:space') === 'preserve'
    if (tag.name === 'fldchar') this.#readField(paragraph, attributeOf(tag, 'fldchartype') ?? '')
    else if (!this.#inCode) paragraph.add(signOf(tag))
  }

  #readField(paragraph: WordParagraph, part: string): void {
    const field = this.#fields.at(-1)
    if (part === 'begin') {
      this.#fields.push({code: '', isShown: false, paragraph, start: 0})
      this.#hidden++
    } else if (part === 'separate' && field && !field.isShown) {
      field.isShown = true
      field.start = paragraph.length
      this.#hidden--
    } else if (part === 'end' && field) {
      this.#endField()
      const url = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.code)?.[1]
      if (url !== undefined && field.isShown && field.paragraph === paragraph)
        addLink(paragraph, field.start, paragraph.length, url)
    }
  }

  /** Whether what comes is what a field is, not what it shows. */
  get #inCode(): boolean {
    return this.#hidden > 0
  }

  #endField(): void {
    if (this.#fields.pop()?.isShown === false) this.#hidden--
  }

  #targetOf(tag: OpenTag): string {
    return this.#targets.get(attributeOf(tag, 'id') ?? '') ?? ''
  }

  #endAnchor(): void {
    const anchor = this.#anchors.pop()
    const paragraph = this.#open.at(-1)
    if (anchor && paragraph && anchor.url !== '') addLink(paragraph, anchor.start, paragraph.length, anchor.url)
  }

  #beginParagraph(): void {
    const carried = this.#carried
    if (carried !== null && carried.depth === this.#open.length) {
      this.#carried = null
      carried.paragraph.join()
      this.#open.push(carried.paragraph)
      return
    }
    this.#release()
    const paragraph = new WordParagraph()
    const within = this.#levels.findLast(({name}) => name === 'tc' || name === 'txbxcontent')?.name
    paragraph.isCell = within === 'tc'
    paragraph.inBox = within === 'txbxcontent'
    this.#open.push(paragraph)
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop()
    if (paragraph === undefined) return
    // A field that shows nothing by the end of its paragraph never will.
    while (this.#inCode) this.#endField()
    this.#carried = {paragraph, depth: this.#open.length}
    if (!paragraph.isJoined) this.#release()
  }

  /** Nothing more comes to the paragraph that was left unfinished. */
  #release(): void {
    const paragraph = this.#carried?.paragraph
    this.#carried = null
    if (paragraph === undefined) return
    const outer = this.#open.at(-1)
    for (const each of [paragraph, ...paragraph.boxed]) (outer?.boxed ?? this.#done).push(each)
    paragraph.boxed.length = 0
  }

  /** Leaves out what stands in the innermost open element of a name from here on. */
  #silence(name: string): void {
    const at = this.#levels.findLastIndex((level) => level.name === name)
    for (const level of at === -1 ? [] : this.#levels.slice(at)) level.silence = 'whole'
  }
}

function addLink(paragraph: WordParagraph, start: number, end: number, url: string): void {
  if (end > start) paragraph.links.push({start, end, url})
}

/** The sign that a tag in a run stands for; nothing, where it stands for none. */
function signOf(tag: OpenTag): string {
  if (tag.name === 'sym') return symbolOf(attributeOf(tag, 'char') ?? '')
  if (tag.name !== 'br') return signs.get(tag.name) ?? ''
  // What begins a new page or column begins a new paragraph as well.
  return ['page', 'column'].includes(attributeOf(tag, 'type') ?? '') ? lineBreak + lineBreak : lineBreak
}

/** A character of a font of symbols is a picture; any other is a character. */
function symbolOf(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16)
  return Number.isNaN(code) || code < 0x20 || (code >= 0xd800 && code <= 0xf8ff) || code > 0xffff
    ? ''
    : String.fromCharCode(code)
}
