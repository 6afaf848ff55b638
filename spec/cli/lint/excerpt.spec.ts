import {expect} from 'chai'
import fc from 'fast-check'
import {excerpt} from '../../../lib/cli/lint/excerpt.ts'
import {displayWidth} from '../../../lib/text/displayWidth.ts'
import {Lines} from '../../../lib/text/lines.ts'

/** The excerpt of the words in the text, as it looks. */
function draw(text: string, words: string, room: number): string {
  const start = text.indexOf(words)
  return excerpt(text, new Lines(text), {start, end: start + words.length}, room).join('\n')
}

describe('excerpt', () => {
  it('shows a short line whole', () => {
    expect(draw('# Pier\n\nA source said so.\r\nMore.', 'A source', 40)).to.equal(
      ['A source said so.', '^^^^^^^^'].join('\n')
    )
  })

  it('cuts a long line around the place', () => {
    const line =
      'Nobody on the council would say on Monday whether a source close to it had spoken to the paper at all.'
    expect(draw(line, 'a source', 40)).to.equal(
      ['…Monday whether a source close to it ha…', '                ^^^^^^^^'].join('\n')
    )
  })

  it('cuts at one side only near an end of the line', () => {
    const line = 'A source spoke to the paper about the pier, and about much else that the council had hoped to keep.'
    expect(draw(line, 'A source', 30)).to.equal(['A source spoke to the paper …', '^^^^^^^^'].join('\n'))
    expect(draw(line, 'to keep', 30)).to.equal(
      ['…e council had hoped to keep.', '                     ^^^^^^^'].join('\n')
    )
  })

  it('shows the first line of a place that runs on', () => {
    expect(draw('“We won.\n\n“We won again.”', 'We won.\n\n“We', 40)).to.equal(['“We won.', ' ^^^^^^^'].join('\n'))
  })

  it('points even at nothing', () => {
    expect(draw('', '', 40)).to.equal(['', '^'].join('\n'))
  })

  it('counts columns as a terminal does', () => {
    expect(draw('東京 and 🙂 a source', 'a source', 40)).to.equal(
      ['東京 and 🙂 a source', '            ^^^^^^^^'].join('\n')
    )
  })

  it('shows what would steer the terminal', () => {
    expect(draw('A \u001B[31msource\tsaid', 'source', 40)).to.equal(['A ␛[31msource said', '       ^^^^^^'].join('\n'))
  })

  it('keeps within its room on every text', () => {
    const cases = fc.record({text: fc.string({unit: 'binary', maxLength: 300}), at: fc.nat(300), length: fc.nat(300)})
    fc.assert(
      fc.property(cases, ({text, at, length}) => {
        const start = Math.min(at, text.length)
        const end = Math.min(start + length, text.length)
        const [words, carets] = excerpt(text, new Lines(text), {start, end}, 40)
        expect(words).to.not.match(/[\r\n]/)
        expect(words.length).to.be.at.most(40)
        expect(carets).to.match(/^ *\^+$/)
        expect(carets.length).to.be.at.most(displayWidth(words) + 1)
      })
    )
  })

  it('does not read a line of twenty million characters for each place in it', () => {
    const text = 'a source said '.repeat(1_500_000)
    const lines = new Lines(text)
    for (let start = 0; start < 10_000; start++) excerpt(text, lines, {start: start * 2000, end: start * 2000 + 8}, 80)
  })
})
