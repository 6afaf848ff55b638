import {expect} from 'chai'
import {audit} from '../../lib/audit.ts'
import {Desk} from '../../lib/desk/desk.ts'
import {deskPage} from '../../lib/desk/deskPage.ts'
import type {DeskFilter} from '../../lib/desk/deskRecord.ts'
import {deskSheet} from '../../lib/desk/deskSheet.ts'
import {type DeskStory, storyOf} from '../../lib/desk/story.ts'
import {deskMonth} from './deskMonth.ts'

const read = (text: string, path = 'a.md'): DeskStory => storyOf(audit(text, {path}))

const header = (fields: string) => `---\n${fields}\n---\n`
const named = '“The lock is shut,” said Ada Brook, a lawyer. Luke Hart, a pilot, said that he would wait.\n'
const unnamed = 'Two officials said the lock would stay shut. “It is rotten,” one official said.\n'

/** So many stories with the same body, a day apart. */
const stories = (count: number, body: string, fields = '', first = 1): readonly DeskStory[] =>
  Array.from({length: count}, (_, index) => {
    const date = new Date(Date.UTC(2031, 2, first + index)).toISOString().slice(0, 10)
    return read(header(`title: Story ${first + index}\ndate: ${date}\n${fields}`) + body, `${first + index}.md`)
  })

const recordOf = (given: readonly DeskStory[], filter?: DeskFilter) => {
  const desk = new Desk(filter)
  for (const story of given) desk.add(story)
  return desk.record('1')
}

describe('another outlet’s unnamed sources', () => {
  const told =
    'Harbour News reported, citing unnamed officials, that the lock is rotten. Ada Brook, a lawyer, said so too.\n'

  it('are counted apart: they are not the desk’s', () => {
    const {all, labels, sources} = recordOf(stories(3, told))
    expect([all.unnamedSources, all.storiesWithUnnamed, all.unnamedElsewhere]).to.deep.equal([0, 0, 3])
    expect(labels).to.deep.equal([])
    expect(sources.mix.find(({kind}) => kind === 'elsewhere')?.sources).to.equal(3)
  })

  it('are told of in plain words', () => {
    const sheet = JSON.stringify(deskSheet(recordOf(stories(3, told))))
    expect(sheet).to.include('"Unnamed elsewhere","3, whom only another outlet knows; second hand"')
    expect(sheet).to.include('No story rests on a source that it does not name.')
  })
})

describe('storyOf', () => {
  it('reduces an audit to what a desk adds up', () => {
    const story = read(header('date: 2031-03-04\ndesk: City') + unnamed)
    expect(story).to.deep.include({path: 'a.md', published: '2031-03-04', desk: 'City', copy: 'own', notices: []})
    expect(story.figures).to.deep.include({
      statements: 2,
      sourced: 2,
      unnamedStatements: 2,
      unnamedOnly: 2,
      named: 0,
      unnamedInLead: 1,
      unnamedInHeadline: 0
    })
  })

  it('gives each source a row', () => {
    const [source] = read(named).sources
    expect(source).to.deep.include({
      label: 'Ada Brook, a lawyer',
      name: 'Ada Brook',
      kind: 'person',
      identity: 'named',
      title: 'lawyer',
      speaks: true,
      statements: 1,
      quotations: 1,
      quotedWords: 4,
      firstStatement: 1,
      inLead: true,
      inHeadline: false,
      verbs: ['say']
    })
  })

  const copies: readonly (readonly [what: string, text: string, copy: string])[] = [
    ['its own', named, 'own'],
    ['an agency’s by the byline', header('byline: Ana Ruiz, Reuters') + named, 'agency'],
    ['an agency’s by the outlet', header('outlet: The Associated Press') + named, 'agency'],
    ['an agency’s by the dateline', `NORWELL (AFP) — ${named}`, 'agency'],
    ['its own, with brackets in the first sentence', `The lock (built in 1904) is shut, Ada Brook said.\n`, 'own'],
    ['another outlet’s by a notice', `${named}\n*This story was first published by the Harbour Mail.*\n`, 'reprint']
  ]
  for (const [what, text, copy] of copies) {
    it(`knows whose copy it is: ${what}`, () => {
      expect(read(text).copy).to.equal(copy)
    })
  }

  it('reads what notices are', () => {
    const corrected = `${named}\nCorrection, 5 March 2031: An earlier version of this story gave the wrong year; the lock shut in 2030, not 2029.\n`
    expect(read(corrected).notices).to.deep.equal(['correction'])
  })
})

describe('Desk', () => {
  it('adds up, and tells what each figure is taken of', () => {
    const {all, sample} = recordOf([...stories(2, named), ...stories(3, unnamed, '', 3)])
    expect(all).to.deep.include({
      stories: 5,
      statements: 10,
      sourced: 10,
      storiesWithUnnamed: 3,
      storiesOnUnnamedAlone: 3,
      storiesUnnamedInLead: 3,
      identified: [3, 0, 2, 0, 0]
    })
    expect(sample).to.deep.include({stories: 5, first: '2031-03-01', last: '2031-03-05', undated: 0, repeated: 0})
  })

  it('keeps back the figures of few stories, and the gender of few people', () => {
    const hidden = (given: readonly DeskStory[]) =>
      recordOf(given).desks.map(({desk, stories: number, figures}) => [desk, number, figures === null])
    const large = [...stories(10, named, 'desk: Courts', 10), ...stories(12, named, 'desk: Sport', 20)]
    expect(hidden(large)).to.deep.equal([
      ['Courts', 10, false],
      ['Sport', 12, false]
    ])
    // What is left of the whole without the others would be the figures of the nine.
    expect(hidden([...stories(9, named, 'desk: City'), ...large])).to.deep.equal([
      ['City', 9, true],
      ['Courts', 10, true],
      ['Sport', 12, false]
    ])
    const small = [...stories(5, named, 'desk: City'), ...stories(6, named, 'desk: Health', 40)]
    expect(hidden([...small, ...large])).to.deep.equal([
      ['City', 5, true],
      ['Courts', 10, false],
      ['Health', 6, true],
      ['Sport', 12, false]
    ])
    const women = `Ms. Brook said that the lock was shut.\n`
    expect(recordOf(stories(9, women)).all.gender).to.equal(null)
    expect(recordOf(stories(10, women)).all.gender).to.deep.equal({women: 10, men: 0, undetermined: 0})
  })

  it('counts a text once, wherever it lies', () => {
    const [story] = stories(1, named)
    if (story === undefined) throw new Error('no story')
    const {sample} = recordOf([story, {...story, path: 'copy.md'}])
    expect([sample.stories, sample.repeated]).to.deep.equal([1, 1])
  })

  it('goes by days and desks', () => {
    const all = [...stories(3, named, 'desk: City'), ...stories(3, named, 'desk: Courts', 4), read(named)]
    const count = (filter: Partial<DeskFilter>) => {
      const {sample} = recordOf(all, {from: null, to: null, desks: [], ...filter})
      return [sample.stories, sample.leftOut]
    }
    expect(count({})).to.deep.equal([7, 0])
    expect(count({from: '2031-03-03'})).to.deep.equal([4, 3])
    expect(count({to: '2031-03-03'})).to.deep.equal([3, 4])
    expect(count({from: '2031-03-03', to: '2031-03-03'})).to.deep.equal([1, 6])
    expect(count({desks: ['courts']})).to.deep.equal([3, 4])
    expect(count({desks: ['city', 'Courts']})).to.deep.equal([6, 1])
  })

  it('parts weeks on Mondays, and months', () => {
    const {weeks, months} = recordOf(stories(10, named, '', 27))
    expect(weeks.map(({period, stories: number}) => [period, number])).to.deep.equal([
      ['2031-03-24', 4],
      ['2031-03-31', 6]
    ])
    expect(months.map(({period, stories: number}) => [period, number])).to.deep.equal([
      ['2031-03', 5],
      ['2031-04', 5]
    ])
  })

  it('says of a name how often it is heard, and of a label how often it stands for one', () => {
    const {sources, labels} = recordOf([...stories(2, named), ...stories(2, unnamed, '', 3)])
    expect(sources.top).to.deep.equal([
      {name: 'Ada Brook', kind: 'person', role: 'lawyer', stories: 2, statements: 2, quotedWords: 8},
      {name: 'Luke Hart', kind: 'person', role: 'pilot', stories: 2, statements: 2, quotedWords: 0}
    ])
    expect(labels[0]).to.deep.include({label: 'official', stories: 2})
  })

  it('picks what to read and what to learn from by an order, not a score', () => {
    const {toRead, models} = recordOf([...stories(2, named), ...stories(12, unnamed, '', 3)])
    expect(toRead.map(({path}) => path).length).to.equal(10)
    expect(toRead.every(({unnamedOnly}) => unnamedOnly === 2)).to.equal(true)
    expect(models.map(({path}) => path)).to.deep.equal(['1.md', '2.md'])
  })

  it('counts ignored findings by rule, with the commonest reason', () => {
    const ignoring = (reason: string, text: string) =>
      read(`<!-- onrecord-ignore-file unbalanced-quote: ${reason} -->\n\n“The ${text} is shut, Ada Brook said.\n`)
    const {ignored} = recordOf([ignoring('old copy', 'lock'), ignoring('old copy', 'quay'), ignoring('poem', 'mill')])
    expect(ignored).to.deep.equal([{rule: 'unbalanced-quote', findings: 3, reason: 'old copy'}])
  })

  it('stays small, whatever the number of stories', () => {
    const desk = new Desk()
    for (const story of stories(60, named)) desk.add(story)
    expect(JSON.stringify(desk.record('1')).length).to.be.below(40_000)
  })
})

describe('the sheet and the page of a desk', () => {
  const record = recordOf(deskMonth(45).map(({path, text}) => read(text, path)))

  it('have a section for each question, by one set of words', () => {
    const {sections, title} = deskSheet(record)
    expect(title).to.equal('Sourcing over all desks')
    expect(sections.map(({name}) => name)).to.include.members([
      'numbers',
      'desks',
      'months',
      'sources',
      'unnamed',
      'read',
      'rules',
      'sample',
      'actions',
      'method'
    ])
    const page = deskPage(record)
    for (const {heading, name} of sections) expect(page).to.include(`<section id="${name}">\n<h2>${heading}</h2>`)
  })

  it('have bars beside plain numbers alone', () => {
    const large = [...stories(10, named, 'desk: Courts', 10), ...stories(12, named, 'desk: Sport', 20)]
    const page = deskPage(recordOf([...stories(9, named, 'desk: City'), ...large]))
    expect(page).to.include('<td class="number">–</td>')
    expect(page).to.not.include('="NaN"')
  })

  it('name no reporter', () => {
    expect(deskPage(record)).to.not.include('Tamsin')
    expect(JSON.stringify(record)).to.not.include('Tamsin')
  })

  it('draw how the months went, with the numbers in words', () => {
    expect(deskPage(record)).to.match(
      /<figcaption>Stories with unnamed sources: 2031-03: \d+ of 31 → 2031-04: \d+ of 14</
    )
  })

  it('escape what comes from an article', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const stories = Array.from({length: 3}, (_, index) =>
      read(
        header(`title: "${hostile} ${index}"\ndesk: "${hostile}"\noutlet: "${hostile}"`) + unnamed,
        `${index}${hostile}.md`
      )
    )
    expect(deskPage(recordOf(stories))).to.not.include('<img')
  })

  it('say so where there is nothing', () => {
    expect(deskSheet(recordOf([])).verdict).to.equal('There is no story here to report on.')
    expect(deskPage(recordOf([]))).to.include('There is no story here')
  })
})
