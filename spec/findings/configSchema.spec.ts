import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {expect} from 'chai'
import fc from 'fast-check'
import {configSchema} from '../../lib/findings/configSchema.ts'
import {choice, flag, share, wholeNumber, wordList} from '../../lib/findings/options.ts'
import {defineRule, type Rule} from '../../lib/findings/rule.ts'
import {readWritten} from '../../lib/findings/settings.ts'
import {writtenValue} from '../../lib/findings/written.ts'
import {rules} from '../../rules/index.ts'
import {presets} from '../../rules/presets/presets.ts'

const bare = {family: 'story', level: 'note', *check() {}} as const
const own: readonly Rule[] = [
  defineRule({
    ...bare,
    id: 'long-lead',
    about: 'A lead that runs on',
    options: {
      maxWords: wholeNumber(40, 5, 200),
      maxShare: share(0.5),
      strict: flag(false),
      count: choice(['words', 'letters'], 'words'),
      spare: wordList(['briefly'])
    }
  }),
  defineRule({...bare, id: 'plain-rule', about: 'Plain', options: {}})
]
const schema = configSchema(own, presets, (id, option) => `${option} of ${id}`)
const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(schema)

/** Whether the program takes settings, as those of a file that extends others which are empty. */
function isTaken(value: unknown): boolean {
  try {
    readWritten(
      [{...writtenValue(value), name: 's.json', open: (path) => ({...writtenValue({}), name: path})}],
      own,
      presets
    )
    return true
  } catch {
    return false
  }
}

const good: readonly unknown[] = [
  {},
  {$schema: 'https://onrecord.example/config.schema.json', extends: 'ap'},
  {extends: ['guardian', './house.json'], minConfidence: 0.7, plugins: ['./rules/our-rule.js']},
  {rules: {'long-lead': 'error', 'plain-rule': 'off'}},
  {rules: {'long-lead': {maxWords: 5, maxShare: 0, strict: true, count: 'letters', spare: []}}},
  {rules: {'long-lead': ['on', {maxWords: 200}], 'plain-rule': ['note', {}]}},
  {rules: {'plain-rule': ['warning']}}
]
const bad: readonly unknown[] = [
  null,
  [],
  'ap',
  {rule: {}},
  {extends: 'apnews'},
  {extends: ['ap', 3]},
  {plugins: './rules/our-rule.js'},
  {rules: []},
  {rules: {'long-leed': 'error'}},
  {rules: {'long-lead': 'fatal'}},
  {rules: {'long-lead': ['error', {}, 3]}},
  {rules: {'long-lead': {maxWord: 5}}},
  {rules: {'long-lead': {maxWords: 4}}},
  {rules: {'long-lead': {maxWords: 5.5}}},
  {rules: {'long-lead': ['on', {maxShare: 2}]}},
  {rules: {'long-lead': {count: 'lines'}}},
  {rules: {'long-lead': {spare: ['a', 3]}}},
  {rules: {'plain-rule': {max: 1}}},
  {minConfidence: 70}
]

describe('configSchema', () => {
  for (const [settings, verdict] of [
    [good, true],
    [bad, false]
  ] as const) {
    for (const value of settings) {
      it(`${verdict ? 'takes' : 'refuses'} ${JSON.stringify(value)}, as the program does`, () => {
        expect([validate(value), isTaken(value)]).to.deep.equal([verdict, verdict])
      })
    }
  }

  it('agrees with the program on any settings', () => {
    const odd = fc.constantFrom<unknown>(
      ...['error', 'on', 'of', 5, 4, 0.5, -1, true, null, [], ['a'], {}, 'words', 'ap']
    )
    const options = fc.dictionary(fc.constantFrom('maxWords', 'maxShare', 'strict', 'count', 'spare', 'x'), odd, {
      maxKeys: 3
    })
    const setting = fc.oneof(odd, options, fc.tuple(odd, options), fc.tuple(odd, options, odd))
    const names = fc.constantFrom('long-lead', 'plain-rule', 'no-rule')
    const base = fc.oneof(odd, fc.constantFrom('bbc', './a.json', 'a.JSON', 'bb'))
    const settings = fc.record(
      {
        rules: fc.oneof(odd, fc.dictionary(names, setting, {maxKeys: 2})),
        extends: fc.oneof(base, fc.array(base, {maxLength: 2})),
        minConfidence: odd,
        plugins: odd
      },
      {requiredKeys: []}
    )
    fc.assert(
      fc.property(settings, (value) => validate(value) === isTaken(value)),
      {numRuns: 500}
    )
  })

  it('leaves rules of the user’s own to their files', () => {
    expect([validate({rules: {'house/a': {b: 1}}}), validate({rules: {'house/a': 'fatal'}})]).to.deep.equal([
      true,
      false
    ])
  })

  it('tells what a key is for', () => {
    expect(schema).to.have.nested.property('properties.minConfidence.description')
    const told = JSON.stringify(schema)
    for (const words of ['"maxWords of long-lead"', '"A lead that runs on."', '"default":40', '"guardian"'])
      expect(told).to.include(words)
  })

  it('takes the settings that the README shows', () => {
    const whole = new Ajv({strict: true, allowUnionTypes: true}).compile(configSchema(rules, presets, () => ''))
    const shown = [
      ...readFileSync('README.md', 'utf8').matchAll(/```json\n(\{"(?:rules|extends|minConfidence)[\s\S]*?)```/g)
    ]
    expect(shown.length).to.be.greaterThan(1)
    for (const [, json = ''] of shown) expect([whole(JSON.parse(json)), whole.errors]).to.deep.equal([true, null])
  })
})
