import {expect} from 'chai'
import fc from 'fast-check'
import {type Cut, isBlank, linesIn, type Piece, readPieces} from '../../../lib/cli/stream/readPieces.ts'

/** What a stream that comes in these chunks is cut into. */
async function cut(chunks: readonly string[], given: Partial<Cut> = {}): Promise<readonly Piece[]> {
  const stream = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const pieces: Piece[] = []
  for await (const piece of readPieces(stream(), {separator: 0x0a, longest: 1000, ...given})) pieces.push(piece)
  return pieces
}

const textOf = ({kind, bytes, first}: Piece): readonly [string, string, number] => [
  kind,
  Buffer.from(bytes).toString(),
  first
]

describe('readPieces', () => {
  it('gives whole lines as soon as they are there, with the number of the first', async () => {
    expect((await cut(['one\ntw', 'o\nthree\n', '\nfo', 'ur'])).map(textOf)).to.deep.equal([
      ['lines', 'one\n', 1],
      ['lines', 'two\nthree\n', 2],
      ['lines', '\n', 4],
      ['lines', 'four', 5]
    ])
  })

  it('tells of a line that is too long, and goes on after it', async () => {
    const long = 'x'.repeat(30)
    const limits = {longest: 20}
    const expected = [
      ['lines', 'one\n', 1],
      ['too-long', '', 2],
      ['lines', 'three\n', 3]
    ]
    expect((await cut(['one\n', long, `${long}\nthr`, 'ee\n'], limits)).map(textOf)).to.deep.equal(expected)
    expect((await cut(['one\n', `xx`, `${long}\n`, 'three\n'], limits)).map(textOf)).to.deep.equal(expected)
    expect((await cut(['one\n', long], limits)).map(textOf)).to.deep.equal(expected.slice(0, 2))
  })

  it('measures each line of a chunk by itself', async () => {
    const chunk = `${'y'.repeat(15)}\n${'z'.repeat(15)}\n`
    expect((await cut([chunk, chunk], {longest: 20})).map(textOf)).to.deep.equal([
      ['lines', chunk, 1],
      ['lines', chunk, 3]
    ])
  })

  it('loses and moves no line, however the chunks fall', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', 'ö'), {maxLength: 60}).map((list) => list.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (chunks) => {
        const pieces = await cut(chunks, {longest: 10_000})
        expect(pieces.map((piece) => Buffer.from(piece.bytes).toString()).join('')).to.equal(chunks.join(''))
        let number = 1
        for (const {bytes, first} of pieces) {
          expect(first).to.equal(number)
          number += Buffer.from(bytes).toString().split('\n').length - 1
        }
      })
    )
  })

  it('never holds or gives a line that is too long, however the chunks fall', async () => {
    // no longer than the longest line, as they come from a file
    const chunk = fc.array(fc.constantFrom('a', 'b', '\n'), {maxLength: 12}).map((list) => list.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(chunk), async (chunks) => {
        const pieces = await cut(chunks, {longest: 12})
        const lines = pieces.flatMap(({kind, bytes}) =>
          kind === 'too-long' ? ['…'] : [...linesIn(bytes, 0x0a)].map((line) => Buffer.from(line).toString())
        )
        const whole = chunks.join('')
        const expected = (whole.endsWith('\n') || whole === '' ? whole.slice(0, -1) : whole).split('\n')
        const ends = (at: number) => (at < expected.length - 1 || whole.endsWith('\n') ? 1 : 0)
        expect(lines).to.deep.equal(
          whole === '' ? [] : expected.map((line, at) => (line.length + ends(at) > 12 ? '…' : line))
        )
      })
    )
  })
})

describe('linesIn', () => {
  it('gives each line without what ends it', () => {
    expect([...linesIn(Buffer.from('a\n\nb'), 0x0a)].map(String)).to.deep.equal(['a', '', 'b'])
    expect([...linesIn(Buffer.from('a\0b\0'), 0)].map(String)).to.deep.equal(['a', 'b'])
  })
})

describe('isBlank', () => {
  it('passes over white space alone', () => {
    expect(['', ' \t\r', ' x'].map((line) => isBlank(Buffer.from(line)))).to.deep.equal([true, true, false])
  })
})
