import type {Article, Region, Sentence, Statement, Token} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {remembered} from './remembered.ts'

/** A sentence of the copy with the words in it that the paper says in its own voice. */
export interface OwnSentence {
  readonly sentence: Sentence
  readonly statement: Statement
  /** Words and figures that stand neither between quotation marks nor in what a source is reported to say. */
  readonly words: readonly Token[]
}

/** The parts of the page in which the paper speaks: the story, and what is made from it. */
const copy: ReadonlySet<Region> = new Set(['body', 'headline', 'caption'] as const)

/** Whether a sentence stands in the story itself, and not in its headline or under a picture, where words are few. */
export const isInStory = ({sentence}: OwnSentence): boolean => sentence.region === 'body'

/** What the paper says in its own voice: the sentences of the copy without what sources answer for, in text order. Headlines and captions are among them. */
export const ownSentences = remembered((article: Article): readonly OwnSentence[] => {
  const reported = reportedTokens(article)
  const found: OwnSentence[] = []
  for (const statement of article.statements) {
    if (!copy.has(statement.region) || statement.class === 'quoted') continue
    for (let index = statement.first; index < statement.last; index++) {
      const sentence = article.sentences[index]
      if (sentence === undefined || article.blocks[sentence.block]?.kind === 'quote') continue
      const words = ownWords(article, sentence, reported)
      if (words.length > 0) found.push({sentence, statement, words})
    }
  }
  return found
})

function ownWords(article: Article, {first, last}: Sentence, reported: Int32Array): readonly Token[] {
  const words: Token[] = []
  for (let at = first; at < last; at++) {
    const token = article.tokens[at]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) continue
    if (reported[at] === 0 && (article.quotationAt[at] ?? -1) < 0) words.push(token)
  }
  return words
}

/** For each token of how many reports it is a part. */
function reportedTokens({attributions, tokens}: Article): Int32Array {
  // Reports stand in reports, so their borders are noted first and counted afterwards.
  const depth = new Int32Array(tokens.length + 1)
  for (const {sourceIds, content} of attributions) {
    if (sourceIds.length === 0) continue
    for (const {start, end} of content) {
      const first = firstWhere(tokens, (token) => token.end > start)
      const last = firstWhere(tokens, (token) => token.start >= end, first)
      depth[first] = (depth[first] ?? 0) + 1
      depth[last] = (depth[last] ?? 0) - 1
    }
  }
  for (let at = 1; at < depth.length; at++) depth[at] = (depth[at] ?? 0) + (depth[at - 1] ?? 0)
  return depth
}

const firstPerson: ReadonlySet<string> = new Set(['i', 'my', 'me', "i'm", "i've", "i'd", "i'll", 'myself'])

/** How often the paper says “I” before a text is somebody's own: once may be a slip of the quotation marks. */
const leastFirstPerson = 2

/** Types of text, as the front matter names them, that judge by right. */
export const opinionTypes: readonly string[] =
  'opinion comment column editorial essay review letter analysis blog interview obituary'.split(' ')

/** Whether a text speaks for its author: a type that judges by right, or an “I” that is nobody else's. */
export const isPersonal = (article: Article, types: readonly string[] = opinionTypes): boolean =>
  article.metadata.type === null
    ? countFirstPerson(article) >= leastFirstPerson
    : types.includes(article.metadata.type.toLowerCase())

const countFirstPerson = remembered((article: Article): number => {
  let count = 0
  for (const {words} of ownSentences(article)) for (const {lower} of words) if (firstPerson.has(lower)) count++
  return count
})

/** Whether the paper itself uses one of the words in a sentence, ready to be asked of each word in it. */
export const sentenceHolds = (list: ReadonlySet<string>): ((own: OwnSentence) => boolean) =>
  remembered(({words}: OwnSentence): boolean => words.some(({lower}) => list.has(lower)))
