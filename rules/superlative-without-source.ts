import {wordList} from '../lib/findings/options.ts'
import {isInStory, isPersonal, type OwnSentence, ownSentences, sentenceHolds} from '../lib/findings/ownVoice.ts'
import {endOfPhrase} from '../lib/findings/phrases.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {superlatives} from '../lib/lexicon/claims.ts'
import {figureAnswers} from '../lib/lexicon/figures.ts'
import {
  loneSuperlatives,
  noSuperlatives,
  playWords,
  rankedPlaces,
  rankings,
  strongRankings,
  weakSuperlatives
} from '../lib/lexicon/superlatives.ts'
import type {Article, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import type {Span} from '../lib/text/span.ts'

/** How far behind a superlative the words may stand that it ranks among, in tokens. */
const reach = 8

/** Looks for rankings that nobody is said to have made. */
export const superlativeWithoutSource = defineRule({
  id: 'superlative-without-source',
  family: 'claim',
  level: 'note',
  about: 'Something is ranked above all others and nobody is said to have compared',
  options: {words: wordList([]), allow: wordList([])},
  *check(article, {words, allow}) {
    if (isPersonal(article)) return
    const added = new Set(words)
    const allowed = new Set(allow)
    for (const own of ownSentences(article)) {
      if (!isInStory(own) || own.statement.class !== 'unattributed') continue
      const span = rankingIn(article, own, added, allowed)
      if (span === null || isAnswered(own)) continue
      const message = `“${wordsAt(article, span)}” ranks in the paper’s own voice, and somebody must have compared; say who, or by what list.`
      yield {span, message}
    }
  }
})

const isPlay = sentenceHolds(playWords)
const isCounted = sentenceHolds(figureAnswers)
const isAnswered = (own: OwnSentence): boolean => isPlay(own) || isCounted(own)

/** The first superlative of a sentence with what it ranks among, or null where none does. */
function rankingIn(
  article: Article,
  {words, sentence}: OwnSentence,
  added: ReadonlySet<string>,
  allowed: ReadonlySet<string>
): Span | null {
  for (const token of words) {
    if (allowed.has(token.lower) || isInName(article, token, sentence.first)) continue
    if (loneSuperlatives.has(token.lower)) return token
    if (!added.has(token.lower) && !isSuperlative(article, token)) continue
    const span = rankedSpan(article, token, sentence.last)
    if (span !== null) return span
  }
  return null
}

/** «worst», «deepest», «most expensive»; «most people» is a number. */
function isSuperlative({tokens}: Article, {lower, index}: Token): boolean {
  if (superlatives.has(lower)) return lower !== 'record' && lower !== 'unique'
  if (lower === 'most')
    return elementAt(tokens, index - 1)?.lower === 'the' || elementAt(tokens, index - 1)?.lower === "'s"
  return lower.length > 5 && lower.endsWith('est') && !lower.includes('-') && !noSuperlatives.has(lower)
}

const isInName = ({tokens}: Article, {capital, index}: Token, first: number): boolean =>
  capital && index !== first && (elementAt(tokens, index - 1)?.capital === true || tokens[index + 1]?.capital === true)

/** From the superlative to the words that say among what it ranks. */
function rankedSpan(article: Article, token: Token, last: number): Span | null {
  const {tokens} = article
  const weak = weakSuperlatives.has(token.lower)
  for (let at = token.index + 1; at < last && at < token.index + reach; at++) {
    const next = tokens[at]
    if (next === undefined || next.kind === 'punctuation') break
    for (const ranking of weak ? strongRankings : rankings) {
      const end = endOfPhrase(article, next, ranking)
      if (end !== null) return {start: token.start, end: tokens[end]?.end ?? next.end}
    }
  }
  const owner = elementAt(tokens, token.index - 2)
  const owned =
    !weak && elementAt(tokens, token.index - 1)?.lower === "'s" && owner !== undefined && rankedPlaces.has(owner.lower)
  return owned
    ? {start: owner.start, end: (token.lower === 'most' ? tokens[token.index + 1] : token)?.end ?? token.end}
    : null
}
