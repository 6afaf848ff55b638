/** A Word document (`.docx`) → the text of the story and what its styles and properties say of it. */

import {namelessAuthors, namelessTitles} from '../../lexicon/wordStyles.ts'
import type {Link, Metadata, Outline, OutlineParagraph} from '../../model.ts'
import {withoutEnd} from '../../text/withoutEnd.ts'
import {metadataOf} from '../frontMatter.ts'
import type {Markup} from '../markup.ts'
import {parseXml} from '../parseXml.ts'
import {readParagraphs} from './paragraphs.ts'
import {readStyles} from './styles.ts'
import {type Archive, type ArchiveFault, unzip} from './unzip.ts'
import type {WordParagraph} from './wordParagraph.ts'
import {attributeOf, decodePart, decodeWords, wordMarkupLimit} from './wordXml.ts'

/** A Word document, read: its paragraphs, a line each, and what is said of them. */
export interface WordText {
  readonly text: string
  readonly outline: Outline
}

/** Why a Word document is not read, in a sentence with the remedy. */
export interface WordRefusal {
  readonly code: 'not-text' | 'unreadable' | 'too-large'
  readonly message: string
}

/**
 * Reads a Word document as it stands when every tracked change is accepted. Left out are comments, headers and footers, hidden words, and notes at
 * the foot of a page or at the end, which a paper does not print within the story. Never throws; nothing is fetched.
 */
export function readWord(bytes: Uint8Array): WordText | WordRefusal {
  try {
    return readParts(bytes)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

/** Carries a refusal from where a part is read to where the document is. */
class Refused extends Error {
  readonly refusal: WordRefusal

  constructor(code: WordRefusal['code'], message: string) {
    super(message)
    this.refusal = {code, message}
  }
}

interface Part {
  readonly source: string
  readonly markup: Markup
}

function readParts(bytes: Uint8Array): WordText {
  const archive = unzip(bytes)
  if (typeof archive === 'string') throw faultIn('the archive', archive)
  const relations = readRelations(archive, '_rels/.rels', '')
  const main = relations.find(({type}) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const body = main.endsWith('.xml') ? readPart(archive, main) : null
  if (body === null || !isWord(body)) throw new Refused('not-text', `This is ${kindOf(archive)}; ${saveAsWord}.`)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const own = readRelations(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  refuseTakenIn(body, new Map(own.map(({id, target}) => [id, target])))
  const styles = readPart(archive, own.find(({type}) => type === 'styles')?.target ?? `${folder}styles.xml`)
  const targets = new Map(own.filter(({type}) => type === 'hyperlink').map(({id, target}) => [id, target]))
  const paragraphs = readParagraphs(
    body.source,
    body.markup,
    styles === null ? new Map() : readStyles(styles.markup),
    targets
  )
  if (paragraphs === null)
    throw new Refused('unreadable', `This Word document has tags nested too deep ${inPart(main)}; ${saveAgain}.`)
  const core = readPart(archive, relations.find(({type}) => type === 'core-properties')?.target ?? 'docProps/core.xml')
  return assemble(paragraphs, propertiesIn(core))
}

const isWord = ({markup}: Part): boolean => {
  const first = markup.pieces.find(({piece}) => piece === 'open')
  return first?.piece === 'open' && first.name === 'document'
}

const saveAgain = 'open it in Word and save it again'

/** What a document can take in from elsewhere where it is opened, and how its words come to stand in the document itself. */
const takenIn: ReadonlyMap<string, string> = new Map([
  ['altchunk', saveAgain],
  ['subdoc', 'open it in Word, expand and unlink its subdocuments, and save it']
])

/** A story of which a part stands elsewhere would be judged by half of what it says. */
function refuseTakenIn({markup}: Part, targets: ReadonlyMap<string, string>): void {
  for (const piece of markup.pieces) {
    const remedy = piece.piece === 'open' ? takenIn.get(piece.name) : undefined
    if (piece.piece !== 'open' || remedy === undefined) continue
    const target = targets.get(attributeOf(piece, 'id') ?? '') ?? 'a part that is missing'
    throw new Refused(
      'unreadable',
      `This Word document takes in another file where it is opened ${inPart(target)}, which is not read; ${remedy}.`
    )
  }
}

const inPart = (name: string): string => `(in ${name})`
const saveAsWord = 'save the article as a Word document (.docx), or as text in UTF-8'

/** What an archive is that is no Word document, by a member that gives it away. */
const kinds: readonly (readonly [member: RegExp, kind: string])[] = [
  [/^content\.xml$/, 'an OpenDocument file'],
  [/^xl\//, 'a spreadsheet'],
  [/^ppt\//, 'a presentation'],
  [/^Index\/.*\.iwa$|^Index\.zip$/, 'a Pages document'],
  [/^META-INF\/container\.xml$/, 'an e-book']
]

function kindOf({names}: Archive): string {
  const all = [...names]
  return (
    kinds.find(([member]) => all.some((name) => member.test(name)))?.[1] ??
    'a zip archive without a Word document in it'
  )
}

function faultIn(name: string, fault: ArchiveFault): Refused {
  if (fault === 'bomb')
    return new Refused(
      'too-large',
      `This Word document unpacks to far more than a story can hold ${inPart(name)}, as a file does that was made to burst; it was not read. Save the story in a new document.`
    )
  if (fault === 'crowded')
    return new Refused(
      'too-large',
      'This archive has more than 10,000 members, which no story needs; it was not read. Save the story in a new document.'
    )
  return new Refused('unreadable', `This Word document is damaged ${inPart(name)}; ${saveAgain}.`)
}

/** A part of the document as XML; null where there is none. */
function readPart(archive: Archive, name: string): Part | null {
  const bytes = archive.read(name)
  if (bytes === null) return null
  if (typeof bytes === 'string') throw faultIn(name, bytes)
  const source = decodePart(bytes)
  const markup = parseXml(source, wordMarkupLimit)
  const [fault] = markup.faults
  if (fault === undefined) return {source, markup}
  // Broken XML keeps what was read so far, and what is refused keeps nothing.
  if (markup.pieces.length > 0) throw faultIn(name, 'broken')
  throw new Refused(
    'unreadable',
    `This Word document defines entities of its own or has more tags than a story can have ${inPart(name)}, and was not read; ${saveAgain}.`
  )
}

/** How a part of the document stands to another part, or to a page elsewhere. */
interface Relation {
  readonly id: string
  /** The last word of its type. */
  readonly type: string
  readonly target: string
}

function readRelations(archive: Archive, name: string, folder: string): readonly Relation[] {
  const part = readPart(archive, name)
  const relations: Relation[] = []
  for (const piece of part?.markup.pieces ?? []) {
    if (piece.piece !== 'open' || piece.name !== 'relationship') continue
    const target = attributeOf(piece, 'target') ?? ''
    const outside = attributeOf(piece, 'targetmode') === 'External'
    relations.push({
      id: attributeOf(piece, 'id') ?? '',
      type: (attributeOf(piece, 'type') ?? '').replace(/^.*\//, ''),
      target: outside ? target : target.startsWith('/') ? target.slice(1) : folder + target
    })
  }
  return relations
}

/** What the properties of the document say, leaving out what programs write there by themselves. */
function propertiesIn(core: Part | null): Metadata {
  const values = new Map<string, string>()
  let name = ''
  for (const piece of core?.markup.pieces ?? []) {
    if (piece.piece === 'open') name = piece.name
    else if (piece.piece === 'text' && core && !values.has(name))
      values.set(name, decodeWords(core.source.slice(piece.start, Math.min(piece.end, piece.start + 1000))).trim())
    else if (piece.piece === 'close') name = ''
  }
  const named = (key: string, nameless: readonly string[]): string => {
    const value = values.get(key) ?? ''
    const plain = withoutEnd(value.toLowerCase(), ' \t\u00a00123456789')
    return nameless.some((each) => plain === each || plain.startsWith(`${each} -`)) ? '' : value
  }
  return metadataOf(
    new Map([
      ['title', named('title', namelessTitles)],
      ['byline', named('creator', namelessAuthors)],
      ['date', values.get('created') ?? '']
    ])
  )
}

function assemble(read: readonly WordParagraph[], properties: Metadata): WordText {
  const texts = read.map(({text}) => text)
  const paragraphs: OutlineParagraph[] = []
  const runs: number[] = []
  const links: Link[] = []
  const repeated = pullQuotes(read)
  let start = 0
  for (const [index, paragraph] of read.entries()) {
    const end = start + (texts[index] ?? '').length
    const region = paragraph.region ?? (repeated.has(paragraph) ? 'promo' : null)
    paragraphs.push({start, end, kind: paragraph.kind, region})
    for (const run of paragraph.runs) runs.push(start + run)
    for (const {start: from, end: to, url} of paragraph.links) {
      const label = {start: start + from, end: start + to}
      links.push({...label, label, target: null, url, form: 'link'})
    }
    start = end + 1
  }
  links.sort((a, b) => a.start - b.start)
  const styled = (is: (paragraph: WordParagraph) => boolean): string => texts[read.findIndex(is)]?.trim() ?? ''
  return {
    text: texts.join('\n'),
    outline: {
      paragraphs,
      runs,
      links,
      styled: metadataOf(
        new Map([
          ['title', styled(({style, length}) => style.title && length > 0)],
          ['byline', styled(({style, length}) => style.byline && length > 0).replace(/^by:?\s+/i, '')]
        ])
      ),
      properties
    }
  }
}

/** No page has room for more of them, nor for longer ones. */
const mostBoxes = 100
const longestPull = 400

/** Paragraphs in text boxes that print words of the story once more, large. */
function pullQuotes(read: readonly WordParagraph[]): ReadonlySet<WordParagraph> {
  const boxed = read.filter(({inBox, length}) => inBox && length > 0 && length <= longestPull).slice(0, mostBoxes)
  if (boxed.length === 0) return new Set()
  const story = wordsAlone(read.map(({inBox, text}) => (inBox ? '' : text)).join(' '))
  return new Set(boxed.filter(({text}) => story.includes(wordsAlone(text))))
}

/** Letters and digits with single spaces between: marks and ends of lines differ where words are printed again. */
const wordsAlone = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
