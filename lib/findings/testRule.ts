import {readArticle} from '../article.ts'
import type {Finding} from '../model.ts'
import {applyEdits} from '../text/edits.ts'
import {checkArticle} from './check.ts'
import {applyFixes} from './fixes.ts'
import {defaultsOf} from './options.ts'
import type {Rule} from './rule.ts'
import {annotate, type Example, type Page, readPage} from './rulePage.ts'
import {readSettings} from './settings.ts'

/** Where a rule and its page disagree. */
export interface Difference {
  /** The example, or the part of the page. */
  readonly where: string
  /** What should be and is not. */
  readonly what: string
  readonly expected: string
  readonly actual: string
}

/** A rule that does not do what its page says. The differences stand in its message, articles with their caret lines. */
export class RuleTestError extends Error {
  override readonly name = 'RuleTestError'
  readonly differences: readonly Difference[]

  constructor(id: string, differences: readonly Difference[]) {
    const told = differences.map(({where, what, expected, actual}) =>
      [`${where} ${what}.`, 'The page says', indent(expected), 'The rule says', indent(actual)].join('\n')
    )
    super(`The rule “${id}” and its page disagree.\n\n${told.join('\n\n')}`)
    this.differences = differences
  }
}

const indent = (text: string): string => text.replace(/^/gm, '    ')

/**
 * Holds a rule to its page, in any test runner: `it('does what its page says', () => testRule(ourRule, page))`, where `page` is the text of
 * the page. Throws a `RuleTestError` where an example is judged otherwise than the carets under its lines say, where a fix or a
 * suggestion gives another text, or where the page tells of other options than the rule has.
 */
export function testRule(rule: Rule, page: string): void {
  const differences = comparePage(rule, readPage(rule.id, page))
  if (differences.length > 0) throw new RuleTestError(rule.id, differences)
}

function comparePage(rule: Rule, page: Page): readonly Difference[] {
  return [
    ...differ('The title', 'is another', page.title, rule.id),
    ...differ('The first paragraph', 'is another', page.about, `${rule.about}.`),
    ...differ('The options', 'are others', claimedOptions(page), optionsOf(rule)),
    ...differ('The page', 'has no example', 'an example under “## Wrong” and one under “## Right”', describeLack(page)),
    ...[...page.wrong, ...page.right].flatMap((example) => compareExample(rule, example))
  ]
}

const claimedOptions = ({options}: Page): string =>
  [...options]
    .map(([name, {fallback}]) => `${name}: ${fallback}`)
    .sort()
    .join('\n')

const optionsOf = ({options}: Rule): string =>
  Object.entries(defaultsOf(options))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .sort()
    .join('\n')

const describeLack = ({wrong, right}: Page): string =>
  wrong.length > 0 && right.length > 0
    ? 'an example under “## Wrong” and one under “## Right”'
    : `${wrong.length} under “## Wrong”, ${right.length} under “## Right”`

/** Where a rule and an example of its page disagree. Rules that speak of the findings of others are given those. */
export function compareExample(rule: Rule, example: Example, others: readonly Rule[] = []): readonly Difference[] {
  const {name, section, annotated, text, options, beside, showsRelated, fixed, suggested} = example
  const found = findingsOf(rule, text, options, others, beside)
  const mended = applyFixes(text, found)
  const left = findingsOf(rule, mended.text, options, others, beside).filter(({fix}) => fix !== null)
  const offers = [...suggested].map(([title, expected]) => {
    const [edits] = found.flatMap(({suggestions}) => suggestions.filter((one) => one.title === title))
    return differ(name, `suggests “${title}”`, expected, edits === undefined ? none : applyEdits(text, edits.edits))
  })
  return [
    ...differ(name, 'is judged otherwise', annotated, annotate(text, found, rule.level, showsRelated)),
    ...(section === 'Wrong' ? differ(name, 'is wrong', 'a finding', none, found.length > 0) : []),
    ...(section === 'Right' ? differ(name, 'is right', none, 'a finding', found.length === 0) : []),
    ...differ(name, 'is mended otherwise', fixed ?? none, mended.applied.length === 0 ? none : mended.text),
    ...differ(name, 'is mended for good', '', annotate(mended.text, left, rule.level), left.length === 0),
    ...offers.flat()
  ]
}

const none = '(nothing)'

const differ = (
  where: string,
  what: string,
  expected: string,
  actual: string,
  same = expected === actual
): readonly Difference[] => (same ? [] : [{where, what, expected, actual}])

/** What a rule finds in an article of its page, beside the other stories that the page gives. */
export function findingsOf(
  rule: Rule,
  text: string,
  options: unknown,
  others: readonly Rule[] = [],
  beside: Example['beside'] = []
): readonly Finding[] {
  const rules = [...others.filter(({id}) => id !== rule.id), rule]
  const settings = readSettings({rules: {[rule.id]: options}}, rules)
  const article = readArticle(text)
  const tellings = beside.map((story) => ({name: story.name, article: readArticle(story.text)}))
  const event = beside.length === 0 ? null : {tellings: [{name: 'this story', article}, ...tellings], index: 0}
  return checkArticle(article, rules, settings, event).findings.filter(({ruleId}) => ruleId === rule.id)
}
