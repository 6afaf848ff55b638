import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {type DraftChanges, draftChanges} from '../../lib/compare/draftChanges.ts'

const change = (before: string, after: string): DraftChanges => draftChanges(readArticle(before), readArticle(after))

const rest = '\n\nThe council meets again on Friday, the clerk Ole Kane said.'

describe('draftChanges', () => {
  const credits: readonly (readonly [string, string, readonly string[]])[] = [
    ['The bridge was never inspected, Ada Brook said.', 'The bridge was never inspected.', ['dropped']],
    ['The bridge was never inspected.', 'The bridge was never inspected, Ada Brook said.', ['gained']],
    [
      'A person close to the mayor said that the bridge was never inspected.',
      'Ada Brook said that the bridge was never inspected.',
      ['named']
    ],
    [
      'Ada Brook said that the bridge was never inspected.',
      'A person close to the mayor said that the bridge was never inspected.',
      ['unnamed']
    ],
    [
      'Ada Brook said that the bridge was never inspected.',
      'Mia Lund said that the bridge was never inspected.',
      ['other']
    ],
    [
      'Ada Brook and Mia Lund said that the bridge was never inspected.',
      'Ada Brook said that the bridge was never inspected.',
      ['fewer']
    ],
    [
      '“The bridge was never inspected by anybody,” Ada Brook said.',
      'Ada Brook said that the bridge was never inspected by anybody.',
      ['paraphrased']
    ],
    [
      'Ada Brook said that the bridge was never inspected.',
      'Ada Brook says that the bridge has never been inspected.',
      []
    ],
    ['A person close to the mayor said that it fell.', 'The person close to the mayor said that it fell.', []]
  ]
  for (const [before, after, expected] of credits) {
    it(`tells ${expected[0] ?? 'nothing'} from “${before}” to “${after}”`, () => {
      expect(change(before + rest, after + rest).credits.map(({kind}) => kind)).to.deep.equal(expected)
    })
  }

  it('knows which statements moved, went and came', () => {
    const before =
      'The bridge is closed.\n\nThe ferry runs at noon.\n\nNobody was hurt on Monday.\n\nA crane stood there.'
    const after =
      'Nobody was hurt on Monday.\n\nThe bridge is closed.\n\nThe ferry runs at noon.\n\nBuses are free this week.'
    const {pairs, lost, added} = change(before, after).statements
    expect(pairs.filter(({moved}) => moved).map(({after: {texts}}) => texts.join(' '))).to.deep.equal([
      'Nobody was hurt on Monday'
    ])
    expect([lost, added].map((list) => list.map(({texts}) => texts.join(' ')))).to.deep.equal([
      ['A crane stood there'],
      ['Buses are free this week']
    ])
  })

  it('tells an altered quotation and a new speaker', () => {
    const {quotations} = change(
      '“We saw the crack in the wall in May,” Ada Brook said.\n\n“Nobody came to look at it,” Ole Kane said.',
      '“We saw the crack in that wall in May,” Ada Brook said.\n\n“Nobody came to look at it,” Mia Lund said.'
    )
    expect(quotations.map(({kind}) => kind)).to.deep.equal(['altered', 'respoken'])
  })

  it('tells sources that came and went', () => {
    const {sourcesLost, sourcesGained} = change('The wall fell, Ada Brook said.', 'The wall fell, Mia Lund said.')
    expect([sourcesLost, sourcesGained].map((list) => list.map(({name}) => name))).to.deep.equal([
      ['Ada Brook'],
      ['Mia Lund']
    ])
  })

  it('tells nothing of a draft beside itself', () => {
    const texts = fc.array(
      fc.constantFrom('Ada Brook said so.', '“We won,” Ole Kane said.', 'It rained.', 'A person said no.'),
      {maxLength: 12}
    )
    fc.assert(
      fc.property(texts, (parts) => {
        const {statements, credits, quotations} = change(parts.join('\n\n'), parts.join('\n\n'))
        return (
          statements.lost.length + statements.added.length + credits.length + quotations.length === 0 &&
          statements.pairs.every(({same, moved}) => same && !moved)
        )
      }),
      {numRuns: 100}
    )
  }).timeout(30_000)
})
