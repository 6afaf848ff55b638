/** How a noun phrase opens: determiners, numbers, quantities. */
import {countWords, quantityNouns} from '../lexicon/counts.ts'
import {bands, fillers, quantityBefore} from '../lexicon/nounPhrases.ts'
import type {Token} from '../model.ts'
import {nounOf} from './nounOf.ts'
import type {Phrase} from './phrase.ts'

/** Determiners that point at something known. */
export const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

/** Possessive pronouns before a noun. */
export const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

/** What stands before the noun; `at` is the token after it. */
export interface Opening {
  determiner: Phrase['determiner']
  possessor: Phrase['possessor']
  count: number | null
  quantified: boolean
  at: number
}

/** Determiners, numbers and quantities before the noun: «the two», «at least three of the four», «a majority of». */
export const readOpening = (tokens: readonly Token[], nameAt: Int32Array, first: number, limit: number): Opening => {
  const opening: Opening = {determiner: 'none', possessor: null, count: null, quantified: false, at: first}
  readDeterminers(tokens, nameAt, limit, opening)
  for (let depth = 0; depth < 2; depth++) {
    const token = tokens[opening.at]
    if (!token || tokens[opening.at + 1]?.lower !== 'of' || nameAt[opening.at] !== -1 || opening.at + 2 >= limit) break
    if (bands.has(token.lower) && !isBand(tokens, opening.at + 2, limit)) break
    if (
      !bands.has(token.lower) &&
      !quantityNouns.has(token.lower) &&
      !quantityBefore.has(token.lower) &&
      !/^\d+$/u.test(token.lower)
    )
      break
    const count = countWords.get(token.lower) ?? (token.kind === 'number' ? Number(token.text) : null)
    opening.at += 2
    readDeterminers(tokens, nameAt, limit, opening)
    opening.determiner = 'indefinite'
    opening.quantified = true
    opening.count = Number.isNaN(count) ? null : count
  }
  return opening
}

const isBand = (tokens: readonly Token[], from: number, limit: number): boolean => {
  for (let at = from; at < limit && at < from + 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' && token?.kind !== 'number') return false
    const found = nounOf(token.lower)
    if (found?.kind === 'person' && found.noun.number === 'many') return true
  }
  return false
}

const readDeterminers = (tokens: readonly Token[], nameAt: Int32Array, limit: number, opening: Opening): void => {
  for (let step = 0; step < 4 && opening.at < limit - 1; step++) {
    const {at} = opening
    const token = tokens[at]
    if (!token || nameAt[at] !== -1) return
    if (tokens[at + 1]?.lower === 'of') return
    if (definite.has(token.lower)) opening.determiner = 'definite'
    else if (possessives.has(token.lower)) {
      opening.determiner = 'possessive'
      opening.possessor = {first: at, last: at + 1}
    } else if (countWords.has(token.lower) || /^\d{1,3}(?:,\d{3})*$/u.test(token.text)) {
      if (tokens[at + 1]?.text === '%' || tokens[at + 1]?.lower === 'percent') return
      if (opening.determiner === 'none') opening.determiner = 'indefinite'
      opening.count = countWords.has(token.lower)
        ? (countWords.get(token.lower) ?? null)
        : Number(token.text.replace(/,/gu, ''))
      opening.quantified = true
    } else if (!fillers.has(token.lower)) return
    opening.at++
  }
}
