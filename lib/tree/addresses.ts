/** Addresses, which are one word whatever signs they hold: of the web, of mail, and the handles and tags of networks. */
import {
  classAt,
  DIGIT,
  DOT,
  endOfRun,
  HYPHEN,
  IGNORABLE,
  isAlphanumeric,
  isWordAt,
  LETTER,
  MARK,
  wideClassAt
} from './characters.ts'

const AT = 0x40
const COLON = 0x3a
const COMMA = 0x2c
const UNDERSCORE = 0x5f
const STRAIGHT = 0x27
const CURLY = 0x2019

const addressStart = /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s]/i

/** Whether a web address begins at `index`. */
export const isAddressAt = (text: string, index: number): boolean => {
  const letter = text.charCodeAt(index) | 32
  const next = text.charCodeAt(index + 1) | 32
  const likely = letter === 0x77 ? next === 0x77 : (letter === 0x68 || letter === 0x66) && next === 0x74
  return likely && addressStart.test(text.slice(index, index + 9))
}

/** The end of a web address at `index`: up to white space or a mark, closing punctuation left out. */
export const endOfAddress = (text: string, index: number): number => {
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
export const endOfMail = (text: string, index: number, at: number): number => {
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
export const endOfHandle = (text: string, index: number): number => {
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
