import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, openSync, readFileSync, statSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from '../desk.ts'
import {builtProgram, program, unlessMissing} from '../needs.ts'

const story = (index: number): string =>
  [
    `# Pier ${index} to close`,
    `“Pier ${index} is shut,” said Ada Brook, the harbour master.`,
    'Two dockers, who asked not to be named, said the gates had been locked since Monday.',
    'The port said it would answer in time. “We shall see,” Brook told the council.'
  ].join('\n\n')

const articles = (count: number): string =>
  Array.from({length: count}, (_, index) => `${JSON.stringify({id: `n${index}`, markdown: story(index)})}\n`).join('')

const isRunning = ({exitCode, signalCode}: ChildProcess): boolean => exitCode === null && signalCode === null

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (isRunning(child)) await once(child, 'exit')
  return child.exitCode
}

/** Waits until something holds, or the program has come to its end. */
async function until(child: ChildProcess, holds: () => boolean): Promise<void> {
  while (isRunning(child) && !holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('onrecord stream, as it was built', function () {
  this.timeout(120_000)
  let desk: Desk

  before(unlessMissing(builtProgram))

  beforeEach(() => {
    desk = new Desk()
  })

  afterEach(() => desk.clear())

  const run = (...args: readonly string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [program, 'stream', ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      input: ''
    })
    return {code: status, out: stdout, err: stderr}
  }

  it('gives the same bytes by one thread and by several, and the same lines where the order does not matter', async () => {
    desk.put('in.ndjson', `${articles(120)}no json\n${articles(90)}`)
    const one = run('--concurrency', '1', 'in.ndjson')
    const three = run('--concurrency', '3', 'in.ndjson')
    const unordered = run('--concurrency', '3', '--unordered', 'in.ndjson')
    expect(one.code).to.equal(2)
    expect(one.out.split('\n')).to.have.length(212)
    expect(three).to.deep.equal(one)
    expect(unordered.out.split('\n').toSorted()).to.deep.equal(one.out.split('\n').toSorted())
    // the source runs in one thread, and its own
    expect((await desk.run('stream in.ndjson')).out).to.equal(one.out)
  })

  it('is killed, goes on, and has lost and repeated nothing', async () => {
    desk.put('in.ndjson', articles(900))
    const whole = run('in.ndjson').out
    for (const [out, pause] of [
      ['out.ndjson', 1],
      ['out.ndjson', 100_000]
    ] as const) {
      const child = spawn(process.execPath, [program, 'stream', '--resume', '--out', out, 'in.ndjson'], {
        stdio: 'ignore'
      })
      await until(child, () => existsSync(out) && statSync(out).size >= pause)
      child.kill('SIGKILL')
      await ended(child)
      expect(whole.startsWith(readFileSync(out, 'utf8'))).to.equal(true)
    }
    const {code, err} = run('--resume', '--out', 'out.ndjson', 'in.ndjson')
    expect([code, err]).to.deep.equal([0, ''])
    expect(readFileSync('out.ndjson', 'utf8') === whole).to.equal(true)
  })

  it('audits what is too much for a small thread in a strong one', () => {
    const long = Array.from({length: 2500}, (_, index) => story(index)).join('\n\n')
    desk.put('in.ndjson', `${articles(3)}${JSON.stringify({id: 'long', markdown: long})}\n${articles(1)}`)
    const {code, out} = run('--fields', 'sources', 'in.ndjson')
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({id, error}) => [id, error])).to.deep.equal(
      ['n0', 'n1', 'n2', 'long', 'n0'].map((id) => [id, undefined])
    )
    expect(code).to.equal(0)
  })

  it('tells of wrong settings before it writes', () => {
    desk.put('onrecord.config.json', '{"rules": {"no-such-rule": "off"}}')
    desk.put('in.ndjson', articles(1))
    const {code, out, err} = run('--out', 'out.ndjson', 'in.ndjson')
    expect([code, out, existsSync('out.ndjson')]).to.deep.equal([2, '', false])
    expect(err).to.include('no-such-rule')
  })

  it('ends quietly when nobody reads on', () => {
    desk.put('in.ndjson', articles(600))
    const line = `"$0" "$1" stream in.ndjson | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`
    const {stdout, stderr} = spawnSync('bash', ['-c', line, process.execPath, program], {encoding: 'utf8'})
    expect([stdout.trim().split(/\s+/), stderr]).to.deep.equal([['1', '0'], ''])
  })

  it('gives a slow writer its records as they are done', async () => {
    const child = spawn(process.execPath, [program, 'stream'], {
      stdio: ['pipe', openSync('out.ndjson', 'w'), 'inherit']
    })
    child.stdin?.write(articles(1))
    await until(child, () => statSync('out.ndjson').size > 0)
    expect(readFileSync('out.ndjson', 'utf8').split('\n')).to.have.length(2)
    child.stdin?.end()
    expect(await ended(child)).to.equal(0)
  })
})
