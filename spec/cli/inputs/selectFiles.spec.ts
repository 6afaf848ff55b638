import {execFileSync} from 'node:child_process'
import {expect} from 'chai'
import {Desk} from '../desk.ts'

const story = 'Critics say so.\n\nThe pier is shut, said Ada Brook, the harbour master.\n'

describe('which files are audited', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    for (const path of ['a.md', 'drafts/b.md', 'drafts/old/c.txt', 'out/d.md', 'notes.rst']) desk.put(path, story)
  })

  afterEach(() => desk.clear())

  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@paper.example', ...args], {stdio: 'pipe'})

  const files = async (line: string, stdin = '') => {
    const {out, err, code} = await desk.run(`lint --show-files ${line}`, {stdin})
    return [out.trimEnd().split('\n').filter(Boolean), err, code]
  }

  it('those of the current folder, where nothing is named', async () => {
    expect(await files('')).to.deep.equal([['a.md', 'drafts/b.md', 'drafts/old/c.txt', 'out/d.md'], '', 0])
  })

  it('those that a pattern matches, without those that another leaves out', async () => {
    expect(await files('drafts/**/*.{md,txt} !**/c.txt')).to.deep.equal([['drafts/b.md'], '', 0])
    expect(await files('*.rst')).to.deep.equal([['notes.rst'], '', 0])
    expect(await files('./*.md')).to.deep.equal([['a.md'], '', 0])
    expect(await files('!drafts/**')).to.deep.equal([['a.md', 'out/d.md'], '', 0])
  })

  it('none where a pattern matches nothing, and a sentence says so', async () => {
    expect(await files('x*.md')).to.deep.equal([
      [],
      'onrecord: x*.md: No article matches this pattern; check it, and put it in quotation marks so that the shell leaves it alone.\n',
      2
    ])
  })

  it('a file whose name looks like a pattern, where it is there', async () => {
    desk.put('b[1].md', story)
    expect(await files('b[1].md')).to.deep.equal([['b[1].md'], '', 0])
  })

  it('those of a list, a line each or parted by NUL', async () => {
    desk.put('list', 'a.md\r\ndrafts/b.md\n')
    expect(await files('--file-list list')).to.deep.equal([['a.md', 'drafts/b.md'], '', 0])
    expect(await files('--file-list -', 'a.md\0out/d.md\0')).to.deep.equal([['a.md', 'out/d.md'], '', 0])
    expect(await files('--file-list -', '')).to.deep.equal([[], '', 0])
    expect(await files('--file-list none')).to.deep.equal([
      [],
      'onrecord: There is no file list "none"; check the name.\n',
      2
    ])
  })

  describe('ignore files', () => {
    beforeEach(() => {
      desk.put('.gitignore', 'out/\n')
      desk.put('drafts/.onrecordignore', 'old\n')
    })

    it('are respected, each from its folder on', async () => {
      expect(await files('')).to.deep.equal([['a.md', 'drafts/b.md'], '', 0])
    })

    it('can be switched off, all of them or the ones for git', async () => {
      expect(await files('--no-ignore')).to.deep.equal([['a.md', 'drafts/b.md', 'drafts/old/c.txt', 'out/d.md'], '', 0])
      expect(await files('--no-gitignore')).to.deep.equal([['a.md', 'drafts/b.md', 'out/d.md'], '', 0])
    })

    it('hold for a file that is named itself, and a sentence says so', async () => {
      expect(await files('out/d.md a.md')).to.deep.equal([
        ['a.md'],
        'onrecord: out/d.md is ignored by .gitignore and was passed over; give --no-ignore to audit it.\n',
        0
      ])
      expect(await files('--no-ignore out/d.md')).to.deep.equal([['out/d.md'], '', 0])
    })

    it('the nearer one decides', async () => {
      desk.put('drafts/.gitignore', '!b.md\n')
      desk.put('.onrecordignore', 'b.md\na.md\n')
      expect(await files('')).to.deep.equal([['drafts/b.md'], '', 0])
    })
  })

  describe('--since and --changed-lines', () => {
    beforeEach(() => {
      git('init', '-q')
      git('add', '-A')
      git('commit', '-q', '-m', 'first')
      desk.put('a.md', `${story}\nExperts say no.\n`)
      desk.put('drafts/nëw\t.md', story)
    })

    it('take what changed since a commit, and what git does not know yet', async () => {
      expect(await files('--since HEAD')).to.deep.equal([['a.md', 'drafts/nëw\t.md'], '', 0])
      git('add', '-A')
      expect(await files('--since HEAD')).to.deep.equal([['a.md', 'drafts/nëw\t.md'], '', 0])
      git('commit', '-q', '-m', 'second')
      expect(await files('--since HEAD')).to.deep.equal([[], '', 0])
      expect(await files('--since HEAD~1 drafts')).to.deep.equal([['drafts/nëw\t.md'], '', 0])
    })

    it('tell of changed lines alone', async () => {
      const {out} = await desk.run('lint --changed-lines --format compact a.md')
      expect(out).to.match(/^a\.md:5:1: warning: “Experts”.*\n$/)
    })

    it('are refused where git cannot answer', async () => {
      expect(await files('--since none')).to.deep.equal([
        [],
        'onrecord: There is no commit "none"; give a branch, a tag or a commit that git knows.\n',
        2
      ])
      expect((await files('--since --upload-pack=x'))[2]).to.equal(2)
    })
  })
})
