import {expect} from 'chai'
import fc from 'fast-check'
import {readPlainHeader} from '../../lib/tree/plainHeader.ts'
import {readYaml} from '../../lib/tree/readYaml.ts'

describe('readPlainHeader', () => {
  it('reads simple lines', () => {
    const header = 'title: "Pier shut: ferries stop"\nauthor: Ada Brook\r\n\ndate: 2031-03-04\nplace: \'Dunmore\'\n'
    expect(readPlainHeader(header)).to.deep.equal({
      title: 'Pier shut: ferries stop',
      author: 'Ada Brook',
      date: '2031-03-04',
      place: 'Dunmore'
    })
  })

  const others = [
    '',
    'title: Pier shut: ferries stop',
    'title: Pier # shut',
    'title:',
    'draft: true',
    'words: 650',
    'tags: [pier, ferry]',
    'tags:\n  - pier',
    'title: Pier\n  shut',
    'title: Pier\ntitle: Quay',
    'title: "Pier \\"shut\\""',
    "title: 'Hart''s pier'",
    'title: &a Pier',
    'title: Pier\rauthor: Ada',
    'null: Pier'
  ]
  for (const header of others) {
    it(`leaves to YAML what says more: ${JSON.stringify(header)}`, () => {
      expect(readPlainHeader(header)).to.equal(null)
    })
  }

  it('reads nothing otherwise than YAML does', () => {
    const bits = fc.constantFrom(
      ...[
        'title',
        'Author',
        'date',
        'on',
        'e5',
        'x-y',
        ': ',
        ':',
        ' ',
        '\n',
        '\r\n',
        '\t',
        '#',
        ' #',
        '"',
        "'",
        '\\',
        '-',
        '- ',
        '|',
        '>'
      ],
      ...[
        'Ada Brook',
        'é',
        '“Pier”',
        '2031-03-04',
        '12:30',
        'true',
        'No',
        '~',
        '[a]',
        '{',
        '&a',
        '*a',
        '!b',
        '%',
        '...',
        '---',
        '1e3',
        '😀',
        '\u00a0',
        '\u0085'
      ]
    )
    const row = fc
      .tuple(fc.constantFrom('title', 'by', 'x'), fc.array(bits, {maxLength: 4}))
      .map(([key, rest]) => `${key}: ${rest.join('')}`)
    const headers = fc
      .array(
        fc.oneof(
          row,
          fc.array(bits, {maxLength: 5}).map((all) => all.join(''))
        ),
        {maxLength: 4}
      )
      .map((rows) => rows.join('\n'))
    fc.assert(
      fc.property(headers, (header) => {
        const plain = readPlainHeader(header)
        if (plain !== null) expect(readYaml(header)).to.deep.equal({value: plain})
      }),
      {numRuns: 3000}
    )
  })
})
