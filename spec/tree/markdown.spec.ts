import {expect} from 'chai'
import fc from 'fast-check'
import {readMarkdown} from '../../lib/tree/markdown.ts'
import {blocksOf, type HintedBlock} from '../../lib/tree/markdownBlocks.ts'
import {parseMarkdown} from '../../lib/tree/parseMarkdown.ts'
import {stretchesOf} from '../../lib/tree/stretches.ts'

/** For a longer look: `RUNS=20000 npx mocha`. */
const runs = Number(process.env.RUNS ?? 300)

const read = (text: string) => readMarkdown(text).blocks.map(({kind, prose}) => `${kind}: ${prose.text}`)

describe('readMarkdown', () => {
  const cases: readonly (readonly [about: string, text: string, blocks: readonly string[]])[] = [
    ['an empty file', '', []],
    ['nothing but blank lines', ' \n\t\n\r\n', []],
    ['paragraphs', 'The ferry sank.\n\nNobody died.', ['paragraph: The ferry sank.', 'paragraph: Nobody died.']],
    ['a soft line break as a space', 'The ferry\nsank.', ['paragraph: The ferry sank.']],
    ['a hard break as a space', 'The ferry  \nsank\\\nat noon.', ['paragraph: The ferry sank at noon.']],
    ['<br> as a space', 'The ferry<br>sank.', ['paragraph: The ferry sank.']],
    [
      'headings of both kinds',
      '# Ferry sinks\n\nOn the quay\n-----------',
      ['heading: Ferry sinks', 'heading: On the quay']
    ],
    ['list items', '- One crew\n\n  Two boats\n- Three', ['item: One crew', 'item: Two boats', 'item: Three']],
    [
      'a block quote',
      '> “We sank,”\n> Ruiz said.\n\nShe left.',
      ['quote: “We sank,” Ruiz said.', 'paragraph: She left.']
    ],
    ['the innermost of quote and list', '> - One crew\n\n- > Two boats', ['item: One crew', 'quote: Two boats']],
    [
      'emphasis and links by their words',
      '*We* **lost** [the key](https://mail.example "x").',
      ['paragraph: We lost the key.']
    ],
    [
      'a reference across paragraphs',
      'See [the log][1].\n\nPlain.\n\n[1]: https://mail.example',
      ['paragraph: See the log.', 'paragraph: Plain.']
    ],
    ['inline code as words', 'The file `a  b` is gone.', ['paragraph: The file a  b is gone.']],
    ['code over a line break', '> a `b\n> c` d', ['quote: a b c d']],
    ['no picture', 'A ![cat](cat.jpg)dog.', ['paragraph: A dog.']],
    ['no code block', 'One.\n\n    code\n\n```\nmore\n\ncode\n```\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['no comment', 'One.\n\n<!-- a\n\nb -->\n\nTwo. <!-- c -->Three.', ['paragraph: One.', 'paragraph: Two. Three.']],
    [
      'paragraphs in HTML',
      '<div class="a">\n<p>We &amp; <b>they</b><br>sank.</p>\n<h2>Quay</h2></div>\n\nPlain.',
      ['paragraph: We & they sank.', 'heading: Quay', 'paragraph: Plain.']
    ],
    [
      'lists, quotes and cells in HTML',
      '<ul><li>One<li>Two</ul><blockquote><p>Three</p></blockquote><table><tr><td>Four</td></tr></table>Five',
      ['item: One', 'item: Two', 'quote: Three', 'cell: Four', 'paragraph: Five']
    ],
    ['no script', '<script>\nlet a\n\nlet b\n</script>\n\n<style>p {}</style>\n\nOne.', ['paragraph: One.']],
    ['entities', 'R&amp;D &ldquo;x&#8221; &#x1F600; &unknown; AT&T', ['paragraph: R&D “x” 😀 &unknown; AT&T']],
    ['escapes', 'A\\*B \\& \\q', ['paragraph: A*B & \\q']],
    [
      'addresses in angle brackets',
      'See <https://mail.example/a?b&amp;c> now.',
      ['paragraph: See https://mail.example/a?b&amp;c now.']
    ],
    [
      'a table by its cells',
      '| Ship | Crew |\n|:--|--:|\n| Vale | *12* |\n| A \\| B | |',
      ['cell: Ship', 'cell: Crew', 'cell: Vale', 'cell: 12', 'cell: A | B']
    ],
    ['bars that make no table', 'Ruiz | Weld\nsaid so.', ['paragraph: Ruiz | Weld said so.']],
    ['a rule as nothing', 'One.\n\n---\n\nTwo.\n\n* * *', ['paragraph: One.', 'paragraph: Two.']]
  ]
  for (const [about, text, blocks] of cases) {
    it(`reads ${about}`, () => {
      expect(read(text)).to.deep.equal(blocks)
    })
  }

  it('marks a caption below a picture, and the words beside one', () => {
    const {blocks} = readMarkdown('![](a.jpg)\n\n*Divers at work.*\n\n*Not so.*\n\n![](b.jpg)\nThe quay.')
    expect(blocks.map(({hint, prose}) => [hint, prose.text.trim()])).to.deep.equal([
      ['caption', 'Divers at work.'],
      [null, 'Not so.'],
      ['caption', 'The quay.']
    ])
  })

  it('gives each block the place of its markup', () => {
    const text = 'One.\n\n## *Two*\n\n> Three\n> four'
    expect(readMarkdown(text).blocks.map(({start, end}) => text.slice(start, end))).to.deep.equal([
      'One.',
      '## *Two*',
      'Three\n> four'
    ])
  })

  it('begins where it is told', () => {
    const {blocks} = readMarkdown('xxxxx\n\nThe *ferry*.', 5)
    expect(blocks.map(({start, prose}) => [start, prose.text, prose.startOf(5)])).to.deep.equal([[7, 'The ferry.', 13]])
  })
})

/** What a block says and where: enough to tell two readings apart. */
const shapeOf = (blocks: readonly HintedBlock[]) =>
  blocks.map(({index, kind, start, end, prose}) => ({
    index,
    kind,
    start,
    end,
    text: prose.text,
    offsets: Array.from(prose.text, (_, at) => [prose.startOf(at), prose.endOf(at)])
  }))

const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n', '\n\t\n', ' \n', '  \n')
const plainWord = fc.constantFrom(
  'ferry',
  'sank',
  'Ruiz',
  'said.',
  '“We',
  'lost”',
  'it’s',
  'AT&T',
  '3',
  '4.5',
  '—',
  ',',
  '!',
  ':',
  '-',
  '=',
  '😀',
  '\u00a0',
  '\u2028',
  '\ufeff'
)
const markup = fc.constantFrom(
  '*',
  '**',
  '_',
  '`',
  '```',
  '[',
  ']',
  '(',
  ')',
  '[a](b)',
  '[a]',
  '[a]: b',
  'dock_watch',
  '![',
  '<',
  '>',
  '<b>',
  '</b>',
  '<div>',
  '<!--',
  '-->',
  '&amp;',
  '&#65;',
  '&',
  '\\',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '---',
  '===',
  '~',
  '~~~',
  '|',
  '|-|',
  '    ',
  '\t',
  '  ',
  '\0'
)
const plainText = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: plainWord},
      {weight: 4, arbitrary: fc.constant(' ')},
      {weight: 2, arbitrary: lineEnd}
    )
  )
  .map((parts) => parts.join(''))
const markedText = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: plainWord},
      {weight: 3, arbitrary: fc.constant(' ')},
      {weight: 3, arbitrary: lineEnd},
      {weight: 3, arbitrary: markup}
    ),
    {maxLength: 40}
  )
  .map((parts) => parts.join(''))

describe('the bypass of paragraphs without markup', () => {
  const plain = [
    '“The [harbour] board knew,” Ruiz said.',
    'Write to @dock_watch or crew_1_a.',
    'Fewer than 5 < 7 > 3 <3 votes, AT& T.'
  ]
  for (const text of plain) {
    it(`takes signs that mean nothing as they stand: ${text}`, () => {
      expect(stretchesOf(text, 0)).to.deep.equal({
        stretches: [{start: 0, end: text.length, density: 0, depth: 0, heading: -1}],
        bound: false
      })
      expect(read(text)).to.deep.equal([`paragraph: ${text}`])
    })
  }

  const reads = (text: string): void => {
    const whole = blocksOf(parseMarkdown(text, false), text, 0).blocks
    expect(shapeOf(readMarkdown(text).blocks)).to.deep.equal(shapeOf(whole))
  }

  it('reads plain text as remark does', () => {
    fc.assert(fc.property(plainText, reads), {numRuns: runs})
  })

  it('reads any text as remark does', () => {
    fc.assert(fc.property(markedText, reads), {numRuns: runs})
  })
})
