import {readFileSync} from 'node:fs'
import {expect} from 'chai'
import {deskMonth} from '../../desk/deskMonth.ts'
import {Desk} from '../desk.ts'

describe('onrecord desk', () => {
  let desk: Desk

  before(() => {
    desk = new Desk()
    for (const {path, text} of deskMonth(24)) desk.put(path, text)
    desk.put('plain/a.txt', 'The lock is shut, Ada Brook said.\n')
  })

  after(() => desk.clear())

  it('tells in plain words what many articles come to', async () => {
    const {code, out, err} = await desk.run('desk month --width 90')
    expect([code, err]).to.deep.equal([0, ''])
    expect(out).to.match(
      /^DESK REPORT\nSourcing over all desks\n2031-03-01 to 2031-03-24 · 24 stories · \d+,\d{3} words\n/
    )
    for (const heading of ['IN NUMBERS', 'WHO SPEAKS', 'STORIES TO READ FIRST', 'THE SAMPLE', 'HOW TO READ THIS'])
      expect(out).to.include(`\n${heading}\n`)
  })

  it('takes the articles of some days and desks', async () => {
    const {out} = await desk.run('desk --from 2031-03 --to 2031-03-12 --desk courts,City --format json month')
    const {filter, sample, desks} = JSON.parse(out)
    expect(filter).to.deep.equal({from: '2031-03-01', to: '2031-03-12', desks: ['courts', 'City']})
    expect([sample.stories, sample.leftOut]).to.deep.equal([8, 16])
    expect(desks.map((each: {desk: string; stories: number}) => [each.desk, each.stories])).to.deep.equal([
      ['City', 4],
      ['Courts', 4]
    ])
  })

  it('gives the same bytes each time', async () => {
    for (const format of ['text', 'markdown', 'html', 'json', 'csv']) {
      const line = `desk --format ${format} month/001.md month/002.md`
      expect((await desk.run(line)).out).to.equal((await desk.run(line)).out)
    }
  })

  it('writes a row for each source of each article, with columns for people to fill in', async () => {
    const {code} = await desk.run('desk --format csv --out sources.csv month/001.md month/002.md')
    const [head, ...rows] = readFileSync('sources.csv', 'utf8').trimEnd().split('\r\n')
    expect(code).to.equal(0)
    expect(head).to.equal(
      'path,date,outlet,desk,byline,type,copy,source,label,name,kind,identity,level,reason,role,affiliation,gender,statements,quotations,quoted_words,first_statement,in_lead,in_headline,provenance,via,verbs,confidence,control,place'
    )
    expect(rows.length).to.be.above(10)
    expect(rows.every((row) => /^month\/00[12]\.md,2031-03-0[12],The Skerry Packet,/.test(row))).to.equal(true)
  })

  it('writes a page that stands alone', async () => {
    const {code, out} = await desk.run('desk --format html --out desk.html month')
    expect([code, out]).to.deep.equal([0, ''])
    const page = readFileSync('desk.html', 'utf8')
    expect(page).to.match(/^<!doctype html>/)
    expect(page).to.include('default-src &#39;none&#39;')
    expect(page).to.not.match(/\b(?:src|href)="(?!#)/)
  })

  const refused: readonly (readonly [what: string, line: string, sentence: string])[] = [
    [
      'a day that is none',
      'desk --from 2031-02-30 month',
      '"--from" is "2031-02-30"; give a day such as "2027-01-31", or a month such as "2027-01".'
    ],
    [
      'a month that is none',
      'desk --to 2031-13 month',
      '"--to" is "2031-13"; give a day such as "2027-01-31", or a month such as "2027-01".'
    ],
    [
      'an end before the beginning',
      'desk --from 2031-04 --to 2031-03 month',
      '"--from" is 2031-04-01 and "--to" is 2031-03-31, which is earlier; exchange them.'
    ],
    [
      'a desk without a name',
      'desk --desk , month',
      '"--desk" is "," and names no desk; give its name as the articles write it.'
    ],
    [
      'a desk that is misspelled',
      'desk --desk Court month',
      'No article is of the desk "Court"; did you mean "Courts"?'
    ],
    [
      'a desk that is not there',
      'desk --desk Gardening month',
      'No article is of the desk "Gardening"; there are Business, City, Courts.'
    ],
    [
      'desks of articles that name none',
      'desk --desk City plain',
      'No article is of the desk "City"; the articles name none; give it in their front matter ("desk: Business"), or leave "--desk" out.'
    ],
    [
      'days on which nothing was published',
      'desk --from 2032-01 month',
      'None of 24 articles is from 2032-01-01. Those without a date are left out too; check the dates, and those in the articles.'
    ]
  ]
  for (const [what, line, sentence] of refused) {
    it(`refuses ${what}`, async () => {
      expect(await desk.run(line)).to.deep.equal({code: 2, out: '', err: `onrecord: ${sentence}\n`})
    })
  }

  it('leaves the file as it was where there is nothing to report', async () => {
    desk.put('kept.json', 'kept')
    expect((await desk.run('desk --desk Gardening --format json --out kept.json month')).code).to.equal(2)
    expect(readFileSync('kept.json', 'utf8')).to.equal('kept')
  })

  it('tells of what cannot be read, counts it and ends with 2', async () => {
    const {code, out, err} = await desk.run('desk --format json month gone.md')
    expect([code, JSON.parse(out).sample.unreadable]).to.deep.equal([2, 1])
    expect(err).to.include('gone.md: There is no such file or folder')
  })
})
