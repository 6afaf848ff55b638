import {
  adverbs,
  auxiliaries,
  beForms,
  coordinators,
  determiners,
  months,
  objectPronouns,
  pastVerbs,
  personalPronouns,
  prepositions,
  questionWords,
  relatives,
  subordinators,
  timeNouns,
  weekdays
} from '../lexicon/words.ts'
import type {BlockKind, Quotation, Sentence, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import {type CueForm, cueForms} from './cueForms.ts'
import type {Footing} from './footings.ts'

/** What a small word does in a clause, as bits: a word may do several things. */
export const word = {
  determiner: 1,
  pronoun: 2,
  object: 4,
  auxiliary: 8,
  be: 16,
  preposition: 32,
  subordinator: 64,
  coordinator: 128,
  relative: 256,
  question: 512,
  adverb: 1024,
  weekday: 2048,
  month: 4096,
  time: 8192,
  past: 16384
} as const

const tables: readonly (readonly [readonly string[], number])[] = [
  [determiners, word.determiner],
  [personalPronouns, word.pronoun],
  [objectPronouns, word.object],
  [auxiliaries, word.auxiliary],
  [beForms, word.be],
  [prepositions, word.preposition],
  [subordinators, word.subordinator],
  [coordinators, word.coordinator],
  [relatives, word.relative],
  [questionWords, word.question],
  [adverbs, word.adverb],
  [weekdays, word.weekday],
  [months, word.month],
  [timeNouns, word.time],
  [pastVerbs, word.past]
]

/** What the lexicon says of a word: what it may do in a clause, and the reporting verb that it may be. */
interface Entry {
  readonly classes: number
  readonly cue: CueForm | undefined
}

const unlisted: Entry = {classes: 0, cue: undefined}

/** Both in one table, since every word of every text is looked up in it. */
const entries = new Map<string, Entry>()
for (const [spelling, cue] of cueForms) entries.set(spelling, {classes: 0, cue})
for (const [list, bit] of tables) {
  for (const entry of list) {
    const {classes, cue} = entries.get(entry) ?? unlisted
    entries.set(entry, {classes: classes | bit, cue})
  }
}

/** «he’d», «they’re», «who’ve»: with its verb shortened a pronoun is what it was. */
for (const pronoun of ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who', 'there']) {
  const {classes} = entries.get(pronoun) ?? unlisted
  for (const verb of ["'d", "'ve", "'re", "'ll", "'m"]) entries.set(pronoun + verb, {classes, cue: undefined})
}

/** Classes that keep a word from being part of a noun phrase. */
const closed =
  word.determiner |
  word.pronoun |
  word.object |
  word.auxiliary |
  word.preposition |
  word.subordinator |
  word.coordinator |
  word.relative |
  word.question |
  word.adverb |
  word.past

/** An article's tokens with what every stage of attribution asks of them. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Index of the innermost quotation that a token stands in, its marks included; -1 outside. */
  readonly quotationAt: Int32Array
  /** Bits of `word` for each token. */
  readonly classes: Int32Array
  /** What each block is in the source. */
  readonly kinds: readonly BlockKind[]
  /** The reporting verb that a token may be. */
  readonly cues: readonly (CueForm | undefined)[]
  /** For each block whether it stands as it stood when the article was read before; empty without a memory. */
  readonly footings: readonly (Footing | null)[]
}

/** Words after which `’s` is short for *is* or *has*. */
const shortening: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'who',
  'that',
  'there',
  'here',
  'what',
  'where',
  'how'
])

/** «he’s said»: before a participle of saying it is *has*. */
const isHas = (next: string): boolean => {
  const form = cueForms.get(next)
  return form?.participle === true && form.cue.takes.includes('clause')
}

/** Whether the marks that end at a token close what somebody says with a comma, or ask or call: «“Who came?” Will said». */
const closesTalk = (tokens: readonly Token[], at: number): boolean => {
  let last = at
  while (elementAt(tokens, last)?.kind === 'mark') last--
  return /^[,?!]$/u.test(elementAt(tokens, last)?.text ?? '')
}

/** Whether a capital is a name’s: after marks that close with a comma («“It holds,” | Will wrote»), or with another after a small word («said | Will Doyle»). */
const isSurelyName = (tokens: readonly Token[], {capital, index}: Token): boolean => {
  const before = elementAt(tokens, index - 1)
  if (!capital || !before) return false
  // «the Met said»
  if (before.lower === 'the' && before.text !== 'THE') return true
  if (before.kind === 'mark') return closesTalk(tokens, index - 1)
  return before.kind === 'word' && !before.capital && tokens[index + 1]?.capital === true
}

/** Names in capitals that are small words otherwise: «US officials», «the WHO said». */
const initialisms: ReadonlySet<string> = new Set(['US', 'WHO'])

/** Whether a word stands in capitals where a word beside it does not: no headline in capitals. */
const isInitialism = (tokens: readonly Token[], {text, index}: Token): boolean =>
  initialisms.has(text) && (isLowered(elementAt(tokens, index - 1)) || isLowered(tokens[index + 1]))

const isLowered = (token: Token | undefined): boolean => token?.kind === 'word' && /\p{Ll}/u.test(token.text)

/** Small words and months that somebody may be called: «Per Holm», «So Lin», «May Rolfe». */
const givenAsWell = word.month | word.preposition | word.subordinator | word.adverb | word.coordinator

/** Whether such a word is a given name: another capital follows, and a verb of saying stands before them, or behind them where a clause begins. */
const isGivenName = (tokens: readonly Token[], {index, capital, lower}: Token, classes: number): boolean => {
  const next = tokens[index + 1]
  if (
    !capital ||
    !next?.capital ||
    next.kind !== 'word' ||
    ((entries.get(next.lower) ?? unlisted).classes & (closed | word.weekday | word.month)) !== 0
  )
    return false
  const before = elementAt(tokens, index - 1)
  if (before?.kind === 'word') return !before.capital && takesClauseAt(tokens, index - 1)
  // «Before Lowe said so», but «May Rolfe said so»
  const opens = before?.kind === 'mark' || lower === 'per' || (classes & word.month) !== 0
  return opens && before?.text !== ',' && takesClauseAt(tokens, index + 2)
}

const takesClauseAt = (tokens: readonly Token[], at: number): boolean =>
  cueForms.get(elementAt(tokens, at)?.lower ?? '')?.cue.takes.includes('clause') === true

/** Adverbs that describe a noun behind an article: «the first witness», «the only survivor», «the once mighty club». */
const ofNoun: ReadonlySet<string> = new Set(['first', 'only', 'then', 'once'])

const isDetermined = (tokens: readonly Token[], index: number): boolean => {
  const {classes} = entries.get(elementAt(tokens, index - 1)?.lower ?? '') ?? unlisted
  // «which first reported»
  return (classes & word.determiner) !== 0 && (classes & (word.relative | word.question)) === 0
}

/** What a word may do as it is printed: months and weekdays have capitals («an athlete may ask», «the guests sat»), and a name does nothing else. */
const printedClasses = (tokens: readonly Token[], token: Token, {classes}: Entry): number => {
  // «the *first* witness», «her *then* husband»: behind an article it belongs to the noun
  if (classes & word.adverb && ofNoun.has(token.lower) && isDetermined(tokens, token.index))
    return classes & ~word.adverb
  if (!token.capital) return classes & ~(word.month | word.weekday)
  if (isInitialism(tokens, token)) return 0
  if (classes & givenAsWell && isGivenName(tokens, token, classes)) return 0
  // «in May»: a month is no *may*
  if (classes & word.month) return classes & ~word.auxiliary
  return isSurelyName(tokens, token) ? classes & ~(word.auxiliary | word.past) : classes
}

/** Looks each token up in the lexicon once. */
export const prepareReading = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  quotationAt: Int32Array,
  kinds: readonly BlockKind[] = [],
  footings: readonly (Footing | null)[] = []
): Reading => {
  const classes = new Int32Array(tokens.length)
  const cues: (CueForm | undefined)[] = new Array(tokens.length)
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const entry = entries.get(token.lower) ?? unlisted
    // «he’s claiming»: after a pronoun it is a verb
    const verb = token.lower === "'s" && shortening.has(elementAt(tokens, token.index - 1)?.lower ?? '')
    classes[token.index] = verb
      ? word.auxiliary | (isHas(tokens[token.index + 1]?.lower ?? '') ? 0 : word.be)
      : printedClasses(tokens, token, entry)
    cues[token.index] = entry.cue
  }
  return {text, tokens, sentences, quotations, quotationAt, kinds, classes, cues, footings}
}

/** Whether a word does one of the things that the bits of `word` name: `has(reading, at, word.pronoun | word.determiner)`. */
export const has = (reading: Reading, index: number, bits: number): boolean =>
  ((reading.classes[index] ?? 0) & bits) !== 0

/** The lower-case word at an index, or the empty string outside the text. */
export const lowerAt = (reading: Reading, index: number): string => elementAt(reading.tokens, index)?.lower ?? ''

/** The word or sign at an index as printed, or the empty string outside the text. */
export const textAt = (reading: Reading, index: number): string => elementAt(reading.tokens, index)?.text ?? ''

/** Where the tokens from `first` to `last`, exclusive, stand in the file. */
export const spanOf = (reading: Reading, first: number, last: number): Span => ({
  start: reading.tokens[first]?.start ?? 0,
  end: elementAt(reading.tokens, last - 1)?.end ?? 0
})

/** Whether a token is read aloud: a word or a number. */
export const isWordAt = (reading: Reading, index: number): boolean => {
  const kind = elementAt(reading.tokens, index)?.kind
  return kind === 'word' || kind === 'number'
}

/** Whether tokens hold at least one word. */
export const hasWords = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (isWordAt(reading, at)) return true
  return false
}

/** Index of the first token that begins at or after an offset of the file. */
export const tokenFrom = (reading: Reading, offset: number): number =>
  firstWhere(reading.tokens, (token) => token.start >= offset)

/** Whether a token can stand inside a noun phrase as noun, adjective or name. */
export const isOpen = (reading: Reading, index: number): boolean => {
  const token = elementAt(reading.tokens, index)
  return token?.kind === 'word' && ((reading.classes[index] ?? 0) & closed) === 0 && token.lower !== "'s"
}

/** Whether a token is a capitalised word that is no weekday, month or small word. */
export const isName = (reading: Reading, index: number): boolean => {
  const token = elementAt(reading.tokens, index)
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.capital &&
    ((reading.classes[index] ?? 0) & (closed | word.weekday | word.month)) === 0
  )
}

/** Whether a token is a weekday, a month, a year or a noun of time: it stands beside a tag and speaks for nobody. */
export const isTimeWord = (reading: Reading, index: number): boolean => {
  if (has(reading, index, word.weekday | word.month | word.time)) return true
  const token = elementAt(reading.tokens, index)
  return token?.kind === 'number' && year.test(token.text)
}

const year = /^(?:1[89]|20)\d\d$/u

/** Whether a token makes a possessive: `’s`, or a plural’s lone apostrophe after an `s` that closes no quotation. */
export const isPossessive = (reading: Reading, index: number): boolean => {
  const token = elementAt(reading.tokens, index)
  if (!token) return false
  if (token.lower === "'s") return true
  if (token.kind !== 'mark' || token.spaced || (token.text !== "'" && token.text !== '’')) return false
  return (
    lowerAt(reading, index - 1).endsWith('s') &&
    elementAt(reading.quotations, reading.quotationAt[index])?.last !== index + 1
  )
}
