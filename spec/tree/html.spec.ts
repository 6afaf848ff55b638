import {readFileSync} from 'node:fs'
import {expect} from 'chai'
import {readTree} from '../../lib/tree/readTree.ts'
import {showBlocks} from './showTree.ts'

const page = readFileSync(new URL('crane.html', import.meta.url), 'utf8')

describe('readHtml', () => {
  it('finds the article in a page, and what its parts are', () => {
    expect(showBlocks(page, 'html')).to.deep.equal([
      'heading headline: Harbour board sold the crane',
      'paragraph metadata: By Ana Ruiz 22 April 2031',
      'paragraph caption: The crane at Pier 4 in March.',
      'paragraph credit: Tom Weld/Norwell Mail',
      'paragraph body: NORWELL — The harbour board sold its last crane in secret, said Ada Brook, the harbour master.',
      'paragraph body: “It’s gone,” she said. “Nobody told us.”',
      'quote body: The sale was lawful & fair.',
      'heading headline: What the board said',
      'paragraph body: A spokesman for the board said the sale brought in $3,000, according to its minutes.',
      'item body: The crane is 90 years old.',
      'item body: It weighs 40 tons.',
      'paragraph body: “We had no choice,” the spokesman, Luke Hart, said.'
    ])
  })

  it('reads what the page says of itself', () => {
    expect(readTree(page, 'html').metadata).to.deep.equal({
      title: 'Harbour board “sold” the crane',
      published: '2031-04-22',
      byline: 'Ana Ruiz',
      outlet: 'The Norwell Mail',
      desk: null,
      type: null
    })
  })

  it('has the links of the article, with their addresses as they are meant', () => {
    const found = readTree(page, 'html').links.map(({label, target, url}) => [
      page.slice(label.start, label.end),
      target && page.slice(target.start, target.end),
      url
    ])
    expect(found).to.deep.equal([
      ['Ana Ruiz', '/ana', '/ana'],
      ['its minutes', 'https://board.example/minutes?a=1&amp;b=2', 'https://board.example/minutes?a=1&b=2']
    ])
  })

  it('finds what its author asks to have ignored', () => {
    expect(readTree(page, 'html').directives.map(({command, reason}) => [command, reason])).to.deep.equal([
      ['onrecord-ignore', 'the board answers as one']
    ])
  })

  const filler = '<p>The ferry to Norwell was stopped on Tuesday, the harbour board said, and will sail on Friday.</p>'
  const cases: readonly (readonly [what: string, html: string, blocks: readonly string[]])[] = [
    [
      'a fragment',
      '<p>The pier is shut.</p>Said who?',
      ['paragraph body: The pier is shut.', 'paragraph body: Said who?']
    ],
    [
      'tags that are left open',
      '<ul><li>One pier<li>Two piers</ul><p>All shut.<p>Since May.',
      ['item body: One pier', 'item body: Two piers', 'paragraph body: All shut.', 'paragraph body: Since May.']
    ],
    [
      'paragraphs parted by line breaks',
      'The pier is<br>shut.<br><br>It rains.',
      ['paragraph body: The pier is shut.', 'paragraph body: It rains.']
    ],
    [
      'what no reader sees',
      '<p>The pier<script>“x”</script> is <span hidden>not </span>shut.</p><p style="display: none">No.</p>',
      ['paragraph body: The pier is shut.']
    ],
    [
      'a quotation within one',
      '<p><q>He said <q>no</q> to me,</q> she said.</p>',
      ['paragraph body: “He said ‘no’ to me,” she said.']
    ],
    [
      'tags that cross',
      '<p>The <b>pier <i>is</b> shut</i>.</p><p>It rains.</p>',
      ['paragraph body: The pier is shut.', 'paragraph body: It rains.']
    ],
    ['cells', '<table><tr><td>Piers<td>4</table>', ['cell body: Piers', 'cell body: 4']],
    [
      'a page whose article has no name',
      `<body><div><p>Buy a boat.</p></div><div><div>${filler}</div><div>${filler}</div></div><p>Call us.</p></body>`,
      [
        'paragraph body: The ferry to Norwell was stopped on Tuesday, the harbour board said, and will sail on Friday.',
        'paragraph body: The ferry to Norwell was stopped on Tuesday, the harbour board said, and will sail on Friday.'
      ]
    ],
    [
      'teasers that call themselves articles',
      `<body><div>${filler}${filler}</div><article><p>Read more.</p></article></body>`,
      [
        'paragraph body: The ferry to Norwell was stopped on Tuesday, the harbour board said, and will sail on Friday.',
        'paragraph body: The ferry to Norwell was stopped on Tuesday, the harbour board said, and will sail on Friday.'
      ]
    ]
  ]
  for (const [what, html, blocks] of cases) {
    it(`reads ${what}`, () => {
      expect(showBlocks(html, 'html')).to.deep.equal(blocks)
    })
  }

  it('takes the title from the head where there is no headline, and leaves the paper’s name out', () => {
    const {metadata} = readTree('<title>Pier shut | Norwell Mail</title><p>The pier is shut.</p>', 'html')
    expect(metadata.title).to.equal('Pier shut')
  })

  it('refuses what is nested deeper than anybody writes', () => {
    const {blocks, faults} = readTree('<div>'.repeat(501), 'html')
    expect([blocks, faults]).to.deep.equal([
      [],
      [
        {
          start: 2500,
          end: 2505,
          message:
            'From here tags stand more than 500 deep in each other; the file was not read. Check that each tag is closed.'
        }
      ]
    ])
  })

  it('refuses more tags than an article has', () => {
    const {blocks, faults} = readTree('<p>a'.repeat(60_001), 'html')
    expect([blocks.length, faults.length]).to.deep.equal([0, 1])
  })

  const hostile = [
    '<',
    '</',
    '<p',
    '<b>',
    '<a href="',
    '<p>',
    '<div>',
    '</div>',
    '<li>',
    '<q>',
    '<br>',
    '&',
    '&amp',
    '&#',
    '<!--',
    '<script>',
    '<title>',
    '<b i=1></p>',
    ' a=1',
    '<table><tr><td>',
    '<article><p>a',
    '\0'
  ]
  for (const sign of hostile) {
    it(`comes through ten thousand of ${JSON.stringify(sign)}`, function () {
      this.timeout(4000)
      expect(() => readTree(`<p>The pier ${sign.repeat(10_000)}`, 'html')).not.to.throw()
    })
  }
})
