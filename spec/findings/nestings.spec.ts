import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {nestings} from '../../lib/findings/nestings.ts'

/** Each chain as the words for those who speak in it, the nearest to the fact first. */
const chainsIn = (text: string): readonly (readonly string[])[] =>
  nestings(readArticle(text, {format: 'text'})).map((chain) =>
    chain.map(({source}) => (source === null ? '' : text.slice(source.start, source.end)))
  )

describe('nestings', () => {
  const cases: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['The clerk said the dock was shut.', []],
    ['The clerk said the union said the dock was shut.', [['the union', 'The clerk']]],
    ['The dock was shut, the clerk said. The union said so too.', []],
    [
      'The clerk said that the union had reported that three divers said the hull was cracked.',
      [['three divers', 'the union', 'The clerk']]
    ]
  ]

  for (const [text, chains] of cases) {
    it(`finds ${chains.length} in «${text}»`, () => {
      expect(chainsIn(text)).to.deep.equal(chains)
    })
  }

  it('ends for every text, and no chain names a mouth twice in a row', () => {
    const words = fc.constantFrom(
      '“',
      '”',
      'Lind said',
      'the union said',
      'that',
      'he said',
      'it was shut',
      ',',
      '.',
      '\n\n'
    )
    fc.assert(
      fc.property(fc.array(words, {maxLength: 40}), (parts) =>
        nestings(readArticle(parts.join(' '), {format: 'text'})).every((chain) =>
          chain.every(({sourceIds}, at) => !chain[at + 1]?.sourceIds.some((id) => sourceIds.includes(id)))
        )
      ),
      {numRuns: 200}
    )
  })
})
