import {expect} from 'chai'
import fc from 'fast-check'
import type {Format, Prose} from '../../lib/model.ts'
import {ProseBuilder, partOf, verbatimProse} from '../../lib/tree/offsets.ts'
import {readTree} from '../../lib/tree/readTree.ts'

/** For a longer look: `RUNS=20000 npx mocha`. */
const runs = Number(process.env.RUNS ?? 300)

/** What the file says at each character of a prose. */
const slicesOf = (file: string, prose: Prose): string[] =>
  Array.from({length: prose.text.length}, (_, at) => file.slice(prose.startOf(at), prose.endOf(at)))

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lt;': '<',
  '&#8217;': '’',
  '&#x2014;': '—',
  '&#10;': '\n',
  '&#128512;': '😀',
  '&NotEqualTilde;': '≂̸',
  '&#0;': '\ufffd',
  '&rsquo;': '’',
  '&nbsp;': '\u00a0'
}

/** What browsers show for a tag. */
const tags: Readonly<Record<string, string>> = {'<q>': '“‘', '</q>': '”’', '<br>': ' '}

/** Whether what the file says at a character is that character, written in one of the ways that Markdown has. */
function isWritten(slice: string, text: string, at: number): boolean {
  const character = text.charAt(at)
  if (slice === character) return true
  if (slice === `\\${character}`) return true
  if (tags[slice]?.includes(character)) return true
  if (character === ' ' && /^(?:[ \t]|&#32;|\\?(?:\r\n|[\n\r])[ \t>]*|<br>)+$/.test(slice)) return true
  const decoded = entities[slice]
  return decoded?.includes(character) ?? false
}

const never = (file: string, format: Format): void => {
  let end = 0
  for (const block of readTree(file, format).blocks) {
    expect(block.start).to.be.at.least(end)
    end = block.end
    const {prose} = block
    let reached = block.start
    for (const [at, slice] of slicesOf(file, prose).entries()) {
      if (!isWritten(slice, prose.text, at))
        throw new Error(`${JSON.stringify(slice)} is not ${JSON.stringify(prose.text.charAt(at))}`)
      expect(prose.startOf(at)).to.be.at.least(reached)
      // The characters of one entity share its place; all others follow on.
      reached = prose.endOf(at) === prose.endOf(at + 1) ? prose.startOf(at) : prose.endOf(at)
    }
    expect(reached).to.be.at.most(block.end)
  }
}

/** A piece of Markdown, and how it reads. */
interface Written {
  readonly source: string
  readonly prose: string
}

const word = fc
  .constantFrom('ferry', 'Ruiz', 'said,', '“We', 'lost”', '3,000', 'it’s', '😀', 'naïve', 'O’Shea')
  .map((text) => ({source: text, prose: text}))
const entity = fc
  .constantFrom(...Object.entries(entities).filter(([, text]) => text !== '\n'))
  .map(([source, prose]) => ({source, prose}))
const escaped = fc
  .constantFrom('*', '_', '[', ']', '<', '&', '\\', '#', '`', '>', '"')
  .map((sign) => ({source: `\\${sign}`, prose: sign}))
const wordRun = fc.array(fc.oneof({weight: 4, arbitrary: word}, entity, escaped), {minLength: 1, maxLength: 4}).map(
  (parts): Written => ({
    source: parts.map(({source}) => source).join(' '),
    prose: parts.map(({prose}) => prose).join(' ')
  })
)
const wrapped = fc
  .tuple(
    wordRun,
    fc.constantFrom<readonly [string, string]>(
      ['*', '*'],
      ['**', '**'],
      ['[', '](https://mail.example/a "b")'],
      ['[', '](<x y>)'],
      ['<b>', '</b>'],
      ['<span class="a">', '</span>']
    )
  )
  .map(([{source, prose}, [open, close]]): Written => ({source: `x${open}a${source}a${close}x`, prose: `xa${prose}ax`}))
const single = fc.constantFrom<Written>(
  {source: '`a*b &amp; c`', prose: 'a*b &amp; c'},
  {source: '`` `x` ``', prose: '`x`'},
  {source: '<https://mail.example/a?b>', prose: 'https://mail.example/a?b'},
  {source: '<ana@mail.example>', prose: 'ana@mail.example'},
  {source: 'a![the &amp; quay](a.jpg)b', prose: 'ab'},
  {source: 'a<!-- not here -->b', prose: 'ab'},
  {source: 'a<br>b', prose: 'a b'},
  {source: 'a\0b', prose: 'a\0b'}
)
const inline = fc.oneof({weight: 3, arbitrary: wordRun}, wrapped, single)
const eol = fc.constantFrom('\n', '\r\n', '\r')

/** Lines of inline pieces; the line breaks between them are plain or hard ones. */
const lines = fc.array(fc.tuple(fc.array(inline, {minLength: 1, maxLength: 4}), fc.constantFrom('', ' ', '  ', '\\')), {
  minLength: 1,
  maxLength: 4
})
const containers: Readonly<Record<string, {readonly kind: string; readonly first: string; readonly next: string}>> = {
  paragraph: {kind: 'paragraph', first: '', next: ''},
  indented: {kind: 'paragraph', first: '  ', next: '   '},
  quote: {kind: 'quote', first: '> ', next: '> '},
  lazy: {kind: 'quote', first: '> ', next: ''},
  deepQuote: {kind: 'quote', first: '> > ', next: '>> '},
  item: {kind: 'item', first: '- ', next: '  '},
  numbered: {kind: 'item', first: '10) ', next: '    '},
  tabbed: {kind: 'item', first: '-\t', next: '\t'},
  quoteInItem: {kind: 'quote', first: '1. > ', next: '   > '}
}

const markdown = fc
  .tuple(
    fc.array(fc.tuple(lines, fc.constantFrom(...Object.keys(containers))), {minLength: 1, maxLength: 4}),
    eol,
    fc.boolean(),
    fc.boolean()
  )
  .map(([blocks, end, marked, fronted]) => {
    const parts: string[] = []
    const expected: (readonly [string, string])[] = []
    for (const [rows, name] of blocks) {
      const container = containers[name] ?? {kind: '', first: '', next: ''}
      const proses: string[] = []
      const sources: string[] = []
      for (const [index, [pieces, ending]] of rows.entries()) {
        // A word before each line keeps it from being a list, a rule or HTML.
        const source = ['w', ...pieces.map((piece) => piece.source)].join(' ')
        proses.push(['w', ...pieces.map((piece) => piece.prose)].join(' '))
        sources.push(
          (index === 0 ? container.first : container.next) + source + (index < rows.length - 1 ? ending : '')
        )
      }
      parts.push(sources.join(end))
      expected.push([container.kind, proses.join(' ')])
    }
    const front = fronted ? ['---', 'title: Ferry sinks', '---', ''].join(end) : ''
    // A paragraph between them keeps neighbouring lists and quotes apart.
    return {file: (marked ? '\ufeff' : '') + front + parts.join(`${end}${end}Between.${end}${end}`), expected}
  })

describe('the offsets of prose', () => {
  it('lead from every character back to what the file says, whatever the markup', () => {
    fc.assert(
      fc.property(markdown, ({file, expected}) => {
        never(file, 'markdown')
        const blocks = readTree(file, 'markdown').blocks.filter(({prose}) => prose.text !== 'Between.')
        expect(blocks.map(({kind, prose}) => [kind, prose.text])).to.deep.equal(expected)
      }),
      {numRuns: runs}
    )
  })

  const noise = fc
    .array(
      fc.constantFrom(
        'ferry',
        'said',
        '“',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '\t',
        '*',
        '**',
        '_',
        '`',
        '[',
        '](',
        ')',
        ']: x',
        '<',
        '>',
        '<b>',
        '<br>',
        '&amp;',
        '&#10;',
        '\\',
        '# ',
        '- ',
        '1. ',
        '---\n',
        '|',
        '|-|-|\n',
        '😀',
        '\0',
        '\ufeff',
        '\u2028',
        '\f',
        '<!--',
        '-->',
        '```\n',
        'title: x\n'
      ),
      {maxLength: 40}
    )
    .map((parts) => parts.join(''))

  it('hold in any Markdown', () => {
    fc.assert(
      fc.property(noise, (file) => never(file, 'markdown')),
      {numRuns: runs}
    )
  })

  const tagNoise = fc
    .array(
      fc.constantFrom(
        ...[
          'ferry',
          'said',
          '“',
          ' ',
          '\n',
          '\r\n',
          '\r',
          '\t',
          '<',
          '>',
          '</',
          '<p>',
          '</p>',
          '<P class="byline">',
          '<br>',
          '<b>'
        ],
        ...[
          '</b>',
          '<li>',
          '<ul>',
          '</ul>',
          '<div>',
          '</div>',
          '<q>',
          '</q>',
          '<a href="/a?b&amp;c">',
          '</a>',
          '<td>',
          '<article>'
        ],
        ...[
          '<h1>',
          '</h1>',
          '<script>',
          '</script>',
          '<title>',
          '</title>',
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
          '<!x>',
          '<?x?>'
        ],
        ...[
          '<figcaption>',
          '</figcaption>',
          '<span class="credit">',
          '</span>',
          '&amp;',
          '&rsquo;',
          '&NotEqualTilde;',
          '&'
        ],
        ...['&#128512;', '&#0;', '&#32;', '&nbsp;', '😀', '\0', '\ufeff', '\ud800', '"', "'", '=']
      ),
      {maxLength: 40}
    )
    .map((parts) => parts.join(''))

  it('hold in any HTML', () => {
    fc.assert(
      fc.property(tagNoise, (file) => never(file, 'html')),
      {numRuns: runs}
    )
  })

  it('hold in any plain text', () => {
    fc.assert(
      fc.property(noise, (file) => {
        for (const {prose, start, end} of readTree(file, 'text').blocks) {
          expect(prose.text).to.match(/^\S.*\S$|^\S$/s)
          expect([prose.startOf(0), prose.endOf(prose.text.length - 1)]).to.deep.equal([start, end])
          for (const [at, slice] of slicesOf(file, prose).entries()) {
            if (slice !== prose.text.charAt(at)) expect([prose.text.charAt(at), slice.trim()]).to.deep.equal([' ', ''])
          }
        }
      }),
      {numRuns: runs}
    )
  })
})

describe('ProseBuilder', () => {
  it('makes one slice of pieces that follow on', () => {
    const builder = new ProseBuilder()
    builder.addSlice('The ', 10)
    builder.addSlice('ferry', 14)
    const prose = builder.build()
    expect([prose.text, prose.startOf(0), prose.startOf(8), prose.endOf(8)]).to.deep.equal(['The ferry', 10, 18, 19])
  })

  it('keeps what is written otherwise whole', () => {
    const builder = new ProseBuilder()
    builder.addSlice('R', 0)
    builder.addWhole('&', 1, 6)
    builder.addWhole('😀', 6, 15)
    builder.addSlice('D', 15)
    const prose = builder.build()
    const spans = Array.from({length: prose.text.length}, (_, at) => [prose.startOf(at), prose.endOf(at)])
    expect(spans).to.deep.equal([
      [0, 1],
      [1, 6],
      [6, 15],
      [6, 15],
      [15, 16]
    ])
  })

  it('answers in any order', () => {
    const builder = new ProseBuilder()
    for (let at = 0; at < 50; at += 1) builder.addWhole('x', at * 10, at * 10 + 5)
    const prose = builder.build()
    for (const at of [49, 0, 25, 26, 3, 48])
      expect([prose.startOf(at), prose.endOf(at)]).to.deep.equal([at * 10, at * 10 + 5])
  })
})

describe('partOf', () => {
  it('is the same words at the same places', () => {
    const builder = new ProseBuilder()
    builder.addSlice('ab', 3)
    builder.addWhole('&', 5, 10)
    builder.addSlice('cd', 10)
    const part = partOf(builder.build(), 1, 4)
    expect(part.text).to.equal('b&c')
    expect([0, 1, 2].map((at) => [part.startOf(at), part.endOf(at)])).to.deep.equal([
      [4, 5],
      [5, 10],
      [10, 11]
    ])
  })

  it('is a slice where the prose is one', () => {
    const part = partOf(verbatimProse('The ferry sank', 7), 4, 9)
    expect([part.text, part.startOf(0), part.endOf(4)]).to.deep.equal(['ferry', 11, 16])
  })
})
