import {expect} from 'chai'
import fc from 'fast-check'
import {type Change, moveFindings} from '../../lib/lsp/movedFindings.ts'
import type {Finding} from '../../lib/model.ts'

const findingAt = (start: number, end: number): Finding => ({
  ruleId: 'unnamed-source-vague',
  level: 'warning',
  message: '',
  start,
  end,
  related: [],
  fix: {edits: [{start, end, text: ''}]},
  suggestions: [],
  fingerprint: ''
})

describe('moveFindings', () => {
  const text = 'Some say the pier is shut.'
  const place = findingAt(5, 8)
  const rows: readonly (readonly [string, Change, readonly [number, number] | null])[] = [
    ['stays where the change is behind it', {start: 8, end: 9, length: 40}, [5, 8]],
    ['moves where the change is before it', {start: 0, end: 4, length: 6}, [7, 10]],
    ['moves where something is put right before it', {start: 5, end: 5, length: 3}, [8, 11]],
    ['grows with what is put into it', {start: 6, end: 7, length: 4}, [5, 11]],
    ['goes where its beginning is taken out', {start: 4, end: 6, length: 0}, null],
    ['goes where its end is taken out', {start: 7, end: 12, length: 5}, null],
    ['goes where all of it is replaced', {start: 5, end: 8, length: 3}, null]
  ]
  for (const [what, change, expected] of rows) {
    it(`a finding ${what}`, () => {
      const [moved] = moveFindings([place], [change])
      expect(moved === undefined ? null : [moved.start, moved.end]).to.deep.equal(expected)
      expect(moved?.fix ?? null).to.equal(null)
    })
  }

  it('keeps each finding on its own words, whatever is changed elsewhere', () => {
    const changes = fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.string({maxLength: 5})), {maxLength: 12})
    fc.assert(
      fc.property(changes, (all) => {
        const made: Change[] = []
        let now = text
        for (const [at, many, words] of all) {
          const start = Math.min(at, now.length)
          const end = Math.min(start + many, now.length)
          made.push({start, end, length: words.length})
          now = now.slice(0, start) + words + now.slice(end)
        }
        for (const {start, end} of moveFindings([place], made)) {
          expect(start).to.be.at.least(0)
          expect(end).to.be.at.most(now.length)
          const before = now.slice(start, end)
          expect(before.startsWith('s') && before.endsWith('y')).to.equal(true)
        }
      })
    )
  })
})
