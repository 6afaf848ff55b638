import {datesIn} from '../findings/facts/dates.ts'
import type {RawFact} from '../findings/facts/fact.ts'
import {sentenceOf} from '../findings/paragraphs.ts'
import {countWords} from '../lexicon/counts.ts'
import {everydayWords} from '../lexicon/everyday.ts'
import {scheduledVerbs} from '../lexicon/particulars.ts'
import type {Article, Sentence} from '../model.ts'
import {isContentWord, stemOf} from './wordForms.ts'

const verbOf = new Map<string, string>()
for (const [first, ...others] of scheduledVerbs.map((verbs) => [...verbs]))
  for (const verb of [first ?? '', ...others]) verbOf.set(verb, first ?? verb)

/** How far behind the verb the day may stand, and before it what the verb is said of, in tokens. */
const reachBehind = 4
const reachBefore = 14

/** On which day something begins or ends: «the libraries will close on 30 June», of each word that may say what it is. */
export const plannedDays = (article: Article): readonly RawFact[] =>
  datesIn(article).flatMap(({first, last, date, reckoned}) => {
    if (article.tokens[first - 1]?.lower !== 'on' || date.day === null) return []
    const sentence = sentenceOf(article, first)
    if (sentence === undefined) return []
    return subjectsBefore(article, sentence, first - 1).map(
      ({verb, noun}): RawFact => ({
        value: {attribute: 'date', date, reckoned, once: false},
        entity: `${verb} ${stemOf(noun)}`,
        person: null,
        topic: `when the ${noun} will ${verb}`,
        first,
        last
      })
    )
  })

const mayName = (lower: string): boolean => isContentWord(lower) && !everydayWords.has(lower) && !countWords.has(lower)

function subjectsBefore({tokens}: Article, {first}: Sentence, end: number) {
  for (let at = end - 1; at >= Math.max(first, end - reachBehind); at--) {
    const verb = verbOf.get(tokens[at]?.lower ?? '')
    if (verb === undefined) continue
    return tokens
      .slice(Math.max(first, at - reachBefore), at)
      .filter(({kind, capital, lower}) => kind === 'word' && !capital && mayName(lower))
      .map(({lower}) => ({verb, noun: lower}))
  }
  return []
}
