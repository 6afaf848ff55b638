import {readdirSync, readFileSync} from 'node:fs'
import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {check} from '../../lib/findings/check.ts'
import type {Rule} from '../../lib/findings/rule.ts'
import {type Example, type Page, readPage} from '../../lib/findings/rulePage.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import {compareExample, findingsOf} from '../../lib/findings/testRule.ts'
import type {Finding} from '../../lib/model.ts'
import {ruleNamed, rules} from '../../rules/index.ts'
import {catalogue} from './catalogue.ts'
import {watchRules} from './reached.ts'

/** Every rule switched on, those too that a house must ask for. */
const allOn = readSettings({rules: Object.fromEntries(rules.map((rule) => [rule.id, 'on']))}, rules)

const folder = new URL('../../rules/', import.meta.url)
const files = readdirSync(folder)
const ids = rules.map((rule) => rule.id)

const pageOf = (id: string): Page => readPage(id, readFileSync(new URL(`${id}.md`, folder), 'utf8'))

/** The rules without which one has nothing to say: a rule that speaks of the findings of others is given those. */
const besides = (rule: Rule): readonly Rule[] => (rule.review === undefined ? [] : rules)

const audit = ({text, options, beside}: Pick<Example, 'text' | 'options' | 'beside'>, rule: Rule): readonly Finding[] =>
  findingsOf(rule, text, options, besides(rule), beside)

/** What a suggestion offers, without the words of the article in it: `Add “said Ana Ruiz”` is `Add “…”`. */
const kindOf = (title: string): string => title.replace(/“[^”]*”/gu, '“…”')

describe('rules', () => {
  it('stand in the list in the order of the alphabet, each once', () => {
    expect(ids).to.deep.equal([...new Set(ids)].sort())
  })

  it('have each a file, and no file stands there without being listed', () => {
    const found = files.filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    expect(found.sort()).to.deep.equal(ids.map((id) => `${id}.ts`))
  })

  it('have each a page, and no page is left over', () => {
    const found = files.filter((name) => name.endsWith('.md') && name !== 'README.md')
    expect(found.sort()).to.deep.equal(ids.map((id) => `${id}.md`))
  })

  it('bear the names of the catalogue', () => {
    expect(ids.filter((id) => !catalogue.includes(id))).to.deep.equal([])
  })

  it('say each what is wrong in a sentence of its own', () => {
    const abouts = rules.map((rule) => rule.about)
    expect(new Set(abouts).size).to.equal(abouts.length)
    for (const about of abouts) expect(about).to.match(/^\p{Lu}.*[^.]$/u)
  })

  it('are found by name', () => {
    expect(ids.map((id) => ruleNamed(id)?.id)).to.deep.equal(ids)
    expect(ruleNamed('no-such-rule')).to.equal(null)
  })
})

for (const rule of rules) {
  describe(`rules/${rule.id}.md`, () => {
    const page = pageOf(rule.id)
    const examples = [...page.wrong, ...page.right]

    it('bears the rule’s name and says what it is about', () => {
      expect([page.title, page.about]).to.deep.equal([rule.id, `${rule.about}.`])
    })

    it('has its sections in order', () => {
      expect(page.sections).to.deep.equal(['Wrong', 'Right', 'Options', 'When to ignore it'])
    })

    it('has enough examples, and none twice', () => {
      const least = rule.level === 'note' || rule.id === 'file-fault' ? 2 : 4
      expect([page.wrong.length >= least, page.right.length >= least]).to.deep.equal([true, true])
      const keys = examples.map(({options, text, beside}) => JSON.stringify([options, text, beside]))
      expect(new Set(keys).size).to.equal(keys.length)
    })

    it('names every option with its true default', () => {
      const told = [...page.options].map(([name, {fallback}]) => [name, JSON.parse(fallback)])
      const settings = readSettings({}, [rule])
      expect(Object.fromEntries(told)).to.deep.equal(settings.rules[rule.id]?.options)
    })

    it('says whether it must be asked for', () => {
      const source = readFileSync(new URL(`${rule.id}.md`, folder), 'utf8')
      expect(source.includes('This rule is off until the settings name it.')).to.equal(rule.byDefault === 'off')
    })

    it('shows every option at work', () => {
      const used = new Set(examples.flatMap((example) => Object.keys(Object(example.options))))
      expect([...used].sort()).to.deep.equal(Object.keys(rule.options).sort())
    })

    for (const example of examples) {
      it(`${example.name}: is judged and mended as the page shows`, () => {
        for (const {where, what, expected, actual} of compareExample(rule, example, besides(rule)))
          expect(actual, `${where} ${what}`).to.equal(expected)
      })
    }

    it('shows every wording that the rule has', () => {
      const shown = page.wrong.map((example) => example.annotated).join('\n')
      const missing = wordingsOf(readFileSync(new URL(`${rule.id}.ts`, folder), 'utf8')).filter(
        (words) => !shown.includes(words)
      )
      expect(missing).to.deep.equal([])
    })

    it('speaks in sentences', () => {
      const messages = page.wrong.flatMap((example) => audit(example, rule).map((one) => one.message))
      expect(messages.filter((message) => !/^[“\p{Lu}\p{N}].*\.$/u.test(message))).to.deep.equal([])
    })

    it('shows what each kind of suggestion does', () => {
      const offered = page.wrong.flatMap((example) => audit(example, rule).flatMap((one) => one.suggestions))
      const shown = page.wrong.flatMap((example) => [...example.suggested.keys()])
      const kinds = (titles: readonly string[]) => [...new Set(titles.map(kindOf))].sort()
      expect(kinds(shown)).to.deep.equal(kinds(offered.map((suggestion) => suggestion.title)))
    })
  })
}

/** The stretches of prose in a rule's code that end up in a message: what stands between its marks and its placeholders. */
const wordingsOf = (source: string): readonly string[] =>
  source
    .replace(/^\s*(?:\*|\/[/*]).*$/gmu, '')
    .replace(/^ {2}about: .*$/mu, '')
    .replace(/title: .*$/gmu, '')
    .split(/[`']|\$\{|\}/u)
    .filter((piece) => /^[\p{L}\p{N} ,.;:“”’?–—-]+$/u.test(piece) && piece.trim().split(' ').length > 4)

describe('every rule', () => {
  const examples = rules.flatMap((rule) => {
    const page = pageOf(rule.id)
    return [...page.wrong, ...page.right].map((example): [Rule, Example] => [rule, example])
  })

  it('says nothing that no example shows', async () => {
    const watched = await watchRules(folder, ids)
    for (const [rule, example] of examples) {
      const twin = watched.get(rule.id)?.rule
      if (twin !== undefined) audit(example, twin)
    }
    const silent = [...watched].flatMap(([id, {unreached}]) =>
      unreached().map(({line, code}) => `${id}.ts:${line} ${code}`)
    )
    expect(silent).to.deep.equal([])
  }).timeout(60_000)

  it('leaves the article as it was', () => {
    for (const [, {text}] of examples) {
      const article = freeze(readArticle(text, {format: 'markdown'}))
      check(article, rules, allOn)
    }
  }).timeout(60_000)

  it('finds nothing in an empty file', () => {
    for (const text of ['', ' ', '\n\n', '\uFEFF']) {
      expect(check(readArticle(text, {format: 'text'}), rules, allOn)).to.deep.equal([])
    }
  })

  const oddities = [
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '…',
    '.',
    ',',
    ':',
    ' ',
    '\n\n',
    '\n',
    '> ',
    '# ',
    '- ',
    '---\n',
    '\uD800',
    '😀',
    '&amp;',
    '\u00A0'
  ]
  const words = [
    'Sources',
    'said',
    'critics say',
    'according to',
    'the ferry',
    'Ana Ruiz',
    'was accused of',
    'allegedly',
    'who',
    'it is believed that',
    '3,000'
  ]

  it('survives any text, and points into it', () => {
    const text = fc.array(fc.constantFrom(...oddities, ...words), {maxLength: 60}).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, fc.constantFrom('markdown' as const, 'text' as const), (odd, format) => {
        const found = check(readArticle(odd, {format}), rules, allOn)
        return found.every(({start, end, related}) =>
          [{start, end}, ...related].every((span) => 0 <= span.start && span.start < span.end && span.end <= odd.length)
        )
      }),
      {numRuns: 300}
    )
  }).timeout(60_000)

  it('takes time in proportion to the text', () => {
    const sentence = '“We wait, critics say it was allegedly said, and sources said “so. '
    const time = (times: number) => {
      const article = readArticle(sentence.repeat(times), {format: 'text'})
      const start = performance.now()
      check(article, rules, allOn)
      return performance.now() - start
    }
    time(200)
    expect(time(16_000) / Math.max(time(1_000), 5)).to.be.lessThan(100)
  }).timeout(120_000)
})

function freeze<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return value
  seen.add(value)
  for (const part of Object.values(value)) freeze(part, seen)
  return Object.freeze(value)
}
