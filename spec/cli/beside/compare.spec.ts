import {execFileSync} from 'node:child_process'
import {expect} from 'chai'
import {Desk} from '../desk.ts'

const mail =
  '---\ndate: 2031-05-01\n---\n\n“The crane was never safe to use,” Ada Brook said. Ole Kane, 34, was hurt.\n'
const wire =
  '---\ndate: 2031-05-01\n---\n\n“The crane was never safe to use,” Ada Brook said. Ole Kane, 43, was hurt.\n'

describe('stories beside stories', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('mail.md', mail)
    desk.put('wire.md', wire)
  })

  afterEach(() => desk.clear())

  describe('onrecord compare', () => {
    it('writes a record for other programs', async () => {
      const {code, out, err} = await desk.run('compare --format json mail.md wire.md')
      const record = JSON.parse(out)
      expect([code, err, record.schema]).to.deep.equal([0, '', 'onrecord-comparison/1'])
      expect(record.stories.map(({path}: {path: string}) => path)).to.deep.equal(['mail.md', 'wire.md'])
      expect(
        record.conflicts[0].places.map(({story, line, words}: {story: number; line: number; words: string}) => [
          story,
          line,
          words
        ])
      ).to.deep.equal([
        [0, 5, '34'],
        [1, 5, '43']
      ])
    })

    it('takes a folder, and gives the same bytes again', async () => {
      const {out} = await desk.run('compare .')
      expect(out)
        .to.include('The age of Ole Kane.')
        .and.equal((await desk.run('compare .')).out)
    })

    it('says where dates are missing, and compares', async () => {
      desk.put('note.md', 'Ole Kane, 34, was hurt.\n')
      const {code, err} = await desk.run('compare mail.md note.md')
      expect([code, err]).to.deep.equal([
        0,
        'onrecord: "note.md" has no date, so ages and counts there may be of any day; give a "date:" in the front matter.\n'
      ])
    })

    const faults: readonly (readonly [string, string])[] = [
      [
        'compare mail.md',
        '"mail.md" is one article, and there is nothing to compare it with; name two or more that tell of one event.'
      ],
      ['compare mail.md gone.md', 'gone.md: There is no such file or folder; check the name.'],
      ['compare', '"onrecord compare" needs something to work on: onrecord compare FILE FILE… or FOLDER.']
    ]
    for (const [line, sentence] of faults) {
      it(`says what is wrong with onrecord ${line}`, async () => {
        const {code, out, err} = await desk.run(line)
        expect([code, out, err]).to.deep.equal([2, '', `onrecord: ${sentence}\n`])
      })
    }
  })

  describe('onrecord lint --event', () => {
    const rulesIn = (out: string): readonly string[] =>
      [...out.matchAll(/^(\S+?):\S+ \w+ .*?([a-z-]+)$/gm)].map(([, path, rule]) => `${path} ${rule}`)

    it('looks across the stories', async () => {
      const {code, out} = await desk.run('lint --event --format compact mail.md wire.md')
      expect(code).to.equal(1)
      expect(out)
        .to.include('“34” does not agree with “43” in wire.md')
        .and.include('“43” does not agree with “34” in mail.md')
      expect((await desk.run('lint --format compact mail.md wire.md')).out).not.to.include('does not agree')
    })

    it('keeps to the settings and to what an article asks to have ignored', async () => {
      desk.put('quiet.json', '{"rules": {"fact-conflict": "off"}}')
      expect((await desk.run('lint --event --config quiet.json mail.md wire.md')).out).not.to.include('does not agree')
      desk.put('wire.md', wire.replace('“The', '<!-- onrecord-ignore fact-conflict: the court has 43 -->\n“The'))
      expect((await desk.run('lint --event --format compact mail.md wire.md')).out).not.to.include('in mail.md')
    })

    it('puts what it finds into the records', async () => {
      const {out} = await desk.run('report --event --format ndjson mail.md wire.md')
      const [first] = out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
      expect(first.findings.some(({ruleId}: {ruleId: string}) => ruleId === 'fact-conflict')).to.equal(true)
    })

    it('says as much of one article as without', async () => {
      expect(rulesIn((await desk.run('lint --event --format compact mail.md')).out)).to.deep.equal(
        rulesIn((await desk.run('lint --format compact mail.md')).out)
      )
    })
  })

  describe('onrecord diff', () => {
    const before = 'The bridge was never inspected, Ada Brook said.\n'
    const after = 'The bridge was never inspected.\n'

    beforeEach(() => {
      desk.put('old.md', before)
      desk.put('new.md', after)
    })

    it('fails where a statement has lost its source', async () => {
      const {code, out} = await desk.run('diff old.md new.md')
      expect(code).to.equal(1)
      expect(out)
        .to.include('STATEMENTS THAT HAVE LOST THEIR SOURCE')
        .and.include('was Ada Brook’s; nobody is credited now')
    })

    it('fails for nothing where it is told to, or where a source was added', async () => {
      expect((await desk.run('diff --exit-zero old.md new.md')).code).to.equal(0)
      expect((await desk.run('diff new.md old.md')).code).to.equal(0)
    })

    it('writes a record for other programs', async () => {
      const record = JSON.parse((await desk.run('diff --format json old.md new.md')).out)
      expect([record.schema, record.credits[0].kind, record.credits[0].from[0].name]).to.deep.equal([
        'onrecord-diff/1',
        'dropped',
        'Ada Brook'
      ])
    })

    describe('with git', () => {
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@desk.example', ...args], {stdio: 'ignore'})

      beforeEach(() => {
        git('init', '--initial-branch', 'main')
        desk.put('stories/bridge.md', before)
        git('add', 'stories')
        git('commit', '-m', 'first')
        desk.put('stories/bridge.md', after)
      })

      for (const line of [
        'diff HEAD -- stories/bridge.md',
        'diff HEAD stories/bridge.md',
        'diff main -- stories/bridge.md'
      ]) {
        it(`lays a file beside itself as it was: onrecord ${line}`, async () => {
          const {code, out} = await desk.run(line)
          expect([code, out.includes('was Ada Brook’s')]).to.deep.equal([1, true])
        })
      }

      const faults: readonly (readonly [string, string])[] = [
        [
          'diff HEAD~7 -- stories/bridge.md',
          'There is no commit "HEAD~7"; give a branch, a tag or a commit that git knows.'
        ],
        ['diff HEAD -- new.md', '"new.md" was not there at "HEAD"; give a commit that has it.'],
        ['diff HEAD -- gone.md', 'There is no file "gone.md"; give a draft, and a commit or a file to lay it beside.']
      ]
      for (const [line, sentence] of faults) {
        it(`says what is wrong with onrecord ${line}`, async () => {
          const {code, err} = await desk.run(line)
          expect([code, err]).to.deep.equal([2, `onrecord: ${sentence}\n`])
        })
      }
    })

    const faults: readonly (readonly [string, string])[] = [
      ['diff old.md', '"onrecord diff" needs something to work on: onrecord diff OLD NEW, or COMMIT -- FILE.'],
      [
        'diff old.md new.md mail.md',
        '"onrecord diff" takes 2 operands (OLD NEW, or COMMIT -- FILE), so "mail.md" has no place there.'
      ],
      ['diff main -- old.md', '"old.md" is in no git repository; run it in one, or name two files.']
    ]
    for (const [line, sentence] of faults) {
      it(`says what is wrong with onrecord ${line}`, async () => {
        const {code, err} = await desk.run(line)
        expect([code, err]).to.deep.equal([2, `onrecord: ${sentence}\n`])
      })
    }
  })

  describe('onrecord verify', () => {
    beforeEach(() => desk.put('papers/hearing.txt', 'ADA BROOK: The crane was never safe to use.\n'))

    it('is content where all quotations stand in the evidence', async () => {
      const {code, out} = await desk.run('verify mail.md --evidence papers')
      expect(code).to.equal(0)
      expect(out).to.include('1 of 1 quotation stands in the evidence as printed.')
    })

    it('takes more evidence behind the first, as a shell gives it', async () => {
      desk.put('papers/more.srt', '1\n00:00:01,000 --> 00:00:02,000\nNothing.\n')
      const record = JSON.parse(
        (await desk.run('verify mail.md --format json --evidence papers/hearing.txt papers/more.srt')).out
      )
      expect(record.evidence.map(({path}: {path: string}) => path)).to.deep.equal([
        'papers/hearing.txt',
        'papers/more.srt'
      ])
      expect([record.schema, record.allowed, record.quotations[0].verdict]).to.deep.equal([
        'onrecord-verification/1',
        ['case', 'marks', 'spelling', 'brackets'],
        'verbatim'
      ])
    })

    it('fails where a quotation is not as it was said, and where it is missing if that is asked', async () => {
      desk.put('papers/hearing.txt', 'ADA BROOK: The crane was never safe to climb.\n')
      expect((await desk.run('verify mail.md -e papers')).code).to.equal(1)
      desk.put('papers/hearing.txt', 'ADA BROOK: Good evening to all of you.\n')
      expect((await desk.run('verify mail.md -e papers')).code).to.equal(0)
      expect((await desk.run('verify --complete mail.md -e papers')).code).to.equal(1)
    })

    it('wants one article', async () => {
      expect((await desk.run('verify . -e papers')).err).to.equal(
        'onrecord: "." is not one article; name a file, and the evidence behind --evidence.\n'
      )
    })

    it('shows what would steer a terminal', async () => {
      desk.put('papers/hearing.txt', 'ADA BROOK: The crane was never \u001b[31msafe to climb up.\n')
      const {out} = await desk.run('verify mail.md -e papers')
      expect(out).not.to.include('\u001b')
    })

    const faults: readonly (readonly [string, string])[] = [
      [
        'verify mail.md',
        'Nothing is named to hold "mail.md" against; give --evidence FILE, a transcript, a release or a folder of them.'
      ],
      [
        'verify mail.md -e ./mail.md',
        'There is no evidence but "mail.md" itself; name a transcript, a release or a folder of them.'
      ],
      ['verify mail.md -e gone.txt', 'There is no evidence "gone.txt"; check the name.'],
      [
        'verify mail.md -e empty.txt',
        'The evidence "empty.txt" cannot be read: There is nothing in this file to audit; check that the article was saved in it.'
      ],
      [
        'verify mail.md -e bare',
        'The folder "bare" holds no evidence (.txt, .md, .markdown, .html, .htm, .docx, .vtt, .srt); name another, or a file.'
      ],
      [
        'verify mail.md -e notes.vtt',
        'The evidence "notes.vtt" has no captions with times; check that it is WebVTT or SubRip, or name it .txt.'
      ],
      ['verify mail.md -e papers --allow mark', '"--allow" has "mark"; did you mean "marks"?']
    ]
    for (const [line, sentence] of faults) {
      it(`says what is wrong with onrecord ${line}`, async () => {
        desk.put('empty.txt', ' \n')
        desk.put('bare/data.bin', 'x')
        desk.put('notes.vtt', 'WEBVTT\n\nNothing here.\n')
        const {code, out, err} = await desk.run(line)
        expect([code, out, err]).to.deep.equal([2, '', `onrecord: ${sentence}\n`])
      })
    }
  })
})
