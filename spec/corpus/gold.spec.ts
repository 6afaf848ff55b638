import {expect} from 'chai'
import {corpusArticles} from './articles.ts'
import {readAnn, readMarks, readUnsourced} from './gold.ts'

const ann = [
  'T1\tContent 0 9;20 30\t“It held,” “Just so.”',
  'T2\tSource 10 13\tshe',
  'T3\tCue 14 18\tsaid',
  'E1\tAttribution:T1 Content:T1 Cue:T3 Source:T2',
  '#1\tAnnotatorNotes E1\tsource=Ada Kerr + Ina Kerr; type=direct; basis=explicit',
  'T4\tContent 31 40\t“Mostly.”',
  'E2\tAttribution:T4 Content:T4',
  '#2\tAnnotatorNotes E2\tsource=unknown; type=direct; basis=inherited; scope=wider',
  'T5\tUnsourced 41 60\tThe dam will burst.'
].join('\n')

describe('readAnn', () => {
  it('reads source, cue, pieces of content and the note', () => {
    expect(readAnn(ann)).to.deep.equal([
      {
        id: 'E1',
        source: [[{start: 10, end: 13}]],
        cue: [{start: 14, end: 18}],
        content: [
          {start: 0, end: 9},
          {start: 20, end: 30}
        ],
        canonical: ['Ada Kerr', 'Ina Kerr'],
        type: 'direct',
        basis: 'explicit',
        wider: false
      },
      {
        id: 'E2',
        source: [],
        cue: [],
        content: [{start: 31, end: 40}],
        canonical: [],
        type: 'direct',
        basis: 'inherited',
        wider: true
      }
    ])
  })

  it('keeps the unsourced sentences apart', () => {
    expect(readUnsourced(ann)).to.deep.equal([{start: 41, end: 60}])
  })

  for (const [fault, line, message] of [
    ['an unknown kind', 'T9\tClaim 1 2\tx', 'Claim is none of'],
    ['a span that ends before it starts', 'T9\tCue 5 2\tx', '5 2 is not a span'],
    ['a role that its mark does not have', 'E9\tAttribution:T1 Content:T2', 'T2 is not a Content'],
    ['an attribution without note', 'E9\tAttribution:T1 Content:T1', 'no note says whose it is'],
    ['an unknown basis', '#1\tAnnotatorNotes E1\ttype=direct; basis=guess', 'guess is none of']
  ]) {
    it(`names the line with ${fault}`, () => {
      expect(() => readAnn(`${ann}\n${line}`)).to.throw(message ?? '')
    })
  }
})

describe('the corpus', () => {
  for (const {file, text, ann} of corpusArticles()) {
    it(`marks the words of ${file} that it says it marks`, () => {
      for (const {id, spans, text: words} of readMarks(ann)) {
        const slices = spans.map(({start, end}) => text.slice(start, end))
        expect(slices.join(' ').replace(/\r?\n/g, ' '), id).to.equal(words)
      }
    })

    it(`gives every attribution of ${file} a content, and a source, a cue or somebody's name`, () => {
      const attributions = readAnn(ann)
      expect(attributions).not.to.have.length(0)
      for (const {id, source, cue, content, canonical} of attributions) {
        expect(content.length, id).to.be.greaterThan(0)
        expect(source.length + cue.length + canonical.length, id).to.be.greaterThan(0)
      }
    })

    it(`calls no attribution of ${file} inherited that has a source of its own`, () => {
      const inherited = readAnn(ann).filter(({basis}) => basis === 'inherited')
      expect(inherited.filter(({source}) => source.length > 0)).to.deep.equal([])
    })
  }
})
