import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {fingerprint, hash} from '../../lib/findings/fingerprint.ts'

describe('hash', () => {
  // The test vectors that FNV's authors publish for the 64-bit FNV-1a.
  const vectors: readonly [string, string][] = [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8']
  ]
  for (const [text, expected] of vectors) {
    it(`gives ${expected} for "${text}"`, () => {
      expect(hash(text)).to.equal(expected)
    })
  }

  it('tells letters beyond Latin-1 apart', () => {
    expect(hash('Łódź')).not.to.equal(hash('Aódz'))
  })
})

describe('fingerprint', () => {
  const printOf = (marks: number, word: string): string =>
    fingerprint(readArticle(`Pier.${'%'.repeat(marks)} ${word}`, {format: 'text'}), 'a', {start: 0, end: 4})

  it('takes in the words beside a place', () => {
    expect(printOf(100, 'shut')).not.to.equal(printOf(100, 'open'))
  })

  it('does not walk through more signs than stand in any story', () => {
    expect(printOf(500, 'shut')).to.equal(printOf(500, 'open'))
  })
})
