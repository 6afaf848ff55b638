/** A noun phrase by its parts: whose, how many, which kind of thing. Read from its first token, without a parser. */
import {countWords} from '../lexicon/counts.ts'
import {titleComplements} from '../lexicon/labels.ts'
import {leading, postmodifiers} from '../lexicon/nounPhrases.ts'
import type {Noun} from '../lexicon/nouns.ts'
import {attaching} from '../lexicon/phrases.ts'
import {auxiliaries, objectPronouns, personalPronouns, prepositions, relatives, timeNouns} from '../lexicon/words.ts'
import type {Token} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {elementAt} from '../text/elementAt.ts'
import {isClosedWord} from './closedWords.ts'
import type {Name} from './names.ts'
import {isPossessiveAt} from './names.ts'
import {type KnownNoun, type NounKind, nounOf} from './nounOf.ts'
import {definite, type Opening, possessives, readOpening} from './phraseOpening.ts'

/** A noun phrase: «the port’s two lawyers», «a person familiar with the talks», «Ana Lind, 43,». */
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

/** What reading a phrase needs of an article. */
export interface PhraseReading {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** Index of the name that a token belongs to (titles included), or -1. */
  readonly nameAt: Int32Array
}

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

const isGap = (token: Token): boolean =>
  token.kind === 'punctuation' &&
  token.text !== '&' &&
  token.text !== '/' &&
  token.text !== '%' &&
  token.text !== '-' &&
  token.text !== '$' &&
  token.text !== '.'

/** What a walk over the core of a phrase finds. */
interface Core {
  determiner: Phrase['determiner']
  possessor: Phrase['possessor']
  modified: number
  head: number
  name: Name | null
  end: number
}

/** Walks from the first word after determiner and number to where the core ends: a preposition, a comma, a clause. */
const readCore = ({tokens, names, nameAt}: PhraseReading, first: number, limit: number, opening: Opening): Core => {
  const {determiner, possessor, at} = opening
  const core: Core = {determiner, possessor, modified: at, head: at, name: null, end: at}
  while (core.end < limit) {
    const {end} = core
    const token = tokens[end]
    if (!token) break
    const name = elementAt(names, nameAt[end])
    if (name) {
      const last = Math.min(name.last, limit)
      core.name = name
      core.head = last - 1
      core.end = Math.max(last, end + 1)
    } else if (token.lower === "'s" || (end > at && isPossessiveAt(tokens, end))) {
      if (end + 1 >= limit) break
      passPossessor(core, first)
    } else if ((token.lower === 'and' || token.lower === 'or') && end > core.modified) {
      if (core.name !== null || !isCompound(tokens, nameAt, end, limit)) break
      core.end++
    } else if ((core.name ?? elementAt(tokens, end - 1)?.capital) && isOwnerGoingOn(tokens, end, limit)) {
      core.end = end + 2
      passPossessor(core, first)
    } else if (
      // «Ana Lind *the* head of the league»: a comma is missing
      (core.name !== null && token.lower === 'the') ||
      closesCore(token, end, at, core.modified) ||
      isItsVerb(tokens, end, core.modified, limit) ||
      isItsDoing(tokens, end, core.modified)
    )
      break
    else {
      core.head = end
      core.name = null
      core.end++
    }
  }
  if (core.name && isLabelName(tokens, core.name, core.modified)) core.name = null
  return core
}

/** «Lind*’s* lawyer», «the port*’s* lawyer»: what was read so far is whose. */
const passPossessor = (core: Core, first: number): void => {
  const withArticle = core.determiner === 'definite' && core.possessor === null
  core.possessor = {first: withArticle ? Math.max(first, core.modified - 1) : core.modified, last: core.end}
  core.determiner = 'possessive'
  core.modified = core.end + 1
  core.name = null
  core.end++
}

/** «Ferries *in Motion*’s chief»: a preposition and a capital that go on with whose it is. */
const isOwnerGoingOn = (tokens: readonly Token[], at: number, limit: number): boolean =>
  /^(?:in|on|at|for|of)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.capital === true &&
  at + 3 < limit &&
  tokens[at + 2]?.lower === "'s"

/** Whether a word ends the core: «of», «who», «familiar», «people *it* did not name». */
const closesCore = (token: Token, end: number, at: number, modified: number): boolean => {
  if (token.kind === 'mark' || isGap(token) || token.text === '.') return true
  if (token.kind !== 'word' || token.capital) return false
  if (end > at && stops.has(token.lower)) return true
  return end > modified && (postmodifiers.has(token.lower) || clauseWords.has(token.lower))
}

/** «The woman *rallied* supporters», «police *receive* calls», «agreements *bar*»: a verb that a mention took along by mistake. */
export const isItsVerb = (tokens: readonly Token[], at: number, modified: number, limit: number): boolean => {
  const token = tokens[at]
  const subject = at > modified ? nounOf(elementAt(tokens, at - 1)?.lower ?? '') : null
  if (!subject || !token || token.kind !== 'word' || token.capital || nounOf(token.lower)) return false
  if (isClosedWord(token.lower) || attaching.has(token.lower) || postmodifiers.has(token.lower)) return false
  if (attaching.has(tokens[at + 1]?.lower ?? '')) return false
  if (subject.kind === 'person' && /[a-z]{3}ed$/u.test(token.lower)) return !token.lower.includes('-')
  if (subject.noun.number === 'one' || subject.kind === 'organization') return false
  const last = nounOf(elementAt(tokens, limit - 1)?.lower ?? '')
  return last === null
    ? at === limit - 1 || subject.kind === 'person'
    : last.kind === 'document' && subject.kind === 'person'
}

/** «The man *leading* the search», «sailors *using* old charts»: what people do, told behind their noun. */
const isItsDoing = (tokens: readonly Token[], at: number, modified: number): boolean => {
  const token = tokens[at]
  if (at <= modified || token?.kind !== 'word' || token.capital || !/[a-z]{2}ing$/u.test(token.lower)) return false
  if (nounOf(token.lower) || nounOf(tokens[at - 1]?.lower ?? '')?.kind !== 'person') return false
  return isClosedWord(tokens[at + 1]?.lower ?? '')
}

/** The head noun: the last of the core, or the one before a word that only follows it. */
const findNoun = (tokens: readonly Token[], {modified, end}: Core): (KnownNoun & {readonly at: number}) | null => {
  for (let at = end - 1; at >= modified; at--) {
    const found = nounOf(tokens[at]?.lower ?? '')
    if (found) return {noun: found.noun, kind: isNewsNoun(tokens, at) ? 'outlet' : found.kind, at}
    if (!trails(tokens[at])) return null
  }
  return null
}

/** Words that stand before a phrase and belong to none: «but even the mayor». */
const skipLeading = ({tokens, nameAt}: PhraseReading, start: number, limit: number): number => {
  let first = start
  while (first < limit - 1) {
    const token = tokens[first]
    if (!token || token.kind === 'number') break
    if (token.kind === 'word' && (!leading.has(token.lower) || nameAt[first] !== -1)) break
    if (token.lower === 'all' && tokens[first + 1]?.lower === 'of') break
    first++
  }
  return first
}

/** Reads the noun phrase that begins at `first` and ends before `limit`. */
export const readPhrase = (reading: PhraseReading, start: number, limit: number): Phrase => {
  const {tokens, names, nameAt} = reading
  const first = skipLeading(reading, start, limit)
  const bare: Phrase = {
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
    pronoun: null
  }
  const only = tokens[first]
  const pronoun = only?.lower.split("'")[0] ?? ''
  if (limit - first === 1 && pronouns.has(pronoun) && !(only?.capital && nameAt[first] !== -1))
    return {...bare, pronoun}
  const opening = readOpening(tokens, nameAt, first, limit)
  const {count, quantified, at} = opening
  // «Many in the crowd»: the quantity is all there is.
  if (at > first && stops.has(tokens[at]?.lower ?? '') && nameAt[at] === -1)
    return {
      ...bare,
      determiner: opening.determiner,
      possessor: opening.possessor,
      count,
      quantified,
      coreEnd: at,
      head: at - 1
    }
  const core = readCore(reading, first, limit, opening)
  const {determiner, possessor, modified} = core
  const known = core.name ? null : findNoun(tokens, core)
  const end = known ? known.at + 1 : core.end
  // «Company chairman, Ana Lind,»
  const bareTitle = determiner === 'none' && known?.kind === 'person' && known.noun.number === 'one'
  const apposable =
    !core.name &&
    known?.kind !== 'document' &&
    (determiner !== 'none' || bareTitle) &&
    (known !== null || determiner !== 'indefinite')
  const titled = core.name || known?.noun.number === 'many' ? null : nameAfterOffice(reading, end, limit)
  const name = titled ?? (apposable ? apposedName(tokens, names, nameAt, end, limit) : core.name)
  return {
    ...bare,
    coreEnd: Math.max(end, first + 1),
    determiner,
    possessor,
    count,
    quantified,
    modified,
    head: name && !core.name ? name.last - 1 : (known?.at ?? core.head),
    noun: known?.noun ?? null,
    kind: known?.kind ?? null,
    name
  }
}

/** Whether *and* joins two words of one label: «the businessman and author», «current and former officials»; not «the mayor and her aide». */
const isCompound = (tokens: readonly Token[], nameAt: Int32Array, at: number, limit: number): boolean => {
  const next = tokens[at + 1]
  if (at + 1 >= limit || next?.kind !== 'word' || nameAt[at + 1] !== -1) return false
  return !definite.has(next.lower) && !possessives.has(next.lower) && !countWords.has(next.lower)
}

const timeWords: ReadonlySet<string> = new Set(timeNouns)

/** Whether a word after the noun is no head itself: «a voter passing», «voters better», «the campaign said». */
const trails = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  /(?:ing|ed|ly|er|ent)$/u.test(token.lower) ||
  isClosedWord(token.lower) ||
  timeWords.has(token.lower) ||
  cueForms.has(token.lower)

/** «The former secretary *of state* Ana Lind»: the name after an office of two words. */
const nameAfterOffice = ({tokens, names, nameAt}: PhraseReading, end: number, limit: number): Name | null => {
  if (tokens[end]?.lower !== 'of' || !titleComplements.has(tokens[end + 1]?.lower ?? '')) return null
  const name = elementAt(names, nameAt[end + 2])
  return name && name.titled === end + 2 && name.last <= limit ? name : null
}

/** «News agency», «television channel»: a body that is an outlet. */
const isNewsNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:agency|agencies|organizations?|organisations?|service|group|channel|site|company|outlets?)$/u.test(
    tokens[at]?.lower ?? ''
  ) &&
  /^(?:news|press|media|television|tv|radio|broadcasting|wire)$/u.test(elementAt(tokens, at - 1)?.lower ?? '') &&
  elementAt(tokens, at - 2)?.lower !== 'social'

/** «The Attorney General», «the Corran Republican», «a Democrat»: capitals, but a description. */
const isLabelName = (tokens: readonly Token[], name: Name, modified: number): boolean => {
  if (name.form === 'office') return true
  if (name.form !== 'single' && name.form !== 'person') return false
  if (name.titled < name.first || name.titled !== modified || name.first === 0) return false
  const before = elementAt(tokens, name.first - 1)?.lower ?? ''
  if (before !== 'the' && before !== 'a' && before !== 'an' && before !== 'one' && before !== 'another') return false
  return nounOf(elementAt(tokens, name.last - 1)?.lower ?? '')?.kind === 'person'
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
    const name = elementAt(names, nameAt[start])
    if (!name || name.titled !== start || name.form === 'place' || name.form === 'office') continue
    const after = tokens[name.last]?.text ?? ''
    const within = name.last < limit && /^(?:of|from|at)$/u.test(after)
    if (name.last === limit || within || after === ',' || after === '.' || after === '(') return name
  }
  return null
}
