import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {isPersonal, ownSentences} from '../../lib/findings/ownVoice.ts'

const read = (text: string) => readArticle(text, {format: 'markdown'})

describe('ownSentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The mill burned.', ['The mill burned']],
    ['“The mill burned,” Bo Lind said.', []],
    ['The mill burned in May, Bo Lind said. Nobody slept.', ['Bo Lind said', 'Nobody slept']],
    ['The “furnace” burned in May.', ['The burned in May']],
    ['> The mill burned.', []],
    ['# The mill burns', ['The mill burns']]
  ]
  for (const [text, expected] of cases) {
    it(`hears in “${text}” ${expected.length === 0 ? 'nothing' : expected.join('; ')}`, () => {
      expect(ownSentences(read(text)).map(({words}) => words.map((token) => token.text).join(' '))).to.deep.equal(
        expected
      )
    })
  }
})

describe('isPersonal', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['I walked to the mill, and I was cold.', true],
    ['“I walked to the mill, and I was cold,” Bo Lind said.', false],
    ['---\ntype: column\n---\n\nThe mill burned.', true],
    ['---\ntype: news\n---\n\nI walked to the mill, and I was cold.', false]
  ]
  for (const [text, expected] of cases) {
    it(`is ${expected} for “${text.slice(0, 40)}”`, () => {
      expect(isPersonal(read(text))).to.equal(expected)
    })
  }
})
