import {expect} from 'chai'
import {check, RuleFailure} from '../../lib/findings/check.ts'
import type {Family} from '../../lib/findings/families.ts'
import {defineRule, type Rule} from '../../lib/findings/rule.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import type {Article, Level, Remark} from '../../lib/model.ts'
import {bareArticle} from './bareArticle.ts'

/** A rule that objects to every place where a word stands. */
const ban = (word: string, id = `no-${word}`, family: Family = 'wording', silences: readonly Family[] = []): Rule =>
  defineRule({
    id,
    family,
    level: 'warning',
    about: `The word ${word}`,
    options: {},
    silences,
    *check(article): Iterable<Remark> {
      for (const token of article.tokens) {
        if (token.lower === word) yield {span: token, message: `Unexpected ${word}.`}
      }
    }
  })

const run = (article: Article, rules: readonly Rule[], settings: unknown = {}) =>
  check(article, rules, readSettings(settings, rules))

const places = (article: Article, rules: readonly Rule[]): readonly string[] =>
  run(article, rules).map((finding) => `${finding.ruleId} ${finding.start}`)

describe('check', () => {
  it('gives findings in text order, whatever the order of the rules', () => {
    const article = bareArticle('The harbour is shut and the ferry is late.')
    expect(places(article, [ban('late'), ban('harbour')])).to.deep.equal(['no-harbour 4', 'no-late 37'])
  })

  it('gives what a remark left out its plain value', () => {
    const article = bareArticle('The harbour is shut.')
    expect(run(article, [ban('shut')])).to.deep.equal([
      {
        ruleId: 'no-shut',
        level: 'warning',
        message: 'Unexpected shut.',
        start: 15,
        end: 19,
        related: [],
        fix: null,
        suggestions: [],
        fingerprint: run(article, [ban('shut')])[0]?.fingerprint
      }
    ])
  })

  it('drops a finding that says the same of the same place', () => {
    const article = bareArticle('The harbour is shut.')
    const twice = defineRule({
      ...ban('shut'),
      options: {},
      *check(read, options) {
        yield* ban('shut').check(read, options)
        yield* ban('shut').check(read, options)
      }
    })
    expect(places(article, [twice])).to.deep.equal(['no-shut 15'])
  })

  const levels: readonly [unknown, readonly Level[]][] = [
    [{}, ['warning', 'note']],
    [{rules: {mild: 'error'}}, ['error', 'error']],
    [{rules: {mild: 'off'}}, []]
  ]
  for (const [settings, expected] of levels) {
    it(`gives the levels [${expected}] where the settings are ${JSON.stringify(settings)}`, () => {
      const mild = defineRule({
        id: 'mild',
        family: 'wording',
        level: 'warning',
        about: 'Mild',
        options: {},
        *check() {
          yield {span: {start: 0, end: 3}, message: 'As the rule says.'}
          yield {span: {start: 4, end: 7}, message: 'Milder.', level: 'note'}
        }
      })
      expect(run(bareArticle('The ferry is late.'), [mild], settings).map((finding) => finding.level)).to.deep.equal(
        expected
      )
    })
  }

  it('throws what a rule throws, with the name of the rule', () => {
    const broken = defineRule({
      id: 'broken',
      family: 'wording',
      level: 'note',
      about: 'Broken',
      options: {},
      check() {
        throw new RangeError('out of bounds')
      }
    })
    const failure = expect(() => run(bareArticle('Rain.'), [broken])).to.throw(
      RuleFailure,
      'The rule "broken" failed: out of bounds'
    )
    failure.with.property('ruleId', 'broken')
    failure.with.property('cause').that.is.instanceOf(RangeError)
  })

  it('lets only furniture rules look at what is not the reporter’s copy', () => {
    const text = 'Allegedly the ferry is late.\nSign up: allegedly weekly.'
    const article = bareArticle(text, {regions: ['body', 'promo']})
    const rules = [ban('allegedly', 'wording-rule', 'wording'), ban('allegedly', 'block-rule', 'furniture')]
    expect(places(article, rules)).to.deep.equal(['block-rule 0', 'wording-rule 0', 'block-rule 38'])
  })

  it('lets no wording or claim rule look at a source’s own words', () => {
    const article = bareArticle('“He allegedly left,” Ms Orr said of the allegedly empty pier.', {
      quoted: ['“He allegedly left,”']
    })
    const rules = [
      ban('allegedly', 'a-wording', 'wording'),
      ban('allegedly', 'b-claim', 'claim'),
      ban('allegedly', 'c-quotation', 'quotation')
    ]
    expect(places(article, rules)).to.deep.equal(['c-quotation 4', 'a-wording 40', 'b-claim 40', 'c-quotation 40'])
  })

  it('lets a rule speak for its whole paragraph', () => {
    const article = bareArticle('A mark and a late word.\nAnother late word.')
    const rules = [ban('late', 'late-rule', 'quotation'), ban('mark', 'mark-rule', 'quotation', ['quotation'])]
    expect(places(article, rules)).to.deep.equal(['mark-rule 2', 'late-rule 32'])
  })

  it('keeps families apart that a rule does not speak for', () => {
    const article = bareArticle('A mark and a late word.')
    const rules = [ban('late', 'late-rule', 'wording'), ban('mark', 'mark-rule', 'quotation', ['quotation'])]
    expect(places(article, rules)).to.deep.equal(['mark-rule 2', 'late-rule 13'])
  })
})

describe('fingerprint', () => {
  const prints = (text: string, word = 'late') =>
    run(bareArticle(text), [ban(word)]).map((finding) => finding.fingerprint)
  const [print] = prints('The ferry was late again on Friday.')

  it('is sixteen hexadecimal digits', () => {
    expect(print).to.match(/^[0-9a-f]{16}$/)
  })

  const same: readonly [string, string][] = [
    ['a paragraph before it', 'Rain fell all week.\nThe ferry was late again on Friday.'],
    ['a paragraph after it', 'The ferry was late again on Friday.\nNo one complained.'],
    ['other marks and capitals', 'The Ferry was “late”, again, on Friday!']
  ]
  for (const [change, text] of same) {
    it(`survives ${change}`, () => {
      expect(prints(text)).to.deep.equal([print])
    })
  }

  const other: readonly [string, readonly (string | undefined)[]][] = [
    ['the words beside it', prints('The train was late again on Friday.')],
    ['the words of the place', prints('The ferry was slow again on Friday.', 'slow')],
    [
      'another rule',
      run(bareArticle('The ferry was late again on Friday.'), [ban('late', 'other')]).map((one) => one.fingerprint)
    ]
  ]
  for (const [change, found] of other) {
    it(`changes with ${change}`, () => {
      expect(found).to.have.lengthOf(1)
      expect(found).not.to.include(print)
    })
  }

  it('tells two places with the same words apart, and the first keeps its own', () => {
    const [first, second] = prints('The ferry was late again on Friday.\nThe ferry was late again on Friday.')
    expect(first).to.equal(print)
    expect(second)
      .to.match(/^[0-9a-f]{16}$/)
      .and.not.equal(print)
  })
})
