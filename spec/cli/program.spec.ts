import {spawnSync} from 'node:child_process'
import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'chai'
import {Desk} from './desk.ts'

const entry = join(process.cwd(), 'lib/cli/onrecord.ts')
const loader = import.meta.resolve('tsx')

const article = '# Pier to close\n\n“The pier is shut,” said Ada Brook, the harbour master.\n'

describe('the program', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('a.md', article)
  })

  afterEach(() => desk.clear())

  /** Runs the program in a process of its own. */
  function start(args: readonly string[], options: {input?: string; first?: readonly string[]} = {}) {
    const all = [...(options.first ?? []), '--import', loader, entry, ...args]
    const {status, stdout, stderr} = spawnSync(process.execPath, all, {encoding: 'utf8', input: options.input ?? ''})
    return {code: status, out: stdout, err: stderr}
  }

  it('hands its exit code to the shell', () => {
    desk.put('b.md', '“The pier is shut, said Ada Brook.\n')
    expect(start(['lint', 'a.md']).code).to.equal(0)
    expect(start(['lint', 'b.md']).code).to.equal(1)
    expect(start(['lint', 'gone.md']).code).to.equal(2)
  })

  it('reads standard input', () => {
    expect(start(['lint', '-'], {input: article})).to.deep.equal({
      code: 0,
      out: 'Nothing to mend in 1 article.\n',
      err: ''
    })
    expect(start(['lint', '-'], {input: ''})).to.have.property(
      'err',
      'onrecord: <stdin>: There is nothing in this file to audit; check that the article was saved in it.\n'
    )
  })

  it('ends quietly when nobody reads on', () => {
    for (let index = 0; index < 300; index++) desk.put(`many/${index}.md`, article)
    const line = `"$0" --import "$1" "$2" report --format ndjson many | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`
    const {stdout, stderr} = spawnSync('bash', ['-c', line, process.execPath, loader, entry], {encoding: 'utf8'})
    expect([stdout.trim().split(/\s+/), stderr]).to.deep.equal([['1', '0'], ''])
  })

  it('does not pass a fault of its own for anything else: it names the file and ends with 2', () => {
    const sabotage = 'data:text/javascript,Array.prototype.toSorted=()=>{throw new Error("sabotage")}'
    const {code, err} = start(['lint', 'a.md'], {first: ['--import', sabotage]})
    expect(code).to.equal(2)
    expect(err).to.match(/onrecord failed on a\.md/)
    expect(err).to.match(/sabotage/)
    expect(err).to.match(/This is a fault of the program, not of your article/)
  })

  it('says where it may not read', function () {
    if (process.getuid?.() === 0) this.skip()
    chmodSync('a.md', 0)
    expect(start(['lint', 'a.md']).err).to.equal(
      'onrecord: a.md: You may not read this; ask for the right to, or run as somebody who has it.\n'
    )
  })
})
