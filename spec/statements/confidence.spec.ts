import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'

const confidencesIn = (text: string): number[] =>
  readArticle(text, {format: 'text'}).attributions.map(({confidence}) => confidence)

describe('confidenceOf', () => {
  const rows: readonly (readonly [title: string, text: string, confidences: readonly number[]])[] = [
    ['a quotation before its tag', '“The dam is sound and will be so for years,” Ruiz said.', [0.98]],
    ['a clause before its tag', 'The dam is sound and will be so for years, Ruiz said.', [0.86]],
    ['a clause with *that*', 'Ruiz said that the dam was sound and would be so for years.', [0.92]],
    ['a clause without it', 'Ruiz said the dam was sound and would be so for years.', [0.89]],
    ['a question', 'Ruiz said how the dam had been built in four years.', [0.84]],
    ['a thing', 'Ruiz announced a plan for the rebuilding of the dam.', [0.89]],
    ['a common noun as the source', 'The engineer said that the dam was sound and would be so for years.', [0.83]],
    ['what somebody thinks', 'Ruiz thinks that the dam is sound and will be so for years.', [0.74]],
    ['a denial of a report', 'Ruiz did not say that the dam was sound or would be so for years.', [0.78]],
    ['four words', 'Ruiz said that it held.', [0.78]],
    ['two words', 'Ruiz vowed to appeal.', [0.55]],
    ['a report within a report', 'Ruiz said that Lowe had said that the dam would hold for years.', [0.92, 0.46]],
    ['a credit', 'The dam is sound and will be so for years, according to Ruiz.', [0.89]]
  ]
  for (const [title, text, confidences] of rows)
    it(`gives ${title} ${confidences.join(' and ')}`, () => {
      expect(confidencesIn(text)).to.deep.equal(confidences)
    })

  it('stays between 0 and 0.98, whatever the text', () => {
    const words = fc.constantFrom(
      'Ruiz',
      'said',
      'that',
      'the',
      'dam',
      'leaks',
      '“',
      '”',
      ',',
      '.',
      ':',
      'who',
      'asked',
      'according to',
      'not'
    )
    fc.assert(
      fc.property(fc.array(words, {maxLength: 40}), (parts) => {
        for (const confidence of confidencesIn(parts.join(' '))) expect(confidence).to.be.within(0.01, 0.98)
      })
    )
  })
})
