import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'chai'
import {openDatabase} from '../../../lib/cli/archive/duckdb.ts'
import {duckType, jsonColumns} from '../../../lib/cli/stream/parquet/columnTypes.ts'
import {partSink} from '../../../lib/cli/stream/parquet/partSink.ts'
import {placeOf} from '../../../lib/cli/stream/parquet/placeOf.ts'
import {plainText} from '../../../lib/cli/stream/parquet/plainText.ts'
import {type NestedType, streamColumns} from '../../../lib/report/streamColumns.ts'
import {Desk} from '../desk.ts'
import {builtProgram, program, unlessMissing} from '../needs.ts'

type Row = Readonly<Record<string, unknown>>

const line = (id: string, more: object = {}): string =>
  `${JSON.stringify({id, markdown: `# Pier ${id}\n\n“Pier ${id} is shut,” said Ada Brook, the harbour master.\n`, ...more})}\n`

const lines = (from: number, to: number): string =>
  Array.from({length: to - from}, (_, at) => line(`n${from + at}`, {published: `2031-0${1 + (at % 3)}-04`})).join('')

/** All rows of the tables in a folder, in the order of ids; `path` tells columns by the folders, too. */
async function rowsIn(folder: string, path = false): Promise<readonly Row[]> {
  const database = await openDatabase(':memory:', {folders: [join(process.cwd(), folder)]})
  try {
    const from = `read_parquet('${join(process.cwd(), folder)}/*/table=*/**/*.parquet', hive_partitioning = ${path})`
    const found = await database.connection.runAndReadAll(`SELECT to_json(r) AS row FROM ${from} AS r ORDER BY id`)
    return found.getRowsJS().map(([row]) => JSON.parse(String(row)))
  } finally {
    database.close()
  }
}

/** Without what is null, and with what was kept as JSON. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [key, key === 'input' && typeof each === 'string' ? JSON.parse(each) : bare(each)])
  )
}

const parse = (text: string): readonly Row[] =>
  text
    .trimEnd()
    .split('\n')
    .map((record) => JSON.parse(record))
    .toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1))

const partsIn = (folder: string): readonly string[] => readdirSync(folder).toSorted()

describe('onrecord stream --parquet', function () {
  this.timeout(60_000)
  const corpus = readdirSync('corpus').filter((name) => name.endsWith('.md'))
  const stories = corpus.slice(0, 6).map((name) => [name, readFileSync(join('corpus', name), 'utf8')] as const)
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
  })

  afterEach(() => desk.clear())

  it('keeps all that the records say', async () => {
    const given = stories.map(([id, markdown], at) =>
      line(id, {markdown, section: {at}, outlet: at % 2 ? 'Mail' : 'Post'})
    )
    desk.put('in.ndjson', `${given.join('')}no json\n{"id": "z"}\n`)
    const {out} = await desk.run('stream in.ndjson')
    const {code, err} = await desk.run('stream --exit-zero --parquet tables in.ndjson')
    expect([code, err.split('\n').length]).to.deep.equal([0, 3])
    const rows = (await rowsIn('tables')).map(bare)
    const known = ({id}: Row) => id !== null && id !== undefined
    expect((rows as Row[]).filter(known)).to.deep.equal(parse(out).filter(known).map(bare))
    expect((rows as Row[]).filter((row) => !known(row))).to.deep.equal(
      parse(out)
        .filter((row) => !known(row))
        .map(bare)
    )
  })

  it('lays the tables out by month and outlet', async () => {
    const given = [
      line('a', {published: '2031-03-04', outlet: 'Mail'}),
      line('b', {published: '2031-03-05', outlet: 'mail'}),
      line('c', {published: '2031-03-06', outlet: '../../Post'}),
      line('d', {outlet: 'Ж'.repeat(90)}),
      line('e', {published: '2031-04-01'}),
      '{"id": "f"}\n'
    ]
    await desk.run('stream --exit-zero --parquet tables', {stdin: given.join('')})
    const of = ({id, part, table, month, outlet}: Row) => [id, part, table, month, outlet].join(' ')
    expect((await rowsIn('tables', true)).map(of)).to.deep.equal([
      'a 000001 records 2031-03 Mail',
      'b 000001 records 2031-03 mail',
      'c 000001 records 2031-03 ../../Post',
      `d 000001 records  ${'Ж'.repeat(30)}~6dbd2ecc353e6aac`,
      'e 000001 records 2031-04 ',
      'f 000001 errors  '
    ])
    expect((await rowsIn('tables')).map(({outlet}) => outlet)).to.deep.equal([
      'Mail',
      'mail',
      '../../Post',
      'Ж'.repeat(90),
      null,
      null
    ])
    expect(readdirSync('.')).to.deep.equal(['tables'])
  })

  it('writes the same bytes each time', async () => {
    desk.put('in.ndjson', lines(0, 40))
    for (const folder of ['one', 'two']) await desk.run(`stream --parquet ${folder} in.ndjson`)
    const files = (folder: string) =>
      readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map(({parentPath, name}) => [parentPath.slice(3), name, readFileSync(join(parentPath, name), 'base64')])
        .toSorted()
    expect(files('one')).to.have.length(4)
    expect(files('one')).to.deep.equal(files('two'))
  })

  it('keeps characters that are none', async () => {
    const odd = {outlet: 'nul\0\ud800', x: '\\u0000 \\ud800 \ud83d\ude00'}
    await desk.run('stream --parquet tables', {stdin: line('a', odd)})
    const [row = {}] = await rowsIn('tables')
    expect([row.outlet, row.input]).to.deep.equal(['nul\uFFFD\uFFFD', JSON.stringify({x: odd.x})])
  })

  describe('--resume', () => {
    const resume = (more = '') => desk.run(`stream --resume --parquet tables ${more} in.ndjson`)

    it('goes on after the last part', async () => {
      desk.put('in.ndjson', lines(0, 5))
      expect((await resume()).code).to.equal(0)
      expect((await resume()).code).to.equal(0)
      expect(partsIn('tables')).to.deep.equal(['part=000001'])
      desk.put('in.ndjson', `${lines(0, 5)}no json\n`)
      expect((await resume()).code).to.equal(2)
      desk.put('in.ndjson', `${lines(0, 5)}no json\n${lines(5, 9)}`)
      mkdirSync('tables/.part=000003.1.onrecord/table=records', {recursive: true})
      expect((await resume()).code).to.equal(0)
      expect(partsIn('tables')).to.deep.equal(['part=000001', 'part=000002', 'part=000003'])
      const {out} = await desk.run('stream in.ndjson')
      expect((await rowsIn('tables')).map(bare)).to.have.deep.members(parse(out).map(bare))
    })

    const refused: readonly (readonly [string, () => void, string])[] = [
      [
        'another input',
        () => desk.put('in.ndjson', lines(3, 20)),
        '"tables" cannot be gone on with: its last record is of "n4", and article 5 is "n7"; give another file after --out, or what it was made with.'
      ],
      [
        'a folder with a part missing',
        () => renameSync('tables/part=000001', 'tables/part=000002'),
        '"tables/part=000001" is missing; put it back, or give another folder.'
      ],
      [
        'a part without its note',
        () => rmSync('tables/part=000001/_part.json'),
        '"tables/part=000001/_part.json" is no note of a part; put it back as it was, or give another folder.'
      ],
      [
        'a damaged note',
        () => writeFileSync('tables/part=000001/_part.json', '{"lines": 5'),
        '"tables/part=000001/_part.json" is no note of a part; put it back as it was, or give another folder.'
      ]
    ]
    for (const [name, change, message] of refused) {
      it(`refuses ${name}`, async () => {
        desk.put('in.ndjson', lines(0, 5))
        await resume()
        change()
        expect(await resume()).to.deep.equal({code: 2, out: '', err: `onrecord: ${message}\n`})
      })
    }

    it('refuses other parts of records than the tables have', async () => {
      desk.put('in.ndjson', lines(0, 5))
      await resume('--fields sources')
      expect((await resume()).err).to.include('its records were made with other --fields ("statements")')
    })
  })

  const wrong: readonly (readonly [string, string])[] = [
    ['--parquet tables --out o.ndjson', '"--out" and "--parquet" both say where the records go; give one of them.'],
    ['--parquet there', '"there" is there already; give --resume to go on with it, or remove it.'],
    ['--parquet file', '"file" is a file; name a folder after --parquet.'],
    ['--parquet file/below', '"file/below" cannot be written: a part of the path is a file; check the path.'],
    [
      '--parquet tables --resume --unordered',
      '"--resume" needs the records in order, so "--unordered" has no place there; leave one of them out.'
    ]
  ]
  for (const [given, message] of wrong) {
    it(`refuses ${given}`, async () => {
      mkdirSync('there/part=000001', {recursive: true})
      desk.put('file', 'x')
      expect(await desk.run(`stream ${given}`)).to.deep.equal({code: 2, out: '', err: `onrecord: ${message}\n`})
    })
  }

  it('loses and doubles nothing when it is killed', async function () {
    unlessMissing(builtProgram).call(this)
    desk.put('in.ndjson', lines(0, 300))
    const args = [program, 'stream', '--resume', '--parquet', 'tables', 'in.ndjson']
    const run = () => spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']})
    const ended = (child: ReturnType<typeof run>) =>
      new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
    const child = run()
    const end = ended(child)
    while (child.exitCode === null && !(existsSync('tables') && partsIn('tables').length > 0))
      await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGKILL')
    await end
    expect(partsIn('tables').filter((name) => name.startsWith('part='))).to.deep.equal([])
    expect(await ended(run())).to.equal(0)
    expect(partsIn('tables')).to.deep.equal(['part=000001'])
    expect((await rowsIn('tables')).map(({id}) => id)).to.deep.equal(
      Array.from({length: 300}, (_, at) => `n${at}`).toSorted()
    )
  })
})

describe('partSink', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
  })

  afterEach(() => desk.clear())

  const record = (id: string): Buffer => Buffer.from(`${JSON.stringify({id, schema: 's', outlet: 'Mail'})}\n`)

  it('begins a part when the one before it is full', async () => {
    const sink = await partSink('tables', 2, 80)
    for (const id of ['a', 'b', 'c', 'd', 'e']) await sink.write(record(id), 1)
    await sink.finish()
    expect(partsIn('tables')).to.deep.equal(['part=000003', 'part=000004', 'part=000005'])
    expect(JSON.parse(readFileSync('tables/part=000005/_part.json', 'utf8'))).to.deep.equal({
      lines: 1,
      last: {id: 'e', schema: 's', outlet: 'Mail'}
    })
    expect((await rowsIn('tables')).map(({id}) => id)).to.deep.equal(['a', 'b', 'c', 'd', 'e'])
  })

  it('says that another run writes there, and leaves nothing of its own', async () => {
    const sink = await partSink('tables', 0)
    await sink.write(record('a'), 1)
    desk.put('tables/part=000001/_part.json', '{}')
    const failed = await sink.finish().catch((error) => error)
    expect(failed.message).to.equal(
      'Another run writes to "tables" as well; wait until it is done, then go on with --resume.'
    )
    expect(partsIn('tables')).to.deep.equal(['part=000001'])
  })

  it('gives a part up that cannot be written', async () => {
    const sink = await partSink('tables', 0)
    await sink.write(record('a'), 1)
    const [draft = ''] = partsIn('tables')
    rmSync(join('tables', draft), {recursive: true})
    writeFileSync(join('tables', draft), 'in the way')
    const failed = await sink.write(record('b'), 1).catch((error) => error)
    expect(failed.message).to.equal('"tables" cannot be written: a part of the path is a file; check the path.')
    await sink.finish()
    expect(partsIn('tables')).to.deep.equal([])
  })
})

describe('placeOf', () => {
  const cases: readonly (readonly [object, string])[] = [
    [{published: '2031-03-04', outlet: 'Harbour Mail'}, 'table=records/month=2031-03/outlet=Harbour%20Mail'],
    [{published: null, outlet: '..'}, 'table=records/month=__HIVE_DEFAULT_PARTITION__/outlet=%2E%2E'],
    [{error: {}}, 'table=errors/month=__HIVE_DEFAULT_PARTITION__/outlet=__HIVE_DEFAULT_PARTITION__'],
    [{published: '2031-03', outlet: "a/b'*(c)!"}, 'table=records/month=2031-03/outlet=a%2Fb%27%2A%28c%29%21'],
    [{published: '2031-03', outlet: '\ud800'}, 'table=records/month=2031-03/outlet=%EF%BF%BD']
  ]
  for (const [record, place] of cases) {
    it(`is ${place}`, () => {
      expect(placeOf(record)).to.equal(place)
    })
  }
})

describe('plainText', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{"a":"Pier"}', '{"a":"Pier"}'],
    ['{"a":"\\u0000"}', '{"a":"\uFFFD"}'],
    ['{"a":"\\\\u0000"}', '{"a":"\\\\u0000"}'],
    ['{"a":"\\\\\\u0000"}', '{"a":"\\\\\uFFFD"}'],
    ['{"a":"\\ud800\\udc"}', '{"a":"\uFFFD\\udc"}'],
    ['{"a":"\\"\\udfff"}', '{"a":"\\"\uFFFD"}']
  ]
  for (const [before, after] of cases) {
    it(`makes ${after} of ${before}`, () => {
      expect(plainText(Buffer.from(before)).toString('utf8')).to.equal(after)
    })
  }
})

describe('duckType', () => {
  it('says lists and columns in columns as DuckDB does', () => {
    const type: NestedType = {list: {columns: [{name: 'start', type: 'whole'}]}}
    expect(duckType(type)).to.equal('STRUCT("start" BIGINT)[]')
    expect(jsonColumns([{name: 'spans', type}])).to.equal(`{"spans": 'STRUCT("start" BIGINT)[]'}`)
  })

  it('are told on their page', () => {
    const page = new URL('../../../lib/cli/stream/README.md', import.meta.url)
    const before = readFileSync(page, 'utf8')
    const rows = streamColumns().map(({name, type}) => `| \`${name}\` | ${tellType(type)} |\n`)
    const [opening, closing] = ['<!-- columns -->\n', '<!-- /columns -->']
    const table = `| column | holds |\n| --- | --- |\n${rows.join('')}`
    const after = `${before.slice(0, before.indexOf(opening) + opening.length)}${table}${before.slice(before.indexOf(closing))}`
    if (process.env.UPDATE_README) writeFileSync(page, after)
    expect(readFileSync(page, 'utf8')).to.equal(after)
  })
})

/** A type in words. */
function tellType(type: NestedType): string {
  if (typeof type === 'string') return {json: 'JSON', whole: 'whole number'}[type as string] ?? type
  if ('list' in type) return `list of ${tellType(type.list)}`
  return `{${type.columns.map((column) => tellColumn(column.name, column.type)).join(', ')}}`
}

const tellColumn = (name: string, type: NestedType): string =>
  typeof type === 'string' ? `\`${name}\`` : `\`${name}\`: ${tellType(type)}`
