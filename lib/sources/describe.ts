/** What a phrase tells of somebody: title, body, how they can know. */
import {countWords} from '../lexicon/counts.ts'
import {titleAbbreviations} from '../lexicon/honorifics.ts'
import {affiliating, titleComplements, titleModifiers} from '../lexicon/labels.ts'
import {demonyms} from '../lexicon/places.ts'
import {determiners, pastVerbs, timeNouns} from '../lexicon/words.ts'
import type {Sentence, Token} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {elementAt} from '../text/elementAt.ts'
import {printedWords} from '../tree/printedWords.ts'
import {isClosedWord} from './closedWords.ts'
import {opensKnowing, readKnowing, type Stretch} from './knowing.ts'
import type {Name} from './names.ts'
import {nounOf} from './nounOf.ts'
import type {Phrase, PhraseReading} from './phrase.ts'

/** What words beside a name, or in place of one, tell of its bearer. */
export interface Description {
  /** As written, without article and possessor: `safety officer`. */
  readonly title: string | null
  /** Lemmas of the person nouns in it. */
  readonly roles: readonly string[]
  /** As written: `the port`. */
  readonly affiliation: string | null
  /** First and last token of the affiliation, for finding whom it names. */
  readonly of: Stretch | null
  /** Token of *its*, *his* or *her* before the label, whose bearer the story must tell; -1 without one. */
  readonly ownedBy: number
  readonly justification: string | null
  readonly gender: 'female' | 'male' | null
  /** Whether the label is plural and speaks of several names. */
  readonly many: boolean
  /** Whether nothing but its place shows the label: it proves no person. */
  readonly guessed: boolean
  /** Whether it speaks of somebody known: «the clerk, Ana Lind», «whom we call Juniper». */
  readonly given: boolean
  /** `organization` where the words say that the name is a body’s. */
  readonly kind: 'person' | 'organization' | 'document' | 'outlet'
}

/**
 * Words that tell nothing yet. All that a description may tell is there: one that is copied and gets another property has a hidden class of its
 * own in V8, and is slow to make and to read.
 */
export const nothingTold: Description = {
  title: null,
  roles: [],
  affiliation: null,
  of: null,
  ownedBy: -1,
  justification: null,
  gender: null,
  many: false,
  guessed: false,
  given: false,
  kind: 'person'
}

/** An article with its names, as descriptions are read in it. */
export interface DescriptionReading extends PhraseReading {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** Words that open a noun phrase. */
export const determinerWords: ReadonlySet<string> = new Set(determiners)

/** The words of a stretch on one line; null where there are none. */
export const wordsIn = ({tokens}: DescriptionReading, {first, last}: Stretch): string | null =>
  first < last && last <= tokens.length ? printedWords(tokens, first, last) : null

/** Lemmas of the person nouns of a title, the last first. */
export const rolesIn = (tokens: readonly Token[], first: number, last: number): string[] => {
  const roles: string[] = []
  for (let at = last - 1; at >= first; at--) {
    const lower = tokens[at]?.lower ?? ''
    const found = nounOf(titleAbbreviations.get(lower.replace(/\.$/u, '')) ?? lower)
    if (found?.kind === 'person') roles.push(found.noun.lemma)
  }
  return roles
}

const timeWords: ReadonlySet<string> = new Set([...timeNouns, 'time'])
const address = /^(?:dr|prof|professor|rev|sir|dame)\.?$/iu

/** Whether a title is no more than a form of address, which a proper title takes the place of. */
export const isAddress = (title: string): boolean => address.test(title)

/** Ranks that say nothing of a post: «Lt. Cmdr. Ana Lind, the coastguard’s duty commander», «Major Ana Lind, an army spokeswoman». */
const rank =
  /^(?:(?:lt|cmdr|capt|sgt|col|gen|maj|adm|det|insp|supt|cpl|major|sergeant|lieutenant|colonel|corporal|constable)\.? ?)+$/iu

/** Whether a title is no more than a rank, which a post takes the place of. */
export const isRank = (title: string): boolean => rank.test(title)

/** Whether a word may stand in a title before its noun. */
export const isModifier = (lower: string): boolean => titleModifiers.has(lower) || nounOf(lower) !== null

const pastForms: ReadonlySet<string> = new Set(pastVerbs)

/** Whether a word reads as a verb in the past rather than as part of a label. */
export const isVerb = (lower: string): boolean =>
  pastForms.has(lower) ||
  (cueForms.has(lower) && nounOf(lower) === null) ||
  (/[a-z]{3}ed$/u.test(lower) && !lower.includes('-') && !isModifier(lower))

/** A phrase as a description: title with what belongs to it, the body after its preposition, the clause behind. */
export const describePhrase = (reading: DescriptionReading, phrase: Phrase): Description => {
  const {tokens} = reading
  const relative = endOfComplements(tokens, phrase)
  const end = endOfTitle(reading, phrase, relative)
  const complement = bodyAfter(reading, end, relative)
  const pronoun = phrase.possessor !== null && isPronoun(tokens, phrase.possessor)
  const possessor = pronoun ? null : phrase.possessor
  // «the firm’s manager *for the north*»: her body is the firm
  const outer = pronoun && /^(?:in|for)$/u.test(tokens[end]?.lower ?? '')
  const named = modifierName(reading, phrase)
  const of = outer ? null : (possessor ?? complement ?? named)
  const knowing = relative < phrase.last ? readKnowing(tokens, relative, phrase.last) : null
  return {
    title: wordsIn(reading, {first: startOfTitle(tokens, phrase, named), last: end}),
    roles: rolesIn(tokens, phrase.modified, phrase.coreEnd),
    affiliation: of && wordsIn(reading, of),
    of,
    ownedBy: pronoun && !of ? (phrase.possessor?.first ?? -1) : -1,
    justification: knowing && wordsIn(reading, knowing),
    gender: phrase.noun?.gender ?? null,
    many: phrase.noun?.number === 'many',
    guessed: false,
    given: false,
    kind: isSomebody(tokens, phrase) ? 'person' : (phrase.kind ?? 'person')
  }
}

/** «the *then* head of research», «the *Corran* mayor»: the title begins behind them. */
const startOfTitle = (tokens: readonly Token[], {modified}: Phrase, named: Stretch | null): number =>
  named?.first === modified ? named.last : modified + (tokens[modified]?.lower === 'then' ? 1 : 0)

/** Where «of the port», «at the mill» end and a clause begins, or the phrase ends. */
const endOfComplements = (tokens: readonly Token[], {coreEnd, last}: Phrase): number => {
  let at = coreEnd
  while (at < last && tokens[at]?.lower !== 'which' && !opensKnowing(tokens, at)) at++
  while (at > coreEnd && elementAt(tokens, at - 1)?.text === ',' && (at === last || tokens[at]?.lower !== 'which')) at--
  return at
}

/** «chief *of staff*», «professor *of marine biology*», «vice president *for operations*»: where the title ends. */
const endOfTitle = ({tokens, nameAt}: DescriptionReading, {coreEnd}: Phrase, limit: number): number => {
  let end = coreEnd
  if (tokens[end]?.lower === 'in' && tokens[end + 1]?.lower === 'chief') end += 2
  while (end < limit && /^(?:of|for|in|on)$/u.test(tokens[end]?.lower ?? '')) {
    const last = endOfField(tokens, nameAt, end + 1, limit)
    if (last === end + 1 || (tokens[end]?.lower !== 'of' && isForWhom(tokens, end + 1, last))) break
    end = last
  }
  return end
}

/** Where the words for a field end that stand without article, «marine biology», «global operations and supply»; its first token where it is none. */
const endOfField = (tokens: readonly Token[], nameAt: Int32Array, first: number, limit: number): number => {
  let at = first
  while (at < limit && at < first + 9) {
    const token = tokens[at]
    if (token?.kind !== 'word' || nameAt[at] !== -1) break
    const {lower, capital} = token
    if (
      lower === 'and'
        ? at === first
        : capital
          ? !demonyms.has(lower)
          : isClosedWord(lower) && (!countWords.has(lower) || tokens[at + 1]?.lower === 'of')
    )
      break
    if (at === first && (lower === 'a' || lower === 'an')) break
    at++
  }
  if (elementAt(tokens, at - 1)?.lower === 'and') at--
  // «spokesman for candidate Ana Lind», «staff for months»: whose, and how long
  if (nameAt[at] !== undefined && nameAt[at] !== -1 && at < limit) return first
  if (timeWords.has(elementAt(tokens, at - 1)?.lower ?? '')) return first
  return at
}

/** «lawyer for *residents*», «spokesman for *two families*»: for whom, not for what. */
const isForWhom = (tokens: readonly Token[], first: number, last: number): boolean => {
  const lower = elementAt(tokens, last - 1)?.lower ?? ''
  const found = titleComplements.has(lower) ? null : nounOf(lower)
  return found !== null && found.kind !== 'document' && last - first <= 2
}

/** «lawyer for *the port*», «pilot at *Corran Freight*» */
const bodyAfter = ({tokens, nameAt}: DescriptionReading, end: number, limit: number): Stretch | null => {
  const next = tokens[end + 1]
  if (!affiliating.has(tokens[end]?.lower ?? '') || end + 1 >= limit || next?.kind === 'number') return null
  const body = {first: end + 1, last: endOfBody(tokens, end + 1, limit)}
  while (body.last > body.first && elementAt(tokens, body.last - 1)?.lower === 'and') body.last--
  if (timeWords.has(tokens[body.first + 1]?.lower ?? '') || elementAt(tokens, body.last - 1)?.lower === 'time')
    return null
  const preposition = tokens[end]?.lower ?? ''
  if (/^(?:with|in)$/u.test(preposition) && /^an?$/u.test(tokens[body.first]?.lower ?? '')) return null
  return /^(?:on|by|to|with)$/u.test(preposition) && !holdsBody(tokens, nameAt, body) ? null : body
}

/** «aide to *Ms Lind*», «workers on *the convoy’s staff*»; not «opponents on *the left*». */
const holdsBody = (tokens: readonly Token[], nameAt: Int32Array, {first, last}: Stretch): boolean => {
  for (let at = first; at < last; at++) if (nameAt[at] !== -1 || nounOf(tokens[at]?.lower ?? '') !== null) return true
  return false
}

/** Where the words for a body end: «Corran, Ost» goes on behind its comma, «Corran, for example» does not. */
const endOfBody = (tokens: readonly Token[], first: number, last: number): number => {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.text === '(' || /^(?:[—–]|--)$/u.test(token?.text ?? '')) return at
    if (token?.text === ',' && tokens[at + 1]?.capital !== true) return at
    if (token?.lower === 'and' && opensAnother(tokens[at + 1])) return at
    if ((token?.kind === 'number' || countWords.has(token?.lower ?? '')) && timeWords.has(tokens[at + 1]?.lower ?? ''))
      return at
    // «at the Corran Institute *reportedly said*»
    if (at > first && token?.lower.endsWith('ly') && cueForms.has(tokens[at + 1]?.lower ?? '')) return at
    // «at the Corran Institute *since 2019*»
    if (at > first && /^(?:since|during|until|before|after|when|as)$/u.test(token?.lower ?? '')) return at
  }
  return last
}

/** «at Yale and *author* of a book», «of the board and *a* friend» */
const opensAnother = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && (determinerWords.has(token.lower) || nounOf(token.lower)?.kind === 'person')

/** «A retired letter carrier», «a carrier who …»: the noun may be a body’s, the words are a person’s. */
const isSomebody = (tokens: readonly Token[], phrase: Phrase): boolean =>
  tokens[phrase.coreEnd]?.lower === 'who' || /^(?:retired|former|longtime)$/u.test(tokens[phrase.modified]?.lower ?? '')

/** «Lind spokesman», «Harbour Board officials»: the name before the noun; «Top advisers» has none. */
const modifierName = ({tokens, names, nameAt}: DescriptionReading, phrase: Phrase): Stretch | null => {
  for (let at = phrase.modified; at < phrase.head; at++) {
    const name = elementAt(names, nameAt[at])
    // «U.S.-born», «All-Star», «Corran-based»
    if (name && (!tokens[name.last]?.spaced || isHyphened(tokens, name))) return null
    if (name && name.last - name.titled === 1 && titleModifiers.has(tokens[name.titled]?.lower ?? '')) return null
    if (name && name.last <= phrase.head) return {first: name.titled, last: name.last}
  }
  return null
}

const isHyphened = (tokens: readonly Token[], {titled, last}: Name): boolean =>
  last - titled === 1
    ? (tokens[titled]?.text.includes('-') ?? false)
    : /-(?:based|born)$/u.test(elementAt(tokens, last - 1)?.lower ?? '')

const isPronoun = (tokens: readonly Token[], {first, last}: Stretch): boolean =>
  last - first === 1 && isClosedWord(tokens[first]?.lower ?? '')
