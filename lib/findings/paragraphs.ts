import type {Article, Sentence} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {remembered} from './remembered.ts'

/** The sentences of a paragraph that stand before one of them, nearest first, `count` at most. */
export function sentencesBefore({sentences}: Article, sentence: Sentence, count: number): readonly Sentence[] {
  const before: Sentence[] = []
  for (let at = sentence.index - 1; before.length < count; at--) {
    const each = sentences[at]
    if (each === undefined || each.block !== sentence.block) break
    before.push(each)
  }
  return before
}

/** The sentence that holds a token. */
export const sentenceOf = ({sentences}: Article, token: number): Sentence | undefined =>
  sentences[firstWhere(sentences, (sentence) => sentence.last > token)]

/** The sentences, by index, that hold one of the words. */
export function sentencesHolding(article: Article, words: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>()
  for (const {index, first, last} of article.sentences) {
    for (let at = first; at < last; at++) {
      if (!words.has(article.tokens[at]?.lower ?? '')) continue
      found.add(index)
      break
    }
  }
  return found
}

/** The sentences, by index, for a part of which some source of the article answers. */
export const sourcedSentences = remembered(
  ({attributions}: Article): ReadonlySet<number> =>
    new Set(attributions.flatMap(({sourceIds, sentence}) => (sourceIds.length > 0 ? [sentence] : [])))
)
