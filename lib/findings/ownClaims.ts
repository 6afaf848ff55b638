import {connectives, leadingVerbs} from '../lexicon/causes.ts'
import {evaluations, harmfulActs} from '../lexicon/claims.ts'
import {arrestVerbs, confessions, crimeAgents, doubtAdjectives, weaponActs} from '../lexicon/offences.ts'
import {forecastWords, futureAuxiliaries} from '../lexicon/predictions.ts'
import type {Article, Token} from '../model.ts'
import {type OwnSentence, ownSentences} from './ownVoice.ts'
import {remembered} from './remembered.ts'

/** A word in the paper's own voice by which it may claim something. */
export interface ClaimWord {
  readonly token: Token
  readonly own: OwnSentence
}

/** The lists that a word is looked up in, all of them at once. */
const lists = {
  /** One thing brings about another: «because», «led». */
  cause: [...connectives.map(({words}) => words.split(' ')[0] ?? ''), ...leadingVerbs],
  /** A judgement: «botched». */
  evaluation: evaluations,
  /** A future: «expected», «will». */
  forecast: [...forecastWords, ...futureAuxiliaries],
  /** A word that may convict: «arrested», «alleged», «thief», «confessed». */
  guilt: [...arrestVerbs, ...doubtAdjectives, ...crimeAgents, ...confessions],
  /** An act that does harm: «stole», «pointed». */
  harm: [...harmfulActs, ...weaponActs]
} satisfies Readonly<Record<string, Iterable<string>>>

/** What a word may claim. */
export type ClaimKind = keyof typeof lists

const kindsOf = new Map<string, Set<ClaimKind>>()
for (const kind of Object.keys(lists) as ClaimKind[]) {
  for (const word of lists[kind]) kindsOf.set(word, (kindsOf.get(word) ?? new Set()).add(kind))
}

/** The words of an article by which the paper itself may claim something, by kind: one walk for all the rules that ask. */
export const ownClaims = remembered((article: Article): Readonly<Record<ClaimKind, readonly ClaimWord[]>> => {
  const found: Record<ClaimKind, ClaimWord[]> = {cause: [], evaluation: [], forecast: [], guilt: [], harm: []}
  for (const own of ownSentences(article)) {
    for (const token of own.words) {
      const claimed = kindsOf.get(token.lower)
      if (claimed !== undefined) for (const kind of claimed) found[kind].push({token, own})
    }
  }
  return found
})
