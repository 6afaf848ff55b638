import {expect} from 'chai'
import fc from 'fast-check'
import {printable, printableName} from '../../lib/text/printable.ts'

describe('printableName', () => {
  it('keeps a name on one line', () => {
    expect(printableName('a\nb\tc\u2028d\u001b.md')).to.equal('a␊b\tc\ufffdd␛.md')
  })
})

describe('printable', () => {
  it('shows escapes, bells and deletions', () => {
    expect(printable('a\u001b[31mb\u0007c\u007f')).to.equal('a␛[31mb␇c␡')
  })

  it('shows what turns the writing direction', () => {
    expect(printable('a\u202eb\u2066c\u009bd')).to.equal('a�b�c�d')
  })

  it('shows every sign that turns the writing direction', () => {
    expect(printable('\u061c\u200e\u200f\u202a\u2069\u206a\u206f')).to.equal('\ufffd'.repeat(7))
  })

  it('leaves lines, tabs and letters', () => {
    expect(printable('Pier\tcloses\nin “May” — 桟橋')).to.equal('Pier\tcloses\nin “May” — 桟橋')
  })

  it('keeps every text as long as it is, and does not change it twice', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(printable(text).length).to.equal(text.length)
        expect(printable(printable(text))).to.equal(printable(text))
      })
    )
  })
})
