/** Names as they stand in the text: runs of capitals, with what their words and surroundings say of whose they are. */
import {nameParticles, nameSuffixes} from '../lexicon/honorifics.ts'
import {contests, imperatives, outletSigns, placing, surnameEndings} from '../lexicon/naming.ts'
import {clubEndings, organizationEndings, organizationNouns, organizationWords} from '../lexicon/organizations.ts'
import {knownOutlets} from '../lexicon/outlets.ts'
import {demonyms, placeBeginnings} from '../lexicon/places.ts'
import {gatherings} from '../lexicon/reporting.ts'
import type {Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {type Capitals, canBeginName, isInitial, type NameReading, readCapitals, withoutStop} from './capitals.ts'
import {prepositionWords} from './closedWords.ts'
import {endOfRun} from './endOfRun.ts'
import {formOf, isLabel, isTitle, type NameForm, splitTitles} from './nameForms.ts'
import {nounOf} from './nounOf.ts'

/** A name in the text, titles left out. */
export interface Name extends Span {
  readonly index: number
  /** Tokens, `last` exclusive. */
  readonly first: number
  readonly last: number
  readonly form: NameForm
  /** Lower case, hyphens parted, initials dropped: `ana gutierrez reed`. */
  readonly parts: readonly string[]
  readonly key: string
  /** First token of the titles before it; `first` where there is none. */
  readonly titled: number
  /** Whether Mr, Ms, Dr stands before it. */
  readonly polite: boolean
  readonly gender: 'female' | 'male' | null
  readonly sentence: number
  readonly quoted: boolean
  /** Whether a possessive follows: «Lind’s lawyer». */
  readonly possessor: boolean
  /** Whether «the» stands before it. */
  readonly article: boolean
  /** Whether a preposition stands before it. */
  readonly oblique: boolean
  /** Whether it stands in the words for somebody who speaks or takes part. */
  readonly mentioned: boolean
  /** «The younger Rowe», «the elder Rowe». */
  readonly age: 'younger' | 'elder' | null
  /** Whether *in*, *at* or *near* stands before it. */
  readonly placed: boolean
  /** Whether its first word begins a sentence and has a capital nowhere else: «Understated Lind» may be Lind. */
  readonly doubtful: boolean
}

/** Finds every name of an article, in text order. */
export const findNames = (reading: NameReading): Name[] => {
  const capitals = readCapitals(reading)
  const names: Name[] = []
  let at = 0
  while (at < reading.tokens.length) {
    if (!canBeginName(capitals, at)) {
      at++
      continue
    }
    const name = readName(capitals, at, names.length)
    names.push(name)
    at = Math.max(name.last, at + 1)
  }
  return names
}

const readName = (capitals: Capitals, from: number, index: number): Name => {
  const {tokens, sentenceAt, quotationAt} = capitals
  let end = endOfRun(capitals, from)
  const start = skipOpeners(capitals, from, end)
  const split = splitTitles(tokens, start, end)
  const {polite, gender} = split
  if (tokens[end]?.text === ',' && tokens[end + 1]?.capital && nameSuffixes.has(tokens[end + 1]?.lower ?? '')) end += 2
  let {first} = split
  if (first === start && end - first >= 3 && isFrom(capitals, first, end)) first++
  // «Republican Party», «Governor’s Office»: what looked like a title belongs to a body’s name.
  if (!split.office && first > start && !polite && isBodily(formOf(tokens, first, end, false, false))) first = start
  // «Star Radio»
  if (first === end - 1 && first > start && !polite && outletSigns.has(elementAt(tokens, end - 1)?.lower ?? ''))
    first = start
  // «Redline Student Transit», «Kidney Families Network»
  const tail = elementAt(tokens, end - 1)?.lower ?? ''
  // «Man Utd»
  if (first === end - 1 && first > start && !polite && clubEndings.has(tail)) first = start
  if (
    first === end - 1 &&
    first - start > 1 &&
    !isTitle(tokens[start]?.lower ?? '') &&
    (organizationEndings.has(tail) || organizationWords.has(tail))
  )
    first = start
  const office = split.office || first >= end || (first === start && isLabel(tokens, start, end))
  if (office) first = start
  const parts = partsOf(tokens, first, end)
  if (parts.length > 1 && nameSuffixes.has(parts[parts.length - 1] ?? '')) parts.pop()
  const article = elementAt(tokens, start - 1)?.lower ?? ''
  const opened = article === 'the' || article === 'a' || article === 'an'
  const before = opened ? (elementAt(tokens, start - 2)?.lower ?? '') : article
  const possessor = isPossessiveAt(tokens, end)
  return {
    index,
    first,
    last: end,
    start: tokens[first]?.start ?? 0,
    end: elementAt(tokens, end - 1)?.end ?? 0,
    form: office
      ? 'office'
      : isSpeaker(capitals, first, end, article) || isPrintedVoice(capitals, first, end)
        ? 'person'
        : formOf(tokens, first, end, polite, first > start),
    parts,
    key: parts.join(' '),
    titled: start,
    polite,
    gender,
    sentence: sentenceAt[first] ?? -1,
    quoted: (quotationAt[first] ?? -1) >= 0,
    possessor,
    article: article === 'the',
    oblique: prepositionWords.has(before),
    placed: !possessor && placing.has(before),
    mentioned: capitals.mentioned[first] === 1,
    age: article === 'younger' ? 'younger' : article === 'elder' || article === 'older' ? 'elder' : null,
    doubtful: isDoubtful(capitals, first, end)
  }
}

/** «Bo Hall said»: two capitals that begin a mention, and end like a place or like a surname. */
const isSpeaker = ({tokens, mentioned}: Capitals, first: number, end: number, before: string): boolean =>
  end - first === 2 &&
  surnameEndings.has(elementAt(tokens, end - 1)?.lower ?? '') &&
  mentioned[first] === 1 &&
  before !== 'the' &&
  !prepositionWords.has(before) &&
  !placeBeginnings.has(tokens[first]?.lower ?? '') &&
  !organizationNouns.has(tokens[first]?.lower ?? '') &&
  !/^(?:white|city|town|music|concert)$/u.test(tokens[first]?.lower ?? '') &&
  !isTitle(tokens[first]?.lower ?? '')

/** «JAKE TABOR: No.»: a name in capitals before a colon, or one that speaks; not an acronym. */
const isPrintedVoice = ({tokens, mentioned}: Capitals, first: number, end: number): boolean =>
  end - first === 2 &&
  (tokens[end]?.text === ':' || mentioned[first] === 1) &&
  isShouted(tokens[first]) &&
  isShouted(elementAt(tokens, end - 1)) &&
  !knownOutlets.has(`${tokens[first]?.lower} ${elementAt(tokens, end - 1)?.lower}`)

/** «The American Ana Lind», whose name is the rest; not «the US Geographical Survey», which ends in a common noun. */
const isFrom = ({tokens, lowerSeen}: Capitals, first: number, end: number): boolean => {
  if (!demonyms.has(tokens[first]?.lower ?? '')) return false
  const tail = elementAt(tokens, end - 1)?.lower ?? ''
  const noun = nounOf(tail)
  return noun === null ? !lowerSeen.has(tail) && !gatherings.has(tail) && !contests.has(tail) : noun.kind === 'person'
}

const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length >= 3 && /^\p{Lu}+$/u.test(token.text)

const isBodily = (form: NameForm): boolean => form === 'body' || form === 'outlet'

/** Words at the head of a run that only the sentence gave a capital, and «Texas-based», «van». */
const skipOpeners = (capitals: Capitals, from: number, end: number): number => {
  const {tokens, lowerSeen, capitalSeen} = capitals
  let start = from
  const opening = tokens[start]?.lower ?? ''
  const called = imperatives.has(opening) && (isInitial(capitals, start) || elementAt(tokens, start - 1)?.text === '(')
  if (called && end - start > 1) return start + 1
  if (end - start > 1 && isInitial(capitals, start) && !capitalSeen.has(opening) && !isTitle(opening)) {
    const common = lowerSeen.has(opening) && !demonyms.has(opening)
    // «Kelly Motors», «Harbour Foods»: the rest alone is no name
    const isNeeded = end - start === 2 && organizationEndings.has(tokens[start + 1]?.lower ?? '')
    if (isNeeded) return start
    if (common || (opening.length > 5 && /(?:ing|ly)$/u.test(opening))) start++
  }
  while (start < end - 1 && isOrigin(tokens[start]?.lower ?? '')) start++
  while (start < end - 1 && tokens[start]?.capital === false && nameParticles.has(tokens[start]?.lower ?? '')) start++
  return start
}

/** «Texas-based», «Oslo-born». */
const isOrigin = (lower: string): boolean =>
  lower.includes('-') && /-(?:based|born|area|backed|led|raised|educated)$/u.test(lower)

const isDoubtful = (capitals: Capitals, first: number, end: number): boolean => {
  const opening = capitals.tokens[first]?.lower ?? ''
  if (end - first < 2 || capitals.capitalSeen.has(opening) || !isInitial(capitals, first)) return false
  return capitals.lowerSeen.has(opening) || (opening.length > 5 && /(?:[^r]ed|ing|ly|ous|ive|ful|less)$/u.test(opening))
}

/** A name’s words as they are compared: «Ana M. Gutierrez-Reed» and «Ana Gutierrez Reed» are one. */
export const partsOf = (tokens: readonly Token[], first: number, last: number): string[] => {
  const parts: string[] = []
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lower === "'s") continue
    // «Otto “Red” Berg» is Otto Berg
    if (at > first && tokens[at - 1]?.kind === 'mark' && !token.spaced && tokens[at + 1]?.kind === 'mark') continue
    if (token.lower === 'ny' && at + 1 < last && tokens[at + 1]?.capital) parts.push('new', 'york')
    else for (const part of withoutStop(token.lower).split('-')) if (part !== '') parts.push(part)
  }
  if (parts.length < 3) return parts
  const full = parts.filter((part, at) => part.length > 1 || at === parts.length - 1)
  return full.length >= 2 ? full : parts
}

/** Whether a possessive follows the word that ends before `at`: `’s`, or the bare apostrophe of a plural. */
export const isPossessiveAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (token.lower === "'s") return true
  if (token.kind !== 'mark' || token.spaced || (token.text !== '’' && token.text !== "'")) return false
  const after = tokens[at + 1]
  return (elementAt(tokens, at - 1)?.lower ?? '').endsWith('s') && after?.kind === 'word' && after.spaced
}
