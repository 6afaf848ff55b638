import {connectives, leadingVerbs} from '../lexicon/causes.ts'
import {evaluations, harmfulActs, predictions, superlatives} from '../lexicon/claims.ts'
import {weaponActs} from '../lexicon/offences.ts'
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
  cause: [...connectives.map(({words}) => words.split(' ')[0] ?? ''), ...leadingVerbs],
  evaluation: evaluations,
  harm: [...harmfulActs, ...weaponActs],
  prediction: predictions,
  superlative: superlatives
} satisfies Readonly<Record<string, Iterable<string>>>

/** What a word may claim; `figure` is any number. */
export type ClaimKind = keyof typeof lists | 'figure'

const kinds: readonly ClaimKind[] = ['cause', 'evaluation', 'harm', 'prediction', 'superlative', 'figure']

const kindsOf = new Map<string, ClaimKind[]>()
for (const kind of kinds) {
  if (kind === 'figure') continue
  for (const word of lists[kind]) kindsOf.set(word, [...new Set([...(kindsOf.get(word) ?? []), kind])])
}

/** The words of an article by which the paper itself may claim something, by kind: one walk for all the rules that ask. */
export const ownClaims = remembered((article: Article): Readonly<Record<ClaimKind, readonly ClaimWord[]>> => {
  const found: Record<ClaimKind, ClaimWord[]> = {
    cause: [],
    evaluation: [],
    harm: [],
    prediction: [],
    superlative: [],
    figure: []
  }
  for (const own of ownSentences(article)) {
    for (const token of own.words) {
      if (token.kind === 'number') found.figure.push({token, own})
      for (const kind of kindsOf.get(token.lower) ?? []) found[kind].push({token, own})
    }
  }
  return found
})
