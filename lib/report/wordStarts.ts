import type {Article} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'

const opens = /[\p{L}\p{N}]/u

const goesOn = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d

const isAlphanumeric = (code: number): boolean => {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  // Between U+2000 and U+206F stand dashes and curly marks, and no letter.
  return code > 0x9f && (code < 0x2000 || code > 0x206f) && opens.test(String.fromCharCode(code))
}

/**
 * Where each word of an article begins, as offsets into the file. A word is a run that starts with a letter or digit and
 * goes on with letters, digits, apostrophes, full stops and hyphens: `3,000` is two, `Mr.`, `didn’t` and `well-known` are one.
 */
export function wordStarts({blocks}: Pick<Article, 'blocks'>): readonly number[] {
  const starts: number[] = []
  for (const {prose} of blocks) {
    let inWord = false
    for (let index = 0; index < prose.text.length; index++) {
      const code = prose.text.charCodeAt(index)
      const letter = isAlphanumeric(code)
      if (letter && !inWord) starts.push(prose.startOf(index))
      inWord = letter || (inWord && goesOn(code))
    }
  }
  return starts
}

/** How many words begin in a span. */
export const wordsIn = (starts: readonly number[], {start, end}: Span): number =>
  firstWhere(starts, (word) => word >= end) - firstWhere(starts, (word) => word >= start)
