import {expect} from 'chai'
import {Tally} from '../../../lib/cli/lint/tally.ts'
import type {Finding, Level} from '../../../lib/model.ts'

const findings = (...levels: readonly Level[]): readonly Finding[] =>
  levels.map((level) => ({
    start: 0,
    end: 0,
    ruleId: 'some-rule',
    level,
    message: 'Who?',
    related: [],
    fix: null,
    suggestions: [],
    fingerprint: '0'
  }))

const tallyOf = (...articles: readonly (readonly Level[])[]): Tally => {
  const tally = new Tally()
  for (const levels of articles) tally.add({findings: findings(...levels), suppressed: []})
  return tally
}

describe('Tally', () => {
  const cases: readonly (readonly [readonly (readonly Level[])[], string])[] = [
    [[], 'No article could be audited.'],
    [[[]], 'Nothing to mend in 1 article.'],
    [[['note']], '1 note.'],
    [[['error', 'error']], '2 errors.'],
    [[['note', 'warning'], []], '1 warning and 1 note in 1 of 2 articles.'],
    [[['note', 'warning'], ['error'], []], '1 error, 1 warning and 1 note in 2 of 3 articles.']
  ]
  for (const [articles, sentence] of cases) {
    it(`sums ${JSON.stringify(articles)} up as “${sentence}”`, () => {
      expect(String(tallyOf(...articles))).to.equal(sentence)
    })
  }

  it('counts what is ignored', () => {
    const tally = tallyOf([])
    tally.add({findings: [], suppressed: findings('error').map((finding) => ({...finding, reason: 'it rained'}))})
    expect(String(tally)).to.equal('Nothing to mend in 2 articles; 1 ignored, with reasons.')
    expect(tally.reaches('note')).to.equal(false)
    tally.add({findings: findings('note'), suppressed: []})
    expect(String(tally)).to.equal('1 note in 1 of 3 articles; 1 ignored, with reasons.')
  })

  it('knows which level is reached', () => {
    const tally = tallyOf(['warning'], [])
    expect([tally.reaches('note'), tally.reaches('warning'), tally.reaches('error')]).to.deep.equal([true, true, false])
  })
})
