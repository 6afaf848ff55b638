import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {findAttributions} from '../../lib/statements/attributions.ts'
import {findStatements} from '../../lib/statements/statements.ts'
import {articleReading} from './articleReading.ts'

/** A paragraph that credits nobody and asks for no source. */
const opening = 'A storm passed over Norwick on Monday night.\n\n'

/** Each statement after the opening as `class: text`, with the places of its attributions. */
const statements = (text: string): readonly string[] => {
  const reading = articleReading(opening + text)
  return findStatements(reading, findAttributions(reading))
    .slice(1)
    .map((statement) => {
      const from = reading.sentences[statement.first]?.start ?? -1
      const to = reading.sentences[statement.last - 1]?.end ?? -1
      const own = statement.attributions.length > 0 ? ` [${statement.attributions.join(' ')}]` : ''
      return `${statement.class}: ${reading.text.slice(from, to)}${own}`
    })
}

const tables: readonly (readonly [
  title: string,
  rows: readonly (readonly [text: string, expected: readonly string[]])[]
])[] = [
  [
    'quoted where all that is credited stands in marks',
    [
      ['“The dam is sound,” Ruiz said.', ['quoted: “The dam is sound,” Ruiz said. [0]']],
      ['“The dam,” said Ruiz, “is sound.”', ['quoted: “The dam,” said Ruiz, “is sound.” [0]']],
      ['According to the report, “the dam is sound.”', ['quoted: According to the report, “the dam is sound.” [0]']],
      [
        '“Lowe told me, ‘It leaks,’ and I ran,” Ruiz said.',
        ['quoted: “Lowe told me, ‘It leaks,’ and I ran,” Ruiz said. [0]']
      ]
    ]
  ],
  [
    'mixed where words in marks and words without are credited',
    [
      ['Ruiz said the dam was “as sound as a bell.”', ['mixed: Ruiz said the dam was “as sound as a bell.” [0]']],
      ['Ruiz called the dam “a disgrace.”', ['mixed: Ruiz called the dam “a disgrace.” [0]']],
      ['“It leaks,” Ruiz said, adding that Lowe knew.', ['mixed: “It leaks,” Ruiz said, adding that Lowe knew. [0 1]']]
    ]
  ],
  [
    'attributed where what is credited has no marks',
    [
      ['Ruiz said the dam was sound.', ['attributed: Ruiz said the dam was sound. [0]']],
      ['The dam is sound, according to the board.', ['attributed: The dam is sound, according to the board. [0]']],
      [
        'Ruiz said it held, and Lowe said it leaked.',
        ['attributed: Ruiz said it held, and Lowe said it leaked. [0 1]']
      ],
      ['Ruiz said she had seen the film “Low Tide.”', ['attributed: Ruiz said she had seen the film “Low Tide.” [0]']],
      ['The board was accused of hiding the report.', ['attributed: The board was accused of hiding the report. [0]']]
    ]
  ],
  [
    'unattributed where nobody is credited',
    [
      ['The bridge closed on Monday.', ['unattributed: The bridge closed on Monday.']],
      ['The film “Low Tide” opens on Friday.', ['unattributed: The film “Low Tide” opens on Friday.']],
      ['The council’s “experts” backed the plan.', ['unattributed: The council’s “experts” backed the plan.']]
    ]
  ],
  [
    'a statement for each sentence of a paragraph',
    [
      [
        'Ruiz said the dam was sound. It was built in 1961.',
        ['attributed: Ruiz said the dam was sound. [0]', 'unattributed: It was built in 1961.']
      ],
      [
        '“The dam is sound,” Ruiz said. “I checked it.”',
        ['quoted: “The dam is sound,” Ruiz said. [0]', 'quoted: “I checked it.” [0]']
      ],
      [
        'Ruiz took the microphone. “The dam is sound.”',
        ['unattributed: Ruiz took the microphone.', 'quoted: “The dam is sound.” [0]']
      ]
    ]
  ],
  [
    'one statement for all the sentences within a pair of marks',
    [
      [
        '“The dam is sound. I checked it. Come and see,” Ruiz said.',
        ['quoted: “The dam is sound. I checked it. Come and see,” Ruiz said. [0]']
      ],
      [
        'Ruiz said: “The dam is sound. I checked it.” Lowe laughed.',
        ['quoted: Ruiz said: “The dam is sound. I checked it.” [0]', 'unattributed: Lowe laughed.']
      ]
    ]
  ],
  [
    'a statement for each paragraph of a long quotation',
    [
      [
        '“The dam is sound,” Ruiz said. “I checked it.\n\n“I checked it twice.\n\n“So did Lowe.”',
        [
          'quoted: “The dam is sound,” Ruiz said. [0]',
          'quoted: “I checked it. [0]',
          'quoted: “I checked it twice. [0]',
          'quoted: “So did Lowe.” [0]'
        ]
      ]
    ]
  ],
  [
    'quoted or mixed even where nobody is named',
    [
      ['“The dam is sound.”', ['quoted: “The dam is sound.” [0]']],
      [
        'The hall was full of talk of “a wall that nobody checked” in the spring.',
        ['mixed: The hall was full of talk of “a wall that nobody checked” in the spring.']
      ]
    ]
  ],
  [
    'credited to whoever speaks within as well, and counts no word twice',
    [
      ['Ruiz said Lowe had said the dam was sound.', ['attributed: Ruiz said Lowe had said the dam was sound. [0 1]']],
      [
        'Nobody backed Hart’s claim that “nobody was hurt that night.”',
        ['mixed: Nobody backed Hart’s claim that “nobody was hurt that night.” [0]']
      ]
    ]
  ]
]

describe('findStatements', () => {
  for (const [title, rows] of tables)
    it(`makes a statement ${title}`, () => {
      expect(rows.map(([text]) => statements(text))).to.deep.equal(rows.map(([, expected]) => expected))
    })

  it('finds none in an empty article', () => {
    const reading = articleReading('')
    expect(findStatements(reading, [])).to.deep.equal([])
  })
})

describe('readArticle', () => {
  const judged = (text: string): readonly string[] =>
    readArticle(opening + text)
      .statements.slice(1)
      .map(
        ({id, region, class: verdict, ground, needsSource}) =>
          `${id} ${region} ${verdict} ${ground}${needsSource ? ' needs a source' : ''}`
      )

  it('asks for a source only where nobody is credited', () => {
    expect(judged('Ruiz said the clerk stole the money. The clerk stole the money.')).to.deep.equal([
      's2 body attributed sourced',
      's3 body unattributed accusation needs a source'
    ])
  })

  it('says on which ground a sentence needs a source, or none', () => {
    expect(
      judged(
        'The repairs cost 4.2 million crowns. A hearing is set for 4 June. So who is paying for the pier? Lowe declined to comment.'
      )
    ).to.deep.equal([
      's2 body unattributed figure needs a source',
      's3 body unattributed schedule',
      's4 body unattributed question',
      's5 body unattributed comment'
    ])
  })

  it('names the sources of each statement once', () => {
    const {statements, sources} = readArticle(`${opening}Ana Ruiz said the dam held, and Ruiz said it always would.`)
    expect(statements.map(({id, attributions, sources}) => ({id, attributions, sources}))).to.deep.equal([
      {id: 's1', attributions: [], sources: []},
      {id: 's2', attributions: ['a1', 'a2'], sources: ['p1']}
    ])
    expect(sources.map(({id, name, statements}) => ({id, name, statements}))).to.deep.equal([
      {id: 'p1', name: 'Ana Ruiz', statements: ['s2']}
    ])
  })

  it('asks nothing of headlines', () => {
    const [headline] = readArticle('# Mayor Took Bribes for Years\n\nThe hall was full.').statements
    expect(headline).to.include({region: 'headline', class: 'unattributed', ground: 'sourced', needsSource: false})
  })
})
