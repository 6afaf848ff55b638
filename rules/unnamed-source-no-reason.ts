import {secondHandSources} from '../lib/findings/chains.ts'
import {wordList} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {firstMention, withheldVoices} from '../lib/findings/voices.ts'
import type {Article, Edit} from '../lib/model.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'
import type {Span} from '../lib/text/span.ts'

/** Asks of each withheld source why its name is kept back, once, at its first mention. */
export const unnamedSourceNoReason = defineRule({
  id: 'unnamed-source-no-reason',
  family: 'unnamed',
  level: 'warning',
  about: 'The story never says why a source’s name is kept back',
  options: {exempt: wordList([])},
  *check(article, {exempt}) {
    const secondHand = secondHandSources(article)
    for (const source of withheldVoices(article)) {
      const {id, anonymity} = source
      const first = firstMention(article, source)
      if (anonymity?.reason !== 'none' || first === undefined || secondHand.has(id)) continue
      const head = article.tokens[first.head]?.lower ?? ''
      if (exempt.some((word) => word.toLowerCase() === head)) continue
      const label = labelOf(article, first)
      yield {
        span: label,
        message: `Nothing in the story says why “${wordsAt(article, label)}” may not be named, so readers cannot judge the promise; give the reason at the first mention.`,
        suggestions: [{title: 'Add a reason to fill in', edits: [reasonAfter(article, label)]}]
      }
    }
  }
})

/** The clause that wants filling in, between commas. */
function reasonAfter({tokens}: Article, {end}: Span): Edit {
  const next = tokens[firstWhere(tokens, (token) => token.start >= end)]
  const closed = next?.kind === 'punctuation' && next.start === end
  return {start: end, end, text: `, who asked not to be named because [reason]${closed ? '' : ','}`}
}
