import {expect} from 'chai'
import type {Nodes} from 'nlcst'
import {Lines} from '../../lib/text/lines.ts'
import {proseRoot, proseTree} from '../../lib/tree/prose.ts'
import {readTree} from '../../lib/tree/readTree.ts'

const sentencesOf = (text: string, node: Nodes): string[] =>
  'children' in node
    ? node.children.flatMap((child) =>
        child.type === 'SentenceNode'
          ? [text.slice(child.position?.start.offset, child.position?.end.offset)]
          : sentencesOf(text, child)
      )
    : []

const leavesOf = (node: Nodes): Nodes[] => ('children' in node ? node.children.flatMap(leavesOf) : [node])

const quoted = '“We won. We’re happy,” Mr. Weld said. She left.'
const [block] = readTree(quoted, 'text').blocks

describe('proseTree', () => {
  it('has the sentences that it is given', () => {
    if (!block) throw new Error('no block')
    expect(sentencesOf(quoted, proseTree(block, new Lines(quoted), [0, 38]))).to.deep.equal([
      '“We won. We’re happy,” Mr. Weld said.',
      'She left.'
    ])
  })

  it('has retext’s own without them', () => {
    if (!block) throw new Error('no block')
    expect(sentencesOf(quoted, proseTree(block, new Lines(quoted)))[0]).to.equal('“We won.')
  })

  it('keeps white space between sentences out of them', () => {
    if (!block) throw new Error('no block')
    const types = proseTree(block, new Lines(quoted), [0, 38]).children.map(({type}) => type)
    expect(types).to.deep.equal(['SentenceNode', 'WhiteSpaceNode', 'SentenceNode'])
  })

  it('has every leaf at its place in the file, whatever the markup', () => {
    const text = '> &ldquo;We *won*,&rdquo;\r\n> Ruiz\\* said.'
    const [quote] = readTree(text, 'markdown').blocks
    if (!quote) throw new Error('no block')
    const leaves = leavesOf(proseTree(quote, new Lines(text)))
    expect(
      leaves.map((leaf) => [
        ('value' in leaf && leaf.value) || '',
        text.slice(leaf.position?.start.offset, leaf.position?.end.offset)
      ])
    ).to.deep.equal([
      ['“', '&ldquo;'],
      ['We', 'We'],
      [' ', ' '],
      ['won', 'won'],
      [',', ','],
      ['”', '&rdquo;'],
      [' ', '\r\n> '],
      ['Ruiz', 'Ruiz'],
      ['*', '\\*'],
      [' ', ' '],
      ['said', 'said'],
      ['.', '.']
    ])
    expect(leaves.at(-1)?.position?.start).to.deep.equal({line: 2, column: 14, offset: 40})
  })
})

describe('proseRoot', () => {
  it('is a paragraph for each block, cut by one list of sentences', () => {
    const text = '# Ferry sinks\n\n“No. Never,” she said. She left.\n\nThe end.'
    const {blocks} = readTree(text, 'markdown')
    expect(sentencesOf(text, proseRoot(blocks, new Lines(text), [2, 15, 38, 49]))).to.deep.equal([
      'Ferry sinks',
      '“No. Never,” she said.',
      'She left.',
      'The end.'
    ])
  })
})
