import {smallNumbers} from '../lexicon/phrases.ts'
import {determiners} from '../lexicon/words.ts'
import type {Article, Mention, Quotation, Region, Sentence} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {contains, type Span} from '../text/span.ts'

/** The tokens of a place, `[first, last)`; those that the span only touches count. */
export function tokensWithin(article: Article, span: Span): readonly [number, number] {
  const first = firstWhere(article.tokens, (token) => token.end > span.start)
  const last = firstWhere(article.tokens, (token) => token.start >= span.end)
  return [first, Math.max(first, last)]
}

/** The sentence at a place or the next after it, or null behind the last. */
export function sentenceAt(article: Article, offset: number): Sentence | null {
  return article.sentences[firstWhere(article.sentences, (sentence) => sentence.end > offset)] ?? null
}

/** The part of the page that a place belongs to; what no sentence covers is the reporter's copy. */
export function regionAt(article: Article, offset: number): Region {
  const sentence = sentenceAt(article, offset)
  return sentence !== null && sentence.start <= offset ? sentence.region : 'body'
}

/** The index of the paragraph that a place belongs to, or of the next after it. */
export function blockAt(article: Article, offset: number): number {
  return firstWhere(article.blocks, (block) => block.end > offset)
}

/** Whether quotation marks hold somebody's own words: not a title, a term or words under suspicion. */
export const isSpoken = (quotation: Quotation): boolean => quotation.use === 'speech' || quotation.use === 'document'

/** Whether a place lies within one of several spans, which stand in text order and do not overlap. */
export function isWithin(spans: readonly Span[], place: Span): boolean {
  const span = spans[firstWhere(spans, (candidate) => candidate.end >= place.end)]
  return span !== undefined && contains(span, place)
}

/** How many words of a place a message repeats. */
const mostWords = 12

/** The words of a place as a reader sees them, the markup gone and the middle cut out where there are many. */
export function wordsAt(article: Article, span: Span): string {
  const [first, last] = tokensWithin(article, span)
  if (last - first <= mostWords) return wordsBetween(article, first, last)
  const half = mostWords / 2
  return `${wordsBetween(article, first, first + half)} … ${wordsBetween(article, last - half, last)}`
}

function wordsBetween(article: Article, first: number, last: number): string {
  const words = article.tokens.slice(first, last)
  return words.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text)).join('')
}

const relatives: readonly string[] = ['who', 'whom', 'whose', 'which', 'that']

/** The part of a mention that names or describes, without what a clause or an apposition adds: «an official», not «an official, who would not be named,». */
export function labelOf(article: Article, mention: Mention): Span {
  const {tokens} = article
  if (relatives.includes(tokens[mention.head]?.lower ?? '')) return antecedentOf(article, mention)
  let last = mention.head + 1
  while (last < mention.last) {
    const token = tokens[last]
    if (token === undefined || token.text === ',' || relatives.includes(token.lower)) break
    last++
  }
  return {start: mention.start, end: elementAt(tokens, last - 1)?.end ?? mention.end}
}

const nounOpeners = new Set([...determiners, ...smallNumbers])

/** How far back the noun phrase may begin that a relative pronoun stands for, in tokens. */
const farthestArticle = 6

/** What «who» stands for: «a member | who says». Without an article before it, the word alone. */
function antecedentOf({tokens}: Article, {head, start, end}: Mention): Span {
  const noun = elementAt(tokens, head - 1)?.text === ',' ? head - 2 : head - 1
  const last = tokens[noun]
  if (last === undefined || last.kind !== 'word' || last.block !== tokens[head]?.block) return {start, end}
  for (let at = noun; at >= 0 && at > noun - farthestArticle; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.block !== last.block) break
    if (nounOpeners.has(token.lower)) return {start: token.start, end: last.end}
  }
  return {start: last.start, end: last.end}
}
