import {expect} from 'chai'
import {noMetadata, readFrontMatter} from '../../lib/tree/frontMatter.ts'

describe('readFrontMatter', () => {
  const read = (header: string) => readFrontMatter(`---\n${header}\n---\nThe ferry sank.`, 0)

  const cases: readonly (readonly [header: string, metadata: Partial<typeof noMetadata>])[] = [
    ['title: Ferry sinks', {title: 'Ferry sinks'}],
    ['headline: "Ferry: sinks"\ntitle:', {title: 'Ferry: sinks'}],
    ['date: 2031-03-04', {published: '2031-03-04'}],
    ['Published: March 4, 2031', {published: '2031-03-04'}],
    ['pub_date: 2031-03-04 09:30', {published: '2031-03-04'}],
    ['date: soon', {}],
    ['author: Ana Ruiz', {byline: 'Ana Ruiz'}],
    ['authors:\n  - Ana Ruiz\n  - Tom Weld', {byline: 'Ana Ruiz, Tom Weld'}],
    ['author:\n  name: Ana Ruiz', {byline: 'Ana Ruiz'}],
    ['by: Ana Ruiz', {byline: 'Ana Ruiz'}],
    ['source: Harbour Mail', {outlet: 'Harbour Mail'}],
    ['publisher: Harbour Mail\noutlet: Evening Wire', {outlet: 'Evening Wire'}],
    ['desk: City\nsection: News', {desk: 'City'}],
    ['section: News', {desk: 'News'}],
    ['genre: Opinion', {type: 'opinion'}],
    ['title: 2031', {title: '2031'}],
    ['# nothing', {}],
    ['layout: post', {}]
  ]
  for (const [header, metadata] of cases) {
    it(`reads «${header.replaceAll('\n', ' ⏎ ')}»`, () => {
      expect(read(header)).to.deep.equal({
        metadata: {...noMetadata, ...metadata},
        faults: [],
        directives: [],
        end: header.length + 8
      })
    })
  }

  it('finds none where there is none', () => {
    for (const text of [
      '',
      'The ferry sank.',
      '--- \nThe ferry sank.\n\n---\n'.slice(4),
      ' ---\ntitle: x\n---',
      '----\ntitle: x\n----'
    ]) {
      expect(readFrontMatter(text, 0)).to.deep.equal({metadata: noMetadata, faults: [], directives: [], end: 0})
    }
  })

  it('begins after a byte order mark and knows every line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\ufeff--- ${end}title: Ferry sinks${end}---\t${end}One.`
      const {metadata, end: after} = readFrontMatter(text, 1)
      expect([metadata.title, text.slice(after).trim()]).to.deep.equal(['Ferry sinks', 'One.'])
    }
  })

  it('reports what is not YAML, and saves its simple lines', () => {
    const {metadata, faults, end} = read('title: Ferry: sinks\ndate: 2031-03-04')
    expect(metadata).to.deep.equal({...noMetadata, title: 'Ferry: sinks', published: '2031-03-04'})
    expect(faults).to.deep.equal([
      {
        start: 0,
        end,
        message:
          'The front matter between the --- lines is not valid YAML: Nested mappings are not allowed in compact mappings. Often a value with a colon or quotation mark wants quotation marks around it.'
      }
    ])
  })

  it('reports a header that holds no fields', () => {
    expect(read('- one\n- two').faults.map(({message}) => message)).to.deep.equal([
      'The front matter between the --- lines is not valid YAML: it holds no fields such as "title: …". Often a value with a colon or quotation mark wants quotation marks around it.'
    ])
  })

  it('reports a header that never ends, and reads its fields', () => {
    const text = '---\ntitle: Ferry sinks\ndate: 2031-03-04\n\nThe ferry sank.'
    expect(readFrontMatter(text, 0)).to.deep.equal({
      metadata: {...noMetadata, title: 'Ferry sinks', published: '2031-03-04'},
      faults: [
        {
          start: 0,
          end: 40,
          message:
            'The front matter begins with --- but never ends. Add a line with --- after its last field; until then only the fields at the top are read.'
        }
      ],
      directives: [],
      end: 40
    })
  })

  it('survives aliases that multiply and brackets without end', () => {
    const aliases = `a: &a [x, x]\n${Array.from({length: 30}, (_, at) => `k${at}: &k${at} [*a, *a, *a]`).join('\n')}\n`
    expect(read(aliases).metadata).to.deep.equal(noMetadata)
    expect(read('['.repeat(5000)).faults).to.have.lengthOf(1)
  })
})
