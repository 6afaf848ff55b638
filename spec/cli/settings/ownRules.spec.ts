import {chownSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect} from 'chai'
import {Desk} from '../desk.ts'

const readme = readFileSync('README.md', 'utf8')
const library = pathToFileURL(join(process.cwd(), 'lib/index.ts')).href
const example = /```js\n(import \{defineRule[\s\S]*?)```/.exec(readme)?.[1]?.replace("'onrecord'", `'${library}'`) ?? ''
const exampleSettings = /```json\n(.*"plugins".*)\n```/.exec(readme)?.[1] ?? ''

const rule = (parts: string) =>
  `export const r = {id: 'house/a', family: 'story', level: 'note', about: 'A', options: {}, *check() {}, ${parts}}`

describe('rules of the user’s own', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put(
      'a.md',
      'The quay was very dark, and quite cold. “It was very dark,” said Ada Brook, the harbour master.\n'
    )
  })

  afterEach(() => desk.clear())

  it('run as the README shows', async () => {
    desk.put('house/rules/weak-words.js', example)
    desk.put('house/settings.json', exampleSettings)
    const {out, err} = await desk.run('lint --format compact --config house/settings.json a.md')
    expect([out, err]).to.deep.equal(['a.md:1:14: note: “very” weighs nothing; say how. [house/weak-words]\n', ''])
  })

  it('come singly or in a list, each file once, and below others’ settings', async () => {
    desk.put(
      'b.js',
      `${rule('')}\nexport default [r, {...r, id: 'house/b', *check() { yield {span: {start: 0, end: 3}, message: 'No.'} }}]`
    )
    desk.put('base.json', '{"plugins": ["./b.js"], "rules": {"house/b": "error"}}')
    desk.put('s.json', '{"extends": "./base.json", "plugins": ["./b.js"]}')
    const {code, out} = await desk.run('lint --format compact -c s.json a.md')
    expect([code, out]).to.deep.equal([1, 'a.md:1:1: error: No. [house/b]\n'])
  })

  const faults: readonly (readonly [about: string, file: string, message: string])[] = [
    ['nothing', 'export const a = 3', 'gives no rule; export what defineRule makes.'],
    ['no JavaScript', 'export const =', 'cannot be loaded: '],
    ['what throws', 'throw new Error("No ink\\nleft")', 'cannot be loaded: No ink.'],
    [
      'an id of ours',
      rule("id: 'floating-quote'"),
      'gives a rule that cannot be used: its id is "floating-quote", and should be like "house/our-rule".'
    ],
    [
      'a family that is none',
      rule("family: 'storys'"),
      'gives a rule that cannot be used: the family of "house/a" is "storys", and should be one of unnamed, '
    ],
    [
      'a level that is none',
      rule('level: 3'),
      'gives a rule that cannot be used: the level of "house/a" is 3, and should be one of error, warning, note.'
    ],
    ['no sentence', rule('about: null'), 'gives a rule that cannot be used: "house/a" has no "about", which says'],
    ['no options', rule('options: null'), 'gives a rule that cannot be used: "house/a" has no "options"; give {}'],
    [
      'an option that is a bare value',
      rule("options: {words: ['a']}"),
      'gives a rule that cannot be used: the option "words" of "house/a" is not made by wholeNumber,'
    ],
    ['no generator', rule('check: 3'), 'gives a rule that cannot be used: "house/a" has no generator "check".'],
    ['a rule twice', `${rule('')}\nexport const q = {...r}`, 'gives the rule "house/a", which is there already.']
  ]
  for (const [about, file, message] of faults) {
    it(`say it in a sentence where a file gives ${about}`, async () => {
      desk.put('s.json', '{\n  "plugins": ["./b.mjs"]\n}')
      desk.put('b.mjs', file)
      const {code, out, err} = await desk.run('lint -c s.json a.md')
      expect([code, out]).to.deep.equal([2, ''])
      expect(err).to.include(`onrecord: s.json:2:15: "./b.mjs" ${message}`)
    })
  }

  it('are read from the folder of the settings alone', async () => {
    desk.put('b.js', rule(''))
    desk.put('in/s.json', '{"plugins": ["../b.js"]}')
    desk.put('in/t.json', '{"plugins": ["./c.js"]}')
    symlinkSync(join(desk.folder, 'b.js'), 'in/c.js')
    desk.put('in/u.json', '{"plugins": ["./d.js"]}')
    const answer = async (name: string) => (await desk.run(`lint -c in/${name}.json a.md`)).err
    expect(await answer('s')).to.equal(
      'onrecord: in/s.json:1:14: "../b.js" lies outside the folder of the settings; put it inside.\n'
    )
    expect(await answer('t')).to.equal(
      'onrecord: in/t.json:1:14: "./c.js" lies outside the folder of the settings; put it inside.\n'
    )
    expect(await answer('u')).to.equal('onrecord: in/u.json:1:14: "./d.js" is not there; check the name.\n')
  })

  it('are not run where the settings that name them lie outside the folder that is worked in, or above it and are somebody else’s', async function () {
    desk.put('strange/onrecord.config.json', '{"plugins": ["./b.js"]}')
    desk.put('strange/b.js', 'throw new Error("was run")')
    desk.put('strange/c.md', 'The quay was dark.')
    desk.put('work/d.md', 'The quay was dark.')
    process.chdir('work')
    const refused =
      'is a program outside the folder that you work in, or somebody else’s, and was not run; work in its folder.\n'
    expect((await desk.run('lint ../strange/c.md')).err).to.match(
      /^onrecord: \S*strange\/onrecord\.config\.json:1:14: /
    )
    expect((await desk.run('lint ../strange/c.md')).err).to.include(refused)
    if (process.getuid?.() !== 0) return this.skip()
    desk.put('../onrecord.config.json', '{"plugins": ["./b.js"]}')
    desk.put('../b.js', 'throw new Error("was run")')
    chownSync('../b.js', 1234, 1234)
    expect((await desk.run('lint d.md')).err).to.include(refused)
    chownSync('../b.js', 0, 0)
    expect((await desk.run('lint d.md')).err).to.include('cannot be loaded: was run')
  })

  it('are listed and explained, by a page beside their file or by what they say', async () => {
    desk.put('rules/b.js', `${rule('')}\nexport const q = {...r, id: 'house/b', about: 'B'}`)
    desk.put('s.json', '{"plugins": ["./rules/b.js"]}')
    const {out} = await desk.run('rules -c s.json')
    expect(out.match(/^house.*$/gm)?.map((line) => line.split(/ {2,}/))).to.deep.equal([
      ['house/a', 'note', 'A'],
      ['house/b', 'note', 'B']
    ])
    const explained = async () => (await desk.run('explain -c s.json house/b')).out
    expect(await explained()).to.equal('# house/b\n\nB.\n\n## As it is set\n\nIts level is `note`, as by default.\n')
    desk.put('rules/b.md', '# house/b\n\nB, for a reason.\n')
    expect(await explained()).to.include('B, for a reason.')
  })

  it('may be TypeScript where Node reads it', async () => {
    desk.put('package.json', '{"type": "module"}')
    desk.put('b.ts', rule('').replace('export', 'type A = 1\nexport'))
    desk.put('s.json', '{"plugins": ["./b.ts"]}')
    const {code, err} = await desk.run('lint -c s.json a.md')
    const reads = 'typescript' in process.features
    expect([code, err]).to.deep.equal(
      reads
        ? [0, '']
        : [
            2,
            'onrecord: s.json:1:14: "./b.ts" is TypeScript, which this Node does not read; use Node 22.18 or newer, or give JavaScript.\n'
          ]
    )
  })

  it('fail as the user’s', async () => {
    desk.put('b.js', rule('*check() { throw new Error("no ink") }'))
    desk.put('s.json', '{"plugins": ["./b.js"]}')
    expect(await desk.run('lint -c s.json a.md')).to.deep.equal({
      code: 2,
      out: '',
      err: 'onrecord: a.md: The rule "house/a" failed: no ink; mend the rule.\n'
    })
  })
})
