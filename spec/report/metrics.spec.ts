import {expect} from 'chai'
import type {Article, Region, Source, Statement} from '../../lib/model.ts'
import {articleMetrics} from '../../lib/report/metrics.ts'
import {pierFindings, pierStory} from './pierStory.ts'

const metricsOf = (change: Partial<Article> = {}) => articleMetrics({...pierStory(), ...change}, pierFindings)

const withSource = (id: string, change: Partial<Source>): Partial<Article> => ({
  sources: pierStory().sources.map((source) => (source.id === id ? {...source, ...change} : source))
})

const withStatements = (change: (statement: Statement, index: number) => Statement): Partial<Article> => ({
  statements: pierStory().statements.map(change)
})

describe('articleMetrics', () => {
  it('counts an article', () => {
    expect(metricsOf()).to.deep.equal({
      words: 75,
      quotedWords: 11,
      paragraphs: 6,
      statements: {quoted: 2, mixed: 0, attributed: 3, unattributed: 3},
      sourced: {count: 5, of: 8},
      needingSource: {count: 1, of: 3},
      soft: 1,
      sources: {
        namedPersons: 1,
        namedGroups: 0,
        organizations: 0,
        documents: 1,
        outlets: 0,
        role: 0,
        withheld: 1,
        unknown: 0,
        all: 3,
        voices: 3
      },
      identified: {count: 1, of: 1},
      unnamed: {statements: {count: 1, of: 5}, quotedWords: {count: 0, of: 11}},
      anonymity: {levels: [0, 1, 0, 0, 0], reasons: {none: 1, rote: 0, substantive: 0}},
      unnamedOnly: ['s1'],
      secondHand: {count: 0, of: 5},
      voices: [
        {sourceIds: ['p2'], statements: 3, quotedWords: 11},
        {sourceIds: ['p1'], statements: 1, quotedWords: 0},
        {sourceIds: ['d1'], statements: 1, quotedWords: 0}
      ],
      firstAttribution: {statement: 's1', statementsBefore: 0, wordsBefore: 0},
      firstNamedSource: {statement: 's2', statementsBefore: 1, wordsBefore: 15},
      longestUnattributedRun: {paragraphs: 3, first: 's6', last: 's8'},
      gender: {female: 1, male: 0, undetermined: 0},
      replies: {declined: 0, 'no-response': 1, unreachable: 0, denial: 0, plea: 0, answered: 0},
      findings: {error: 1, warning: 1, note: 0},
      findingsPer1000Words: {error: 13.3, warning: 13.3, note: 0},
      confidence: {high: 3, medium: 1, low: 1},
      withoutSpeaker: {count: 0, of: 2}
    })
  })

  it('counts the body alone', () => {
    const caption: Region = 'caption'
    const outside = withStatements((statement, index) => (index === 5 ? {...statement, region: caption} : statement))
    const {words, statements, needingSource, longestUnattributedRun} = metricsOf(outside)
    expect({words, statements, needingSource, longestUnattributedRun}).to.deep.equal({
      words: 68,
      statements: {quoted: 2, mixed: 0, attributed: 3, unattributed: 2},
      needingSource: {count: 0, of: 2},
      longestUnattributedRun: {paragraphs: 2, first: 's7', last: 's8'}
    })
  })

  it('takes a group for its named members, and joint speakers for one voice', () => {
    const {sources, statements, attributions} = pierStory()
    const dent = sources.find(({id}) => id === 'p2')
    if (dent === undefined) throw new Error('Dent is gone')
    const group: Source = {...dent, id: 'p9', name: 'the harbour masters', kind: 'group', members: ['p2', 'p3']}
    const {sources: figures, voices} = metricsOf({
      sources: [...sources, {...dent, id: 'p3', name: 'Ivo Marsh', gender: null}, group],
      statements: statements.map((statement) => ({
        ...statement,
        sources: statement.sources.map((id) => (id === 'p2' ? 'p9' : id))
      })),
      attributions: attributions.map((attribution) => ({
        ...attribution,
        sourceIds: attribution.sourceIds.map((id) => (id === 'p2' ? 'p9' : id))
      }))
    })
    expect(voices[0]).to.deep.equal({sourceIds: ['p2', 'p3'], statements: 3, quotedWords: 11})
    expect({persons: figures.namedPersons, groups: figures.namedGroups, voices: figures.voices}).to.deep.equal({
      persons: 2,
      groups: 0,
      voices: 3
    })
  })

  it('counts joint speakers no second time where one of them also speaks alone', () => {
    const {sources, attributions} = pierStory()
    const dent = sources.find(({id}) => id === 'p2')
    if (dent === undefined) throw new Error('Dent is gone')
    const {sources: figures} = metricsOf({
      sources: [...sources, {...dent, id: 'p3', name: 'Ivo Marsh'}],
      attributions: attributions.map((attribution) =>
        attribution.id === 'a4' ? {...attribution, sourceIds: ['p2', 'p3']} : attribution
      )
    })
    expect({all: figures.all, voices: figures.voices}).to.deep.equal({all: 4, voices: 3})
  })

  it('counts what is behind another outlet', () => {
    const {attributions, sources} = pierStory()
    const [people, , ledger] = sources
    if (people === undefined || ledger === undefined) throw new Error('The sources are gone')
    const span = {start: 0, end: 3}
    const {
      sources: figures,
      secondHand,
      unnamedOnly
    } = metricsOf({
      ...withStatements((statement, index) => (index === 0 ? {...statement, sources: ['o1']} : statement)),
      sources: [...sources, {...ledger, id: 'o1', name: 'the Evening Bell', kind: 'outlet'}],
      attributions: attributions.map((attribution) =>
        attribution.id === 'a1'
          ? {...attribution, sourceIds: ['o1'], via: [{...span, sourceId: 'p1', relation: 'origin'}]}
          : attribution
      )
    })
    expect({outlets: figures.outlets, withheld: figures.withheld, secondHand, unnamedOnly}).to.deep.equal({
      outlets: 1,
      withheld: 1,
      secondHand: {count: 1, of: 5},
      unnamedOnly: []
    })
  })

  it('counts unnamed people’s quoted words', () => {
    const {unnamed, identified} = metricsOf(withSource('p2', {identity: 'withheld', anonymity: null}))
    expect({unnamed, identified}).to.deep.equal({
      unnamed: {statements: {count: 4, of: 5}, quotedWords: {count: 11, of: 11}},
      identified: {count: 0, of: 0}
    })
  })

  it('counts quotations that nobody speaks', () => {
    const attributions = pierStory().attributions.filter(({id}) => id !== 'a2')
    expect(metricsOf({attributions}).withoutSpeaker).to.deep.equal({count: 1, of: 2})
  })

  it('leaves titles and terms out of the quoted words', () => {
    const quotations = pierStory().quotations.map((quotation, index) =>
      index === 0 ? {...quotation, use: 'term' as const} : quotation
    )
    expect(metricsOf({quotations}).quotedWords).to.equal(6)
  })

  it('counts an empty article as nothing', () => {
    const empty = {
      blocks: [],
      tokens: [],
      sentences: [],
      quotations: [],
      attributions: [],
      statements: [],
      sources: [],
      replies: []
    }
    const {words, sourced, voices, firstAttribution, firstNamedSource, longestUnattributedRun, findingsPer1000Words} =
      metricsOf(empty)
    expect({
      words,
      sourced,
      voices,
      firstAttribution,
      firstNamedSource,
      longestUnattributedRun,
      findingsPer1000Words
    }).to.deep.equal({
      words: 0,
      sourced: {count: 0, of: 0},
      voices: [],
      firstAttribution: null,
      firstNamedSource: null,
      longestUnattributedRun: {paragraphs: 0, first: null, last: null},
      findingsPer1000Words: {error: 0, warning: 0, note: 0}
    })
  })
})
