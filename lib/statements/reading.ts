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
import {type CueForm, cueForms} from './cueForms.ts'

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

const wordClasses = new Map<string, number>()
for (const [list, bit] of tables) for (const entry of list) wordClasses.set(entry, (wordClasses.get(entry) ?? 0) | bit)

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
  return form !== undefined && form.participle && form.cue.takes.includes('clause')
}

/** Looks each token up in the lexicon once. */
export const prepareReading = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  quotationAt: Int32Array,
  kinds: readonly BlockKind[] = []
): Reading => {
  const classes = new Int32Array(tokens.length)
  const cues: (CueForm | undefined)[] = new Array(tokens.length)
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    // «he’s claiming»: after a pronoun it is a verb
    const verb = token.lower === "'s" && shortening.has(tokens[token.index - 1]?.lower ?? '')
    classes[token.index] = verb
      ? word.auxiliary | (isHas(tokens[token.index + 1]?.lower ?? '') ? 0 : word.be)
      : (wordClasses.get(token.lower) ?? 0)
    cues[token.index] = cueForms.get(token.lower)
  }
  return {text, tokens, sentences, quotations, quotationAt, kinds, classes, cues}
}

export const has = (reading: Reading, index: number, bits: number): boolean =>
  ((reading.classes[index] ?? 0) & bits) !== 0

/** The lower-case word at an index, or the empty string outside the text. */
export const lowerAt = (reading: Reading, index: number): string => reading.tokens[index]?.lower ?? ''

/** Whether a token can stand inside a noun phrase as noun, adjective or name. */
export const isOpen = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index]
  return token?.kind === 'word' && ((reading.classes[index] ?? 0) & closed) === 0 && token.lower !== "'s"
}

/** Whether a token is a capitalised word that is no weekday, month or small word. */
export const isName = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index]
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.capital &&
    ((reading.classes[index] ?? 0) & (closed | word.weekday | word.month)) === 0
  )
}
