import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {materialClaimIn, materialKinds} from '../../lib/findings/materialClaims.ts'

const claimed = (text: string, kinds: readonly string[] = materialKinds): string | null =>
  materialClaimIn(readArticle(text, {format: 'text'}), {start: 0, end: text.length}, kinds)

describe('materialClaimIn', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['He bribed two builders.', 'allegation'],
    ['There was fraud in the accounts.', 'allegation'],
    ['The cold store failed because of a worn valve.', 'cause'],
    ['The line has debts of 4,000,000 crowns.', 'number'],
    ['The line will sell three boats.', 'decision'],
    ['The board agreed to close the yard.', 'decision'],
    ['New evidence showed a crack.', 'finding'],
    // the gravest speaks
    ['He embezzled 4,000,000 crowns because of his debts.', 'allegation'],
    // supposed, denied, somebody else's
    ['Nobody knows whether he took bribes.', null],
    ['They did not steal it.', null],
    ['The council looks into allegations of fraud.', null],
    ['The plagiarism allegations made her angry.', null],
    // too small to matter
    ['The donor gave 27 crowns.', null],
    ['The meeting was short.', null]
  ]
  for (const [text, expected] of cases) {
    it(`finds ${expected ?? 'nothing'} in “${text}”`, () => {
      expect(claimed(text)).to.equal(expected)
    })
  }

  it('looks only for the kinds that it is asked for', () => {
    expect(claimed('He embezzled 4,000,000 crowns.', ['number'])).to.equal('number')
    expect(claimed('He embezzled 4,000,000 crowns.', [])).to.equal(null)
  })
})
