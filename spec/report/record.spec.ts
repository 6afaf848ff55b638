import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import {errorRecord, type ReportRecord, reportRecord} from '../../lib/report/record.ts'
import {reportSchema} from '../../lib/report/schema.ts'
import {pierFindings, pierStory, spanOf} from './pierStory.ts'

const options = {
  path: 'desk\\pier.txt',
  configHash: 'c0ffee',
  textHash: `sha256:${'a'.repeat(64)}`,
  version: '0.1.0'
}
const record = (): ReportRecord => reportRecord(pierStory(), pierFindings, options)
const validate = new Ajv2020({strict: true}).compile(reportSchema)

describe('reportRecord', () => {
  it('puts its keys in one order', () => {
    expect(Object.keys(record())).to.deep.equal([
      'schema',
      'tool',
      'path',
      'textHash',
      'title',
      'published',
      'byline',
      'outlet',
      'desk',
      'type',
      'statements',
      'attributions',
      'sources',
      'quotations',
      'replies',
      'findings',
      'metrics'
    ])
  })

  it('says what made it, of what', () => {
    const {schema, tool, path, textHash, title, published, outlet} = record()
    expect({schema, tool, path, textHash, title, published, outlet}).to.deep.equal({
      schema: 'onrecord-report/1',
      tool: {name: 'onrecord', version: '0.1.0', config: 'c0ffee'},
      path: 'desk/pier.txt',
      textHash: `sha256:${'a'.repeat(64)}`,
      title: 'Pier to close',
      published: '2026-03-04',
      outlet: 'The Norwick Courier'
    })
  })

  it('gives a statement its paragraph', () => {
    expect(record().statements[3]).to.deep.equal({
      id: 's4',
      ...spanOf('She said the repairs would cost more than the pier.'),
      region: 'body',
      paragraph: 3,
      class: 'attributed',
      attributions: ['a4'],
      sources: ['p2'],
      needsSource: false,
      ground: 'sourced'
    })
  })

  it('reduces an attribution to spans and ids', () => {
    expect(record().attributions[4]).to.deep.equal({
      id: 'a5',
      type: 'indirect',
      source: spanOf('The council’s March ledger'),
      cue: spanOf('shows'),
      lemma: 'show',
      cueClass: 'evidence',
      content: [spanOf('the same')],
      sourceIds: ['d1'],
      basis: 'explicit',
      frame: 'source-cue-content',
      confidence: 0.6,
      via: [],
      provenance: null,
      statement: 's5'
    })
  })

  it('counts a source’s words and the verbs that credit it', () => {
    expect(record().sources[1]).to.deep.equal({
      id: 'p2',
      name: 'Orla Dent',
      kind: 'person',
      identity: 'named',
      title: 'harbour master',
      affiliation: null,
      justification: null,
      anonymity: null,
      count: 1,
      gender: 'female',
      members: [],
      mentions: [spanOf('Orla Dent'), spanOf('She')],
      statements: ['s2', 's3', 's4'],
      quotedWords: 11,
      verbs: [{lemma: 'say', count: 2}]
    })
  })

  it('credits each quotation', () => {
    expect(record().quotations).to.deep.equal([
      {...spanOf('“We ran out of paint,”'), use: 'speech', closed: true, depth: 0, words: 5, attribution: 'a2'},
      {...spanOf('“Then we ran out of patience.”'), use: 'speech', closed: true, depth: 0, words: 6, attribution: 'a3'}
    ])
  })

  it('says whose reply it is where the words name a source', () => {
    const article = pierStory()
    const dent = {
      ...spanOf('She said'),
      kind: 'denial' as const,
      statement: 's4',
      target: spanOf('She'),
      name: 'Orla Dent'
    }
    const {replies} = reportRecord({...article, replies: [dent, ...article.replies]}, [], options)
    expect(replies).to.deep.equal([
      {...dent, sourceIds: ['p2']},
      {
        ...spanOf('did not respond to two e-mails'),
        kind: 'no-response',
        statement: 's8',
        target: spanOf('A spokesman for Kell Brothers'),
        sourceIds: [],
        name: null
      }
    ])
  })

  it('credits a reply without a target to whoever its statement is credited to', () => {
    const silent = {...spanOf('She said'), kind: 'declined' as const, statement: 's4', target: null, name: null}
    const {replies} = reportRecord({...pierStory(), replies: [silent]}, [], options)
    expect(replies.map(({sourceIds}) => sourceIds)).to.deep.equal([['p2']])
  })

  it('tells the line and column of a finding', () => {
    const {line, column, endLine, endColumn, related} = record().findings[1] ?? {}
    expect({line, column, endLine, endColumn, related}).to.deep.equal({
      line: 7,
      column: 1,
      endLine: 7,
      endColumn: 20,
      related: [{...spanOf('A spokesman for Kell Brothers'), message: 'they were asked'}]
    })
  })

  it('takes the headline of the page where the file names no title', () => {
    const article = pierStory()
    const sentences = article.sentences.map((sentence, index) => ({
      ...sentence,
      region: index === 0 ? ('headline' as const) : sentence.region
    }))
    const {title} = reportRecord({...article, sentences, metadata: {...article.metadata, title: null}}, [], options)
    expect(title).to.equal('The pier at Norwick will close in May, two people close to the council said.')
  })

  it('is the same byte for byte', () => {
    expect(JSON.stringify(record())).to.equal(JSON.stringify(record()))
  })

  it('does not hold a sentence of the text', () => {
    const {findings, sources, ...rest} = record()
    expect(JSON.stringify(rest)).to.not.include('ran out').and.not.include('timber')
  })
})

describe('errorRecord', () => {
  it('stands in an article’s place', () => {
    expect(errorRecord('desk\\pier.txt', 'not-utf8', 'The file is not UTF-8.')).to.deep.equal({
      schema: 'onrecord-report/1',
      path: 'desk/pier.txt',
      error: {code: 'not-utf8', message: 'The file is not UTF-8.'}
    })
  })
})

describe('reportSchema', () => {
  const errorsOf = (value: unknown) => {
    validate(value)
    return validate.errors ?? []
  }

  it('accepts a record', () => {
    expect(errorsOf(record())).to.deep.equal([])
  })

  it('accepts an error', () => {
    expect(errorsOf(errorRecord('a.md', 'missing', 'There is no such file.'))).to.deep.equal([])
  })

  const faults: readonly (readonly [string, (record: ReportRecord) => unknown])[] = [
    ['a key that nobody knows', (sound) => ({...sound, trust: 0.9})],
    ['a record without sources', ({sources, ...rest}) => rest],
    ['a class that is none', (sound) => ({...sound, statements: [{...sound.statements[0], class: 'sourced'}]})],
    ['a place before the text', (sound) => ({...sound, quotations: [{...sound.quotations[0], start: -1}]})],
    ['content without a span', (sound) => ({...sound, attributions: [{...sound.attributions[0], content: []}]})],
    ['a share without its whole', (sound) => ({...sound, metrics: {...sound.metrics, sourced: {count: 5}}})]
  ]
  for (const [fault, spoil] of faults) {
    it(`refuses ${fault}`, () => {
      expect(validate(spoil(record()))).to.equal(false)
    })
  }
})
