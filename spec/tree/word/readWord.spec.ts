import {expect} from 'chai'
import fc from 'fast-check'
import {strToU8, zipSync} from 'fflate'
import type {Outline} from '../../../lib/model.ts'
import {readTree} from '../../../lib/tree/readTree.ts'
import {readWord} from '../../../lib/tree/word/readWord.ts'
import {linkTo, paragraph, run, style, type WordParts, wordFile} from './wordFile.ts'

function read(parts: WordParts | string): {readonly text: string; readonly outline: Outline} {
  const found = readWord(wordFile(typeof parts === 'string' ? {body: parts} : parts))
  if ('text' in found) return found
  throw new Error(found.message)
}

const refuse = (bytes: Uint8Array) => {
  const found = readWord(bytes)
  return 'text' in found ? found.text : found
}

describe('readWord', () => {
  describe('reads the text as it stands once every change is accepted', () => {
    const cases: readonly (readonly [what: string, body: string, text: string])[] = [
      [
        'paragraphs, a line each, empty ones too',
        `${paragraph('The pier is shut.')}<w:p/>${paragraph('It rained.')}`,
        'The pier is shut.\n\nIt rained.'
      ],
      [
        'runs that part words',
        `<w:p>${run('The pi')}${run('er', '<w:b/>')}${run(' is shut.')}</w:p>`,
        'The pier is shut.'
      ],
      ['entities', paragraph('Hart &amp; Sons &#x2019;s &quot;pier&quot;'), 'Hart & Sons ’s "pier"'],
      ['no white space that Word drops', '<w:p><w:r><w:t> shut. </w:t></w:r></w:p>', 'shut.'],
      [
        'what was put in, not what was taken out',
        `<w:p>${run('The pier is ')}<w:ins>${run('shut')}</w:ins><w:del><w:r><w:delText>open</w:delText></w:r></w:del>${run('.')}</w:p>`,
        'The pier is shut.'
      ],
      [
        'what was moved where it is now',
        `<w:p><w:moveFrom>${run('It rained. ')}</w:moveFrom>${run('The pier is shut.')}<w:moveTo>${run(' It rained.')}</w:moveTo></w:p>`,
        'The pier is shut. It rained.'
      ],
      [
        'one paragraph of two whose parting was deleted',
        `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('The pier ')}</w:p>${paragraph('is shut.')}${paragraph('It rained.')}`,
        'The pier is shut.\nIt rained.'
      ],
      [
        'nothing of a deleted row',
        `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('gone')}</w:tc></w:tr><w:tr><w:tc>${paragraph('kept')}</w:tc></w:tr></w:tbl>`,
        'kept'
      ],
      [
        'no comments and no notes',
        `<w:p><w:commentRangeStart w:id="0"/>${run('The pier is shut')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}</w:p>`,
        'The pier is shut.'
      ],
      [
        'what a field shows, not what it is',
        `<w:p>${run('Page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' of 9')}</w:p>`,
        'Page 4 of 9'
      ],
      [
        'a field in what a field is',
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('hidden')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('shown')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        'shown'
      ],
      [
        'the story after a field that never ends',
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('lost')}</w:p>${paragraph('The pier is shut.')}`,
        '\nThe pier is shut.'
      ],
      [
        'smart tags and content controls',
        `<w:p><w:smartTag>${run('Dunmore')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run(' is wet.')}</w:sdtContent></w:sdt></w:p>`,
        'Dunmore is wet.'
      ],
      [
        'no words that a content control asks for',
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click here to enter text.')}</w:sdtContent></w:sdt>${paragraph('It rained.')}`,
        'It rained.'
      ],
      [
        'no hidden words',
        `<w:p>${run('The pier is shut.')}${run(' For the desk only.', '<w:vanish/>')}${run(' It rained.', '<w:vanish w:val="0"/>')}</w:p>`,
        'The pier is shut. It rained.'
      ],
      [
        'tabs, breaks and hyphens',
        `<w:p><w:r><w:tab/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:br/><w:t>har</w:t><w:softHyphen/><w:t>bour\u00ad</w:t><w:br w:type="page"/><w:t>pier</w:t></w:r></w:p>`,
        '\tco-op\u2028harbour\u2028\u2028pier'
      ],
      [
        'symbols that are characters, not pictures',
        '<w:p><w:r><w:sym w:font="Symbol" w:char="20AC"/><w:sym w:font="Wingdings" w:char="F04A"/><w:t>5</w:t></w:r></w:p>',
        '€5'
      ],
      ['no end of a line within a run', '<w:p><w:r><w:t>The pier&#10;is\nshut.</w:t></w:r></w:p>', 'The pier is shut.'],
      [
        'no old properties',
        `<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>${run('One.')}</w:p>${paragraph('Two.')}`,
        'One.\nTwo.'
      ],
      [
        'a text box once, behind its anchor',
        `<w:p>${run('The pier is shut.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:graphic><a:graphicData><a:t>no prose</a:t><wps:txbx><w:txbxContent>${paragraph('Ferries stop.')}</w:txbxContent></wps:txbx></a:graphicData></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('Ferries stop.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(' It rained.')}</w:p>`,
        'The pier is shut. It rained.\nFerries stop.'
      ],
      [
        'an old picture’s text box',
        `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Ferries stop.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
        '\nFerries stop.'
      ],
      [
        'the prefix of another program',
        '<ns0:p><ns0:pPr><ns0:rPr><ns0:b/></ns0:rPr></ns0:pPr><ns0:r><ns0:t>It rained.</ns0:t></ns0:r></ns0:p>',
        'It rained.'
      ]
    ]
    for (const [what, body, text] of cases) {
      it(what, () => {
        expect(read(body).text).to.equal(text)
      })
    }
  })

  it('tells where the runs of each paragraph begin, deleted ones not counted', () => {
    const body = `<w:p>${run('The ')}<w:del>${run('old ')}</w:del>${run('pier')}</w:p><w:p>${run('is')}${run(' shut.')}</w:p>`
    expect(read(body).outline.runs).to.deep.equal([0, 4, 9, 11])
  })

  describe('tells what styles make of a paragraph', () => {
    const styles = [
      style('Titre', 'Title'),
      style('berschrift1', 'heading 1'),
      style('Mine', 'House Head', '<w:basedOn w:val="berschrift1"/>'),
      style('Outlined', 'Zwischentitel', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style('Liste', 'List Paragraph'),
      style('Zitat', 'Intense Quote'),
      style('Bild', 'caption'),
      style('Foto', 'Photo Credit'),
      style('Autor', 'Byline'),
      style('Kasten', 'Pull Quote'),
      style('Verz1', 'toc 1'),
      style('Loop', 'Round', '<w:basedOn w:val="Loop"/>')
    ].join('')
    const cases: readonly (readonly [id: string, kind: string, region: string | null])[] = [
      ['Titre', 'heading', null],
      ['berschrift1', 'heading', null],
      ['Mine', 'heading', null],
      ['Outlined', 'heading', null],
      ['Liste', 'item', null],
      ['Zitat', 'quote', null],
      ['Bild', 'paragraph', 'caption'],
      ['Foto', 'paragraph', 'credit'],
      ['Autor', 'paragraph', 'metadata'],
      ['Kasten', 'paragraph', 'promo'],
      ['Verz1', 'paragraph', 'metadata'],
      ['Loop', 'paragraph', null],
      ['None', 'paragraph', null]
    ]
    for (const [id, kind, region] of cases) {
      it(`${id}: ${kind}${region === null ? '' : `, ${region}`}`, () => {
        const [found] = read({body: paragraph('Pier shut', id), styles}).outline.paragraphs
        expect([found?.kind, found?.region]).to.deep.equal([kind, region])
      })
    }

    it('a numbered paragraph is an item, one that was taken out of its list is not', () => {
      const numbered = (id: string) =>
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run('Pier')}</w:p>`
      const kinds = read(numbered('3') + numbered('0')).outline.paragraphs.map(({kind}) => kind)
      expect(kinds).to.deep.equal(['item', 'paragraph'])
    })

    it('a cell of a table is a cell', () => {
      const body = `<w:tbl><w:tr><w:tc>${paragraph('Ferries')}</w:tc><w:tc>${paragraph('12')}</w:tc></w:tr></w:tbl>${paragraph('It rained.')}`
      expect(read(body).outline.paragraphs.map(({kind}) => kind)).to.deep.equal(['cell', 'cell', 'paragraph'])
    })

    it('a text box that prints words of the story again is none of it', () => {
      const box = (words: string) =>
        `<w:p><w:r><w:pict><w:txbxContent>${paragraph(words)}</w:txbxContent></w:pict></w:r></w:p>`
      const body =
        paragraph('“The pier is shut for good,” Ada Brook said.') +
        box('‘The pier is shut for good’') +
        box('Ferries stop at noon.')
      expect(read(body).outline.paragraphs.map(({region}) => region)).to.deep.equal([null, null, 'promo', null, null])
    })
  })

  it('finds links, those that are fields too', () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = `<w:p>${run('See ')}<w:hyperlink r:id="rId7">${run('the ruling')}</w:hyperlink>${run(' and ')}${field('HYPERLINK "https://port.example/plan"', 'the plan')}<w:hyperlink w:anchor="top">${run('.')}</w:hyperlink></w:p>`
    const {text, outline} = read({body, links: linkTo('rId7', 'https://court.example/ruling')})
    expect(outline.links.map(({start, end, url}) => [text.slice(start, end), url])).to.deep.equal([
      ['the ruling', 'https://court.example/ruling'],
      ['the plan', 'https://port.example/plan']
    ])
  })

  describe('tells what the document says of itself', () => {
    const core =
      '<dc:title>Pier draft</dc:title><dc:creator>Luke Hart</dc:creator><dcterms:created>2031-03-04T09:00:00Z</dcterms:created>'
    const metadataOf = (parts: WordParts) => {
      const {text, outline} = read(parts)
      const {title, byline, published} = readTree(text, 'docx', outline).metadata
      return [title, byline, published]
    }
    const story = paragraph('The pier in Dunmore is shut until the spring, the harbour master said on Monday.')

    it('in its properties, where nothing else does', () => {
      expect(metadataOf({body: story, core})).to.deep.equal(['Pier draft', 'Luke Hart', '2031-03-04'])
    })

    it('in its styles before all', () => {
      const styles = style('T', 'Title') + style('B', 'Byline')
      const body = paragraph('Pier shut', 'T') + paragraph('By Ada Brook', 'B') + story
      expect(metadataOf({body, core, styles})).to.deep.equal(['Pier shut', 'Ada Brook', '2031-03-04'])
    })

    it('on the page before its properties', () => {
      const body = paragraph('Pier shut', 'H') + paragraph('By Ada Brook') + story
      expect(metadataOf({body, core, styles: style('H', 'heading 1')})).to.deep.equal([
        'Pier shut',
        'Ada Brook',
        '2031-03-04'
      ])
    })

    it('and nothing where a program filled them in', () => {
      const filled = '<dc:title>Microsoft Word - Document1</dc:title><dc:creator>Windows User</dc:creator>'
      expect(metadataOf({body: story, core: filled})).to.deep.equal([null, null, null])
    })
  })

  describe('refuses, in a sentence,', () => {
    const again = 'open it in Word and save it again.'
    const damaged = (part: string) => ({
      code: 'unreadable',
      message: `This Word document is damaged (in ${part}); ${again}`
    })
    const defining = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`
    const document = (inner: string, before = '') => `${before}<w:document><w:body>${inner}</w:body></w:document>`
    const cases: readonly (readonly [what: string, bytes: () => Uint8Array, refusal: object])[] = [
      ['an archive that breaks off', () => wordFile({body: paragraph('Pier')}).slice(0, -30), damaged('the archive')],
      [
        'a part that breaks off',
        () => wordFile({body: '', members: {'word/document.xml': '<w:document><w:body><w:p>'}}),
        damaged('word/document.xml')
      ],
      [
        'an OpenDocument file',
        () => zipSync({'content.xml': strToU8('<office:document-content/>')}),
        {
          code: 'not-text',
          message: 'This is an OpenDocument file; save the article as a Word document (.docx), or as text in UTF-8.'
        }
      ],
      [
        'a spreadsheet',
        () => zipSync({'xl/workbook.xml': strToU8('<workbook/>')}),
        {
          code: 'not-text',
          message: 'This is a spreadsheet; save the article as a Word document (.docx), or as text in UTF-8.'
        }
      ],
      [
        'another archive',
        () => zipSync({'pier.txt': strToU8('The pier')}),
        {
          code: 'not-text',
          message:
            'This is a zip archive without a Word document in it; save the article as a Word document (.docx), or as text in UTF-8.'
        }
      ],
      [
        'entities of its own',
        () =>
          wordFile({
            body: '',
            members: {'word/document.xml': document('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', defining)}
          }),
        {
          code: 'unreadable',
          message: `This Word document defines entities of its own or has more tags than a story can have (in word/document.xml), and was not read; ${again}`
        }
      ],
      [
        'tags nested too deep',
        () => wordFile({body: '<w:ins>'.repeat(5000) + '</w:ins>'.repeat(5000)}),
        {code: 'unreadable', message: `This Word document has tags nested too deep (in word/document.xml); ${again}`}
      ],
      [
        'a bomb',
        () => wordFile({body: paragraph('a'.repeat(20_000_000))}),
        {
          code: 'too-large',
          message:
            'This Word document unpacks to far more than a story can hold (in word/document.xml), as a file does that was made to burst; it was not read. Save the story in a new document.'
        }
      ],
      [
        'more members than a document has',
        () => zipSync(Object.fromEntries(Array.from({length: 10_001}, (_, index) => [`m${index}`, new Uint8Array()]))),
        {
          code: 'too-large',
          message:
            'This archive has more than 10,000 members, which no story needs; it was not read. Save the story in a new document.'
        }
      ]
    ]
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const takingIn = (tag: string, relation: string): Uint8Array =>
      wordFile({
        body: `<w:p>${run('The pier is shut.')}</w:p>${tag}`,
        links: relation,
        members: {'word/wire.html': '<p>“Nobody told us,” Ada Brook said.</p>'}
      })
    const elsewhere: readonly (readonly [what: string, bytes: Uint8Array, sentence: string])[] = [
      [
        'a page that Word takes in',
        takingIn('<w:altChunk r:id="rId9"/>', `<Relationship Id="rId9" Type="${office}/aFChunk" Target="wire.html"/>`),
        `(in word/wire.html), which is not read; ${again}`
      ],
      [
        'a page that is not there',
        takingIn('<w:altChunk r:id="rId8"/>', ''),
        `(in a part that is missing), which is not read; ${again}`
      ],
      [
        'a document within another',
        takingIn(
          '<w:subDoc r:id="rId9"/>',
          `<Relationship Id="rId9" Type="${office}/subDocument" Target="second.docx" TargetMode="External"/>`
        ),
        '(in second.docx), which is not read; open it in Word, expand and unlink its subdocuments, and save it.'
      ]
    ]
    for (const [what, bytes, sentence] of elsewhere) {
      it(`${what}`, () => {
        expect(refuse(bytes)).to.deep.equal({
          code: 'unreadable',
          message: `This Word document takes in another file where it is opened ${sentence}`
        })
      })
    }

    for (const [what, bytes, refusal] of cases) {
      it(what, () => {
        expect(refuse(bytes())).to.deep.equal(refusal)
      })
    }

    it('what lies about its size', () => {
      const bytes = wordFile({body: paragraph('The pier is shut. '.repeat(100))})
      const lying = Uint8Array.from(bytes)
      const view = new DataView(lying.buffer)
      for (let at = 0; at + 46 < lying.length; at++) {
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 40, true)
      }
      expect(refuse(lying)).to.have.property('code', 'unreadable')
    })
  })

  it('never throws, whatever byte of a document is wrong', () => {
    const bytes = wordFile({body: paragraph('The pier is shut, Ada Brook said.').repeat(5)})
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const wrong = Uint8Array.from(bytes)
        wrong[at] = value
        expect(readWord(wrong)).to.be.an('object')
      }),
      {numRuns: 500}
    )
  })

  it('gives words for every place: the slice of the text is the word', () => {
    const words = fc.array(fc.constantFrom('The', 'pier’s', 'Hart &amp; Sons', '“shut”', '<w:br/>', '<w:tab/>', '$5'), {
      minLength: 1
    })
    fc.assert(
      fc.property(fc.array(words, {minLength: 1}), (paragraphs) => {
        const runOf = (word: string) => (word.startsWith('<') ? `<w:r>${word}</w:r>` : run(`${word} `))
        const {text, outline} = read(paragraphs.map((each) => `<w:p>${each.map(runOf).join('')}</w:p>`).join(''))
        for (const {prose} of readTree(text, 'docx', outline).blocks) {
          for (let index = 0; index < prose.text.length; index++) {
            const slice = text.slice(prose.startOf(index), prose.endOf(index))
            expect(slice.replace('\u2028', ' ')).to.equal(prose.text[index])
          }
        }
      })
    )
  })
})
