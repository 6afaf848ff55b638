import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from './desk.ts'
import {builtProgram, program, redisServer, straceProgram, unlessMissing} from './needs.ts'
import {RedisServer} from './queue/redisServer.ts'

/** Copy with something to mend and something to ask. */
const story = (index: number): string =>
  `---\ntitle: Pier ${index} shut\ndate: 2031-05-0${index + 1}\n---\n\n“Pier ${index} is shut”, said Ada Brook, the harbour master. Ole Kane said; “We are sorry.” A source said the crane was stolen.\n`

/** Something that is written, and how it can be told that it is whole. */
interface Writer {
  readonly what: string
  readonly line: string
  /** What it writes, and nothing else. */
  readonly files: readonly string[]
  /** How it is done again after it was broken off; the same line unless told otherwise. */
  readonly again?: string
  /** How it can be told that a file is whole, where no two are alike; it is that of an undisturbed run unless told otherwise. */
  readonly isWhole?: (content: Buffer) => boolean
  /** Whether a file as a broken-off run left it may stand; it must be the old one or the new one unless told otherwise. */
  readonly mayStand?: (content: Buffer, whole: Buffer) => boolean
}

const startsWhole = (content: Buffer, whole: Buffer): boolean => whole.subarray(0, content.length).equals(content)

/** The folder of the tables of a short stream. */
const part = 'tables/part=000001'

/** What a Parquet file begins and ends with. */
const parquetMark = Buffer.from('PAR1')

const writers: readonly Writer[] = [
  {
    what: 'mended articles',
    line: 'lint --fix --exit-zero --quiet --format compact drafts',
    files: ['drafts/0.md', 'drafts/1.md', 'drafts/2.md']
  },
  {
    what: 'findings in several forms',
    line: 'lint --exit-zero --format sarif=f.sarif --format junit=f.xml drafts',
    files: ['f.sarif', 'f.xml']
  },
  {
    what: 'pages',
    line: 'report --format html --out pages drafts',
    files: ['0', '1', '2'].map((name) => `pages/drafts/${name}.html`).concat('pages/index.html')
  },
  {what: 'records', line: 'report --format ndjson --out records.ndjson drafts', files: ['records.ndjson']},
  {what: 'the desk’s page', line: 'desk --format html --out desk.html drafts', files: ['desk.html']},
  {what: 'the desk’s sheet', line: 'desk --format csv --out desk.csv drafts', files: ['desk.csv']},
  {
    what: 'the desk’s table',
    line: 'desk --format parquet --out desk.parquet drafts',
    files: ['desk.parquet'],
    isWhole: (content) => content.subarray(0, 4).equals(parquetMark) && content.subarray(-4).equals(parquetMark)
  },
  {what: 'a comparison', line: 'compare --format json --out event.json drafts', files: ['event.json']},
  {what: 'a difference', line: 'diff --format html --out diff.html drafts/0.md drafts/1.md', files: ['diff.html']},
  {
    what: 'a verification',
    line: 'verify --format json --out checked.json drafts/0.md --evidence drafts/1.md',
    files: ['checked.json']
  },
  {what: 'a baseline', line: 'baseline --baseline kept.json drafts', files: ['kept.json']},
  {what: 'a cache', line: 'lint --exit-zero --quiet --format compact --cache drafts', files: ['.onrecordcache']},
  {what: 'settings', line: 'init --preset guardian', files: ['onrecord.config.json']},
  {
    what: 'a stream',
    line: 'stream --concurrency 1 --out out.ndjson stories.ndjson',
    again: 'stream --concurrency 1 --resume --out out.ndjson stories.ndjson',
    files: ['out.ndjson'],
    mayStand: startsWhole
  },
  {
    what: 'a packed stream',
    line: 'stream --concurrency 1 --out out.ndjson.gz stories.ndjson',
    again: 'stream --concurrency 1 --resume --out out.ndjson.gz stories.ndjson',
    files: ['out.ndjson.gz'],
    mayStand: startsWhole
  },
  {
    what: 'tables of a stream',
    line: 'stream --concurrency 1 --parquet tables stories.ndjson',
    again: 'stream --concurrency 1 --resume --parquet tables stories.ndjson',
    files: [
      `${part}/table=records/month=2031-05/outlet=__HIVE_DEFAULT_PARTITION__/records-0.parquet`,
      `${part}/_part.json`
    ]
  }
]

describe('what is written', function () {
  this.timeout(240_000)
  let desk: Desk

  before(unlessMissing(builtProgram))

  beforeEach(() => {
    desk = new Desk()
    furnish()
  })

  afterEach(() => desk.clear())

  function furnish(): void {
    for (let index = 0; index < 3; index++) desk.put(`drafts/${index}.md`, story(index))
    desk.put(
      'stories.ndjson',
      Array.from({length: 40}, (_, index) => `${JSON.stringify({id: `n${index}`, markdown: story(index % 9)})}\n`).join(
        ''
      )
    )
  }

  const run = (line: string, first: readonly string[] = [], options: {readonly uid?: number} = {}) => {
    const [command = '', ...words] = [...first, process.execPath, program, ...line.split(' ')]
    const {status, signal, stdout, stderr} = spawnSync(command, words, {encoding: 'utf8', input: '', ...options})
    return {code: status, signal, out: stdout, err: stderr.replace(/^strace: .*\n/gm, '')}
  }

  const strace = (inject: string): readonly string[] => [
    'strace',
    '-f',
    '-qqq',
    '-o',
    '/dev/null',
    '-e',
    inject.replace(/^inject=(\w+).*/, 'trace=$1'),
    '-e',
    inject
  ]

  /** What a run that nothing disturbs leaves, in a folder of its own. */
  function wholeOf({line, files}: Writer): readonly Buffer[] {
    const own = new Desk()
    try {
      furnish()
      expect(run(line).err).not.to.match(/^onrecord: /m)
      return files.map((path) => readFileSync(path))
    } finally {
      own.clear()
    }
  }

  /**
   * Calls by which a run writes, and which of them in turn it is killed at: one in the middle of the writing, one before it is safe and one at its end;
   * with `POINTS=all` at the first, the middle and the last of each.
   */
  function killingPoints(line: string): readonly (readonly [call: string, when: number])[] {
    const own = new Desk()
    try {
      furnish()
      run(line, ['strace', '-f', '-qqq', '-o', 'calls', '-e', 'trace=write,pwrite64,fsync,rename,ftruncate'])
      const counts = new Map<string, number>()
      for (const [, call = ''] of readFileSync('calls', 'utf8').matchAll(/^\d+ +(\w+)\(/gm))
        counts.set(call, (counts.get(call) ?? 0) + 1)
      return [...counts].flatMap(([call, count]) => {
        const middle = Math.ceil(count / 2)
        const points =
          process.env.POINTS === 'all'
            ? [1, middle, count]
            : call === 'rename'
              ? [count]
              : call === 'ftruncate'
                ? []
                : [middle]
        return [...new Set(points)].map((when) => [call, when] as const)
      })
    } finally {
      own.clear()
    }
  }

  const drafts = (): readonly string[] =>
    readdirSync('.', {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.onrecord'))

  for (const writer of writers) {
    const {what, line, files, again = line, mayStand, isWhole = null} = writer

    const isNew = (content: Buffer, young: Buffer): boolean => isWhole?.(content) ?? content.equals(young)

    it(`stays whole where the program is killed at any point: ${what}`, function () {
      unlessMissing(straceProgram).call(this)
      const whole = wholeOf(writer)
      let killed = 0
      for (const [call, when] of killingPoints(line)) {
        desk.clear()
        desk = new Desk()
        furnish()
        const before = files.map((path) => (existsSync(path) ? readFileSync(path) : null))
        const {signal, code} = run(line, strace(`inject=${call}:signal=KILL:when=${when}`))
        if (signal === 'SIGKILL' || code === 137) killed++
        files.forEach((path, at) => {
          const [old, young = Buffer.alloc(0)] = [before[at] ?? null, whole[at]]
          const content = existsSync(path) ? readFileSync(path) : null
          const stands =
            content === null
              ? old === null
              : isNew(content, young) || (old?.equals(content) ?? false) || (mayStand?.(content, young) ?? false)
          expect(stands, `${path} after ${call} ${when}`).to.equal(true)
        })
        expect(run(again).err, `${call} ${when}`).not.to.match(/^onrecord: .*(?:cannot|damaged)/m)
        expect(files.map((path, at) => isNew(readFileSync(path), whole[at] ?? Buffer.alloc(0)))).to.deep.equal(
          files.map(() => true)
        )
      }
      expect(killed).to.be.above(0)
    })

    it(`is left as it was where the disk is full, and one sentence says so: ${what}`, function () {
      unlessMissing(straceProgram).call(this)
      const before = files.map((path) => (existsSync(path) ? readFileSync(path) : null))
      const {code, err} = run(line, strace('inject=fsync:error=ENOSPC'))
      expect(code).to.equal(2)
      expect(err).to.match(
        /^(?:onrecord: (?:[^\n]*: )?"[^"\n]+" cannot be written: the disk is full; make room and run it again\.\n)+$/
      )
      expect(drafts()).to.deep.equal([])
      if (mayStand === undefined)
        expect(files.map((path) => (existsSync(path) ? readFileSync(path) : null))).to.deep.equal(before)
    })

    it(`is not begun in a folder that may not be written to: ${what}`, function () {
      if (process.getuid?.() !== 0) return this.skip()
      chmodSync('.', 0o755)
      if (run('--version', [], {uid: 65534}).code !== 0) return this.skip()
      const {code, err} = run(line, [], {uid: 65534})
      expect(code).to.equal(2)
      expect(err).to.match(/^(?:onrecord: [^\n]+(?:you may not write there|cannot be made \(EACCES\))[^\n]*\.\n)+$/)
      expect(drafts()).to.deep.equal([])
    })

    it(`has no half where files may not grow: ${what}`, () => {
      const {code, err} = run(line, ['sh', '-c', 'trap "" XFSZ; ulimit -f 0; exec "$@"', 'sh'])
      expect(code).to.equal(2)
      expect(err).to.match(
        /^(?:onrecord: (?:[^\n]*: )?"[^"\n]+" cannot be written: no file may grow so large here; raise the limit \(ulimit -f\) or choose another place\.\n)+$/
      )
      expect(drafts()).to.deep.equal([])
      for (const path of files)
        expect(existsSync(path) && statSync(path).size > 0 ? path.startsWith('drafts/') : true).to.equal(true)
    })
  }

  /** What is said, in one sentence, where an archive cannot grow; what it held is there as before. */
  const troubles: readonly (readonly [what: string, wrap: () => readonly string[], sentence: string])[] = [
    [
      'the disk is full',
      () => strace('inject=fsync,fdatasync,pwrite64:error=ENOSPC'),
      'The disk is full, so the archive "kept.duckdb" cannot grow; what it held is safe: make room and run it again.'
    ],
    [
      'files may not grow',
      () => ['sh', '-c', 'trap "" XFSZ; ulimit -f 0; exec "$@"', 'sh'],
      '"kept.duckdb" cannot be written: no file may grow so large here; raise the limit (ulimit -f) or choose another place.'
    ]
  ]
  for (const [what, wrap, sentence] of troubles) {
    for (const line of ['desk --archive kept.duckdb drafts', 'report --archive kept.duckdb --format ndjson drafts']) {
      it(`an archive keeps what it held where ${what}: onrecord ${line}`, function () {
        unlessMissing(straceProgram).call(this)
        expect(run('desk --archive kept.duckdb drafts/0.md').code).to.equal(0)
        const {code, err} = run(line, wrap())
        expect([code, err]).to.deep.equal([2, `onrecord: ${sentence}\n`])
        expect(drafts()).to.deep.equal([])
        const {out} = run('archive query --archive kept.duckdb --format csv SELECT\tpath\tFROM\tarticles')
        expect(out.trimEnd().split('\r\n')).to.deep.equal(['path', 'drafts/0.md'])
      })
    }
  }

  describe('by workers of a queue', () => {
    let redis: RedisServer

    before(async function () {
      unlessMissing(redisServer, straceProgram).call(this)
      redis = await RedisServer.start()
    })

    after(() => redis?.stop())

    const queue = (line: string, name: string, first: readonly string[] = []) =>
      run(`queue ${line} --redis ${redis.url} --queue ${name}`, first)
    const work = (name: string): string => `work --drain --concurrency 1 --out ${name}`
    /** What stands in a worker’s folder under a name that a reader looks at, each file by its name. */
    const records = (name: string): readonly (readonly [string, string])[] =>
      readdirSync(name)
        .filter((path) => path.endsWith('.ndjson'))
        .sort()
        .map((path) => [path, readFileSync(`${name}/${path}`, 'utf8')])

    it('stays whole where one is killed as it writes', async () => {
      queue('add --shard 20 stories.ndjson', 'whole')
      expect(queue(work('whole'), 'whole').code).to.equal(0)
      const whole = records('whole')
      expect(whole).to.have.length(2)
      const names = (['fsync 1', 'fsync 2', 'rename 1', 'rename 2'] as const).map((point) => {
        const [call, when] = point.split(' ')
        const name = `${call}-${when}`
        queue('add --shard 20 stories.ndjson', name)
        const {signal, code} = queue(work(name), name, strace(`inject=${call}:signal=KILL:when=${when}`))
        expect(signal === 'SIGKILL' || code === 137, name).to.equal(true)
        for (const record of records(name)) expect(whole).to.deep.include(record)
        return name
      })
      // Side by side: Redis waits ten seconds for a worker that is silent.
      const workers = names.map((name) => {
        const words = ['queue', ...work(name).split(' '), '--redis', redis.url, '--queue', name]
        const child = spawn(process.execPath, [program, ...words], {stdio: 'ignore'})
        return new Promise((done) => {
          child.once('close', done)
        })
      })
      expect(await Promise.all(workers)).to.deep.equal(names.map(() => 0))
      for (const name of names) expect(records(name)).to.deep.equal(whole)
    })

    it('is given up where the disk is full, says why, and is written when there is room', () => {
      queue('add --shard 20 --tries 1 stories.ndjson', 'full')
      const {code, err} = queue(work('full'), 'full', strace('inject=fsync:error=ENOSPC'))
      expect([code, err]).to.deep.equal([2, 'onrecord: 2 shards failed for good; "onrecord queue dead" says why.\n'])
      expect(queue('dead', 'full').out).to.match(
        /^(?:[0-9a-f]{32} {2}20 articles, tried 1 times: "full\/[0-9a-f]{32}\.ndjson" cannot be written: the disk is full; make room and run it again\.\n){2}$/
      )
      expect(readdirSync('full')).to.deep.equal([])
      expect(queue('replay', 'full').out).to.equal('2 shards put back.\n')
      expect(queue(work('full'), 'full').code).to.equal(0)
      expect(records('full')).to.have.length(2)
    })
  })

  it(`an archive opens again after the program was killed at any point, with whole articles`, async function () {
    unlessMissing(straceProgram).call(this)
    const keep = 'desk --archive kept.duckdb --format json --out desk.json drafts'
    for (const [call, when] of killingPoints(keep)) {
      desk.clear()
      desk = new Desk()
      furnish()
      run(keep, strace(`inject=${call}:signal=KILL:when=${when}`))
      const {code, err} = run(keep)
      expect([code, err], `${call} ${when}`).to.deep.equal([0, ''])
      expect(JSON.parse(readFileSync('desk.json', 'utf8')).sample.stories).to.equal(3)
    }
  })

  for (const line of [
    'report drafts',
    'report --format ndjson drafts',
    'lint drafts',
    'desk drafts',
    'compare drafts',
    'diff drafts/0.md drafts/1.md',
    'verify drafts/0.md --evidence drafts/1.md',
    'archive tables',
    'stream stories.ndjson',
    'rules',
    'explain quote-punctuation'
  ]) {
    it(`ends without a word where nobody reads on: onrecord ${line}`, async () => {
      const child = spawn(process.execPath, [program, ...line.split(' ')], {stdio: ['ignore', 'pipe', 'pipe']})
      let err = ''
      child.stderr.on('data', (chunk) => {
        err += chunk
      })
      child.stdout.destroy()
      const code = await new Promise((done) => {
        child.once('close', done)
      })
      expect([code, err]).to.deep.equal([0, ''])
    })
  }
})
