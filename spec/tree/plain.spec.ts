import {expect} from 'chai'
import {readPlain} from '../../lib/tree/plain.ts'

const read = (text: string) => readPlain(text).map(({prose}) => prose.text)

describe('readPlain', () => {
  const wrapped = [
    'The harbour board voted on Monday to close the north quay until the crane',
    'that fell in March has been inspected, and to move the ferry to Vale. The',
    'vote was 6-2.',
    'Ana Ruiz, who runs the ferry, said that she had heard of the plan only an',
    'hour before the vote and would ask a court to stop it before the ferries’',
    'timetable changes.'
  ]
  const paragraphs = [`${wrapped.slice(0, 3).join(' ')}`, `${wrapped.slice(3).join(' ')}`]

  const cases: readonly (readonly [about: string, text: string, blocks: readonly string[]])[] = [
    ['an empty file', '', []],
    ['blank lines alone', ' \n\u00a0\n\t\r\n\ufeff', []],
    ['paragraphs between blank lines', 'The ferry sank.\n\n\nNobody died.\n', ['The ferry sank.', 'Nobody died.']],
    [
      'a line for each paragraph',
      'The ferry sank.\nNobody died.\nThe quay is shut.',
      ['The ferry sank.', 'Nobody died.', 'The quay is shut.']
    ],
    [
      'long lines, a paragraph each',
      `${'The ferry sank off Vale. '.repeat(6).trim()}\nNobody died.`,
      ['The ferry sank off Vale. '.repeat(6).trim(), 'Nobody died.']
    ],
    [
      'lines that are wrapped by hand, between blank lines',
      `${wrapped.slice(0, 3).join('\n')}\n\n${wrapped.slice(3).join('\n')}`,
      paragraphs
    ],
    ['lines that are wrapped by hand, a short one ending each paragraph', wrapped.join('\n'), paragraphs],
    [
      'lines that are wrapped by hand, the first of a paragraph set in',
      wrapped.map((line, index) => (index % 3 === 0 ? `   ${line}` : line)).join('\n'),
      paragraphs
    ],
    [
      'a headline above wrapped lines',
      `Quay to close\n\n${wrapped.slice(0, 3).join('\n')}`,
      ['Quay to close', paragraphs[0] ?? '']
    ],
    [
      'ragged lines that go on in lower case',
      'The board voted on Monday\nto close the quay\nand move the ferry.\nRuiz objected.',
      ['The board voted on Monday to close the quay and move the ferry.', 'Ruiz objected.']
    ],
    ['no code in an indented line', '    The ferry sank.\n\n\tNobody died.', ['The ferry sank.', 'Nobody died.']],
    [
      'no list and no heading',
      '1. The ferry sank.\n\n# Nobody *died*.\n\n> So &amp; so.',
      ['1. The ferry sank.', '# Nobody *died*.', '> So &amp; so.']
    ],
    [
      'every kind of line end',
      'One.\r\n\r\nTwo.\rThree.\u2028Four.\u2029Five.\fSix.\vSeven.',
      ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.']
    ],
    ['no byte order mark', '\ufeffThe ferry sank.', ['The ferry sank.']],
    ['double spaces and no-break spaces within a line as they are', 'The  ferry\u00a0sank.', ['The  ferry\u00a0sank.']]
  ]
  for (const [about, text, blocks] of cases) {
    it(`reads ${about}`, () => {
      expect(read(text)).to.deep.equal(blocks)
    })
  }

  it('keeps the places in wrapped lines', () => {
    const text = wrapped.join('\r\n')
    const [block] = readPlain(text)
    const at = block?.prose.text.indexOf('The vote') ?? 0
    expect(text.slice(block?.prose.startOf(at), block?.prose.endOf(at + 7))).to.equal('The\r\nvote')
    expect([block?.start, block?.end]).to.deep.equal([0, text.indexOf('\r\nAna')])
  })
})
