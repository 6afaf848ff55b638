import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from '../desk.ts'

const story =
  'Ada Brook, the harbour master, said; “We are sorry”.\n\nAdvertisement\n\n“The pier is shut,” a source said.\n'
const mended = 'Ada Brook, the harbour master, said: “We are sorry”.\n\n“The pier is shut,” a source said.\n'

describe('lint', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('story.md', story)
  })

  afterEach(() => desk.clear())

  describe('--fix', () => {
    it('mends what cannot change a meaning, tells the rest, and says how much it mended', async () => {
      const {code, out, err} = await desk.run('lint --fix --format compact story.md')
      expect(readFileSync('story.md', 'utf8')).to.equal(mended)
      expect(out).to.match(/^story\.md:3:\d+: warning: .*\[unnamed-source-vague\]$/m)
      expect(out).not.to.include('boilerplate')
      expect([code, err]).to.deep.equal([1, 'Mended 2 findings in 1 article.\n'])
    })

    it('leaves a mended article as it is', async () => {
      await desk.run('lint --fix story.md')
      const {err} = await desk.run('lint --fix story.md')
      expect([readFileSync('story.md', 'utf8'), err]).to.deep.equal([mended, ''])
    })

    it('keeps the rights of a file, and a link a link', async () => {
      chmodSync('story.md', 0o640)
      symlinkSync('story.md', 'link.md')
      await desk.run('lint --fix link.md')
      expect(statSync('story.md').mode & 0o777).to.equal(0o640)
      expect(readFileSync('story.md', 'utf8')).to.equal(mended)
      expect(readdirSync('.').sort()).to.deep.equal(['link.md', 'story.md'])
    })

    it('keeps a byte order mark and the ends of lines', async () => {
      desk.put('dos.md', `\ufeff${story.replaceAll('\n', '\r\n')}`)
      await desk.run('lint --fix dos.md')
      expect(readFileSync('dos.md', 'utf8')).to.equal(`\ufeff${mended.replaceAll('\n', '\r\n')}`)
    })

    it('is refused for standard input', async () => {
      expect(await desk.run('lint --fix -', {stdin: story})).to.deep.equal({
        code: 2,
        out: '',
        err: 'onrecord: "--fix" writes files, and standard input is none; give --diff to see what it would change.\n'
      })
    })
  })

  describe('--fix-dry-run', () => {
    it('tells what would be left and writes nothing', async () => {
      const {out, err} = await desk.run('lint --fix-dry-run --format compact story.md')
      expect(readFileSync('story.md', 'utf8')).to.equal(story)
      expect(out).not.to.include('boilerplate')
      expect(err).to.equal('Would mend 2 findings in 1 article.\n')
    })
  })

  describe('--diff', () => {
    it('shows a unified diff and writes nothing', async () => {
      expect(await desk.run('lint --diff story.md')).to.deep.equal({
        code: 1,
        out: [
          '--- a/story.md',
          '+++ b/story.md',
          '@@ -1,5 +1,3 @@',
          '-Ada Brook, the harbour master, said; “We are sorry”.',
          '+Ada Brook, the harbour master, said: “We are sorry”.',
          ' ',
          '-Advertisement',
          '-',
          ' “The pier is shut,” a source said.',
          ''
        ].join('\n'),
        err: 'Would mend 2 findings in 1 article.\n'
      })
      expect(readFileSync('story.md', 'utf8')).to.equal(story)
    })

    it('is empty, and ends well, where there is nothing to mend', async () => {
      desk.put('story.md', mended)
      expect(await desk.run('lint --diff story.md')).to.deep.equal({code: 0, out: '', err: ''})
    })

    it('does not go with --fix, nor with a form', async () => {
      expect((await desk.run('lint --diff --fix story.md')).err).to.equal(
        'onrecord: "--fix" and "--diff" exclude each other; give one.\n'
      )
      expect((await desk.run('lint --diff --format csv story.md')).err).to.equal(
        'onrecord: "--diff" shows a diff in place of the findings; leave --format out.\n'
      )
    })
  })

  describe('exit codes', () => {
    const codes: readonly (readonly [options: string, code: number])[] = [
      ['', 1],
      ['--fail-level error', 0],
      ['--fail-level note', 1],
      ['--max-warnings 9', 0],
      ['--max-warnings 0', 1],
      ['--exit-zero', 0],
      ['--exit-zero --max-warnings 0', 0]
    ]
    for (const [options, code] of codes) {
      it(`${options || 'without options'}: ${code}`, async () => {
        expect((await desk.run(`lint ${options} story.md`)).code).to.equal(code)
      })
    }

    it('a file that is missing is 2, even with --exit-zero', async () => {
      expect((await desk.run('lint --exit-zero none.md')).code).to.equal(2)
    })

    it('a number that is none is refused', async () => {
      expect((await desk.run('lint --max-warnings few story.md')).err).to.equal(
        'onrecord: "--max-warnings" is "few"; give a whole number.\n'
      )
    })
  })

  it('--statistics counts by rule', async () => {
    desk.put('other.md', 'Critics say so. Critics say no.\n')
    const {out} = await desk.run('lint --statistics story.md other.md')
    expect(out.split('\n')[0]).to.equal('findings  articles  fixable  rule')
    expect(out).to.match(/^ {7}2 {9}1 {8}0 {2}vague-attribution$/m)
    expect(out).to.match(/^ {7}1 {9}1 {8}1 {2}boilerplate-in-body$/m)
  })

  it('--stats tells where the time went, on standard error', async () => {
    const {out, err} = await desk.run('lint --stats --format compact --quiet story.md')
    expect(out).to.include('unnamed-source-vague')
    expect(err).to.match(
      /^1 audits\nwhole run +\d+\.\d ms\nreading articles +\d+\.\d ms\nrules +\d+\.\d ms\nfiles and output/
    )
  })
})
