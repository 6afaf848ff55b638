import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {writtenNames} from '../../lib/findings/writtenNames.ts'

const namesIn = (text: string): readonly (readonly [string, number])[] =>
  writtenNames(readArticle(text, {format: 'text'})).map((name) => [name.text, name.count])

describe('writtenNames', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
    [
      'Mary-Anne Cole met Mayor Bo Lind. Then Bo Lind left.',
      [
        ['Mary-Anne Cole', 1],
        ['Bo Lind', 2]
      ]
    ],
    ['“Bo Lind knew,” said Cole.', []],
    ['The Corran Dale Port Elm Ferry Line sails.', []]
  ]

  for (const [text, names] of cases) {
    it(`finds ${names.length} in «${text}»`, () => {
      expect(namesIn(text)).to.deep.equal(names)
    })
  }

  it('gives the letters of a name without hyphens and accents', () => {
    const [name] = writtenNames(readArticle('Zoë Anne-Marie O’Dale left.', {format: 'text'}))
    expect(name?.letters).to.equal('zoeannemarieodale')
  })
})
