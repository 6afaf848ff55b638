import type {Token} from '../model.ts'

/** Tokens `first` to `last` (exclusive) as a reader sees them, on one line: without markup, entities decoded. */
export const printedWords = (tokens: readonly Token[], first: number, last: number): string => {
  let words = ''
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (!token) break
    words += at > first && token.spaced ? ` ${token.text}` : token.text
  }
  return words
}
