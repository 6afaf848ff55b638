import {readdirSync, readFileSync} from 'node:fs'
import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {check} from '../../lib/findings/check.ts'
import {applyFixes} from '../../lib/findings/fixes.ts'
import type {Rule} from '../../lib/findings/rule.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import type {Article, Finding} from '../../lib/model.ts'
import {applyEdits} from '../../lib/text/edits.ts'
import {ruleNamed, rules} from '../../rules/index.ts'
import {catalogue} from './catalogue.ts'
import {watchRules} from './reached.ts'
import {annotate, type Example, type Page, readPage} from './readPage.ts'

/** Every rule switched on, those too that a house must ask for. */
const allOn = readSettings({rules: Object.fromEntries(rules.map((rule) => [rule.id, 'on']))}, rules)

const folder = new URL('../../rules/', import.meta.url)
const files = readdirSync(folder)
const ids = rules.map((rule) => rule.id)

const pageOf = (id: string): Page => readPage(id, readFileSync(new URL(`${id}.md`, folder), 'utf8'))

/** What a rule finds; one that speaks of the findings of others, beside them. */
function findingsIn(article: Article, rule: Rule, options: unknown): readonly Finding[] {
  const beside = rule.review === undefined ? [rule] : [...rules.filter(({id}) => id !== rule.id), rule]
  const found = check(article, beside, readSettings({rules: {[rule.id]: options}}, beside))
  return found.filter(({ruleId}) => ruleId === rule.id)
}

const audit = (text: string, rule: Rule, options: unknown): readonly Finding[] =>
  findingsIn(readArticle(text, {format: 'markdown'}), rule, options)

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
      const keys = examples.map((example) => `${JSON.stringify(example.options)} ${example.text}`)
      expect(new Set(keys).size).to.equal(keys.length)
    })

    it('names every option with its true default', () => {
      const settings = readSettings({}, [rule])
      expect(Object.fromEntries(page.options)).to.deep.equal(settings.rules[rule.id]?.options)
    })

    it('says whether it must be asked for', () => {
      const source = readFileSync(new URL(`${rule.id}.md`, folder), 'utf8')
      expect(source.includes('This rule is off until the settings name it.')).to.equal(rule.byDefault === 'off')
    })

    it('shows every option at work', () => {
      const used = new Set(examples.flatMap((example) => Object.keys(Object(example.options))))
      expect([...used].sort()).to.deep.equal(Object.keys(rule.options).sort())
    })

    for (const example of page.wrong) {
      it(`${example.name}: finds what the carets say`, () => {
        const found = audit(example.text, rule, example.options)
        expect(annotate(example.text, found, rule.level, example.showsRelated)).to.equal(example.annotated)
        expect(found).not.to.deep.equal([])
      })

      it(`${example.name}: mends as the page shows`, () => {
        expectMended(rule, example)
      })
    }

    for (const example of page.right) {
      it(`${example.name}: finds nothing`, () => {
        const found = audit(example.text, rule, example.options)
        expect(annotate(example.text, found, rule.level, example.showsRelated)).to.equal(example.annotated)
        expect(found).to.deep.equal([])
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
      const messages = page.wrong.flatMap(({text, options}) => audit(text, rule, options).map((one) => one.message))
      expect(messages.filter((message) => !/^[“\p{Lu}\p{N}].*\.$/u.test(message))).to.deep.equal([])
    })

    it('shows what each kind of suggestion does', () => {
      const offered = page.wrong.flatMap(({text, options}) =>
        audit(text, rule, options).flatMap((one) => one.suggestions)
      )
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

/** Fixes mend for good, and suggestions give the text that the page shows. */
function expectMended(rule: Rule, {text, options, fixed, suggested}: Example) {
  const found = audit(text, rule, options)
  const mended = applyFixes(text, found)
  expect(mended.applied.length === 0 ? null : mended.text).to.equal(fixed)
  const left = audit(mended.text, rule, options).filter((finding) => finding.fix !== null)
  expect(left).to.deep.equal([])
  for (const [title, expected] of suggested) {
    const edits = found.flatMap((finding) => finding.suggestions.filter((one) => one.title === title)).slice(0, 1)
    expect(edits.map((one) => applyEdits(text, one.edits))).to.deep.equal([expected])
  }
}

describe('every rule', () => {
  const examples = rules.flatMap((rule) => {
    const page = pageOf(rule.id)
    return [...page.wrong, ...page.right].map((example): [Rule, Example] => [rule, example])
  })

  it('says nothing that no example shows', async () => {
    const watched = await watchRules(folder, ids)
    for (const [rule, {text, options}] of examples) {
      const twin = watched.get(rule.id)?.rule
      if (twin !== undefined) audit(text, twin, options)
    }
    const silent = [...watched].flatMap(([id, {unreached}]) =>
      unreached().map(({line, code}) => `${id}.ts:${line} ${code}`)
    )
    expect(silent).to.deep.equal([])
  }).timeout(60_000)

  it('leaves the article as it was', () => {
    for (const [, {text}] of examples) {
      const article = freeze(readArticle(text, {format: 'markdown'}))
      for (const rule of rules) findingsIn(article, rule, {})
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
