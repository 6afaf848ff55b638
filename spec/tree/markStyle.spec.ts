import {expect} from 'chai'
import {checkMarkStyle, commonStyle, type MarkStyle} from '../../lib/tree/markStyle.ts'
import {readTree} from '../../lib/tree/readTree.ts'

describe('checkMarkStyle', () => {
  const check = (text: string, style?: MarkStyle) =>
    checkMarkStyle(readTree(text, 'markdown').blocks, style).map(({span, actual, expected, role}) => [
      text.slice(span.start, span.end),
      actual,
      expected,
      role
    ])

  it('finds nothing where all marks agree', () => {
    expect(check('“It’s gone,” she said.')).to.deep.equal([])
    expect(check('"It\'s gone," she said.')).to.deep.equal([])
    expect(check('It is gone.')).to.deep.equal([])
  })

  it('finds straight marks among curly ones', () => {
    expect(check('“It’s gone,” she said. “All,” she said.\n\n"Not *so*," he said. It\'s here.')).to.deep.equal([
      ['"', '"', '“', 'quotation'],
      ['"', '"', '”', 'quotation'],
      ["'", "'", '’', 'apostrophe']
    ])
  })

  it('finds curly marks among straight ones, written as entities as well', () => {
    expect(check('"It\'s gone," she said. "All," he said. It&rsquo;s here.')).to.deep.equal([
      ['&rsquo;', '’', "'", 'apostrophe']
    ])
  })

  it('asks for the style that it is told', () => {
    expect(check('“Gone,” she said.', 'straight')).to.deep.equal([
      ['“', '“', '"', 'quotation'],
      ['”', '”', '"', 'quotation']
    ])
  })

  it('does not look at a paragraph that nobody printed', () => {
    expect(check(`${'“a” '.repeat(9000)}"b"`)).to.deep.equal([])
  })
})

describe('commonStyle', () => {
  it('is that of most marks, and curly where they are as many', () => {
    const styleOf = (text: string) => commonStyle(readTree(text, 'text').blocks)
    expect(['"a" “b”', '"a" “b', 'a', '“a” "b'].map(styleOf)).to.deep.equal(['curly', 'straight', 'curly', 'curly'])
  })
})
