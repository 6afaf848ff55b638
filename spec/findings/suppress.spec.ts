import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {checkArticle} from '../../lib/findings/check.ts'
import {defineRule} from '../../lib/findings/rule.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import type {Format} from '../../lib/model.ts'
import {suppressionFault} from '../../rules/suppression-fault.ts'

/** Objects to every «very», in quotations too. */
const noVery = defineRule({
  id: 'no-very',
  family: 'quotation',
  level: 'warning',
  about: 'A weak word',
  options: {},
  *check({tokens}) {
    for (const {lower, start, end} of tokens) if (lower === 'very') yield {span: {start, end}, message: 'Say how.'}
  }
})
/** Objects to every «nice», and is quiet in quotations. */
const noNice = defineRule({...noVery, id: 'no-nice', family: 'wording', byDefault: 'off'})
const rules = [noVery, noNice, suppressionFault]

/** Each «very» of a text as `!` where it is a finding and as its reason where it is ignored, and what is said of the wishes. */
function read(text: string, format: Format = 'markdown', settings: unknown = {}): readonly string[] {
  const {findings, suppressed} = checkArticle(readArticle(text, {format}), rules, readSettings(settings, rules))
  const both = [
    ...findings.map(({start, ruleId, level}): [number, string] => [start, ruleId === 'no-very' ? '!' : level]),
    ...suppressed.map(({start, reason}): [number, string] => [start, reason])
  ]
  return both.sort(([a], [b]) => a - b).map(([, shown]) => shown)
}

describe('what an article asks to have ignored', () => {
  const cases: readonly (readonly [about: string, text: string, shown: readonly string[]])[] = [
    ['nothing', 'It was very dark.', ['!']],
    [
      'the next paragraph',
      'Very dark.\n\n<!-- onrecord-ignore no-very: it was -->\n\nVery dark, very.\n\nVery dark.',
      ['!', 'it was', 'it was', '!']
    ],
    ['the next item of a list', '<!-- onrecord-ignore no-very: it was -->\n- Very dark.\n- Very wet.', ['it was', '!']],
    [
      'the paragraph behind it on its line',
      '<!-- onrecord-ignore no-very: it was --> Very dark.\n\nVery.',
      ['it was', '!']
    ],
    [
      'the paragraph around it',
      'Very dark. <!-- onrecord-ignore no-very: it was --> Very.\n\nVery.',
      ['it was', 'it was', '!']
    ],
    [
      'the paragraph before it on its line',
      'Very dark. <!-- onrecord-ignore no-very: it was -->\n\nVery.',
      ['it was', '!']
    ],
    ['the file', 'Very dark.\n\n<!-- onrecord-ignore-file no-very: it was -->\n\nVery.', ['it was', 'it was']],
    ['the file, in its header', '---\nonrecord: {ignore: {no-very: it was}}\n---\nVery dark.', ['it was']],
    [
      'a range',
      'Very.\n\n<!-- onrecord-ignore-start no-very: it was -->\nVery.\n\nVery.\n<!-- onrecord-ignore-end no-very -->\nVery.',
      ['!', 'it was', 'it was', '!']
    ],
    [
      'a range within a range',
      '<!-- onrecord-ignore-start no-very: a -->\nVery.\n\n<!-- onrecord-ignore-start no-very: b -->\nVery.\n\n<!-- onrecord-ignore-end no-very -->\nVery.\n\n<!-- onrecord-ignore-end no-very -->\nVery.',
      ['a', 'warning', 'a', 'a', '!']
    ],
    ['a range without an end', '<!-- onrecord-ignore-start no-very: a -->\nVery.\n\nVery.', ['warning', 'a', 'a']],
    ['nothing, for want of a reason', '<!-- onrecord-ignore no-very -->\nVery dark.', ['error', '!']],
    ['nothing, for want of such a rule', '<!-- onrecord-ignore no-verry: a -->\nVery dark.', ['error', '!']],
    ['nothing that is there', '<!-- onrecord-ignore no-very: a -->\nDark.', ['warning']],
    ['nothing, at the end of the file', 'Dark.\n\n<!-- onrecord-ignore no-very: a -->', ['warning']],
    ['what is not asked', '<!-- onrecord-ignore no-nice: a -->\nDark.', []],
    [
      'what is said of ignoring',
      '<!-- onrecord-ignore-file suppression-fault: a -->\n<!-- onrecord-ignore no-very -->\nDark.',
      ['warning', 'error']
    ]
  ]
  for (const [about, text, shown] of cases) {
    it(`is ${about}`, () => {
      expect(read(text)).to.deep.equal(shown)
    })
  }

  it('is read in plain text too', () => {
    expect(read('Very dark.\n<!-- onrecord-ignore no-very: it was -->\nVery dark.\nVery.', 'text')).to.deep.equal([
      '!',
      'it was',
      '!'
    ])
  })

  it('says what it says though nobody listens', () => {
    const text = '<!-- onrecord-ignore no-verry: a -->\nVery dark.'
    expect(read(text, 'markdown', {rules: {'suppression-fault': 'off'}})).to.deep.equal(['!'])
  })

  const sic: readonly (readonly [about: string, text: string, shown: readonly string[]])[] = [
    ['at the word before it', '“It was very [sic] dark, very,” Ada Brook said.', ['[sic]', '!']],
    ['in a quotation alone', 'It was very [sic] dark.', ['!']],
    ['in the same quotation', '“It was very” [sic] “dark”, Ada Brook said.', ['!']]
  ]
  for (const [about, text, shown] of sic) {
    it(`obeys [sic] ${about}`, () => {
      expect(read(text)).to.deep.equal(shown)
    })
  }

  it('leaves fingerprints as they were', () => {
    const printsOf = (text: string) => {
      const {findings, suppressed} = checkArticle(readArticle(text), rules, readSettings({}, rules))
      return [...findings, ...suppressed].sort((a, b) => a.start - b.start).map(({fingerprint}) => fingerprint)
    }
    const comment = '<!-- onrecord-ignore no-very: it was -->'
    expect(printsOf(`Very.\n\n${comment}\nVery.\n\nVery.`)).to.deep.equal(printsOf('Very.\n\nVery.\n\nVery.'))
  })

  it('takes time in proportion to the text', () => {
    const time = (unit: string, times: number) => {
      const article = readArticle(unit.repeat(times), {format: 'text'})
      const start = performance.now()
      checkArticle(article, rules, readSettings({}, rules))
      return performance.now() - start
    }
    const units = [
      '<!-- onrecord-ignore no-very: a -->\nVery.\n',
      '<!-- onrecord-ignore-start no-very: a -->\nVery.\n',
      '<!-- onrecord-ignore-file no-very: a -->\nVery.\n'
    ]
    for (const unit of units) {
      time(unit, 100)
      expect(time(unit, 8000) / Math.max(time(unit, 500), 5)).to.be.lessThan(80)
    }
  }).timeout(60_000)
})
