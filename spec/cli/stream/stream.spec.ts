import {appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import * as zlib from 'node:zlib'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import {streamSchema} from '../../../lib/report/streamSchema.ts'
import {Desk} from '../desk.ts'

const valid = new Ajv2020({strict: false}).compile(streamSchema)

const article = (id: string, more: object = {}): string =>
  `${JSON.stringify({id, markdown: `# Pier ${id} to close\n\n“Pier ${id} is shut,” said Ada Brook, the harbour master.\n`, ...more})}\n`

const articles = (from: number, to: number): string =>
  Array.from({length: to - from}, (_, at) => article(`n${from + at}`)).join('')

const idsIn = (records: string): readonly string[] =>
  records
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)

const ids = (from: number, to: number): readonly string[] => Array.from({length: to - from}, (_, at) => `n${from + at}`)

describe('onrecord stream', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
  })

  afterEach(() => desk.clear())

  it('gives a record for each line, as report gives it, with the id and what was passed through', async () => {
    desk.put('pier.md', '“The pier is shut,” said Ada Brook, the harbour master.\n')
    const whole = JSON.parse((await desk.run('report --format ndjson pier.md')).out)
    const line = {id: 'pier.md', markdown: readFileSync('pier.md', 'utf8'), section: 'City', tags: ['pier']}
    const {code, out, err} = await desk.run('stream', {stdin: `\n${JSON.stringify(line)}\n \r\n`})
    expect([code, err]).to.deep.equal([0, ''])
    expect(JSON.parse(out)).to.deep.equal({id: 'pier.md', ...whole, input: {section: 'City', tags: ['pier']}})
    expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).to.equal(true)
  })

  it('takes title, date, outlet and the like from the line', async () => {
    const said = {
      title: 'Shut',
      published: '2031-03-04',
      byline: 'Ina Holt',
      outlet: 'Mail',
      desk: 'city',
      type: 'brief'
    }
    const {out} = await desk.run('stream --fields sources', {stdin: article('a', said)})
    expect(JSON.parse(out)).to.include(said).and.not.have.property('input')
  })

  it('writes the parts that are asked for, the same as in a whole record', async () => {
    const stdin = article('a', {text: null, x: 1})
    const whole = JSON.parse((await desk.run('stream', {stdin})).out)
    for (const parts of ['statements,sources', 'findings', 'metrics', 'statements, attributions,quotations,replies']) {
      const {out} = await desk.runWords(['stream', '--fields', parts], {stdin})
      const part = JSON.parse(out)
      const left = ['statements', 'attributions', 'sources', 'quotations', 'replies', 'findings', 'metrics'].filter(
        (key) => !parts.includes(key)
      )
      for (const key of left) delete part[key]
      expect(Object.keys(part)).to.deep.equal(Object.keys(whole).filter((key) => !left.includes(key)))
      for (const [key, value] of Object.entries(part)) expect(value, key).to.deep.equal(whole[key])
      expect(valid(part), JSON.stringify(valid.errors)).to.equal(true)
    }
  })

  it('puts an error in place of a bad line, tells of it, and goes on', async () => {
    desk.put('in.ndjson', `${article('a')}{"id": "b"}\nno json\n${article('c')}`)
    const {code, out, err} = await desk.run('stream in.ndjson')
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({id, path, error}) => [id, path, error?.code])).to.deep.equal([
      ['a', 'a', undefined],
      ['b', 'b', 'no-text'],
      [null, 'in.ndjson:3', 'no-json'],
      ['c', 'c', undefined]
    ])
    for (const record of records) expect(valid(record), JSON.stringify(valid.errors)).to.equal(true)
    expect(records[2].lineHash).to.equal('sha256:5ad3040044b6d872316bf4312926c3b9eac7faf4eca2966e8ac41dfdf9c803f5')
    expect(code).to.equal(2)
    expect(err).to.equal(
      'onrecord: in.ndjson:2: This line holds no article; give it as "text", "markdown", "html" or "ninjs".\n' +
        'onrecord: in.ndjson:3: This line is no JSON object (it begins "no json"); write each article as one object on one line.\n'
    )
    expect((await desk.run('stream --exit-zero in.ndjson')).code).to.equal(0)
  })

  it('tells of ten bad lines, and how many there were', async () => {
    const {err} = await desk.run('stream', {stdin: '{}\n'.repeat(25)})
    const lines = err.trimEnd().split('\n')
    expect(lines).to.have.length(11)
    expect(lines[10]).to.equal('onrecord: 25 lines in all could not be audited; the "error" of their records says why.')
  })

  it('reads several files one after the other, packed or not, and packs what it writes', async () => {
    desk.put('one.ndjson', articles(0, 3))
    const [first, second] = [articles(3, 5), articles(5, 6)].map((text) => zlib.gzipSync(text))
    desk.put('two.ndjson.gz', Buffer.concat([first ?? '', second ?? ''] as Buffer[]))
    expect((await desk.run('stream --out out.ndjson.gz one.ndjson two.ndjson.gz')).code).to.equal(0)
    const plain = await desk.run('stream one.ndjson two.ndjson.gz')
    expect(idsIn(plain.out)).to.deep.equal(ids(0, 6))
    expect(zlib.gunzipSync(readFileSync('out.ndjson.gz')).toString()).to.equal(plain.out)
  })

  it('says where a packed file breaks off, and keeps what came before', async () => {
    const packed = zlib.gzipSync(articles(0, 200))
    desk.put('in.ndjson.gz', packed.subarray(0, packed.length - 40))
    const {code, out, err} = await desk.run('stream in.ndjson.gz')
    expect(code).to.equal(2)
    expect(idsIn(out)).to.deep.equal(ids(0, idsIn(out).length))
    expect(err).to.equal(
      'onrecord: "in.ndjson.gz" is damaged or ends too early, so that it cannot be unpacked further (Z_BUF_ERROR); fetch it again, then go on with --resume.\n'
    )
  })

  it('audits the files of a list', async () => {
    desk.put('a.md', '“It is shut,” said Ada Brook.\n')
    desk.put('b c.html', '<!doctype html><html><body><p>“It is shut,” said Ada Brook.</p></body></html>')
    desk.put('list', 'a.md\nb c.html\ngone.md\n')
    desk.put('list0', 'a.md\0b c.html\0gone.md\0')
    const {code, out, err} = await desk.run('stream --file-list list')
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({id, sources}) => [id, sources?.[0].name])).to.deep.equal([
      ['a.md', 'Ada Brook'],
      ['b c.html', 'Ada Brook'],
      ['gone.md', undefined]
    ])
    expect([code, err]).to.deep.equal([2, 'onrecord: gone.md: This link points to nothing; mend or remove it.\n'])
    expect((await desk.run('stream --file-list list0')).out).to.equal(out)
    expect((await desk.run('stream --file-list -', {stdin: 'a.md\n'})).out).to.equal(`${out.split('\n')[0]}\n`)
  })

  it('judges by the settings of the current folder, and by their overrides where the id is a path', async () => {
    desk.put('quiet/onrecord.config.json', '{"rules": {"quote-mark-style": "off"}}')
    desk.put('onrecord.config.json', '{"overrides": [{"files": ["opinion/**"], "rules": {"unbalanced-quote": "off"}}]}')
    const text = '“The pier is shut, said Ada Brook.'
    const stdin = ['opinion/a', 'news/a'].map((id) => `${JSON.stringify({id, text})}\n`).join('')
    const {out} = await desk.run('stream --fields findings', {stdin})
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).findings)
    expect(found.map((list) => list.some(({ruleId}: {ruleId: string}) => ruleId === 'unbalanced-quote'))).to.deep.equal(
      [false, true]
    )
  })

  describe('--resume', () => {
    beforeEach(() => desk.put('in.ndjson', articles(0, 30)))

    const whole = async () => (await desk.run('stream in.ndjson')).out

    it('begins where there is nothing yet, and has nothing to do where all is done', async () => {
      for (let turn = 0; turn < 2; turn++) {
        expect((await desk.run('stream --resume --out out.ndjson in.ndjson')).code).to.equal(0)
        expect(readFileSync('out.ndjson', 'utf8')).to.equal(await whole())
      }
      appendFileSync('in.ndjson', articles(30, 32))
      await desk.run('stream --resume --out out.ndjson in.ndjson')
      expect(idsIn(readFileSync('out.ndjson', 'utf8'))).to.deep.equal(ids(0, 32))
    })

    it('goes on after the last whole line, wherever the run broke off', async () => {
      const all = await whole()
      for (const length of [0, 1, 9, 400, Math.floor(all.length / 2), Buffer.byteLength(all) - 1]) {
        writeFileSync('out.ndjson', all)
        truncateSync('out.ndjson', length)
        const {code, err} = await desk.run('stream --resume --out out.ndjson in.ndjson')
        expect([code, err]).to.deep.equal([0, ''])
        expect(readFileSync('out.ndjson', 'utf8') === all, String(length)).to.equal(true)
      }
    })

    it('counts bad lines too, and passes over blank ones', async () => {
      desk.put('in.ndjson', `${articles(0, 2)}\nno json\n\n${articles(2, 4)}`)
      const all = await whole()
      const length = all.indexOf('\n', all.indexOf('no-json')) + 1
      writeFileSync('out.ndjson', all.slice(0, length + 5))
      await desk.run('stream --resume --out out.ndjson in.ndjson')
      expect(readFileSync('out.ndjson', 'utf8')).to.equal(all)
    })

    it('goes on after the last whole member of a packed file', async () => {
      await desk.run('stream --out out.ndjson.gz in.ndjson')
      const whole = readFileSync('out.ndjson.gz')
      const member = whole.readUInt32LE(16)
      expect(member).to.equal(whole.length)
      for (const length of [0, 20, 24, whole.length - 1, whole.length]) {
        writeFileSync('out.ndjson.gz', whole.subarray(0, length))
        expect((await desk.run('stream --resume --out out.ndjson.gz in.ndjson')).err).to.equal('')
        expect(readFileSync('out.ndjson.gz').equals(whole)).to.equal(true)
      }
      appendFileSync('in.ndjson', articles(30, 32))
      writeFileSync('out.ndjson.gz', Buffer.concat([whole, whole.subarray(0, 100)]))
      await desk.run('stream --resume --out out.ndjson.gz in.ndjson')
      expect(idsIn(zlib.gunzipSync(readFileSync('out.ndjson.gz')).toString())).to.deep.equal(ids(0, 32))
    })

    const refused: readonly (readonly [string, string, string, string])[] = [
      [
        'another input',
        'in.ndjson',
        articles(1, 40),
        '"out.ndjson" cannot be gone on with: its last record is of "n29", and article 30 is "n30"; give another file after --out, or what it was made with.'
      ],
      [
        'less input',
        'in.ndjson',
        articles(0, 5),
        '"out.ndjson" cannot be gone on with: it holds 30 records, and there are not so many articles; give another file after --out, or what it was made with.'
      ],
      [
        'a file of something else',
        'out.ndjson',
        'Dear Ada,\nthe pier is shut.\n',
        '"out.ndjson" holds something that "onrecord stream" has not written; give another file after --out.'
      ],
      [
        'a file of something else without a line',
        'out.ndjson',
        'Dear Ada',
        '"out.ndjson" holds something that "onrecord stream" has not written; give another file after --out.'
      ]
    ]
    for (const [name, path, content, message] of refused) {
      it(`refuses ${name}, and leaves the file alone`, async () => {
        await desk.run('stream --out out.ndjson in.ndjson')
        desk.put(path, content)
        const before = readFileSync('out.ndjson', 'utf8')
        expect(await desk.run('stream --resume --out out.ndjson in.ndjson')).to.deep.equal({
          code: 2,
          out: '',
          err: `onrecord: ${message}\n`
        })
        expect(readFileSync('out.ndjson', 'utf8')).to.equal(before)
      })
    }

    it('refuses other parts than the file has', async () => {
      await desk.run('stream --out out.ndjson in.ndjson')
      expect((await desk.run('stream --resume --fields sources --out out.ndjson in.ndjson')).err).to.include(
        'its records were made with other --fields ("statements")'
      )
    })
  })

  const wrong: readonly (readonly [string, string])[] = [
    ['--resume', '"--resume" goes on with a file; name it with --out FILE, or a folder with --parquet FOLDER.'],
    [
      '--resume --unordered --out o',
      '"--resume" needs the records in order, so "--unordered" has no place there; leave one of them out.'
    ],
    ['--fields sauces', '"--fields" names "sauces"; did you mean "sources"?'],
    ['--concurrency 0', '"--concurrency" is "0"; give auto or a whole number above 0.'],
    [
      '--file-list l a.ndjson',
      '"--file-list" names the articles, so "a.ndjson" has no place there; leave one of them out.'
    ],
    ['gone.ndjson', 'There is no file "gone.ndjson"; check the name.'],
    ['.', '"." is a folder; give files of articles in JSON, a line each, or --file-list.'],
    [
      'story.md',
      '"story.md" is an article, not articles in JSON, a line each; give it to "onrecord report", or its name in a file to --file-list.'
    ],
    ['--out there.ndjson', '"there.ndjson" is there already; give --resume to go on with it, or remove it.'],
    ['--out none/out.ndjson', '"none/out.ndjson" cannot be written: its folder is not there; make it first.'],
    ['--out made --config gone.json', 'There is no settings file "gone.json"; check the name.']
  ]
  for (const [line, message] of wrong) {
    it(`refuses ${line} before anything is written`, async () => {
      desk.put('story.md', 'The pier is shut.')
      desk.put('there.ndjson', 'x')
      expect(await desk.run(`stream ${line}`)).to.deep.equal({code: 2, out: '', err: `onrecord: ${message}\n`})
      expect(existsSync('made')).to.equal(false)
    })
  }

  it('says which Node packs with zstd where this one does not', async () => {
    const able = 'createZstdCompress' in zlib
    const {code, err} = await desk.run('stream --out out.ndjson.zst', {stdin: articles(0, 3)})
    if (able) {
      const packed = readFileSync('out.ndjson.zst')
      await desk.run('stream --resume --out out.ndjson.zst', {stdin: articles(0, 3)})
      expect(readFileSync('out.ndjson.zst').equals(packed)).to.equal(true)
    } else {
      expect(err).to.equal(
        `onrecord: "out.ndjson.zst" is packed with zstd, which Node ${process.versions.node} cannot; use Node 22.15 or newer, or .gz.\n`
      )
    }
    expect(code).to.equal(able ? 0 : 2)
  })
})
