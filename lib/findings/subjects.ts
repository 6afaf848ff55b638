import {organizationNouns} from '../lexicon/organizations.ts'
import {personNouns} from '../lexicon/roles.ts'
import {auxiliaries, personalPronouns, prepositions} from '../lexicon/words.ts'
import type {Article} from '../model.ts'
import type {Span} from '../text/span.ts'
import {tokensWithin} from './places.ts'

/** Whom a stretch of words is about: the person, people or body that stands as its subject. */
export interface Subject extends Span {
  /** The noun or the last word of the name, lower case. */
  readonly head: string
  /** All its words, lower case. */
  readonly words: readonly string[]
  /** Whether one person is meant. */
  readonly single: boolean
}

/** How many words a subject may have before its noun comes. */
const reach = 8

/** Words behind which no subject’s noun is looked for. */
const enders = new Set([...auxiliaries, ...prepositions])

/** The person, people or body that a stretch begins with, or null: «The city will drop its suit», but not «The suit will be dropped». */
export function subjectOf(article: Article, stretch: Span): Subject | null {
  const {tokens} = article
  const [from, to] = tokensWithin(article, stretch)
  let first = from
  while (first < to && (tokens[first]?.kind === 'mark' || tokens[first]?.lower === 'that')) first++
  if (personalPronouns.includes(tokens[first]?.lower ?? '')) return null
  for (let at = first; at < to && at < first + reach; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || token.kind !== 'word' || enders.has(token.lower)) return null
    const named = token.capital && (at > first || next?.capital === true)
    const noun = personNouns.has(token.lower) || organizationNouns.has(token.lower)
    if (!named && !noun) continue
    // «the mayor's plan» is about the plan, «the city council» about the council, «Lea Winter» about her whole name.
    if (next?.lower === "'s") return null
    const goesOn =
      next !== undefined && (next.capital || personNouns.has(next.lower) || organizationNouns.has(next.lower))
    if (goesOn && at + 1 < to) continue
    const words = tokens.slice(first, at + 1).map(({lower}) => lower)
    const single = personNouns.has(token.lower) ? personNouns.get(token.lower)?.number === 'one' : !noun
    return {head: token.lower, words, single, start: tokens[first]?.start ?? stretch.start, end: token.end}
  }
  return null
}
