import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect} from 'chai'
import {broken, Desk, inALine, program} from './article.ts'

const isInstalled = spawnSync('nvim', ['--version']).status === 0
const inNeovim = isInstalled
  ? 'in Neovim'
  : 'in Neovim (passed over, since it is not installed: apt-get install neovim)'

/** What the writer saw; see drive.lua. */
interface Seen {
  readonly fault?: string
  readonly messages: string
  readonly findings: readonly string[]
  readonly source: string
  readonly definition: string
  readonly card: readonly string[]
  readonly references: number
  readonly outline: readonly string[]
  readonly lens: string
  readonly renamed: readonly string[]
  readonly mended: string
  readonly report: readonly [string, boolean]
  readonly page: string
}

describe(inNeovim, () => {
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
    const ours = `set runtimepath^=${resolve('editors/neovim')}`
    const drive = `luafile ${resolve('spec/editors/drive.lua')}`
    execFileSync('nvim', ['--headless', '-u', 'NONE', '--cmd', ours, '-c', 'filetype on', '-c', drive], {
      env,
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 110_000
    })
    seen = JSON.parse(readFileSync(desk.path('seen.json'), 'utf8'))
  })

  after(() => desk.clear())

  it('everything goes its way, and nothing is complained of', () => {
    expect(seen.fault).to.equal(undefined)
    expect(seen.messages).not.to.match(/E\d+:|error/i)
  })

  it('findings are shown', () => {
    expect(seen.findings).to.have.members(broken)
    expect(seen.source).to.equal('onrecord')
  })

  it('“She” leads to where Ada Brook is introduced', () => {
    expect(seen.definition).to.equal('Ada')
  })

  it('a card tells who she is', () => {
    expect(seen.card[0]).to.match(/^\*\*Ada Brook\*\* · person, by name\b/)
    expect(seen.card[1]).to.match(/^harbour master\b/)
    expect(seen.card[2]).to.match(/^4 statements, 12 words quoted\b/)
  })

  it('references, the outline and the line above the article are there', () => {
    expect(seen.references).to.equal(4)
    expect(seen.outline).to.deep.equal(['Pier at Marne to close', 'Ada Brook', 'official', 'Without a source'])
    expect(seen.lens).to.equal(inALine)
  })

  it('a name is spelt anew wherever it stands', () => {
    expect(seen.renamed.map((line) => line.match(/(?:\w+ )?Brooke?\b/)?.[0])).to.deep.equal([
      'Ada Brooke',
      'Ms Brooke',
      'Brooke'
    ])
  })

  it('the preferred quick fix mends the mark', () => {
    expect(seen.mended).to.equal('The port lost 4,000 jobs last year. “It is shut for good”, Ms Brooke said.')
  })

  it('the report and a rule’s page open beside the article', () => {
    expect(seen.report).to.deep.equal(['# Pier at Marne to close', true])
    expect(seen.page).to.equal('# quote-mark-style')
  })
})
