import {expect} from 'chai'
import fc from 'fast-check'
import {displayWidth} from '../../lib/text/displayWidth.ts'
import {wrap} from '../../lib/text/wrap.ts'

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('The pier at Norwick will close', 11)).to.deep.equal(['The pier at', 'Norwick', 'will close'])
  })

  it('lets a long word stand alone', () => {
    expect(wrap('at Llanfairpwll pier', 6)).to.deep.equal(['at', 'Llanfairpwll', 'pier'])
  })

  it('keeps words together over a no-break space', () => {
    expect(wrap('at 4\u00a0pm sharp', 5)).to.deep.equal(['at', '4\u00a0pm', 'sharp'])
  })

  it('counts wide characters twice', () => {
    expect(wrap('桟橋 桟橋', 8)).to.deep.equal(['桟橋', '桟橋'])
  })

  it('gives an empty line for no words', () => {
    expect(wrap(' ', 8)).to.deep.equal([''])
  })

  it('keeps every word, and every line of more than one within the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-z“é桟]{1,12}$/u), {maxLength: 30})
    fc.assert(
      fc.property(words, fc.integer({min: 1, max: 40}), (list, width) => {
        const lines = wrap(list.join(' '), width)
        expect(lines.join(' ')).to.equal(list.join(' '))
        for (const line of lines) if (line.includes(' ')) expect(displayWidth(line)).to.be.at.most(width)
      })
    )
  })
})
