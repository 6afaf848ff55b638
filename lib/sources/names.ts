/** Names as they stand in the text: runs of capitals, with what their words and surroundings say of whose they are. */
import {documentNouns} from '../lexicon/documents.ts'
import {honorifics, nameParticles, nameSuffixes, nameTitles} from '../lexicon/honorifics.ts'
import {
  knownOrganizations,
  organizationEndings,
  organizationNouns,
  organizationWords
} from '../lexicon/organizations.ts'
import {doubtfulOutletHeads, knownOutlets, outletHeads, outletNouns} from '../lexicon/outlets.ts'
import {demonyms, placeBeginnings, placeEndings, placeNames} from '../lexicon/places.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Sentence, Token} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import type {Span} from '../text/span.ts'
import {isClosedWord} from './closedWords.ts'

/** `office`: a title that stands for a person («the Attorney General»); `single`: one word that only the rest of the story explains. */
export type NameForm = 'person' | 'body' | 'outlet' | 'place' | 'office' | 'single'

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
  /** Whether *in*, *at* or *near* stands before it. */
  readonly placed: boolean
  /** Whether its first word begins a sentence and has a capital nowhere else: «Understated Lind» may be Lind. */
  readonly doubtful: boolean
}

export interface NameReading {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly sentenceAt: Int32Array
  readonly quotationAt: Int32Array
  /** Tokens of attributed mentions: a single capital there is a name even where a sentence begins. */
  readonly mentioned: Uint8Array
}

/** Longest run that is walked, in tokens. */
const longest = 14

/** Words of a calendar or a clause that are given names as well: «May Rolfe», «Will Osei». */
const alsoNames: ReadonlySet<string> = new Set([
  'will',
  'per',
  'may',
  'april',
  'june',
  'august',
  'jan',
  'an',
  'van',
  'long',
  'so',
  'do',
  'my',
  'no',
  'yu',
  'you',
  'he',
  'down'
])
/** Words after which a title goes on with *of*: «Secretary of State», «Director of Public Works». */
const connectors: ReadonlySet<string> = new Set(['of', 'for', 'on'])
const joinableBodies: ReadonlySet<string> = new Set([
  'department',
  'ministry',
  'committee',
  'office',
  'bureau',
  'center',
  'centre',
  'institute',
  'institution',
  'board',
  'commission',
  'administration',
  'council',
  'institutes',
  'secretary',
  'minister',
  'society',
  'association',
  'college',
  'school',
  'agency'
])
const possessiveBodies: ReadonlySet<string> = new Set([
  'sheriff',
  'attorney',
  'coroner',
  'governor',
  'mayor',
  'president',
  'prosecutor',
  'marshal',
  'clerk',
  'women',
  'men',
  'children',
  'people',
  'king',
  'queen',
  'bishop',
  'drivers',
  'nurses',
  'teachers',
  'farmers',
  'general',
  'commissioner',
  'auditor',
  'inspector',
  'examiner',
  'ombudsman',
  'minister',
  'chancellor',
  'doctors',
  'workers',
  'veterans'
])
const portfolios: ReadonlySet<string> = new Set([
  'state',
  'defense',
  'defence',
  'treasury',
  'interior',
  'justice',
  'labor',
  'labour',
  'health',
  'energy',
  'education',
  'commerce',
  'transportation',
  'transport',
  'agriculture',
  'finance',
  'staff',
  'police',
  'elections',
  'wales'
])
/** Titles that are given names or nicknames as often, when one word follows. */
export const titlesOrNames: ReadonlySet<string> = new Set([
  'dean',
  'earl',
  'duke',
  'prince',
  'king',
  'queen',
  'princess',
  'guy',
  'major',
  'marshal',
  'baron',
  'pope',
  'chase',
  'lane'
])
const placePrepositions: ReadonlySet<string> = new Set([
  'in',
  'at',
  'from',
  'near',
  'outside',
  'across',
  'around',
  'throughout',
  'into',
  'to',
  'toward',
  'towards'
])
const placing: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside'])
const outletSigns: ReadonlySet<string> = new Set([
  'news',
  'tv',
  'radio',
  'television',
  'broadcasting',
  'newspaper',
  'newspapers',
  'magazine'
])
const numberedWords: ReadonlySet<string> = new Set([
  'channel',
  'local',
  'radio',
  'unit',
  'district',
  'studio',
  'formula',
  'news',
  'fox',
  'abc',
  'nbc',
  'cbs',
  'lodge'
])
const prepositions: ReadonlySet<string> = new Set([
  'of',
  'in',
  'on',
  'at',
  'by',
  'for',
  'from',
  'with',
  'without',
  'to',
  'into',
  'about',
  'against',
  'between',
  'after',
  'before',
  'over',
  'under',
  'like',
  'than',
  'near',
  'including',
  'behind',
  'alongside',
  'via',
  'toward',
  'towards',
  'beside',
  'besides',
  'despite',
  'as'
])

const domain = /^[a-z0-9-]+\.(?:com|org|net|co|news|tv|info|io)(?:\.[a-z]{2})?$/u
const acronym = /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,5}|[A-Z]{2,5}-[A-Z]{2,5}|[A-Z]{1,3}&[A-Z]{1,3})s?$/u

/** Whether a word is written as an acronym: `IMB`, `F.B.I.` */
export const isAcronym = (text: string): boolean => text.length <= 11 && acronym.test(text)

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** Whether a word, lower case, is a form of address, an office or a role that may stand before a name. */
const isTitle = (lower: string): boolean => {
  const word = bare(lower)
  return honorifics.has(word) || nameTitles.has(word) || personNouns.has(word)
}

/** A name's words as they are compared: «Ana M. Gutierrez-Reed» and «Ana Gutierrez Reed» are one. */
export const partsOf = (tokens: readonly Token[], first: number, last: number): string[] => {
  const parts: string[] = []
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lower === "'s") continue
    if (token.lower === 'ny' && tokens[at + 1]?.capital && at + 1 < last) parts.push('new', 'york')
    else for (const part of bare(token.lower).split('-')) if (part !== '') parts.push(part)
  }
  if (parts.length < 3) return parts
  const full = parts.filter((part, at) => part.length > 1 || at === parts.length - 1)
  return full.length >= 2 ? full : parts
}

const isCommonNoun = (lower: string): boolean =>
  personNouns.has(lower) || organizationNouns.has(lower) || documentNouns.has(lower) || outletNouns.has(lower)

/** Finds every name of an article, in text order. */
export const findNames = (reading: NameReading): Name[] => {
  const {tokens, sentences, sentenceAt, quotationAt, mentioned} = reading
  const lowerSeen = new Set<string>()
  const capitalSeen = new Set<string>()
  const names: Name[] = []

  const isInitial = (at: number): boolean => {
    const sentence = sentences[sentenceAt[at] ?? -1]
    if (!sentence || sentence.first === at) return true
    const before = tokens[at - 1]
    return (
      before !== undefined &&
      before.kind !== 'word' &&
      before.kind !== 'number' &&
      (before.kind === 'mark'
        ? tokens[at]?.spaced !== true
        : before.text === ':' ||
          before.text === '•' ||
          before.text === '.' ||
          before.text === '!' ||
          before.text === '?')
    )
  }

  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (!token.capital) lowerSeen.add(token.lower)
    else if (!isInitial(token.index)) capitalSeen.add(token.lower)
  }
  const titleCase = new Uint8Array(sentences.length)
  for (const {index, region, first, last} of sentences) {
    if (region !== 'headline') continue
    let small = 0
    let capital = 0
    for (let at = first; at < last; at++) {
      const token = tokens[at]
      if (token?.kind !== 'word' || token.text.length < 4) continue
      if (token.capital) capital++
      else small++
    }
    if (capital > small) titleCase[index] = 1
  }

  const canStart = (at: number): boolean => {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (!token.capital) return mentioned[at] === 1 && domain.test(token.lower)
    if (token.text.charCodeAt(0) === 0x40 || token.text.charCodeAt(0) === 0x23) return false
    if (/^(?:[rdi]-[a-z].*|q|a)$/u.test(token.lower)) return false
    const next = tokens[at + 1]
    const headline = titleCase[sentenceAt[at] ?? -1] === 1
    const joined =
      !(headline && mentioned[at + 1] !== 1) &&
      next?.kind === 'word' &&
      next.capital &&
      next.spaced &&
      next.block === token.block &&
      !isClosedWord(next.lower)
    const initial = isInitial(at)
    if (isClosedWord(token.lower))
      return joined && alsoNames.has(token.lower) && (!initial || capitalSeen.has(token.lower))
    if (headline && mentioned[at] !== 1) return false
    const before = tokens[at - 1]
    if (!joined && (before?.capital !== true || isClosedWord(before.lower)) && isPeopleWord(token.lower)) return false
    if (!initial || joined) return true
    if (nameTitles.has(bare(token.lower))) return false
    if (capitalSeen.has(token.lower) && !personNouns.has(token.lower)) return true
    if (
      isCommonNoun(token.lower) ||
      lowerSeen.has(token.lower) ||
      /[a-z]{3}(?:ing|ly)$/u.test(token.lower) ||
      cueForms.has(token.lower)
    )
      return false
    return mentioned[at] === 1 || placeNames.has(token.lower) || knownOutlets.has(token.lower) || isAcronym(token.text)
  }

  const endOfRun = (start: number): number => {
    const sentence = sentences[sentenceAt[start] ?? -1]
    const limit = Math.min(sentence?.last ?? tokens.length, start + longest)
    let bodied = false
    let at = start
    const headline = titleCase[sentenceAt[start] ?? -1] === 1
    while (at < limit) {
      const token = tokens[at]
      if (!token || (headline && at > start && mentioned[at] !== 1)) break
      if (at > start && !token.spaced && token.kind !== 'word') break
      if (token.lower === "'s") {
        const before = tokens[at - 1]
        const after = tokens[at + 1]
        if (
          at + 1 < limit &&
          before &&
          after &&
          possessiveBodies.has(before.lower) &&
          organizationWords.has(after.lower) &&
          at - start >= 1
        ) {
          at += 2
          continue
        }
        break
      }
      if (token.kind === 'word' && token.capital) {
        if (at > start && isClosedWord(token.lower) && !alsoNames.has(token.lower)) break
        if (organizationWords.has(token.lower) || joinableBodies.has(token.lower)) bodied = true
        else if (nameTitles.has(bare(token.lower))) bodied = false
        at++
        continue
      }
      if (at === start) break
      const next = tokens[at + 1]
      const far = tokens[at + 2]
      if (
        token.kind === 'word' &&
        nameParticles.has(token.lower) &&
        next &&
        (next.capital || (nameParticles.has(next.lower) && far?.capital))
      ) {
        at += next.capital ? 2 : 3
        continue
      }
      if (token.text === '&' && next?.capital) {
        at += 2
        continue
      }
      const previous = tokens[at - 1]
      if (
        token.kind === 'word' &&
        connectors.has(token.lower) &&
        previous &&
        (bodied || isTitle(previous.lower) || organizationWords.has(previous.lower))
      ) {
        if (next?.capital && !isClosedWord(next.lower)) at += 2
        else if (next?.lower === 'the' && far?.capital && !isClosedWord(far.lower)) at += 3
        else break
        continue
      }
      if (token.lower === 'and' && !bodied && at - start <= 2 && next?.capital && tokens[start - 1]?.lower === 'the') {
        const body = endOfBody(at + 1, limit)
        if (body > at) {
          at = body
          continue
        }
      }
      if (token.lower === 'and' && bodied && next?.capital && hasConnector(start, at) && !startsPerson(at + 1)) {
        at += 2
        continue
      }
      if (token.kind === 'number' && previous && numberedWords.has(previous.lower) && token.text.length <= 4) {
        at++
        continue
      }
      break
    }
    return Math.max(at, start + 1)
  }

  /** «The Pell and Dale Hospitals *Trust*»: the end of the capitals after *and* where a word for a body closes them, or -1. */
  const endOfBody = (from: number, limit: number): number => {
    let at = from
    while (at < limit && tokens[at]?.kind === 'word' && tokens[at]?.capital && !isClosedWord(tokens[at]?.lower ?? ''))
      at++
    const last = tokens[at - 1]?.lower ?? ''
    return at - from >= 2 && (organizationWords.has(last) || personNouns.get(last)?.number === 'many') ? at : -1
  }

  const hasConnector = (start: number, end: number): boolean => {
    for (let at = start + 1; at < end; at++) if (connectors.has(tokens[at]?.lower ?? '')) return true
    return false
  }

  /** «… and Ana Lind»: two capitals and then no noun of a body. */
  const startsPerson = (at: number): boolean => {
    const second = tokens[at + 1]
    return (
      second?.kind === 'word' &&
      second.capital &&
      !organizationWords.has(second.lower) &&
      tokens[at + 2]?.capital !== true
    )
  }

  /** Where the name begins after its titles, and whether the run is nothing but a title. */
  const splitTitles = (
    start: number,
    end: number
  ): {first: number; polite: boolean; gender: 'female' | 'male' | null; office: boolean} => {
    let title = -1
    let connected = false
    for (let at = start; at < end - 1; at++) {
      const lower = tokens[at]?.lower ?? ''
      if (connected && (!nameTitles.has(bare(lower)) || connectors.has(tokens[at - 1]?.lower ?? ''))) continue
      if (isTitle(lower)) title = at
      else if (connectors.has(lower) && organizationWords.has(tokens[at - 1]?.lower ?? '')) connected = true
    }
    const last = tokens[end - 1]?.lower ?? ''
    if (title < 0)
      return {
        first: start,
        polite: false,
        gender: null,
        office: end - start >= 1 && nameTitles.has(bare(last)) && tokens[start - 1]?.lower === 'the'
      }
    const word = bare(tokens[title]?.lower ?? '')
    const after = tokens[title + 1]?.lower ?? ''
    let first = title + 1
    if (connectors.has(after)) {
      const rest = title + 2
      let from = end - 2
      if (end - rest <= 2) from = portfolios.has(tokens[rest]?.lower ?? '') && end - rest === 2 ? end - 1 : end
      while (from > rest && nameParticles.has(tokens[from - 1]?.lower ?? '')) from--
      if (/^[a-z]\.?$/u.test(tokens[from]?.lower ?? '') && from - 1 > rest) from--
      first = from
    } else if (title === start && titlesOrNames.has(word) && end - start === 2 && !honorifics.has(word)) first = start
    else if (
      isTitle(last) &&
      end - start >= 2 &&
      title === end - 2 &&
      !honorifics.has(word) &&
      nameTitles.has(bare(last)) &&
      (tokens[start - 1]?.lower === 'the' || !/^(?:mr|ms|mrs|dr)$/u.test(word)) &&
      isOfficePair(word, bare(last))
    )
      first = end
    return {
      first,
      polite: honorifics.has(word),
      gender: honorifics.get(word) ?? personNouns.get(word)?.gender ?? null,
      office: first >= end
    }
  }

  /** «The Florida Republican», «a Corran Democrat»: a description in capitals. */
  const isLabel = (start: number, end: number): boolean => {
    const before = tokens[start - 1]?.lower ?? ''
    if (before !== 'the' && before !== 'a' && before !== 'an' && before !== 'one' && before !== 'another') return false
    const last = tokens[end - 1]?.lower ?? ''
    if (!personNouns.has(last) || outletHeads.has(last) || end - start > 4) return false
    if (tokens[end]?.text === '(' && isAcronym(tokens[end + 1]?.text ?? '')) return false
    for (let at = start; at < end; at++) if (organizationWords.has(tokens[at]?.lower ?? '')) return false
    return true
  }

  /** «SKARNHAVN (Reuters) — », «CORRAN, March 3 — »: where the story was written. */
  const isDateline = (first: number, last: number): boolean => {
    const token = tokens[first]
    const after = tokens[last]
    if (
      !token ||
      token.text.length < 3 ||
      token.text.toUpperCase() !== token.text ||
      tokens[first - 1]?.block === token.block
    )
      return false
    return after !== undefined && (after.text === '(' || after.text === ',' || /^[—–-]+$/u.test(after.text))
  }

  const formOf = (first: number, last: number, polite: boolean, titled: boolean): NameForm => {
    const lower: string[] = []
    for (let at = first; at < last; at++) lower.push(tokens[at]?.lower ?? '')
    const full = lower.join(' ')
    const tail = lower[lower.length - 1] ?? ''
    const before = tokens[first - 1]?.lower ?? ''
    if (polite) return 'person'
    if (domain.test(full) || knownOutlets.has(full) || /^[a-z]+-(?:tv|fm|am)$/u.test(full)) return 'outlet'
    if (knownOrganizations.has(full)) return 'body'
    if (placeNames.has(full) || isDateline(first, last)) return 'place'
    if (lower.length > 1) {
      if (lower.length === 2 && placeBeginnings.has(lower[0] ?? '') && placePrepositions.has(before)) return 'place'
      if (lower.some((word) => outletSigns.has(word))) return 'outlet'
      if (!titled && personNouns.get(tail)?.number === 'many') return 'body'
      if (outletHeads.has(tail) && !titled && (!doubtfulOutletHeads.has(tail) || before === 'the')) return 'outlet'
      if (
        lower.includes('&') ||
        organizationEndings.has(tail) ||
        (!titled && lower.some((word) => organizationWords.has(word)))
      )
        return 'body'
      if (placeEndings.has(tail)) return 'place'
      if (isAcronym(tokens[last - 1]?.text ?? '') && !titled && !nameSuffixes.has(tail)) return 'body'
      if (lower.some((word) => connectors.has(word))) return 'body'
      if (nameTitles.has(bare(tail)) && before === 'the') return 'office'
      if (before === 'the' && !titled) return 'body'
      return 'person'
    }
    if (outletHeads.has(tail) && before === 'the') return 'outlet'
    return 'single'
  }

  let at = 0
  while (at < tokens.length) {
    if (!canStart(at)) {
      at++
      continue
    }
    let start = at
    let end = endOfRun(start)
    at = end
    if (isInitial(start) && end - start > 1 && !capitalSeen.has(tokens[start]?.lower ?? '')) {
      const word = tokens[start]?.lower ?? ''
      if (
        (lowerSeen.has(word) && !isTitle(word) && !demonyms.has(word)) ||
        (/(?:ing|ly)$/u.test(word) && word.length > 5 && !isTitle(word))
      )
        start++
    }
    while (start < end - 1 && /-(?:based|born|area|backed|led|raised|educated)$/u.test(tokens[start]?.lower ?? ''))
      start++
    while (start < end - 1 && nameParticles.has(tokens[start]?.lower ?? '') && tokens[start]?.capital === false) start++
    const split = splitTitles(start, end)
    let first = split.first
    if (tokens[end]?.lower === ',' && nameSuffixes.has(tokens[end + 1]?.lower ?? '') && tokens[end + 1]?.capital) {
      end += 2
      at = end
    }
    if (!split.office && first === start && end - first >= 3 && demonyms.has(tokens[first]?.lower ?? '')) first++
    if (!split.office && first > start && !split.polite && /^(?:body|outlet)$/u.test(formOf(first, end, false, false)))
      first = start
    const office = split.office || first >= end || (first === start && isLabel(start, end))
    if (office) first = start
    const sentence = sentenceAt[first] ?? -1
    const parts = partsOf(tokens, first, end)
    if (parts.length > 1 && nameSuffixes.has(parts[parts.length - 1] ?? '')) parts.pop()
    const before = tokens[start - 1]?.lower ?? ''
    const opening = tokens[first]?.lower ?? ''
    const opened = before === 'the' || before === 'a' || before === 'an'
    names.push({
      index: names.length,
      first,
      last: end,
      start: tokens[first]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      form: office ? 'office' : formOf(first, end, split.polite, first > start),
      parts,
      key: parts.join(' '),
      titled: start,
      polite: split.polite,
      gender: split.gender,
      sentence,
      quoted: (quotationAt[first] ?? -1) >= 0,
      possessor: isPossessiveAt(tokens, end),
      article: before === 'the',
      doubtful:
        end - first > 1 &&
        isInitial(first) &&
        !capitalSeen.has(opening) &&
        (lowerSeen.has(opening) || (opening.length > 5 && /(?:[^r]ed|ing|ly|ous|ive|ful|less)$/u.test(opening))),
      placed: !isPossessiveAt(tokens, end) && placing.has(opened ? (tokens[start - 2]?.lower ?? '') : before),
      oblique: prepositions.has(opened ? (tokens[start - 2]?.lower ?? '') : before)
    })
  }
  return names
}

/** Capitals that name a people or say where something is from, and nobody: «Norwegians», «a Democratic senator». */
const isPeopleWord = (lower: string): boolean => {
  if (personNouns.get(lower)?.number === 'many') return true
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  if (/-(?:american|born|based)$/u.test(one)) return true
  return demonyms.has(lower) ? !surnamesToo.has(lower) : one !== lower && demonyms.has(one) && !surnamesToo.has(one)
}

/** Demonyms that are surnames or given names as often. */
const surnamesToo: ReadonlySet<string> = new Set(
  'green black white gay english french german christian dane pole finn scot welsh norman roman holland jordan israel burmese maori swede labor labour irish'.split(
    ' '
  )
)

const isOfficePair = (title: string, last: string): boolean =>
  (title === 'attorney' && last === 'general') ||
  (title === 'vice' && last === 'president') ||
  (title === 'deputy' && last !== 'general') ||
  (title === 'district' && last === 'attorney') ||
  (title === 'chief' && last === 'justice')

/** Whether a possessive follows the word that ends before `at`: `’s`, or the bare apostrophe of a plural. */
export const isPossessiveAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (token.lower === "'s") return true
  if (token.kind !== 'mark' || token.spaced || (token.text !== '’' && token.text !== "'")) return false
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]
  return before.endsWith('s') && after?.kind === 'word' && after.spaced
}
