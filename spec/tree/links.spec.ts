import {expect} from 'chai'
import fc from 'fast-check'
import {readTree} from '../../lib/tree/readTree.ts'

const linksIn = (text: string) =>
  readTree(text, 'markdown').links.map(({form, label, target, url}) => [
    form,
    text.slice(label.start, label.end),
    target && text.slice(target.start, target.end),
    url
  ])

const cases: readonly [name: string, text: string, links: readonly unknown[]][] = [
  [
    'a link',
    'See [the *log*](https://port.example/log "May").',
    [['link', 'the *log*', 'https://port.example/log', 'https://port.example/log']]
  ],
  [
    'an address between angle brackets',
    'See <https://port.example>.',
    [['bare', 'https://port.example', 'https://port.example', 'https://port.example']]
  ],
  ['a link without an address', 'See [the log]().', [['link', 'the log', '', '']]],
  [
    'a reference',
    'See [the log][1].\n\n[1]: https://port.example/log',
    [['link', 'the log', null, 'https://port.example/log']]
  ],
  ['a link in a quotation', '> See [the log](/log).', [['link', 'the log', '/log', '/log']]],
  ['an anchor', 'See <a class="x" href=\'/log\'>the log</a>.', [['link', 'the log', '/log', '/log']]],
  ['an anchor in a paragraph of HTML', '<p>See <a href="/log">the log</a>.</p>', [['link', 'the log', '/log', '/log']]],
  [
    'brackets with a space in the address',
    'See [the log](port.example/ log).',
    [['broken', 'the log', 'port.example/ log', 'port.example/ log']]
  ],
  [
    'brackets that are not closed',
    'See [the log](port.example/log and go.',
    [['broken', 'the log', 'port.example/log', 'port.example/log']]
  ],
  ['no link in brackets that stand apart', 'He said “[the log] (of May) is lost”.', []],
  ['no link in code', 'See `[the log](/log)`.', []]
]

describe('links of a tree', () => {
  for (const [name, text, links] of cases) {
    it(`hold ${name}`, () => {
      expect(linksIn(text)).to.deep.equal(links)
    })
  }

  it('stand within the text, in its order, their label inside them', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<a href="x">',
      '</a>',
      '](',
      'a',
      ' ',
      '\n\n',
      '> ',
      '<https://a.example>',
      '![',
      '[1]: b\n',
      '<p>'
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
        const text = parts.join('')
        let before = 0
        for (const {start, end, label} of readTree(text, 'markdown').links) {
          expect(start).to.be.at.least(before)
          expect([start <= label.start, label.start <= label.end, label.end <= end, end <= text.length]).to.deep.equal([
            true,
            true,
            true,
            true
          ])
          before = start
        }
      })
    )
  })
})
