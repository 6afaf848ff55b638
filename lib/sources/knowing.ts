/** Why somebody can know, as the words beside them tell it: «who attended the meeting», «whose house burned», «familiar with the file». */

import {countWords} from '../lexicon/counts.ts'
import {
  attitudes,
  belongings,
  doings,
  knowingAdjectives,
  knowingWords,
  knowledge,
  presencePlaces,
  racing,
  racingVerbs,
  witnessing
} from '../lexicon/knowing.ts'
import {adverbs, auxiliaries, pastVerbs, personalPronouns, subordinators} from '../lexicon/words.ts'
import type {Token} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {elementAt} from '../text/elementAt.ts'
import {tellsReason} from './anonymity.ts'
import {isClosedWord, prepositionWords} from './closedWords.ts'
import {isPossessiveAt} from './names.ts'
import {nounOf} from './nounOf.ts'

/** Tokens from `first` up to `last`, exclusive. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const passing: ReadonlySet<string> = new Set(adverbs)
const auxiliaryWords: ReadonlySet<string> = new Set(auxiliaries)
const pronouns: ReadonlySet<string> = new Set(personalPronouns)
const connectives: ReadonlySet<string> = new Set(subordinators)

/** How far into a clause its verb is sought, and where a clause that tells no end is cut. */
const verbReach = 8
const longest = 28

/** The clause that begins at *who*, *whose*, *familiar* or *with knowledge*, where it tells how somebody can know. */
export const readKnowing = (tokens: readonly Token[], first: number, limit: number): Stretch | null => {
  const opener = tokens[first]?.lower ?? ''
  const end = endOfClause(tokens, first, Math.min(limit, first + longest))
  if (end - first < 2) return null
  const tells =
    opener === 'whose'
      ? tellsOwn(tokens, first + 1, end)
      : opener === 'who'
        ? tellsInClause(tokens, first + 1, end)
        : opener === 'with'
          ? knowledge.has(tokens[first + 1]?.lower ?? '')
          : knowingAdjectives.has(opener)
  return tells ? {first, last: end} : null
}

/** Whether a word may begin a clause that tells how somebody can know. */
export const opensKnowing = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? ''
  return (
    lower === 'who' ||
    lower === 'whose' ||
    knowingAdjectives.has(lower) ||
    (lower === 'with' && knowledge.has(tokens[at + 1]?.lower ?? ''))
  )
}

/** Where a clause beside a name ends: at its comma, at a mark, before the reason of somebody’s silence. */
const endOfClause = (tokens: readonly Token[], first: number, limit: number): number => {
  let end = endOfWords(tokens, first, limit)
  for (let at = first + 1; at < end; at++) if (tokens[at]?.lower === 'who' && tellsReason(tokens, at, end)) end = at
  if (tellsReason(tokens, first, end)) end = beforeReason(tokens, first, end)
  // «who took over in 1981 and who has, she reckons, …»
  while (end > first && isLoose(elementAt(tokens, end - 1))) end--
  return end
}

/** «who attended and described it *on the condition of anonymity*» */
const beforeReason = (tokens: readonly Token[], first: number, end: number): number => {
  for (let at = first + 1; at < end; at++)
    if (tokens[at]?.lower === 'on' && /^(?:the|condition|background)$/u.test(tokens[at + 1]?.lower ?? '')) return at
  return first
}

const isLoose = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind !== 'word' && token.kind !== 'number') ||
  token.lower === 'and' ||
  token.lower === 'who' ||
  token.lower === 'but' ||
  prepositionWords.has(token.lower) ||
  auxiliaryWords.has(token.lower)

/** Where words that stand beside a name end: at a comma, a bracket, a dash, a quotation mark. */
export const endOfWords = (tokens: readonly Token[], first: number, limit: number): number => {
  for (let at = first; at < limit; at++) {
    const token = tokens[at]
    if (!token) return at
    if (token.kind === 'mark' && (token.spaced || tokens[at + 1]?.spaced !== false) && !isPossessiveAt(tokens, at))
      return at
    if (token.kind === 'punctuation' && /^(?:[,;:()!?]|[—–]+|--+|\.)$/u.test(token.text)) return at
  }
  return limit
}

/** «whose house stands beside it», «whose daughter took part»; not «whose career ended», nor «whose latest book». */
const tellsOwn = (tokens: readonly Token[], first: number, end: number): boolean => {
  let at = first
  while (at < end && at < first + 4 && !isOwn(tokens[at]?.lower ?? '')) at++
  if (at >= end - 1 || at === first + 4) return false
  for (let next = at; next < end; next++) {
    const lower = tokens[next]?.lower ?? ''
    if (lower === 'said' || lower === 'says' || isNegation(lower)) return false
  }
  return true
}

const isOwn = (lower: string): boolean => belongings.has(lower) || nounOf(lower)?.noun.group === 'kin'

/** A clause after *who*, or the second of two: «who is 58 and who watched from the tunnel». */
const tellsInClause = (tokens: readonly Token[], first: number, end: number): boolean => {
  if (tellsKnowing(tokens, first, end)) return true
  for (let at = first; at < end - 2; at++) {
    if (tokens[at]?.lower !== 'and') continue
    const next = tokens[at + 1]?.lower ?? ''
    if (next === 'who' ? tellsKnowing(tokens, at + 2, end) : witnessing.has(next)) return true
  }
  return false
}

/** Whether a verb group and what follows it tell how its subject can know. */
export const tellsKnowing = (tokens: readonly Token[], first: number, end: number): boolean => {
  let perfect = false
  let at = tokens[first]?.lower === 'until' ? Math.min(first + 3, end) : first
  for (; at < end && at < first + verbReach; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (isNegation(lower)) return false
    if (lower === 'has' || lower === 'have' || lower === 'had') perfect = perfect || isAuxiliary(tokens, at)
    if (be.has(lower)) return tellsBeing(tokens, at + 1, end, perfect)
    if (!passing.has(lower) && !((lower === 'has' || lower === 'have' || lower === 'had') && isAuxiliary(tokens, at)))
      break
  }
  if (at >= end) return false
  return tellsDoing(tokens, at, end, perfect)
}

const be: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', "'s"])

const isNegation = (lower: string): boolean =>
  lower === 'not' || lower === 'never' || lower === 'no' || lower === 'neither' || lower.endsWith("n't")

/** «has run the port», «has long run it»; not «had Route 6». */
const isAuxiliary = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1
  while (passing.has(tokens[next]?.lower ?? '') && next < at + 3) next++
  const lower = tokens[next]?.lower ?? ''
  return lower === 'been' || lower.endsWith('ed') || knowingWords.has(lower) || participles.test(lower)
}

/** Endings and forms by which a participle without *-ed* shows. */
const participles =
  /^(?:spent|shaped|had|done|made|gone|given|taken|grown|brought|taught|sold|spoken|\w{2,}(?:own|ung|pt|ft|lt|ought))$/u

/** After *be*: «was in the second carriage», «was asleep», «was walking his dog»; not «was elected», «is a liar». */
const tellsBeing = (tokens: readonly Token[], first: number, end: number, perfect: boolean): boolean => {
  let at = first
  if (tokens[at]?.lower === 'been') return tellsBeing(tokens, at + 1, end, true)
  while (at < end && passing.has(tokens[at]?.lower ?? '') && !presencePlaces.has(tokens[at]?.lower ?? '')) {
    if (isNegation(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'back') return false
    at++
  }
  const lower = tokens[at]?.lower ?? ''
  if (isNegation(lower)) return false
  // «in and out of trouble»
  if (presencePlaces.has(lower)) return tokens[at + 1]?.lower !== 'and'
  if (knowingAdjectives.has(lower)) return true
  if (lower === 'a' || lower === 'an') return perfect
  return doings.has(lower)
}

const tellsDoing = (tokens: readonly Token[], at: number, end: number, perfect: boolean): boolean => {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (lower === 'took' || lower === 'takes' || lower === 'taken') return next === 'part' || next === 'over'
  if (racingVerbs.has(lower)) return at + 1 < end && !racing.has(next)
  if (lower === 'heard' && isHearsay(tokens, at, end)) return false
  if (lower === 'sits' || lower === 'sat') return /^(?:on|through|in|beside)$/u.test(next)
  if (knowingWords.has(lower)) return true
  if (lower === 'spent' || lower === 'spends') return true
  if (cueForms.has(lower)) return isHabit(tokens, at, end)
  if (perfect || lower === 'had') return lastsLong(tokens, at, end)
  if (lower.endsWith('ed') || pastForms.has(lower)) return lastsYears(tokens, at, end)
  return isHabit(tokens, at, end)
}

/** «swept the steps for twenty years»; «resisted it for 13 months» is a quarrel. */
const lastsYears = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let at = first + 2; at < end; at++)
    if (/^(?:years|decades|seasons)$/u.test(tokens[at]?.lower ?? '')) return lastsLong(tokens, first, end)
  return false
}

/** «who heard it from an uncle» */
const isHearsay = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let next = at + 1; next < Math.min(end, at + 4); next++) if (tokens[next]?.lower === 'from') return true
  return false
}

const pastForms: ReadonlySet<string> = new Set(pastVerbs)

/** «for 26 years», «since 2009», «three times» */
export const lastsLong = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let at = first; at < end; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (lower === 'since' && at + 1 < end) return true
    if (lower === 'times')
      return elementAt(tokens, at - 1)?.kind === 'number' || countWords.has(elementAt(tokens, at - 1)?.lower ?? '')
    if (!/^(?:years|decades|months|weeks|seasons|days|hours)$/u.test(lower)) continue
    for (let back = at - 1; back >= first && back > at - 5; back--)
      if (/^(?:for|ago|past|last)$/u.test(tokens[back]?.lower ?? '')) return true
    if (tokens[at + 1]?.lower === 'ago') return true
  }
  return false
}

/** «who teaches Greek», «who bakes for the school»: what somebody does day by day. */
const isHabit = (tokens: readonly Token[], at: number, end: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || at + 1 >= end) return false
  const {lower} = token
  if (!/[a-z]{2}s$/u.test(lower) || lower.endsWith('ss') || attitudes.has(lower)) return false
  if (isClosedWord(lower) || connectives.has(lower) || pronouns.has(lower)) return false
  // «who speaks to the minister most days», «who writes for the board»
  return !cueForms.has(lower) || /^(?:to|for|on)$/u.test(tokens[at + 1]?.lower ?? '')
}
