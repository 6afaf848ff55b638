import {expect} from 'chai'
import {wordsOf} from '../../lib/report/wordsOf.ts'
import {readTree} from '../../lib/tree/readTree.ts'

const text = 'The *pier* &amp; the [quay](https://quay.example) close.\n\nNobody said why.\n'
const words = wordsOf(readTree(text, 'markdown'))

describe('wordsOf', () => {
  it('leaves the markup out', () => {
    expect(words({start: 0, end: text.indexOf('\n')})).to.equal('The pier & the quay close.')
  })

  it('reads a part of a paragraph', () => {
    expect(words({start: text.indexOf('[quay'), end: text.indexOf('\n')})).to.equal('quay close.')
  })

  it('puts paragraphs on one line', () => {
    expect(words({start: text.indexOf('close'), end: text.indexOf(' why')})).to.equal('close. Nobody said')
  })

  it('reads nothing where there is nothing', () => {
    expect(words({start: 3, end: 3})).to.equal('')
  })
})
