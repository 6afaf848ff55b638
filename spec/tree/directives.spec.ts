import {expect} from 'chai'
import {readTree} from '../../lib/tree/readTree.ts'

const quay = 'The quay is shut.'

/** Directives as `command: rule, rule: reason`, with what stands at their places checked against the text. */
function read(text: string, format: 'markdown' | 'text' = 'markdown'): readonly string[] {
  return readTree(text, format).directives.map(({start, end, command, rules, reason, closed}) => {
    for (const rule of rules) expect(text.slice(rule.start, rule.end)).to.equal(rule.id)
    if (command !== 'onrecord-ignore-file' || text.startsWith('<!--', start))
      expect(text.slice(start, end)).to.match(closed ? /^<!--[\s\S]*-->$/ : /^<!--.*$/)
    return `${command}: ${rules.map(({id}) => id).join(', ')}: ${reason}${closed ? '' : ' (open)'}`
  })
}

const prose = (text: string, format: 'markdown' | 'text'): readonly string[] =>
  readTree(text, format).blocks.map((block) => block.prose.text)

describe('directives', () => {
  const both: readonly (readonly [about: string, comment: string, directives: readonly string[]])[] = [
    [
      'one rule and its reason',
      '<!-- onrecord-ignore floating-quote: the band speaks as one -->',
      ['onrecord-ignore: floating-quote: the band speaks as one']
    ],
    [
      'several rules',
      '<!--onrecord-ignore-file floating-quote , house/our-rule,bare-url: agreed: see the desk book-->',
      ['onrecord-ignore-file: floating-quote, house/our-rule, bare-url: agreed: see the desk book']
    ],
    ['no reason', '<!-- onrecord-ignore-end floating-quote -->', ['onrecord-ignore-end: floating-quote: ']],
    ['no rule', '<!-- onrecord-ignore: the band speaks as one -->', ['onrecord-ignore: : the band speaks as one']],
    [
      'a reason without its colon',
      '<!-- onrecord-ignore floating-quote the band speaks as one -->',
      ['onrecord-ignore: floating-quote: ']
    ],
    [
      'a reason over two lines',
      '<!-- onrecord-ignore floating-quote:\n  the band\r\n  speaks as one\n-->',
      ['onrecord-ignore: floating-quote: the band speaks as one']
    ],
    ['a command that nobody knows', '<!-- onrecord-ignroe bare-url: x -->', ['onrecord-ignroe: bare-url: x']],
    ['no other comment', '<!-- ask the desk about onrecord-ignore -->', []]
  ]
  for (const format of ['markdown', 'text'] as const) {
    for (const [about, comment, directives] of both) {
      it(`reads ${about} in ${format}, and leaves the prose alone`, () => {
        const text = `${quay}\n\n${comment}\n${quay}`
        expect(read(text, format)).to.deep.equal(directives)
        const stays = format === 'text' && directives.length === 0
        expect(prose(text, format).join(' ')).to.equal(stays ? `${quay} ${comment} ${quay}` : `${quay} ${quay}`)
      })
    }
  }

  const marked: readonly (readonly [about: string, text: string, directives: readonly string[]])[] = [
    ['inside a paragraph', `${quay} <!-- onrecord-ignore bare-url: a --> ${quay}`, ['onrecord-ignore: bare-url: a']],
    [
      'before a paragraph on its line',
      `<!-- onrecord-ignore bare-url: a --> ${quay}`,
      ['onrecord-ignore: bare-url: a']
    ],
    [
      'in a list and a quote',
      '- <!-- onrecord-ignore bare-url: a -->\n\n> <!-- onrecord-ignore bare-url: b -->',
      ['onrecord-ignore: bare-url: a', 'onrecord-ignore: bare-url: b']
    ],
    [
      'in HTML',
      `<div>\n<!-- onrecord-ignore bare-url: a -->\n<p>${quay}</p><!-- onrecord-ignore x: b --></div>`,
      ['onrecord-ignore: bare-url: a', 'onrecord-ignore: x: b']
    ],
    ['but not in code', '`<!-- onrecord-ignore a: b -->`\n\n```\n<!-- onrecord-ignore a: b -->\n```', []],
    [
      'without an end',
      `${quay}\n\n<!-- onrecord-ignore bare-url: a\n\n${quay}`,
      ['onrecord-ignore: bare-url: a (open)']
    ],
    [
      'in the header, as fields',
      `---\nonrecord:\n  ignore:\n    bare-url: the court’s own\n    floating-quote:\n---\n${quay}`,
      ['onrecord-ignore-file: bare-url: the court’s own', 'onrecord-ignore-file: floating-quote: ']
    ],
    [
      'in the header, as a list',
      `---\nonrecord: {ignore: [{rule: bare-url, reason: 7}, bare-url]}\n---\n${quay}`,
      ['onrecord-ignore-file: bare-url: 7', 'onrecord-ignore-file: bare-url: ']
    ]
  ]
  for (const [about, text, directives] of marked) {
    it(`reads one ${about}`, () => {
      expect(read(text)).to.deep.equal(directives)
    })
  }

  it('leaves what stands behind a comment on its line', () => {
    expect(prose(`<!-- onrecord-ignore bare-url: a --> <!-- b -->${quay}\n\n${quay}`, 'markdown')).to.deep.equal([
      quay,
      quay
    ])
  })

  const plain: readonly (readonly [
    about: string,
    text: string,
    directives: readonly string[],
    prose: readonly string[]
  ])[] = [
    ['with words behind it', `<!-- onrecord-ignore a: b --> ${quay}`, [], [`<!-- onrecord-ignore a: b --> ${quay}`]],
    ['with words before it', `${quay} <!-- onrecord-ignore a: b -->`, [], [`${quay} <!-- onrecord-ignore a: b -->`]],
    ['without an end', `<!-- onrecord-ignore a: b\n\n${quay} -->`, ['onrecord-ignore: a: b (open)'], [`${quay} -->`]],
    ['set in', `\t<!-- onrecord-ignore a: b --> \r\n${quay}`, ['onrecord-ignore: a: b'], [quay]]
  ]
  for (const [about, text, directives, left] of plain) {
    it(`reads a plain text with one ${about}`, () => {
      expect([read(text, 'text'), prose(text, 'text')]).to.deep.equal([directives, left])
    })
  }

  const broken = [
    'yes',
    '{ignroe: {bare-url: a}}',
    '{ignore: bare-url}',
    '{ignore: [{rule: 3}]}',
    '{ignore: [{id: a}]}',
    '[a]'
  ]
  for (const value of broken) {
    it(`reports a header with onrecord: ${value}`, () => {
      const text = `---\ntitle: Quay\nonrecord: ${value}\n---\n${quay}`
      const {directives, faults} = readTree(text, 'markdown')
      expect([directives, faults.map(({start, end}) => text.slice(start, end))]).to.deep.equal([[], ['onrecord']])
    })
  }

  it('takes time in proportion to the text', () => {
    const time = (comment: string, times: number) => {
      const text = comment.repeat(times)
      const start = performance.now()
      for (const format of ['markdown', 'text'] as const) readTree(text, format)
      return performance.now() - start
    }
    for (const comment of ['<!-- onrecord-ignore a: b\n', '<!-- onrecord-ignore a: b -->\n', '<!-- onrecord-x ']) {
      time(comment, 200)
      expect(time(comment, 8000) / Math.max(time(comment, 500), 5)).to.be.lessThan(80)
    }
  }).timeout(60_000)
})
