import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {factsAgree} from '../../lib/findings/facts/agree.ts'
import type {FactValue} from '../../lib/findings/facts/fact.ts'
import {factsIn} from '../../lib/findings/facts/facts.ts'

const told = (text: string): readonly string[] => {
  const article = readArticle(text, {format: 'markdown'})
  return factsIn(article).map(({topic, start, end, value}) => `${topic}: ${text.slice(start, end)} = ${shown(value)}`)
}

function shown(value: FactValue): string {
  if (value.attribute === 'age') return `${value.years}`
  if (value.attribute === 'date') return [value.date.year, value.date.month, value.date.day].join('-')
  if (value.attribute === 'count') return `${value.count.exact ? '' : 'at least '}${value.count.amount}`
  return value.attribute === 'place' ? value.place : value.role
}

describe('factsIn', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ole Kane, 34, swam home.', ['the age of Ole Kane: 34 = 34']],
    ['Ole Kane (34) swam home.', ['the age of Ole Kane: 34 = 34']],
    ['Ole Kane is 34 years old.', ['the age of Ole Kane: 34 = 34']],
    ['The 34-year-old Ole Kane swam home.', ['the age of Ole Kane: 34-year-old = 34']],
    ['Ole Kane, a 34-year-old baker, swam home.', ['the age of Ole Kane: 34-year-old = 34']],
    [
      'They met baker Ole Kane. The 34-year-old baker swam home.',
      ['what Ole Kane is: baker = baker', 'the age of Ole Kane: 34-year-old = 34']
    ],
    ['Ole Kane was 34 when he swam home. Ole Kane, then 35, slept.', []],
    ['Ole Kane, 34 metres behind, gave up.', []],
    ['Ole Kane was charged on 21 October 2021.', ['when Ole Kane was charged: 21 October 2021 = 2021-10-21']],
    ['Ole Kane was charged on Oct. 21.', ['when Ole Kane was charged: Oct. 21 = -10-21']],
    ['In May 2021, Ole Kane was charged.', ['when Ole Kane was charged: May 2021 = 2021-5-']],
    ['Ole Kane died in 2019.', ['when Ole Kane died: 2019 = 2019--']],
    ['Ole Kane was charged over the fire in May.', []],
    ['Ole Kane was first charged in May. Ole Kane may have been charged.', []],
    [
      'Ole Kane and Mia Brandt were arrested in March.',
      ['when Ole Kane was arrested: March = -3-', 'when Mia Brandt was arrested: March = -3-']
    ],
    ['Ole Kane was arrested in Aldby.', ['where Ole Kane was arrested: Aldby = aldby']],
    ['Ole Kane was charged with two counts of fraud.', ['the number of counts against Ole Kane: two counts = 2']],
    ['The charge against Ole Kane stands.', ['whether Ole Kane faces one charge or several: charge = 1']],
    ['The crash killed at least four people.', ['how many were killed: four = at least 4']],
    [
      'Four people were injured, and one is missing.',
      ['how many were injured: Four = 4', 'how many were missing: one = 1']
    ],
    ['The crash killed four dogs. The fire of 1998 killed four people in 1998.', []]
  ]
  for (const [text, expected] of cases) {
    it(`reads “${text}”`, () => {
      expect(told(text)).to.deep.equal(expected)
    })
  }

  it('reckons “last month” from the day of publication', () => {
    expect(told('---\ndate: 2026-01-20\n---\n\nOle Kane was charged last month.')).to.deep.equal([
      'when Ole Kane was charged: last month = 2025-12-'
    ])
  })

  it('keeps two people of one surname apart', () => {
    const article = readArticle('Ole Kane, 34, and Mia Kane, 30, came. Kane, 34, spoke. Mia, 31, did not.', {
      format: 'text'
    })
    expect(factsIn(article).map(({entity}) => entity)).to.deep.equal(['ole kane', 'mia kane', 'ole kane', 'mia kane'])
  })

  it('knows who says so', () => {
    const article = readArticle('Police said Ole Kane, 34, was hurt.', {format: 'text'})
    expect(factsIn(article).map(({sources}) => sources)).to.deep.equal([article.sources.map(({id}) => id)])
  })

  it('survives any text, and points into it', () => {
    const parts = [
      'Ole Kane',
      ', 34,',
      '34-year-old',
      'was charged',
      'in',
      'May',
      '21',
      '2021',
      'with two counts',
      'killed',
      'four people',
      '\n\n',
      '“',
      '.'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), {maxLength: 40}), (words) => {
        const text = words.join(' ')
        return factsIn(readArticle(text, {format: 'text'})).every(
          ({start, end}) => 0 <= start && start < end && end <= text.length
        )
      })
    )
  })
})

describe('factsAgree', () => {
  const age = (years: number, dated = false): FactValue => ({attribute: 'age', years, dated})
  const date = (year: number | null, month: number | null, day: number | null, once = false): FactValue => ({
    attribute: 'date',
    date: {year, month, day},
    reckoned: false,
    once
  })
  const count = (amount: number, exact = true): FactValue => ({attribute: 'count', count: {amount, exact}})
  const role = (word: string): FactValue => ({attribute: 'role', role: word})
  const cases: readonly (readonly [string, FactValue, FactValue, boolean])[] = [
    ['34 and 43', age(34), age(43), false],
    ['34, and 35 on another day', age(34), age(35, true), true],
    ['October 2021 and 21 October', date(2021, 10, null), date(null, 10, 21), true],
    ['January and February', date(null, 1, null), date(null, 2, null), false],
    ['two charges in two years', date(2019, 1, null), date(2021, 2, null), true],
    ['two deaths in two years', date(2019, 1, null, true), date(2021, 2, null, true), false],
    ['four and five', count(4), count(5), false],
    ['at least four and five', count(4, false), count(5), true],
    ['at least four and three', count(3), count(4, false), false],
    ['a lawyer and an attorney', role('lawyer'), role('attorney'), true],
    ['a lawyer and a baker', role('lawyer'), role('baker'), false],
    ['an age and a count', age(34), count(43), true]
  ]
  for (const [name, one, other, expected] of cases) {
    it(`compares ${name}`, () => {
      expect([factsAgree(one, other, 0), factsAgree(other, one, 0)]).to.deep.equal([expected, expected])
    })
  }
})
