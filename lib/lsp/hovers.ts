import type {Hover} from 'vscode-languageserver'
import {pageOpening} from '../findings/rulePage.ts'
import type {Article, Attribution, Finding, Source} from '../model.ts'
import {asWords} from '../report/markdown.ts'
import {describeConfidence} from '../report/whyWording.ts'
import {
  countOf,
  cut,
  describeKind,
  describeKnowing,
  describeRole,
  levelWords,
  listOf,
  reasonWords
} from '../report/wording.ts'
import {frameTable} from '../statements/frames.ts'
import {questionOf} from '../statements/need.ts'
import type {Span} from '../text/span.ts'
import type {House} from './host.ts'
import {ruleIdAt} from './ignoreComments.ts'
import {introductionOf, mentionAt} from './mentions.ts'
import type {View} from './view.ts'

/** What the editor shows beside the pointer: of findings what the rule asks, of a cue how it was read, of a source who that is. */
export function hoverAt(view: View, offset: number): Hover | null {
  const id = ruleIdAt(view.article, offset)
  const page = id === null ? null : describeRule(view.house, id.id)
  if (id !== null && page !== null)
    return {contents: {kind: 'markdown', value: page}, range: view.positions.rangeOf(id)}
  const parts = [...findingParts(view, offset), ...cueParts(view.article, offset), ...sourceParts(view, offset)]
  const all = parts.length > 0 ? parts : needParts(view.article, offset)
  const [first] = all
  if (first === undefined) return null
  return {
    contents: {kind: 'markdown', value: all.map(({words}) => words).join('\n\n---\n\n')},
    range: view.positions.rangeOf(first.span)
  }
}

interface Part {
  readonly span: Span
  readonly words: string
}

const holds = ({start, end}: Span, offset: number): boolean => start <= offset && offset <= end

const findingParts = ({findings, house}: View, offset: number): readonly Part[] =>
  findings
    .filter((finding) => holds(finding, offset))
    .map((finding) => ({span: finding, words: tellFinding(house, finding)}))

const tellFinding = (house: House, {ruleId, level, message}: Finding): string =>
  [`**${level}** ${asWords(message)}`, describeRule(house, ruleId)].filter((part) => part !== null).join('\n\n')

/** The first part of a rule’s page with its options, and how they are set. */
export function describeRule({rules, settings, pageOf, pageUriOf}: House, ruleId: string): string | null {
  const page = pageOf(ruleId)
  const rule = rules.find(({id}) => id === ruleId)
  if (page === null || rule === undefined) return null
  const uri = pageUriOf(ruleId)
  const set = settings.rules[ruleId]?.options ?? {}
  const options = Object.entries(rule.options).map(
    ([name, {fallback}]) => `- \`${name}\`: \`${JSON.stringify(set[name] ?? fallback)}\``
  )
  return [
    pageOpening(page).replace(/^# .*\n+/, `**${uri === null ? ruleId : `[${ruleId}](${uri})`}** · `),
    ...(options.length === 0 ? [] : [`Options as they are set:\n\n${options.join('\n')}`])
  ].join('\n\n')
}

function cueParts(article: Article, offset: number): readonly Part[] {
  return article.attributions.flatMap((attribution) => {
    const {cue} = attribution
    return cue !== null && holds(cue, offset) ? [{span: cue, words: tellAttribution(article, attribution)}] : []
  })
}

function tellAttribution(
  {sources, text}: Article,
  {frame, confidence, sourceIds, steps, cue, type}: Attribution
): string {
  const names = sources.filter(({id}) => sourceIds.includes(id)).map(({name}) => asWords(name))
  const word = cue === null ? '' : `“${asWords(cut(text.slice(cue.start, cue.end), 60))}”`
  return [
    `**${word}** credits ${listOf(names) || 'nobody by name'} (${type})`,
    `${frameTable[frame].about} (\`${frame}\`)`,
    `Confidence ${confidence}: ${describeConfidence(confidence)}.`,
    ...(steps.length > 0 ? [steps.map((step) => `- ${asWords(step)}`).join('\n')] : [])
  ].join('\n\n')
}

function sourceParts({article, positions}: View, offset: number): readonly Part[] {
  const found = mentionAt(article, offset)
  if (found === null) return []
  const {source, label, step} = found
  const first = introductionOf(article, source)
  const line = first === null ? null : positions.positionOf(first.label.start).line + 1
  return [{span: label, words: tellSource(source, step, line, article.sources)}]
}

function tellSource(source: Source, step: string, line: number | null, all: readonly Source[]): string {
  const {name, identity, anonymity, justification, statements, quotedWords, members} = source
  const role = describeRole(source)
  const rows = [
    `**${asWords(name)}** · ${describeKind(source)}${identity === 'named' ? ', by name' : ''}`,
    role === '' ? '' : asWords(role),
    justification === null ? '' : asWords(describeKnowing(justification)),
    members.length === 0
      ? ''
      : `Stands for ${listOf(members.map((id) => asWords(all.find((each) => each.id === id)?.name ?? id)))}`,
    anonymity === null
      ? ''
      : `Described ${levelWords[anonymity.level] ?? ''} (${anonymity.level} of 4); reason for keeping the name back: ${reasonWords[anonymity.reason]}`,
    `${countOf(statements.length, 'statement')}, ${countOf(quotedWords, 'word')} quoted`,
    line === null ? '' : `First in line ${line}`,
    step === '' ? '' : `Known here by: ${step}`
  ]
  return rows.filter((row) => row !== '').join('  \n')
}

/** A statement without a source that needs one: what an editor would ask. */
function needParts({statements}: Article, offset: number): readonly Part[] {
  const found = statements.find((statement) => statement.needsSource && holds(statement, offset))
  const question = found === undefined ? '' : questionOf(found.ground)
  return found === undefined || question === '' ? [] : [{span: found, words: `Without a source. ${asWords(question)}`}]
}
