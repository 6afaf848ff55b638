import type {Article, Sentence} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {remembered} from './remembered.ts'
import {watchFor} from './watchFor.ts'

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

/** Asks which sentences, by index, hold one of the words; to be called while a module is loaded. */
export function sentencesHolding(words: Iterable<string>): (article: Article) => ReadonlySet<number> {
  const watched = watchFor(words)
  return (article) => {
    const found = new Set<number>()
    for (const {index} of watched(article)) {
      const sentence = sentenceOf(article, index)
      if (sentence !== undefined && sentence.first <= index) found.add(sentence.index)
    }
    return found
  }
}

/** The sentences, by index, for a part of which some source of the article answers. */
export const sourcedSentences = remembered(
  ({attributions}: Article): ReadonlySet<number> =>
    new Set(attributions.flatMap(({sourceIds, sentence}) => (sourceIds.length > 0 ? [sentence] : [])))
)
