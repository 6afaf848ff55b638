import {expect} from 'chai'
import {optionsSchema} from '../../lib/findings/optionSchemas.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import {levels} from '../../lib/model.ts'
import {ruleNamed, rules} from '../../rules/index.ts'
import {presetNamed} from '../../rules/presets/presetNamed.ts'
import {presetNames} from '../../rules/presets/presetNames.ts'
import {presets} from '../../rules/presets/presets.ts'
import {catalogue} from './catalogue.ts'

/** Rules that presets name and that are still to be written: empty when the catalogue is whole. */
const awaited: readonly string[] = []

const houses = presetNames.map((name) => ({name, preset: presetNamed(name)}))
const rows = houses.flatMap(({name, preset}) =>
  Object.entries(preset?.rules ?? {}).map(([id, row]) => ({name, id, row}))
)

describe('presets', () => {
  it('stand in the order of the alphabet, each once', () => {
    expect([...new Set(presetNames)].sort()).to.deep.equal(presetNames)
  })

  it('have each a house, an address and rules', () => {
    const bare = houses.filter(
      ({preset}) => preset === null || preset.standards.length === 0 || Object.keys(preset.rules).length === 0
    )
    expect(bare).to.deep.equal([])
    for (const {preset} of houses) {
      expect(preset?.about).to.match(/^\p{Lu}[^.]*: .*[^.]$/u)
      expect(preset?.standards.filter((address) => !URL.canParse(address))).to.deep.equal([])
    }
  })

  it('name rules of the catalogue', () => {
    expect(rows.filter(({id}) => !catalogue.includes(id)).map(({name, id}) => `${name}: ${id}`)).to.deep.equal([])
  })

  it('name rules that are there, but for those still to be written', () => {
    const missing = new Set(rows.map(({id}) => id).filter((id) => ruleNamed(id) === null))
    expect([...missing].filter((id) => !awaited.includes(id))).to.deep.equal([])
  })

  it('set options that the rules have, to what they take', () => {
    const wrong = rows.flatMap(({name, id, row: {set}}) => {
      const rule = ruleNamed(id)
      const options = Array.isArray(set) ? set[1] : typeof set === 'string' ? {} : set
      const error = rule && optionsSchema(rule.options).safeParse(options).error
      return error ? [`${name}: ${id}: ${error.issues.map(({message}) => message).join()}`] : []
    })
    expect(wrong).to.deep.equal([])
  })

  it('say why in a clause', () => {
    expect(rows.filter(({row}) => !/^[\p{Ll}“].*[^.]$/u.test(row.why)).map(({row}) => row.why)).to.deep.equal([])
  })

  for (const {name} of houses) {
    it(`makes settings of ${name}`, () => {
      const settings = readSettings({extends: name}, rules, presets)
      const plain = readSettings({}, rules)
      expect(Object.keys(settings.rules)).to.deep.equal(Object.keys(plain.rules))
      const set = rows.filter((row) => row.name === name && ruleNamed(row.id) !== null)
      for (const {id, row} of set) {
        const level = levels.find((each) => each === (Array.isArray(row.set) ? row.set[0] : row.set))
        if (level !== undefined) expect(settings.rules[id]?.level).to.equal(level)
      }
    })
  }

  it('are null where nobody made one', () => {
    expect(['apnews', 'constructor', ''].map(presetNamed)).to.deep.equal([null, null, null])
  })
})
