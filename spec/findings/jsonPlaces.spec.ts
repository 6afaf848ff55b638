import {expect} from 'chai'
import fc from 'fast-check'
import {JsonPlaces} from '../../lib/findings/jsonPlaces.ts'

describe('JsonPlaces', () => {
  const text = `{
  "extends": ["ap", "./house.json"],
  "rules": {
    "floating-quote": "off", "single-source-story": ["error", {"minStatements": 4,
      "types": ["brief"]}],
    "quote \\"x\\": {": {"a": -1.5e3}
  }
}`

  const cases: readonly [readonly string[], string][] = [
    [['extends'], '2:3'],
    [['extends', '0'], '2:15'],
    [['extends', '1'], '2:21'],
    [['rules'], '3:3'],
    [['rules', 'floating-quote'], '4:5'],
    [['rules', 'single-source-story'], '4:30'],
    [['rules', 'single-source-story', '1'], '4:63'],
    [['rules', 'single-source-story', '1', 'minStatements'], '4:64'],
    [['rules', 'single-source-story', '1', 'types'], '5:7'],
    [['rules', 'single-source-story', '1', 'types', '0'], '5:17'],
    [['rules', 'quote "x": {', 'a'], '6:24'],
    [['rules', 'single-source-story', '1', 'maxStatements'], '4:63'],
    [['colour'], '1:1'],
    [[], '1:1']
  ]
  const places = new JsonPlaces(text)
  for (const [path, place] of cases) {
    it(`finds ${path.join(' › ') || 'the whole'}`, () => {
      const {line, column} = places.placeOf(path)
      expect(`${line}:${column}`).to.equal(place)
    })
  }

  it('finds every key of every JSON text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json()), fc.constantFrom(0, 1, 2), (object, indent) => {
        const json = JSON.stringify(object, null, indent)
        const found = new JsonPlaces(json)
        const lines = json.split('\n')
        for (const key of Object.keys(object)) {
          const {line, column} = found.placeOf([key])
          expect(lines[line - 1]?.slice(column - 1)).to.satisfy((rest: string) => rest.startsWith(JSON.stringify(key)))
        }
      })
    )
  })
})
