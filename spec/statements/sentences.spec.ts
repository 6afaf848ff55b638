import {expect} from 'chai'
import fc from 'fast-check'
import type {Region} from '../../lib/model.ts'
import {findQuotations} from '../../lib/statements/quotations.ts'
import {type RegionSpan, splitSentences} from '../../lib/statements/sentences.ts'
import {readPlain} from '../../lib/tree/plain.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

const split = (text: string, spans: readonly RegionSpan[] = []) => {
  const blocks = readPlain(text)
  const tokens = readTokens(blocks)
  return {tokens, sentences: splitSentences(tokens, findQuotations(tokens, blocks).quotations, spans)}
}

const written = (text: string, spans?: readonly RegionSpan[]): string[] =>
  split(text, spans).sentences.map(({start, end}) => text.slice(start, end))

/** Each row is a text with a bar where a sentence ends. */
const tables: readonly (readonly [string, readonly string[]])[] = [
  [
    'ends a sentence at its full stop',
    [
      'The ferry sank.| Nobody drowned.| Why not?| Luck!| That is all.',
      'The pier is closed.|The shop is open.',
      'He waited … and went.| Then … nothing.| She never …| The line was dead.',
      'It cost $3.50.| 12 people paid.| $4 is too much.',
      'They (the pilots) left.| (Nobody saw it.)| The boats stayed.',
      'The vote was close (see p. 4. The list is long) but fair.| It stands.',
      'Zoë ging.| Élan stayed.| Да.| はい。|東京へ。'
    ]
  ],
  [
    'reads over titles, initials and figures',
    [
      'Mr. Oakes met Lt. Gov. Ida Lund and J. K. Rolfe.| St. Ives was dark.',
      'Donald J. Rolfe and Robert C. “Bobby” Lund left.| C.L. “Butch” Hale stayed.',
      'The No. 2 pier and a .45 pistol.| Fig. 3 shows both.',
      'Sen. Rolfe (R-S.C.) said no.| Rep. Lund (D-Mass.), the chair, said yes.',
      'Ferris v. Oakes was heard on Oct. 21 in Dunmore, Pa., at noon.',
      '1. The board met.| 2. It voted.',
      'Corranpost.com was down.| Write to desk@corran.example. or wait.'
    ]
  ],
  [
    'ends a sentence at an abbreviation where the next one plainly begins',
    [
      'She lives in the U.S.| Her son does not.',
      'The U.S. Harbour Board met at 9 p.m. Monday.| It closed at 10 p.m.| Nobody came.',
      'They met at 9 p.m. EST.| Nobody spoke.',
      'They met at 9 a.m. Eastern.| He works for Corran Freight Inc.| The firm is old.',
      'It sold tents, stoves, etc.| Rolfe bought them.',
      'Theodore Lane Jr. left.| So did Amos Lane Jr.| He was late.',
      'He moved to the U.S.| “We had to,” he said.',
      'He signed the U.S. “Harbour Act” in May.',
      'Plan A failed, and so did Plan B.| The harbour closed.'
    ]
  ],
  [
    'never ends one inside a quotation',
    [
      '“We won. We’re happy,” Oakes said.| “We go home.”',
      'Oakes said: “We won. We’re happy.”| Then he left.',
      '‘We won. We’re happy’, he said.| ‘It is over.’| She left.',
      'He said “no. Never. Not once” and left.'
    ]
  ],
  [
    'keeps a tag with its quotation',
    [
      '“Are you serious?” Oakes asked.| “Never!” Inga Rolfe, the harbour master, said.',
      '“Why?” asked Lund.| “Why not?” she said.| “Who?” I asked.',
      '“Ready?” Harbour Master Ida van Lund of Corran later asked the crew.',
      '“We won.” Oakes said.',
      '“Who won?” the referee wanted to know.'
    ]
  ],
  [
    'parts a quotation from the sentence after it',
    [
      '“We won.”| Oakes left the room.',
      '“We won.”| Oakes said he was glad of it.',
      '“Who won?”| Oakes said he had no idea.',
      '“Who won?”| The question hung in the room.',
      '“Who won?”| She asked it twice.',
      '“We won!”| “Never!”| “Yes.”',
      'She feared for the dog.|“We were told nothing.”',
      'He starred in “Low Tide.”| The film failed.',
      'She called it ‘a shame’.| Nobody agreed.',
      'He said (and meant it), “We go.”| The board stayed.',
      '“Gone,” he wrote.| (“All of it.”)| Rolfe read it.'
    ]
  ]
]

const span = (text: string, part: string, region: Region, block: number): RegionSpan => {
  const start = text.indexOf(part)
  return {start, end: start + part.length, region, block}
}

describe('splitSentences', () => {
  for (const [name, rows] of tables) {
    describe(name, () => {
      for (const row of rows) {
        it(row, () => expect(written(row.replaceAll('|', ''))).to.deep.equal(row.split('|').map((part) => part.trim())))
      }
    })
  }

  it('ends a sentence with its block', () => {
    expect(
      written('Ferry sinks off Corran\n\nThe ferry sank\n\n“We saw it.\n\n“We all did,” Lund said.')
    ).to.deep.equal(['Ferry sinks off Corran', 'The ferry sank', '“We saw it.', '“We all did,” Lund said.'])
  })

  it('ends a sentence where another region of the page begins, inside a quotation too', () => {
    const text = 'A boat at dusk Picture: Ida Lund The ferry “sank. It is” gone. Read more'
    const spans = [
      span(text, 'A boat at dusk', 'caption', 0),
      span(text, 'Picture: Ida Lund', 'credit', 0),
      span(text, 'The ferry “sank.', 'body', 0),
      span(text, 'It is” gone.', 'notice', 0),
      span(text, 'Read more', 'promo', 0)
    ]
    expect(split(text, spans).sentences.map(({start, end, region}) => [text.slice(start, end), region])).to.deep.equal([
      ['A boat at dusk', 'caption'],
      ['Picture: Ida Lund', 'credit'],
      ['The ferry “sank.', 'body'],
      ['It is” gone.', 'notice'],
      ['Read more', 'promo']
    ])
  })

  it('takes for body what no region covers', () => {
    const text = 'The ferry sank. Read more'
    expect(split(text, [span(text, 'Read more', 'promo', 0)]).sentences.map(({region}) => region)).to.deep.equal([
      'body',
      'promo'
    ])
  })

  it('numbers sentences and says their tokens and block', () => {
    expect(
      split('We won. They lost.\n\nGone.').sentences.map(({index, first, last, block}) => [index, first, last, block])
    ).to.deep.equal([
      [0, 0, 3, 0],
      [1, 3, 6, 0],
      [2, 6, 8, 1]
    ])
  })

  it('cuts a quotation that is too long for one sentence, and no shorter one', () => {
    const sentence = 'We sat on the roof and waited for the boat.'
    const ten = Array(10).fill(sentence).join(' ')
    expect(written(`“${ten}” Lund said.`)).to.deep.equal([`“${ten}” Lund said.`])
    expect(written(`“${ten} ${ten}” Lund said.`)).to.deep.equal([
      `“${sentence}`,
      ...Array(18).fill(sentence),
      `${sentence}” Lund said.`
    ])
  })

  it('tiles every text: each token in one sentence, no sentence over two blocks', () => {
    const pieces = [
      'Oakes',
      'the',
      ' ',
      ' ',
      '. ',
      '.',
      '? ',
      '! ',
      '“',
      '” ',
      "'",
      '’',
      '(',
      ')',
      '\n\n',
      'U.S.',
      'Mr. ',
      'No. ',
      '2',
      'said',
      ', ',
      '…',
      'p.m. ',
      'J. '
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join('')),
        (text) => {
          const {tokens, sentences} = split(text)
          expect(sentences.flatMap(({first, last}) => tokens.slice(first, last).map(({index}) => index))).to.deep.equal(
            tokens.map(({index}) => index)
          )
          for (const {index, first, last, block, start, end} of sentences) {
            expect(sentences[index]?.first).to.equal(first)
            expect(tokens.slice(first, last).every((token) => token.block === block)).to.equal(true)
            expect([start, end]).to.deep.equal([tokens[first]?.start, tokens[last - 1]?.end])
          }
        }
      ),
      {numRuns: 400}
    )
  })
})
