import {everydayWords} from '../../lexicon/everyday.ts'
import {isClosedWord} from '../../sources/closedWords.ts'

/** A word of a text by which other texts of the same event may be known: a name, or a word that it uses more than once. */
export interface Landmark {
  /** In small letters, a name with a sign before it. */
  readonly key: string
  /** How much of the text it marks. */
  readonly weight: number
}

/** A story says early what it is about: so many characters are looked at. */
const mostLooked = 12_000
/** How many names and how many other words a text is known by. */
const most = 40
/** Shorter words say little. */
const leastLetters = 4
/** A name tells more of an event than a word. */
const weightOfName = 1.5

/** The names and words that a text is known by. Reads no markup and no sentence: this is asked of every text of a month. */
export function landmarksIn(text: string): readonly Landmark[] {
  const [names, words] = [new Map<string, number>(), new Map<string, number>()]
  for (const [word] of text.slice(0, mostLooked).matchAll(/\p{L}[\p{L}\p{M}-]*/gu)) {
    const lower = word.toLowerCase()
    const isName = lower !== word
    if (lower.length < (isName ? 3 : leastLetters) || isClosedWord(lower) || everydayWords.has(lower)) continue
    const counts = isName ? names : words
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return [...chosen(names, '^', weightOfName), ...chosen(words, '', 1)]
}

const chosen = (counts: ReadonlyMap<string, number>, sign: string, factor: number): readonly Landmark[] =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([word, count]) => ({key: `${sign}${word}`, weight: factor * (1 + Math.log(count))}))
