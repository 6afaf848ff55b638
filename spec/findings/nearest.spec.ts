import {expect} from 'chai'
import {nearest} from '../../lib/findings/nearest.ts'

describe('nearest', () => {
  const names = ['floating-quote', 'unbalanced-quote', 'quote-mark-style']
  const cases: readonly [string, string | null][] = [
    ['floating-quotes', 'floating-quote'],
    ['Floating-Quote', 'floating-quote'],
    ['folating-quote', 'floating-quote'],
    ['unblanced-quote', 'unbalanced-quote'],
    ['qoute-mark-syle', 'quote-mark-style'],
    ['weather', null],
    ['', null]
  ]
  for (const [word, expected] of cases) {
    it(`takes “${word}” for ${expected ?? 'none of them'}`, () => {
      expect(nearest(word, names)).to.equal(expected)
    })
  }
})
