/** What the words of a run of capitals say it is, and where its titles end. */
import {honorifics, nameParticles, nameSuffixes, nameTitles} from '../lexicon/honorifics.ts'
import {
  nameConnectors,
  officePairs,
  outletSigns,
  placePrepositions,
  portfolios,
  titlesOrNames
} from '../lexicon/naming.ts'
import {knownOrganizations, organizationEndings, organizationWords} from '../lexicon/organizations.ts'
import {doubtfulOutletHeads, knownOutlets, outletHeads} from '../lexicon/outlets.ts'
import {placeBeginnings, placeEndings, placeNames} from '../lexicon/places.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {isAcronym, isDomain, withoutStop} from './capitals.ts'

/** `office`: a title that stands for a person («the Attorney General»); `single`: one word that only the rest of the story explains. */
export type NameForm = 'person' | 'body' | 'outlet' | 'place' | 'office' | 'single'

/** Whether a word, lower case, is a form of address, an office or a role that may stand before a name. */
export const isTitle = (lower: string): boolean => {
  const word = withoutStop(lower)
  return honorifics.has(word) || nameTitles.has(word) || personNouns.has(word)
}

/** A run of capitals parted into titles and name. */
export interface TitledRun {
  /** First token of the name. */
  readonly first: number
  readonly polite: boolean
  readonly gender: 'female' | 'male' | null
  /** Whether the run is nothing but a title. */
  readonly office: boolean
}

/** Where the name begins after its titles. */
export const splitTitles = (tokens: readonly Token[], start: number, end: number): TitledRun => {
  const title = lastTitle(tokens, start, end)
  const last = withoutStop(elementAt(tokens, end - 1)?.lower ?? '')
  if (title < 0) {
    const isPair = end - start === 2 && officePairs.has(`${tokens[start]?.lower}-${last}`)
    const office = isPair || (nameTitles.has(last) && elementAt(tokens, start - 1)?.lower === 'the')
    return {first: start, polite: false, gender: null, office}
  }
  const word = withoutStop(tokens[title]?.lower ?? '')
  const polite = honorifics.has(word)
  const gender = honorifics.get(word) ?? personNouns.get(word)?.gender ?? null
  let first = title + 1
  if (nameConnectors.has(tokens[first]?.lower ?? '')) first = afterComplement(tokens, title + 2, end)
  else if (!polite && title === end - 2 && titlesOrNames.has(word) && mayBeGiven(tokens, start, title)) first = title
  else if (!polite && title === end - 2 && officePairs.has(`${word}-${last}`)) first = end
  return {first, polite, gender, office: first >= end}
}

/** «Dean Rowe», «Rep. Earl Rowe»: a title that stands alone or behind another is a given name as well. */
const mayBeGiven = (tokens: readonly Token[], start: number, title: number): boolean =>
  title === start || isTitle(elementAt(tokens, title - 1)?.lower ?? '')

/** The last word of a run that is a title of what follows; titles inside a body’s name are none. */
const lastTitle = (tokens: readonly Token[], start: number, end: number): number => {
  let title = -1
  let connected = false
  for (let at = start; at < end - 1; at++) {
    const lower = tokens[at]?.lower ?? ''
    const before = elementAt(tokens, at - 1)?.lower ?? ''
    if (connected && (!nameTitles.has(withoutStop(lower)) || nameConnectors.has(before))) continue
    if (isTitle(lower)) title = at
    else if (nameConnectors.has(lower) && organizationWords.has(before)) connected = true
  }
  return title
}

/** «Director of Public Works Ana Lind»: the last two capitals, where there are more; of «Secretary of State» none. */
const afterComplement = (tokens: readonly Token[], rest: number, end: number): number => {
  if (end - rest <= 2) return end - rest === 2 && portfolios.has(tokens[rest]?.lower ?? '') ? end - 1 : end
  let from = end - 2
  while (from > rest && nameParticles.has(elementAt(tokens, from - 1)?.lower ?? '')) from--
  if (/^[a-z]\.?$/u.test(tokens[from]?.lower ?? '') && from - 1 > rest) from--
  return from
}

/** «The Florida Republican», «a Corran Democrat»: a description in capitals. */
export const isLabel = (tokens: readonly Token[], start: number, end: number): boolean => {
  if (!/^(?:the|a|an|one|another)$/u.test(elementAt(tokens, start - 1)?.lower ?? '')) return false
  const last = elementAt(tokens, end - 1)?.lower ?? ''
  if (!personNouns.has(last) || outletHeads.has(last) || end - start > 4) return false
  if (tokens[end]?.text === '(' && isAcronym(tokens[end + 1]?.text ?? '')) return false
  for (let at = start; at < end; at++) if (organizationWords.has(tokens[at]?.lower ?? '')) return false
  return true
}

/** «SKARNHAVN (Reuters) — », «CORRAN, March 3 — »: where the story was written. */
const isDateline = (tokens: readonly Token[], first: number, last: number): boolean => {
  const token = tokens[first]
  const after = tokens[last]
  if (!token || !after) return false
  const comma = elementAt(tokens, first - 1)
  // «SKARNHAVN, *Ostmark* —»
  if (comma?.text === ',' && comma.block === token.block && opensShouted(tokens, first - 2))
    return /^(?:\(|[—–-]+)$/u.test(after.text)
  if (token.text.length < 3 || comma?.block === token.block) return false
  // «J.W. Lowe, a farmer» is none
  return opensShouted(tokens, last - 1) && !initials.test(token.text) && /^(?:\(|,|[—–-]+)$/u.test(after.text)
}

const initials = /^(?:\p{Lu}\.)+$/u

/** How many words the name of a town may have. */
const longestTown = 4

/** Whether capitals that end at a token open their block: «PORT CORRAN». */
const opensShouted = (tokens: readonly Token[], last: number): boolean => {
  const block = elementAt(tokens, last)?.block
  for (let at = last; at > last - longestTown; at--) {
    const token = elementAt(tokens, at)
    if (token?.kind !== 'word' || token.text.length < 2 || token.text !== token.text.toUpperCase()) return false
    if (elementAt(tokens, at - 1)?.block !== block) return true
  }
  return false
}

/** What the words from `first` to `last` name, as far as they themselves and their neighbours tell. */
export const formOf = (
  tokens: readonly Token[],
  first: number,
  last: number,
  polite: boolean,
  titled: boolean
): NameForm => {
  if (polite) return 'person'
  const lower: string[] = []
  for (let at = first; at < last; at++) lower.push(tokens[at]?.lower ?? '')
  const full = lower.join(' ')
  if (knownOutlets.has(full) || isDomain(full)) return 'outlet'
  if (full.includes('-') && /^[a-z]+-(?:tv|fm|am)$/u.test(full)) return 'outlet'
  if (knownOrganizations.has(full)) return 'body'
  if (placeNames.has(full) || isDateline(tokens, first, last)) return 'place'
  const before = elementAt(tokens, first - 1)?.lower ?? ''
  if (lower.length === 1) return outletHeads.has(full) && before === 'the' ? 'outlet' : 'single'
  return formOfSeveral(lower, before, titled, tokens[first]?.text ?? '', elementAt(tokens, last - 1)?.text ?? '')
}

/** «*NHS* Corran», «*RSPCA* Wales»: the short form of a body in capitals. */
const isShort = (text: string): boolean => isAcronym(text) && text.length > 2

const formOfSeveral = (
  lower: readonly string[],
  before: string,
  titled: boolean,
  firstText: string,
  lastText: string
): NameForm => {
  const tail = lower[lower.length - 1] ?? ''
  if (lower.length === 2 && placeBeginnings.has(lower[0] ?? '') && placePrepositions.has(before)) return 'place'
  if (lower.some((word) => outletSigns.has(word))) return 'outlet'
  if (!titled && personNouns.get(tail)?.number === 'many') return 'body'
  if (!titled && outletHeads.has(tail) && (!doubtfulOutletHeads.has(tail) || before === 'the')) return 'outlet'
  if (lower.includes('&') || organizationEndings.has(tail)) return 'body'
  if (!titled && lower.some((word) => organizationWords.has(word))) return 'body'
  if (placeEndings.has(tail)) return 'place'
  if (!titled && isAcronym(lastText) && !nameSuffixes.has(tail)) return 'body'
  if (!titled && knownOrganizations.has(lower[0] ?? '') && isShort(firstText)) return 'body'
  if (lower.some((word) => nameConnectors.has(word))) return 'body'
  if (before !== 'the') return 'person'
  return nameTitles.has(withoutStop(tail)) ? 'office' : titled ? 'person' : 'body'
}
