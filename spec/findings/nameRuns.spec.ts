import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {namesIn} from '../../lib/findings/nameRuns.ts'

const told = (text: string): readonly string[] => {
  const article = readArticle(text, {format: 'text'})
  return namesIn(article).runs.map(({first, last, key}) => {
    const name = article.tokens.slice(first, last).map((token) => token.text)
    return `${name.join(' ')} = ${key}`
  })
}

describe('namesIn', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['They met Ole Kane in Aldby.', ['Ole Kane = kane', 'Aldby = aldby']],
    ['Yesterday Kane came. They saw Kane.', ['Kane = kane', 'Kane = kane']],
    ['But Kane left in May, on Monday.', ['Kane = kane']],
    ['Ole Kane waited. Then Ole left, and Mr. Kane slept.', ['Ole Kane = kane', 'Ole = kane', 'Mr. Kane = kane']],
    [
      'Ole Kane and Mia Kane came; Kane spoke, Mia slept.',
      ['Ole Kane = ole kane', 'Mia Kane = mia kane', 'Kane = ole kane', 'Mia = mia kane']
    ],
    ['Senator Ole Kane met Ole Kane Jr.', ['Senator Ole Kane = kane', 'Ole Kane Jr. = kane']],
    ['Hannah Varga Reed waited. They saw Varga Reed.', ['Hannah Varga Reed = reed', 'Varga Reed = reed']],
    ['“She slept,” they said.', []]
  ]
  for (const [text, expected] of cases) {
    it(`reads “${text}”`, () => {
      expect(told(text)).to.deep.equal(expected)
    })
  }

  it('gives each token the name that it stands in, whatever the text', () => {
    const words = fc.array(fc.constantFrom('Ole', 'Kane', 'the', 'Mr.', '“', '.', ',', 'May', 'I', '\n\n', 'slept'), {
      maxLength: 40
    })
    fc.assert(
      fc.property(words, (parts) => {
        const article = readArticle(parts.join(' '), {format: 'text'})
        const {runs, at} = namesIn(article)
        return article.tokens.every(({index}) => {
          const run = runs[at[index] ?? -1]
          return (
            (at[index] === -1) === !runs.some(({first, last}) => first <= index && index < last) &&
            (run === undefined || (run.first <= index && index < run.last))
          )
        })
      })
    )
  })
})
