import {expect} from 'chai'
import {firstOfRule, tellMore} from '../../lib/report/firstOfRule.ts'

const findingsOf = (ruleId: string, count: number) => Array.from({length: count}, (_, at) => ({ruleId, at}))

describe('firstOfRule', () => {
  it('shows fifty findings of a rule, and tells of the others behind the last', () => {
    const many = findingsOf('bare-url', 10_000)
    const few = findingsOf('fact-conflict', 50)
    const shown = firstOfRule([...many.slice(0, 30), ...few, ...many.slice(30)])
    expect(shown.map(({finding}) => finding)).to.deep.equal([...many.slice(0, 30), ...few, ...many.slice(30, 50)])
    expect(shown.flatMap(({finding, more}) => (more > 0 ? [[finding.at, more]] : []))).to.deep.equal([[49, 9950]])
  })

  it('shows all where they are few', () => {
    expect(firstOfRule(findingsOf('bare-url', 50)).map(({more}) => more)).to.deep.equal(new Array(50).fill(0))
    expect(firstOfRule([])).to.deep.equal([])
  })
})

describe('tellMore', () => {
  for (const [more, words] of [
    [1, 'and 1 more of this rule'],
    [999, 'and 999 more of this rule'],
    [9950, 'and 9,950 more of this rule'],
    [1234567, 'and 1,234,567 more of this rule']
  ] as const) {
    it(`says ${words}`, () => {
      expect(tellMore(more)).to.equal(words)
    })
  }
})
