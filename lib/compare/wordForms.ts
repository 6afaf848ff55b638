import {countWords} from '../lexicon/counts.ts'
import {houseSpellings} from '../lexicon/spellings.ts'
import {looseEndings, wordFamilies} from '../lexicon/stems.ts'
import {auxiliaries, determiners, objectPronouns, personalPronouns, prepositions} from '../lexicon/words.ts'

/** Shorter words are left as they are: «our». */
const shortestSpelling = 4

/** A word as every house would spell it: «armourer» and «armorer», «5» and «five» are one. */
export function spellingOf(lower: string): string {
  const known = spellings.get(lower)
  if (known !== undefined) return known
  const number = countWords.get(lower)
  let word = typeof number === 'number' && number > 1 ? String(number) : lower
  if (word.length >= shortestSpelling) {
    for (const [british, american] of houseSpellings) word = word.replace(british, american)
  }
  // A text repeats its words; one that never does would fill the store in vain.
  if (spellings.size < mostKept) spellings.set(lower, word)
  return word
}

const spellings = new Map<string, string>()
const mostKept = 50_000

const families: ReadonlyMap<string, string> = new Map(
  wordFamilies.flatMap((family) => family.map((word) => [word, family[0] ?? word] as const))
)

const shortestStem = 3

/** A word without what tense, person and number add to it: «pulling», «pulled» and «pull» are one. */
export function stemOf(lower: string): string {
  const word = spellingOf(lower)
  const family = families.get(word)
  if (family !== undefined) return family
  const ending = looseEndings.find((each) => word.endsWith(each) && word.length - each.length >= shortestStem)
  const stem = ending === undefined ? word : word.slice(0, -ending.length)
  // «carried» and «carry»
  if (/i$/u.test(stem) && (ending === 'ed' || ending === 'es')) return `${stem.slice(0, -1)}y`
  const bare = stem.endsWith('e') && stem.length > shortestStem ? stem.slice(0, -1) : stem
  // «planned» and «plan», «pulled» and «pull»
  return bare.replace(/([^aeiou])\1$/u, '$1')
}

const smallWords: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...determiners,
  ...objectPronouns,
  ...personalPronouns,
  ...prepositions,
  ...'and or but so not never no if that then there as than also just very too who which what when where how why'.split(
    ' '
  )
])

/** Whether a word carries what is said, and is no small word of grammar. */
export const isContentWord = (lower: string): boolean => lower.length > 2 && !smallWords.has(lower)
