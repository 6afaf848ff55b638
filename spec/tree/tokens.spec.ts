import {expect} from 'chai'
import fc from 'fast-check'
import type {Token} from '../../lib/model.ts'
import {classOf, IGNORABLE, JOINER} from '../../lib/tree/characters.ts'
import {readPlain} from '../../lib/tree/plain.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

const read = (text: string): Token[] => readTokens(readPlain(text))
/** Tokens as one line: a bar between them, a space where white space stood before. */
const line = (text: string): string =>
  read(text)
    .map(({text: word, spaced}, index) => `${index === 0 ? '' : spaced ? ' |' : '|'}${word}`)
    .join('')
const kinds = (text: string): string[] => read(text).map(({kind}) => kind)

/** Bits of newspaper text that the scan must keep apart or together, for random texts. */
const pieces = [
  ...[
    'Oakes',
    'ferry',
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '.',
    '..',
    '...',
    '…',
    ',',
    '-',
    '--',
    '—',
    "'",
    '’',
    '‘',
    '“',
    '”',
    '"',
    "''",
    '``'
  ],
  ...[
    '«',
    '»',
    'U.S.',
    'Mr.',
    'No.',
    'J.',
    'p.m.',
    '3',
    '.45',
    ',000',
    '%',
    '$',
    's',
    'S',
    'n',
    '@',
    '#',
    'www.',
    'http://',
    '.com',
    '/',
    '&',
    '_'
  ],
  ...[
    'é',
    'e\u0301',
    'Ж',
    '東',
    '😀',
    '👍🏽',
    '\ud83d',
    '\udc4d',
    '½',
    '²',
    '\u202e',
    '\ufeff',
    '(',
    ')',
    '!',
    '?',
    ':',
    ';',
    '\t'
  ]
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join('')),
  fc.string({unit: 'binary'})
)

describe('readTokens', () => {
  const tables: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'parts words from marks',
      [
        ['“Go home,” said Oakes; “it’s late.”', '“|Go |home|,|” |said |Oakes|; |“|it|’s |late|.|”'],
        [
          'The pier (built 1904) - or what is left - goes.',
          'The |pier |(|built |1904|) |- |or |what |is |left |- |goes|.'
        ],
        ['Well… no... never.... -- or --- or — or –?!', 'Well|… |no|... |never|.... |-- |or |--- |or |— |or |–|?|!'],
        ['He left.She stayed', 'He |left|.|She |stayed']
      ]
    ],
    [
      'makes the possessive a token of its own',
      [
        ["The mayor’s aide and Rolfe's dog", "The |mayor|’s |aide |and |Rolfe|'s |dog"],
        ['CORRAN’S FERRY', 'CORRAN|’S |FERRY'],
        ['“Low Tide”’s end', '“|Low |Tide|”|’s |end'],
        ['the driver’s-side door', 'the |driver’s-side |door'],
        ['the 1990’s', 'the |1990|’s']
      ]
    ],
    [
      'keeps other contractions whole',
      [
        ["We’ll say they didn't; y’all know O’Dell.", "We’ll |say |they |didn't|; |y’all |know |O’Dell|."],
        ['six o’clock, ma’am', 'six |o’clock|, |ma’am']
      ]
    ],
    [
      'leaves an apostrophe at the end of a word to the quotations',
      [
        ["Oakes’ boat, the pilots' union", "Oakes|’ |boat|, |the |pilots|' |union"],
        ['‘We won’, he said', '‘|We |won|’|, |he |said']
      ]
    ],
    [
      'keeps an elision in its word where it is certain',
      [
        ["the ’90s, the '80s, the ‘70s, in ’04", "the |’90s|, |the |'80s|, |the |‘70s|, |in |’04"],
        ["rock ’n’ roll and rock 'n' roll", "rock |’n’ |roll |and |rock |'n' |roll"],
        ['’Tis late, let ’em go, nothin’ doin’', '’Tis |late|, |let |’em |go|, |nothin’ |doin’'],
        ['Sanne in ’t Veen', 'Sanne |in |’t |Veen'],
        ["'round two'", "'|round |two|'"]
      ]
    ],
    [
      'keeps the stop of an abbreviation',
      [
        ['Mr. Oakes and Lt. Gov. Ida Lund', 'Mr. |Oakes |and |Lt. |Gov. |Ida |Lund'],
        ['J.K. Rolfe, J. K. Rolfe, C.L. “Red” Hale', 'J.K. |Rolfe|, |J. |K. |Rolfe|, |C.L. |“|Red|” |Hale'],
        ['Amos C. “Dusty” Rolfe', 'Amos |C. |“|Dusty|” |Rolfe'],
        ['the U.S. fleet at 9 a.m. with a Ph.D. in hand', 'the |U.S. |fleet |at |9 |a.m. |with |a |Ph.D. |in |hand'],
        ['No. 2 pier, Nos. 4 and 5, Oct. 21, Fig. 3', 'No. |2 |pier|, |Nos. |4 |and |5|, |Oct. |21|, |Fig. |3'],
        ['Dunmore, Pa., and (D-Mass.) and (R-S.C.)', 'Dunmore|, |Pa.|, |and |(|D-Mass.|) |and |(|R-S.C.|)'],
        ['Corran Freight Inc. paid 40 lbs. of tax, etc.', 'Corran |Freight |Inc. |paid |40 |lbs. |of |tax|, |etc.'],
        ['Ferris v. Oakes, Corran vs. Dale', 'Ferris |v. |Oakes|, |Corran |vs. |Dale']
      ]
    ],
    [
      'sees that a word is no abbreviation',
      [
        ['No. He said no. Never.', 'No|. |He |said |no|. |Never|.'],
        ['She went to Mass. They sat. He felt ill.', 'She |went |to |Mass|. |They |sat|. |He |felt |ill|.'],
        ['Vitamin C. and I. We left', 'Vitamin |C|. |and |I|. |We |left'],
        ['Under the Sun. It was hot', 'Under |the |Sun|. |It |was |hot'],
        ['Dear Mr... nobody', 'Dear |Mr|... |nobody']
      ]
    ],
    [
      'keeps figures whole',
      [
        ['3,000 of 4.5 or .45 at 10:30 on 9/11', '3,000 |of |4.5 |or |.45 |at |10:30 |on |9/11'],
        ['$3m, £4.5bn, 60%, 2015-16, 3½', '$|3m|, |£|4.5bn|, |60|%|, |2015-16|, |3½'],
        ['a 45-year-old, the F-35, the 3rd of May 2026.', 'a |45-year-old|, |the |F-35|, |the |3rd |of |May |2026|.'],
        ['5\'10" and 6"', '5|\'|10|" |and |6|"']
      ]
    ],
    [
      'keeps addresses whole',
      [
        ['Write to jane.doe+news@corran.example.', 'Write |to |jane.doe+news@corran.example|.'],
        [
          'See https://corran.example/a_(b)?x=1, or www.corran.example.',
          'See |https://corran.example/a_(b)?x=1|, |or |www.corran.example|.'
        ],
        ['(http://corran.example/pier)', '(|http://corran.example/pier|)'],
        [
          'Corranpost.com and @corran_post on #Harbour2026, berth #1',
          'Corranpost.com |and |@corran_post |on |#Harbour2026|, |berth |#|1'
        ]
      ]
    ],
    [
      'takes two single marks for one double',
      [
        ["''Go,'' he said; ``go,'' and ‘‘go’’", "''|Go|,|'' |he |said|; |``|go|,|'' |and |‘‘|go|’’"],
        ["''He said 'stop'''", "''|He |said |'|stop|'|''"],
        ["'''Stop,' he said''", "''|'|Stop|,|' |he |said|''"]
      ]
    ],
    [
      'reads other scripts and signs',
      [
        ['Zoë Müller-Çelik e\u0301tait la\u0300', 'Zoë |Müller-Çelik |e\u0301tait |la\u0300'],
        ['«Да», — сказала она.', '«|Да|»|, |— |сказала |она|.'],
        ['「はい」と言った', '「|はい|」|と言った'],
        ['Go 😀👍 home', 'Go |😀|👍 |home'],
        ['AT&T’s Q&A, Marks & Lund', 'AT&T|’s |Q&A|, |Marks |& |Lund'],
        ['Ida\u00a0Lund\u200b said\u200e no', 'Ida |Lund |said |no'],
        ['har\u00adbour', 'har\u00adbour']
      ]
    ]
  ]
  for (const [name, rows] of tables) {
    describe(name, () => {
      for (const [text, expected] of rows) it(JSON.stringify(text), () => expect(line(text)).to.equal(expected))
    })
  }

  it('tells words, numbers, marks and punctuation apart', () => {
    expect(kinds('“U.S. paid $3,000,” 45-year-old Rolfe’s aide’ wrote… 4m 😀 @lund')).to.deep.equal([
      ...[
        'mark',
        'word',
        'word',
        'punctuation',
        'number',
        'punctuation',
        'mark',
        'word',
        'word',
        'word',
        'word',
        'mark'
      ],
      ...['word', 'punctuation', 'word', 'punctuation', 'word']
    ])
  })

  it('gives the lexicon lower case, straight apostrophes and plain hyphens', () => {
    expect(read('DIDN’T Rolfe’S O‘Dell har\u00adbour non‑stop Straße').map(({lower}) => lower)).to.deep.equal([
      ...["didn't", 'rolfe', "'s", "o'dell", 'harbour', 'non-stop', 'straße']
    ])
  })

  it('knows a capital, behind an apostrophe too, but not in a possessive', () => {
    expect(read('Oakes oakes Élan ’Tis ROLFE’S 4th @Lund').map(({capital}) => capital)).to.deep.equal([
      ...[true, false, true, true, true, false, false, false]
    ])
  })

  it('counts the first token of a block as spaced, numbers tokens through, and says their block and place', () => {
    const text = '“Go.”\n\nThey went.'
    expect(
      read(text).map(({index, block, spaced, start, end}) => [index, block, spaced, text.slice(start, end)])
    ).to.deep.equal([
      [0, 0, true, '“'],
      [1, 0, false, 'Go'],
      [2, 0, false, '.'],
      [3, 0, false, '”'],
      [4, 1, true, 'They'],
      [5, 1, true, 'went'],
      [6, 1, false, '.']
    ])
  })

  it('asks the prose where a token stands in the file', () => {
    const prose = {
      text: 'R&D pays',
      startOf: (index: number) => 100 + 2 * index,
      endOf: (index: number) => 102 + 2 * index
    }
    const tokens = readTokens([{index: 0, kind: 'paragraph', start: 100, end: 116, prose}])
    expect(tokens.map(({text, start, end}) => [text, start, end])).to.deep.equal([
      ['R&D', 100, 106],
      ['pays', 108, 116]
    ])
  })

  it('covers every text in order, each token the slice of the file that it stands for, with nothing but white space between', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let place = 0
        for (const token of read(text)) {
          expect(token.start).to.be.at.least(place)
          expect(token.end).to.be.above(token.start)
          expect(text.slice(token.start, token.end)).to.equal(token.text)
          for (let gap = place; gap < token.start; gap += 1) expectInvisible(text, gap)
          place = token.end
        }
        for (let gap = place; gap < text.length; gap += 1) expectInvisible(text, gap)
      }),
      {numRuns: 400}
    )
  })
})

/** White space or an invisible character; the halves of an invisible character outside the basic plane too. */
const expectInvisible = (text: string, index: number): void => {
  const code = text.charCodeAt(index)
  const pair = code >= 0xdc00 && code <= 0xdfff ? text.codePointAt(index - 1) : text.codePointAt(index)
  const invisible =
    classOf(code) <= IGNORABLE || classOf(code) === JOINER || /[\p{Cf}\p{M}]/u.test(String.fromCodePoint(pair ?? 0))
  expect(invisible, `U+${code.toString(16)}`).to.equal(true)
}
