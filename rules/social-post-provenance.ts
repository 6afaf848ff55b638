import {linkedSentences} from '../lib/findings/links.ts'
import {occurrences} from '../lib/findings/occurrences.ts'
import {wordList} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {datedSentences} from '../lib/findings/provenance.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {accountWords, platforms, postingVerbs} from '../lib/lexicon/provenance.ts'
import {beForms} from '../lib/lexicon/words.ts'
import type {Article, Sentence, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Asks of a post whose account it stood on, on which day, and for a link. */
export const socialPostProvenance = defineRule({
  id: 'social-post-provenance',
  family: 'provenance',
  level: 'note',
  about: 'A post is told of, and nothing leads readers to it',
  options: {platforms: wordList([])},
  *check(article, {platforms: more}) {
    const added = new Set(more.map((word) => word.toLowerCase()))
    const met = new Set<number>()
    for (const token of occurrences(article, postingVerbs)) {
      if (
        article.quotationAt[token.index] !== -1 ||
        passives.has(elementAt(article.tokens, token.index - 1)?.lower ?? '')
      )
        continue
      const sentence = sentenceOf(article, token.index)
      if (sentence?.region !== 'body' || met.has(sentence.index)) continue
      const platform = platformAfter(article, token, sentence, added)
      if (platform === null) continue
      met.add(sentence.index)
      if (leadsThere(article, sentence)) continue
      const span = {start: token.start, end: platform.end}
      const message = `“${wordsAt(article, span)}” does not lead readers to the post; add the account, the day or a link.`
      yield {span, message}
    }
  }
})

const passives = new Set(beForms)

/** How far behind the verb the platform may stand, in tokens. */
const farthest = 8

/** «Posted an *Instagram* photo», «wrote on *social media*»; of «tweeted», the verb itself. */
function platformAfter({tokens}: Article, verb: Token, {last}: Sentence, added: ReadonlySet<string>): Token | null {
  if (/^(?:re)?tweet/u.test(verb.lower)) return verb
  for (let at = verb.index + 1; at < last && at <= verb.index + farthest; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined) return null
    if (platforms.has(token.lower) || added.has(token.lower)) return token
    if (next !== undefined && platforms.has(`${token.lower} ${next.lower}`)) return next
  }
  return null
}

/** Whether the sentence names an account or a day, or links to the post. */
function leadsThere(article: Article, sentence: Sentence): boolean {
  if (
    article.blocks[sentence.block + 1]?.kind === 'quote' &&
    elementAt(article.tokens, sentence.last - 1)?.text === ':'
  )
    return true
  if (datedSentences(article).has(sentence.index) || linkedSentences(article).has(sentence.index)) return true
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = article.tokens[at]
    if (token !== undefined && (accountWords.has(token.lower) || token.text === '@' || token.text.startsWith('@')))
      return true
  }
  return false
}
