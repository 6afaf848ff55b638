import {expect} from 'chai'
import {findChains, secondHandSources} from '../../lib/findings/chains.ts'
import type {Article, Attribution, Identity, Source, SourceKind, ViaRelation} from '../../lib/model.ts'
import {bareArticle} from './bareArticle.ts'

const source = (id: string, name: string, kind: SourceKind, identity: Identity): Source => ({
  ...{id, name, kind, identity, title: null, affiliation: null, justification: null, anonymity: null, count: null},
  ...{gender: null, mentions: [], members: [], steps: [], statements: [], quotedWords: 0}
})

const sources = [
  source('o1', 'Harbour Mail', 'outlet', 'named'),
  source('p1', 'two people close to the yard', 'group', 'withheld'),
  source('p2', 'Ana Ruiz', 'person', 'named')
]

const text = 'The Harbour Mail, citing two people close to the yard, said the valves were old.'

/** The places of words in the text. */
const place = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
const mention = (words: string) => ({...place(words), first: 0, last: 1, head: 0})

const attribution = (
  index: number,
  sourceIds: string[],
  says: string,
  via?: [ViaRelation, string, string]
): Attribution => ({
  ...{
    id: `a${index + 1}`,
    index,
    type: 'indirect',
    frame: 'source-cue-content',
    cue: null,
    lemma: 'say',
    cueClass: 'neutral'
  },
  ...{
    content: [place('the valves were old')],
    inheritsFrom: null,
    confidence: 1,
    provenance: null,
    steps: [],
    sentence: 0
  },
  ...{source: mention(says), speakers: [mention(says)], sourceIds, basis: 'explicit', statement: 's1'},
  via: via === undefined ? [] : [{relation: via[0], sourceId: via[1], ...place(via[2])}]
})

const article = (attributions: Attribution[], outlet: string | null = null): Article =>
  bareArticle(text, {
    sources,
    attributions,
    metadata: {title: null, published: null, byline: null, outlet, desk: null, type: null}
  })

const chainsOf = (read: Article) =>
  findChains(read).map(
    (chain) => `${chain.outlet.name} < ${chain.origin.name}: ${text.slice(chain.place.start, chain.place.end)}`
  )

const cited = attribution(0, ['o1'], 'The Harbour Mail', ['origin', 'p1', 'two people close to the yard'])
const told = attribution(0, ['p1'], 'two people close to the yard', ['recipient', 'o1', 'The Harbour Mail'])
const handed = attribution(0, ['p1'], 'two people close to the yard', ['conduit', 'o1', 'The Harbour Mail'])
const whole = 'The Harbour Mail, citing two people close to the yard'

describe('findChains', () => {
  const cases: readonly [string, Article, readonly string[]][] = [
    [
      'an outlet that cites withheld sources',
      article([cited]),
      [`Harbour Mail < two people close to the yard: ${whole}`]
    ],
    [
      'withheld sources that come through an outlet',
      article([handed]),
      [`Harbour Mail < two people close to the yard: ${whole}`]
    ],
    [
      'what another outlet was told',
      article([told], 'The Gazette'),
      [`Harbour Mail < two people close to the yard: ${whole}`]
    ],
    ['what an outlet was told that may be our own', article([told]), []],
    ['what our own outlet was told', article([told], 'the Harbour Mail'), []],
    [
      'an outlet that cites a named source',
      article([attribution(0, ['o1'], 'The Harbour Mail', ['origin', 'p2', 'yard'])]),
      []
    ],
    ['an outlet alone', article([attribution(0, ['o1'], 'The Harbour Mail')]), []]
  ]
  for (const [name, read, expected] of cases) {
    it(`gives ${expected.length === 0 ? 'nothing' : 'the chain'} for ${name}`, () => {
      expect(chainsOf(read)).to.deep.equal(expected)
    })
  }

  it('places the chain at its origin where what is reported stands between', () => {
    const broken = {...cited, content: [place('citing')]}
    expect(chainsOf(article([broken]))).to.deep.equal([
      'Harbour Mail < two people close to the yard: two people close to the yard'
    ])
  })
})

describe('secondHandSources', () => {
  it('gives sources that only another outlet has heard', () => {
    expect([...secondHandSources(article([cited]))]).to.deep.equal(['p1'])
  })

  it('leaves out those who also speak here', () => {
    const here = attribution(1, ['p1'], 'two people close to the yard')
    expect([...secondHandSources(article([cited, here]))]).to.deep.equal([])
  })
})
