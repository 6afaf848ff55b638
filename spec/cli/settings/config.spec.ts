import {readFileSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from '../desk.ts'

const story = 'Critics say so.\n'

describe('settings files', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('a.md', story)
    desk.put('opinion/b.md', story)
  })

  afterEach(() => desk.clear())

  /** The level of the finding in each article, as the settings have it. */
  const levels = async (line = '') => {
    const {out, err} = await desk.run(`lint --format compact ${line}`)
    const found = Array.from(out.matchAll(/^(\S+?):1:1: (\w+): “Critics”/gm), ([, path, level]) => `${path} ${level}`)
    return [found, err]
  }

  const forms: readonly (readonly [name: string, text: string])[] = [
    ['onrecord.config.json', '{"rules": {"vague-attribution": "error"}}'],
    ['onrecord.config.yaml', 'rules:\n  vague-attribution: error\n'],
    ['onrecord.config.yml', 'rules: {vague-attribution: error}\n'],
    ['onrecord.config.mjs', 'export default {rules: {"vague-attribution": "error"}}\n'],
    ['.onrecordrc', '{"rules": {"vague-attribution": "error"}}'],
    ['.onrecordrc', 'rules:\n  vague-attribution: error\n'],
    ['.onrecordrc.json', '{"rules": {"vague-attribution": "error"}}'],
    ['package.json', '{"name": "desk", "onrecord": {"rules": {"vague-attribution": "error"}}}']
  ]
  for (const [name, text] of forms) {
    it(`${name} is found, ${text.startsWith('{') ? 'in JSON' : 'in another form'}`, async () => {
      desk.put(name, text)
      expect(await levels('a.md')).to.deep.equal([['a.md error'], ''])
    })
  }

  it('the nearest one holds for an article, and none below it', async () => {
    desk.put('onrecord.config.json', '{"rules": {"vague-attribution": "error"}}')
    desk.put('opinion/.onrecordrc', '{"rules": {"vague-attribution": "note"}}')
    expect(await levels()).to.deep.equal([['a.md error', 'opinion/b.md note'], ''])
  })

  it('a package.json without the key is none', async () => {
    desk.put('onrecord.config.json', '{"rules": {"vague-attribution": "error"}}')
    desk.put('opinion/package.json', '{"name": "opinion"}')
    expect(await levels('opinion')).to.deep.equal([['opinion/b.md error'], ''])
  })

  it('--config names one for all, and --no-config-lookup none', async () => {
    desk.put('onrecord.config.json', '{"rules": {"vague-attribution": "error"}}')
    desk.put('mine.yaml', 'rules: {vague-attribution: note}')
    expect(await levels('--config mine.yaml')).to.deep.equal([['a.md note', 'opinion/b.md note'], ''])
    expect(await levels('--no-config-lookup')).to.deep.equal([['a.md warning', 'opinion/b.md warning'], ''])
  })

  it('an override means the articles that its patterns match, seen from the file’s folder', async () => {
    desk.put(
      'desk.json',
      '{"rules": {"vague-attribution": "error"}, "overrides": [{"files": ["opinion/**"], "rules": {"vague-attribution": "note"}}]}'
    )
    expect(await levels('--config desk.json')).to.deep.equal([['a.md error', 'opinion/b.md note'], ''])
    desk.put('house/house.json', readFileSync('desk.json'))
    expect(await levels('--config house/house.json')).to.deep.equal([['a.md error', 'opinion/b.md error'], ''])
  })

  it('the later override is laid over the earlier, and both may extend a house', async () => {
    desk.put(
      'onrecord.config.yaml',
      'overrides:\n  - files: "**"\n    extends: wikipedia\n    rules: {vague-attribution: note}\n  - files: opinion/*\n    rules: {vague-attribution: "off"}\n'
    )
    expect(await levels()).to.deep.equal([['a.md note'], ''])
  })

  it('a file in an installed package can be extended, and so can YAML', async () => {
    desk.put('node_modules/house-style/onrecord.json', '{"rules": {"vague-attribution": "error"}}')
    desk.put('onrecord.config.json', '{"extends": "house-style/onrecord.json"}')
    expect(await levels('a.md')).to.deep.equal([['a.md error'], ''])
    desk.put('base.yaml', 'rules: {vague-attribution: note}')
    desk.put('onrecord.config.json', '{"extends": "./base.yaml"}')
    expect(await levels('a.md')).to.deep.equal([['a.md note'], ''])
  })

  const faults: readonly (readonly [name: string, text: string, sentence: string])[] = [
    [
      'onrecord.config.yaml',
      'rules:\n  vague-atribution: error\n',
      'onrecord.config.yaml:2:3: There is no rule "vague-atribution"; did you mean "vague-attribution"?'
    ],
    [
      'onrecord.config.yaml',
      'rules: [\n',
      'The settings file "onrecord.config.yaml" is not YAML at line 2, column 1 (Flow sequence in block collection must be sufficiently indented and end with a ]); mend it there.'
    ],
    [
      'onrecord.config.json',
      '{\n  "overrides": [{"files": "opinion/**", "rules": {"vague-attribution": "of"}}]\n}',
      'onrecord.config.json:2:51: The rule "vague-attribution" is set to "of"; give "error", "warning", "note", "on", "off", options such as {"name": 1}, or both as ["error", {"name": 1}].'
    ],
    [
      'onrecord.config.json',
      '{"overrides": [{"files": "a.md", "plugins": []}]}',
      'onrecord.config.json:1:34: The settings have no key "plugins"; they have "extends", "rules", "minConfidence".'
    ],
    [
      'package.json',
      '{\n  "onrecord": {"extends": "reutres"}\n}',
      'package.json:2:16: There is no preset "reutres"; did you mean "reuters"?'
    ],
    [
      'onrecord.config.mjs',
      'export const a = 1\n',
      'The settings file "onrecord.config.mjs" exports no settings; write "export default {…}".'
    ],
    ['onrecord.config.mjs', 'throw new Error("no")\n', 'The settings file "onrecord.config.mjs" cannot be run: no.']
  ]
  for (const [name, text, sentence] of faults) {
    it(`says: ${sentence}`, async () => {
      desk.put(name, text)
      expect(await desk.run('lint a.md')).to.deep.equal({code: 2, out: '', err: `onrecord: ${sentence}\n`})
    })
  }

  it('programs are not run where they are forbidden, or stand outside the folder that is worked in', async () => {
    desk.put('onrecord.config.mjs', 'export default {}\n')
    expect((await desk.run('lint --no-config-code a.md')).err).to.equal(
      'onrecord: The settings file "onrecord.config.mjs" is a program, and --no-config-code forbids those; give JSON or YAML.\n'
    )
    desk.put('strange/onrecord.config.mjs', 'throw new Error("was run")\n')
    desk.put('strange/c.md', story)
    desk.put('work/d.md', story)
    process.chdir('work')
    expect((await desk.run('lint ../strange/c.md')).err).to.match(
      /^onrecord: The settings file ".*strange\/onrecord\.config\.mjs" is a program outside the folder that you work in, or somebody else’s, and was not run;/
    )
  })

  it('--print-config shows the settings of an article, and where each value came from', async () => {
    desk.put(
      'onrecord.config.json',
      '{"extends": "npr", "overrides": [{"files": "opinion/**", "rules": {"vague-attribution": ["note", {"resolveWindow": 1}]}}]}'
    )
    const shown = JSON.parse((await desk.run('lint --print-config opinion/b.md')).out)
    expect(shown.article).to.equal('opinion/b.md')
    expect(shown.rules['vague-attribution'].level).to.deep.equal({value: 'note', from: 'onrecord.config.json'})
    expect(shown.rules['vague-attribution'].options.resolveWindow).to.deep.equal({
      value: 1,
      from: 'onrecord.config.json'
    })
    expect(shown.rules['unnamed-source-vague'].options.minLevel).to.deep.equal({value: 3, from: 'preset npr'})
    expect(shown.rules['file-fault'].level).to.deep.equal({value: 'warning', from: 'default'})
  })

  describe('onrecord init', () => {
    const written = () => JSON.parse(readFileSync('onrecord.config.json', 'utf8'))

    it('asks for the house, and again where there is none of that name', async () => {
      const {code, out} = await desk.run('init', {stdin: 'reutres\nreuters\n'})
      expect([code, written().extends]).to.deep.equal([0, 'reuters'])
      expect(out).to.include('There is no house "reutres"; did you mean "reuters"?')
    })

    it('asks nothing where the answer is given', async () => {
      expect((await desk.run('init --yes')).out).to.equal(
        'Wrote onrecord.config.json. "onrecord rules" lists what can be set.\n'
      )
      expect(written()).to.deep.equal({$schema: './node_modules/onrecord/dist/config.schema.json', rules: {}})
    })

    it('leaves settings that are there alone', async () => {
      desk.put('.onrecordrc', '{}')
      expect(await desk.run('init --preset ap')).to.deep.equal({
        code: 2,
        out: '',
        err: 'onrecord: There is a settings file ".onrecordrc" here already; change that one, or take it away first.\n'
      })
    })

    it('writes settings that can be read', async () => {
      await desk.run('init --preset npr')
      expect((await desk.run('lint --print-config a.md')).code).to.equal(0)
    })
  })
})
