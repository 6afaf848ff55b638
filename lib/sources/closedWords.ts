import {countWords} from '../lexicon/counts.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  months,
  objectPronouns,
  openers,
  personalPronouns,
  prepositions,
  questionWords,
  relatives,
  subordinators,
  weekdays
} from '../lexicon/words.ts'

const closed: ReadonlySet<string> = new Set([
  ...countWords.keys(),
  'dear',
  'late',
  'early',
  'mine',
  'yours',
  'sincerely',
  'more',
  'less',
  'fewer',
  'else',
  ...adverbs,
  ...auxiliaries,
  ...coordinators,
  ...determiners,
  ...months,
  ...objectPronouns,
  ...openers,
  ...personalPronouns,
  ...prepositions,
  ...questionWords,
  ...relatives,
  ...subordinators,
  ...weekdays
])

/** Words that bring a noun phrase in: «with», «by». */
export const prepositionWords: ReadonlySet<string> = new Set(prepositions)

/** Whether a word, lower case, belongs to grammar or to the calendar, so that a capital does not make it a name. */
export const isClosedWord = (lower: string): boolean =>
  closed.has(lower) ||
  (lower.includes("'") && /^(?:i|we|you|he|she|it|they|that|there|who|what|here|let)'/u.test(lower))
