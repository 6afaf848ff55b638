import {expect} from 'chai'
import {wordStarts, wordsIn} from '../../lib/report/wordStarts.ts'
import {readPlain} from '../../lib/tree/plain.ts'

const countWords = (text: string): number =>
  wordsIn(wordStarts({blocks: readPlain(text)}), {start: 0, end: text.length})

describe('wordStarts', () => {
  const counted: readonly (readonly [string, number])[] = [
    ['', 0],
    ['— “ ” …', 0],
    ['Dent didn’t go.', 3],
    ['A well-known U.S. judge', 4],
    ['It cost 3,000 crowns', 5],
    ['Hutch’s one-armed crew', 3],
    ['at 4.5 per cent', 4],
    ['Señor Ibáñez', 2],
    ['Dent\u00a0said', 2]
  ]
  for (const [text, words] of counted) {
    it(`counts ${words} in «${text}»`, () => {
      expect(countWords(text)).to.equal(words)
    })
  }

  it('says where each word begins', () => {
    expect(wordStarts({blocks: readPlain('One two.\n\nThree')})).to.deep.equal([0, 4, 10])
  })
})

describe('wordsIn', () => {
  it('counts the words that begin in a span', () => {
    expect(wordsIn([0, 4, 10], {start: 4, end: 10})).to.equal(1)
  })
})
