import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../lib/article.ts'
import {type Article, type Format, formats} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

const words =
  'the a that who which and but in of by as dam wall report claim warning Monday she they it he Ruiz Ana Lowe Norwick board engineer officials people familiar said says told saying adding called accused was has been not according to asked warned claimed found showed described continued announced vowed 1961 44 $4.2 Mr. Sen. U.S. isn’t Ruiz’s farmers’'
const marks = '“ ” ‘ ’ " \' « » , . ; : — – - ... ? ! ( ) “The dam is sound,” ‘Run!’'
const markup = '**|_|`|[a](b)|# |> |- |1. |&amp;|&quot;|\\|<b>|</p>|---|  |\t|~~~|![c](d)|| x | y |'
const breaks = ['\n', '\n\n', '\r\n', '\n\n“', '.\n\n', ',”\n\n', '\n> ', '\n\n# ', '\u2028', '\u0000', '😀', 'e\u0301']

const piece = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...words.split(' '))},
  {weight: 6, arbitrary: fc.constantFrom(...marks.split(' '))},
  {weight: 2, arbitrary: fc.constantFrom(...markup.split('|'))},
  {weight: 3, arbitrary: fc.constantFrom(...breaks)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})}
)

/** Texts of an article’s stuff in any order, words mostly with a space between them. */
const texts = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), {maxLength: 90})
  .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''))

/** Pieces of reports, whole enough that each holds somebody’s words in most orders. */
const turns = [
  '“The dam is sound,” ',
  '“I checked it. ',
  '“I checked it.” ',
  '“why not?” ',
  'Ruiz said ',
  'Ruiz said. ',
  'said Ana Ruiz, who runs the mill, ',
  'Ruiz continued:\n\n',
  'he said, adding: ',
  'adding that ',
  'who says ',
  'that the wall had moved ',
  'the wall had moved, ',
  'According to the board, ',
  ', according to the board. ',
  'Ruiz’s claim that ',
  'The board was accused of ',
  'Lowe and Ruiz told reporters in a statement to the Mail that ',
  'RUIZ: ',
  '— Ana Ruiz',
  'Lowe was angry. ',
  ', but Lowe, 44, a farmer, called it “a disgrace,” and ',
  'citing two officials, ',
  '\n\n',
  '\n\n> ',
  '. '
]
const reports = fc.array(fc.constantFrom(...turns), {maxLength: 25}).map((pieces) => pieces.join(''))

const articles = fc.tuple(fc.oneof(texts, reports), fc.constantFrom<Format>(...formats))

const holds = (check: (article: Article) => void): void => {
  fc.assert(
    fc.property(articles, ([text, format]) => check(readArticle(text, {format}))),
    {numRuns: 150}
  )
}

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({length: count}, (_, at) => `${letter}${at + 1}`)

/** Whether each span begins after the one before has ended. */
const inOrder = (spans: readonly Span[]): boolean =>
  spans.every(({start}, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0))

describe('readArticle', () => {
  it('reads whatever text it is given, and keeps it as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(articles, fc.tuple(fc.string({unit: 'binary'}), fc.constantFrom<Format>(...formats))),
        ([text, format]) => {
          const article = readArticle(text, {format})
          expect({text: article.text, format: article.format}).to.deep.equal({text, format})
        }
      ),
      {numRuns: 150}
    )
  })

  it('gives the same article for the same text', () => {
    fc.assert(
      fc.property(articles, ([text, format]) => {
        const [one, other] = [readArticle(text, {format}), readArticle(text, {format})].map((article) => ({
          ...article,
          // functions are equal only to themselves
          blocks: article.blocks.map(({prose, ...block}) => ({...block, text: prose.text}))
        }))
        expect(one).to.deep.equal(other)
      }),
      {numRuns: 60}
    )
  })

  it('numbers statements, attributions and tokens as they stand in the text', () => {
    holds(({statements, attributions, tokens, sentences, quotations}) => {
      expect(statements.map(({id}) => id)).to.deep.equal(numbered('s', statements.length))
      expect(attributions.map(({id}) => id)).to.deep.equal(numbered('a', attributions.length))
      expect(attributions.map(({index}) => index)).to.deep.equal([...attributions.keys()])
      expect(tokens.map(({index}) => index)).to.deep.equal([...tokens.keys()])
      expect(inOrder(statements) && inOrder(tokens) && inOrder(sentences)).to.equal(true)
      const starts = attributions.map(({content}) => content[0]?.start ?? -1)
      expect(starts).to.deep.equal([...starts].sort((a, b) => a - b))
      expect(quotations.map(({index}) => index)).to.deep.equal([...quotations.keys()])
    })
  })

  it('places every span in the text', () => {
    holds(({text, tokens, sentences, quotations, strays, attributions, statements, sources, replies}) => {
      const spans: readonly Span[] = [
        ...tokens,
        ...sentences,
        ...strays,
        ...statements,
        ...replies,
        ...replies.flatMap(({target}) => target ?? []),
        ...quotations.flatMap((quotation) => [quotation, quotation.inner]),
        ...sources.flatMap(({mentions}) => mentions),
        ...attributions.flatMap(({source, speakers, cue, content, via, provenance}) => [
          ...(source ? [source] : []),
          ...speakers,
          ...(cue ? [cue] : []),
          ...content,
          ...via,
          ...(provenance ? [provenance] : [])
        ])
      ]
      expect(spans.filter(({start, end}) => !(start >= 0 && start <= end && end <= text.length))).to.deep.equal([])
    })
  })

  it('gives each attribution content, in pieces that follow one another', () => {
    holds(({attributions}) => {
      for (const {content, confidence} of attributions) {
        expect(content).to.not.have.length(0)
        expect(content.filter(({start, end}) => start >= end)).to.deep.equal([])
        expect(inOrder(content), JSON.stringify(content)).to.equal(true)
        expect(confidence).to.be.within(0, 1)
      }
    })
  })

  it('lets mentions end where a word ends', () => {
    holds(({attributions, tokens}) => {
      for (const {source} of attributions) {
        if (!source) continue
        expect({start: tokens[source.first]?.start, end: tokens[source.last - 1]?.end}).to.deep.equal({
          start: source.start,
          end: source.end
        })
        expect(source.head).to.be.within(source.first, source.last - 1)
      }
    })
  })

  it('inherits a speaker only from somebody else’s turn', () => {
    holds(({attributions}) => {
      for (const {index, inheritsFrom} of attributions) {
        if (inheritsFrom === null) continue
        expect(inheritsFrom).to.not.equal(index)
        expect(attributions[inheritsFrom]).to.be.an('object')
      }
    })
  })

  it('covers the sentences with statements, each once', () => {
    holds(({statements, sentences}) => {
      const covered = statements.flatMap(({first, last}) => Array.from({length: last - first}, (_, at) => first + at))
      expect(covered).to.deep.equal([...sentences.keys()])
      for (const {start, end, first, last, region} of statements) {
        expect(start).to.equal(sentences[first]?.start)
        expect(end).to.equal(sentences[last - 1]?.end)
        expect(region).to.equal(sentences[first]?.region)
      }
    })
  })

  it('credits a statement to somebody exactly where it has an attribution', () => {
    holds(({statements, attributions}) => {
      const known = new Set(attributions.map(({id}) => id))
      for (const statement of statements) {
        expect(statement.attributions.filter((id) => !known.has(id))).to.deep.equal([])
        if (statement.class === 'attributed') expect(statement.attributions).to.not.deep.equal([])
        if (statement.class === 'unattributed') expect(statement.attributions).to.deep.equal([])
        if (statement.needsSource) expect(statement.class).to.equal('unattributed')
      }
    })
  })

  it('knows every source and statement that it points to', () => {
    holds(({statements, attributions, sources, replies}) => {
      const people = new Set(sources.map(({id}) => id))
      const places = new Set(statements.map(({id}) => id))
      const pointed = [...attributions, ...statements.map(({sources}) => ({sourceIds: sources, via: []}))].flatMap(
        ({sourceIds, via}) => [...sourceIds, ...via.map(({sourceId}) => sourceId)]
      )
      expect(pointed.filter((id) => !people.has(id))).to.deep.equal([])
      expect(sources.flatMap(({statements}) => statements).filter((id) => !places.has(id))).to.deep.equal([])
      expect(sources.flatMap(({members}) => members).filter((id) => !people.has(id))).to.deep.equal([])
      expect(attributions.filter(({statement}) => statement === null || !places.has(statement))).to.deep.equal([])
      expect(replies.filter(({statement}) => !places.has(statement))).to.deep.equal([])
    })
  })

  it('finds nothing in nothing', () => {
    for (const format of formats)
      expect(readArticle('', {format})).to.deep.include({
        tokens: [],
        sentences: [],
        quotations: [],
        attributions: [],
        statements: [],
        sources: [],
        replies: []
      })
  })

  it('takes text for Markdown unless told otherwise', () => {
    const text = '> Ruiz said the dam was *sound*.'
    expect(readArticle(text).blocks.map(({kind}) => kind)).to.deep.equal(['quote'])
    expect(readArticle(text, {format: 'text'}).blocks.map(({kind}) => kind)).to.deep.equal(['paragraph'])
  })

  describe('tells who speaks', () => {
    const stories: readonly (readonly [title: string, text: string, names: readonly string[]])[] = [
      [
        'after one of whom the same sentence has just reported',
        'Jan Hammond paused. He agreed that Donald Trask may struggle, but he said that it would pass.',
        ['Jan Hammond', 'Jan Hammond']
      ],
      [
        'whose office follows without a comma',
        'Chris Marl the head of the Bread League said: “No.” Mr Marl said he was tired.',
        ['Chris Marl', 'Chris Marl']
      ],
      [
        'of people in two towns: the towns do not speak',
        'Officials in Corran and Dale said the bridge was shut. Ana Lind and Karl Voss said it was not.',
        ['Officials in Corran and Dale', 'Ana Lind + Karl Voss']
      ],
      ['whom no list knows, before *that*', 'The town lost a voice that said “the tide is late” for years.', ['voice']],
      [
        'after a question: who asked does not answer',
        'Karl Roe came on Monday. Prosecutor Jan Holm asked if he had lied. “Yes,” he answered.',
        ['Jan Holm', 'Karl Roe']
      ],
      [
        'where a letter is read: «it» is no body',
        'Nance keeps a letter behind the till. The Grand is shut. “Dear Nance,” it begins. “We know how mud smells.”',
        ['letter']
      ]
    ]
    for (const [title, text, names] of stories) {
      it(title, () => {
        const {attributions, sources} = readArticle(text)
        const nameOf = (id: string) => sources.find((source) => source.id === id)?.name ?? ''
        expect(attributions.map(({sourceIds}) => sourceIds.map(nameOf).join(' + '))).to.deep.equal(names)
      })
    }
  })

  it('names whoever a reply of *he* or *she* is from, and nobody for a name', () => {
    const {replies} = readArticle(
      'The cook, Dan Halls, was fined last month after he pleaded guilty to theft. Ana Lind met Eve Orr. Lind declined to comment.'
    )
    expect(replies.map(({kind, name}) => [kind, name])).to.deep.equal([
      ['plea', 'Dan Halls'],
      ['declined', null]
    ])
  })

  it('asks no source of a share that a poll named just before gives', () => {
    const {statements} = readArticle(
      'A poll by the Corran Institute found that tenants are angry. Some 27 per cent would leave.'
    )
    expect(statements.map(({ground, needsSource}) => [ground, needsSource])).to.deep.equal([
      ['sourced', false],
      ['continued', false]
    ])
  })
})
