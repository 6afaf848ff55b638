import type {Article, Attribution, Quotation} from '../model.ts'
import type {Span} from '../text/span.ts'
import {attributionsOfQuotations} from './content.ts'
import {sentenceOf, sentencesBefore, sourcedSentences} from './paragraphs.ts'

/** What the article says of a quotation's speaker: nothing at all, or a verb without anybody to go with it («was described as»). */
export interface Speakerless {
  /** The words that report and name nobody, or null. */
  readonly cue: Span | null
}

/** How a quotation lacks its speaker; null where one is named in its sentence or the one before, or carried over. */
export function speakerlessness(article: Article, quotation: Quotation): Speakerless | null {
  const takers = attributionsOfQuotations(article).get(quotation.index) ?? []
  const sentence = sentenceOf(article, quotation.first)
  if (takers.some(hasSpeaker) || sentence === undefined) return null
  const sourced = sourcedSentences(article)
  if ([sentence, ...sentencesBefore(article, sentence, 1)].some(({index}) => sourced.has(index))) return null
  return {cue: takers.find(({cue, lemma}) => cue !== null && lemma !== 'ask')?.cue ?? null}
}

const hasSpeaker = ({sourceIds, source, inheritsFrom}: Attribution): boolean =>
  sourceIds.length > 0 || source !== null || inheritsFrom !== null
