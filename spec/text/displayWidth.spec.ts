import {expect} from 'chai'
import {displayWidth} from '../../lib/text/displayWidth.ts'

describe('displayWidth', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['', 0],
    ['pier', 4],
    ['Ibáñez', 6],
    ['Iba\u0301n\u0303ez', 6],
    ['“pier” — €', 10],
    ['桟橋', 4],
    ['ｐｉｅｒ', 8],
    ['부두', 4],
    ['🚢', 2],
    ['👩‍🚒', 2],
    ['a\u200bb', 2]
  ]
  for (const [text, width] of widths) {
    it(`gives «${text}» ${width} columns`, () => {
      expect(displayWidth(text)).to.equal(width)
    })
  }
})
