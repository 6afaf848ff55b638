import {secondHandSources} from '../lib/findings/chains.ts'
import {flag, wordList} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {firstMention} from '../lib/findings/voices.ts'
import type {Article, Edit} from '../lib/model.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'
import type {Span} from '../lib/text/span.ts'

/** Asks of each withheld source why its name is kept back, once, at its first mention. */
export const unnamedSourceNoReason = defineRule({
  id: 'unnamed-source-no-reason',
  family: 'unnamed',
  level: 'warning',
  about: 'The story never says why a source’s name is kept back',
  options: {acceptRote: flag(true), exempt: wordList([])},
  *check(article, {acceptRote, exempt}) {
    const secondHand = secondHandSources(article)
    for (const source of article.sources) {
      const {id, identity, anonymity} = source
      const first = firstMention(article, source)
      if (identity !== 'withheld' || anonymity === null || first === undefined || secondHand.has(id)) continue
      if (anonymity.reason === 'substantive' || (anonymity.reason === 'rote' && acceptRote)) continue
      const head = article.tokens[first.head]?.lower ?? ''
      if (exempt.some((word) => word.toLowerCase() === head)) continue
      const label = labelOf(article, first)
      const words = wordsAt(article, label)
      const message =
        anonymity.reason === 'rote'
          ? `A set phrase is all that “${words}” gives for staying unnamed, and it tells readers nothing; say what the source stands to lose.`
          : `Nothing in the story says why “${words}” is not named, so readers cannot judge the promise; give the reason at the first mention.`
      yield {
        span: label,
        message,
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
