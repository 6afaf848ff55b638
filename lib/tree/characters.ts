/** What a character is to a newspaper's sentence: the classes that the token scan goes by. */

export const SPACE = 1
/** Zero-width, bidirectional and control characters: white space to no reader, but no part of a word either. */
export const IGNORABLE = 2
/** Soft hyphens and joiners: invisible, and inside a word they do not end it. */
export const JOINER = 3
export const LETTER = 4
export const DIGIT = 5
/** Accents set as characters of their own, variation selectors: they belong to what stands before them. */
export const COMBINING = 6
/** Characters that can be an apostrophe: ' ’ ‘ ʼ ` ´ ′ */
export const APOSTROPHE = 7
/** Quotation marks that are no apostrophe. */
export const MARK = 8
export const HYPHEN = 9
export const DASH = 10
export const DOT = 11
export const OTHER = 12
/** The first half of a character outside the basic plane: an emoji, or a letter of a rare script. */
export const SURROGATE = 13

const classes = new Uint8Array(0x10000)

const fill = (characters: string, characterClass: number): void => {
  for (let index = 0; index < characters.length; index += 1) classes[characters.charCodeAt(index)] = characterClass
}

fill(' \t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u200b', SPACE)
for (let code = 0x2000; code <= 0x200a; code += 1) classes[code] = SPACE
fill('\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u180e\ufffc', IGNORABLE)
fill('\u00ad\u200c\u200d\u2060', JOINER)
fill("'’‘ʼ`´′‛＇", APOSTROPHE)
fill('"“”„‟″＂«»‹›‚「」『』', MARK)
fill('-‐‑', HYPHEN)
fill('–—―−⸺⸻', DASH)
fill('.', DOT)
fill('0123456789', DIGIT)
for (let code = 0x41; code <= 0x5a; code += 1) {
  classes[code] = LETTER
  classes[code + 32] = LETTER
}
// Other signs of the keyboard, so that plain English asks no regular expression.
for (let code = 0x21; code < 0x7f; code += 1) classes[code] ||= OTHER
for (let code = 0xd800; code <= 0xdbff; code += 1) classes[code] = SURROGATE

const classify = (character: string): number => {
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return COMBINING
  if (/\p{N}/u.test(character)) return DIGIT
  if (/\p{Cc}|\p{Cf}/u.test(character)) return IGNORABLE
  return OTHER
}

/** The class of the UTF-16 unit `code`; past the end of a text (NaN) it is white space. */
export const classOf = (code: number): number => {
  const known = classes[code]
  if (known !== undefined && known !== 0) return known
  if (known === undefined) return SPACE
  const found = classify(String.fromCharCode(code))
  classes[code] = found
  return found
}

/** The class of a character outside the basic plane: `LETTER`, `COMBINING`, `DIGIT`, `IGNORABLE` or `OTHER`. */
export const classOfPair = (codePoint: number): number => classify(String.fromCodePoint(codePoint))

/** The class of the unit at `index`; white space before and after the text. */
export const classAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? classOf(text.charCodeAt(index)) : SPACE

/** The class of the character at `index`, two units wide or one, as `LETTER`, `OTHER` … */
export const wideClassAt = (text: string, index: number): number => {
  const found = classAt(text, index)
  if (found !== SURROGATE) return found
  const code = text.codePointAt(index) ?? 0
  return code > 0xffff ? classOfPair(code) : OTHER
}

/** Whether a class is that of a letter or a digit. */
export const isAlphanumeric = (found: number): boolean => found === LETTER || found === DIGIT

/** Whether a letter or a digit stands at `index`. */
export const isWordAt = (text: string, index: number): boolean => isAlphanumeric(wideClassAt(text, index))

/** Whether a text holds a letter or a digit. */
export const holdsWord = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) if (isWordAt(text, index)) return true
  return false
}

/** Whether a text begins with a capital letter. */
export const beginsUpper = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

/** Whether a text begins with a small letter. */
export const beginsLower = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text)
}

/** Where a text begins, `most` signs before it passed over: those that are neither letters nor digits, and not `kept`. */
export const startOfWords = (text: string, most: number, kept: string): number => {
  let start = 0
  for (let count = 0; count < most && start < text.length; count += 1) {
    if (isWordAt(text, start) || kept.includes(text.charAt(start))) break
    start += isPairAt(text, start) ? 2 : 1
  }
  return start
}

/**
 * A text without what is neither letter nor digit at its ends, `most` characters on either side; `kept` are signs that stay at its beginning.
 * By hand, since a regular expression with classes of Unicode takes a millisecond to compile.
 */
export const trimSigns = (text: string, most: number, kept = ''): string => {
  const start = startOfWords(text, most, kept)
  let end = text.length
  for (let count = 0; count < most && end > start; count += 1) {
    const last = end > start + 1 && isPairAt(text, end - 2) ? end - 2 : end - 1
    if (isWordAt(text, last)) break
    end = last
  }
  return text.slice(start, end)
}

const isPairAt = (text: string, index: number): boolean => (text.codePointAt(index) ?? 0) > 0xffff

/** Whether a capital letter stands at `index`. */
export const isUpperAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  return character.toLowerCase() !== character
}

/** The end of the run of letters, digits and accents at `index`. */
export const endOfRun = (text: string, index: number): number => {
  let end = index
  for (;;) {
    const found = classAt(text, end)
    if (found === LETTER || found === DIGIT || found === COMBINING || found === JOINER) end += 1
    else if (found === SURROGATE && isWordAt(text, end)) end += 2
    else return end
  }
}

/** The next place that is not white space. */
export const skipSpace = (text: string, index: number): number => {
  let next = index
  while (next < text.length && classAt(text, next) <= IGNORABLE) next += 1
  return next
}
