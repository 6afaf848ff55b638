import {connectives} from '../lexicon/causes.ts'
import {accidentalActs, harmfulActs} from '../lexicon/claims.ts'
import {decidedActs, decidingWords, proofs, proving, wrongs} from '../lexicon/materialClaims.ts'
import {adverbs, auxiliaries, beForms, determiners} from '../lexicon/words.ts'
import type {Article, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {figureAt} from './figures.ts'
import {endOfPhrase} from './phrases.ts'
import {tokensWithin} from './places.ts'

/** What a story may turn on: that somebody did wrong, why something happened, how much, what was decided, what was found out. */
export const materialKinds = ['allegation', 'cause', 'number', 'decision', 'finding'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** The gravest claim of the kinds asked for in a stretch of words, or null; what is supposed, asked or denied claims nothing. */
export function materialClaimIn(article: Article, stretch: Span, kinds: readonly string[]): MaterialKind | null {
  const [first, last] = tokensWithin(article, stretch)
  const asked = materialKinds.filter((kind) => kinds.includes(kind))
  let found: MaterialKind | null = null
  for (let at = first; at < last; at++) {
    const token = article.tokens[at]
    if (token === undefined || token.kind === 'punctuation') continue
    const open = asked.slice(0, found === null ? asked.length : asked.indexOf(found))
    const kind = open.find((each) => tests[each](article, token, first))
    if (kind !== undefined) found = kind
    if (found === asked[0]) break
  }
  return found
}

type Test = (article: Article, token: Token, floor: number) => boolean

const tests: Readonly<Record<MaterialKind, Test>> = {
  allegation: (article, token, floor) => {
    if (wrongs.has(token.lower)) return !isSupposed(article, token.index, floor) && !isDoubted(article, token)
    if (!harmfulActs.has(token.lower) || accidentalActs.has(token.lower)) return false
    return isDone(article, token) && !isSupposed(article, token.index, floor)
  },
  cause: (article, token) =>
    connectivesAt.get(token.lower)?.some((phrase) => endOfPhrase(article, token, phrase) !== null) ?? false,
  number: (article, token) => {
    const figure = token.kind === 'number' ? figureAt(article, token) : null
    if (figure === null || figure.kind === 'law') return false
    return figure.kind === 'share' || figure.amount >= leastAmount
  },
  decision: (article, token) => {
    if (!decidedActs.has(token.lower)) return false
    for (let at = token.index - 1; at > token.index - reach; at--) {
      const lower = article.tokens[at]?.lower ?? ''
      if (decidingWords.has(lower)) return true
      if (!steps.has(lower)) return false
    }
    return false
  },
  finding: ({tokens}, token) => {
    if (!proving.has(token.lower)) return false
    for (let at = token.index - 1; at > token.index - reach; at--) {
      const lower = tokens[at]?.lower ?? ''
      if (proofs.has(lower)) return true
      if (!steps.has(lower)) return false
    }
    return false
  }
}

const connectivesAt = new Map<string, string[]>()
for (const {words} of connectives) {
  const first = words.split(' ')[0] ?? ''
  connectivesAt.set(first, [...(connectivesAt.get(first) ?? []), words])
}

/** From which sum or count on a number is worth a second source; below, it is an example as often. */
const leastAmount = 1000

/** How many words back a verb's company is looked for. */
const reach = 5

/** What may stand between a verb and what decides or proves. */
const steps = new Set([...auxiliaries, ...adverbs, 'to', 'it', 'they'])

/** Whether an act is told as done by somebody: no noun, and nothing that was done by nobody. */
function isDone({tokens}: Article, {index, lower}: Token): boolean {
  const before = elementAt(tokens, index - 1)?.lower ?? ''
  if (lower.endsWith('ing') || determiners.includes(before) || before === 'of' || before === 'to') return false
  return (
    !beForms.includes(before) &&
    !(adverbs.includes(before) && beForms.includes(elementAt(tokens, index - 2)?.lower ?? ''))
  )
}

const supposing = new Set([
  'if',
  'whether',
  'unless',
  'would',
  'could',
  'might',
  'may',
  'not',
  'no',
  'never',
  'denied',
  'prevent',
  'avoid',
  'against',
  'probe',
  'investigate',
  'investigating'
])

const charge = /^(?:allegation|accusation|claim|charge|suspicion|probe|investigation|inquiry|case|suit|trial)s?$/u

/** «plagiarism allegations», «accusations of fraud», «the alleged fraud»: somebody else's charge. */
function isDoubted({tokens}: Article, {index}: Token): boolean {
  const before = elementAt(tokens, index - 1)?.lower ?? ''
  if (before === 'alleged' || charge.test(tokens[index + 1]?.lower ?? '')) return true
  return /^(?:of|into)$/u.test(before) && charge.test(elementAt(tokens, index - 2)?.lower ?? '')
}

/** Whether a word stands behind *if*, *whether*, *not* and their like. */
function isSupposed({tokens}: Article, index: number, floor: number): boolean {
  for (let at = index - 1; at >= floor && at > index - 2 * reach; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (supposing.has(lower) || lower.endsWith("n't")) return true
  }
  return false
}
