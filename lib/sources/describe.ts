/** What the words around a name say of its bearer: title, body, how they can know. */

import {knowingWords} from '../lexicon/anonymity.ts'
import {nameTitles, titleAbbreviations} from '../lexicon/honorifics.ts'
import {
  affiliating,
  knowledge,
  labelAdjectives,
  titleComplements,
  titleModifiers,
  titleOpeners
} from '../lexicon/labels.ts'
import {knownOrganizations} from '../lexicon/organizations.ts'
import {demonyms} from '../lexicon/places.ts'
import {determiners} from '../lexicon/words.ts'
import type {Sentence, Token} from '../model.ts'
import {printedWords} from '../tree/printedWords.ts'
import {tellsReason} from './anonymity.ts'
import {isClosedWord, prepositionWords} from './closedWords.ts'
import type {Name} from './names.ts'
import {nounOf} from './nounOf.ts'
import {type Phrase, type PhraseReading, readPhrase} from './phrase.ts'

/** What words beside a name, or in place of one, tell of its bearer. */
export interface Description {
  /** As written, without article and possessor: `safety officer`. */
  readonly title: string | null
  /** Lemmas of the person nouns in it. */
  readonly roles: readonly string[]
  /** As written: `the port`. */
  readonly affiliation: string | null
  /** First and last token of the affiliation, for finding whom it names. */
  readonly of: {readonly first: number; readonly last: number} | null
  readonly justification: string | null
  readonly gender: 'female' | 'male' | null
  /** Whether the label is plural and speaks of several names. */
  readonly many: boolean
  /** Whether it speaks of somebody known: «the clerk, Ana Lind», «whom we call Juniper». */
  readonly given?: boolean
  /** `organization` where the words say that the name is a body’s. */
  readonly kind: 'person' | 'organization' | 'document' | 'outlet'
}

/** An article with its names, as descriptions are read in it. */
export interface DescriptionReading extends PhraseReading {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

const determinerWords: ReadonlySet<string> = new Set(determiners)

/** Longest look around a name, in tokens. */
const reach = 28

const slice = ({tokens}: DescriptionReading, first: number, last: number): string | null =>
  first < last && last <= tokens.length ? printedWords(tokens, first, last) : null

const rolesIn = (tokens: readonly Token[], first: number, last: number): string[] => {
  const roles: string[] = []
  for (let at = last - 1; at >= first; at--) {
    const lower = tokens[at]?.lower ?? ''
    const found = nounOf(titleAbbreviations.get(lower.replace(/\.$/u, '')) ?? lower)
    if (found?.kind === 'person') roles.push(found.noun.lemma)
  }
  return roles
}

/** The words before a name: «actor Ana Lind», «the port’s lawyer, Ana Lind», «Councillor Ana Lind». */
export const describeBefore = (reading: DescriptionReading, name: Name): Description | null => {
  const {tokens} = reading
  if (name.titled < name.first) {
    const inRun = describeRun(reading, name)
    if (inRun) return inRun
  }
  let end = name.titled
  const owner = tokens[end - 1]?.lower === "'s" ? reading.names[reading.nameAt[end - 2] ?? -1] : undefined
  if (owner && name.form === 'person') {
    const of = {first: owner.titled, last: owner.last}
    return {
      title: null,
      roles: [],
      affiliation: slice(reading, owner.first, owner.last),
      of,
      justification: null,
      gender: null,
      many: false,
      kind: 'person'
    }
  }
  const called = calledFrom(reading, name)
  if (called > 0) {
    const label = labelBefore(reading, called, false, name)
    return label && {...label, given: true}
  }
  // «Secretary of state Ana Lind»: the label is two words longer than its noun.
  if (tokens[end - 2]?.lower === 'of' && titleComplements.has(tokens[end - 1]?.lower ?? '')) {
    const label =
      nounOf(tokens[end - 3]?.lower ?? '')?.kind === 'person' ? labelBefore(reading, end - 2, false, name) : null
    return label?.title ? {...label, title: `${label.title} of ${tokens[end - 1]?.text}`} : null
  }
  const comma = tokens[end - 1]?.text === ','
  if (comma) end--
  const head = tokens[end - 1]
  if (!head || head.block !== tokens[name.first]?.block || head.kind !== 'word') return null
  const found = nounOf(head.lower)
  if (!found || reading.nameAt[end - 1] !== -1) return null
  if (found.kind !== 'person' && comma && !isApposedBody(reading, end, name)) return null
  return labelBefore(reading, end, comma, name)
}

/** «The utility, Aguas Selva, …»: a body’s label and its name between commas; not «at the hospital, Ana Lind, …». */
const isApposedBody = ({tokens}: DescriptionReading, end: number, name: Name): boolean => {
  if (!/^(?:,|\(|which|said)$/u.test(tokens[name.last]?.lower ?? '')) return false
  for (let at = end - 2; at >= 0 && at > end - 5; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (lower === 'the' || lower === "'s" || lower === 'its') return !prepositionWords.has(tokens[at - 1]?.lower ?? '')
    if (isClosedWord(lower)) return false
  }
  return false
}

/** «A clerk named Ana Lind», «the clerk, whom we are calling “Juniper”»: where the label before ends, or -1. */
const calledFrom = ({tokens, sentences, nameAt}: DescriptionReading, name: Name): number => {
  let at = name.titled - 1
  if (tokens[at]?.kind === 'mark') at--
  if (!/^(?:named|called|calling|calls|call|nicknamed|dubbed)$/u.test(tokens[at]?.lower ?? '')) return -1
  const floor = Math.max(sentences[name.sentence]?.first ?? 0, at - 7)
  for (; at > floor; at--) {
    const token = tokens[at - 1]
    if (token?.kind === 'word' && nameAt[at - 1] === -1 && nounOf(token.lower)?.kind === 'person') return at
    const near =
      token?.text === ',' || /^(?:who|whom|we|are|is|the|was|were|been|be|has|have)$/u.test(token?.lower ?? '')
    if (!near) return -1
  }
  return -1
}

/** A title inside the run of capitals: «Harbour Master Ana Lind». */
const describeRun = (reading: DescriptionReading, name: Name): Description | null => {
  const {tokens} = reading
  const start = name.titled + (/^(?:former|ex|then|late)$/u.test(tokens[name.titled]?.lower ?? '') ? 1 : 0)
  let from = start
  while (from < name.first && !isTitleWord(tokens[from]?.lower ?? '')) from++
  if (from >= name.first) return null
  while (from > start && titleOpeners.has(tokens[from - 1]?.lower ?? '')) from--
  if (isOneLabel(tokens, start, from)) from = start
  const roles = rolesIn(tokens, from, name.first)
  const title = slice(reading, from, name.first)
  if (/^(?:mr|mrs|ms|miss|mx|sir|dame|lady|lord|messrs)\.?$/iu.test(title ?? '')) return null
  const noun = nounOf(tokens[name.first - 1]?.lower ?? '')?.noun
  const before = start > name.titled ? start - 1 : name.titled - 1
  const former = tokens[before]?.lower === 'former' ? `${tokens[before]?.text} ` : ''
  return {
    title: former + title,
    roles,
    affiliation: from > start ? slice(reading, start, from) : null,
    of: from > start ? {first: start, last: from} : null,
    justification: null,
    gender: noun?.gender ?? null,
    many: noun?.number === 'many',
    kind: 'person'
  }
}

/** «Presumptive Harbour nominee», «Israeli Prime Minister», «Labor Secretary»: no body before the title, but words of its own. */
const isOneLabel = (tokens: readonly Token[], start: number, title: number): boolean => {
  if (labelAdjectives.has(tokens[start]?.lower ?? '')) return true
  for (let at = start; at < title; at++) {
    if (!isAdjective(tokens, at) && !titleModifiers.has(tokens[at]?.lower ?? '')) return false
  }
  return true
}

/** «Presumptive», «Republican»; not the first word of the White House. */
const isAdjective = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? ''
  if (labelAdjectives.has(lower)) return true
  return demonyms.has(lower) && !knownOrganizations.has(`${lower} ${tokens[at + 1]?.lower}`)
}

const isTitleWord = (lower: string): boolean =>
  nameTitles.has(lower.replace(/\.$/u, '')) || nounOf(lower)?.kind === 'person' || /^(?:dr|prof|rev)\.?$/u.test(lower)

const labelBefore = (reading: DescriptionReading, end: number, comma: boolean, name: Name): Description | null => {
  const {tokens, nameAt, names, sentences} = reading
  const floor = Math.max(sentences[name.sentence]?.first ?? 0, end - 7)
  let from = end - 1
  let of: Description['of'] = null
  let delimited = false
  let given = false
  while (from > floor) {
    const before = tokens[from - 1]
    if (!before || before.kind === 'punctuation' || before.kind === 'mark') break
    const index = nameAt[from - 1] ?? -1
    if (index !== -1) {
      const owner = names[index]
      delimited = true
      if (!owner || tokens[from]?.lower === "'s") break
      if (isAdjective(tokens, owner.titled)) from = owner.titled
      else of = {first: owner.titled, last: owner.last}
      break
    }
    if (before.lower === "'s") {
      const owner = names[nameAt[from - 2] ?? -1]
      if (owner) of = {first: owner.titled, last: owner.last}
      else of = {first: Math.max(floor, determinerBefore(tokens, from - 2, floor)), last: from - 1}
      delimited = true
      break
    }
    if (determinerWords.has(before.lower)) {
      delimited = true
      given = comma && before.lower === 'the'
      break
    }
    if (isClosedWord(before.lower)) break
    from--
  }
  if (from === floor && floor === sentences[name.sentence]?.first && !/(?:ing)$/u.test(tokens[from]?.lower ?? ''))
    delimited = true
  if (!delimited) {
    if (comma) return null
    from = end - 1
    while (from > floor && isModifier(tokens[from - 1]?.lower ?? '')) from--
  }
  const found = nounOf(tokens[end - 1]?.lower ?? '')
  if (!found || (comma && found.noun.number === 'many')) return null
  return {
    title: slice(reading, from, end),
    roles: rolesIn(tokens, from, end),
    affiliation: of ? slice(reading, of.first, of.last) : null,
    of,
    justification: null,
    gender: found.noun.gender,
    many: found.noun.number === 'many',
    given,
    kind: found.kind
  }
}

const isModifier = (lower: string): boolean => titleModifiers.has(lower) || nounOf(lower) !== null

const determinerBefore = (tokens: readonly Token[], at: number, floor: number): number => {
  let from = at
  while (from > floor && tokens[from - 1]?.kind === 'word' && !isClosedWord(tokens[from - 1]?.lower ?? '')) from--
  return determinerWords.has(tokens[from - 1]?.lower ?? '') && from > floor ? from - 1 : from
}

/** The words after a name: «Ana Lind, 43, a lawyer for the port who attended the meeting, …». */
export const describeAfter = (reading: DescriptionReading, name: Name): Description | null => {
  const {tokens, sentences} = reading
  const limit = Math.min(sentences[name.sentence]?.last ?? tokens.length, name.last + reach)
  let at = name.last
  if (tokens[at]?.text === '(') {
    const close = findClosing(tokens, at, limit)
    if (close > 0) at = close + 1
  }
  const opener = tokens[at]
  if (opener && (opener.lower === 'of' || opener.lower === 'at' || opener.lower === 'from'))
    return belonging(reading, name, at, limit)
  if (opener?.kind !== 'punctuation' || !/^(?:,|[—–-]+|\()$/u.test(opener.text)) return null
  at++
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2
  if (at >= limit) return null
  if (tokens[at]?.lower === 'who') return labelInRelative(reading, at, limit) ?? relativeOnly(reading, at, limit)
  if (prepositionWords.has(tokens[at]?.lower ?? '')) return null
  const end = endOfApposition(reading, at, limit)
  const phrase = readPhrase(reading, at, end)
  if (phrase.name || phrase.pronoun || !isLabel(reading, phrase)) return null
  if (!phrase.noun && !isTrade(tokens, phrase)) return null
  return describePhrase(reading, phrase)
}

/** «Ana Lind of the Harbour Board», «Twitter’s Ana Lind» is read before the name. */
const belonging = (reading: DescriptionReading, name: Name, at: number, limit: number): Description | null => {
  const next = reading.tokens[at + 1]
  if (name.form !== 'person' || !next || (next.lower !== 'the' && !next.capital)) return null
  let end = at + 1
  while (end < limit && end < at + 9) {
    const token = reading.tokens[end]
    if (
      token?.kind !== 'word' ||
      (!token.capital && token.lower !== 'the' && token.lower !== 'of' && nounOf(token.lower)?.kind !== 'organization')
    )
      break
    end++
  }
  const whole = reading.names[reading.nameAt[at + 1] ?? -1]
  const of = {first: at + 1, last: Math.max(end, whole?.last ?? 0)}
  return end === at + 1
    ? null
    : {
        title: null,
        roles: [],
        affiliation: slice(reading, of.first, of.last),
        of,
        justification: null,
        gender: null,
        many: false,
        kind: 'person'
      }
}

/** «Ana Lind, who was the port’s first pilot, …»: the label in the clause. */
const labelInRelative = (reading: DescriptionReading, who: number, limit: number): Description | null => {
  const {tokens} = reading
  if (!/^(?:is|was|'s)$/u.test(tokens[who + 1]?.lower ?? '')) return null
  const first = who + 2
  const phrase = readPhrase(reading, first, endOfApposition(reading, first, limit))
  if (phrase.name || phrase.kind !== 'person' || phrase.noun?.number !== 'one' || !isLabel(reading, phrase)) return null
  return describePhrase(reading, phrase)
}

const relativeOnly = (reading: DescriptionReading, at: number, limit: number): Description => {
  const end = endOfApposition(reading, at, limit)
  return {
    title: null,
    roles: [],
    affiliation: null,
    of: null,
    justification: justificationIn(reading, at, end),
    gender: null,
    many: false,
    kind: 'person'
  }
}

/** A clause that tells how somebody can know, without the comma that closes it; null for one that only goes on with the story. */
const justificationIn = (reading: DescriptionReading, first: number, last: number): string | null => {
  const {tokens} = reading
  let end = last
  // «close to the talks *who are not authorized to comment*»: the reason of the silence is no access.
  for (let at = first + 1; at < last; at++) if (tokens[at]?.lower === 'who' && tellsReason(tokens, at, last)) end = at
  while (end > first && tokens[end - 1]?.kind !== 'word' && tokens[end - 1]?.kind !== 'number') end--
  if (tokens[first]?.lower === 'who') {
    let known = false
    for (let at = first + 1; at < Math.min(end, first + 8) && !known; at++)
      known = knowingWords.has(tokens[at]?.lower ?? '')
    if (!known) return null
  }
  return slice(reading, first, end)
}

const findClosing = (tokens: readonly Token[], at: number, limit: number): number => {
  for (let next = at + 1; next < limit && next < at + 8; next++) if (tokens[next]?.text === ')') return next
  return -1
}

const endOfApposition = ({tokens}: DescriptionReading, first: number, limit: number): number => {
  for (let at = first; at < limit; at++) {
    const token = tokens[at]
    if (!token) return at
    if (token.kind === 'mark' && (token.spaced || tokens[at + 1]?.spaced !== false))
      return token.text === '’' || token.text === "'" ? at : at
    if (token.kind === 'punctuation' && /^(?:[,;:()!?]|[—–]+|--+|\.)$/u.test(token.text)) return at
  }
  return limit
}

/** «a lobsterman», «a harpist»: a trade that no list knows, by its ending. */
const isTrade = (tokens: readonly Token[], phrase: Phrase): boolean =>
  phrase.determiner === 'indefinite' &&
  phrase.count === 1 &&
  /[a-z]{3}(?:er|ist|ian|man|woman|smith|wright)$/u.test(tokens[phrase.head]?.lower ?? '')

/** Whether the words of a phrase are a label and no clause: «a lawyer for the port», not «met the lawyer». */
const isLabel = ({tokens, nameAt}: DescriptionReading, phrase: Phrase): boolean => {
  if (phrase.coreEnd - phrase.modified > 9 || phrase.head !== phrase.coreEnd - 1) return false
  for (let at = phrase.modified; at < phrase.head; at++) {
    const token = tokens[at]
    if (!token || nameAt[at] !== -1) continue
    if (determinerWords.has(token.lower)) return false
    if (phrase.determiner === 'none' && token.kind === 'word' && !token.capital && !isModifier(token.lower))
      return false
  }
  return true
}

/** A phrase as a description: title, affiliation after its preposition, and the relative clause. */
export const describePhrase = (reading: DescriptionReading, phrase: Phrase): Description => {
  const {tokens} = reading
  let end = phrase.coreEnd
  if (tokens[end]?.lower === 'in' && tokens[end + 1]?.lower === 'chief') end += 2
  if (tokens[end]?.lower === 'of' && titleComplements.has(tokens[end + 1]?.lower ?? '') && end + 2 <= phrase.last)
    end += 2
  let relative = end
  while (
    relative < phrase.last &&
    !/^(?:who|whose|which|familiar|briefed|close|involved|privy)$/u.test(tokens[relative]?.lower ?? '')
  )
    relative++
  while (
    relative > end &&
    relative === phrase.last &&
    tokens[relative - 1]?.kind === 'punctuation' &&
    tokens[relative - 1]?.text === ','
  )
    relative--
  const affiliated =
    affiliating.has(tokens[end]?.lower ?? '') &&
    end + 1 < relative &&
    tokens[end + 1]?.kind !== 'number' &&
    !knowledge.has(tokens[end + 1]?.lower ?? '')
  const complement = affiliated ? {first: end + 1, last: endOfBody(tokens, end + 1, relative)} : null
  const possessor = phrase.possessor && !isPronoun(tokens, phrase.possessor) ? phrase.possessor : null
  const named = modifierName(reading, phrase)
  const of = complement ?? possessor ?? named
  return {
    title: slice(reading, named && named.first === phrase.modified ? named.last : phrase.modified, end),
    roles: rolesIn(tokens, phrase.modified, phrase.coreEnd),
    affiliation: of ? slice(reading, of.first, of.last) : null,
    of,
    justification: relative < phrase.last ? justificationIn(reading, relative, phrase.last) : null,
    gender: phrase.noun?.gender ?? null,
    many: phrase.noun?.number === 'many',
    kind: isSomebody(tokens, phrase) ? 'person' : (phrase.kind ?? 'person')
  }
}

/** Where the words for a body end: «Corran, Ost» goes on behind its comma, «Corran, for example» does not. */
const endOfBody = (tokens: readonly Token[], first: number, last: number): number => {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.text === '(' || /^(?:[—–]|--)$/u.test(token?.text ?? '')) return at
    if (token?.text === ',' && tokens[at + 1]?.capital !== true) return at
  }
  return last
}

/** «A retired letter carrier», «a carrier who …»: the noun may be a body’s, the words are a person’s. */
const isSomebody = (tokens: readonly Token[], phrase: Phrase): boolean =>
  tokens[phrase.coreEnd]?.lower === 'who' || /^(?:retired|former|longtime)$/u.test(tokens[phrase.modified]?.lower ?? '')

/** «Lind spokesman», «Harbour Board officials»: the name before the noun. */
const modifierName = (
  {tokens, names, nameAt}: DescriptionReading,
  phrase: Phrase
): {readonly first: number; readonly last: number} | null => {
  for (let at = phrase.modified; at < phrase.head; at++) {
    const name = names[nameAt[at] ?? -1]
    // «U.S.-born»
    if (name && !tokens[name.last]?.spaced) return null
    if (name && name.last <= phrase.head) return {first: name.titled, last: name.last}
  }
  return null
}

const isPronoun = (tokens: readonly Token[], {first, last}: {readonly first: number; readonly last: number}): boolean =>
  last - first === 1 && isClosedWord(tokens[first]?.lower ?? '')
