import {expect} from 'chai'
import fc from 'fast-check'
import {type BlocksRead, blocksOf} from '../../lib/tree/markdownBlocks.ts'
import {parseMarkdown} from '../../lib/tree/parseMarkdown.ts'
import {readSimple} from '../../lib/tree/simpleMarkup.ts'

/** All that a reading says: enough to tell two apart. */
const shapeOf = ({blocks, links, picture}: BlocksRead) => ({
  blocks: blocks.map(({index, kind, start, end, prose, hint}) => ({
    ...{index, kind, start, end, hint: hint ?? null, text: prose.text},
    offsets: Array.from({length: prose.text.length}, (_, at) => [prose.startOf(at), prose.endOf(at)])
  })),
  links,
  picture
})

const simple = (text: string, picture = false) => readSimple(text, {start: 0, end: text.length}, picture)

describe('readSimple', () => {
  for (const [text, prose] of [
    ['*By Ada Brook, harbour reporter*', 'By Ada Brook, harbour reporter'],
    ['The *Merrow Post* said on **Friday**, “*twice*”.', 'The Merrow Post said on Friday, “twice”.'],
    ['She cited [the\nruling](https://court.example/a_b), and left.', 'She cited the ruling, and left.'],
    ['*The pier is shut.*\r\n**Nobody asked.**', 'The pier is shut. Nobody asked.']
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(simple(text)?.blocks.map((block) => block.prose.text)).to.deep.equal([prose])
    })
  }

  it('tells where a link stands, what it shows and where it leads', () => {
    expect(simple('See [the log](log.example/3).')?.links).to.deep.equal([
      {
        ...{start: 4, end: 28, label: {start: 5, end: 12}, target: {start: 14, end: 27}},
        ...{url: 'log.example/3', form: 'link'}
      }
    ])
  })

  it('takes a paragraph that is set off whole below a picture for its caption', () => {
    expect(simple('*The pier on Friday.*\n\n*The quay.*', true)?.blocks.map(({hint}) => hint)).to.deep.equal([
      'caption',
      null
    ])
  })

  for (const text of [
    '* an item',
    '**loud*',
    'a*b*c',
    '*never closed',
    '*a [b*](c)',
    '[a][b]',
    '[a](b "title")',
    '![a](b)',
    'R&amp;D',
    'a  \nb',
    '# head *x*',
    '> said *so*',
    'snake_case_ *x*',
    '<b>x</b>',
    '*a*\n==='
  ]) {
    it(`leaves to the parser: ${JSON.stringify(text)}`, () => {
      expect(simple(text)).to.equal(null)
    })
  }

  it('reads as remark does whatever it reads at all', () => {
    const part = fc.constantFrom(
      ...['*', '**', '*Ferry', 'Ruiz*', '**Board**', '*The', 'lost.*', '*“We', 'lost”*', '[the', ' ruling](', ']('],
      ...['[x](y.example/a_b)', '[', ']', '(', ')', '_', 'a_b', 'said', '“', '”', '‘', '’', '.', ',', '—', '!'],
      ...['ferry', ' ', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n', 'é', '😀', '\u00a0', '1', '#'],
      ...['![a](b)', '\u200b', '–', "'", '"', ':', ';', '?', '·', '%', '$', '^', '\ufeff']
    )
    const text = fc.array(part, {maxLength: 24}).map((parts) => parts.join(''))
    let read = 0
    fc.assert(
      fc.property(text, fc.boolean(), (source, picture) => {
        const own = simple(source, picture)
        if (own === null) return
        read++
        const whole = blocksOf(parseMarkdown(source, false), source, 0, picture)
        expect(shapeOf(own)).to.deep.equal(shapeOf(whole))
      }),
      {numRuns: 3000}
    )
    expect(read).to.be.above(300)
  })
})
