import {expect} from 'chai'
import fc from 'fast-check'
import {audit} from '../lib/audit.ts'
import type {Format} from '../lib/model.ts'
import {Memory} from '../lib/tree/memory.ts'
import {wholeAudit} from './wholeAudit.ts'

/** All kinds of paragraphs that an article may have, some of them twice. */
const story = `---
title: Pier at Marne to close
date: 2026-03-04
---

# Pier at Marne to close

By Ivo Lund

“The pier is *shut*,” said Ada Brook, the harbour master of [Marne](https://marne.example/port). “Nobody told us.

“We asked twice,” she went on. 'It was never "safe" at all.'

> “It was never safe,” an official said. “We warned them.”
>
> The official spoke on condition of anonymity.

- The port lost 4,000 jobs & 12 cranes last year.
- A spokesman for the council said it would “look again”.

Brook will speak tomorrow.

![The pier](pier.jpg)
*The pier at Marne, on Monday. Photo: Tom Reed*

## What comes next

<!-- onrecord-ignore unnamed-source-vague: she fears for her job -->
A source said the council’s lawyers had *already* left, according to the Marne Mail.

| Year | Jobs |
| ---- | ---- |
| 2024 | 9,000 |

Reed told the Mail: “Caf\u00e9s &amp; shops 🌊 will close.”\r
He did not respond to a request for comment.\r
\r
Brook will speak tomorrow.

The report says three in four residents oppose the plan. She denied it.

Sign up for our newsletter.
`

const bits = [
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '“We won.',
    '” she said. ',
    ' said Ada Brook',
    ' according to Tom Reed,',
    ' told the Mail that '
  ],
  ...['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '  \n', '\t', '\n---\n', '---\ntitle: Marne\n---\n', '\ufeff'],
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '*',
    '_',
    '`',
    '```\n',
    '[',
    '](',
    ']: ',
    '|',
    '<',
    '<!--',
    '-->',
    '<div>',
    '&amp;',
    '\\'
  ],
  ...[
    '🌊',
    '\u0301',
    'é',
    '\ud83c',
    '. ',
    ', ',
    ': ',
    '…',
    '—',
    '?',
    'A source said so. ',
    'He refused.',
    '4,000',
    'Mr. '
  ],
  ...[
    '\n\nBrook will speak tomorrow.\n\n',
    '\n\nRELATED\n\n',
    '<!-- onrecord-ignore bare-url: it is ours -->',
    '\n\n“It goes on.\n\n'
  ]
]

/** A change somebody makes: words put in, taken out or replaced, a paragraph moved or said twice. */
const change = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      at: fc.double({min: 0, max: 1, noNaN: true}),
      many: fc.nat(12),
      words: fc.constantFrom('', ...bits)
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.double({min: 0, max: 1, noNaN: true}),
      many: fc.nat(400),
      words: fc.constantFrom('', ...bits)
    })
  },
  {weight: 1, arbitrary: fc.record({from: fc.nat(20), to: fc.nat(20), twice: fc.boolean()})}
)

type Change = typeof change extends fc.Arbitrary<infer Made> ? Made : never

function changed(text: string, made: Change): string {
  if ('words' in made) {
    const at = Math.floor(made.at * (text.length + 1))
    return text.slice(0, at) + made.words + text.slice(at + made.many)
  }
  const paragraphs = text.split('\n\n')
  const from = made.from % paragraphs.length
  const [moved = ''] = made.twice ? paragraphs.slice(from, from + 1) : paragraphs.splice(from, 1)
  paragraphs.splice(made.to, 0, moved)
  return paragraphs.join('\n\n')
}

describe('an audit with a memory', () => {
  for (const format of ['markdown', 'text', 'html', 'mdx'] as const satisfies readonly Format[]) {
    it(`finds in ${format}, after any changes, exactly what one without finds`, () => {
      const changes = fc.array(change, {minLength: 1, maxLength: 8})
      fc.assert(
        fc.property(changes, (made) => {
          const memory = new Memory()
          let text = story
          audit(text, {format, memory})
          for (const each of made) {
            text = changed(text, each)
            expect(wholeAudit(audit(text, {format, memory}))).to.equal(wholeAudit(audit(text, {format})))
          }
        }),
        {numRuns: 15}
      )
    }).timeout(60_000)
  }

  it('reads again what was changed alone', () => {
    const memory = new Memory()
    const before = audit('One *pier* shut.\n\nAda Brook spoke.\n\nNobody came.', {memory}).article
    const after = audit('One *pier* shut.\n\nAda Brook spoke up.\n\nNobody came.', {memory}).article
    const kept = after.tokens.map((token) => before.tokens.includes(token))
    expect(after.tokens.filter((_, at) => kept[at]).map(({text}) => text)).to.deep.equal(['One', 'pier', 'shut', '.'])
  })

  it('holds what the last two texts say and no more', () => {
    const memory = new Memory()
    const first = audit('The *pier* shut.', {memory}).article.tokens
    for (const text of ['Nobody came.', 'Nobody spoke.']) audit(text, {memory})
    const [token] = audit('The *pier* shut.', {memory}).article.tokens
    expect(token).to.deep.equal(first[0])
    expect(token).not.to.equal(first[0])
  })
})
