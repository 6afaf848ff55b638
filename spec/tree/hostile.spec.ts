import {expect} from 'chai'
import {readTree} from '../../lib/tree/readTree.ts'

/** Characters that send a parser astray when they come in their thousands. */
const signs = [
  '[',
  '*',
  '<',
  '>',
  '`',
  '_',
  '![',
  '[a](',
  '*a ',
  '*a _b ',
  'a*b_c ',
  '`a``b ',
  '&amp;',
  '\\',
  '](',
  '[a]',
  '[a]: b\n',
  '<a href="',
  '- ',
  '> ',
  '1. ',
  '# a\n',
  '    a\n',
  'a  \n',
  '- a\n',
  '***a',
  '[![',
  '*_',
  '** a',
  '> a\n\n',
  '- a\n\n',
  '*a*\n\n',
  '```\n',
  '<script>\n\n',
  '<div>',
  '|a|\n|-|\n',
  '“',
  '"',
  "'",
  'Photo / ',
  '(a/B ',
  'Please enter a valid email ',
  'A. ',
  'By Ana ',
  '\u2028',
  '\0',
  'a b\n',
  'CORRECTION\n\n'
]

describe('readTree, given what nobody would write', () => {
  for (const format of ['markdown', 'text'] as const) {
    it(`reads a hundred thousand signs of each kind as ${format}`, () => {
      for (const sign of signs) {
        const text = sign.repeat(100_000 / sign.length)
        let end = 0
        for (const block of readTree(text, format).blocks) {
          expect(block.start).to.be.at.least(end)
          end = block.end
        }
        expect(end).to.be.at.most(text.length)
      }
    }).timeout(180_000)
  }

  it('says so where it cannot follow the markup, and reads the rest', () => {
    const wild = '*a_b '.repeat(5000).trim()
    const text = `A *calm* lead.\n\n${wild}\n\nA calm end.`
    const {blocks, faults} = readTree(text, 'markdown')
    expect(blocks.map(({prose}) => prose.text)).to.deep.equal(['A calm lead.', wild, 'A calm end.'])
    expect(faults).to.deep.equal([
      {
        start: 16,
        end: 16 + wild.length,
        message:
          'This part has more Markdown signs, or deeper nested ones, than can be followed; it was read as plain text. Check that the file is an article, or take the stray signs out.'
      }
    ])
  })

  it('reads quotes in quotes in quotes as plain text', () => {
    const {blocks, faults} = readTree(`${'> '.repeat(1000)}Deep.`, 'markdown')
    expect([blocks.length, blocks[0]?.prose.text.slice(-5), faults.length]).to.deep.equal([1, 'Deep.', 1])
  })

  it('reads a line of twenty million characters', () => {
    const text = 'The harbour board voted to sell the quay. '.repeat(480_000)
    for (const format of ['markdown', 'text'] as const) {
      const {blocks, regions} = readTree(text, format)
      expect(blocks.map(({start, end}) => [start, end])).to.deep.equal([[0, text.length - 1]])
      expect(regions.map(({region}) => region)).to.deep.equal(['body'])
    }
  })

  it('builds a root for it all the same', () => {
    expect(readTree('*a_b '.repeat(50_000), 'markdown').root.children.map(({type}) => type)).to.deep.equal([
      'paragraph'
    ])
  })
})
