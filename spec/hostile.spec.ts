import {expect} from 'chai'
import {audit} from '../lib/audit.ts'
import {storyOf} from '../lib/desk/story.ts'
import {showText} from '../lib/report/text.ts'
import {wordsOf} from '../lib/report/wordsOf.ts'
import {readTree} from '../lib/tree/readTree.ts'

/** Stretches of text that, said over and over, nest tags, marks, names and markup deeper than anybody writes. */
const stretches = [
  'according to him, ',
  'He said “no, ',
  'Ana Ruiz, the mayor, said ',
  'that he said that ',
  'The man who ',
  'Hart’s claim that ',
  'citing ',
  'critics say and sources said allegedly it is believed that ',
  '“x,” he said. ',
  '“Open\n\n',
  'NAME: ',
  '[a](',
  '<!-- onrecord-ignore a: b -->\n\n',
  'Kell, 34, was charged last month in January 2031. ',
  '42 percent of 3,000 people, ',
  '’',
  '> - # '
]

describe('audit, given one thing over and over', () => {
  for (const stretch of stretches) {
    it(`comes to an end: ${JSON.stringify(stretch)}`, () => {
      const text = stretch.repeat(Math.ceil(6000 / stretch.length))
      const {findings} = audit(text)
      for (const {start, end} of findings)
        expect([start >= 0, start <= end, end <= text.length]).to.deep.equal([true, true, true])
    })
  }
})

describe('whatever reads an article, given more of everything than a call takes arguments', function () {
  this.timeout(120_000)
  const many = 130_000
  const paragraphs = 'No.\n\n'.repeat(many)
  const said = `${'Ada Brook said no. '.repeat(20)}\n\n`.repeat(many / 20)

  it('reads news with a plain text in it, line by line', () => {
    const news = `<newsItem><inlineData contenttype="text/plain">${paragraphs}</inlineData></newsItem>`
    expect(readTree(news, 'newsml').blocks).to.have.length(many)
  })

  it('builds a root, its places behind a byte order mark', () => {
    expect(readTree(`\ufeff${paragraphs}`, 'markdown').root.children).to.have.length(many)
  })

  it('reads what is to be ignored in markup that cannot be followed', () => {
    const comments = `${'> '.repeat(60)}x\n${'<!-- onrecord-ignore a: b -->\n'.repeat(many)}`
    expect(readTree(comments, 'markdown').directives).to.have.length(many)
  })

  it('tells a desk of a source that says all of it, and lays the report out', () => {
    const audited = audit(said)
    const [source] = storyOf(audited).sources
    expect([source?.statements, source?.confidence]).to.deep.equal([many, audited.article.attributions[0]?.confidence])
    expect(showText(audited.record, wordsOf(audited.article))).to.match(/^SOURCING REPORT\n/)
  })
})
