import {readdirSync, readFileSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from '../cli/desk.ts'
import {deskMonth} from './deskMonth.ts'

const event = new URL('../../corpus/events/ferry-ramp/', import.meta.url)

describe('onrecord desk, where several stories tell of one event', () => {
  let desk: Desk

  before(() => {
    desk = new Desk()
    for (const {path, text} of deskMonth(6)) desk.put(path, text)
    for (const name of readdirSync(event).filter((file) => file.endsWith('.md')))
      desk.put(`month/${name}`, readFileSync(new URL(name, event)))
  })

  after(() => desk.clear())

  const stories = ['evening-ledger', 'harbour-mail', 'norwick-wire', 'radio-aldby'].map((name) => `month/${name}.md`)

  it('lays them side by side', async () => {
    const {events} = JSON.parse((await desk.run('desk --format json month')).out)
    expect([events.found, events.stories]).to.deep.equal([1, 4])
    const [first] = events.toCompare
    expect(first.stories.map(({path}: {path: string}) => path)).to.deep.equal(stories)
    expect(first.contradictions).to.include('the age of Odran Velk')
    expect([first.quotations, first.altered, first.names]).to.deep.equal([3, 2, 1])
  })

  it('counts what the rules find beside the other stories as the rest', async () => {
    const count = async (line: string, rule: string): Promise<number> => {
      const {rules} = JSON.parse((await desk.run(line)).out)
      return rules.find((each: {rule: string}) => each.rule === rule)?.findings ?? 0
    }
    for (const rule of ['fact-conflict', 'quote-mismatch', 'shared-statement-as-exclusive', 'source-name-variant']) {
      let alone = 0
      for (const story of stories) alone += await count(`desk --format json ${story}`, rule)
      const linted = JSON.parse((await desk.run(`lint --event --format json ${stories.join(' ')}`)).out)
      const together = linted
        .flatMap(({findings}: {findings: {ruleId: string}[]}) => findings)
        .filter(({ruleId}: {ruleId: string}) => ruleId === rule).length
      expect([rule, await count(`desk --format json ${stories.join(' ')}`, rule)]).to.deep.equal([rule, together])
      expect(together, rule).to.be.above(alone)
    }
  })

  it('says so in plain words', async () => {
    const {out} = await desk.run('desk month --width 200')
    expect(out).to.include('\nONE EVENT IN SEVERAL STORIES\n')
    expect(out).to.include('1 event is told in 4 stories')
    expect((await desk.run('desk month/001.md month/002.md')).out).to.not.include('ONE EVENT')
  })

  it('leaves out an event of which the filter leaves out a story', async () => {
    const {events} = JSON.parse((await desk.run('desk --to 2031-05-06 --format json month')).out)
    expect(events).to.deep.equal({found: 0, stories: 0, toCompare: []})
  })

  it('keeps what it finds so in an archive, once however often it is filled', async () => {
    const ask = async () => {
      const sql =
        "SELECT count(DISTINCT article), count(*) FROM findings WHERE rule = 'fact-conflict' AND message LIKE '%norwick-wire%'"
      const {out} = await desk.runWords(['archive', 'query', '--archive', 'year.duckdb', '--format', 'csv', sql])
      const articles = await desk.runWords([
        'archive',
        'query',
        '--archive',
        'year.duckdb',
        '--format',
        'csv',
        'SELECT count(*) FROM articles'
      ])
      return [out.split('\r\n')[1], articles.out.split('\r\n')[1]]
    }
    expect((await desk.run('desk --archive year.duckdb month')).code).to.equal(0)
    const [found, articles] = await ask()
    expect([found, articles]).to.deep.equal(['2,4', '10'])
    expect((await desk.run('desk --archive year.duckdb month')).out).to.include('ONE EVENT IN SEVERAL STORIES')
    expect(await ask()).to.deep.equal([found, articles])
  }).timeout(60_000)

  it('reads an article from standard input once', async () => {
    const {code, out} = await desk.run('desk --format json - month/harbour-mail.md', {
      stdin: readFileSync(new URL('norwick-wire.md', event), 'utf8')
    })
    expect([code, JSON.parse(out).events.stories]).to.deep.equal([0, 2])
  })
})
