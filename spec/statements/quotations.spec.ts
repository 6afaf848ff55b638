import {expect} from 'chai'
import fc from 'fast-check'
import {findQuotations, isOutside, type Quotations} from '../../lib/statements/quotations.ts'
import {readPlain} from '../../lib/tree/plain.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

const find = (text: string): Quotations => {
  const blocks = readPlain(text)
  return findQuotations(readTokens(blocks), blocks)
}

/** Each quotation as it stands, `>` for each level that it lies deep, and what is odd about it. */
const written = (text: string): string[] =>
  find(text).quotations.map(({start, end, depth, opened, closed, continues}) =>
    [
      `${'>'.repeat(depth)}${text.slice(start, end)}`,
      ...(opened ? [] : ['never opened']),
      ...(closed ? [] : ['never closed']),
      ...(continues === null ? [] : [`goes on from ${continues}`])
    ].join(' | ')
  )

const strays = (text: string): string[] =>
  find(text).strays.map(
    ({start, kind, quotation}) => `${kind} at ${start}${quotation === null ? '' : ` of ${quotation}`}`
  )

const tables: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    'pairs marks of every kind',
    [
      ['“We won,” Oakes said. “We’re going home.”', ['“We won,”', '“We’re going home.”']],
      ['"We won," Oakes said. "We\'re going home."', ['"We won,"', '"We\'re going home."']],
      ["''We won,'' Oakes said. ''We're going home.''", ["''We won,''", "''We're going home.''"]],
      ["``We won,'' Oakes said.", ["``We won,''"]],
      ['‘‘We won,’’ Oakes said.', ['‘‘We won,’’']],
      ['« Nous partons », dit-il.', ['« Nous partons »']],
      ['»Nein«, sagte sie, „wir bleiben“.', ['»Nein«', '„wir bleiben“']],
      ['‚Wir‘ und ‹sie› bleiben.', ['‚Wir‘', '‹sie›']],
      ['”Vi vann”, sa hon.', ['”Vi vann”']],
      ['「はい」と言った。', ['「はい」']]
    ]
  ],
  [
    'tells a single quotation mark from an apostrophe',
    [
      ["'We won,' said the pilots' union. 'The bosses' men left.'", ["'We won,'", "'The bosses' men left.'"]],
      ['‘We won’, said the pilots’ union. ‘The bosses’ men left.’', ['‘We won’', '‘The bosses’ men left.’']],
      [
        "'I can't,' said the keeper. 'The boys' boats, the girls' boats – all gone. It's over.'",
        ["'I can't,'", "'The boys' boats, the girls' boats – all gone. It's over.'"]
      ],
      ['Oakes’ boat and the Lunds’ barn burned.', []],
      ["The mayor's 'plan' for the workers' homes", ["'plan'"]],
      ["the dogs' owners said: 'dogs' lives matter'", ["'dogs' lives matter'"]],
      ["'Tis late, and the '80s are gone; rock 'n' roll isn't.", []],
      ['They were nothin’ but good ol’ boys.', []],
      ['He met ‘the miners’ wives’ club’ there.', ['‘the miners’ wives’ club’']]
    ]
  ],
  [
    'leaves measures alone',
    [
      ['Rolfe’s 6\'2" son threw it 40\' and said "ow."', ['"ow."']],
      ['a 6" pipe beside a 4" pipe', []],
      ['He is "about 5\'10"," she said.', ['"about 5\'10","']],
      ["The 12\" single 'Low' is out.", ["'Low'"]]
    ]
  ],
  [
    'nests',
    [
      ['“He said ‘never’ twice,” she said.', ['“He said ‘never’ twice,”', '>‘never’']],
      ['‘He said “never” twice,’ she said.', ['‘He said “never” twice,’', '>“never”']],
      [
        '"\'Awful\' is the word," she said. "It was \'awful.\'"',
        ['"\'Awful\' is the word,"', ">'Awful'", '"It was \'awful.\'"', ">'awful.'"]
      ],
      [
        '“I asked, ‘Are you sure?’ He said, ‘No.’ I left.”',
        ['“I asked, ‘Are you sure?’ He said, ‘No.’ I left.”', '>‘Are you sure?’', '>‘No.’']
      ],
      ['"He shouted "stop" twice," she said.', ['"He shouted "stop" twice,"', '>"stop"']],
      [
        'He called it “a ‘so-called “plan”’ from hell”.',
        ['“a ‘so-called “plan”’ from hell”', '>‘so-called “plan”’', '>>“plan”']
      ],
      ["''He shouted 'stop,' '' she said.", ["''He shouted 'stop,' ''", ">'stop,'"]]
    ]
  ],
  [
    'forgives marks that are set wrong',
    [
      ['” We won,” Oakes said.', ['” We won,”']],
      ['He said “yes" and "no”.', ['“yes"', '"no”']],
      ['“ Live wires are banned,” she said.', ['“ Live wires are banned,”']],
      ['The “chill “ effect', ['“chill “']],
      ['“No,” he said.“Yes,”she said.', ['“No,”', '“Yes,”']],
      ['He wrote: “Let them come.’ Then he left.', ['“Let them come.’']],
      ['“We won”, she said; “they lost”.', ['“We won”', '“they lost”']],
      ['“We never — never! — yield—” “Stop!”', ['“We never — never! — yield—”', '“Stop!”']]
    ]
  ],
  [
    'ends a quotation that nobody closed',
    [
      ['“I will not go, adding she “would never” sail.', ['“I will not go | never closed', '“would never”']],
      ['“We go home, said Oakes. “It is late,” he added.', ['“We go home | never closed', '“It is late,”']],
      [
        'He called it “a shame. Oakes left. “It is late,” he added.',
        ['“a shame. Oakes left. | never closed', '“It is late,”']
      ],
      ['Lund said: “We were never told.', ['“We were never told. | never closed']],
      ['Voters (those who call themselves “fairly loyal) stayed home on Monday.', ['“fairly loyal | never closed']],
      ['“He said ‘no.” Then he left.', ['“He said ‘no.”', '>‘no. | never closed']],
      ['“We go home, said Oakes.\n\n“It is late,” said Rolfe.', ['“We go home | never closed', '“It is late,”']]
    ]
  ],
  [
    'begins a quotation that nobody opened',
    [
      ['We are ready,” said Oakes. “It is time.”', ['We are ready,” | never opened', '“It is time.”']],
      ['“We won,” Berg said. We are happy and tired.”', ['“We won,”', 'We are happy and tired.” | never opened']],
      ['Asked about the fare she added, We never raised it.”', ['We never raised it.” | never opened']],
      ['“Never,” said Rolfe.”', ['“Never,”']]
    ]
  ],
  [
    'follows a quotation over paragraphs',
    [
      [
        '“We go.\n\n“We stay.\n\n“We end,” she said.',
        ['“We go.', '“We stay. | goes on from 0', '“We end,” | goes on from 1']
      ],
      ['"We go.\n\n"We end," she said. "Now."', ['"We go.', '"We end," | goes on from 0', '"Now."']],
      [
        '“He said: ‘We go.\n\n“‘We stay.’ And they did.”',
        ['“He said: ‘We go.', '>‘We go.', '“‘We stay.’ And they did.” | goes on from 0', '>‘We stay.’ | goes on from 1']
      ],
      [
        '“We go.\n\nAnd so we stayed there.”',
        ['“We go. | never closed', 'And so we stayed there.” | never opened | goes on from 0']
      ],
      [
        '"The “plan” is dead.\n\n"It never lived," she wrote.',
        ['"The “plan” is dead.', '>“plan”', '"It never lived," | goes on from 0']
      ],
      ['“We go.”\n\n“We stay,” she said.', ['“We go.”', '“We stay,”']],
      ['“We go.\n\nNobody knew it.\n\n“We stay,” she said.', ['“We go. | never closed', '“We stay,”']]
    ]
  ]
]

describe('findQuotations', () => {
  for (const [name, rows] of tables) {
    describe(name, () => {
      for (const [text, expected] of rows) it(JSON.stringify(text), () => expect(written(text)).to.deep.equal(expected))
    })
  }

  it('reports each mark that pairs with nothing, and the quotation that was made of it', () => {
    expect(strays('“I will not go, adding she “would never” sail.')).to.deep.equal(['unclosed at 0 of 0'])
    expect(strays('We are ready,” said Oakes.')).to.deep.equal(['unopened at 13 of 0'])
    expect(strays('“Never,” said Rolfe.”')).to.deep.equal(['unopened at 20'])
    expect(strays('““We won,” she said.')).to.deep.equal(['unclosed at 0'])
    expect(strays('“He said ‘no.” Then he left.')).to.deep.equal(['unclosed at 9 of 1'])
    expect(strays('“We go.\n\n“We stay,” she said of the pilots’ 6" pipe.')).to.deep.equal([])
  })

  it('gives the words within and the tokens, marks included', () => {
    const text = 'He said ‘no, “never”’ again.'
    expect(
      find(text).quotations.map(({first, last, inner}) => [first, last, text.slice(inner.start, inner.end)])
    ).to.deep.equal([
      [2, 9, 'no, “never”'],
      [5, 8, 'never']
    ])
    expect(find('“We go.\n\n“We end,” she said.').quotations.map(({inner}) => [inner.start, inner.end])).to.deep.equal([
      [1, 7],
      [10, 17]
    ])
  })

  it('says for each token which quotation it stands in, innermost', () => {
    const found = find('He said ‘no, “never”’ again.')
    expect(Array.from(found.quotationAt)).to.deep.equal([-1, -1, 0, 0, 0, 1, 1, 1, 0, -1, -1])
    expect([1, 2, 6, 9].map((token) => isOutside(found, token))).to.deep.equal([true, false, false, true])
  })

  it('reads ten thousand open marks and ten thousand closing ones', () => {
    expect(find('“'.repeat(10_000)).quotations.length).to.be.below(10_001)
    // The last two read cheapest as a pair whose closing mark is set wrong.
    expect(find('“a '.repeat(10_000)).strays.length).to.equal(9_998)
    expect(find('a. ” '.repeat(10_000)).quotations.length).to.be.below(10_001)
    expect(find('“a.\n\n'.repeat(1_000)).quotations.filter(({continues}) => continues !== null).length).to.equal(999)
  })

  describe('on every text', () => {
    const pieces = [
      ...[
        '“',
        '”',
        '"',
        "'",
        '’',
        '‘',
        "''",
        '«',
        '»',
        '„',
        '`',
        '‹',
        '›',
        ' “',
        '” ',
        '" ',
        ' "',
        '’ ',
        ' ‘',
        ',”',
        '.”',
        '?’'
      ],
      ...[
        ' ',
        ' ',
        ' ',
        '\n\n',
        '. ',
        ', ',
        ': ',
        ' — ',
        '(',
        ')',
        '!',
        '?',
        'Oakes',
        'said',
        'adding',
        'she',
        'we',
        'go',
        'pilots',
        'dogs',
        '6',
        '1990s',
        'Low Tide',
        's'
      ]
    ]
    const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 80}).map((parts) => parts.join(''))
    const eachText = (holds: (text: string, found: Quotations) => void): void =>
      fc.assert(
        fc.property(texts, (text) => holds(text, find(text))),
        {numRuns: 500}
      )

    it('quotations stand in order and lie in or beside each other', () => {
      eachText((_, {quotations}) => {
        quotations.forEach((quotation, index) => {
          expect(quotation.index).to.equal(index)
          expect(quotation.first).to.be.below(quotation.last)
          expect(quotation.inner.start).to.be.within(quotation.start, quotation.inner.end)
          expect(quotation.inner.end).to.be.at.most(quotation.end)
          const around = quotations.filter(
            ({first, last}, at) => at < index && first <= quotation.first && last > quotation.first
          )
          expect(around.every(({last}) => last >= quotation.last)).to.equal(true)
          expect(quotation.depth).to.equal(around.length)
        })
      })
    })

    it('a quotation stays in its paragraph and goes on from an earlier one', () => {
      eachText((text, {quotations}) => {
        const tokens = readTokens(readPlain(text))
        for (const {index, first, last, continues} of quotations) {
          expect(tokens[first]?.block).to.equal(tokens[last - 1]?.block)
          if (continues === null) continue
          expect(continues).to.be.below(index)
          expect(tokens[quotations[continues]?.first ?? -1]?.block).to.equal((tokens[first]?.block ?? 0) - 1)
        }
      })
    })

    it('a mark opens or closes one quotation at most, and a stray mark none that is whole', () => {
      eachText((text, {quotations, strays: found}) => {
        const tokens = readTokens(readPlain(text))
        const used = quotations.flatMap(({first, last, opened, closed, inner, end}) => [
          ...(opened ? [first] : []),
          ...(closed && inner.end < end ? [last - 1] : [])
        ])
        expect(new Set(used).size).to.equal(used.length)
        expect(used.every((token) => tokens[token]?.kind === 'mark')).to.equal(true)
        for (const {token, quotation, kind} of found) {
          const record = quotations[quotation ?? -1]
          expect(used.includes(token)).to.equal(record !== undefined)
          if (record) expect(kind === 'unclosed' ? record.closed : record.opened).to.equal(false)
        }
      })
    })

    it('the innermost quotation of a token is the shortest that holds it', () => {
      eachText((_, {quotations, quotationAt}) => {
        quotationAt.forEach((index, token) => {
          const holding = quotations.filter(({first, last}) => first <= token && token < last)
          expect(index).to.equal(holding.at(-1)?.index ?? -1)
        })
      })
    })

    it('the same text gives the same quotations', () => {
      eachText((text, found) => {
        expect(find(text)).to.deep.equal(found)
      })
    })
  })
})
