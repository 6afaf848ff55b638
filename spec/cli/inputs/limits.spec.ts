import {readFileSync, truncateSync} from 'node:fs'
import {expect} from 'chai'
import {readEvidence} from '../../../lib/cli/beside/readEvidence.ts'
import {inMegabytes, largestFile, longestEvidence, longestText} from '../../../lib/cli/inputs/limits.ts'
import {isUserError} from '../../../lib/cli/userError.ts'
import {paragraph, wordFile} from '../../tree/word/wordFile.ts'
import {Desk} from '../desk.ts'

const readme = readFileSync('README.md', 'utf8')
const megabyte = 2 ** 20

describe('what is too much', function () {
  this.timeout(60_000)
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
  })

  afterEach(() => desk.clear())

  /** A file, and the sentence that refuses it. */
  const refused: readonly (readonly [name: string, make: () => string | Uint8Array, sentence: string])[] = [
    [
      'long.txt',
      () => 'The pier is shut. '.repeat(longestText / 18 + 1),
      'This text has 21 MB, and no article is longer than 20 MB; split it.'
    ],
    [
      'long.docx',
      () =>
        wordFile({
          body: Array.from({length: 90}, (_, index) =>
            paragraph(`${index} ${String.fromCharCode(97 + (index % 26))}`.repeat(62_000 + index))
          ).join('')
        }),
      'This Word document unpacks to far more than a story can hold (in word/document.xml), as a file does that was made to burst; it was not read. Save the story in a new document.'
    ],
    [
      'deep.docx',
      () => wordFile({body: '<w:ins>'.repeat(401) + '</w:ins>'.repeat(401)}),
      'This Word document has tags nested too deep (in word/document.xml); open it in Word and save it again.'
    ]
  ]
  for (const [name, make, sentence] of refused) {
    it(`is refused with a sentence: ${name}`, async () => {
      desk.put(name, make())
      expect(await desk.run(`lint --quiet ${name}`)).to.deep.equal({
        code: 2,
        out: '',
        err: `onrecord: ${name}: ${sentence}\n`
      })
    })
  }

  it('is refused with a sentence: a file of 201 MB, before it is read', async () => {
    desk.put('large.docx', 'PK')
    truncateSync('large.docx', largestFile + 1)
    expect((await desk.run('lint --quiet large.docx')).err).to.equal(
      'onrecord: large.docx: This file has 201 MB, and nothing above 200 MB is read; split it, or take the pictures out.\n'
    )
  })

  it('is refused with a sentence: a line of a stream with too long an article', async () => {
    desk.put('stories.ndjson', `${JSON.stringify({id: 'a', text: 'a '.repeat(longestText / 2 + 1)})}\n`)
    const {code, out} = await desk.run('stream stories.ndjson')
    expect([code, JSON.parse(out).error]).to.deep.equal([
      2,
      {code: 'too-large', message: '"text" has 21 MB, and no article is longer than 20 MB; split it or leave it out.'}
    ])
  })

  it('is refused with a sentence: more evidence than can be searched at once', () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) desk.put(`papers/${name}`, 'x '.repeat(megabyte / 4))
    const read = (longest: number) => {
      try {
        return readEvidence(['papers'], 'story.md', longest).length
      } catch (error) {
        return isUserError(error) ? error.message : error
      }
    }
    expect([read(2 * megabyte), read(megabyte)]).to.deep.equal([
      3,
      'The evidence has more than 1 MB up to "papers/c.txt", which is too much to be searched at once; name fewer files.'
    ])
  })

  const told: readonly (readonly [name: string, text: string, words: string])[] = [
    ['page.html', '<p>a</p>'.repeat(30_001), 'more than 60,000 tags'],
    ['news.nitf', `<nitf>${'<p>a</p>'.repeat(60_001)}</nitf>`, 'more than 60,000 tags'],
    ['own.nitf', '<!DOCTYPE nitf [<!ENTITY a "b">]><nitf><p>&a;</p></nitf>', 'defines entities of its own'],
    ['deep.md', `${'> '.repeat(60)}Deep.`, 'more Markdown signs, or deeper nested ones, than can be followed'],
    ['dense.md', '*a_b '.repeat(5001), 'more Markdown signs, or deeper nested ones, than can be followed'],
    [
      'alias.md',
      `---\na: &a [1]\nb: &b [${'*a, '.repeat(30)}1]\nc: &c [${'*b, '.repeat(30)}1]\n---\n\nThe pier is shut.`,
      'nested too deeply'
    ]
  ]
  for (const [name, text, words] of told) {
    it(`is told in a finding: ${name}`, async () => {
      desk.put(name, text)
      const {out, err} = await desk.run(`lint --exit-zero --format compact ${name}`)
      expect([err, out.includes(words)]).to.deep.equal(['', true])
    })
  }

  it('stands in the README', () => {
    for (const [row, size] of [
      ['a file, pictures included', largestFile],
      ['an article', longestText],
      ['evidence, all papers together', longestEvidence]
    ] as const)
      expect(readme).to.match(new RegExp(`^\\| ${row} \\| ${inMegabytes(size)}`, 'm'))
  })
})
