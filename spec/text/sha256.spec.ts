import {createHash} from 'node:crypto'
import {expect} from 'chai'
import fc from 'fast-check'
import {sha256} from '../../lib/text/sha256.ts'

describe('sha256', () => {
  const vectors: readonly (readonly [string, string])[] = [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'
    ]
  ]
  for (const [text, hash] of vectors) {
    it(`knows «${text}»`, () => {
      expect(sha256(text)).to.equal(hash)
    })
  }

  it('agrees with the platform on every text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        expect(sha256(text)).to.equal(createHash('sha256').update(text, 'utf8').digest('hex'))
      })
    )
  })
})
