import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Queue} from 'bullmq'
import {expect} from 'chai'
import {hashOf, shardOf} from '../../../lib/cli/queue/shards.ts'
import {Desk} from '../desk.ts'
import {builtProgram, program, redisServer, unlessMissing} from '../needs.ts'
import {RedisServer} from './redisServer.ts'

const story = (index: number): string =>
  [
    `# Pier ${index} to close`,
    `“Pier ${index} is shut,” said Ada Brook, the harbour master.`,
    'Two dockers, who asked not to be named, said the gates had been locked since Monday.'
  ].join('\n\n')

const articles = (from: number, to: number): string =>
  Array.from(
    {length: to - from},
    (_, at) => `${JSON.stringify({id: `n${from + at}`, markdown: story(from + at)})}\n`
  ).join('')

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null ? new Promise((resolve) => child.once('close', resolve)) : Promise.resolve(child.exitCode)

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('onrecord queue', function () {
  this.timeout(240_000)
  let desk: Desk
  let redis: RedisServer
  let url: string

  before(unlessMissing(builtProgram, redisServer))

  beforeEach(async () => {
    redis = await RedisServer.start()
    desk = new Desk()
    url = redis.url
  })

  afterEach(async () => {
    desk.clear()
    await redis.stop()
  })

  const run = (...args: readonly string[]) => {
    const all = [program, 'queue', ...args, '--redis', url]
    const {status, stdout, stderr} = spawnSync(process.execPath, all, {encoding: 'utf8', input: ''})
    return {code: status, out: stdout, err: stderr}
  }

  const work = (...args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [program, 'queue', 'work', '--redis', url, '--out', 'records', ...args], {
      stdio: ['ignore', 'ignore', 'pipe']
    })

  const counts = () => JSON.parse(run('status', '--format', 'json').out)

  const files = (): readonly string[] =>
    existsSync('records') ? readdirSync('records').filter((name) => /^[^.].*\.ndjson$/.test(name)) : []

  const recordsIn = (): readonly string[] =>
    files()
      .flatMap((name) => readFileSync(join('records', name), 'utf8').trimEnd().split('\n'))
      .toSorted()

  const streamed = (): readonly string[] =>
    spawnSync(process.execPath, [program, 'stream', 'in.ndjson'], {encoding: 'utf8', maxBuffer: 2 ** 28})
      .stdout.trimEnd()
      .split('\n')
      .toSorted()

  it('adds articles, audits each once, and says how far it is', () => {
    desk.put('in.ndjson', `${articles(0, 230)}${articles(0, 5)}`)
    expect(run('add', 'in.ndjson')).to.deep.equal({
      code: 0,
      out: '230 articles in 3 shards added; 5 were there before.\n',
      err: ''
    })
    expect(counts()).to.deep.equal({waiting: 3, active: 0, delayed: 0, dead: 0, done: 0, articles: 230})
    expect(run('work', '--drain', '--out', 'records')).to.deep.equal({code: 0, out: '', err: ''})
    expect(counts()).to.include({waiting: 0, dead: 0, done: 3})
    desk.put('in.ndjson', articles(0, 240))
    expect(run('add', 'in.ndjson').out).to.equal('10 articles in 1 shards added; 230 were there before.\n')
    expect(run('work', '--drain', '--out', 'records').code).to.equal(0)
    expect(files()).to.have.length(4)
    expect(recordsIn()).to.deep.equal(streamed())
    expect(run('status').out).to.equal(
      'waiting          0\nactive           0\ndelayed          0\ndead             0\ndone             4\narticles       240\n'
    )
  })

  it('loses and doubles nothing when a worker is killed', async () => {
    desk.put('in.ndjson', articles(0, 1200))
    run('add', 'in.ndjson')
    const first = work('--concurrency', '2')
    await until(() => files().length >= 2)
    first.kill('SIGKILL')
    await ended(first)
    expect(counts().done).to.be.below(12)
    const [second, third] = [work('--drain', '--concurrency', '1'), work('--drain', '--concurrency', '1')]
    expect(await Promise.all([ended(second), ended(third)])).to.deep.equal([0, 0])
    expect(counts()).to.deep.equal({waiting: 0, active: 0, delayed: 0, dead: 0, done: 12, articles: 1200})
    expect(recordsIn()).to.deep.equal(streamed())
  })

  it('finishes what is under way when it is asked to stop', async () => {
    desk.put('in.ndjson', articles(0, 1200))
    run('add', 'in.ndjson')
    const worker = work()
    await until(() => files().length >= 1)
    worker.kill('SIGTERM')
    expect(await ended(worker)).to.equal(0)
    const {waiting, active, done} = counts()
    expect([active, waiting + done]).to.deep.equal([0, 12])
    expect(done).to.equal(files().length)
  })

  it('keeps a shard that fails for good, says why, and puts it back when it is told to', () => {
    desk.put('in.ndjson', articles(0, 120))
    run('add', '--tries', '2', '--shard', '100', 'in.ndjson')
    const lines = articles(0, 100).trimEnd().split('\n')
    const id = shardOf(lines.map(hashOf))
    // a folder stands where the records should
    mkdirSync(`records/${id}.ndjson`, {recursive: true})
    expect(run('work', '--drain', '--out', 'records')).to.deep.equal({
      code: 2,
      out: '',
      err: 'onrecord: 1 shards failed for good; "onrecord queue dead" says why.\n'
    })
    expect(counts()).to.include({waiting: 0, dead: 1, done: 1})
    const reason = `"${join(process.cwd(), 'records', id)}.ndjson" cannot be written: this is a folder; name a file.`
    expect(JSON.parse(run('dead', '--format', 'json').out)).to.deep.equal({id, articles: 100, tries: 2, reason})
    expect(run('dead').out).to.equal(`${id}  100 articles, tried 2 times: ${reason}\n`)
    rmSync(`records/${id}.ndjson`, {recursive: true})
    expect(run('replay', id).out).to.equal('1 shards put back.\n')
    expect(run('work', '--drain', '--out', 'records').code).to.equal(0)
    expect(recordsIn()).to.deep.equal(streamed())
    expect(run('dead').out).to.equal('')
  })

  it('lists and puts back dead shards however many there are', () => {
    desk.put('in.ndjson', articles(0, 45))
    run('add', '--tries', '1', '--shard', '1', 'in.ndjson')
    const line = [process.execPath, program, 'queue', 'work', '--drain', '--out', 'records', '--redis', url]
    spawnSync('sh', ['-c', 'trap "" XFSZ; ulimit -f 0; exec "$@"', 'sh', ...line])
    expect(new Set(run('dead').out.trimEnd().split('\n')).size).to.equal(45)
    expect(run('replay').out).to.equal('45 shards put back.\n')
    expect(counts()).to.include({waiting: 45, dead: 0})
  })

  it('waits for Redis where it goes away, says so, and ends all the same when it is asked to', async () => {
    desk.put('in.ndjson', articles(0, 1200))
    run('add', 'in.ndjson')
    const worker = work('--drain', '--concurrency', '1')
    let said = ''
    worker.stderr?.on('data', (chunk) => {
      said += chunk
    })
    await until(() => files().length >= 1)
    await redis.stop()
    await until(() => said !== '')
    worker.kill('SIGTERM')
    expect(await ended(worker)).to.equal(2)
    expect(said).to.equal(
      `onrecord: Redis does not answer at "${url}" any more; everything waits for it.\nonrecord: Redis does not answer, so the shards that were under way are left as they are: another worker does them again.\n`
    )
  })

  it('leaves alone what somebody else put into the queue, and sends nothing of it to a terminal', async () => {
    const connection = {host: '127.0.0.1', port: redis.port}
    const queue = new Queue('articles', {connection, prefix: 'onrecord'})
    const name = `\u001b[31m../x\u202e`
    for (const [jobId, data] of [
      [name, {lines: ['{}']}],
      ['a'.repeat(32), {lines: [1]}],
      ['b'.repeat(32), null]
    ] as const)
      await queue.add('shard', data, {jobId})
    await queue.close()
    expect(run('work', '--drain', '--out', 'records').code).to.equal(2)
    const reason = 'tried 1 times: This was not put into the queue by "onrecord queue add", and is left alone.'
    expect(run('dead').out.trimEnd().split('\n').toSorted()).to.deep.equal([
      `${'a'.repeat(32)}  0 articles, ${reason}`,
      `${'b'.repeat(32)}  0 articles, ${reason}`,
      `␛[31m../x�  1 articles, ${reason}`
    ])
    expect(readdirSync('records')).to.deep.equal([])
  })

  it('says what is wrong in a sentence', () => {
    const none = 'redis://127.0.0.1:1'
    const {status, stderr} = spawnSync(process.execPath, [program, 'queue', 'status', '--redis', none], {
      encoding: 'utf8'
    })
    expect(status).to.equal(2)
    expect(stderr).to.match(
      /^onrecord: Redis does not answer at "redis:\/\/127\.0\.0\.1:1" \(.+\); start it, or give another address with --redis\.\n$/
    )
    expect(run('work').err).to.equal(
      'onrecord: "onrecord queue work" writes the records of each shard to a file; name their folder with --out FOLDER.\n'
    )
    expect(run('fly').err).to.equal(
      'onrecord: There is no "onrecord queue fly"; give one of add, work, status, dead, replay.\n'
    )
    expect(run('replay', 'x').err).to.equal(
      'onrecord: There is no dead shard "x"; "onrecord queue dead" lists those there are.\n'
    )
    writeFileSync('file', '')
    expect(run('work', '--out', 'file').err).to.equal(
      'onrecord: "file" cannot be written: this is a file; name a folder.\n'
    )
    writeFileSync('onrecord.config.json', '{"rules": {"no-such-rule": "off"}}')
    expect(run('work', '--out', 'records').err).to.include('no-such-rule')
  })
})
