import {countWords} from '../lexicon/counts.ts'
import {documentNouns} from '../lexicon/documents.ts'
import {wholePeoples} from '../lexicon/naming.ts'
import {noPerson} from '../lexicon/nounPhrases.ts'
import type {Noun} from '../lexicon/nouns.ts'
import {organizationNouns} from '../lexicon/organizations.ts'
import {outletNouns, plainOutletNouns} from '../lexicon/outlets.ts'
import {demonyms} from '../lexicon/places.ts'
import {personNouns} from '../lexicon/roles.ts'

/** The kinds of thing that a noun can name. */
export type NounKind = 'person' | 'organization' | 'document' | 'outlet'

/** A noun with the kind of thing that it names. */
export interface KnownNoun {
  readonly noun: Noun
  readonly kind: NounKind
}

/** Every noun of the lexicon; a word of two lists goes by the first. */
const knownNouns = new Map<string, KnownNoun>()

const learnNouns = (nouns: Iterable<readonly [string, Noun]>, kind: NounKind): void => {
  for (const [word, noun] of nouns) if (!knownNouns.has(word)) knownNouns.set(word, {noun, kind})
}

learnNouns(
  [...outletNouns].filter(([word]) => plainOutletNouns.has(word)),
  'outlet'
)
learnNouns(personNouns, 'person')
learnNouns(organizationNouns, 'organization')
learnNouns(documentNouns, 'document')
learnNouns(outletNouns, 'outlet')

/** The noun that a word is, and the kind of thing it names. Hyphened words go by their last part: `ex-minister`. */
export const nounOf = (lower: string): KnownNoun | null => {
  const known = knownNouns.get(lower)
  if (known) return known
  if (lower.length < 6 || lower.length > 40) return null
  const hyphen = lower.lastIndexOf('-')
  const part = hyphen > 0 ? lower.slice(hyphen + 1) : lower
  // «ten-man Aldmoor», «a one-woman show»
  if (hyphen > 0 && countWords.has(lower.slice(0, hyphen))) return null
  return (hyphen > 0 ? knownNouns.get(part) : undefined) ?? guessNoun(part)
}

/** Endings by which a word that no list knows names a person: `beekeeper`, `glaciologists`, `tugman`. */
const personEnding =
  /(?:man|woman|person|people|men|women|ist|eer|keeper|owner|holder|worker|maker|goer|monger|wright)(s?)$/u

const guessNoun = (lower: string): KnownNoun | null => {
  const found = lower.length < 6 ? null : personEnding.exec(lower)
  if (!found) return null
  const lemma = found[1] === 's' ? lower.slice(0, -1) : lower
  if (noPerson.has(lemma)) return null
  const many = found[1] === 's' || /(?:men|people)$/u.test(lower)
  const gender = lemma.endsWith('woman') ? 'female' : lemma.endsWith('man') ? 'male' : null
  return {noun: {lemma, number: many ? 'many' : 'one', gender, group: 'guessed'}, kind: 'person'}
}

/** Whether a word, lower case, ends like a trade: `lobsterman`, `thatcher`. */
export const isTrade = (lower: string): boolean => trade.test(lower)

const trade = /[a-z]{3}(?:er|ist|ian|man|woman|smith|wright)$/u

/** Whether a word, lower case, names the people of a nation, faith or party: `Norwegians`, `Democrats`. */
export const isPeopleName = (lower: string): boolean =>
  personNouns.get(lower)?.number === 'many' ||
  (lower.endsWith('s') && demonyms.has(lower.slice(0, -1))) ||
  wholePeoples.has(lower)
