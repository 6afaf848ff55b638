import {expect} from 'chai'
import fc from 'fast-check'
import {type Encoding, encodings, Positions} from '../../lib/lsp/positions.ts'

/** Line breaks of three kinds, tabs, letters with marks of their own, signs of one to four bytes, half characters. */
const parts = [
  '\r\n',
  '\n',
  '\r',
  '\t',
  'a',
  'é',
  'e\u0301',
  '“',
  '‘',
  '’',
  '鄉',
  '🌊',
  '👩‍🚒',
  '\u200d',
  '\ufeff',
  ' ',
  '\ud83c'
]
const texts = fc.array(fc.constantFrom(...parts), {maxLength: 700}).map((all) => all.join(''))

const sizes: Readonly<Record<Encoding, (words: string) => number>> = {
  'utf-8': (words) => Buffer.byteLength(words, 'utf8'),
  'utf-16': (words) => words.length,
  'utf-32': (words) => [...words].length
}

describe('Positions', () => {
  const rows: readonly (readonly [Encoding, number])[] = [
    ['utf-8', 10],
    ['utf-16', 5],
    ['utf-32', 4]
  ]
  for (const [encoding, character] of rows) {
    it(`counts as the editor does: ${encoding}`, () => {
      const text = 'Ada\r\né“🌊” she said'
      const positions = new Positions(text, encoding)
      expect(positions.positionOf(text.indexOf(' she'))).to.deep.equal({
        line: 1,
        character: character + (encoding === 'utf-8' ? 2 : 0)
      })
      expect(positions.offsetOf(positions.positionOf(text.indexOf('🌊')))).to.equal(text.indexOf('🌊'))
    })

    it(`moves a place that is not there to the nearest that is: ${encoding}`, () => {
      const positions = new Positions('é1\r\né2', encoding)
      expect(positions.offsetOf({line: 0, character: 99})).to.equal(2)
      expect(positions.offsetOf({line: 7, character: 0})).to.equal(6)
      expect(positions.offsetOf({line: -1, character: 4})).to.equal(0)
      expect(positions.offsetOf({line: 1, character: -4})).to.equal(4)
    })

    it(`leads from every offset to a place and back: ${encoding}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const positions = new Positions(text, encoding)
          for (let offset = 0; offset <= text.length; offset++) {
            const inPair =
              text.charCodeAt(offset - 1) >= 0xd800 &&
              text.charCodeAt(offset - 1) < 0xdc00 &&
              (text.codePointAt(offset - 1) ?? 0) > 0xffff
            const inBreak = text.slice(offset - 1, offset + 1) === '\r\n'
            if (offset > 0 && (inBreak || (inPair && encoding !== 'utf-16'))) continue
            expect(positions.offsetOf(positions.positionOf(offset))).to.equal(offset)
          }
        }),
        {numRuns: 60}
      )
    })

    it(`counts no more and no less than stands in the line: ${encoding}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const sound = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
          const positions = new Positions(sound, encoding)
          const lines = sound.split(/\r\n|\n|\r/)
          expect(positions.lineCount).to.equal(lines.length)
          lines.forEach((line, index) => {
            const end = positions.positionOf(positions.offsetOf({line: index, character: 1e6}))
            expect(end).to.deep.equal({line: index, character: sizes[encoding](line)})
          })
        }),
        {numRuns: 60}
      )
    })
  }

  it('offers every way of counting that the protocol knows', () => {
    expect([...encodings].sort()).to.deep.equal(['utf-16', 'utf-32', 'utf-8'])
  })
})
