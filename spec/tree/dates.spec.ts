import {expect} from 'chai'
import {monthOf, readDate} from '../../lib/tree/dates.ts'

describe('readDate', () => {
  const cases: readonly (readonly [text: string, date: string | null])[] = [
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T23:59:00-05:00', '2031-03-04'],
    ['2031/3/4', '2031-03-04'],
    ['4 March 2031', '2031-03-04'],
    ['Tuesday, 4th Mar. 2031 at 9:00', '2031-03-04'],
    ['March 4, 2031', '2031-03-04'],
    ['Sept. 14, 2031', '2031-09-14'],
    ['Feb 29 2032', '2032-02-29'],
    ['Feb 29 2031', null],
    ['2031-13-01', null],
    ['2031-04-31', null],
    ['4 Brumaire 2031', null],
    ['12031-03-04', null],
    ['on Tuesday', null],
    ['', null]
  ]
  for (const [text, date] of cases) {
    it(`reads «${text}» as ${date}`, () => {
      expect(readDate(text)).to.equal(date)
    })
  }
})

describe('monthOf', () => {
  it('knows names and abbreviations and nothing that resembles them', () => {
    expect(['April', 'apr.', 'MAY', 'sept', 'Sep', 'Mayor', 'ju', ''].map(monthOf)).to.deep.equal([
      4,
      4,
      5,
      9,
      9,
      null,
      null,
      null
    ])
  })
})
