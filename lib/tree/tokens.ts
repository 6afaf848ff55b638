/** The words and marks of an article: one scan by hand over the prose of each block. */
import {type AbbreviationNeed, abbreviationGroups, domainEndings} from '../lexicon/abbreviations.ts'
import {closeElisions, curlyElisions, openElisions} from '../lexicon/marks.ts'
import type {Block, Token, TokenKind} from '../model.ts'
import {
  APOSTROPHE,
  COMBINING,
  classOf,
  classOfPair,
  DASH,
  DIGIT,
  DOT,
  HYPHEN,
  IGNORABLE,
  JOINER,
  LETTER,
  MARK,
  OTHER,
  SPACE,
  SURROGATE
} from './characters.ts'

const abbreviations = new Map<string, AbbreviationNeed[]>()
for (const {needs, words} of abbreviationGroups) {
  for (const word of words) {
    const known = abbreviations.get(word)
    if (known) known.push(needs)
    else abbreviations.set(word, [needs])
  }
}
/** Longer words are never looked up: no abbreviation is so long, and a word may be as long as the file. */
const longestAbbreviation = Math.max(...Array.from(abbreviations.keys(), (word) => word.length))
const domains = new Set(domainEndings)
const elisions = new Set(openElisions)
const elisionsAfterCurly = new Set([...openElisions, ...curlyElisions])
const elisionsBefore = new Set(closeElisions)

const AT = 0x40
const AMPERSAND = 0x26
const HASH = 0x23
const SLASH = 0x2f
const COLON = 0x3a
const COMMA = 0x2c
const UNDERSCORE = 0x5f
const STRAIGHT = 0x27
const CURLY = 0x2019
const BACKTICK = 0x60

const classAt = (text: string, index: number): number => (index < 0 ? SPACE : classOf(text.charCodeAt(index)))

/** The class of the character at `index`, two units wide or one, as `LETTER`, `OTHER` … */
const wideClassAt = (text: string, index: number): number => {
  const found = classAt(text, index)
  if (found !== SURROGATE) return found
  const code = text.codePointAt(index) ?? 0
  return code > 0xffff ? classOfPair(code) : OTHER
}

const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)

const isAlphanumeric = (found: number): boolean => found === LETTER || found === DIGIT
const isWordAt = (text: string, index: number): boolean => isAlphanumeric(wideClassAt(text, index))
const isUpperAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  return character.toLowerCase() !== character
}

/** The end of the run of letters, digits and accents at `index`. */
const endOfRun = (text: string, index: number): number => {
  let end = index
  for (;;) {
    const found = classAt(text, end)
    if (found === LETTER || found === DIGIT || found === COMBINING || found === JOINER) end += 1
    else if (found === SURROGATE && isWordAt(text, end)) end += 2
    else return end
  }
}

/** The next place that is not white space. */
const skipSpace = (text: string, index: number): number => {
  let next = index
  while (next < text.length && classAt(text, next) <= IGNORABLE) next += 1
  return next
}

/** The end of a run of the same character: `---`, `....`. */
const endOfSame = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  let end = index + 1
  while (text.charCodeAt(end) === code) end += 1
  return end
}

/** Whether a possessive stands here: `’s`, and no letter after it. */
const isPossessiveAt = (text: string, index: number): boolean => {
  if (classAt(text, index) !== APOSTROPHE || (text.charCodeAt(index + 1) | 32) !== 0x73) return false
  const after = wideClassAt(text, index + 2)
  if (isAlphanumeric(after) || after === COMBINING || after === APOSTROPHE)
    return after === APOSTROPHE && !isWordAt(text, index + 3)
  return !(after === HYPHEN && isWordAt(text, index + 3))
}

const addressStart = /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s]/i

/** The end of a web address at `index`: up to white space or a mark, closing punctuation left out. */
const endOfAddress = (text: string, index: number): number => {
  let end = index
  let bracketed = false
  for (;;) {
    const found = classAt(text, end)
    if (found <= IGNORABLE || (found === MARK && text.charCodeAt(end) !== 0x2033)) break
    const code = text.charCodeAt(end)
    if (code === 0x3c || code === 0x3e || code === CURLY || code === 0x2018) break
    if (code === 0x28) bracketed = true
    end += 1
  }
  while (end > index && isClosing(text.charCodeAt(end - 1), bracketed)) end -= 1
  return end
}

const isClosing = (code: number, bracketed: boolean): boolean =>
  code === 0x2e ||
  code === COMMA ||
  code === COLON ||
  code === 0x3b ||
  code === 0x21 ||
  code === 0x3f ||
  code === STRAIGHT ||
  code === 0x5d ||
  (code === 0x29 && !bracketed)

/** Mail addresses are looked for no farther than this from their first letter. */
const longestMailbox = 64

/** The end of the mail address at `index`, or -1. `at` is the next @ in the text. */
const endOfMail = (text: string, index: number, at: number): number => {
  if (at <= index || at - index > longestMailbox || !isWordAt(text, at + 1)) return -1
  for (let place = index; place < at; place += 1) {
    const found = classAt(text, place)
    const code = text.charCodeAt(place)
    if (!isAlphanumeric(found) && found !== DOT && found !== HYPHEN && code !== UNDERSCORE && code !== 0x2b) return -1
  }
  let end = endOfRun(text, at + 1)
  while ((classAt(text, end) === DOT || classAt(text, end) === HYPHEN) && isWordAt(text, end + 1))
    end = endOfRun(text, end + 1)
  return end
}

/** The end of `@handle` or `#tag` at `index`, or -1. */
const endOfHandle = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  const first = wideClassAt(text, index + 1)
  const begins = first === LETTER || text.charCodeAt(index + 1) === UNDERSCORE || (code === AT && first === DIGIT)
  if (!begins || isWordAt(text, index - 1)) return -1
  let end = index + 1
  for (;;) {
    const next = endOfRun(text, end)
    if (next === end && text.charCodeAt(end) !== UNDERSCORE) return end
    end = next === end ? end + 1 : next
  }
}

/** Whether the full stop after `text.slice(start, end)` belongs to it. */
const isAbbreviationAt = (text: string, start: number, end: number, previous: string): boolean => {
  const from = Math.max(start, end - longestAbbreviation - 1)
  const hyphen = text.slice(from, end).lastIndexOf('-')
  const part = hyphen < 0 ? start : from + hyphen + 1
  if (end - part > longestAbbreviation) return false
  const needs = abbreviations.get(text.slice(part, end).toLowerCase())
  if (needs === undefined) return false
  for (const need of needs) {
    if (need === 'nothing') return true
    if (need === 'number before' && classOf(previous.charCodeAt(0)) === DIGIT) return true
    if (need === 'number after' && isNumberAt(text, skipSpace(text, end + 1))) return true
    if (!isUpperAt(text, part)) continue
    if (need === 'capital') return true
    if (need === 'comma' && (previous === ',' || previous === '(' || part > start)) return true
  }
  return false
}

const isNumberAt = (text: string, index: number): boolean =>
  classAt(text, index) === DIGIT || (classAt(text, index) === DOT && classAt(text, index + 1) === DIGIT)

/**
 * The end of a dotted form whose first part ends at `end`: `U.S.`, `a.m.`, `J.K.`, `Ph.D.`, `R-S.C.`, `corranpost.com`. `end` itself if it is none;
 * the last full stop is left to the caller.
 */
const endOfDotted = (text: string, start: number, end: number): number => {
  let part = end - 2 > start && classAt(text, end - 2) === HYPHEN ? end - 1 : start
  let stop = end
  while (classAt(text, stop) === DOT && wideClassAt(text, stop + 1) === LETTER) {
    const next = endOfRun(text, stop + 1)
    const short = stop - part === 1 && next - stop === 2
    const degree =
      next - stop <= 3 && classAt(text, next) === DOT && stop - part <= 2 && classAt(text, next + 1) !== DOT
    const domain = next - stop <= 5 && stop - part > 1 && domains.has(text.slice(stop + 1, next))
    if (!short && !degree && !domain) return stop
    part = stop + 1
    stop = next
  }
  return stop
}

/** How many full stops after a word belong to the word, 0 or 1: of `U.S.`, `Mr.` and `J. Oakes` one, of `Mr...` none. */
const stopsAfter = (text: string, start: number, end: number, dotted: boolean, previous: string): number => {
  if (classAt(text, end) !== DOT) return 0
  const run =
    classAt(text, end + 1) !== DOT ? 1 : classAt(text, end + 2) !== DOT ? 2 : classAt(text, end + 3) !== DOT ? 3 : 4
  if (run === 3) return 0
  if (dotted) return isWordAt(text, end - 2) ? 0 : 1
  if (end - start === 1 && isUpperAt(text, start)) return run === 1 && isInitialAt(text, start, end) ? 1 : 0
  return isAbbreviationAt(text, start, end, previous) ? 1 : 0
}

/** Whether a single capital with a stop is an initial: a capital comes next («J. Oakes», «J.Oakes», «J. “Red” Oakes»), and it is not the word I. */
const isInitialAt = (text: string, start: number, end: number): boolean => {
  let next = skipSpace(text, end + 1)
  if (next > end + 1 && (classAt(text, next) === MARK || classAt(text, next) === APOSTROPHE)) next += 1
  if (wideClassAt(text, next) !== LETTER || !isUpperAt(text, next)) return false
  return text.charCodeAt(start) !== 0x49 || classAt(text, next + 1) === DOT
}

/** The end of the word or number that begins at `start`. */
const endOfWord = (text: string, start: number, previous: string): number => {
  let end = endOfRun(text, start)
  let plain = true
  for (;;) {
    const found = classAt(text, end)
    if (found === HYPHEN && isWordAt(text, end + 1)) end = endOfRun(text, end + 1)
    else if (
      found === APOSTROPHE &&
      wideClassAt(text, end + 1) === LETTER &&
      classAt(text, end - 1) !== DIGIT &&
      !isPossessiveAt(text, end)
    ) {
      end = endOfRun(text, end + 1)
    } else if (text.charCodeAt(end) === AMPERSAND && isUpperAt(text, end - 1) && isUpperAt(text, end + 1))
      end = endOfRun(text, end + 1)
    else if (plain && isNumberPart(text, end)) {
      end = endOfRun(text, end + 1)
      continue
    } else break
    plain = false
  }
  const dotted = endOfDotted(text, start, end)
  if (dotted > end) {
    if (text.charCodeAt(dotted) === SLASH && isWordAt(text, dotted + 1)) return endOfAddress(text, dotted)
    return dotted + stopsAfter(text, start, dotted, true, previous)
  }
  if (
    classAt(text, end) === APOSTROPHE &&
    end - start <= 10 &&
    elisionsBefore.has(text.slice(start, end).toLowerCase())
  )
    return end + 1
  return end + stopsAfter(text, start, end, false, previous)
}

/** Whether `index` holds a comma, stop, colon or slash between digits: `3,000`, `4.5`, `10:30`, `9/11`. */
const isNumberPart = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  if (code !== COMMA && code !== 0x2e && code !== COLON && code !== SLASH) return false
  return classAt(text, index - 1) === DIGIT && classAt(text, index + 1) === DIGIT
}

/** The end of a word whose apostrophe comes first (`’em`, `’90s`, `’n’`), or -1. */
const endOfElision = (text: string, index: number): number => {
  const curly = text.charCodeAt(index) === CURLY
  const first = classAt(text, index + 1)
  if (first !== LETTER && first !== DIGIT) return -1
  if (classAt(text, index - 1) === APOSTROPHE) return -1
  const end = endOfRun(text, index + 1)
  if (first === DIGIT) return isYear(text, index + 1, end, curly) ? end : -1
  if (end - index > 8) return -1
  const word = text.slice(index + 1, end).toLowerCase()
  if (!(curly ? elisionsAfterCurly : elisions).has(word)) return -1
  if (word !== 'n') return end
  return classAt(text, end) === APOSTROPHE ? end + 1 : end
}

/** `’90s`, `'90s`, and with ’ also `’04`. */
const isYear = (text: string, start: number, end: number, curly: boolean): boolean => {
  const digits = classAt(text, start + 1) === DIGIT
  if (!digits) return false
  if (end - start === 3) return text.charCodeAt(end - 1) === 0x73
  return curly && end - start === 2
}

/** The end of a run of marks that count as one: `''`, `‘‘`, `’’`, ``` `` ```. Of `'''` at the end of a word the first stands alone. */
const endOfMark = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  const doubles = code === STRAIGHT || code === CURLY || code === 0x2018 || code === BACKTICK
  if (!doubles || text.charCodeAt(index + 1) !== code) return index + 1
  const closing = classAt(text, index - 1) > IGNORABLE
  if (closing && text.charCodeAt(index + 2) === code && text.charCodeAt(index + 3) !== code) return index + 1
  return index + 2
}

/** The end of a sign with its accents and variation selectors. */
const endOfSign = (text: string, index: number): number => {
  let end = index + widthAt(text, index)
  while (classAt(text, end) === COMBINING) end += 1
  return end
}

/** Lower case, straight apostrophes and hyphens, nothing invisible. Most words are so already. */
const lowerOf = (text: string): string => {
  let plain = true
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x80 || code === BACKTICK) return text.toLowerCase().replace(/[^a-z]/g, straighten)
    if (code >= 0x41 && code <= 0x5a) plain = false
  }
  return plain ? text : text.toLowerCase()
}

const straighten = (character: string): string => {
  const found = classOf(character.charCodeAt(0))
  if (found === APOSTROPHE) return "'"
  if (found === HYPHEN) return '-'
  return found === JOINER ? '' : character
}

const isCapital = (text: string, kind: TokenKind): boolean => {
  if (kind !== 'word') return false
  if (classAt(text, 0) === APOSTROPHE) return !isPossessiveAt(text, 0) && isUpperAt(text, 1)
  return isUpperAt(text, 0)
}

/** What the characters from `start` to `end` are; `found` is the class of the first. */
const kindOf = (text: string, start: number, end: number, found: number): TokenKind => {
  if (found === LETTER) return 'word'
  if (found === MARK || found === APOSTROPHE) return 'mark'
  if (found !== DIGIT && (found !== DOT || classAt(text, end - 1) === DOT)) return 'punctuation'
  for (let index = start; index < end; index += 1) if (wideClassAt(text, index) === LETTER) return 'word'
  return 'number'
}

/**
 * The words, numbers and marks of an article in text order. The tokens of a block cover all of its characters but white space and the
 * invisible ones. A token that begins a block counts as `spaced`.
 */
export const readTokens = (blocks: readonly Block[]): Token[] => {
  const tokens: Token[] = []
  for (const block of blocks) scanBlock(block, tokens)
  return tokens
}

const scanBlock = (block: Block, tokens: Token[]): void => {
  const {prose, index: blockIndex} = block
  const {text} = prose
  let spaced = true
  let at = text.indexOf('@')
  let previous = ''
  let place = 0
  while (place < text.length) {
    const first = classAt(text, place)
    if (first <= JOINER) {
      if (first === SPACE) spaced = true
      place += 1
      continue
    }
    if (at >= 0 && at < place) at = text.indexOf('@', place)
    const found = first === SURROGATE ? wideClassAt(text, place) : first
    if (found <= JOINER) {
      place += 2
      continue
    }
    const special = endOfSpecial(text, place, found, at, spaced)
    const end = special > place ? special : endOfPlain(text, place, found, previous)
    const kind = special > place ? 'word' : kindOf(text, place, end, found)
    const word = text.slice(place, end)
    tokens.push({
      start: prose.startOf(place),
      end: prose.endOf(end - 1),
      index: tokens.length,
      kind,
      text: word,
      lower: lowerOf(word),
      spaced,
      capital: isCapital(word, kind),
      block: blockIndex
    })
    previous = word
    spaced = false
    place = end
  }
}

/** The end of what is a word though its first character is none, or of an address: `’s`, `’em`, `@handle`, `#tag`, `www.…`. -1 otherwise. */
const endOfSpecial = (text: string, place: number, found: number, at: number, spaced: boolean): number => {
  if (found === APOSTROPHE) {
    if (!spaced && isPossessiveAt(text, place)) return place + 2
    return spaced || !isWordAt(text, place - 1) ? endOfElision(text, place) : -1
  }
  const code = text.charCodeAt(place)
  if (code === AT || code === HASH) return endOfHandle(text, place)
  if (!isAlphanumeric(found)) return -1
  const mail = at < 0 ? -1 : endOfMail(text, place, at)
  if (mail > 0) return mail
  const letter = code | 32
  const next = text.charCodeAt(place + 1) | 32
  const likely = letter === 0x77 ? next === 0x77 : (letter === 0x68 || letter === 0x66) && next === 0x74
  if (!likely) return -1
  return addressStart.test(text.slice(place, place + 9)) ? endOfAddress(text, place) : -1
}

const endOfPlain = (text: string, place: number, found: number, previous: string): number => {
  if (found === LETTER || found === DIGIT) return endOfWord(text, place, previous)
  if (found === APOSTROPHE || found === MARK) return endOfMark(text, place)
  if (found === DOT)
    return classAt(text, place + 1) === DIGIT && !isWordAt(text, place - 1)
      ? endOfWord(text, place + 1, previous)
      : endOfSame(text, place)
  if (found === HYPHEN || found === DASH) return endOfSame(text, place)
  return endOfSign(text, place)
}
