import {readFileSync, renameSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from '../desk.ts'

const first = 'Critics say the pier is shut.\n'
/** The fault of the first story mended, and another one made. */
const second = 'Ada Brook, the harbour master, said the pier was closed.\n\nExperts say it was old.\n'

const file = '.onrecord-baseline.json'
const entries = () => JSON.parse(readFileSync(file, 'utf8')).entries

describe('onrecord baseline', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('a.md', first)
  })

  afterEach(() => desk.clear())

  const lint = (options = '') => desk.run(`lint --format compact --baseline ${file} ${options}`)

  it('writes down the findings, and lint then passes over exactly those', async () => {
    expect(await desk.run('baseline')).to.deep.equal({
      code: 0,
      out: `${file} holds 1 findings: 1 new, 0 gone.\n`,
      err: ''
    })
    expect(entries().map(({path, rule}: {path: string; rule: string}) => [path, rule])).to.deep.equal([
      ['a.md', 'vague-attribution']
    ])
    expect(await lint()).to.deep.equal({code: 0, out: '', err: ''})
    expect((await desk.run(`lint --baseline ${file}`)).out).to.equal(
      'Nothing to mend in 1 article; 1 known from the baseline.\n'
    )
  })

  it('never lets a new finding stand for one that was mended', async () => {
    await desk.run('baseline')
    desk.put('a.md', second)
    const {out, code} = await lint()
    expect(out).to.match(/^a\.md:3:1: warning: “Experts”.*\n$/)
    expect(code).to.equal(1)
  })

  it('knows a paragraph that moved, and an article that was renamed', async () => {
    await desk.run('baseline')
    desk.put('a.md', `Ada Brook, the harbour master, was there.\n\n${first}`)
    expect((await lint()).out).to.equal('')
    renameSync('a.md', 'b.md')
    expect((await lint()).out).to.equal('')
    desk.put('a.md', first)
    expect((await lint()).out).to.match(/^b\.md:3:1: warning/)
  })

  it('keeps who, why and until when, and tells again after that day', async () => {
    await desk.runWords(['baseline', '--who', 'Ada Brook', '--why', 'An old wire story', '--expires', '2031-01-31'])
    const [{who, why, expires}] = entries()
    expect([who, why, expires]).to.deep.equal(['Ada Brook', 'An old wire story', '2031-01-31'])
    expect((await desk.run(`lint --format compact --baseline ${file}`, {today: '2031-01-31'})).out).to.equal('')
    expect((await desk.run(`lint --format compact --baseline ${file}`, {today: '2031-02-01'})).out).to.match(
      /^a\.md:1:1/
    )
    await desk.run('baseline', {today: '2031-01-01'})
    expect(entries()[0].who).to.equal('Ada Brook')
  })

  it('--audit says what is gone, and --prune takes it out', async () => {
    desk.put('b.md', first)
    await desk.run('baseline')
    desk.put('a.md', second)
    const audited = await desk.run('baseline --audit')
    expect(audited.out).to.match(/^a\.md: gone: “Critics”.*\[vague-attribution\]\n1 of 2 entries are gone\.\n$/)
    expect([audited.code, entries().length]).to.deep.equal([1, 2])
    const pruned = await desk.run('baseline --prune')
    expect(pruned.out).to.match(/1 of 2 entries are gone and were taken out; 1 are left\.\n$/)
    expect(entries().map(({path}: {path: string}) => path)).to.deep.equal(['b.md'])
    expect((await desk.run('baseline --audit')).code).to.equal(0)
  })

  it('leaves the entries of articles alone that it is not asked about', async () => {
    desk.put('b.md', first)
    await desk.run('baseline')
    desk.put('b.md', second)
    await desk.run('baseline a.md')
    expect(entries().map(({path}: {path: string}) => path)).to.deep.equal(['a.md', 'b.md'])
    await desk.run('baseline b.md')
    expect(entries().map(({message}: {message: string}) => message.slice(0, 9))).to.deep.equal([
      '“Critics”',
      '“Experts”'
    ])
  })

  const faults: readonly (readonly [name: string, text: string | null, sentence: string])[] = [
    ['is missing', null, 'There is no baseline "x.json"; make one with "onrecord baseline", or check the name.'],
    [
      'is not JSON',
      '{',
      'The baseline "x.json" is not JSON; restore it from your archive, or make it anew with "onrecord baseline".'
    ],
    [
      'has no entries',
      '{}',
      'The baseline "x.json" has no list "entries"; restore it from your archive, or make it anew with "onrecord baseline".'
    ],
    [
      'is of a newer version',
      '{"schema": "onrecord-baseline/2", "entries": []}',
      'The baseline "x.json" has the form "onrecord-baseline/2" and this version reads "onrecord-baseline/1"; restore it from your archive, or make it anew with "onrecord baseline".'
    ],
    [
      'has an entry without a rule',
      '{"schema": "onrecord-baseline/1", "entries": [{"path": "a.md"}]}',
      'Entry 1 of the baseline "x.json" has no "rule"; make it anew with "onrecord baseline".'
    ],
    [
      'has a day that is none',
      '{"schema": "onrecord-baseline/1", "entries": [{"path": "a", "rule": "b", "fingerprint": "c", "message": "d", "expires": "2031-02-30"}]}',
      '"expires" in entry 1 of the baseline "x.json" is "2031-02-30"; give a date such as "2027-01-31".'
    ]
  ]
  for (const [name, text, sentence] of faults) {
    it(`a file that ${name} gets a sentence`, async () => {
      if (text !== null) desk.put('x.json', text)
      expect(await desk.run('lint --baseline x.json a.md')).to.deep.equal({
        code: 2,
        out: '',
        err: `onrecord: ${sentence}\n`
      })
    })
  }

  it('a day that is none is refused before anything is read', async () => {
    expect((await desk.run('baseline --expires soon')).err).to.equal(
      'onrecord: "--expires" is "soon"; give a date such as 2027-01-31.\n'
    )
  })
})
