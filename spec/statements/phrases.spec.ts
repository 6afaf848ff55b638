import {expect} from 'chai'
import type {Mention} from '../../lib/model.ts'
import {phraseAfter} from '../../lib/statements/phraseAfter.ts'
import {phraseBefore} from '../../lib/statements/phraseBefore.ts'
import {isTimeWord} from '../../lib/statements/reading.ts'
import {isRole} from '../../lib/statements/roles.ts'
import {plainReading} from './plainReading.ts'

/**
 * A sentence with one phrase in braces and its head word after an asterisk: `{The *head of the board} said`.
 * Empty braces stand where no phrase is.
 */
const readMarked = (marked: string): {readonly text: string; readonly start: number; readonly end: number} => {
  const start = marked.replace('*', '').indexOf('{')
  const end = marked.replace('*', '').indexOf('}') - 1
  return {text: marked.replace(/[{}*]/g, ''), start, end}
}

/** The sentence as marked, from the phrase that was found. */
const mark = (text: string, found: Mention | null, headStart: number, place: number): string =>
  found
    ? `${text.slice(0, found.start)}{${text.slice(found.start, headStart)}*${text.slice(headStart, found.end)}}${text.slice(found.end)}`
    : `${text.slice(0, place)}{}${text.slice(place)}`

const before = (marked: string): string => {
  const {text, end} = readMarked(marked)
  const reading = plainReading(text)
  const next = reading.tokens.find((token) => token.start >= end)?.index ?? reading.tokens.length
  const found = phraseBefore(reading, next, 0)
  return mark(text, found, reading.tokens[found?.head ?? -1]?.start ?? -1, end)
}

const after = (marked: string): string => {
  const {text, start} = readMarked(marked)
  const reading = plainReading(text)
  const first = reading.tokens.find((token) => token.start >= start)?.index ?? reading.tokens.length
  const found = phraseAfter(reading, first, reading.tokens.length)
  return mark(text, found, reading.tokens[found?.head ?? -1]?.start ?? -1, start)
}

type Tables = readonly (readonly [title: string, rows: readonly string[]])[]

const phrasesBefore: Tables = [
  [
    'a name, with all that belongs to it',
    [
      '{*Ruiz} said it was over.',
      '{Ana *Ruiz} said it was over.',
      '{Otto van *Berg} said it was over.',
      '{Dr. Ana *Ruiz} said it was over.',
      '{Otto Berg *Jr.} said it was over.',
      '{Otto “Red” *Berg} said it was over.',
      '{Berg & *Sons} said it was over.',
      '{The Norwick Water *Board} said it was over.',
      '{Norwick Mayor Ana *Ruiz} said it was over.'
    ]
  ],
  [
    'a name with its title or an adjective',
    [
      'Then {spokeswoman Ana *Ruiz} said it was over.',
      '{County engineer Ana *Ruiz} said it was over.',
      '{The late Otto *Berg} said it was over.',
      'On Monday {a tearful Ana *Ruiz} said it was over.',
      '{Former mayor Otto *Berg} said it was over.'
    ]
  ],
  [
    'a pronoun or a word of number',
    [
      'But {*she} said it was over.',
      '{*They} said it was over.',
      '{*Some} said it was over.',
      '{*Others} said it was over.',
      '{*Both} said it was over.',
      'The men {*who} said it was over left.'
    ]
  ],
  [
    'a noun with its determiner, its adjectives and its number',
    [
      '{The *engineer} said it was over.',
      '{A young *engineer} said it was over.',
      '{Two *engineers} said it was over.',
      '{All three *engineers} said it was over.',
      '{Her *lawyer} said it was over.',
      '{*Residents} said it was over.',
      '{Some 40 *residents} said it was over.'
    ]
  ],
  [
    'an owner and what is owned',
    [
      '{The board’s *lawyer} said it was over.',
      '{Ruiz’s *lawyer} said it was over.',
      '{The farmers’ *union} said it was over.',
      '{The board’s chairman’s *lawyer} said it was over.',
      '{The county’s chief *engineer} said it was over.',
      '{Friday’s *report} said it was over.'
    ]
  ],
  [
    'a noun with what hangs on it by prepositions',
    [
      '{A *spokesman for the port} said it was over.',
      '{The *head of the board’s safety panel} said it was over.',
      '{A *professor of law at Corran College} said it was over.',
      '{*Many of the farmers} said it was over.',
      '{*People with knowledge of the tests} said it was over.',
      '{*Ruiz of the Water Board} said it was over.'
    ]
  ],
  [
    'a noun with an adjective or participle after it',
    [
      '{A *person familiar with the tests} said it was over.',
      '{*Officials briefed on the tests} said it was over.',
      '{Two *people close to Ruiz} said it was over.'
    ]
  ],
  [
    'nothing of what stands before it',
    [
      'On Monday {*Ruiz} said it was over.',
      'Last week {*Ruiz} said it was over.',
      'In Norwick {*Ruiz} said it was over.',
      'In 1961 {the *board} said it was over.',
      'The hall was full when {*Ruiz} said it was over.',
      'The men took the boat {*Ruiz} said it was over.',
      'Lowe left, and {*Ruiz} said it was over.',
      'He knew that {the *engineer} said it was over.'
    ]
  ],
  ['no phrase', ['{}said it was over.', 'It was {}said to be over.', 'Lowe left and {}said it was over.']]
]

const phrasesAfter: Tables = [
  [
    'a name, with its title',
    [
      'said {Ana *Ruiz}.',
      'said {Ana *Ruiz}, a farmer.',
      'said {county engineer Ana *Ruiz}.',
      'said {Dr. Ana *Ruiz} on Monday.',
      'said {Otto “Red” *Berg} in May.',
      'said {Berg & *Sons} in a letter.',
      'said {Otto van *Berg}.',
      'said {Norwick Mayor Ana *Ruiz}, who left.',
      'said {Lt. Gov. Ana *Ruiz}.'
    ]
  ],
  [
    'a pronoun alone',
    ['said {*she}.', 'told {*them} that it was over.', 'told {*her} it was over.', 'said {*they} had left.']
  ],
  [
    'a noun with its determiner, its adjectives, its owner',
    [
      'said {the *engineer}.',
      'said {a young *engineer} from Corran.',
      'said {the board’s *lawyer}.',
      'said {the farmers’ *union}.',
      'told {the council’s finance *committee} that it was over.',
      'told {her *lawyer} that it was over.',
      'told {*reporters} on Monday.',
      'told {three *reporters} in Corran.'
    ]
  ],
  [
    'nothing of what stands after it',
    [
      'said {*Ruiz} on Monday.',
      'said {*Ruiz} Monday.',
      'said {*Ruiz} yesterday.',
      'said {the *man} walked to the car.',
      'said {*Ruiz} told him.',
      'said {*Ruiz} and left.',
      'told {the *council} the dam was sound.'
    ]
  ],
  ['some of many', ['said {many of the *farmers}.', 'said {some of *them}.', 'said {*others}.', 'said {*many}.']],
  ['no phrase', ['said {}that it was over.', 'said {}on Monday.', 'said {}.', 'said {}and left.', 'said {}quickly.']]
]

describe('phraseBefore', () => {
  for (const [title, rows] of phrasesBefore)
    it(`finds ${title}`, () => {
      expect(rows.map(before)).to.deep.equal(rows)
    })

  it('does not pass the floor', () => {
    const reading = plainReading('The board of the port said it was over.')
    expect(phraseBefore(reading, 5, 3)).to.include({first: 3, last: 5, head: 4})
  })

  it('stays within sixty tokens, however long the phrase', () => {
    const reading = plainReading(`${'very old '.repeat(200)}engineers said it was over.`)
    expect(phraseBefore(reading, 401, 0)).to.include({last: 401, head: 400})
    expect(phraseBefore(reading, 401, 0)?.first).to.be.at.least(341)
  })
})

describe('phraseAfter', () => {
  for (const [title, rows] of phrasesAfter)
    it(`finds ${title}`, () => {
      expect(rows.map(after)).to.deep.equal(rows)
    })

  it('does not pass the ceiling', () => {
    const reading = plainReading('said Ana Ruiz of the port')
    expect(phraseAfter(reading, 1, 2)).to.include({first: 1, last: 2, head: 1})
  })
})

describe('isRole', () => {
  const roles = ['spokeswoman', 'pollster', 'farmer', 'engineer', 'chief', 'diver', 'trustee', 'officials', 'teammates']
  const others = ['river', 'statement', 'winter', 'paper', 'committee', 'number', 'bridge', 'government', 'water']

  it('knows a word for a person by its ending or by heart', () => {
    expect(roles.filter((word) => !isRole(word))).to.deep.equal([])
  })

  it('is not taken in by things that end alike', () => {
    expect(others.filter(isRole)).to.deep.equal([])
  })
})

describe('isTimeWord', () => {
  it('knows weekdays, months, spans of time and years', () => {
    const reading = plainReading('Monday March week 1961 40 Ruiz dam')
    expect(reading.tokens.map(({index}) => isTimeWord(reading, index))).to.deep.equal([
      true,
      true,
      true,
      true,
      false,
      false,
      false
    ])
  })
})
