/** The words and marks of an article: one scan by hand over the prose of each block. */
import type {Block, Token, TokenKind} from '../model.ts'
import {endOfAddress, endOfHandle, endOfMail, isAddressAt} from './addresses.ts'
import {
  APOSTROPHE,
  COMBINING,
  classAt,
  classOf,
  DASH,
  DIGIT,
  DOT,
  HYPHEN,
  IGNORABLE,
  isAlphanumeric,
  isUpperAt,
  isWordAt,
  JOINER,
  LETTER,
  MARK,
  SPACE,
  SURROGATE,
  wideClassAt
} from './characters.ts'
import {type Passage, passageOf} from './memory.ts'
import {endOfElision, endOfWord, isPossessiveAt} from './words.ts'

const AT = 0x40
const HASH = 0x23
const COMMA = 0x2c
const STRAIGHT = 0x27
const CURLY = 0x2019
const BACKTICK = 0x60

/**
 * The words, numbers and marks of an article in text order. The tokens of a block cover all of its characters but white space and the
 * invisible ones. A token that begins a block counts as `spaced`.
 */
export const readTokens = (blocks: readonly Block[]): Token[] => {
  const tokens: Token[] = []
  for (const block of blocks) {
    const passage = passageOf(block.prose)
    if (passage === null) scanBlock(block, block.prose.text, tokens)
    else readPassage(block, passage, tokens)
  }
  return tokens
}

/** The tokens of a passage where it was last read: those of the text before, or of this one, where a paragraph stands there twice. */
const lastRead = new WeakMap<Passage, {readonly start: number; readonly tokens: readonly Token[]}>()

const readPassage = (block: Block, passage: Passage, tokens: Token[]): void => {
  const known = lastRead.get(passage)
  const first = tokens.length
  const start = block.prose.startOf(0)
  if (known === undefined) scanBlock(block, passage.text, tokens)
  else moveTokens(known.tokens, start - known.start, block.index, tokens)
  lastRead.set(passage, {start, tokens: tokens.slice(first)})
}

/** Adds the tokens of a passage where it stands so many characters further on, as a block of this index. */
const moveTokens = (known: readonly Token[], by: number, block: number, tokens: Token[]): void => {
  const [first] = known
  if (first === undefined) return
  const further = tokens.length - first.index
  const isThere = by === 0 && further === 0 && first.block === block
  for (const token of known) {
    if (isThere) {
      tokens.push(token)
      continue
    }
    const {start, end, index, kind, text, lower, spaced, capital} = token
    tokens.push({start: start + by, end: end + by, index: index + further, kind, text, lower, spaced, capital, block})
  }
}

/** Adds the tokens of a block; `text` is its prose. */
const scanBlock = ({prose, index: block}: Block, text: string, tokens: Token[]): void => {
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
      block
    })
    previous = word
    spaced = false
    place = end
  }
}

/**
 * The end of what is a word though its first character is none (`’s`, `’em`, `@handle`, `#tag`), of an address (`www.…`), or of a word of
 * letters alone. -1 otherwise.
 */
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
  return isAddressAt(text, place) ? endOfAddress(text, place) : endOfLetters(text, place)
}

/** The end of a word of unaccented letters before a space or comma; -1 for any other. Most words are such, and need none of the questions that others do. */
const endOfLetters = (text: string, place: number): number => {
  let end = place
  let code = text.charCodeAt(end)
  while ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) {
    end += 1
    code = text.charCodeAt(end)
  }
  return code === 0x20 || code === COMMA ? end : -1
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

/** The end of a run of the same character: `---`, `....`. */
const endOfSame = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  let end = index + 1
  while (text.charCodeAt(end) === code) end += 1
  return end
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

const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)

/** What the characters from `start` to `end` are; `found` is the class of the first. */
const kindOf = (text: string, start: number, end: number, found: number): TokenKind => {
  if (found === LETTER) return 'word'
  if (found === MARK || found === APOSTROPHE) return 'mark'
  if (found !== DIGIT && (found !== DOT || classAt(text, end - 1) === DOT)) return 'punctuation'
  for (let index = start; index < end; index += 1) if (wideClassAt(text, index) === LETTER) return 'word'
  return 'number'
}

/** Lower case, straight apostrophes and hyphens, nothing invisible. Most words are so already. */
const lowerOf = (text: string): string => {
  let plain = true
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x80 || code === BACKTICK) return straightened(text)
    if (code >= 0x41 && code <= 0x5a) plain = false
  }
  return plain ? text : text.toLowerCase()
}

/** Marks, and the words with an apostrophe that come again and again: «“», «’s», «don’t». */
const seen = new Map<string, string>()
const mostSeen = 2000
const longestSeen = 12

const straightened = (text: string): string => {
  const known = seen.get(text)
  if (known !== undefined) return known
  const lower = text.toLowerCase().replace(/[^a-z]/g, straighten)
  if (text.length <= longestSeen && seen.size < mostSeen) seen.set(text, lower)
  return lower
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
