import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {repeatedQuotations} from '../../lib/findings/repeats.ts'

/** The repeats of a text, each as its kind and how much alike the two are. */
const repeatsIn = (text: string): readonly (readonly [string, number])[] =>
  repeatedQuotations(readArticle(text, {format: 'text'})).map(({kind, likeness}) => [kind, Math.round(likeness * 100)])

const first = '“We never saw the report that the engineer sent us,” Ida Lund said.'

describe('repeatedQuotations', () => {
  const cases: readonly (readonly [string, string, readonly (readonly [string, number])[]])[] = [
    ['the same words', '“We never saw the report that the engineer sent us,” said Lund.', [['same', 100]]],
    ['other marks and capitals', 'Lund said: "we never saw the report that the engineer sent us!"', [['same', 100]]],
    [
      'the same words in two sentences',
      '“We never saw the report. That the engineer sent us,” said Lund.',
      [['split', 100]]
    ],
    ['one word changed', '“We hardly saw the report that the engineer sent us,” said Lund.', [['changed', 90]]],
    ['a part word for word', 'Lund “never saw the report that the engineer sent”, she said.', []],
    ['cuts that are shown', '“We never saw … the report that the engineer sent,” said Lund.', []],
    ['somebody else', '“We hardly saw the report that the engineer sent us,” said Ole Brandt.', []],
    ['few words', '“We never saw it,” said Lund.', []]
  ]
  for (const [name, second, expected] of cases) {
    it(`compares ${name}`, () => {
      expect(repeatsIn(`${first}\n\nThe roof fell in May. ${second}`)).to.deep.equal(expected)
    })
  }

  it('leaves sentences alone that are built alike in one paragraph', () => {
    expect(repeatsIn(`${first} “We never saw the letter that the engineer sent us.”`)).to.deep.equal([])
  })

  it('gives a share of the words, and all of them only where none is changed', () => {
    const words = fc.array(fc.constantFrom('we', 'saw', 'the', 'report', 'sent', 'gate', 'roof', 'fell'), {
      minLength: 8,
      maxLength: 14
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const text = `“${one.join(' ')},” Ida Lund said.\n\n“${other.join(' ')},” Ida Lund said.`
        return repeatsIn(text).every(
          ([kind, likeness]) => likeness >= 0 && likeness <= 100 && (kind === 'changed' || likeness === 100)
        )
      })
    )
  })
})
