import {expect} from 'chai'
import {withoutEnd} from '../../lib/text/withoutEnd.ts'

describe('withoutEnd', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['The pier is shut…!?', '…!?', 'The pier is shut'],
    ['! The pier! is shut', '!', '! The pier! is shut'],
    ['\r\n\r\n', '\r\n', ''],
    ['', '.', '']
  ]
  for (const [text, signs, left] of cases) {
    it(`leaves ${JSON.stringify(left)} of ${JSON.stringify(text)}`, () => {
      expect(withoutEnd(text, signs)).to.equal(left)
    })
  }
})
