import {readFileSync} from 'node:fs'
import {Ajv2020 as Ajv} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import {reportSchema} from '../../../lib/report/schema.ts'
import {paragraph, run, style, wordFile} from '../../tree/word/wordFile.ts'
import {Desk} from '../desk.ts'

const said = 'Shots were fired at the pier, a person familiar with the matter said.'
const mixed = 'The pier is shut, Ada Brook said.'

/** A file of each format that says the same. */
const files: Readonly<Record<string, string>> = {
  'story.html': `<!doctype html><body><article><h1>Pier shut</h1>\n<p>${said}</p><p>“It’s shut,” Luke Hart said. "No&nbsp;entry." ${mixed}</p></article>`,
  'story.mdx': `import {Map} from './map.js'\n\n# Pier shut\n\n<Map at={1} />\n\n${said}\n\n<Note>“It’s shut,” Luke Hart said. ${mixed}</Note>`,
  'story.json': `{"headline": "Pier shut",\n"body_xhtml": "<p>${said}</p><p>\\u201cIt\u2019s shut,\\u201d Luke Hart said. \\"No entry.\\" ${mixed}</p>"}`,
  'story.nitf': `<nitf><body><body.head><hedline><hl1>Pier shut</hl1></hedline></body.head>\n<body.content><p>${said}</p><p>“It’s shut,” Luke Hart said. "No entry." ${mixed}</p></body.content></body></nitf>`,
  'story.xml': `<newsItem><contentMeta><headline>Pier shut</headline></contentMeta><contentSet>\n<inlineXML><html><body><p>${said}</p><p>“It’s shut,” Luke Hart said. "No entry." ${mixed}</p></body></html></inlineXML></contentSet></newsItem>`
}

describe('each format', function () {
  this.timeout(10_000)
  let desk: Desk
  beforeEach(() => {
    desk = new Desk()
  })
  afterEach(() => {
    desk.clear()
  })

  for (const [path, content] of Object.entries(files)) {
    it(`is linted at the places of the file: ${path}`, async () => {
      desk.put(path, content)
      const {out} = await desk.run(`lint --exit-zero --format compact ${path}`)
      const before = content.slice(0, content.indexOf('a person familiar')).split('\n')
      const place = `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}:`
      expect(out.split('\n').find((line) => line.includes('unnamed-source-vague'))).to.include(place)
    })

    it(`is reported on: ${path}`, async () => {
      desk.put(path, content)
      const {out} = await desk.run(`report --format ndjson ${path}`)
      const {title, sources} = JSON.parse(out)
      expect(title).to.equal('Pier shut')
      expect(sources.map(({name}: {readonly name: string}) => name)).to.include.members(['Luke Hart', 'Ada Brook'])
    })

    it(`is left alone by --fix: ${path}`, async () => {
      desk.put(path, content)
      await desk.run(`lint --exit-zero --fix ${path}`)
      expect(readFileSync(path, 'utf8')).to.equal(content)
    })
  }

  it('is told by the text where the name does not tell', async () => {
    const {out} = await desk.run('report --format ndjson -', {stdin: files['story.html'] ?? ''})
    expect(JSON.parse(out).title).to.equal('Pier shut')
  })

  describe('a Word document', () => {
    const styles = style('T', 'Title')
    const body = [
      paragraph('Pier shut', 'T'),
      '<w:p/>',
      `<w:p>${run('Shots were fired at the pier, ')}<w:del>${run('police')}</w:del>${run('a person familiar with the matter')}${run(' said.')}</w:p>`,
      paragraph(mixed)
    ].join('')

    it('is linted at paragraph and character', async () => {
      desk.put('story.docx', wordFile({body, styles}))
      const {out} = await desk.run('lint --exit-zero --width 100 story.docx')
      expect(out.split('\n').slice(0, 2).join('\n')).to.match(
        /^story\.docx\n {2}paragraph 3, character 31 {2}warning {2}/
      )
    })

    it('is told by line and column to other programs, a line a paragraph, with the run', async () => {
      desk.put('story.docx', wordFile({body, styles}))
      const {out} = await desk.run('lint --exit-zero --format ndjson story.docx')
      const {
        line,
        column,
        run: at
      } = JSON.parse(out).findings.find(({ruleId}: {readonly ruleId: string}) => ruleId === 'unnamed-source-vague')
      expect([line, column, at]).to.deep.equal([3, 31, 2])
    })

    it('is reported on, by the schema of records', async () => {
      desk.put('story.docx', wordFile({body, styles}))
      const {out} = await desk.run('report --format ndjson story.docx')
      const record = JSON.parse(out)
      expect(record.title).to.equal('Pier shut')
      expect(new Ajv({strict: false}).validate(reportSchema, record)).to.equal(true)
    })

    it('is found in a folder, but not what Word puts beside an open one', async () => {
      desk.put('desk/story.docx', wordFile({body, styles}))
      desk.put('desk/~$story.docx', 'Ada Brook')
      expect((await desk.run('lint --show-files desk')).out).to.equal('desk/story.docx\n')
    })

    it('is known by its bytes, on standard input too', async () => {
      const bytes = wordFile({body, styles})
      for (const line of ['report --format ndjson -', 'report --format ndjson --format-in docx -']) {
        expect(JSON.parse((await desk.run(line, {stdin: bytes})).out).title).to.equal('Pier shut')
      }
    })

    it('is answered for by why', async () => {
      desk.put('story.docx', wordFile({body, styles}))
      expect((await desk.run('why story.docx:4')).out).to.include('Ada Brook')
    })

    it('is left alone by --fix, which says so', async () => {
      const bytes = wordFile({body: paragraph('Ada Brook, the harbour master, said; “We are sorry”.')})
      desk.put('story.docx', bytes)
      const {err} = await desk.run('lint --exit-zero --fix story.docx')
      expect(new Uint8Array(readFileSync('story.docx'))).to.deep.equal(bytes)
      expect(err).to.equal(
        'onrecord: Word documents are left as they are (story.docx); mend them in Word, where the findings tell paragraph and character.\n'
      )
    })

    const compound = (name: string) =>
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
        Buffer.alloc(600),
        Buffer.from(name, 'utf16le')
      ])
    const others: readonly (readonly [string, Uint8Array, string])[] = [
      [
        'locked.docx',
        compound('EncryptedPackage'),
        'This document is locked with a password; open it in Word, take the password off and save it again.'
      ],
      [
        'old.doc',
        compound('WordDocument'),
        'This is an old Word document (.doc); open it in Word and save it as .docx.'
      ],
      ['old.docx', compound('Workbook'), 'This is an old Office file; open it in Word and save it as .docx.'],
      [
        'text.docx',
        Buffer.from('The pier is shut.'),
        'This is no Word document, whatever it is called; open it in Word and save it as .docx, or give --format-in with what it is.'
      ],
      [
        'none.docx',
        Buffer.alloc(0),
        'There is nothing in this document to audit; check that the article was saved in it.'
      ],
      [
        'blank.docx',
        wordFile({body: '<w:p/><w:p/>'}),
        'There is nothing in this document to audit; check that the article was saved in it.'
      ]
    ]
    for (const [path, bytes, message] of others) {
      it(`is told with its remedy where it cannot be read: ${path}`, async () => {
        desk.put(path, bytes)
        expect(await desk.run(`lint --quiet ${path}`)).to.deep.equal({
          code: 2,
          out: '',
          err: `onrecord: ${path}: ${message}\n`
        })
      })
    }
  })
})
