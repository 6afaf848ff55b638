import {expect} from 'chai'
import fc from 'fast-check'
import {resolveMarked} from './resolveMarked.ts'

const words = [
  ...[
    'Ana Lind',
    'Lind',
    'Karl Voss',
    'Ms Voss',
    'Gov. Hale',
    'the IMB',
    'the Harbour Mail',
    'Corran Freight Inc.',
    'he',
    'she',
    'they',
    'it',
    'who'
  ],
  ...[
    'the lawyers',
    'a source',
    'two officials',
    'the pair',
    'a report',
    'the report',
    'police',
    'his lawyer',
    'Q',
    'A',
    '@rowan',
    'Lind, Voss and Roth'
  ],
  ...[
    'said',
    'and',
    'of',
    'the',
    ',',
    '.',
    '.\n\n',
    '’s',
    '“',
    '”',
    '(',
    ')',
    'who asked not to be named',
    'familiar with the talks',
    'in Oslo',
    '43'
  ]
]
const story = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.boolean()), {maxLength: 60})
  .map((parts) => parts.map(([word, marked]) => (marked && /^[\p{L}@]/u.test(word) ? `«${word}»` : word)).join(' '))

const isOrdered = (starts: readonly number[]): boolean =>
  starts.every((start, at) => at === 0 || (starts[at - 1] ?? 0) <= start)

describe('resolveSources, of any story', () => {
  it('gives each mention sources that exist, in text order, each id once', () => {
    fc.assert(
      fc.property(story, (marked) => {
        const {sources, sourceIds, viaIds, text} = resolveMarked(marked)
        const ids = new Set(sources.map(({id}) => id))
        expect(ids.size).to.equal(sources.length)
        for (const id of [...sourceIds, ...viaIds].flat()) expect(ids.has(id), id).to.equal(true)
        for (const {id, name, mentions, steps, members} of sources) {
          expect(id).to.match(/^[podu]\d+$/u)
          expect(name).to.not.equal('')
          expect(mentions.length).to.equal(steps.length)
          expect(mentions.length).to.be.greaterThan(0)
          expect(isOrdered(mentions.map(({start}) => start))).to.equal(true)
          for (const {start, end} of mentions) expect(start >= 0 && start < end && end <= text.length).to.equal(true)
          for (const member of members) expect(ids.has(member)).to.equal(true)
        }
      }),
      {numRuns: 300}
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(story, (marked) => {
        expect(resolveMarked(marked)).to.deep.equal(resolveMarked(marked))
      }),
      {numRuns: 50}
    )
  })

  it('never throws, whatever the text', () => {
    const junk = fc.string({unit: 'binary', maxLength: 40}).map((text) => text.replace(/[«»‹›]/gu, ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(junk, junk), {maxLength: 8}), (pieces) => {
        const marked = pieces
          .map(([before, mention]) => (mention.trim() === '' ? before : `${before} «x${mention}»`))
          .join('')
        expect(resolveMarked(marked).sources).to.be.an('array')
      }),
      {numRuns: 300}
    )
  })
})

describe('resolveSources, of a long story', () => {
  const timeOf = (paragraphs: number): number => {
    const text =
      'Ana Lind met Karl Voss in Oslo. «He» said the lawyers of the Corran Bank had left. «The lawyers» agreed, «Lind» said.\n\n'.repeat(
        paragraphs
      )
    const start = performance.now()
    resolveMarked(text)
    return performance.now() - start
  }

  it('takes time as its length does', () => {
    timeOf(100)
    const short = Math.min(timeOf(150), timeOf(150), timeOf(150))
    const long = Math.min(timeOf(600), timeOf(600))
    expect(long / short).to.be.lessThan(14)
  })
})
