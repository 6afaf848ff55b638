/** What is known while the story is walked through from top to end: who was named, who spoke last. */

import type {Metadata, Quotation, RawAttribution, Sentence, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {printedWords} from '../tree/printedWords.ts'
import type {Cast} from './cast.ts'
import {type Figure, makeFigure} from './figure.ts'
import {type Phrase, readPhrase} from './phrase.ts'

/** An article with its attributions, before anybody knows who speaks. */
export interface SourceReading {
  readonly text: string
  readonly metadata: Metadata
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Innermost quotation of a token, or -1. */
  readonly quotationAt: Int32Array
  readonly attributions: readonly RawAttribution[]
}

/** Who spoke, and where. */
export interface Turn {
  readonly figures: readonly Figure[]
  readonly sentence: number
  readonly at: number
  /** Whether it is a question. */
  readonly asks: boolean
}

/** The walk through a story: what it has told so far. */
export interface Scene {
  readonly reading: SourceReading
  readonly cast: Cast
  readonly sentenceAt: Int32Array
  /** 1 for each token that an attribution reports behind its verb: who is named there is talked of. */
  readonly reported: Uint8Array
  /** Index of the next name not yet passed. */
  passed: number
  readonly turns: Turn[]
  /** Tokens of every *he* and *she* outside quotations that speaks nowhere, and how many of them have been passed. */
  readonly pronouns: readonly number[]
  heard: number
  /** Whom those stood for. */
  readonly echoes: Turn[]
  /** Figures without a name by the lemma of their noun, in order of appearance. */
  readonly byNoun: Map<string, Figure[]>
  /** Figures without a name by the words of their label. */
  readonly byLabel: Map<string, Figure>
  /** Mentions already settled, by first token: one mention may speak twice. */
  readonly settled: Map<number, {readonly last: number; readonly figures: readonly Figure[]}>
  /** Whose each phrase is, found once. */
  readonly owners: Map<Phrase, string | null>
  /** Who the words from one token to another are, without speaking there; set by the walk itself. */
  recognise: (first: number, last: number) => Figure | null
  author: Figure | null
  /** Who answers in an interview of questions and answers; null until an answer speaks. */
  interviewed: Figure | null
}

/** A new figure in the cast. */
export const introduce = (scene: Scene, kind: Figure['kind'], name: string): Figure => {
  const figure = makeFigure(scene.cast.figures.length, kind, name)
  scene.cast.figures.push(figure)
  return figure
}

/** What pronouns and forms of address say of somebody’s gender. */
export const genderOf = (figure: Figure): 'female' | 'male' | null => {
  if (figure.gender) return figure.gender
  if (figure.female >= 1 && figure.female > figure.male * 2) return 'female'
  if (figure.male >= 1 && figure.male > figure.female * 2) return 'male'
  return null
}

/** Gender that may be told: by forms of address and words that say it, or by pronouns that leave no doubt. */
export const provenGender = (figure: Figure): 'female' | 'male' | null => {
  if (figure.gender) return figure.gender
  if (figure.female > 1 && figure.female > figure.male * 3) return 'female'
  return figure.male > 1 && figure.male > figure.female * 3 ? 'male' : null
}

/** The words from `first` to `last` on one line. */
export const wordsOf = ({tokens}: SourceReading, first: number, last: number): string =>
  printedWords(tokens, first, last)

/** The sentence of a token. */
export const sentenceOf = (scene: Scene, token: number): number => scene.sentenceAt[token] ?? -1

/** The last turn before a token, or null. */
export const lastTurn = (scene: Scene): Turn | null => elementAt(scene.turns, scene.turns.length - 1) ?? null

/** The noun phrase between two tokens. */
export const phraseAt = (scene: Scene, first: number, last: number): Phrase =>
  readPhrase(scene.cast.reading, first, last)
