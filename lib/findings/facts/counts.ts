import {countWords} from '../../lexicon/counts.ts'
import {anybody, bounds, casualtyWords, otherEvents} from '../../lexicon/events.ts'
import type {Article, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {firstWhere} from '../../text/firstWhere.ts'
import {isPassive, nameAfter, subjectsOf} from '../accused.ts'
import {sentenceOf} from '../paragraphs.ts'
import {firstAmong} from '../phrases.ts'
import {watchFor} from '../watchFor.ts'
import {datesIn} from './dates.ts'
import {type CountValue, nameOf, type RawFact} from './fact.ts'

/** What a word may count. */
type Count = 'counts' | 'charges' | 'casualties'

const countedBy = new Map<string, Count>([
  ...[...casualtyWords.keys()].map((word): [string, Count] => [word, 'casualties']),
  ['charged', 'counts'],
  ['indicted', 'counts'],
  ['charge', 'charges'],
  ['charges', 'charges']
])

const counting = watchFor(countedBy.keys())

/** How many: the counts against somebody, the charges, and the people killed, hurt, missing and arrested. */
export function countsIn(article: Article): readonly RawFact[] {
  const found: RawFact[] = []
  const ofAnother = new Map<Sentence, boolean>()
  for (const {index: at, lower} of counting(article)) {
    const sentence = sentenceOf(article, at)
    if (sentence === undefined) continue
    const counted = countedBy.get(lower)
    if (counted === 'counts') found.push(...chargeCounts(article, sentence, at))
    else if (counted === 'charges') found.push(...charges(article, sentence, at))
    else {
      const another = ofAnother.get(sentence) ?? tellsOfAnother(article, sentence)
      ofAnother.set(sentence, another)
      if (!another) found.push(...casualties(article, sentence, at))
    }
  }
  return found
}

/** Whether a sentence tells of another event, or of another day. */
function tellsOfAnother(article: Article, {first, last}: Sentence): boolean {
  const dates = datesIn(article)
  const next = dates[firstWhere(dates, (date) => date.first >= first)]
  return (next !== undefined && next.first < last) || firstAmong(article, first, last, otherEvents) !== null
}

/** How many a number says, in digits or words; null for no number. */
export function amountAt({tokens}: Article, index: number): number | null {
  const lower = tokens[index]?.lower ?? ''
  if (/^\d[\d,]*$/u.test(lower)) return Number(lower.replaceAll(',', ''))
  return lower === 'a' || lower === 'an' || lower === 'another' ? null : (countWords.get(lower) ?? null)
}

/** A number as it stands there: exactly so many, unless a word before it makes it a bound. */
export const exactly = (article: Article, index: number, amount: number): CountValue => ({
  amount,
  exact: !bounds.has(elementAt(article.tokens, index - 1)?.lower ?? '')
})

const countNouns = new Set(['count', 'counts'])

/** How far behind «charged» the counts may stand, in tokens. */
const countReach = 9

/** «was charged with two counts of fraud». */
function chargeCounts(article: Article, sentence: Sentence, verb: number): readonly RawFact[] {
  const counts = firstAmong(article, verb + 1, Math.min(sentence.last, verb + countReach), countNouns)
  const amount = counts === null ? null : amountAt(article, counts.index - 1)
  if (counts === null || amount === null || !isPassive(article, verb)) return []
  const first = counts.index - 1
  return subjectsOf(article, sentence.first, verb).map((name) => ({
    value: {attribute: 'count', count: exactly(article, first, amount)},
    entity: `${name.key} counts`,
    person: name,
    topic: `the number of counts against ${nameOf(article, name)}`,
    first,
    last: first + 2
  }))
}

/** «the charge against Kane» is one, «charges against Kane» are several. */
function charges(article: Article, sentence: Sentence, noun: number): readonly RawFact[] {
  const {tokens} = article
  const plural = tokens[noun]?.lower === 'charges'
  if (tokens[noun + 1]?.lower !== 'against' || (!plural && elementAt(tokens, noun - 1)?.lower !== 'the')) return []
  const name = nameAfter(article, noun + 2, Math.min(sentence.last, noun + countReach))
  if (name === null) return []
  return [
    {
      value: {attribute: 'count', count: plural ? {amount: 2, exact: false} : {amount: 1, exact: true}},
      entity: `${name.key} charges`,
      person: name,
      topic: `whether ${nameOf(article, name)} faces one charge or several`,
      first: noun,
      last: noun + 1
    }
  ]
}

/** «killed four people», «four people died», «four dead»; a count of some among them, «four firefighters», is another. */
function casualties(article: Article, sentence: Sentence, word: number): readonly RawFact[] {
  const what = casualtyWords.get(article.tokens[word]?.lower ?? '')
  const first = numberBehind(article, sentence, word) ?? numberBefore(article, sentence, word)
  const amount = first === null ? null : amountAt(article, first)
  if (what === undefined || first === null || amount === null) return []
  const lower = elementAt(article.tokens, first - 1)?.lower ?? ''
  const value = {attribute: 'count' as const, count: {amount, exact: !bounds.has(lower)}}
  return [{value, entity: `people ${what}`, person: null, topic: `how many were ${what}`, first, last: first + 1}]
}

/** «killed four people», «killing four». */
function numberBehind(article: Article, {last}: Sentence, word: number): number | null {
  for (let at = word + 1; at < Math.min(last, word + 4); at++) {
    if (amountAt(article, at) === null) {
      if (bounds.has(article.tokens[at]?.lower ?? '') || article.tokens[at]?.lower === 'at') continue
      return null
    }
    const next = article.tokens[at + 1]
    return next === undefined || next.kind !== 'word' || anybody.has(next.lower) || next.lower === 'and' ? at : null
  }
  return null
}

/** «four people were killed», «four died», «four dead». */
function numberBefore(article: Article, {first}: Sentence, word: number): number | null {
  for (let at = word - 1; at >= Math.max(first, word - 4); at--) {
    if (amountAt(article, at) !== null) return at
    if (!passed.has(article.tokens[at]?.lower ?? '')) return null
  }
  return null
}

const passed = new Set([...anybody, 'were', 'was', 'are', 'is', 'have', 'had', 'been', 'have', 'has'])
