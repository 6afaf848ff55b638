import type {Article, Attribution, Quotation, Sentence} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {overlaps, type Span} from '../text/span.ts'
import {attributionsOfQuotations} from './content.ts'
import {sentenceOf, sentencesBefore, sourcedSentences} from './paragraphs.ts'

/** What the article says of a quotation's speaker: nothing at all, or a passive without anybody to go with it («was described as»). */
export interface Speakerless {
  /** The words that report and name nobody, or null. */
  readonly cue: Span | null
}

/**
 * How a quotation lacks its speaker; null where one is named in its sentence or in the paragraph before it, or is carried over, and
 * where its sentence holds a verb of speaking, whose subject a reader will see.
 */
export function speakerlessness(article: Article, quotation: Quotation): Speakerless | null {
  const takers = attributionsOfQuotations(article).get(quotation.index) ?? []
  const sentence = sentenceOf(article, quotation.first)
  if (takers.some(hasSpeaker) || sentence === undefined) return null
  const sourced = sourcedSentences(article)
  const cue = takers.find((taker) => isPassive(article, taker))?.cue ?? null
  if (cue !== null && names(article, cue, quotation)) return null
  const around = [sentence, ...sentencesBefore(article, sentence, cue === null ? farthest : 1)]
  const next = article.sentences[sentence.index + 1]
  if (cue === null && next !== undefined && next.block === sentence.block) around.push(next)
  if (around.some(({index}) => sourced.has(index)) || tellsOfSpeech(article, sentence, cue)) return null
  return {cue}
}

/** How many sentences before it a reader has in mind with a quotation that nothing introduces. */
const farthest = 3

const hasSpeaker = ({sourceIds, source, inheritsFrom}: Attribution): boolean =>
  sourceIds.length > 0 || source !== null || inheritsFrom !== null

/** Whether the words that report are a passive, which needs no subject that speaks: «was described as», «has been called». Being called something tells of no occasion. */
const isPassive = ({tokens}: Article, {frame, cue, lemma}: Attribution): boolean =>
  frame === 'passive' &&
  lemma !== 'ask' &&
  cue !== null &&
  tokens[firstWhere(tokens, ({end}) => end > cue.start)]?.lower !== 'being'

/** Whether somebody is named between the words that report and the quotation, or other words report it: «was described on Harbourcast as», «is reported to have called it». */
function names({tokens}: Article, cue: Span, {first}: Quotation): boolean {
  for (let at = first - 1; at >= 0 && at > first - longestLead; at--) {
    const token = tokens[at]
    if (token === undefined || token.start < cue.end) return false
    const cueClass = cueForms.get(token.lower)?.cue.class ?? 'evidence'
    if (token.capital || cueClass !== 'evidence') return true
  }
  return false
}

/** How many words may stand between a passive and its quotation, at most. */
const longestLead = 30

/** Whether a plain verb of speaking stands in the reporter's part of a sentence, beside the words that are known to report. */
function tellsOfSpeech({tokens, quotationAt}: Article, {first, last}: Sentence, known: Span | null): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || (quotationAt[at] ?? -1) >= 0 || (known !== null && overlaps(known, token))) continue
    const form = cueForms.get(token.lower)
    if (form === undefined || form.cue.class !== 'neutral' || token.capital) continue
    if (form.past || form.third || form.gerund) return true
  }
  return false
}
