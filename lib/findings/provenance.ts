import {dateWords} from '../lexicon/provenance.ts'
import type {Article, Sentence} from '../model.ts'
import {remembered} from './remembered.ts'

/** The sentences, by index, that say when something was: by a day, a month, a year. */
const datedSentences = remembered(({sentences, tokens}: Article): ReadonlySet<number> => {
  const dated = new Set<number>()
  for (const {index, first, last} of sentences) {
    for (let at = first; at < last; at++) {
      const token = tokens[at]
      if (token === undefined || !(dateWords.has(token.lower) || isYear(token.text))) continue
      dated.add(index)
      break
    }
  }
  return dated
})

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)

/** Whether a sentence says when. */
export const isDated = (article: Article, sentence: Sentence): boolean => datedSentences(article).has(sentence.index)

/** Whether a sentence leads readers to what it tells of. */
export function isLinked({links}: Article, {start, end}: Sentence): boolean {
  return links.some(…)
}
