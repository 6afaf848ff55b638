/** A noun phrase by its parts: whose, how many, which kind of thing. Read from its first token, without a parser. */

import {countWords, quantityNouns} from '../lexicon/counts.ts'
import {documentNouns} from '../lexicon/documents.ts'
import {wholePeoples} from '../lexicon/naming.ts'
import type {Noun} from '../lexicon/nouns.ts'
import {organizationNouns} from '../lexicon/organizations.ts'
import {outletNouns, plainOutletNouns} from '../lexicon/outlets.ts'
import {bands, fillers, leading, noPerson, postmodifiers, quantityBefore} from '../lexicon/phrases.ts'
import {demonyms} from '../lexicon/places.ts'
import {personNouns} from '../lexicon/roles.ts'
import {auxiliaries, objectPronouns, personalPronouns, prepositions, relatives} from '../lexicon/words.ts'
import type {Token} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {isClosedWord} from './closedWords.ts'
import type {Name} from './names.ts'
import {isPossessiveAt} from './names.ts'

export type NounKind = 'person' | 'organization' | 'document' | 'outlet'

export interface Phrase {
  readonly first: number
  /** Where the words after the head begin: «of the port», «familiar with the matter», «, 43,». */
  readonly coreEnd: number
  readonly last: number
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** Tokens of the possessor («Lind» of «Lind’s lawyer», «her» of «her lawyer»), or null. */
  readonly possessor: {readonly first: number; readonly last: number} | null
  /** How many: «two officials» 2, «an official» 1, null where the phrase does not say. */
  readonly count: number | null
  readonly quantified: boolean
  /** First token of the words that belong to the head. */
  readonly modified: number
  /** Token of the head noun, or of a name's last word. */
  readonly head: number
  readonly noun: Noun | null
  readonly kind: NounKind | null
  /** The name that ends the core, if one does. */
  readonly name: Name | null
  /** The pronoun, lower case, where the phrase is nothing else. */
  readonly pronoun: string | null
}

export interface PhraseReading {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** Index of the name that a token belongs to (titles included), or -1. */
  readonly nameAt: Int32Array
}

const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such'])
const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])
const pronouns: ReadonlySet<string> = new Set(
  [
    ...personalPronouns,
    ...objectPronouns,
    'his',
    'hers',
    'theirs',
    'its',
    'their',
    'my',
    'our',
    'your',
    'who',
    'whom',
    'whose',
    'which',
    'that',
    'this',
    'these',
    'those',
    'nobody',
    'none'
  ].filter((word) => word !== 'one' && word !== 'others')
)
const stops: ReadonlySet<string> = new Set(
  [...prepositions, ...relatives].filter((word) => word !== 'off' && word !== 'out')
)
/** Words that begin a clause inside a phrase. */
const clauseWords: ReadonlySet<string> = new Set(
  [...personalPronouns, ...auxiliaries].filter((word) => word !== 'one' && word !== 'others')
)

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

interface Opening {
  determiner: Phrase['determiner']
  possessor: Phrase['possessor']
  count: number | null
  quantified: boolean
  at: number
}

/** Determiners, numbers and quantities before the noun: «the two», «at least three of the four», «a majority of». */
const readOpening = (tokens: readonly Token[], nameAt: Int32Array, first: number, limit: number): Opening => {
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

const isGap = (token: Token): boolean =>
  token.kind === 'punctuation' &&
  token.text !== '&' &&
  token.text !== '/' &&
  token.text !== '%' &&
  token.text !== '-' &&
  token.text !== '$' &&
  token.text !== '.'

/** Reads the noun phrase that begins at `first` and ends before `limit`. */
export const readPhrase = ({tokens, names, nameAt}: PhraseReading, start: number, limit: number): Phrase => {
  let first = start
  while (first < limit - 1) {
    const token = tokens[first]
    if (!token || (token.kind === 'word' && (!leading.has(token.lower) || nameAt[first] !== -1))) break
    if (token.kind === 'number') break
    if (token.kind === 'word' && token.lower === 'all' && tokens[first + 1]?.lower === 'of') break
    first++
  }
  const only = tokens[first]
  const pronoun = only ? (only.lower.split("'")[0] ?? '') : ''
  if (only && limit - first === 1 && pronouns.has(pronoun) && !(only.capital && nameAt[first] !== -1)) {
    return {
      first,
      coreEnd: limit,
      last: limit,
      determiner: 'none',
      possessor: null,
      count: null,
      quantified: false,
      modified: first,
      head: first,
      noun: null,
      kind: null,
      name: null,
      pronoun
    }
  }
  const opening = readOpening(tokens, nameAt, first, limit)
  let {determiner, possessor} = opening
  const {count, quantified, at} = opening
  let modified = at
  let head = at
  let name: Name | null = null
  let end = at
  if (at > first && stops.has(tokens[at]?.lower ?? '') && nameAt[at] === -1) {
    // «Many in the crowd»: the quantity is all there is.
    modified = first
    head = at - 1
    return {
      first,
      coreEnd: at,
      last: limit,
      determiner,
      possessor,
      count,
      quantified,
      modified,
      head,
      noun: null,
      kind: null,
      name: null,
      pronoun: null
    }
  }
  while (end < limit) {
    const token = tokens[end]
    if (!token) break
    const index = nameAt[end] ?? -1
    if (index !== -1) {
      const found = names[index]
      const last = Math.min(found?.last ?? end + 1, limit)
      name = found ?? null
      head = last - 1
      end = Math.max(last, end + 1)
      continue
    }
    if (token.lower === "'s" || (end > at && isPossessiveAt(tokens, end))) {
      if (end + 1 >= limit) break
      possessor = {
        first: determiner === 'definite' && possessor === null ? Math.max(first, modified - 1) : modified,
        last: end
      }
      determiner = 'possessive'
      modified = end + 1
      name = null
      end++
      continue
    }
    if (isGap(token) || token.kind === 'mark') break
    // «People it did not name», «a man I know».
    if (token.kind === 'word' && end > modified && !token.capital && clauseWords.has(token.lower)) break
    if (
      token.kind === 'word' &&
      end > at &&
      !token.capital &&
      (stops.has(token.lower) || (postmodifiers.has(token.lower) && end > modified))
    )
      break
    if ((token.lower === 'and' || token.lower === 'or') && end > modified) {
      if (name !== null || !isCompound(tokens, nameAt, end, limit)) break
      end++
      continue
    }
    if (token.text === '.') break
    head = end
    name = null
    end++
  }
  if (name && isLabelName(tokens, name, modified)) name = null
  let noun: Noun | null = null
  let kind: NounKind | null = null
  if (!name) {
    for (let back = end - 1; back >= modified; back--) {
      const found = nounOf(tokens[back]?.lower ?? '')
      if (!found && !trails(tokens[back])) break
      if (!found) continue
      noun = found.noun
      kind = isNewsNoun(tokens, back) ? 'outlet' : found.kind
      head = back
      end = back + 1
      break
    }
    if (determiner !== 'none' && kind !== 'document' && (noun === null ? determiner !== 'indefinite' : true))
      name = apposedName(tokens, names, nameAt, end, limit)
    if (name) head = name.last - 1
  }
  return {
    first,
    coreEnd: Math.max(end, first + 1),
    last: limit,
    determiner,
    possessor,
    count,
    quantified,
    modified,
    head,
    noun,
    kind,
    name,
    pronoun: null
  }
}

/** Whether *and* joins two words of one label: «the businessman and author», «current and former officials»; not «the mayor and her aide». */
const isCompound = (tokens: readonly Token[], nameAt: Int32Array, at: number, limit: number): boolean => {
  const next = tokens[at + 1]
  if (at + 1 >= limit || next?.kind !== 'word' || nameAt[at + 1] !== -1) return false
  return !definite.has(next.lower) && !possessives.has(next.lower) && !countWords.has(next.lower)
}

/** Whether a word after the noun is no head itself: «a voter passing», «voters better», «the campaign said». */
const trails = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  /(?:ing|ed|ly|er|ent)$/u.test(token.lower) ||
  isClosedWord(token.lower) ||
  cueForms.has(token.lower)

/** «News agency», «television channel»: a body that is an outlet. */
const isNewsNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:agency|agencies|organizations?|organisations?|service|group|channel|site|company|outlets?)$/u.test(
    tokens[at]?.lower ?? ''
  ) && /^(?:news|press|media|television|tv|radio|broadcasting|wire)$/u.test(tokens[at - 1]?.lower ?? '')

/** «The Attorney General», «the Corran Republican», «a Democrat»: capitals, but a description. */
const isLabelName = (tokens: readonly Token[], name: Name, modified: number): boolean => {
  if (name.form === 'office') return true
  if (name.form !== 'single' && name.form !== 'person') return false
  if (name.titled < name.first || name.titled !== modified || name.first === 0) return false
  const before = tokens[name.first - 1]?.lower ?? ''
  if (before !== 'the' && before !== 'a' && before !== 'an' && before !== 'one' && before !== 'another') return false
  return nounOf(tokens[name.last - 1]?.lower ?? '')?.kind === 'person'
}

/** «Her lawyer, Karl Voss,», «a spokesman for the port, the Rev. Karl Voss»: the first name that a comma sets beside the phrase. */
const apposedName = (
  tokens: readonly Token[],
  names: readonly Name[],
  nameAt: Int32Array,
  from: number,
  limit: number
): Name | null => {
  for (let at = from; at <= limit && at < from + 24; at++) {
    if (tokens[at]?.text !== ',') continue
    const small = tokens[at + 1]?.lower
    const start = at + 1 + (small === 'former' || small === 'the' ? 1 : 0)
    const name = names[nameAt[start] ?? -1]
    if (!name || name.titled !== start || name.form === 'place' || name.form === 'office') continue
    const after = tokens[name.last]?.text ?? ''
    if (name.last === limit || after === ',' || after === '.' || after === '(') return name
  }
  return null
}

/** Whether a word, lower case, names the people of a nation, faith or party: `Norwegians`, `Democrats`. */
export const isPeopleName = (lower: string): boolean =>
  personNouns.get(lower)?.number === 'many' ||
  (lower.endsWith('s') && demonyms.has(lower.slice(0, -1))) ||
  wholePeoples.has(lower)
