import {expect} from 'chai'
import {Fuzzing, faultsOf} from './fuzzing.ts'
import {type Sample, sampleOf} from './sample.ts'
import {shrink} from './shrink.ts'
import {trials} from './trials.ts'

describe('the whole program, given what nobody would write', function () {
  this.timeout(120_000)
  let fuzzing: Fuzzing

  before(() => {
    fuzzing = new Fuzzing()
  })

  after(() => fuzzing.end())

  it('does not break', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const faults = await faultsOf(seed, fuzzing)
      expect(
        faults.map(({trial, sentence, smallest}) => `seed ${seed}, ${trial}: ${sentence} ${smallest}`)
      ).to.deep.equal([])
    }
  })
})

describe('what fuzzing once found', () => {
  const finds: readonly (readonly [what: string, trial: string, sample: Sample])[] = [
    ['an expression of MDX that ends on a line of its own', 'audit', {format: 'mdx', text: '읎{|\n}'}]
  ]
  for (const [what, trial, sample] of finds) {
    it(`holds: ${what}`, () => {
      expect(() => trials[trial]?.(sample)).not.to.throw()
    })
  }
})

describe('sampleOf', () => {
  it('makes the same of a seed each time, and another of another', () => {
    expect(sampleOf(7)).to.deep.equal(sampleOf(7))
    expect(new Set(Array.from({length: 50}, (_, seed) => JSON.stringify(sampleOf(seed)))).size).to.equal(50)
  })
})

describe('shrink', () => {
  it('leaves what fails, and nothing else', () => {
    expect(shrink(`${'a'.repeat(900)}(${'b'.repeat(700)})${'c'.repeat(50)}`, (text) => /\(.*\)/.test(text))).to.equal(
      '()'
    )
  })
})
