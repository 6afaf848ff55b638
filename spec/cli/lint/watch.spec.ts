import {type ChildProcess, spawn} from 'node:child_process'
import {renameSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from '../desk.ts'
import {builtProgram, program, unlessMissing} from '../needs.ts'

const vague = '# Pier to close\n\n“The pier is shut,” a source said.\n'
const fine = '# Pier to close\n\n“The pier is shut,” said Ada Brook, the harbour master.\n'

/** A run that goes on: what it says, and waits for it. */
class Session {
  readonly #child: ChildProcess
  out = ''
  err = ''

  constructor(line: string) {
    this.#child = spawn(process.execPath, [program, ...line.split(' ')])
    this.#child.stdout?.on('data', (chunk) => (this.out += chunk))
    this.#child.stderr?.on('data', (chunk) => (this.err += chunk))
  }

  /** Waits until it has come to rest so many times. */
  async rounds(count: number): Promise<void> {
    const rested = () => this.err.split('Watching for changes').length - 1
    for (let waited = 0; rested() < count; waited += 50) {
      if (waited > 60_000) throw new Error(`no round ${count}: ${this.out}${this.err}`)
      await new Promise((wake) => setTimeout(wake, 50))
    }
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    return new Promise((wake) => {
      this.#child.once('exit', (code) => wake(code))
      this.#child.kill(signal)
    })
  }
}

describe('lint --watch', function () {
  this.timeout(120_000)
  let desk: Desk
  let session: Session | null = null

  before(unlessMissing(builtProgram))

  beforeEach(() => {
    desk = new Desk()
    desk.put('desk/a.md', vague)
    desk.put('desk/b.md', fine)
  })

  afterEach(async () => {
    await session?.end('SIGKILL')
    session = null
    desk.clear()
  })

  const count = (text: string): number => session?.out.split(text).length ?? 0

  it('lints again whenever an article changes, comes or goes, and ends quietly when it is interrupted', async () => {
    session = new Session('lint --watch --format compact desk')
    await session.rounds(1)
    expect(session.out).to.match(/^desk\/a\.md:3:\d+: warning: .*\[unnamed-source-vague\]$/m)
    desk.put('desk/a.md', fine)
    await session.rounds(2)
    const said = session.out
    // An editor writes beside the file and puts the new one in its place.
    desk.put('desk/.b.tmp', vague)
    renameSync('desk/.b.tmp', 'desk/b.md')
    await session.rounds(3)
    expect(session.out.slice(said.length)).to.match(/^desk\/b\.md:3:/)
    const code = await session.end('SIGINT')
    session = null
    expect(code).to.equal(0)
  })

  it('lints all again when the settings change, and goes on when they are wrong', async () => {
    session = new Session('lint --watch --format compact desk')
    await session.rounds(1)
    expect(session.out).to.match(/: warning: .*\[unnamed-source-vague\]/)
    desk.put('desk/onrecord.config.json', '{"rules": {"unnamed-source-vage": "error"}}')
    await session.rounds(2)
    expect(session.err).to.include('did you mean "unnamed-source-vague"?')
    desk.put('desk/onrecord.config.json', '{"rules": {"unnamed-source-vague": "error"}}')
    await session.rounds(3)
    expect(session.out).to.match(/: error: .*\[unnamed-source-vague\]/)
  })

  it('reads a rule of the user’s own anew when it changes, and settings that come to be above the articles', async () => {
    const rule = (message: string) =>
      `export const quay = {id: 'house/quay', family: 'wording', level: 'error', about: 'a quay', options: {}, *check(article) { yield {span: article.sentences[0], message: '${message}'} }}`
    session = new Session('lint --watch --format compact desk/a.md')
    await session.rounds(1)
    desk.put('rules/quay.mjs', rule('It is a quay.'))
    desk.put('onrecord.config.json', '{"plugins": ["./rules/quay.mjs"]}')
    await session.rounds(2)
    expect(session.out).to.match(/: error: It is a quay\. \[house\/quay\]$/m)
    desk.put('rules/quay.mjs', rule('It is a wharf.'))
    await session.rounds(3)
    expect(session.out).to.match(/: error: It is a wharf\. \[house\/quay\]$/m)
    desk.put('rules/quay.mjs', 'export const quay =')
    await session.rounds(4)
    expect(session.err).to.include('"./rules/quay.mjs" cannot be loaded')
    desk.put('rules/quay.mjs', rule('It is a jetty.'))
    await session.rounds(5)
    expect(session.out).to.match(/: error: It is a jetty\. \[house\/quay\]$/m)
  })

  it('goes on when an article is broken', async () => {
    session = new Session('lint --watch --format compact desk')
    await session.rounds(1)
    desk.put('desk/a.md', Buffer.from([0x50, 0xe9, 0xff]))
    await session.rounds(2)
    expect(session.err).to.include('onrecord: desk/a.md: This is not UTF-8')
    desk.put('desk/a.md', vague)
    await session.rounds(3)
    expect(count('unnamed-source-vague')).to.equal(3)
  })

  it('is not woken by what it writes itself', async () => {
    session = new Session('lint --watch --fix --cache --format sarif=desk/out.sarif desk')
    await session.rounds(1)
    await new Promise((wake) => setTimeout(wake, 1000))
    expect(session.err.split('Watching')).to.have.length(2)
  })

  it('needs files', async () => {
    expect((await desk.run('lint --watch -', {stdin: vague})).err).to.equal(
      'onrecord: "--watch" watches files, and standard input is none; name files or folders.\n'
    )
  })
})
