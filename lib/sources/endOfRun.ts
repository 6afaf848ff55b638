/** How far a run of capitals goes: particles, ampersands, *of* and *and* where a body’s name needs them. */
import {nameParticles, nameTitles} from '../lexicon/honorifics.ts'
import {
  alsoNames,
  joinableBodies,
  nameConnectors,
  numberedWords,
  possessiveBodies,
  smallSurnames
} from '../lexicon/naming.ts'
import {organizationWords} from '../lexicon/organizations.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {type Capitals, isAcronym, isCapitalized, withoutStop} from './capitals.ts'
import {isClosedWord} from './closedWords.ts'
import {isTitle} from './nameForms.ts'

/** Longest run that is walked, in tokens. */
const longest = 14

interface Run {
  readonly capitals: Capitals
  readonly start: number
  readonly limit: number
  /** Whether a noun of a body has been passed, and no title since. */
  bodied: boolean
}

/** The end of the run of capitals that begins at a token. */
export const endOfRun = (capitals: Capitals, start: number): number => {
  const {tokens, sentences, sentenceAt} = capitals
  const sentence = elementAt(sentences, sentenceAt[start])
  const run: Run = {capitals, start, limit: Math.min(sentence?.last ?? tokens.length, start + longest), bodied: false}
  let at = start
  while (at < run.limit) {
    const next = step(run, at)
    if (next <= at) break
    at = next
  }
  return Math.max(at, start + 1)
}

/** The token to go on with, or the same where the run ends. */
const step = (run: Run, at: number): number => {
  const {capitals, start} = run
  const token = capitals.tokens[at]
  if (!token || (at > start && (isCapitalized(capitals, at) || (!token.spaced && token.kind !== 'word')))) return at
  if (token.lower === "'s") return isInnerPossessive(run, at) ? at + 2 : at
  if (token.kind === 'word' && token.capital) return takeCapital(run, token, at)
  return at === start ? at : takeSmall(run, token, at)
}

/** «Sheriff*’s* Office». */
const isInnerPossessive = ({capitals: {tokens}, start, limit}: Run, at: number): boolean =>
  at > start &&
  at + 1 < limit &&
  possessiveBodies.has(elementAt(tokens, at - 1)?.lower ?? '') &&
  organizationWords.has(tokens[at + 1]?.lower ?? '')

const takeCapital = (run: Run, {lower}: Token, at: number): number => {
  if (at > run.start && isClosedWord(lower) && !alsoNames.has(lower) && !smallSurnames.has(lower)) return at
  if (organizationWords.has(lower) || joinableBodies.has(lower)) run.bodied = true
  else if (nameTitles.has(withoutStop(lower))) run.bodied = false
  return at + 1
}

const takeSmall = (run: Run, token: Token, at: number): number => {
  const {tokens} = run.capitals
  const next = tokens[at + 1]
  const far = tokens[at + 2]
  const previous = elementAt(tokens, at - 1)
  if (!next || !previous) return at
  if (token.text === '&') return next.capital ? at + 2 : at
  if (token.kind === 'number') return numberedWords.has(previous.lower) && token.text.length <= 4 ? at + 1 : at
  if (token.kind === 'mark') return takeNickname(run, at)
  if (token.kind !== 'word') return at
  if (nameParticles.has(token.lower)) {
    if (next.capital) return at + 2
    if (nameParticles.has(next.lower) && far?.capital) return at + 3
  }
  if (nameConnectors.has(token.lower)) return takeConnector(run, at)
  return token.lower === 'and' && next.capital ? takeAnd(run, at) : at
}

/** «Otto *“Red”* Berg»: one word in marks between a given name and a surname. */
const takeNickname = ({capitals: {tokens}, limit}: Run, at: number): number => {
  const [before, name, close, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  const isInMarks = name?.kind === 'word' && name.capital && !name.spaced && close?.kind === 'mark' && !close.spaced
  const goesOn = next?.kind === 'word' && next.capital && next.spaced && at + 3 < limit
  return isInMarks && goesOn && before?.capital && !isClosedWord(next.lower) ? at + 3 : at
}

/** «Department *of* Health», «Secretary *of the* Treasury». */
const takeConnector = ({capitals: {tokens}, start}: Run, at: number): number => {
  const previous = elementAt(tokens, at - 1)?.lower ?? ''
  // «Alan Boss of the institute»: a surname that is a noun for people as well
  const isOffice = nameTitles.has(withoutStop(previous)) || (isTitle(previous) && at - 1 === start)
  // «Prime Minister Ana Lind of Corran»: where she is from
  if (!isOffice && !organizationWords.has(previous) && !joinableBodies.has(previous)) return at
  const next = tokens[at + 1]
  const far = tokens[at + 2]
  if (next?.capital && !isClosedWord(next.lower)) return at + 2
  return next?.lower === 'the' && far?.capital && !isClosedWord(far.lower) ? at + 3 : at
}

/** «the Pell *and* Dale Hospitals Trust», «Department of Health *and* Human Services»; not «the Ministry of Health and Ana Lind». */
const takeAnd = (run: Run, at: number): number => {
  const {capitals, start, bodied} = run
  const {tokens} = capitals
  if (!bodied) {
    if (at - start > 2 || elementAt(tokens, start - 1)?.lower !== 'the') return at
    return Math.max(at, endOfBody(run, at + 1))
  }
  for (let back = start + 1; back < at; back++) {
    if (nameConnectors.has(tokens[back]?.lower ?? '')) return startsPerson(capitals, at + 1) ? at : at + 2
  }
  return at
}

/** The end of the capitals after *and* where a word for a body closes them, or -1. */
const endOfBody = ({capitals: {tokens}, limit}: Run, from: number): number => {
  let at = from
  while (at < limit && tokens[at]?.kind === 'word' && tokens[at]?.capital && !isClosedWord(tokens[at]?.lower ?? ''))
    at++
  const last = elementAt(tokens, at - 1)?.lower ?? ''
  return at - from >= 2 && (organizationWords.has(last) || personNouns.get(last)?.number === 'many') ? at : -1
}

/** Two capitals and then no noun of a body: «… and Ana Lind». */
const startsPerson = ({tokens}: Capitals, at: number): boolean => {
  const second = tokens[at + 1]
  // «Department of Parks and Land Care (DPLC)»
  if (tokens[at + 2]?.text === '(' && isAcronym(tokens[at + 3]?.text ?? '')) return false
  return (
    second?.kind === 'word' &&
    second.capital &&
    !organizationWords.has(second.lower) &&
    tokens[at + 2]?.capital !== true
  )
}
