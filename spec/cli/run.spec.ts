import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import {commands} from '../../lib/cli/arguments/commands.ts'
import {reportSchema} from '../../lib/report/schema.ts'
import {ruleNamed, rules} from '../../rules/index.ts'
import {Desk} from './desk.ts'

const home = process.cwd()
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const clean = '# Pier to close\n\n“The pier is shut,” said Ada Brook, the harbour master.\n'
/** Its marks do not close: a grave finding. */
const grave = '# Pier to close\n\n“The pier is shut, said Ada Brook, the harbour master.\n'
/** The gravest findings in it are warnings. */
const vague = '# Pier to close\n\n“The pier is shut,” a source said. Ada Brook, the harbour master, said so too.\n'

const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean)
const records = (text: string) => lines(text).map((line) => JSON.parse(line))

describe('onrecord', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('desk/clean.md', clean)
    desk.put('desk/grave.md', grave)
    desk.put('desk/vague.md', vague)
  })

  afterEach(() => desk.clear())

  describe('about itself', () => {
    it('tells its version', async () => {
      expect(await desk.run('--version')).to.deep.equal({code: 0, out: `${manifest.version}\n`, err: ''})
    })

    it('lists its commands and exit codes in its help', async () => {
      const {code, out, err} = await desk.run('--help')
      expect([code, err]).to.deep.equal([0, ''])
      for (const [name, {about}] of Object.entries(commands)) {
        expect(out).to.match(new RegExp(`^  ${name}\\b`, 'm'))
        expect(out).to.include(about)
      }
      expect(out).to.match(/^ {2}0 .*\n {2}1 .*\n {2}2 /m)
    })

    for (const [name, {options, examples}] of Object.entries(commands)) {
      it(`tells all of "${name}" in its help`, async () => {
        const {code, out} = await desk.run(`${name} --help`)
        expect(code).to.equal(0)
        for (const option of [...Object.keys(options), 'help', 'version']) {
          expect(out).to.match(new RegExp(`--(\\[no-\\])?${option}\\b`))
        }
        for (const example of examples) expect(out).to.include(`\n  ${example}\n`)
        expect(await desk.run(`help ${name}`)).to.have.property('out', out)
        for (const line of lines(out)) expect(line.length, line).to.be.at.most(120)
      })
    }

    it('answers a command line that it does not understand with a sentence and exit code 2', async () => {
      expect(await desk.run('lnt desk')).to.deep.equal({
        code: 2,
        out: '',
        err: 'onrecord: There is no command "lnt"; did you mean "lint"?\n'
      })
    })
  })

  describe('rules and explain', () => {
    it('lists every rule on a line', async () => {
      const {code, out, err} = await desk.run('rules')
      expect([code, err]).to.deep.equal([0, ''])
      expect(lines(out).map((line) => line.split(/ {2,}/))).to.deep.equal(
        rules.map(({id, level, byDefault, about}) => [id, byDefault === 'off' ? 'off' : level, about])
      )
    })

    it('lists the rules as a house sets them', async () => {
      const levelIn = async (words: string, id: string) =>
        lines((await desk.run(`rules ${words}`)).out)
          .find((line) => line.startsWith(`${id} `))
          ?.split(/ {2,}/)[1]
      desk.put('s.json', '{"extends": "nyt", "rules": {"floating-quote": "off"}}')
      expect([
        await levelIn('', 'unnamed-source-in-lead'),
        await levelIn('--preset nyt', 'unnamed-source-in-lead'),
        await levelIn('--config s.json', 'unnamed-source-in-lead'),
        await levelIn('--config s.json', 'floating-quote')
      ]).to.deep.equal(['warning', 'error', 'error', 'off'])
    })

    it('gives records of the rules', async () => {
      const all = JSON.parse((await desk.run('rules --format json --preset npr')).out)
      expect(all.map(({id}: {id: string}) => id)).to.deep.equal(rules.map(({id}) => id))
      const {options, ...vague} = all.find(({id}: {id: string}) => id === 'unnamed-source-vague')
      expect(vague).to.deep.equal({
        schema: 'onrecord-rule/1',
        id: 'unnamed-source-vague',
        family: 'unnamed',
        about: ruleNamed('unnamed-source-vague')?.about,
        default: 'warning',
        level: 'warning',
        house: {preset: 'npr', why: 'listeners are told how unnamed people know'}
      })
      const takes = {kind: 'wholeNumber', least: 0, greatest: 4}
      expect(options.find(({name}: {name: string}) => name === 'minLevel')).to.deep.include({
        takes,
        default: 2,
        value: 3
      })
      const untold = all.flatMap(({id, options}: {id: string; options: {name: string; about: string}[]}) =>
        options.filter(({about}) => about === '').map(({name}) => `${id}: ${name}`)
      )
      expect(untold).to.deep.equal([])
    })

    it('explains what settings make of a rule', async () => {
      const page = readFileSync(join(home, 'rules/unnamed-source-vague.md'), 'utf8')
      desk.put('s.json', '{"extends": "npr", "rules": {"unnamed-source-vague": "error"}}')
      expect((await desk.run('explain unnamed-source-vague -c s.json')).out).to.equal(
        `${page}\n## As it is set\n\nIts level is \`error\`; by default \`warning\`.\nThe preset \`npr\` sets it: listeners are told how unnamed people know.\n\n- \`minLevel\` is \`3\`; by default \`2\`.\n`
      )
      expect((await desk.run('explain file-fault -p npr')).out).to.include(
        '\n## As it is set\n\nIts level is `warning`, as by default.\n'
      )
      const record = JSON.parse((await desk.run('explain file-fault --format json')).out)
      expect([record.id, record.level, record.house]).to.deep.equal(['file-fault', 'warning', null])
      expect(record.page).to.equal(readFileSync(join(home, 'rules/file-fault.md'), 'utf8'))
    })

    it('explains every rule by its page', async () => {
      for (const {id} of rules) {
        const page = readFileSync(join(home, 'rules', `${id}.md`), 'utf8')
        expect(await desk.run(`explain ${id}`)).to.deep.equal({code: 0, out: page, err: ''})
      }
    })

    it('guesses the rule that was meant', async () => {
      expect(await desk.run('explain unnamed-source-vagu')).to.deep.equal({
        code: 2,
        out: '',
        err: 'onrecord: There is no rule "unnamed-source-vagu"; did you mean "unnamed-source-vague"?\n'
      })
      expect(await desk.run('explain zzz')).to.have.property(
        'err',
        'onrecord: There is no rule "zzz"; "onrecord rules" lists those there are.\n'
      )
    })
  })

  describe('lint', () => {
    it('says that there is nothing to mend', async () => {
      expect(await desk.run('lint desk/clean.md')).to.deep.equal({
        code: 0,
        out: 'Nothing to mend in 1 article.\n',
        err: ''
      })
    })

    it('writes nothing at all about clean articles when it is to be quiet', async () => {
      expect(await desk.run('lint -q desk/clean.md')).to.deep.equal({code: 0, out: '', err: ''})
    })

    it('shows findings under the name of their file, the words below them, and sums up', async () => {
      const {code, out, err} = await desk.run('lint desk --width 100')
      expect([code, err]).to.deep.equal([1, ''])
      expect(out).to.match(/^desk\/grave\.md\n {2}3:1 {2}error {4}/)
      expect(out).to.match(/ {2}unbalanced-quote\n +“The pier is shut, said.*\n +\^+\n/)
      expect(out).to.match(/\n\ndesk\/vague\.md\n +3:1 +note +\S/)
      expect(out).to.match(/\n1 error(, | and )\d+ warnings?( and \d+ notes?)? in 2 of 3 articles\.\n$/)
    })

    it('writes a line a finding for other programs', async () => {
      const {out} = await desk.run('lint --format compact desk')
      expect(lines(out)[0]).to.match(/^desk\/grave\.md:3:1: error: \S.* \[unbalanced-quote\]$/)
      for (const line of lines(out))
        expect(line).to.match(/^desk\/\w+\.md:\d+:\d+: (error|warning|note): \S.*\S \[[a-z-]+\]$/)
    })

    const levels: readonly (readonly [string, number])[] = [
      ['desk/clean.md --fail-level note', 0],
      ['desk/vague.md', 1],
      ['desk/vague.md --fail-level warning', 1],
      ['desk/vague.md --fail-level error', 0],
      ['desk/grave.md --fail-level error', 1]
    ]
    for (const [args, expected] of levels) {
      it(`ends with ${expected} for ${args}`, async () => {
        expect(await desk.run(`lint ${args}`)).to.have.property('code', expected)
      })
    }

    it('gives records with the same findings as the report has', async () => {
      const {code, out} = await desk.run('lint --format ndjson desk')
      const {out: reports} = await desk.run('report --format ndjson desk')
      expect(code).to.equal(1)
      expect(records(out)).to.deep.equal(
        records(reports).map(({path, findings}) => ({schema: 'onrecord-findings/1', path, findings}))
      )
    })

    it('obeys a settings file', async () => {
      desk.put('strict.json', '{"rules": {"unbalanced-quote": "off", "unnamed-source-vague": "error"}}')
      const {out} = await desk.run('lint --format ndjson --config strict.json desk')
      const found = records(out).flatMap(({findings}) => findings)
      expect(found.map(({ruleId}) => ruleId)).to.not.include('unbalanced-quote')
      expect(found.find(({ruleId}) => ruleId === 'unnamed-source-vague')).to.have.property('level', 'error')
    })

    const settings: readonly (readonly [string, string])[] = [
      [
        '{"rules": {"unnamed-source-vage": "off"}}',
        's.json:1:12: There is no rule "unnamed-source-vage"; did you mean "unnamed-source-vague"?'
      ],
      ['{"rules":\n {"a" 1}}', 'The settings file "s.json" is not JSON at line 2, column 7; mend it there.'],
      ['{"rules":', 'The settings file "s.json" is not JSON: it breaks off before its end; mend it there.'],
      ['{"rules": {', 'The settings file "s.json" is not JSON at line 1, column 12; mend it there.'],
      [
        '',
        'The settings file "s.json" cannot be used. There is nothing in this file to audit; check that the article was saved in it.'
      ]
    ]
    for (const [content, message] of settings) {
      it(`answers the settings ${JSON.stringify(content)} with a sentence`, async () => {
        desk.put('s.json', content)
        expect(await desk.run('lint -c s.json desk')).to.deep.equal({code: 2, out: '', err: `onrecord: ${message}\n`})
      })
    }

    it('tells everything that is wrong with settings, a line each', async () => {
      desk.put(
        's.json',
        '{\n  "rules": {\n    "unnamed-source-vague": {"minLevel": 9},\n    "floating-quote": "of"\n  },\n  "rule": {}\n}'
      )
      const {code, err} = await desk.run('lint -c s.json desk')
      expect([code, ...lines(err)]).to.deep.equal([
        2,
        'onrecord: s.json:3:30: The option "minLevel" of the rule "unnamed-source-vague" is 9; give a whole number from 0 to 4.',
        'onrecord: s.json:4:5: The rule "floating-quote" is set to "of"; give "error", "warning", "note", "on", "off", options such as {"name": 1}, or both as ["error", {"name": 1}].',
        'onrecord: s.json:6:3: The settings have no key "rule"; did you mean "rules"?'
      ])
    })

    const levelsOf = (out: string): ReadonlySet<string> =>
      new Set(
        records(out).flatMap(({findings}) =>
          findings.map(({ruleId, level}: {ruleId: string; level: string}) => `${ruleId} ${level}`)
        )
      )

    it('judges as a house does, and as a file laid over it says', async () => {
      desk.put('ours.json', '{"rules": {"unnamed-source-vague": "note"}}')
      desk.put('folder/theirs.json', '{"extends": ["npr", "../ours.json"], "rules": {"unbalanced-quote": "off"}}')
      const plain = levelsOf((await desk.run('lint -f ndjson desk')).out)
      expect([...plain]).to.include.members(['unnamed-source-vague warning', 'unbalanced-quote error'])
      const strict = levelsOf((await desk.run('lint -f ndjson --preset guardian -c ours.json desk')).out)
      expect([...strict]).to.include.members(['unnamed-source-vague note', 'unbalanced-quote error'])
      const theirs = levelsOf((await desk.run('lint -f ndjson -c folder/theirs.json desk')).out)
      expect([...theirs])
        .to.include('unnamed-source-vague note')
        .and.not.include('unbalanced-quote error')
    })

    const extended: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
      [{'s.json': '{"extends": "guardain"}'}, 's.json:1:2: There is no preset "guardain"; did you mean "guardian"?'],
      [
        {'s.json': '{"extends":\n ["ap", "./gone.json"]}'},
        's.json:2:9: "extends" names "./gone.json". There is no settings file "gone.json"; check the name.'
      ],
      [
        {'s.json': '{"extends": "./b/t.json"}', 'b/t.json': '{"extends":\n["../s.json"]}'},
        'b/t.json:2:2: "extends" goes in a circle, s.json → b/t.json → s.json; take one of them out.'
      ],
      [
        {'s.json': '{"extends": "./s.json"}'},
        's.json:1:2: "extends" goes in a circle, s.json → s.json; take one of them out.'
      ],
      [
        {'s.json': '{"extends": "./b/t.json"}', 'b/t.json': '{"rules": {"floating-qoute": "off"}}'},
        'b/t.json:1:12: There is no rule "floating-qoute"; did you mean "floating-quote"?'
      ],
      [
        {'s.json': '{"extends": 3}'},
        's.json:1:2: "extends" is 3; give a preset or a file, such as "ap" or "./house.json", or a list of them.'
      ]
    ]
    for (const [files, message] of extended) {
      it(`says: ${message}`, async () => {
        for (const [path, content] of Object.entries(files)) desk.put(path, content)
        expect(await desk.run('lint -c s.json desk')).to.deep.equal({code: 2, out: '', err: `onrecord: ${message}\n`})
      })
    }

    it('says where there are no settings', async () => {
      expect(await desk.run('lint -c gone.json desk')).to.have.property(
        'err',
        'onrecord: There is no settings file "gone.json"; check the name.\n'
      )
    })
  })

  describe('report', () => {
    it('gives a text for each article and does not mind findings', async () => {
      const {code, out, err} = await desk.run('report desk')
      expect([code, err]).to.deep.equal([0, ''])
      expect(out.match(/^SOURCING REPORT$/gm)).to.have.length(3)
      expect(out).to.include('Ada Brook')
      expect(out).to.not.include('\u001B')
    })

    it('gives Markdown, a page for each article', async () => {
      const {code, out} = await desk.run('report --format markdown desk/clean.md desk/vague.md')
      expect(code).to.equal(0)
      expect(out.match(/^# Pier to close$/gm)).to.have.length(2)
      expect(out).to.include('\n---\n')
    })

    it('gives one JSON array, valid by the published schema', async () => {
      const {code, out} = await desk.run('report --format json desk desk/gone.md')
      const valid = new Ajv2020({strict: false}).compile(reportSchema)
      const made = JSON.parse(out)
      expect(code).to.equal(2)
      expect(made.map(({path}: {path: string}) => path)).to.deep.equal([
        'desk/clean.md',
        'desk/grave.md',
        'desk/vague.md',
        'desk/gone.md'
      ])
      for (const record of made) expect(valid(record), JSON.stringify(valid.errors)).to.equal(true)
    })

    it('gives an empty array an end', async () => {
      expect(JSON.parse((await desk.run('report --format json gone.md')).out)).to.deep.equal([
        {
          schema: 'onrecord-report/1',
          path: 'gone.md',
          error: {code: 'not-found', message: 'There is no such file or folder; check the name.'}
        }
      ])
    })

    it('names its version, and gives the same bytes each time', async () => {
      const {out} = await desk.run('report --format ndjson desk')
      expect(records(out).map(({tool}) => tool.version)).to.deep.equal(Array(3).fill(manifest.version))
      expect(out).to.not.include(desk.folder)
      expect((await desk.run('report --format ndjson desk')).out).to.equal(out)
    })

    it('reads standard input, by the name that it is given', async () => {
      const {out} = await desk.run('report --format ndjson -', {stdin: clean})
      expect(records(out)[0]).to.include({path: '<stdin>', title: 'Pier to close'})
      const named = await desk.run('report --format ndjson - --stdin-filename wire/pier.txt', {stdin: clean})
      expect(records(named.out)[0]).to.include({path: 'wire/pier.txt'})
    })

    it('reads as the format that it is told', async () => {
      const list = '1. “The pier is shut,” Ada Brook said.\n'
      const starts = async (args: string) =>
        records((await desk.run(`report --format ndjson ${args} -`, {stdin: list})).out)[0].statements[0].start
      expect([await starts('--format-in markdown'), await starts('--format-in text')]).to.deep.equal([3, 0])
    })

    it('keeps offsets true behind a byte order mark', async () => {
      desk.put('marked.md', `\uFEFF${clean}`)
      const {out} = await desk.run('report --format ndjson desk/clean.md marked.md')
      const [plain, marked] = records(out).map(({quotations}) => quotations[0].start)
      expect(marked).to.equal(plain + 1)
    })
  })

  describe('with what it cannot audit', () => {
    const obstacles: readonly (readonly [string, string | Uint8Array, string, string])[] = [
      ['empty.md', '', 'empty', 'There is nothing in this file to audit; check that the article was saved in it.'],
      [
        'latin.md',
        Buffer.from('Caf\xe9', 'latin1'),
        'not-utf-8',
        'This is not UTF-8: byte 3 (line 1) is 0xE9; save it as UTF-8.'
      ],
      [
        'wide.txt',
        Buffer.from('\uFEFFPier', 'utf16le'),
        'not-text',
        'This is text in UTF-16 (little-endian); save it as UTF-8.'
      ],
      [
        'binary.md',
        'a\0b',
        'not-text',
        'This is no text: it has a NUL at byte 1 (line 1); save the article as text in UTF-8.'
      ]
    ]
    for (const [name, content, code, message] of obstacles) {
      it(`tells what is wrong with ${name} and does the others`, async () => {
        desk.put(name, content)
        const text = await desk.run(`report desk/clean.md ${name} desk/vague.md`)
        expect([text.code, text.err]).to.deep.equal([2, `onrecord: ${name}: ${message}\n`])
        expect(text.out.match(/^SOURCING REPORT$/gm)).to.have.length(2)
        const {out} = await desk.run(`report --format ndjson desk/clean.md ${name} desk/vague.md`)
        expect(records(out).map(({path}) => path)).to.deep.equal(['desk/clean.md', name, 'desk/vague.md'])
        expect(records(out)[1]).to.deep.equal({schema: 'onrecord-report/1', path: name, error: {code, message}})
        const linted = await desk.run(`lint --format ndjson ${name} desk/clean.md`)
        expect(linted.code).to.equal(2)
        expect(records(linted.out)[0]).to.deep.equal({
          schema: 'onrecord-findings/1',
          path: name,
          error: {code, message}
        })
      })
    }

    it('tells of a folder without articles', async () => {
      desk.put('notes/plan.pdf', '%PDF')
      desk.put('notes/~$plan.docx', 'ada')
      expect(await desk.run('lint notes')).to.deep.equal({
        code: 2,
        out: 'No article could be audited.\n',
        err: 'onrecord: notes: This folder holds no article (.md, .markdown, .txt, .html, .htm, .mdx, .ninjs, .nitf, .docx); name another, or a file.\n'
      })
    })

    it('shows what would steer the terminal, in names and in articles', async () => {
      desk.put('a\u001B[2J.md', `# Pier\u001B]0;x\u0007\n\n“The pier \u009B31mis shut, said Ada Brook.\n`)
      for (const args of [
        'lint',
        'lint --format compact',
        'lint --format json',
        'report',
        'report --format markdown',
        'report --format json',
        'report --format ndjson'
      ]) {
        const {out} = await desk.run(`${args} .`)
        expect(out.length, args).to.be.above(20)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come
        expect(out, args).to.not.match(/[\u001B\u0007\u009B]/)
      }
      const {err} = await desk.run('lint gone\u001B[2J.md')
      expect(err).to.match(/^onrecord: gone␛\[2J\.md: There is no such file/)
    })
  })

  describe('in a terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how colour looks
    const colored = /\u001B\[\d+m/
    const cases: readonly (readonly [string, string, {env?: Record<string, string>; isTTY?: boolean}, boolean])[] = [
      ['a terminal', 'lint desk', {isTTY: true}, true],
      ['a pipe', 'lint desk', {isTTY: false}, false],
      ['--color', 'lint --color desk', {isTTY: false}, true],
      ['--no-color', 'lint --no-color desk', {isTTY: true}, false],
      ['NO_COLOR', 'lint desk', {isTTY: true, env: {NO_COLOR: '1'}}, false],
      ['an empty NO_COLOR', 'lint desk', {isTTY: true, env: {NO_COLOR: ''}}, true],
      ['FORCE_COLOR', 'lint desk', {env: {FORCE_COLOR: '1'}}, true],
      ['FORCE_COLOR=0', 'lint desk', {isTTY: true, env: {FORCE_COLOR: '0'}}, false],
      ['--no-color against FORCE_COLOR', 'lint --no-color desk', {env: {FORCE_COLOR: '1'}}, false],
      ['a dumb terminal', 'lint desk', {isTTY: true, env: {TERM: 'dumb'}}, false],
      ['a report in a terminal', 'report desk/clean.md', {isTTY: true}, true],
      ['a report in Markdown', 'report --color --format markdown desk/clean.md', {isTTY: true}, false]
    ]
    for (const [what, line, surroundings, expected] of cases) {
      it(`writes ${expected ? 'in colour' : 'without colour'} for ${what}`, async () => {
        expect(colored.test((await desk.run(line, surroundings)).out)).to.equal(expected)
      })
    }

    it('keeps to the terminal’s columns, or to those that it is given', async () => {
      const widest = (text: string) => Math.max(...lines(text).map((line) => line.length))
      for (const command of ['lint', 'report']) {
        expect(
          widest((await desk.run(`${command} desk`, {isTTY: true, columns: 70, env: {NO_COLOR: '1'}})).out)
        ).to.be.at.most(70)
        expect(
          widest((await desk.run(`${command} --width 90 desk`, {isTTY: true, columns: 70, env: {NO_COLOR: '1'}})).out)
        ).to.be.within(71, 90)
      }
    })
  })
})
