import {expect} from 'chai'
import {findAttributions} from '../../../lib/statements/attributions.ts'
import {articleReading} from '../articleReading.ts'

const framesIn = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const {frame} of findAttributions(articleReading(text, 'text'))) counts.set(frame, (counts.get(frame) ?? 0) + 1)
  return counts
}

describe('findAttributions', () => {
  it('reads three thousand turns, each with its speaker', () => {
    const text = '“It leaks,” Lowe said.\n\nThe rain went on.\n\n'.repeat(3000)
    expect([...framesIn(text)]).to.deep.equal([['content-source-cue', 3000]])
  })

  it('gets through a paragraph of ten thousand clauses and no full stop', () => {
    expect([...framesIn('Lowe said it leaks; '.repeat(10_000)).keys()]).to.deep.equal(['source-cue-content'])
  })

  it('gets through ten thousand marks that nobody closes', () => {
    expect(framesIn(`Lowe said, ${'“It leaks. '.repeat(10_000)}`).get('source-cue-content')).to.equal(1)
  })
})
