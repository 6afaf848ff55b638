import {spawn, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect} from 'chai'
import {openDatabase} from '../../../lib/cli/archive/duckdb.ts'
import {archiveTables} from '../../../lib/desk/archive/tables.ts'
import {deskMonth} from '../../desk/deskMonth.ts'
import {Desk} from '../desk.ts'
import {builtProgram, program, unlessMissing} from '../needs.ts'

const built = join(process.cwd(), 'dist')
const duckdb = pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve('@duckdb/node-api')).href
const names = archiveTables.map(({name}) => name)

/** The size of an archive with what is not worked into it yet, in bytes. */
const sizeOf = (file: string): number =>
  [file, `${file}.wal`].reduce((total, each) => total + (statSync(each, {throwIfNoEntry: false})?.size ?? 0), 0)

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('the archive', function () {
  this.timeout(240_000)
  let desk: Desk

  before(async () => {
    desk = new Desk()
    for (const {path, text} of deskMonth(6)) desk.put(path, text)
    await desk.run('desk --archive a.duckdb month')
  })

  after(() => desk.clear())

  const query = async (sql: string, file = 'a.duckdb') =>
    JSON.parse((await desk.runWords(['archive', 'query', '--archive', file, '--format', 'json', sql])).out)
  const paths = async (file: string) =>
    (await query('SELECT path FROM articles ORDER BY path', file)).map(({path}: {path: string}) => path)

  it('tells of a desk what the articles themselves tell', async () => {
    for (const format of ['json', 'csv', 'html']) {
      const kept = await desk.run(`desk --archive a.duckdb --format ${format} month`)
      expect(kept).to.deep.equal(await desk.run(`desk --format ${format} month`))
      expect(await desk.run(`desk --archive a.duckdb --format ${format}`)).to.deep.equal(kept)
    }
  })

  it('tells of some days and desks what the articles themselves tell', async () => {
    for (const format of ['json', 'csv']) {
      const filter = `--from 2031-03-02 --to 2031-03-05 --desk City,Business --format ${format}`
      const straight = await desk.run(`desk ${filter} month`)
      expect(await desk.run(`desk --archive a.duckdb ${filter}`)).to.deep.equal(straight)
    }
  })

  it('audits no text twice', async () => {
    const before = await query('SELECT max(article) AS last FROM articles')
    expect((await desk.run('desk --archive a.duckdb month')).code).to.equal(0)
    expect(await query('SELECT max(article) AS last FROM articles')).to.deep.equal(before)
  })

  it('holds the newest audit of a file, and knows a file again that moved', async () => {
    for (const name of ['one.md', 'two.md'])
      desk.put(`moving/${name}`, `The lock is shut, Ada Brook said of ${name}.\n`)
    await desk.run('desk --archive b.duckdb moving')
    desk.put('moving/one.md', 'The quay is shut, Ada Brook said.\n')
    renameSync('moving/two.md', 'moving/three.md')
    await desk.run('desk --archive b.duckdb moving')
    expect(await paths('b.duckdb')).to.deep.equal(['moving/one.md', 'moving/three.md'])
    expect(await query('SELECT text FROM statements ORDER BY text', 'b.duckdb')).to.deep.equal([
      {text: 'The lock is shut, Ada Brook said of two.md.'},
      {text: 'The quay is shut, Ada Brook said.'}
    ])
  })

  it('holds one audit of a text, by the settings that were used last', async () => {
    desk.put('lone/a.md', 'Two officials said the lock was shut.\n')
    const count = async () => query('SELECT count(*) AS articles, max(article) AS last FROM articles', 'c.duckdb')
    await desk.run('desk --archive c.duckdb lone')
    await desk.run('desk --archive c.duckdb --preset npr lone')
    expect(await count()).to.deep.equal([{articles: 1, last: 2}])
  })

  it('is filled by a report as well, and sees paths from its own folder', async () => {
    desk.put('kept/.keep', '')
    const {out} = await desk.run('report --archive kept/d.duckdb --format ndjson month/001.md')
    expect(out).to.equal((await desk.run('report --format ndjson month/001.md')).out)
    expect(await paths('kept/d.duckdb')).to.deep.equal(['../month/001.md'])
  })

  it('is asked in SQL, and answers as a table, as CSV and as JSON', async () => {
    const sql =
      'SELECT desk, count(*) AS stories, list(path ORDER BY path)[1:2] AS some FROM articles GROUP BY desk ORDER BY desk'
    const ask = async (format: string) =>
      (await desk.runWords(['archive', 'query', '--archive', 'a.duckdb', '--format', format, sql])).out
    expect(await ask('table')).to.equal(
      [
        'desk      stories  some',
        '────────  ───────  ──────────────────────────',
        'Business        2  month/002.md; month/005.md',
        'City            2  month/001.md; month/004.md',
        'Courts          2  month/003.md; month/006.md',
        '',
        '3 rows',
        ''
      ].join('\n')
    )
    expect((await ask('csv')).split('\r\n').slice(0, 2)).to.deep.equal([
      'desk,stories,some',
      'Business,2,month/002.md; month/005.md'
    ])
    expect(JSON.parse(await ask('json'))[0]).to.deep.equal({
      desk: 'Business',
      stories: 2,
      some: ['month/002.md', 'month/005.md']
    })
  })

  it('names its tables and their columns', async () => {
    const {out} = await desk.run('archive tables')
    for (const {name, columns} of archiveTables) {
      expect(out).to.include(`${name.toUpperCase()}\n`)
      for (const column of columns) expect(out).to.include(`  ${column.name} `)
    }
  })

  it('writes Parquet, typed, and whole or not at all', async () => {
    expect((await desk.run('desk --archive a.duckdb --format parquet --out sources.parquet')).code).to.equal(0)
    const bytes = readFileSync('sources.parquet')
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).to.deep.equal(['PAR1', 'PAR1'])
    expect((await desk.run('desk --format parquet --out straight.parquet month')).code).to.equal(0)
    expect(readFileSync('straight.parquet').equals(bytes)).to.equal(true)
    expect((await desk.run('desk --format parquet month')).err).to.equal(
      'onrecord: Parquet is no text for a screen; name a file for it with "--out FILE".\n'
    )
    expect(readdirSync('.').filter((name) => name.endsWith('.onrecord'))).to.deep.equal([])
  })

  const queries: readonly (readonly [what: string, sql: string, sentence: string])[] = [
    ['what is no SQL', 'SELEC 1', 'The query cannot be run: Parser Error: syntax error at or near "SELEC".'],
    [
      'a table that is not there',
      'SELECT * FROM articels',
      'The query cannot be run: Catalog Error: Table with name articels does not exist. "onrecord archive tables" names the tables and their columns.'
    ],
    ['two at once', 'SELECT 1; SELECT 2', 'The query holds 2 statements; give one at a time.'],
    ['nothing', ' ', 'Give a query in SQL, in quotation marks: "SELECT desk FROM articles".'],
    ...[
      'DROP TABLE articles',
      "COPY articles TO 'out.csv'",
      "SELECT * FROM read_text('month/001.md')",
      "ATTACH 'other.duckdb'",
      'INSTALL httpfs',
      "SELECT * FROM 'https://archive.example/a.parquet'",
      'SET enable_external_access = true',
      "SET allowed_paths = ['/']"
    ].map(
      (sql) =>
        [
          `to do more than read: ${sql}`,
          sql,
          'A query only reads the archive: it writes nothing, and reads no other file. Give a SELECT.'
        ] as const
    )
  ]
  for (const [what, sql, sentence] of queries) {
    it(`refuses ${what}`, async () => {
      const {code, out, err} = await desk.runWords(['archive', 'query', '--archive', 'a.duckdb', sql])
      expect({code, out, err}).to.deep.equal({code: 2, out: '', err: `onrecord: ${sentence}\n`})
    })
  }

  /** Files that are no archive, and what is said of them. */
  const strangers: readonly (readonly [what: string, make: () => void | Promise<void>, sentence: string])[] = [
    [
      'a text',
      () => desk.put('x.duckdb', 'not a database\n'.repeat(2000)),
      '"x.duckdb" is no archive of onrecord; it was left as it is: check the name.'
    ],
    [
      'an empty file',
      () => desk.put('x.duckdb', ''),
      '"x.duckdb" is no archive of onrecord; it was left as it is: check the name.'
    ],
    ['a folder', () => void mkdirSync('x.duckdb'), '"x.duckdb" is a folder; name the file of an archive.'],
    [
      'a database of somebody else',
      async () => {
        const other = await openDatabase('x.duckdb')
        await other.connection.run('CREATE TABLE recipes (name VARCHAR)')
        other.close()
      },
      '"x.duckdb" is a database and no archive of onrecord; it was left as it is: give another name.'
    ],
    [
      'an archive of a newer version',
      async () => {
        cpSync('a.duckdb', 'x.duckdb')
        const newer = await openDatabase('x.duckdb')
        await newer.connection.run("UPDATE onrecord_archive SET format = 2, version = '9.0.0'")
        newer.close()
      },
      'The archive "x.duckdb" was made by onrecord 9.0.0 in a newer form (2; this version knows 1); it was left as it is: update onrecord.'
    ],
    [
      'a damaged one',
      () => {
        const bytes = readFileSync('a.duckdb')
        writeFileSync('x.duckdb', bytes.fill(7, 4096, 12288))
      },
      'The archive "x.duckdb" is damaged; it was left as it is: restore it from your backup, or make it anew with "onrecord desk --archive".'
    ]
  ]
  for (const [what, make, sentence] of strangers) {
    it(`says so and changes nothing where it is ${what}`, async () => {
      rmSync('x.duckdb', {recursive: true, force: true})
      await make()
      const before = what === 'a folder' ? null : readFileSync('x.duckdb')
      for (const line of [
        'desk --archive x.duckdb',
        'desk --archive x.duckdb month',
        'report --archive x.duckdb month/001.md'
      ])
        expect(await desk.run(line)).to.deep.equal({code: 2, out: '', err: `onrecord: ${sentence}\n`})
      if (before !== null) expect(readFileSync('x.duckdb').equals(before)).to.equal(true)
    })
  }

  it('says how to make one where there is none', async () => {
    const sentence =
      'There is no archive "none.duckdb"; make one with "onrecord desk --archive none.duckdb FOLDER", or check the name.'
    expect((await desk.run('desk --archive none.duckdb')).err).to.equal(`onrecord: ${sentence}\n`)
    expect((await desk.runWords(['archive', 'query', '--archive', 'none.duckdb', 'SELECT 1'])).err).to.equal(
      `onrecord: ${sentence}\n`
    )
    expect((await desk.run('desk --archive gone/a.duckdb month')).err).to.equal(
      'onrecord: The archive "gone/a.duckdb" cannot be made: its folder is not there; make it first.\n'
    )
    expect(existsSync('none.duckdb')).to.equal(false)
  })

  it('keeps whole audits alone', async () => {
    expect((await desk.run('desk --archive a.duckdb --changed-lines month')).err).to.equal(
      'onrecord: "--archive" keeps whole audits and "--changed-lines" leaves findings out; give one of them.\n'
    )
    expect((await desk.run('report --archive a.duckdb --event month')).err).to.equal(
      'onrecord: "--archive" keeps what an article says alone and "--event" looks across several; give one of them.\n'
    )
  })

  it('tells who may not use it while another program does', async () => {
    cpSync('a.duckdb', 'busy.duckdb')
    const holder = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `const {DuckDBInstance} = await import(${JSON.stringify(duckdb)})
       globalThis.held = await DuckDBInstance.create('busy.duckdb')
       console.log('held')
       setInterval(() => {}, 1000)`
    ])
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    const sentence =
      'The archive "busy.duckdb" is in use by another program; wait until that is done, and run this again.'
    for (const line of ['desk --archive busy.duckdb', 'desk --archive busy.duckdb month'])
      expect(await desk.run(line)).to.deep.equal({code: 2, out: '', err: `onrecord: ${sentence}\n`})
    holder.kill('SIGKILL')
  })

  describe('of the built program', () => {
    before(unlessMissing(builtProgram))

    it('opens again after a run was killed at any moment, and holds whole articles', async () => {
      for (const {path, text} of deskMonth(120)) desk.put(path.replace('month', 'year'), text)
      const run = (file: string, ...folders: readonly string[]) => {
        const args = ['desk', '--archive', file, '--format', 'json', ...folders]
        return JSON.parse(spawnSync(process.execPath, [program, ...args], {maxBuffer: 2 ** 26}).stdout.toString())
      }
      const whole = run('whole.duckdb', 'month', 'year')
      run('killed.duckdb', 'month')
      const counts = names
        .map((name) => `(SELECT count(*) FROM ${name} t WHERE t.article = a.article) AS n_${name}`)
        .join(', ')
      const rowsIn = async (file: string) => {
        const rows: {path: string}[] = await query(`SELECT path, ${counts} FROM articles a ORDER BY path`, file)
        return new Map(rows.map((row) => [row.path, row]))
      }
      const all = await rowsIn('whole.duckdb')
      const seen: number[] = []
      for (const wait of [0, 30, 100]) {
        const before = sizeOf('killed.duckdb')
        const child = spawn(process.execPath, [program, 'desk', '--archive', 'killed.duckdb', 'year'], {
          stdio: 'ignore'
        })
        const gone = new Promise((resolve) => child.once('exit', resolve))
        while (child.exitCode === null && sizeOf('killed.duckdb') < before + 100_000) await pause(2)
        await pause(wait)
        child.kill('SIGKILL')
        await gone
        const rows = await rowsIn('killed.duckdb')
        for (const [path, row] of rows) expect(row).to.deep.equal(all.get(path))
        const strays = names.map(
          (name) => `(SELECT count(*) FROM ${name} WHERE article NOT IN (SELECT article FROM articles)) AS ${name}`
        )
        const [stray] = await query(`SELECT ${strays.join(', ')}`, 'killed.duckdb')
        expect(Object.values(stray)).to.deep.equal(names.map(() => 0))
        seen.push(rows.size)
      }
      expect(seen).to.deep.equal(seen.toSorted((a, b) => a - b))
      expect(seen[0]).to.be.at.least(6)
      // Events are told of the stories that this run reads.
      expect({...run('killed.duckdb', 'year'), events: whole.events}).to.deep.equal(whole)
      expect((await rowsIn('killed.duckdb')).size).to.equal(120)
    })

    it('says how to install DuckDB where it is missing', () => {
      cpSync(built, 'installed/dist', {recursive: true})
      const {status, stderr} = spawnSync(
        process.execPath,
        ['installed/dist/onrecord.cjs', 'desk', '--archive', 'z.duckdb', 'month'],
        {
          encoding: 'utf8'
        }
      )
      expect([status, stderr]).to.deep.equal([
        2,
        'onrecord: Archives and Parquet need DuckDB, which is not installed; install it with "npm install @duckdb/node-api".\n'
      ])
      expect(existsSync('z.duckdb')).to.equal(false)
    })
  })
})
