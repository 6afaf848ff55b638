import {firstAmong} from '../../findings/phrases.ts'
import {countWords} from '../../lexicon/counts.ts'
import {resultWords, voteWords} from '../../lexicon/particulars.ts'
import type {Article, Sentence} from '../../model.ts'
import type {Particular, Reading} from './particular.ts'

/** How far the word that says what was counted may stand, in tokens. */
const reach = 8

/** How a vote or a match ended: «voted by 11 to 9», «an 11-9 vote», «won 2-1». A story that tells of several tells of none that can be compared. */
export function talliesIn({article}: Reading): readonly Particular[] {
  const found = article.sentences.flatMap((sentence) => [...talliesOf(article, sentence)])
  const told = new Map<string, Set<string>>()
  for (const {entity, value} of found) told.set(entity, (told.get(entity) ?? new Set()).add(value))
  return found.filter(({entity}) => told.get(entity)?.size === 1)
}

function* talliesOf(article: Article, {first, last}: Sentence): Iterable<Particular> {
  for (let at = first; at < last; at++) {
    const pair = pairAt(article, at, last)
    if (pair === null) continue
    const [from, to] = [Math.max(first, at - reach), Math.min(last, pair.last + 2)]
    const entity =
      firstAmong(article, from, to, voteWords) !== null
        ? 'vote'
        : firstAmong(article, from, to, resultWords) !== null
          ? 'match'
          : null
    if (entity === null) continue
    const value = pair.numbers.toSorted((a, b) => b - a).join('–')
    yield {kind: 'tally', entity, topic: `how the ${entity} ended`, value, first: at, last: pair.last}
  }
}

/** Two numbers of which the one is set against the other: «11-9», «11 to 9», «11 votes to nine». */
function pairAt({tokens}: Article, at: number, end: number) {
  const token = tokens[at]
  const joined = /^(\d{1,3})[-–](\d{1,3})$/u.exec(token?.text ?? '')
  if (joined !== null) return {numbers: [Number(joined[1]), Number(joined[2])], last: at + 1}
  const one = amountOf(token?.lower)
  const to = tokens[at + 1]?.lower === 'votes' ? at + 2 : at + 1
  const other = amountOf(tokens[to + 1]?.lower)
  if (one === null || other === null || to + 1 >= end) return null
  return ['to', '-', '–'].includes(tokens[to]?.lower ?? '') ? {numbers: [one, other], last: to + 2} : null
}

function amountOf(lower: string | undefined): number | null {
  if (lower === undefined || lower === 'a' || lower === 'an') return null
  return /^\d{1,3}$/u.test(lower) ? Number(lower) : (countWords.get(lower) ?? null)
}
