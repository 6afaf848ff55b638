import {accusedIn, nameBefore} from '../lib/findings/accused.ts'
import {type NameRun, namesIn} from '../lib/findings/nameRuns.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {type ClaimWord, ownClaims} from '../lib/findings/ownClaims.ts'
import {isPersonal, ownSentences, sentenceHolds} from '../lib/findings/ownVoice.ts'
import {endOfClause, firstAmong} from '../lib/findings/phrases.ts'
import {blockAt, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {sourceSlot} from '../lib/findings/slots.ts'
import {chargePrepositions, privilegedSources, unasserted, weaponActs, weapons} from '../lib/lexicon/offences.ts'
import {beForms, determiners, prepositions} from '../lib/lexicon/words.ts'
import type {Article} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import type {Span} from '../lib/text/span.ts'

/** Looks for acts that the paper tells as facts while the case about them is open. */
export const allegationWithoutSource = defineRule({
  id: 'allegation-without-source',
  family: 'claim',
  level: 'error',
  about: 'An act that somebody is only accused of is told as a fact',
  options: {acts: wordList([]), caseWindow: wholeNumber(100, 0, 1000)},
  *check(article, {acts, caseWindow}) {
    const open = new Map(accusedIn(article).flatMap((one) => (one.inCourt && !one.settled ? [[one.key, one]] : [])))
    if (open.size === 0 || isPersonal(article)) return
    for (const word of [...ownClaims(article).harm, ...wordsOf(article, acts)]) {
      const {own} = word
      if (own.statement.class !== 'unattributed' || !isAsserted(article, word)) continue
      if (leansOnOfficials(own)) continue
      const accused = open.get(doerOf(article, word)?.key ?? '')
      if (accused === undefined) continue
      const place = spanOf(article, accused.name)
      if (Math.abs(blockAt(article, place.start) - own.sentence.block) > caseWindow) continue
      const span = actSpan(article, word)
      const message = `“${wordsAt(article, span)}” tells as a fact what ${wordsAt(article, place)} is only accused of, and no court has found it; say who says so.`
      yield {
        span,
        message,
        related: [{...place, message: 'The case stands here.'}],
        suggestions: [sourceSlot(article, own.sentence)]
      }
    }
  }
})

/** The words of the desk's own list in the paper's own voice. */
function wordsOf(article: Article, acts: readonly string[]): readonly ClaimWord[] {
  if (acts.length === 0) return []
  return ownSentences(article).flatMap((own) =>
    own.words.filter(({lower}) => acts.includes(lower)).map((token) => ({token, own}))
  )
}

const notActs = new Set([...determiners, 'to', 'of'])
const beSet = new Set(beForms)
const behindNouns = new Set([...prepositions, 'when', 'and', 'or'])

/** How far before an act the words are looked for that deny or suppose it, in tokens. */
const denialReach = 9

/** Whether an act is told as done by somebody: no noun, no passive, nothing denied or supposed, and not the name of a charge. */
function isAsserted(article: Article, {token, own}: ClaimWord): boolean {
  const {tokens} = article
  const {index, lower, capital} = token
  const before = elementAt(tokens, index - 1)?.lower ?? ''
  if (capital || notActs.has(before) || isSupposed(article, Math.max(own.sentence.first, index - denialReach), index))
    return false
  if (weaponActs.has(lower) && !isArmed(article, index)) return false
  if (lower.endsWith('ing') && tokens[index + 1]?.lower === 'of') return false
  if (lower.endsWith('ing'))
    return !chargePrepositions.has(before) && (before !== 'for' || isChargedFor(article, own.sentence.first, index))
  if (firstAmong(article, Math.max(own.sentence.first, index - 3), index, beSet) !== null) return false
  const next = tokens[index + 1]
  return next !== undefined && next.kind !== 'punctuation' && !behindNouns.has(next.lower)
}

/** Whether an act is denied or supposed; «in May» supposes nothing. */
const isSupposed = ({tokens}: Article, first: number, act: number): boolean =>
  tokens.slice(first, act).some(({capital, lower}) => !capital && unasserted.has(lower))

/** «pointing a pistol at», «fired a gun»; «pointing it toward the camera» hurts nobody yet. */
function isArmed(article: Article, index: number): boolean {
  const weapon = firstAmong(article, index + 1, index + 5, weapons)
  if (weapon === null) return false
  return article.tokens[index]?.lower.startsWith('fir') === true || article.tokens[weapon.index + 1]?.lower === 'at'
}

/** How far before «for» the charge may stand. */
const chargeReach = 14

/** «charged with manslaughter in May for firing»: what follows is told as done. */
const isChargedFor = (article: Article, floor: number, index: number): boolean =>
  firstAmong(article, Math.max(floor, index - chargeReach), index, new Set(['charged'])) !== null

const pronouns = new Set(['he', 'she', 'who'])

/** The name of whoever is said to do it; behind a pronoun, the name before it. */
function doerOf(article: Article, {token, own}: ClaimWord): NameRun | null {
  const {runs, at} = namesIn(article)
  const subject = nameBefore(article, token.index, own.sentence.first)
  const pronoun = pronounBefore(article, own.sentence.first, token.index)
  if (pronoun === null || (subject !== null && subject.first > pronoun)) return subject
  for (let index = pronoun - 1; index >= own.sentence.first && index > pronoun - antecedentReach; index--) {
    const run = elementAt(runs, at[index])
    if (run !== undefined) return run
  }
  return null
}

/** How far before a pronoun its name may stand, in tokens. */
const antecedentReach = 30

/** The index of the nearest «he», «she» or «who» before an act, or null. */
function pronounBefore({tokens}: Article, floor: number, act: number): number | null {
  for (let index = act - 1; index >= floor && index > act - denialReach; index--) {
    if (pronouns.has(tokens[index]?.lower ?? '')) return index
  }
  return null
}

const leansOnOfficials = sentenceHolds(privilegedSources)

const spanOf = ({tokens}: Article, {first, last}: NameRun): Span => ({
  start: tokens[first]?.start ?? 0,
  end: elementAt(tokens, last - 1)?.end ?? 0
})

const clauseEnds = new Set([
  'in',
  'on',
  'during',
  'when',
  'after',
  'before',
  'while',
  'with',
  'for',
  'as',
  'by',
  'because'
])

/** How many words of what was done a finding covers. */
const longestAct = 8

/** From the act to whom or what it was done to. */
function actSpan(article: Article, {token, own}: ClaimWord): Span {
  const last = endOfClause(article, token.index + 1, Math.min(own.sentence.last, token.index + longestAct), clauseEnds)
  return {start: token.start, end: elementAt(article.tokens, last - 1)?.end ?? token.end}
}
