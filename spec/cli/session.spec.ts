import {spawn, spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from './desk.ts'
import {builtProgram, program, pseudoTerminal, unlessMissing} from './needs.ts'

const vague = '# Pier to close\n\n“The pier is shut,” a source said.\n'
const plainEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !['NO_COLOR', 'FORCE_COLOR', 'CI', 'GITHUB_ACTIONS'].includes(name))
)

/** What the built program shows in a terminal of so many columns, and its exit code. */
function inTerminal(
  line: string,
  {columns = 80, env = {}}: {columns?: number; env?: Readonly<Record<string, string>>} = {}
) {
  const command = `stty cols ${columns}; "${process.execPath}" "${program}" ${line}`
  const {status, stdout} = spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: {...plainEnv, TERM: 'xterm', SHELL: '/bin/sh', ...env}
  })
  return {code: status, out: stdout}
}

const sequence = '\u001b['
const widest = (text: string): number => Math.max(...text.split(/\r?\n/).map((line) => line.length))

describe('in a terminal', function () {
  this.timeout(120_000)
  let desk: Desk

  before(unlessMissing(builtProgram, pseudoTerminal))

  beforeEach(() => {
    desk = new Desk()
    desk.put('a.md', vague)
  })

  afterEach(() => desk.clear())

  it('findings are in colour, unless somebody wants none', () => {
    expect(inTerminal('lint a.md').out).to.include(`${sequence}33mwarning`)
    expect(inTerminal('lint --no-color a.md').out).not.to.include(sequence)
    expect(inTerminal('lint a.md', {env: {NO_COLOR: '1'}}).out).not.to.include(sequence)
    expect(inTerminal('lint a.md', {env: {TERM: 'dumb'}}).out).not.to.include(sequence)
  })

  it('findings in a pipe are in none, unless somebody wants it', () => {
    const piped = (words: readonly string[], env = {}) =>
      spawnSync(process.execPath, [program, 'lint', ...words, 'a.md'], {encoding: 'utf8', env: {...plainEnv, ...env}})
        .stdout
    expect(piped([])).not.to.include(sequence)
    expect(piped(['--color'])).to.include(sequence)
    expect(piped([], {FORCE_COLOR: '1'})).to.include(sequence)
  })

  it('lines are as long as the terminal is wide', () => {
    const [narrow, wide] = [60, 120].map((columns) => widest(inTerminal('lint --no-color a.md', {columns}).out))
    expect(narrow).to.be.at.most(70)
    expect(wide).to.be.within(71, 120)
  })

  it('the exit code comes through', () => {
    expect(inTerminal('lint a.md').code).to.equal(1)
  })

  it('a long run tells how far it is, on one line that it takes away, and none where a build server reads', () => {
    for (let index = 0; index < 60; index++)
      desk.put(`many/${index}.md`, `${vague}\n${'The pier is shut, said Ada Brook. '.repeat(600)}`)
    const {out} = inTerminal('lint --quiet --format json=out.json many')
    expect(out).to.match(/\r\d+ articles, \d+ s {2}many\/\d+\.md/)
    expect(out.split('\r').at(-1)?.trim()).to.equal('')
    expect(inTerminal('lint --quiet --format json=out.json many', {env: {CI: '1'}}).out).not.to.include('articles,')
  })
})

describe('interrupted', function () {
  this.timeout(120_000)
  let desk: Desk

  before(unlessMissing(builtProgram))

  beforeEach(() => {
    desk = new Desk()
    for (let index = 0; index < 400; index++)
      desk.put(`many/${index}.md`, `${vague}\n${'The pier is shut, said Ada Brook. '.repeat(200)}`)
  })

  afterEach(() => desk.clear())

  it('it leaves nothing half-written, and what was there as it was', async () => {
    desk.put('out.json', 'old\n')
    const child = spawn(process.execPath, [program, 'lint', '--cache', '--format', 'json=out.json', 'many'])
    const ended = new Promise((wake) => child.once('exit', (_, signal) => wake(signal)))
    while (!readdirSync('.').some((name) => /^\.out\.json\.\d+\.onrecord$/.test(name))) {
      await new Promise((wake) => setTimeout(wake, 5))
    }
    child.kill('SIGINT')
    expect(await ended).to.equal('SIGINT')
    expect(readdirSync('.').sort()).to.deep.equal(['many', 'out.json'])
    expect(readFileSync('out.json', 'utf8')).to.equal('old\n')
  })

  it('by a reader who has seen enough, it ends quietly', () => {
    for (const form of ['ndjson', 'stylish', 'sarif']) {
      const line = `"$0" "$1" lint --format ${form} many | head -c 200 > /dev/null; echo "\${PIPESTATUS[0]}"`
      const {stdout, stderr} = spawnSync('bash', ['-c', line, process.execPath, program], {encoding: 'utf8'})
      expect([form, stdout, stderr]).to.deep.equal([form, '0\n', ''])
    }
    rmSync('many', {recursive: true})
  })
})
