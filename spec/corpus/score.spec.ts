import {readFileSync, writeFileSync} from 'node:fs'
import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {corpusArticles} from './articles.ts'
import {type GoldAttribution, type GoldSpan, type GoldStanding, readAnn, readStandings, readUnsourced} from './gold.ts'
import {countArticle, type Figures, figureNames, figuresOf, findMisses, type Reading} from './score.ts'

const floorFile = new URL('floor.json', import.meta.url)
const floor: Partial<Figures> = JSON.parse(readFileSync(floorFile, 'utf8'))
/** Figures are kept and compared to a thousandth, rounded down. */
const thousandth = (figure: number) => Math.floor(figure * 1000 + 1e-9) / 1000

describe('figuresOf', () => {
  const text =
    '“It held,” Ada Kerr said. “Just so.” Ina Kerr denied that it had. “It broke.” It was the fourth dam to go.'
  const at = (words: string): GoldSpan => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
  const says = (name: string, source: string | null, type: 'direct' | 'indirect', ...content: readonly string[]) => ({
    id: name,
    source: source === null ? [] : [[at(source)]],
    cue: [],
    content: content.map(at),
    canonical: [name],
    type,
    basis: 'explicit' as const,
    wider: false
  })
  const gold: readonly GoldAttribution[] = [
    says('Ada Kerr', 'Ada Kerr', 'direct', '“It held,”', '“Just so.”'),
    says('Ina Kerr', 'Ina Kerr', 'indirect', 'that it had'),
    says('Ina Kerr', null, 'direct', '“It broke.”')
  ]
  const standings: readonly GoldStanding[] = [
    {name: 'Ada Kerr', title: ['dam engineer', 'engineer'], affiliation: ['the dam'], justification: ['who built it']},
    {name: 'Ina Kerr', title: ['-'], affiliation: null, justification: ['-', 'who saw it']}
  ]
  const fourth = at('It was the fourth dam to go.')
  const perfect: Reading = {
    text,
    attributions: gold.map(({source, content, type, canonical}) => ({
      type,
      source: source[0]?.[0] ?? null,
      content,
      sourceIds: canonical.map((name) => name.slice(0, 3))
    })),
    sources: [
      {id: 'Ada', name: 'Ada Kerr', title: 'engineer', affiliation: 'the dam', justification: 'who built it'},
      {id: 'Ina', name: 'Ina Kerr', title: null, affiliation: 'Dunmore', justification: null}
    ],
    sentences: ['“It held,” Ada Kerr said. “Just so.”', 'Ina Kerr denied that it had.', '“It broke.”']
      .map(at)
      .concat(fourth)
      .map((span) => ({...span, region: 'body'})),
    statements: [{...fourth, region: 'body', needsSource: true}]
  }
  const measure = (change: Partial<Reading>) =>
    figuresOf([countArticle({...perfect, ...change}, gold, [fourth], standings)])
  const best: Figures = {
    quoted: 1,
    reported: 1,
    speaker: 1,
    canonical: 1,
    sentences: 1,
    unsourced: 1,
    titles: 1,
    affiliations: 1,
    justifications: 1
  }
  const [ada, denial, broke] = perfect.attributions

  it('gives full marks to a reading that says what the gold says', () => {
    expect(measure({})).to.deep.equal(best)
  })

  it('does not mind whether a quotation that goes on after its tag is one attribution or two', () => {
    const first = {type: 'direct', source: at('Ada Kerr'), content: [at('“It held,”')], sourceIds: ['Ada']}
    const second = {type: 'direct', source: null, content: [at('“Just so.”')], sourceIds: ['Ada']}
    expect(measure({attributions: [first, second, denial, broke].flatMap((one) => one ?? [])})).to.deep.equal(best)
  })

  it('counts a quotation that is given to the wrong person as found, but not as right', () => {
    const wrong = {type: 'direct', source: null, content: [at('“It broke.”')], sourceIds: ['Ada']}
    const figures = measure({attributions: [ada, denial, wrong].flatMap((one) => one ?? [])})
    expect(figures).to.deep.equal({...best, quoted: 2 / 3, speaker: 2 / 3, canonical: 2 / 3})
  })

  it('does not take a surname that two people share for either of them', () => {
    const figures = measure({
      sources: perfect.sources.map((source) => (source.id === 'Ada' ? {...source, name: 'Kerr'} : source))
    })
    // What is told of her is lost with her.
    expect(figures).to.deep.equal({...best, canonical: 2 / 3, titles: 0, affiliations: 0, justifications: 0})
  })

  it('counts what is missed and what is made up', () => {
    const made = {type: 'indirect', source: at('Ada Kerr'), content: [at('the fourth dam to go')], sourceIds: ['Ada']}
    expect(measure({attributions: [ada, broke, made].flatMap((one) => one ?? [])}).reported).to.equal(0)
  })

  it('tells where the reading and the gold part', () => {
    const wrong = {type: 'direct', source: null, content: [at('“It broke.”')], sourceIds: ['Ada']}
    const made = {type: 'indirect', source: at('Ada Kerr'), content: [at('the fourth dam to go')], sourceIds: ['Ada']}
    const attributions = [ada, wrong, made].flatMap((one) => one ?? [])
    expect(findMisses({...perfect, attributions}, gold)).to.deep.equal([
      {what: 'not found', span: at('that it had')},
      {what: 'wrong speaker', span: at('“It broke.”')},
      {what: 'not in the gold', span: at('the fourth dam to go')}
    ])
  })

  it('counts a title that is missing, and one that is made up', () => {
    const [one, other] = perfect.sources
    const sources = [
      {...one, title: null},
      {...other, title: 'editor'}
    ].map((each) => ({id: '', name: '', ...each}))
    expect(measure({sources})).to.deep.equal({...best, titles: 0})
  })

  it('wants the words of a justification, and a good part of them', () => {
    const [one, other] = perfect.sources
    const saying = (justification: string) =>
      measure({sources: [{...one, justification}, other].map((each) => ({id: '', name: '', ...each}))}).justifications
    expect([saying('who built it'), saying('who built'), saying('who sold it to the town')]).to.deep.equal([1, 1, 0])
  })

  it('asks for needed sources and no others', () => {
    expect(measure({statements: []}).unsourced).to.equal(0)
  })
})

describe('the corpus score', () => {
  const read = corpusArticles().map(({file, text, ann}) => ({
    file,
    article: readArticle(text, {format: file.endsWith('.md') ? 'markdown' : 'text'}),
    gold: readAnn(ann),
    unsourced: readUnsourced(ann),
    standings: readStandings(ann)
  }))
  const measured = figuresOf(
    read.map(({article, gold, unsourced, standings}) => countArticle(article, gold, unsourced, standings))
  )

  it('has a floor for every figure, and none besides', () => {
    expect(Object.keys(floor).sort()).to.deep.equal([...figureNames].sort())
  })

  for (const name of figureNames) {
    it(`does not fall below its floor: ${name} ${measured[name].toFixed(3)}`, () => {
      expect(thousandth(measured[name]), name).to.be.at.least(floor[name] ?? 1)
    })
  }

  after(() => {
    if (process.env.UPDATE_FLOOR === '1') {
      const raised = figureNames.map((name) => [name, Math.max(floor[name] ?? 0, thousandth(measured[name]))])
      writeFileSync(floorFile, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
    }
    const wanted = process.env.SHOW_MISSES
    if (wanted === undefined) return
    for (const {file, article, gold} of read.filter(({file}) => file.includes(wanted))) {
      console.log(`\n${file}`)
      for (const {what, span} of findMisses(article, gold)) {
        console.log(`  ${what.padEnd(15)} ${article.text.slice(span.start, span.end).replace(/\s+/g, ' ')}`)
      }
    }
  })
})
