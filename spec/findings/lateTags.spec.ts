import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {lateTags} from '../../lib/findings/lateTags.ts'

/** The late tags of a text: who speaks, how much comes before, and who spoke right before. */
const tagsIn = (text: string): readonly string[] =>
  lateTags(readArticle(text, {format: 'text'})).map(
    ({speaker, sentences, words, rival}) =>
      `${speaker.name}: ${sentences}, ${words}${rival === null ? '' : ' after somebody'}`
  )

describe('lateTags', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a tag at the end', '“We left. We ran. We hid,” Ana Ortega said.', ['Ana Ortega: 3, 6']],
    ['a tag after the first sentence', '“We left,” Ana Ortega said. “We ran.”', ['Ana Ortega: 1, 2']],
    ['a tag before', 'Ana Ortega said: “We left. We ran.”', []],
    ['a speaker named just before', 'Ana Ortega stood on the quay. “We left. We ran,” she said.', []],
    ['an answer', '“Who left?” Ole Brandt asked. “We did. We ran,” Ana Ortega said.', ['Ole Brandt: 1, 2']],
    [
      'a second speaker',
      '“No,” said Ole Brandt. “We ran,” said Ana Ortega.',
      ['Ole Brandt: 1, 1', 'Ana Ortega: 1, 2 after somebody']
    ],
    ['two paragraphs', 'It was noon.\n\n“The water came.\n\n“We ran,” Ana Ortega said.', ['Ana Ortega: 2, 5']],
    ['several marks at once', '“We ran!!! Oh!” Ana Ortega said.', ['Ana Ortega: 2, 3']]
  ]
  for (const [name, text, expected] of cases) {
    it(`measures ${name}`, () => {
      expect(tagsIn(text)).to.deep.equal(expected)
    })
  }
})
