import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect} from 'chai'
import {findInputs, type Input, type StandardInput} from '../../../lib/cli/inputs/findInputs.ts'

const silent: StandardInput = {open: () => stream(), name: null}

async function* stream(...chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks
}

describe('findInputs', () => {
  const home = process.cwd()
  let desk: string

  beforeEach(() => {
    desk = mkdtempSync(join(tmpdir(), 'onrecord-'))
    process.chdir(desk)
  })

  afterEach(() => {
    process.chdir(home)
    rmSync(desk, {recursive: true})
  })

  const put = (path: string, text: string | Buffer = 'The pier is shut.') => {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }

  /** What comes of operands: each path with its format, or with what keeps it from being read. */
  async function list(operands: readonly string[], standard = silent): Promise<readonly string[]> {
    const found: string[] = []
    for await (const input of findInputs(operands, standard)) found.push(`${input.path} ${nameOf(input)}`)
    return found
  }
  const nameOf = (input: Input) => ('obstacle' in input ? input.obstacle.code : input.format)

  it('searches a folder for articles, in the order of their names', async () => {
    for (const path of ['b.md', 'a/z.TXT', 'a/y.markdown', 'c.md', 'B.txt', 'notes.pdf', 'a.md']) put(`desk/${path}`)
    expect(await list(['desk'])).to.deep.equal([
      'desk/B.txt text',
      'desk/a/y.markdown markdown',
      'desk/a/z.TXT text',
      'desk/a.md markdown',
      'desk/b.md markdown',
      'desk/c.md markdown'
    ])
  })

  it('passes over hidden names, installed packages and the page that tells of the folder', async () => {
    for (const path of ['.git/a.md', '.draft.md', 'node_modules/x/a.md', 'README.md', 'x/readme.txt', 'a.md']) put(path)
    expect(await list(['.'])).to.deep.equal(['a.md markdown'])
  })

  it('takes a file by name whatever its ending, hidden or not', async () => {
    for (const path of ['.draft.md', 'wire', 'story.text']) put(path)
    expect(await list(['wire', '.draft.md', 'story.text'])).to.deep.equal([
      'wire text',
      '.draft.md markdown',
      'story.text text'
    ])
  })

  it('reads what is named twice once, in the order in which it is named', async () => {
    for (const path of ['desk/a.md', 'desk/b.md']) put(path)
    expect(
      await list(['desk/b.md', 'desk/', './desk/a.md', '-', '-'], {open: () => stream(Buffer.from('x')), name: null})
    ).to.deep.equal(['desk/b.md markdown', 'desk/a.md markdown', '<stdin> markdown'])
  })

  it('comes out of links that lead in a circle, and follows those that do not', async () => {
    put('desk/a.md')
    put('archive/old.md')
    symlinkSync('..', 'desk/up')
    symlinkSync('../archive', 'desk/archive')
    symlinkSync('self', 'desk/self')
    symlinkSync('../archive/old.md', 'desk/same.md')
    expect(await list(['desk'])).to.deep.equal([
      'desk/a.md markdown',
      'desk/archive/old.md markdown',
      'desk/same.md markdown'
    ])
  })

  it('shows a link that points to nothing, or to itself', async () => {
    mkdirSync('desk')
    symlinkSync('gone.md', 'desk/broken.md')
    symlinkSync('self.md', 'desk/self.md')
    expect(await list(['desk'])).to.deep.equal(['desk/broken.md not-found', 'desk/self.md unreadable'])
  })

  it('puts the pieces of standard input together', async () => {
    const bytes = Buffer.from('“The pier is shut.”')
    const standard = {
      open: () => stream(bytes.subarray(0, 1), bytes.subarray(1, 20), bytes.subarray(20)),
      name: 'wire.txt'
    }
    const inputs: Input[] = []
    for await (const input of findInputs(['-'], standard)) inputs.push(input)
    expect(inputs).to.deep.equal([{path: 'wire.txt', format: 'text', text: '“The pier is shut.”'}])
  })

  it('goes on behind what it cannot read', async () => {
    put('a.md')
    put('empty.md', '')
    mkdirSync('bare')
    expect(await list(['gone.md', 'empty.md', 'bare', 'a.md/b.md', '/dev/null', 'a.md'])).to.deep.equal([
      'gone.md not-found',
      'empty.md empty',
      'bare no-articles',
      'a.md/b.md not-found',
      '/dev/null unreadable',
      'a.md markdown'
    ])
  })

  const messages: readonly (readonly [string, string])[] = [
    ['desk/harbor.md', 'There is no such file or folder; did you mean "desk/harbour.md"?'],
    ['harbour.md', 'There is no such file or folder; check the name.'],
    [
      'bare',
      'This folder holds no article (.md, .markdown, .txt, .html, .htm, .mdx, .ninjs, .nitf, .docx); name another, or a file.'
    ]
  ]
  for (const [path, message] of messages) {
    it(`tells what is wrong with ${path}, and the remedy`, async () => {
      put('desk/harbour.md')
      mkdirSync('bare')
      const {value} = await findInputs([path], silent).next()
      expect(value).to.have.nested.property('obstacle.message', message)
    })
  }
})
