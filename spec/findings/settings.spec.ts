import {expect} from 'chai'
import {choice, flag, share, wholeNumber, wordList} from '../../lib/findings/options.ts'
import type {Presets} from '../../lib/findings/preset.ts'
import {defineRule, type Rule} from '../../lib/findings/rule.ts'
import {readSettings, SettingsError} from '../../lib/findings/settings.ts'

const longLead = defineRule({
  id: 'long-lead',
  family: 'story',
  level: 'warning',
  about: 'A lead that runs on',
  options: {
    maxWords: wholeNumber(40, 5, 200),
    maxShare: share(0.5),
    strict: flag(false),
    count: choice(['words', 'letters'], 'words'),
    spare: wordList(['briefly'])
  },
  *check() {}
})
const plain = defineRule({id: 'plain-rule', family: 'story', level: 'note', about: 'Plain', options: {}, *check() {}})
const rules: readonly Rule[] = [longLead, plain]
const linked = defineRule({
  id: 'linked-rule',
  family: 'link',
  level: 'note',
  byDefault: 'off',
  about: 'Linked',
  options: {strict: flag(false)},
  *check() {}
})

const defaults = {maxWords: 40, maxShare: 0.5, strict: false, count: 'words', spare: ['briefly']}

describe('readSettings', () => {
  it('lets every rule run as it is where nothing is set', () => {
    expect(readSettings({}, rules)).to.deep.equal({
      rules: {'long-lead': {level: null, options: defaults}, 'plain-rule': {level: null, options: {}}}
    })
  })

  const set: readonly [string, unknown, unknown][] = [
    ['a level', 'error', {level: 'error', options: defaults}],
    ['off', 'off', {level: 'off', options: defaults}],
    ['on, which is the level of the rule', 'on', {level: null, options: defaults}],
    ['options alone', {maxWords: 30}, {level: null, options: {...defaults, maxWords: 30}}],
    ['a level with options', ['note', {spare: []}], {level: 'note', options: {...defaults, spare: []}}]
  ]
  for (const [name, value, expected] of set) {
    it(`takes ${name}`, () => {
      expect(readSettings({rules: {'long-lead': value}}, rules).rules['long-lead']).to.deep.equal(expected)
    })
  }

  const asked: readonly [string, unknown, unknown][] = [
    ['off where nobody names it', {}, {level: 'off', options: {strict: false}}],
    ['at its own level where it is on', {'linked-rule': 'on'}, {level: null, options: {strict: false}}],
    [
      'at its own level where an option is set',
      {'linked-rule': {strict: true}},
      {level: null, options: {strict: true}}
    ],
    ['at the level that is set', {'linked-rule': 'error'}, {level: 'error', options: {strict: false}}],
    ['off where an option stands beside off', {'linked-rule': ['off', {}]}, {level: 'off', options: {strict: false}}]
  ]
  for (const [name, value, expected] of asked) {
    it(`runs a rule that is off by default ${name}`, () => {
      for (const settings of [{rules: value}, {rules: value, minConfidence: 0.5}])
        expect(readSettings(settings, [linked]).rules['linked-rule']).to.deep.equal(expected)
    })
  }

  const house: Presets = {
    names: ['strict', 'lax'],
    named: (name) =>
      name === 'strict'
        ? {
            about: 'Strict',
            standards: [],
            rules: {
              'long-lead': {set: ['error', {maxWords: 30, strict: true}], why: 'a reader breathes'},
              'plain-rule': {set: 'off', why: 'nobody asks'},
              'gone-rule': {set: 'error', why: 'a program may bring fewer rules'}
            }
          }
        : name === 'lax'
          ? {about: 'Lax', standards: [], rules: {'long-lead': {set: {maxWords: 60}, why: 'a reader waits'}}}
          : null
  }
  const laid: readonly [string, unknown, unknown, unknown][] = [
    ['a preset', {extends: 'strict'}, {level: 'error', options: {...defaults, maxWords: 30, strict: true}}, 'off'],
    [
      'one preset over another, key by key',
      {extends: ['strict', 'lax']},
      {level: 'error', options: {...defaults, maxWords: 60, strict: true}},
      'off'
    ],
    [
      'a level over a preset, which keeps its options',
      {extends: 'strict', rules: {'long-lead': 'note', 'plain-rule': 'on'}},
      {level: 'note', options: {...defaults, maxWords: 30, strict: true}},
      null
    ],
    [
      'options over a preset, which keeps its level; a rule that was off runs',
      {extends: ['strict'], rules: {'long-lead': {maxWords: 25}, 'plain-rule': {}}},
      {level: 'error', options: {...defaults, maxWords: 25, strict: true}},
      null
    ]
  ]
  for (const [name, value, lead, plainLevel] of laid) {
    it(`lays ${name}`, () => {
      const {rules: found} = readSettings(value, rules, house)
      expect([found['long-lead'], found['plain-rule']?.level]).to.deep.equal([lead, plainLevel])
    })
  }

  it('tells everything that is wrong', () => {
    expect(() =>
      readSettings({rules: {'long-leed': 'off', 'long-lead': {maxWords: 2, srtict: true}}, colour: 1}, rules)
    )
      .to.throw(SettingsError)
      .with.property('sentences')
      .that.deep.equals([
        'The settings have no key "colour"; they have "$schema", "extends", "plugins", "rules", "minConfidence", "overrides".',
        'There is no rule "long-leed"; did you mean "long-lead"?',
        'The option "maxWords" of the rule "long-lead" is 2; give a whole number from 5 to 200.',
        'The rule "long-lead" has no option "srtict"; did you mean "strict"?'
      ])
  })

  it('takes a least confidence, and says nothing of none', () => {
    expect(readSettings({minConfidence: 0.7}, rules).minConfidence).to.equal(0.7)
    expect(readSettings({minConfidence: 0}, rules)).to.deep.equal(readSettings({}, rules))
  })

  const faults: readonly [unknown, string][] = [
    [null, 'The settings are null; give {"rules": {"unnamed-source-vague": "error"}} or the like.'],
    [{rulse: {}}, 'The settings have no key "rulse"; did you mean "rules"?'],
    [
      {presets: []},
      'The settings have no key "presets"; they have "$schema", "extends", "plugins", "rules", "minConfidence", "overrides".'
    ],
    [{minConfidence: 70}, '"minConfidence" is 70; give a number from 0 to 1.'],
    [{minConfidense: 0.7}, 'The settings have no key "minConfidense"; did you mean "minConfidence"?'],
    [{extends: 'strikt'}, 'There is no preset "strikt"; did you mean "strict"?'],
    [{extends: 'weekly'}, 'There is no preset "weekly"; there are strict, lax.'],
    [
      {extends: {a: 1}},
      '"extends" is {"a":1}; give a preset or a file, such as "ap" or "./house.json", or a list of them.'
    ],
    [
      {extends: './house.json'},
      '"extends" names the file "./house.json", which only a settings file can; give a preset.'
    ],
    [{plugins: ['./our.js']}, '"plugins" names files, which only a settings file can; give the rules themselves.'],
    [{plugins: './our.js'}, '"plugins" is "./our.js"; give a list of files, such as ["./rules/our-rule.js"].'],
    [{rules: []}, '"rules" is []; give rules by name, as in {"rules": {"unnamed-source-vague": "error"}}.'],
    [{rules: {'long-leed': 'off'}}, 'There is no rule "long-leed"; did you mean "long-lead"?'],
    [{rules: {'logn-lead': 'off'}}, 'There is no rule "logn-lead"; did you mean "long-lead"?'],
    [{rules: {weather: 'off'}}, 'There is no rule "weather".'],
    [
      {rules: {'long-lead': 'fatal'}},
      'The rule "long-lead" is set to "fatal"; give "error", "warning", "note", "on", "off", options such as {"name": 1}, or both as ["error", {"name": 1}].'
    ],
    [
      {rules: {'long-lead': ['error', {}, 3]}},
      'The rule "long-lead" is set to ["error",{},3]; give "error", "warning", "note", "on", "off", options such as {"name": 1}, or both as ["error", {"name": 1}].'
    ],
    [{rules: {'long-lead': {maxWord: 30}}}, 'The rule "long-lead" has no option "maxWord"; did you mean "maxWords"?'],
    [
      {rules: {'long-lead': {colour: 30}}},
      'The rule "long-lead" has no option "colour"; it has "maxWords", "maxShare", "strict", "count", "spare".'
    ],
    [{rules: {'plain-rule': {max: 1}}}, 'The rule "plain-rule" has no options, so "max" cannot be set.'],
    [
      {rules: {'long-lead': {maxWords: 2}}},
      'The option "maxWords" of the rule "long-lead" is 2; give a whole number from 5 to 200.'
    ],
    [
      {rules: {'long-lead': {maxWords: 'thirty'}}},
      'The option "maxWords" of the rule "long-lead" is "thirty"; give a whole number from 5 to 200.'
    ],
    [
      {rules: {'long-lead': {maxWords: 30.5}}},
      'The option "maxWords" of the rule "long-lead" is 30.5; give a whole number from 5 to 200.'
    ],
    [
      {rules: {'long-lead': ['off', {maxShare: 2}]}},
      'The option "maxShare" of the rule "long-lead" is 2; give a number from 0 to 1.'
    ],
    [
      {rules: {'long-lead': {strict: 'yes'}}},
      'The option "strict" of the rule "long-lead" is "yes"; give true or false.'
    ],
    [
      {rules: {'long-lead': {count: 'lines'}}},
      'The option "count" of the rule "long-lead" is "lines"; give one of "words", "letters".'
    ],
    [
      {rules: {'long-lead': {spare: ['a', 3]}}},
      'The option "spare" of the rule "long-lead" is ["a",3]; give a list of words, such as ["one", "two"].'
    ]
  ]
  for (const [value, sentence] of faults) {
    it(`says: ${sentence}`, () => {
      expect(() => readSettings(value, rules, house))
        .to.throw(SettingsError)
        .with.property('message', sentence)
    })
  }

  it('does not take the names that every object has for rules', () => {
    expect(() => readSettings({rules: {constructor: 'off'}}, rules)).to.throw('There is no rule "constructor".')
  })
})

describe('defineRule', () => {
  it('gives a value that nothing can change', () => {
    expect(Object.isFrozen(longLead)).to.equal(true)
  })

  it('silences nothing unless it says so', () => {
    expect(longLead.silences).to.deep.equal([])
  })
})
