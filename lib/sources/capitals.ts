/** Which capitals a text gives its words, and where a name may begin. */
import {documentNouns} from '../lexicon/documents.ts'
import {nameTitles} from '../lexicon/honorifics.ts'
import {alsoNames, demonymSurnames, portfolios, smallSurnames, titlesOrNames} from '../lexicon/naming.ts'
import {organizationNouns} from '../lexicon/organizations.ts'
import {knownOutlets, outletNouns} from '../lexicon/outlets.ts'
import {demonyms, placeNames} from '../lexicon/places.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Sentence, Token} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {elementAt} from '../text/elementAt.ts'
import {isClosedWord} from './closedWords.ts'

/** What finding names needs of an article. */
export interface NameReading {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly sentenceAt: Int32Array
  readonly quotationAt: Int32Array
  /** Tokens of attributed mentions: a single capital there is a name even where a sentence begins. */
  readonly mentioned: Uint8Array
}

/** A text with what it shows of its capitals. */
export interface Capitals extends NameReading {
  /** Words with a capital that stand somewhere without one. */
  readonly lowerSeen: ReadonlySet<string>
  /** Words that have one inside a sentence. */
  readonly capitalSeen: ReadonlySet<string>
  /** Sentences that are headlines With Capitals Throughout, or lines in capitals. */
  readonly titleCase: Uint8Array
}

/** Verbs before a name in marks: «whom we are calling “Juniper”». */
const naming: ReadonlySet<string> = new Set('called calling calls call named nicknamed dubbed as'.split(' '))

const domain = /^[a-z0-9-]+\.(?:com|org|net|co|news|tv|info|io)(?:\.[a-z]{2})?$/u
const acronym = /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,5}|[A-Z]{2,5}-[A-Z]{2,5}|[A-Z]{1,3}&[A-Z]{1,3})s?$/u

/** Whether a word is written as an acronym: `IMB`, `F.B.I.` */
export const isAcronym = (text: string): boolean => text.length <= 11 && acronym.test(text)

/** Whether a word, lower case, is an address on the net: `corranpost.com`. */
export const isDomain = (lower: string): boolean => lower.includes('.') && domain.test(lower)

/** A word without the stop of an abbreviation. */
export const withoutStop = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** Whether a capital stands at a place where every word has one. */
export const isInitial = ({tokens, sentences, sentenceAt}: NameReading, at: number): boolean => {
  const sentence = elementAt(sentences, sentenceAt[at])
  if (!sentence || sentence.first === at) return true
  const before = elementAt(tokens, at - 1)
  if (!before || before.kind === 'word' || before.kind === 'number') return false
  if (before.kind === 'mark') return tokens[at]?.spaced !== true && !naming.has(elementAt(tokens, at - 2)?.lower ?? '')
  return before.text === ':' || before.text === '•' || before.text === '.' || before.text === '!' || before.text === '?'
}

/** Looks at every capital of a text once. */
export const readCapitals = (reading: NameReading): Capitals => {
  const capital = new Set<string>()
  const capitalSeen = new Set<string>()
  for (const token of reading.tokens) {
    if (!token.capital || token.kind !== 'word') continue
    capital.add(token.lower)
    if (!isInitial(reading, token.index)) capitalSeen.add(token.lower)
  }
  const lowerSeen = new Set<string>()
  for (const token of reading.tokens) {
    if (!token.capital && token.kind === 'word' && capital.has(token.lower)) lowerSeen.add(token.lower)
  }
  const titleCase = new Uint8Array(reading.sentences.length)
  for (const sentence of reading.sentences)
    if (isTitleCase(reading, sentence) || isShouted(reading, sentence)) titleCase[sentence.index] = 1
  const {tokens, sentences, sentenceAt, quotationAt, mentioned} = reading
  // Not spread: what is added to a copy gives each its own hidden class, and every capital of the text is looked at through this one.
  return {tokens, sentences, sentenceAt, quotationAt, mentioned, lowerSeen, capitalSeen, titleCase}
}

/** Longest line in capitals that is a label of the page, in tokens. */
const longestLabel = 6

/** «FULL TEXT.», «SIGN UP»: a line of the page that names nobody. */
const isShouted = ({tokens}: NameReading, {first, last}: Sentence): boolean => {
  let words = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (token.text.length < 2 || token.text !== token.text.toUpperCase()) return false
    words++
  }
  return words > 1 && last - first <= longestLabel
}

const isTitleCase = ({tokens}: NameReading, {region, first, last}: Sentence): boolean => {
  if (region !== 'headline') return false
  let balance = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.text.length >= 4) balance += token.capital ? 1 : -1
  }
  return balance > 0
}

/** Whether a token stands in a headline in capitals, outside every mention. */
export const isCapitalized = ({titleCase, sentenceAt, mentioned}: Capitals, at: number): boolean =>
  mentioned[at] !== 1 && titleCase[sentenceAt[at] ?? -1] === 1

const isCommonNoun = (lower: string): boolean =>
  personNouns.has(lower) || organizationNouns.has(lower) || documentNouns.has(lower) || outletNouns.has(lower)

/** Party tags (`R-Ore.`) and the marks of an interview (`Q`, `A`) are no names. */
const noName = /^(?:[rdi]-[a-z].*|q|a)$/u

/** Whether a name may begin at a token. */
export const canBeginName = (capitals: Capitals, at: number): boolean => {
  const {tokens, mentioned, capitalSeen, lowerSeen} = capitals
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const {lower, text} = token
  // «I/B/E/S»: a letter of what it is short for
  if (text.length === 1 && !token.spaced && elementAt(tokens, at - 1)?.text === '/') return false
  if (!token.capital) return mentioned[at] === 1 && isDomain(lower)
  if (text.startsWith('@') || text.startsWith('#') || noName.test(lower)) return false
  const joined = isJoined(capitals, at)
  const initial = isInitial(capitals, at)
  // «the US Geographical Survey»: a land, where small letters would be a pronoun
  if (isClosedWord(lower) && !(text === 'US' && joined)) {
    const isSurname = smallSurnames.has(lower) && mentioned[at] === 1 && capitalSeen.has(lower)
    return isSurname || (joined && alsoNames.has(lower) && (!initial || capitalSeen.has(lower) || mentioned[at] === 1))
  }
  if (isCapitalized(capitals, at)) return false
  const before = elementAt(tokens, at - 1)
  if (!joined && (before?.capital !== true || isClosedWord(before.lower)) && isPeopleWord(lower)) return false
  if (!initial || joined) return true
  // «*King* says», after «Ana King»
  if (titlesOrNames.has(lower) && capitalSeen.has(lower) && isAlone(capitals, at)) return true
  if (nameTitles.has(withoutStop(lower)))
    return (
      tokens[at + 1]?.lower === 'of' && portfolios.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.capital === true
    )
  if (capitalSeen.has(lower) && (!personNouns.has(lower) || isAlone(capitals, at))) return true
  if (isCommonNoun(lower) || lowerSeen.has(lower) || cueForms.has(lower) || /[a-z]{3}(?:ing|ly)$/u.test(lower))
    return false
  return mentioned[at] === 1 || placeNames.has(lower) || knownOutlets.has(lower) || isAcronym(text)
}

/** «*Friend* said»: a noun in the singular that speaks without an article can only be a surname. */
const isAlone = ({tokens, mentioned}: Capitals, at: number): boolean =>
  mentioned[at] === 1 && mentioned[at + 1] !== 1 && personNouns.get(tokens[at]?.lower ?? '')?.number === 'one'

/** Whether another capital follows that may belong to the same name. */
const isJoined = (capitals: Capitals, at: number): boolean => {
  const token = capitals.tokens[at]
  const next = capitals.tokens[at + 1]
  if (next?.kind !== 'word' || !next.capital || !next.spaced || next.block !== token?.block) return false
  return !isClosedWord(next.lower) && !isCapitalized(capitals, at + 1)
}

/** Capitals that name a people or say where something is from, and nobody: «Norwegians», «a Democratic senator». */
const isPeopleWord = (lower: string): boolean => {
  if (personNouns.get(lower)?.number === 'many') return true
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  if (/-(?:american|born|based)$/u.test(one)) return true
  if (demonyms.has(lower)) return !demonymSurnames.has(lower)
  return demonyms.has(one) && !demonymSurnames.has(one)
}
