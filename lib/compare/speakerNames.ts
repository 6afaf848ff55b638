import {honorifics} from '../lexicon/honorifics.ts'

/** A speaker's label without what stands in brackets behind it. */
export const namesOnly = (label: string): string => label.replace(/\([^)]*\)?/gu, '').trim()

/** Whether two ways to name a speaker may mean one: they share a word that is no title. */
export function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return true
  return a.some((word) => b.includes(word))
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word.length > 1 && !honorifics.has(word) && word !== 'the' && word !== 'and')
