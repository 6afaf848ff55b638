import {demonyms} from '../lexicon/places.ts'
import {editDistance} from './nearest.ts'
import type {WrittenName} from './writtenNames.ts'

/** Below this many letters a letter makes another name: «Ana Lee», «Ann Lee». */
const shortest = 9

/** Whether two spellings differ by a hyphen, an accent or a letter, so that one of them is likely a slip. */
export function isOneName(name: WrittenName, other: WrittenName, maxDistance: number): boolean {
  // A transcript sets its speakers in capitals.
  if (name.text.toLowerCase() === other.text.toLowerCase()) return false
  if (name.letters === other.letters) return true
  const sameEnd = name.surname === other.surname || name.given === other.given
  // «World War I», «World War II»
  if (isNumeral(name.surname) || isNumeral(other.surname)) return false
  if (!sameEnd || demonyms.has(name.surname) || demonyms.has(other.surname)) return false
  if (name.letters.length < shortest || name.letters[0] !== other.letters[0]) return false
  const distance = editDistance(name.letters, other.letters, maxDistance + 1)
  return distance > 0 && distance <= maxDistance && !isPlural(name, other) && !isPlural(other, name)
}

const isNumeral = (word: string): boolean => /^[ivx]+$/u.test(word)

/** «The Linds», all of one name. */
const isPlural = ({letters}: WrittenName, {letters: one}: WrittenName): boolean =>
  letters.length === one.length + 1 && letters.endsWith('s') && letters.startsWith(one)
