import {expect} from 'chai'
import fc from 'fast-check'
import {Lines} from '../../lib/text/lines.ts'

describe('Lines', () => {
  const text = 'One\nTwo\r\nThree\rFour'
  const places: readonly (readonly [offset: number, line: number, column: number])[] = [
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [7, 2, 4],
    [8, 2, 5],
    [9, 3, 1],
    [14, 3, 6],
    [15, 4, 1],
    [19, 4, 5]
  ]
  for (const [offset, line, column] of places) {
    it(`says that offset ${offset} stands in line ${line}, column ${column}`, () => {
      expect(new Lines(text).placeOf(offset)).to.deep.equal({line, column})
    })
  }

  it('finds the offset of a place again', () => {
    const lines = new Lines(text)
    expect(places.map(([, line, column]) => lines.offsetOf({line, column}))).to.deep.equal(
      places.map(([offset]) => offset)
    )
  })

  it('moves what lies outside to the nearest place', () => {
    const lines = new Lines(text)
    expect(lines.placeOf(-3)).to.deep.equal({line: 1, column: 1})
    expect(lines.placeOf(99)).to.deep.equal({line: 4, column: 5})
    expect(lines.offsetOf({line: 0, column: 9})).to.equal(0)
    expect(lines.offsetOf({line: 9, column: 1})).to.equal(19)
    expect(lines.offsetOf({line: 1, column: 99})).to.equal(3)
    expect(lines.offsetOf({line: 2, column: 0})).to.equal(4)
  })

  it('gives both ends of a span', () => {
    expect(new Lines(text).rangeOf({start: 4, end: 15})).to.deep.equal({
      start: {line: 2, column: 1},
      end: {line: 4, column: 1}
    })
  })

  it('counts columns in UTF-16 code units, and one line in an empty file', () => {
    expect(new Lines('😀x').placeOf(2)).to.deep.equal({line: 1, column: 3})
    expect(new Lines('').count).to.equal(1)
    expect(new Lines('a\n').count).to.equal(2)
  })

  it('counts lines as a walk over the characters does', () => {
    const anyText = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '\u2028')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyText, (any) => {
        const lines = new Lines(any)
        let line = 1
        let column = 1
        for (let at = 0; at <= any.length; at += 1) {
          expect(lines.placeOf(at)).to.deep.equal({line, column})
          const ends = any[at] === '\n' || (any[at] === '\r' && any[at + 1] !== '\n')
          line += ends ? 1 : 0
          column = ends ? 1 : column + 1
        }
      })
    )
  })
})
