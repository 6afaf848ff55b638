import {expect} from 'chai'
import type {Format, Metadata} from '../../lib/model.ts'
import {noMetadata} from '../../lib/tree/frontMatter.ts'
import {readTree} from '../../lib/tree/readTree.ts'

const lead = 'The harbour board voted on Monday to sell the north quay, three of its members said after the meeting.'

describe('readTree', () => {
  const cases: readonly (readonly [about: string, text: string, format: Format, metadata: Partial<Metadata>])[] = [
    ['nothing in a bare story', lead, 'text', {}],
    ['a crawler’s date', ` date 2031-05-12 ${lead}`, 'text', {published: '2031-05-12'}],
    ['the headline as title', `Board sells quay\n\n${lead}`, 'text', {title: 'Board sells quay'}],
    [
      'the first heading as title',
      `# Board *sells* quay\n\n${lead}\n\n## Later`,
      'markdown',
      {title: 'Board sells quay'}
    ],
    ['no title from a subheading', `${lead}\n\n## Later\n\n${lead}`, 'markdown', {}],
    [
      'the front matter’s title before the heading',
      `---\ntitle: Quay sold\n---\n# Board sells quay\n\n${lead}`,
      'markdown',
      {title: 'Quay sold'}
    ],
    [
      'a byline and a time stamp',
      `Board sells quay\n\nBy Ana Ruiz\n\nUpdated 12 May 2031, 3 p.m.\n\n${lead}`,
      'text',
      {title: 'Board sells quay', byline: 'Ana Ruiz', published: '2031-05-12'}
    ],
    [
      'fields above a plain text',
      `Headline: Board sells quay\nByline: Ana Ruiz\nDate: May 12, 2031\nSource: Harbour Mail\n\n${lead}`,
      'text',
      {title: 'Board sells quay', byline: 'Ana Ruiz', published: '2031-05-12', outlet: 'Harbour Mail'}
    ]
  ]
  for (const [about, text, format, metadata] of cases) {
    it(`knows ${about}`, () => {
      expect(readTree(text, format).metadata).to.deep.equal({...noMetadata, ...metadata})
    })
  }

  it('hands on the faults of the file', () => {
    const {faults, blocks} = readTree(`---\ntitle: [a\n---\n\n${lead}`, 'markdown')
    expect(faults.map(({start, end}) => [start, end])).to.deep.equal([[0, 17]])
    expect(blocks.map(({prose}) => prose.text)).to.deep.equal([lead])
  })

  it('does not read front matter in plain text', () => {
    expect(readTree('---\ntitle: Quay sold\n---\n', 'text').blocks.map(({prose}) => prose.text)).to.deep.equal([
      '---',
      'title: Quay sold',
      '---'
    ])
  })

  describe('root', () => {
    const linksOf = (text: string) => {
      const [paragraph] = readTree(text, 'markdown').root.children.filter(({type}) => type === 'paragraph')
      const nodes = paragraph && 'children' in paragraph ? paragraph.children : []
      return nodes
        .filter(({type}) => type === 'link')
        .map(({position}) => [
          text.slice(position?.start.offset, position?.end.offset),
          position?.start.line,
          position?.start.column
        ])
    }

    it('is the Markdown tree with places in the file', () => {
      expect(linksOf('---\ntitle: x\n---\n\nSee [the log](https://mail.example).')).to.deep.equal([
        ['[the log](https://mail.example)', 5, 5]
      ])
    })

    it('counts a byte order mark', () => {
      expect(linksOf('\ufeffSee [the log](https://mail.example).')).to.deep.equal([
        ['[the log](https://mail.example)', 1, 6]
      ])
    })

    it('is paragraphs where the file is plain text', () => {
      const text = 'See [the log](x).\n\n# Two'
      const {children} = readTree(text, 'text').root
      expect(
        children.map((node) => [node.type, text.slice(node.position?.start.offset, node.position?.end.offset)])
      ).to.deep.equal([
        ['paragraph', 'See [the log](x).'],
        ['paragraph', '# Two']
      ])
    })

    it('is built once', () => {
      const tree = readTree('One.', 'markdown')
      expect(tree.root).to.equal(tree.root)
    })
  })
})
