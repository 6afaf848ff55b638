import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect} from 'chai'
import {broken, Desk, program} from './article.ts'

const isInstalled =
  spawnSync('emacs', ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"]).status === 0
const inEmacs = isInstalled
  ? 'in Emacs'
  : 'in Emacs (passed over, since it is not installed with eglot: apt-get install emacs-nox elpa-eglot)'

/** What the writer saw; see drive.el. */
interface Seen {
  readonly fault?: string
  readonly findings: readonly string[]
  readonly definition: string
  readonly renamed: boolean
  readonly mended: string
  readonly report: string
}

describe(inEmacs, () => {
  const desk = new Desk()
  let seen: Seen

  before(function () {
    if (!isInstalled) return this.skip()
    this.timeout(120_000)
    const env = {
      ...process.env,
      NODE: process.execPath,
      ONRECORD: program,
      ARTICLE: desk.article,
      SEEN: desk.path('seen.json')
    }
    const drive = ['--batch', '--no-init-file', '--eval', '(package-initialize)', '-l', 'spec/editors/drive.el']
    execFileSync('emacs', drive, {env, stdio: ['ignore', 'ignore', 'ignore'], timeout: 110_000})
    seen = JSON.parse(readFileSync(desk.path('seen.json'), 'utf8'))
  })

  after(() => desk.clear())

  it('findings are shown', () => {
    expect(seen.fault).to.equal(undefined)
    const rules = seen.findings.map((text) => /\[([a-z-]+)\]/.exec(text)?.[1])
    expect(rules).to.have.members(broken)
  })

  it('“She” leads to where Ada Brook is introduced, and her name is spelt anew', () => {
    expect(seen.definition).to.match(/^Ada Brook, the harbour master/)
    expect(seen.renamed).to.equal(true)
  })

  it('what can be mended is mended, and the report opens beside the article', () => {
    expect(seen.mended).to.equal('The port lost 4,000 jobs last year. “It is shut for good”, Ms Brooke said.')
    expect(seen.report).to.equal('SOURCING REPORT')
  })
})
