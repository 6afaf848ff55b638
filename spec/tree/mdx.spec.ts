import {expect} from 'chai'
import fc from 'fast-check'
import {blankMdx} from '../../lib/tree/mdx.ts'
import {readTree} from '../../lib/tree/readTree.ts'
import {showBlocks} from './showTree.ts'

describe('blankMdx', () => {
  it('leaves the article alone', () => {
    const file = [
      '---',
      'title: Pier shut',
      '---',
      "import {Map} from '../map.js'",
      'export const places = {',
      '  pier: [1, 2],',
      '}',
      '',
      '# Pier shut',
      '',
      '<Map',
      '  at={places.pier}',
      '  label="The pier > the shed"',
      '/>',
      '',
      'The pier is *shut*, <Person id="7">Ada Brook</Person> said.{/* who? */}',
      '',
      '<Note>Nobody was **told**.</Note>',
      '',
      '<Callout>',
      '  “It is gone,” Luke Hart said.',
      '</Callout>',
      '',
      'In `<Map at={1}>` it was at 5 < 6 {places.length} piers.'
    ].join('\n')
    expect(showBlocks(file, 'mdx')).to.deep.equal([
      'heading headline: Pier shut',
      'paragraph body: The pier is shut, Ada Brook said.',
      'paragraph body: Nobody was told.',
      'paragraph body: “It is gone,” Luke Hart said.',
      'paragraph body: In <Map at={1}> it was at 5 < 6  piers.'
    ])
  })

  it('keeps the length and the lines of any text', () => {
    const noise = fc
      .array(
        fc.constantFrom(
          ...[
            'The pier',
            ' ',
            '\n',
            '\r\n',
            '\n\n',
            '<A',
            '</A>',
            '<A>',
            '<>',
            '</>',
            '{',
            '}',
            '"',
            "'",
            '`',
            '```\n'
          ],
          ...['import a\n', 'export b\n', '\\', '/>', '<b>', '😀']
        ),
        {maxLength: 40}
      )
      .map((parts) => parts.join(''))
    const shape = (text: string) => text.replace(/[^\n\r]/g, '.')
    fc.assert(
      fc.property(noise, (text) => shape(blankMdx(text)) === shape(text)),
      {examples: [['The pier{\r\n}'], ['The pier{\n}']]}
    )
  })

  it('begins no quote and ends no paragraph where an expression runs over lines', () => {
    const wordsOf = (text: string) => readTree(text, 'mdx').blocks.map(({prose}) => prose.text)
    expect(wordsOf('The pier {a\nb\nc} is shut.')).to.deep.equal(['The pier  is shut.'])
    expect(wordsOf('The pier{|\n} is shut.')).to.deep.equal(['The pier is shut.'])
  })

  it('takes time that grows with the text', () => {
    for (const sign of ['<A', '{', '<A b="', '<A {', '`', '{\n']) {
      expect(blankMdx(sign.repeat(10_000)).length).to.equal(sign.length * 10_000)
    }
  }).timeout(8000)
})
