import {wordList} from '../lib/findings/options.ts'
import {type ClaimWord, ownClaims} from '../lib/findings/ownClaims.ts'
import {isInStory, isPersonal, sentenceHolds} from '../lib/findings/ownVoice.ts'
import {endOfClause, endOfPhrase, firstAmong} from '../lib/findings/phrases.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {
  type Connective,
  causeEnds,
  conclusions,
  connectives,
  contestedCauses,
  contestedOutcomes,
  leadingVerbs,
  physicalOutcomes
} from '../lib/lexicon/causes.ts'
import {harmlessDoers} from '../lib/lexicon/claims.ts'
import type {Article} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import type {Span} from '../lib/text/span.ts'

const byFirstWord = new Map<string, readonly Connective[]>()
for (const row of connectives) {
  const [first = ''] = row.words.split(' ')
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), row])
}

/** How far from the connective the cause or the outcome is looked for, in tokens. */
const reach = 8

/** Looks for causes that the paper names in its own voice where somebody would quarrel about them. */
export const causalClaimWithoutSource = defineRule({
  id: 'causal-claim-without-source',
  family: 'claim',
  level: 'note',
  about: 'The paper itself says that one thing brought about another',
  options: {connectives: wordList(connectives.map(({words}) => words))},
  *check(article, {connectives: listed}) {
    const words = ownClaims(article).cause
    if (words.length === 0 || isPersonal(article)) return
    const chosen = new Set(listed)
    for (const word of words) {
      if (!isInStory(word.own)) continue
      const claim = claimAt(article, word, chosen) ?? reasoningAt(article, word)
      if (claim === null) continue
      const message = `“${wordsAt(article, claim)}” names a cause in the paper’s own voice, and causes are what people quarrel about; say who draws the connection.`
      yield {span: claim, message}
    }
  }
})

/** From the connective to the cause or outcome that somebody must answer for, or null where nobody would ask. */
function claimAt(article: Article, word: ClaimWord, chosen: ReadonlySet<string>): Span | null {
  for (const {words, names} of byFirstWord.get(word.token.lower) ?? []) {
    const last = chosen.has(words) ? endOfPhrase(article, word.token, words) : null
    if (last === null) continue
    const end = endOfClause(article, last + 1, Math.min(word.own.sentence.last, last + 1 + reach), causeEnds)
    const found =
      firstAmong(article, last + 1, end, names === 'cause' ? contestedCauses : contestedOutcomes) ??
      (names === 'outcome' && !tellsOfMishap(word.own) ? firstAmong(article, last + 1, end, physicalOutcomes) : null)
    if (found !== null) return {start: word.token.start, end: found.end}
  }
  return null
}

/** Whether a fire, a crash or an attack stands in the sentence. */
const tellsOfMishap = sentenceHolds(harmlessDoers)

/** «This led prosecutors to conclude»: a cause, and a mind that no reporter can look into. */
function reasoningAt(article: Article, {token, own}: ClaimWord): Span | null {
  const subject = elementAt(article.tokens, token.index - 1)
  if (!leadingVerbs.has(token.lower) || subject === undefined) return null
  const found = firstAmong(article, token.index + 2, Math.min(own.sentence.last, token.index + reach), conclusions)
  if (found === null || elementAt(article.tokens, found.index - 1)?.lower !== 'to') return null
  return {start: subject.start, end: found.end}
}
