import {expect} from 'chai'
import fc from 'fast-check'
import {decodeText} from '../../../lib/cli/inputs/decodeText.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

describe('decodeText', () => {
  it('keeps a byte order mark, so that offsets stay true to the file', () => {
    expect(decodeText(Buffer.from('\uFEFFThe pier is shut.'))).to.equal('\uFEFFThe pier is shut.')
  })

  it('gives back every text that has something in it', () => {
    const texts = fc.string({unit: 'binary'}).filter((text) => /[^\s\uFEFF]/.test(text) && !/[\0<{%]/.test(text))
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(Buffer.from(text))).to.equal(text)
      })
    )
  })

  const obstacles: readonly (readonly [string, Buffer, string, string])[] = [
    [
      'Latin-1',
      latin('The pier\nin Caf\xe9 Row'),
      'not-utf-8',
      'This is not UTF-8: byte 15 (line 2) is 0xE9; save it as UTF-8.'
    ],
    [
      'a wrong byte behind true replacement characters',
      Buffer.concat([Buffer.from('“\uFFFD” and \uFFFD\n'), Buffer.from([0xff])]),
      'not-utf-8',
      'This is not UTF-8: byte 18 (line 2) is 0xFF; save it as UTF-8.'
    ],
    [
      'a character cut short at the end',
      Buffer.from('The pier’').subarray(0, -1),
      'not-utf-8',
      'This is not UTF-8: byte 8 (line 1) is 0xE2; save it as UTF-8.'
    ],
    [
      'UTF-16 with the low byte first',
      Buffer.from('\uFEFFThe pier', 'utf16le'),
      'not-text',
      'This is text in UTF-16 (little-endian); save it as UTF-8.'
    ],
    [
      'UTF-16 with the high byte first',
      Buffer.from('\uFEFFThe pier', 'utf16le').swap16(),
      'not-text',
      'This is text in UTF-16 (big-endian); save it as UTF-8.'
    ],
    [
      'a program',
      Buffer.from('line\nline\0\x01\x02'),
      'not-text',
      'This is no text: it has a NUL at byte 9 (line 2); save the article as text in UTF-8.'
    ],
    ['a PDF', latin('%PDF-1.7\n%\xe2\xe3'), 'not-text', 'This is a PDF; export the article as Markdown or plain text.'],
    [
      'rich text',
      Buffer.from('{\\rtf1\\ansi The pier}'),
      'not-text',
      'This is rich text (RTF); export the article as Markdown or plain text.'
    ],
    ...['', '\uFEFF', ' \n\t\u00A0\n'].map(
      (text) =>
        [
          `nothing (${JSON.stringify(text)})`,
          Buffer.from(text),
          'empty',
          'There is nothing in this file to audit; check that the article was saved in it.'
        ] as const
    )
  ]
  for (const [what, bytes, code, message] of obstacles) {
    it(`says why ${what} is no article`, () => {
      expect(decodeText(bytes)).to.deep.equal({code, message})
    })
  }

  it('finds a wrong byte behind twenty million good ones', () => {
    const bytes = Buffer.alloc(20_000_000, 'ab ')
    bytes[19_999_999] = 0xff
    expect(decodeText(bytes)).to.have.property(
      'message',
      'This is not UTF-8: byte 19999999 (line 1) is 0xFF; save it as UTF-8.'
    )
  })
})
