import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {compareTellings} from '../../lib/compare/comparison.ts'
import {eventCounts} from '../../lib/compare/eventCounts.ts'
import {talliesIn} from '../../lib/compare/particulars/tallies.ts'
import {peopleOf} from '../../lib/compare/people.ts'
import {plannedDays} from '../../lib/compare/plannedDays.ts'

const read = (text: string) => readArticle(`---\ndate: 2031-05-06\n---\n${text}\n`)

describe('eventCounts', () => {
  const cases: readonly (readonly [text: string, counts: readonly string[]])[] = [
    ['About 150 protesters gathered outside the mill.', ['crowd ~150']],
    ['The match was watched by 4,200 people.', ['crowd 4200']],
    ['The attendance was 4,200.', ['crowd 4200']],
    ['Three people stood at the bar.', []],
    ['A petition with 900 names was handed in on Monday.', ['signatures 900']],
    ['The council has 900 names on its list.', []],
    [
      'Two councillors of the ruling party, Ada Brook and Ole Kane, voted against the plan.',
      ['councillor voted against 2']
    ],
    [
      'Two councillors voted for the plan and three councillors voted against.',
      ['councillor voted for 2', 'councillor voted against 3']
    ],
    // Who gives both numbers has told of the difference.
    ['About 150 protesters gathered, the police said. The union said 400 protesters gathered.', []],
    ['In 1998, a similar fair had a crowd of 900.', []]
  ]
  for (const [text, counts] of cases) {
    it(`counts in «${text}»`, () => {
      const found = eventCounts(read(text)).map(({entity, value}) =>
        value.attribute === 'count' ? `${entity} ${value.count.exact ? '' : '~'}${value.count.amount}` : entity
      )
      expect(found).to.deep.equal(counts)
    })
  }
})

describe('talliesIn', () => {
  const cases: readonly (readonly [text: string, tallies: readonly string[]])[] = [
    ['The council voted by 11 to 9 to sell the pier.', ['vote 11–9']],
    ['The plan passed 9-11 in reverse.', ['vote 11–9']],
    ['The plan was approved by 11 votes to nine.', ['vote 11–9']],
    ['Rovers beat Town 2-1 on Saturday.', ['match 2–1']],
    ['The shop is open from 9 to 5.', []],
    ['The council voted 11-9 on the pier and 14-6 on the park.', []]
  ]
  for (const [text, tallies] of cases) {
    it(`reads «${text}»`, () => {
      const article = read(text)
      const people = peopleOf([{name: 'a', article}])
      const found = talliesIn({article, telling: 0, people}).map(({entity, value}) => `${entity} ${value}`)
      expect(found).to.deep.equal(tallies)
    })
  }
})

describe('plannedDays', () => {
  const cases: readonly (readonly [text: string, days: readonly string[]])[] = [
    ['The three libraries will close on 30 June.', ['close library 6-30']],
    ['The library shuts its doors for good on 30 June.', []],
    ['The new ferry terminal opens on May 1, 2032.', ['open ferry 5-1', 'open terminal 5-1']],
    ['The library closed in June.', []]
  ]
  for (const [text, days] of cases) {
    it(`reads «${text}»`, () => {
      const found = plannedDays(read(text)).map(({entity, value}) =>
        value.attribute === 'date' ? `${entity} ${value.date.month}-${value.date.day}` : entity
      )
      expect(found).to.deep.equal(days)
    })
  }
})

describe('stories of one event', () => {
  const compare = (...texts: readonly string[]) =>
    compareTellings(texts.map((text, at) => ({name: `${at}`, article: read(text)})))
  const told = (...texts: readonly string[]) =>
    compare(...texts).conflicts.map(({topic, certainty}) => `${certainty}: ${topic}`)

  it('contradict each other on a crowd that both count', () => {
    expect(told('A crowd of 4,200 came.', 'The attendance was 4,260.')).to.deep.equal(['real: how many came'])
  })

  it('may both be right about a crowd that both guess', () => {
    expect(told('More than 200 people stood in the rain.', 'About 150 people stood in the rain.')).to.deep.equal([
      'apparent: how many came'
    ])
    expect(told('About 200 people stood in the rain.', 'Some 180 people stood in the rain.')).to.deep.equal([])
  })

  it('know a phrase of one speaker that they noted down in two ways', () => {
    const {clusters} = compare(
      'Edwin Sarle called the sale “a burglary in daylight.”',
      'Edwin Sarle called the sale “burglary in broad daylight.”'
    )
    expect(clusters.map(({versions}) => versions.map(({wording}) => wording))).to.deep.equal([['exact', 'altered']])
    const others = compare(
      'Edwin Sarle called the sale “a burglary in daylight.”',
      'Ada Brook called the sale “burglary in broad daylight.”'
    )
    expect(others.clusters).to.deep.equal([])
  })

  it('take two names that a letter tells apart for one, unless a story has both', () => {
    const spelled = (...texts: readonly string[]) =>
      compare(...texts).names.map(({spellings}) => spellings.map(({text}) => text))
    expect(spelled('The goal was Tamsin Adeyo’s.', 'The goal was Tamsin Adayo’s.')).to.deep.equal([
      ['Tamsin Adeyo', 'Tamsin Adayo']
    ])
    expect(spelled('The goal was Tamsin Adeyo’s, not Tamsin Adayo’s.', 'The goal was Tamsin Adayo’s.')).to.deep.equal(
      []
    )
  })
})
