/** Whether a line above a story is its headline. */
import {sentenceWords} from '../lexicon/furniture.ts'
import {endsSentence, wordsOf} from './blockView.ts'
import {beginsUpper} from './characters.ts'

/** No headline is longer, in characters. */
const longest = 200

const sentences = new Set(sentenceWords)

/**
 * Whether a line above the story is a headline, given the block after it: one that does not end as a sentence, or
 * that does, but is set in capitals or leaves out the articles and auxiliaries which the lead below it has.
 */
export function isHeadline(line: string, next: string): boolean {
  if (line.length > longest || !/\p{L}/u.test(line) || /[,:;]$/.test(line)) return false
  if (!endsSentence(line)) return true
  const words = wordsOf(line)
  if (line.endsWith('?')) return words.length <= 12
  if (words.length > 20 || words.length < 2) return false
  if (isTitleCase(words)) return true
  if (isSentence(words)) return false
  return next.length > line.length && (opensWithPlace(next) || sharesWords(words, next))
}

/** Whether a line between paragraphs is a subheading: short, and no sentence, between two that are. */
export function isSubheading(line: string, before: string, next: string): boolean {
  if (line.length > 80 || !/^[\p{Lu}\p{N}“‘"']/u.test(line) || !/\p{L}{2}/u.test(line)) return false
  if (/[.!?…,:;”"’'*)\]]$/.test(line) || /^\p{L}{1,12}: /u.test(line)) return false
  return (
    endsSentence(next.slice(-10)) && next.length > 60 && /[.!?…:”"’')\]]$/.test(before) && wordsOf(line).length <= 10
  )
}

function isTitleCase(words: readonly string[]): boolean {
  let long = 0
  let capital = 0
  for (const word of words) {
    if (word.length < 4 || /^\P{L}/u.test(word)) continue
    long += 1
    if (beginsUpper(word)) capital += 1
  }
  return long >= 3 && capital >= long * 0.85
}

function isSentence(words: readonly string[]): boolean {
  return words.some((word) => sentences.has(word.toLowerCase()))
}

/** «NORWELL, Vt. (Reports) — The ferry …»: what stands above a dateline is no part of the story. */
const opensWithPlace = (next: string): boolean => /^\p{Lu}{3}[^—–-]{0,60}(?:—|–|--| - )/u.test(next.slice(0, 80))

/** The lead tells at greater length what the headline says: at least half of its longer words come back. */
function sharesWords(words: readonly string[], next: string): boolean {
  const lead = next.slice(0, 600).toLowerCase()
  let long = 0
  let shared = 0
  for (const word of words) {
    if (word.length < 5) continue
    long += 1
    if (lead.includes(word.toLowerCase().slice(0, 5))) shared += 1
  }
  return long >= 3 && shared >= long / 2
}
