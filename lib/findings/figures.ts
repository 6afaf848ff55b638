import {countedThings} from '../lexicon/claims.ts'
import {
  comparisons,
  greatNumbers,
  limitWords,
  measures,
  moneySigns,
  moneyWords,
  penaltyWords,
  shareWords
} from '../lexicon/figures.ts'
import {smallNumbers} from '../lexicon/phrases.ts'
import {months} from '../lexicon/words.ts'
import type {Article, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {OwnSentence} from './ownVoice.ts'
import {firstAmong} from './phrases.ts'

/** What a figure counts: a share of a whole, people or things, money, how much more or less, or what a law allows. */
export const figureKinds = ['share', 'count', 'money', 'comparison', 'law'] as const
export type FigureKind = (typeof figureKinds)[number]

/** A figure that somebody must have counted or measured: its tokens, the latter exclusive, and how many it is. */
export interface Figure {
  readonly kind: FigureKind
  readonly first: number
  readonly last: number
  readonly amount: number
}

/** The first figure that the paper itself gives in a sentence, or null; ages, dates, scores and numbers of streets are none. */
export function figureIn(
  article: Article,
  own: OwnSentence,
  least: Readonly<Partial<Record<FigureKind, number>>>
): Figure | null {
  for (const token of own.words) {
    const figure = figureAt(article, token)
    if (figure === null) continue
    if (figure.amount >= (least[figure.kind] ?? 0)) return figure
  }
  return null
}

/** The figure that a word begins, or null. */
export function figureAt(article: Article, token: Token): Figure | null {
  const {index, lower} = token
  const next = lowerAt(article, index + 1)
  if ((comparisons.has(lower) && next !== 'down') || (lower === 'twice' && next === 'as'))
    return {kind: 'comparison', first: index, last: index + 1, amount: 2}
  if (limitWords.has(lower)) return limitAt(article, token)
  if (next === 'in' && isRatio(lower) && isRatio(lowerAt(article, index + 2)))
    return {kind: 'share', first: index, last: index + 3, amount: 0}
  return token.kind === 'number' ? numberAt(article, token) : null
}

const isRatio = (lower: string): boolean => lower === 'one' || smallNumbers.has(lower) || /^\d{1,3}$/u.test(lower)

const lowerAt = ({tokens}: Article, index: number): string => tokens[index]?.lower ?? ''

/** A number in digits with the words around it that tell what it counts. */
function numberAt(article: Article, {index, lower}: Token): Figure | null {
  const next = lowerAt(article, index + 1)
  const amount = Number(lower.replace(/[^\d.]/gu, ''))
  if (next === 'per' && lowerAt(article, index + 2) === 'cent')
    return {kind: 'share', first: index, last: index + 3, amount}
  if (shareWords.has(next) && !notShares.has(lowerAt(article, index - 1)))
    return {kind: 'share', first: index, last: index + 2, amount}
  const great = greatNumbers.has(next) || /\d(?:m|bn|tn)$/u.test(lower)
  const sum = great ? amount * 1_000_000 : amount
  const last = greatNumbers.has(next) ? index + 2 : index + 1
  if (moneySigns.has(lowerAt(article, index - 1))) return {kind: 'money', first: index - 1, last, amount: sum}
  if (moneyWords.has(lowerAt(article, last))) return {kind: 'money', first: index, last: last + 1, amount: sum}
  if (!great && isLabel(article, index, lower)) return null
  return {kind: 'count', first: index, last, amount: sum}
}

/** Words before a number that is known already or only names: «the 1,400 members», «Route 1128», «No. 4000». */
const definite = new Set(
  "the this that these those its his her their our 's no number nos. no. section route about".split(' ')
)

/** Whether a number names or dates something, or counts what anybody can count. */
function isLabel(article: Article, index: number, lower: string): boolean {
  const [before, next] = [elementAt(article.tokens, index - 1), article.tokens[index + 1]]
  if (
    next === undefined ||
    next.kind !== 'word' ||
    next.capital ||
    countedThings.has(next.lower) ||
    measures.has(next.lower)
  )
    return true
  if (/^(?:1[5-9]|20)\d\ds?$/u.test(lower) || months.includes(before?.lower ?? '')) return true
  return (
    before !== undefined &&
    (definite.has(before.lower) ||
      (before.capital &&
        before.kind === 'word' &&
        before.block === next.block &&
        !/^(?:[.!?]|)$/u.test(lowerAt(article, index - 2))))
  )
}

/** «a maximum sentence of 18 months», with the penalty near it. */
function limitAt(article: Article, {index}: Token): Figure | null {
  const unit = firstAmong(article, index + 1, index + 7, terms)
  if (unit === null || firstAmong(article, index - 6, index + 12, penaltyWords) === null) return null
  return {kind: 'law', first: index, last: unit.index + 1, amount: 0}
}

/** «the top 1 percent» are people; «fell $2, or 1.4 percent» is a price. */
const notShares = new Set(['or', 'top', 'bottom', 'richest', 'poorest', 'wealthiest'])

const terms = new Set(['year', 'years', 'month', 'months', 'life'])
