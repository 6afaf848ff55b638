import {spawnSync} from 'node:child_process'
import {expect} from 'chai'
import {verdictThreads} from '../../../lib/cli/threads/verdictThreads.ts'
import {isUserError} from '../../../lib/cli/userError.ts'
import {readSettings} from '../../../lib/findings/settings.ts'
import {rules} from '../../../rules/index.ts'
import {Desk} from '../desk.ts'
import {builtProgram, program, unlessMissing} from '../needs.ts'

/** What the built program says to a command line. */
function run(line: string, env: Readonly<Record<string, string>> = {}) {
  const all = {...process.env, ...env}
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...line.split(' ')], {
    encoding: 'utf8',
    env: all
  })
  return {code: status, out: stdout, err: stderr}
}

describe('--concurrency', function () {
  this.timeout(120_000)
  let desk: Desk
  before(unlessMissing(builtProgram))

  beforeEach(() => {
    desk = new Desk()
    for (let index = 0; index < 30; index++) {
      desk.put(`desk/${index}.md`, `# Pier ${index}\n\n“Pier ${index} is shut,” a source said.\n`)
    }
    desk.put('desk/7.md', 'The pier\0')
    desk.put('desk/8/onrecord.config.json', '{"extends": "npr"}')
    desk.put('desk/8/a.md', 'Critics say so.\n')
  })

  afterEach(() => desk.clear())

  for (const line of [
    'lint --format ndjson',
    'lint --format stylish',
    'lint --fix-dry-run',
    'report --format json',
    'report'
  ]) {
    it(`gives the same bytes in the same order as one thread does: ${line}`, () => {
      const alone = run(`${line} desk`)
      expect(run(`${line} --concurrency 3 desk`)).to.deep.equal(alone)
    })
  }

  it('goes with a cache', () => {
    const alone = run('lint --format ndjson desk')
    expect(run('lint --cache --concurrency 2 --format ndjson desk')).to.deep.equal(alone)
    expect(run('lint --cache --concurrency 2 --format ndjson desk')).to.deep.equal(alone)
  })

  it('leaves rules of one’s own to the main thread', () => {
    desk.put(
      'desk/pier.mjs',
      `export default {id: 'house/pier', family: 'wording', level: 'error', about: 'A pier', options: {}, *check() { yield {span: {start: 0, end: 1}, message: 'A pier.'} }}`
    )
    desk.put('desk/onrecord.config.json', '{"plugins": ["./pier.mjs"]}')
    const alone = run('lint --format compact desk')
    expect(alone.out).to.include('house/pier')
    expect(run('lint --concurrency 2 --format compact desk')).to.deep.equal(alone)
  })

  it('tells settings that are wrong after what came before them, as one thread does', () => {
    desk.put('desk/8/onrecord.config.json', '{"extends": "nrp"}')
    const alone = run('lint --format ndjson desk')
    expect(alone.code).to.equal(2)
    expect(run('lint --concurrency 2 --format ndjson desk')).to.deep.equal(alone)
  })

  it('auto starts none for a few articles', () => {
    expect(run('lint --concurrency auto desk')).to.deep.equal(run('lint desk'))
  })

  for (const wrong of ['0', 'many', '100']) {
    it(`refuses ${wrong}`, () => {
      expect(run(`lint --concurrency ${wrong} desk`).err).to.equal(
        `onrecord: "--concurrency" is "${wrong}"; give auto, or a number of threads from 1 to 99.\n`
      )
    })
  }
})

describe('verdictThreads', () => {
  it('say which article a thread ended at, and what to do', async () => {
    // Here stands the source, in which there is nothing that a thread could run.
    const threads = verdictThreads(1)
    const article = {path: 'desk/a.md', format: 'markdown', text: 'The pier is shut.'} as const
    const failed = await threads
      .audit({article, settings: readSettings({}, rules), part: 'findings'})
      .catch((error) => error)
    await threads.end()
    expect(isUserError(failed)).to.equal(true)
    expect(failed.message).to.match(
      /^A thread ended while it audited desk\/a\.md \(.+\); run it again with --concurrency 1\.$/
    )
  })
})
