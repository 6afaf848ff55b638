import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {timesOf} from '../../lib/findings/times.ts'

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const timesIn = (text: string, published: string | null = '2031-04-20') => {
  const file = published === null ? text : `---\npublished: ${published}\n---\n\n${text}`
  return timesOf(readArticle(file)).map(({start, end, period, calendar}) => [
    file.slice(start, end),
    period && `${iso(period.from)}/${iso(period.to)}`,
    calendar
  ])
}

const cases: readonly [text: string, times: readonly unknown[]][] = [
  ['The mill was sold last month.', [['last month', '2031-03-01/2031-03-31', null]]],
  ['The mill was sold last year.', [['last year', '2030-01-01/2030-12-31', null]]],
  ['The mill was sold two weeks ago.', [['two weeks ago', '2031-03-31/2031-04-12', null]]],
  [
    'It opened on 3 March 2029 and closed on March 4.',
    [
      ['3 March 2029', '2029-03-03/2029-03-03', null],
      ['March 4', '2031-03-04/2031-03-04', null]
    ]
  ],
  ['It closed in late December.', [['December', '2030-12-01/2030-12-31', null]]],
  ['It meets on Friday, April 18, 2031.', [['Friday, April 18, 2031', '2031-04-18/2031-04-18', null]]],
  ['It meets on Monday, April 18, 2031.', [['Monday, April 18, 2031', '2031-04-18/2031-04-18', 'Friday']]],
  ['It opens on May 2nd.', [['May 2nd', '2031-05-02/2031-05-02', null]]],
  ['May Lund ran the mill. March on, she said. He may march.', []],
  ['It was the last month of the year.', []],
  ['“We met last month,” she said.', []],
  ['It closed on February 31, 2030.', []]
]

describe('timesOf', () => {
  for (const [text, times] of cases) {
    it(`reads ${text}`, () => {
      expect(timesIn(text)).to.deep.equal(times)
    })
  }

  it('leaves what needs the day of the story open where nobody knows it', () => {
    expect(timesIn('It closed last month, not on March 4. It opened in May 2030.', null)).to.deep.equal([
      ['last month', null, null],
      ['March 4', null, null],
      ['May 2030', '2030-05-01/2030-05-31', null]
    ])
  })
})
