import {expect} from 'chai'
import fc from 'fast-check'
import {audit} from '../../lib/audit.ts'
import type {Article} from '../../lib/model.ts'
import {showWhy} from '../../lib/report/why.ts'
import {whyRecord} from '../../lib/report/whyRecord.ts'
import {wordsOf} from '../../lib/report/wordsOf.ts'
import {displayWidth} from '../../lib/text/displayWidth.ts'
import {printable} from '../../lib/text/printable.ts'

const text = `# Pier to close

“We ran out of paint,” said Orla Dent, adding that the port had announced the sale.

The report on the “Norwick Star” lists nothing. Kell Brothers stole the timber in June.

“It is a pity.”
`

const explain = (source: string, pick: (statement: Article['statements'][number]) => boolean = () => true) => {
  const {article, record} = audit(source, {path: 'pier.md'})
  const ids = article.statements.filter(pick).map(({id}) => id)
  return {article, why: whyRecord(article, record, ids)}
}
const {article, why} = explain(text)
const at = (words: string) => why.statements.find(({statement}) => text.slice(statement.start).startsWith(words))
const spanOf = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
const show = (words: string, width = 80) => {
  const statement = at(words)
  if (statement === undefined) throw new Error(`No statement begins with ${words}`)
  return showWhy({...why, statements: [statement]}, wordsOf(article), {width})
}

describe('whyRecord', () => {
  it('tells the statements that it is asked for, in text order', () => {
    const {why} = explain(text, ({region}) => region === 'headline')
    expect(why.schema).to.equal('onrecord-why/1')
    expect(why.path).to.equal('pier.md')
    expect(why.statements.map(({statement: {id, line, column, region}}) => [id, line, column, region])).to.deep.equal([
      ['s1', 1, 3, 'headline']
    ])
  })

  it('tells of each attribution who is credited, by which words, and how those were recognised', () => {
    const [said, adding] = at('“We ran')?.attributions ?? []
    expect(said?.speakers).to.deep.equal([
      {
        id: 'p1',
        name: 'Orla Dent',
        kind: 'person',
        identity: 'named',
        title: null,
        affiliation: null,
        justification: null,
        mention: {...spanOf('Orla Dent'), line: 3, column: 29},
        step: 'full name',
        first: {...spanOf('Orla Dent'), line: 3, column: 29}
      }
    ])
    expect([said?.frame, said?.lemma, said?.content]).to.deep.equal([
      'content-cue-source',
      'say',
      [spanOf('“We ran out of paint,”')]
    ])
    expect(said?.about).to.match(/^The words first/)
    expect([adding?.frame, adding?.steps]).to.deep.equal(['participle', ['shares the subject of its clause']])
  })

  it('tells which attribution holds a reporting word that was not counted', () => {
    const statement = at('“We ran')
    expect(statement?.rejected).to.deep.equal([
      {
        ...spanOf('announced'),
        line: 3,
        column: 65,
        lemma: 'announce',
        cueClass: 'neutral',
        reason: 'nested',
        within: statement?.attributions[1]?.id
      }
    ])
  })

  it('tells the marks that credit nobody', () => {
    expect(at('The report')?.uncredited.map(({start, use, line}) => [start, use, line])).to.deep.equal([
      [text.indexOf('“Norwick'), 'term', 5]
    ])
  })

  it('tells what an editor would ask where nobody is credited', () => {
    expect(at('Kell')?.question).to.equal('Who says that this was done, and by whom?')
    expect(at('“We ran')?.question).to.equal(null)
  })

  it('never fails, whatever the text', () => {
    const word = fc.constantFrom(
      '“',
      '”',
      'said',
      'Dent',
      'she',
      'claims',
      'that',
      '.',
      ',',
      '\n\n',
      ':',
      'was',
      'told',
      '— Ana Ruiz'
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), (words) => {
        const {article, why} = explain(words.join(' '))
        expect(why.statements.length).to.equal(article.statements.length)
        showWhy(why, wordsOf(article))
      })
    )
  })
})

describe('showWhy', () => {
  it('tells who is credited and how that was found', () => {
    expect(show('“We ran').replace(/Sure .*/g, 'Sure')).to.equal(`pier.md:3:1 · ¶1
“We ran out of paint,” said Orla Dent, adding that the port had announced the
sale.

Quoted in part: some of the words in it are somebody’s own, the rest is the
paper’s.

1 · ORLA DENT
  Words     “We ran out of paint,”
  Source    “Orla Dent” at 3:29
  Who       person, by name
  Known by  full name
  Cue       said (say); neutral: takes no side
  Frame     The words first, then the tag turned round: the house style of most
            papers for a speaker with a long title. (content-cue-source)
  Sure

2 · ORLA DENT
  Words     that the port had announced the sale
  Source    “Orla Dent” at 3:29
  Who       person, by name
  Known by  full name
  Cue       adding (add); neutral: takes no side
  Frame     A second verb of saying that shares the speaker of its sentence.
            (participle)
  Steps     shares the subject of its clause
  Sure

CONSIDERED, AND NOT COUNTED
  3:65  “announced” is part of what is reported in 2
`)
  })

  it('tells what to ask where nobody is credited', () => {
    expect(show('Kell')).to.equal(`pier.md:5:49 · ¶2
Kell Brothers stole the timber in June.

Without a source: it credits nobody.

WHO SAYS SO?
  Ground  accusation: It tells of a wrong that somebody did; a source must be
          given.
  Ask     Who says that this was done, and by whom?
`)
  })

  it('tells what was looked at and not counted', () => {
    expect(show('The report')).to.equal(`pier.md:5:1 · ¶2
The report on the “Norwick Star” lists nothing.

Without a source: it credits nobody.

WHO SAYS SO?
  Ground  fact: It tells what is known or easily looked up; it can stand without
          a source.

MARKS THAT CREDIT NOBODY
  5:19  “Norwick Star”
        marks around a term or a name: nobody speaks

CONSIDERED, AND NOT COUNTED
  5:5  “report” is a noun here
`)
  })

  it('says so where the figures leave a statement out', () => {
    expect(show('Pier')).to.match(/^pier\.md:1:3 · headline, left out of the figures\n/)
  })

  it('keeps within the width', () => {
    for (const width of [60, 80, 120]) {
      const wide = showWhy(why, wordsOf(article), {width})
        .split('\n')
        .filter((line) => displayWidth(line) > width)
      expect(wide).to.deep.equal([])
    }
  })

  it('shows what would steer the terminal', () => {
    const {article, why} = explain('“The pier\u001b[2J is shut,” Orla\u202e Dent said.')
    const shown = showWhy({...why, path: 'a\u0007.md'}, wordsOf(article))
    expect(shown).to.include('a␇.md').and.include('␛[2J')
    expect(shown).to.equal(printable(shown))
  })
})
