import {expect} from 'chai'
import fc from 'fast-check'
import {printable, printableRecord, toJson} from '../../lib/cli/printable.ts'

describe('printable', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Harbour sale falls through', 'Harbour sale falls through'],
    ['\u001B[2Jgone\u0007', '␛[2Jgone␇'],
    ['\u009B31mred', '\uFFFD31mred'],
    ['evil\u202Etxt.md', 'evil\uFFFDtxt.md'],
    ['two\nlines\tand a tab', 'two\nlines\tand a tab']
  ]
  for (const [text, shown] of cases) {
    it(`shows ${JSON.stringify(text)} as ${JSON.stringify(shown)}`, () => {
      expect(printable(text)).to.equal(shown)
    })
  }
})

describe('printableRecord', () => {
  it('shows every text of a record and leaves the rest', () => {
    const record = {title: 'a\u001Bb', start: 3, sources: [{name: '\u007F', title: null}], closed: true}
    expect(printableRecord(record)).to.deep.equal({
      title: 'a␛b',
      start: 3,
      sources: [{name: '␡', title: null}],
      closed: true
    })
  })
})

describe('toJson', () => {
  it('escapes what steers a terminal or ends a line', () => {
    expect(toJson(['\u001B', '\u009B', '\u2028', 'é'])).to.equal('["\\u001b","\\u009b","\\u2028","é"]')
  })

  it('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)))
      })
    )
  })
})
