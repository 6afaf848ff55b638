import {strToU8, type Zippable, zipSync} from 'fflate'

/** The parts of a Word document that a test writes; Word itself writes some more. */
export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string
  /** What stands in `w:styles`. */
  readonly styles?: string
  /** Relationships of the document: its links. */
  readonly links?: string
  /** What stands in the core properties. */
  readonly core?: string
  /** Further members of the archive, or others in the place of these. */
  readonly members?: Readonly<Record<string, string>>
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
].join(' ')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relations = (inner: string): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

/** The bytes of a Word document, as Word packs it. */
export function wordFile({body, styles = '', links = '', core = '', members = {}}: WordParts): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>` +
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    ),
    'word/document.xml': `${head}<w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${head}<w:styles ${names}>${styles}</w:styles>`,
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>${links}`
    ),
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
    ...members
  }
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) files[name] = strToU8(content)
  return zipSync(files)
}

/** A style as Word defines it. */
export const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

/** A run of words. */
export const run = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph of one run, or of what is given in its place, in a style. */
export const paragraph = (words: string, styleId = ''): string =>
  `<w:p>${styleId === '' ? '' : `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`}${words.startsWith('<') ? words : run(words)}</w:p>`

/** A link to a page elsewhere, among the relationships. */
export const linkTo = (id: string, url: string): string =>
  `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${url}" TargetMode="External"/>`
