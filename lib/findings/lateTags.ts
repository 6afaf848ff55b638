import type {Article, Attribution, Quotation, Sentence, Source} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import {stops} from './borders.ts'
import {sentenceOf} from './paragraphs.ts'
import {isRunning, isWord} from './quoted.ts'
import {remembered} from './remembered.ts'
import {sourcesById} from './voices.ts'

/** A quotation that begins before its speaker is named: «“We left. We ran,” Ortega said.» */
export interface LateTag {
  readonly quotation: Quotation
  readonly speaker: Source
  /** The speaker and the word that reports. */
  readonly tag: Span
  /** How much is quoted before the tag; of a quotation over several paragraphs, from its beginning. */
  readonly sentences: number
  readonly words: number
  /** The attribution right before it, where that quotes somebody else, in the same paragraph or the one before. */
  readonly rival: Attribution | null
}

/** The quotations whose speaker comes after them and is named in no sentence right before, in text order. */
export const lateTags = remembered((article: Article): readonly LateTag[] => {
  const byId = sourcesById(article)
  const byStart = new Map(article.quotations.map((quotation) => [quotation.start, quotation]))
  const lengths = lengthsOf(article)
  const found: LateTag[] = []
  let before: Attribution | null = null
  for (const attribution of article.attributions) {
    const former = before
    if (attribution.type !== 'indirect') before = attribution
    const late = tagBehind(attribution, byStart)
    const speaker = byId.get(attribution.sourceIds[0] ?? '')
    if (late === null || speaker === undefined || !isRunning(article, late.quotation)) continue
    const sentence = sentenceOf(article, late.quotation.first)
    if (sentence === undefined || sentence.first !== late.quotation.first) continue
    if (isAnswer(article, sentence) || isIntroduced(article, speaker, sentence, former)) continue
    const length = lengths[late.last.index] ?? {sentences: 1, words: 0}
    const {quotation, tag} = late
    found.push({quotation, tag, ...length, speaker, rival: rivalOf(article, former, attribution, sentence)})
  }
  return found
})

/** The quotation that an attribution begins with and the tag that follows it, or null where the tag comes first. */
function tagBehind(
  {frame, source, cue, content}: Attribution,
  byStart: ReadonlyMap<number, Quotation>
): {quotation: Quotation; last: Quotation; tag: Span} | null {
  if ((frame !== 'content-cue-source' && frame !== 'content-source-cue') || source === null || cue === null) return null
  const quotation = byStart.get(content[0]?.start ?? -1)
  if (quotation?.use !== 'speech' || quotation.depth > 0 || !quotation.opened) return null
  const tag = {start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end)}
  if (tag.start < quotation.end) return null
  const piece = content.findLast(({start}) => start < tag.start)
  return {quotation, last: byStart.get(piece?.start ?? -1) ?? quotation, tag}
}

interface Length {
  readonly sentences: number
  readonly words: number
}

/** For each quotation its sentences and words, with those of the paragraphs that it goes on from. */
function lengthsOf({tokens, quotations}: Article): readonly Length[] {
  const lengths: Length[] = []
  for (const {first, last, continues} of quotations) {
    let {sentences, words} = elementAt(lengths, continues) ?? {sentences: 0, words: 0}
    for (let at = first + 1; at < last; at++) {
      const token = tokens[at]
      if (token === undefined) break
      if (isWord(token)) words++
      else if (stops.includes(token.text) && tokens[at + 1]?.kind === 'word') sentences++
    }
    lengths.push({sentences: sentences + 1, words})
  }
  return lengths
}

/** Whether a question stands right before a sentence: who answers it is plain, or will be at once. */
function isAnswer({text, sentences}: Article, {index}: Sentence): boolean {
  const previous = elementAt(sentences, index - 1)
  return previous !== undefined && text.slice(previous.start, previous.end).includes('?')
}

/** How many sentences a reader has in mind when a quotation begins. */
const inMind = 2

/** Whether the sentences right before name the speaker, or are the same one's words. */
function isIntroduced(
  {sentences}: Article,
  {id, mentions}: Source,
  {index}: Sentence,
  last: Attribution | null
): boolean {
  const from = sentences[Math.max(0, index - inMind)]
  if (from === undefined || index === 0) return false
  if (last?.sourceIds.includes(id) && last.sentence >= from.index) return true
  const mention = mentions[firstWhere(mentions, ({end}) => end > from.start)]
  return mention !== undefined && mention.start < (sentences[index]?.start ?? 0)
}

/** Whoever was quoted right before, if that was somebody else. */
function rivalOf(
  article: Article,
  last: Attribution | null,
  {sourceIds}: Attribution,
  sentence: Sentence
): Attribution | null {
  const previous = elementAt(article.sentences, sentence.index - 1)
  if (last?.type !== 'direct' || last.cue === null || previous === undefined) return null
  const words = last.content.at(-1)
  if (words === undefined || Math.max(words.end, last.cue.end) <= previous.start || last.sourceIds.length === 0)
    return null
  if (previous.block < sentence.block - 1 || last.sourceIds.some((id) => sourceIds.includes(id))) return null
  return last
}
