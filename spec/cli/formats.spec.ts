import {readFileSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from './desk.ts'

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
})
